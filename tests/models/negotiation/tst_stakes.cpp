#include "app/shippedworkspace.h"
#include "models/negotiation/pointprices.h"
#include "models/negotiation/stakes.h"
#include "tests/support/rows.h"

#include <QTest>

using namespace fairlead;
using namespace Qt::StringLiterals;

namespace {

const Lens kAutumn{.asOf = QDate(2026, 11, 20)};

/// A contract with two workloads, and rules of the same weight that all fire.
Workspace tied()
{
    Workspace workspace = workspaceOf(
        {rowWith(TableId::Party, "v", {{"name", "V"}, {"kind", "lab"}}),
         rowWith(TableId::Contract, "c", {{"name", "C"}, {"vendor", "v"}, {"auto_renew", "true"}}),
         rowWith(TableId::Workload, "large",
                 {{"name", "Large"},
                  {"contract", "c"},
                  {"fine_tuned", "false"},
                  {"monthly_spend", "5000.00 USD"}}),
         rowWith(TableId::Workload, "small",
                 {{"name", "Small"},
                  {"contract", "c"},
                  {"fine_tuned", "true"},
                  {"monthly_spend", "100.00 USD"}})});
    const auto addRule = [&](const char *id, const char *trigger) {
        workspace.put(rowWith(TableId::Rule, id,
                              {{"title", id},
                               {"category", "commercial"},
                               {"stance", "core"},
                               {"enabled", "true"},
                               {"trigger", trigger},
                               {"high_if", "always"}}));
    };
    addRule("a-small", "any_workload(fine_tuned)");
    addRule("b-large", "any_workload(not fine_tuned)");
    addRule("c-all", "contract.auto_renew");
    addRule("d-priced", "any_workload(fine_tuned)");
    addRule("e-priced", "any_workload(fine_tuned)");
    return workspace;
}

struct Ranked
{
    explicit Ranked(Workspace from, const QString &contract = u"c"_s)
        : workspace(std::move(from))
        , situations(workspace, kAutumn)
        , list(checklistOf(*workspace.find(Id<Contract>{contract}), situations,
                           readRules(workspace)))
    {
    }

    QStringList order() const
    {
        QStringList ids;
        for (const ChecklistPoint *point : list.in(ChecklistBlock::MustHaves))
            ids += point->id();
        return ids;
    }

    Workspace workspace;
    Situations situations;
    ContractChecklist list;
};

} // namespace

class StakesTest : public QObject
{
    Q_OBJECT

private slots:
    void pointsThatTieFollowByTheSpendTheyAreAbout();
    void pointsThatTieFollowByWhatTheyAreWorth();
    void savedMoneyIsAtStakeOnce();
    void whatSavesNothingIsNoMustHave();
    void rightsTakeNoMoneyFromOthers();
    void aDueDateGoesBeforeMoney();
    void aScoreGoesBeforeMoney();
    void rankingTwiceChangesNothing();
    void mustHavesOfTheSampleMakeSense_data();
    void mustHavesOfTheSampleMakeSense();
};

void StakesTest::pointsThatTieFollowByTheSpendTheyAreAbout()
{
    const Ranked ranked(tied());
    QCOMPARE(ranked.list.find(u"c-all"_s)->stake.spend, 5100.0);
    QCOMPARE(ranked.list.find(u"b-large"_s)->stake.spend, 5000.0);
    QCOMPARE(ranked.order(),
             QStringList({u"c-all"_s, u"b-large"_s, u"a-small"_s, u"d-priced"_s, u"e-priced"_s}));
}

void StakesTest::pointsThatTieFollowByWhatTheyAreWorth()
{
    Ranked ranked(tied());
    settleTies(ranked.list,
               {{u"d-priced"_s, PointWorth{.usd = 10}}, {u"e-priced"_s, PointWorth{.usd = 20}}});
    QCOMPARE(ranked.order(),
             QStringList({u"e-priced"_s, u"d-priced"_s, u"c-all"_s, u"b-large"_s, u"a-small"_s}));
}

void StakesTest::savedMoneyIsAtStakeOnce()
{
    Ranked ranked(tied());
    settleTies(ranked.list, {{u"d-priced"_s, PointWorth{.usd = 10, .pot = u"p"_s}},
                             {u"e-priced"_s, PointWorth{.usd = 20, .pot = u"p"_s}}});
    QCOMPARE(ranked.list.find(u"e-priced"_s)->stake.worth, 20.0);
    QCOMPARE(ranked.list.find(u"d-priced"_s)->stake.worth, 0.0);
    QCOMPARE(ranked.order(),
             QStringList({u"e-priced"_s, u"c-all"_s, u"b-large"_s, u"a-small"_s, u"d-priced"_s}));
}

void StakesTest::whatSavesNothingIsNoMustHave()
{
    Ranked ranked(tied());
    settleTies(ranked.list,
               {{u"c-all"_s, PointWorth{.usd = 0}},
                {u"b-large"_s, PointWorth{.usd = 0, .missing = {u"Spend"_s}}}}); // perhaps more
    QCOMPARE(ranked.order(),
             QStringList({u"b-large"_s, u"a-small"_s, u"d-priced"_s, u"e-priced"_s}));
    QCOMPARE(ranked.list.find(u"c-all"_s)->block, ChecklistBlock::Negotiate);
    // Marked by us it is one.
    Workspace workspace = tied();
    workspace.put(rowWith(TableId::Checklist, "l", {{"contract", "c"}}));
    workspace.put(rowWith(
        TableId::ChecklistItem, "i",
        {{"checklist", "l"}, {"rule", "c-all"}, {"status", "not_raised"}, {"must_have", "true"}}));
    Ranked marked(workspace);
    settleTies(marked.list, {{u"c-all"_s, PointWorth{.usd = 0}}});
    QVERIFY(marked.order().contains(u"c-all"_s));
}

void StakesTest::rightsTakeNoMoneyFromOthers()
{
    Workspace workspace = tied();
    Rule right = *workspace.find(Id<Rule>{u"d-priced"_s});
    right.stance = Stance::LegalMinimum;
    right.lawAppliesIf = u"always"_s;
    workspace.put(Row::of(right));
    Ranked ranked(workspace);
    settleTies(ranked.list, {{u"d-priced"_s, PointWorth{.usd = 50, .pot = u"p"_s}},
                             {u"e-priced"_s, PointWorth{.usd = 20, .pot = u"p"_s}}});
    QCOMPARE(ranked.list.find(u"d-priced"_s)->block, ChecklistBlock::Rights);
    QCOMPARE(ranked.list.find(u"e-priced"_s)->stake.worth, 20.0);
}

void StakesTest::aDueDateGoesBeforeMoney()
{
    Workspace workspace = tied();
    workspace.put(rowWith(TableId::Checklist, "l", {{"contract", "c"}}));
    workspace.put(rowWith(TableId::ChecklistItem, "i",
                          {{"checklist", "l"},
                           {"rule", "a-small"},
                           {"status", "not_raised"},
                           {"due_on", "2026-12-01"}}));
    Ranked ranked(workspace);
    settleTies(ranked.list, {{u"e-priced"_s, PointWorth{.usd = 20}}});
    QCOMPARE(ranked.order().first(2), QStringList({u"a-small"_s, u"e-priced"_s}));
}

void StakesTest::aScoreGoesBeforeMoney()
{
    Workspace workspace = tied();
    Rule rule = *workspace.find(Id<Rule>{u"a-small"_s});
    rule.weight = 4.5;
    workspace.put(Row::of(rule));
    Ranked ranked(workspace);
    settleTies(ranked.list, {{u"e-priced"_s, PointWorth{.usd = 1e9}}});
    QCOMPARE(ranked.order().front(), u"a-small"_s);
}

void StakesTest::rankingTwiceChangesNothing()
{
    Ranked ranked(*shippedWorkspace(StartContent::Sample), u"aws-agreement"_s);
    const SwitchingModel model(ranked.workspace, kAutumn);
    const auto worths =
        worthsOf(ranked.list, PointPrices(ranked.workspace, model, ranked.list.situation));
    settleTies(ranked.list, worths);
    const QStringList once = ranked.order();
    const QStringList findings = ranked.list.findings;
    settleTies(ranked.list, worths);
    QCOMPARE(ranked.order(), once);
    QCOMPARE(ranked.list.findings, findings);
}

void StakesTest::mustHavesOfTheSampleMakeSense_data()
{
    QTest::addColumn<QString>("contract");
    for (const char *contract : {"anthropic-enterprise", "aws-agreement", "google-cloud-agreement",
                                 "microsoft-enterprise", "coreweave-capacity", "openai-api"})
        QTest::newRow(contract) << QString::fromLatin1(contract);
}

/// What a procurement lead takes into the room: at most seven, each with its reason, the money
/// among them, and nothing that a law of another country asks for.
void StakesTest::mustHavesOfTheSampleMakeSense()
{
    QFETCH(QString, contract);
    Ranked ranked(*shippedWorkspace(StartContent::Sample), contract);
    const SwitchingModel model(ranked.workspace, kAutumn);
    const auto worths =
        worthsOf(ranked.list, PointPrices(ranked.workspace, model, ranked.list.situation));
    settleTies(ranked.list, worths);
    const QStringList order = ranked.order();
    QVERIFY(!order.isEmpty() && order.size() <= kMostMustHaves);
    for (const QString &id : order)
        QVERIFY2(!ranked.list.find(id)->reasons.isEmpty(), qPrintable(id));
    QVERIFY(!order.contains(u"gov-hipaa-baa"_s));
    // No point that is left out beats one that is in by its score, or by its worth at the same.
    for (const ChecklistPoint *left : ranked.list.in(ChecklistBlock::Negotiate)) {
        if (left->level != PointLevel::High || (left->item && left->item->mustHave == false)
            || left->stake.isNothing)
            continue;
        for (const QString &id : order) {
            const ChecklistPoint *in = ranked.list.find(id);
            if (in->item && in->item->mustHave.value_or(false))
                continue; // we chose it
            QVERIFY2(left->score.total() <= in->score.total(), qPrintable(left->id()));
            if (left->score.total() == in->score.total())
                QVERIFY2(left->stake.worth <= in->stake.worth, qPrintable(left->id()));
        }
    }
}

QTEST_GUILESS_MAIN(StakesTest)
#include "tst_stakes.moc"
