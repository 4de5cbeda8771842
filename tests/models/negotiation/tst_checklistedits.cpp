#include "models/negotiation/checklistedits.h"
#include "tests/support/rows.h"

#include <QTest>

using namespace fairlead;
using namespace Qt::StringLiterals;

namespace {

const Lens kAutumn{.asOf = QDate(2026, 11, 20)};

Row ruleRow(const QString &id, std::initializer_list<FieldText> more = {})
{
    Row row = rowWith(TableId::Rule, qPrintable(id),
                      {{"title", qPrintable(u"Rule "_s + id)},
                       {"stance", "core"},
                       {"enabled", "true"},
                       {"high_if", "always"},
                       {"ask", "Ask."},
                       {"fallback", "Fallback."},
                       {"owner", "Legal"}});
    for (const auto &[key, text] : more) {
        const Field &field = fieldOf(TableId::Rule, key);
        row = row.with(field, rowWith(TableId::Rule, "x", {{key, text}}).value(field)).value();
    }
    return row;
}

/// One contract, and so many rules that all are high; the first also sets a field.
Workspace workspaceWith(int rules)
{
    Workspace workspace =
        workspaceOf({rowWith(TableId::Party, "v", {{"name", "V"}, {"kind", "lab"}}),
                     rowWith(TableId::Contract, "c",
                             {{"name", "C"}, {"vendor", "v"}, {"price_locked", "false"}})});
    for (int at = 0; at < rules; ++at) {
        const QString id = u"r%1"_s.arg(QString::number(at), 2, u'0');
        workspace.put(at == 0 ? ruleRow(id, {{"wins", "price_locked = true"}}) : ruleRow(id));
    }
    return workspace;
}

/// A workspace with the checklist of its contract, read again after each edit.
struct Talks
{
    explicit Talks(int rules)
        : workspace(workspaceWith(rules))
    {
    }

    ContractChecklist list() const
    {
        const Situations situations(workspace, kAutumn);
        return checklistOf(*workspace.find(Id<Contract>{u"c"_s}), situations, readRules(workspace));
    }

    /// Makes an edit, applies it, and checks that taking it back leaves nothing behind.
    template<class Make>
    Result<Edit> apply(Make make)
    {
        const ContractChecklist read = list();
        const ChecklistDesk desk{workspace, read, kAutumn.asOf,
                                 [this] { return u"new%1"_s.arg(++made); }};
        const Result<Edit> edit = make(desk);
        if (!edit)
            return edit;
        const Workspace before = workspace;
        workspace.apply(*edit);
        const Workspace after = workspace;
        workspace.apply(edit->inverted());
        if (!(workspace == before))
            qFatal("undo left something behind");
        workspace.apply(*edit);
        if (!(workspace == after))
            qFatal("redo does something else");
        return edit;
    }

    Result<Edit> status(const QString &id, ItemStatus to, const QString &reason = {})
    {
        return apply([&](const ChecklistDesk &desk) {
            return setStatus(desk, *desk.list.find(id), to, reason);
        });
    }

    QStringList order(ChecklistBlock block) const
    {
        QStringList ids;
        const ContractChecklist read = list();
        for (const ChecklistPoint *point : read.in(block))
            ids += point->id();
        return ids;
    }

    Workspace workspace;
    int made = 0;
};

} // namespace

/// Every verb is applied, taken back and applied again on its way.
class ChecklistEditsTest : public QObject
{
    Q_OBJECT

private slots:
    void theFirstDecisionMakesTheRowsItNeeds();
    void agreeingSetsTheContractInTheSameEdit();
    void losingNeedsAReason_data();
    void losingNeedsAReason();
    void goingBackTakesTheDateAlong();
    void aTextLikeTheRulesOwnIsNoTextOfOurs();
    void aValueThatDoesNotFitIsRefused();
    void evidenceAndPackagesAreListedOnce();
    void theEighthMustHaveNeedsRoom();
    void exchangingKeepsTheOtherSix();
    void rankingMovesOnePoint_data();
    void rankingMovesOnePoint();
    void rankingEndsAtTheBlock();
    void scoresRankAgainWhenRanksAreCleared();
    void anOwnPointNeedsATitle();
    void theOutcomeIsOneRow();
    void theRangeIsOneRow();
};

void ChecklistEditsTest::theFirstDecisionMakesTheRowsItNeeds()
{
    Talks talks(2);
    const auto edit = talks.status(u"r01"_s, ItemStatus::Raised);
    QVERIFY(edit);
    QCOMPARE(edit->changes.size(), size_t(3)); // the checklist, the item, its progress
    const ContractChecklist list = talks.list();
    QVERIFY(list.checklist);
    QCOMPARE(list.checklist->generatedOn->first(), kAutumn.asOf);
    const ChecklistPoint &point = *list.find(u"r01"_s);
    QCOMPARE(point.status(), ItemStatus::Raised);
    QCOMPARE(point.progress->raisedOn->first(), kAutumn.asOf);
    QVERIFY(point.progress->changedBy.isEmpty()); // the history says who
    QCOMPARE(talks.status(u"r01"_s, ItemStatus::Raised)->changes.size(), size_t(0));
}

void ChecklistEditsTest::agreeingSetsTheContractInTheSameEdit()
{
    Talks talks(1);
    const auto won = fieldsWon(*talks.list().situation.contract, *talks.list().find(u"r00"_s));
    QCOMPARE(won.size(), size_t(1));
    QCOMPARE(won.front().field->name(), u"price_locked"_s);
    QVERIFY(won.front().isChange());
    const auto edit = talks.status(u"r00"_s, ItemStatus::Agreed);
    QVERIFY(edit);
    QCOMPARE(talks.workspace.find(Id<Contract>{u"c"_s})->priceLocked, std::optional(true));
    QCOMPARE(talks.list().find(u"r00"_s)->item->settledOn->first(), kAutumn.asOf);
    talks.workspace.apply(edit->inverted());
    QCOMPARE(talks.workspace.find(Id<Contract>{u"c"_s})->priceLocked, std::optional(false));
}

void ChecklistEditsTest::losingNeedsAReason_data()
{
    QTest::addColumn<ItemStatus>("status");
    QTest::addColumn<bool>("needs");
    QTest::newRow("refused") << ItemStatus::Refused << true;
    QTest::newRow("waived") << ItemStatus::Waived << true;
    QTest::newRow("traded") << ItemStatus::Traded << true;
    QTest::newRow("raised") << ItemStatus::Raised << false;
    QTest::newRow("agreed") << ItemStatus::Agreed << false;
}

void ChecklistEditsTest::losingNeedsAReason()
{
    QFETCH(ItemStatus, status);
    QFETCH(bool, needs);
    Talks talks(1);
    const Workspace before = talks.workspace;
    QCOMPARE(talks.status(u"r00"_s, status, u"  "_s).has_value(), !needs);
    QCOMPARE(talks.workspace == before, needs);
    QVERIFY(talks.status(u"r00"_s, status, u"Too dear."_s));
    QVERIFY(talks.list().findings.isEmpty());
}

void ChecklistEditsTest::goingBackTakesTheDateAlong()
{
    Talks talks(1);
    QVERIFY(talks.status(u"r00"_s, ItemStatus::Refused, u"No."_s));
    QVERIFY(talks.status(u"r00"_s, ItemStatus::Raised));
    const ContractChecklist list = talks.list();
    QVERIFY(!list.find(u"r00"_s)->item->settledOn);
    QVERIFY(list.find(u"r00"_s)->item->reason.isEmpty());
    QVERIFY(list.find(u"r00"_s)->progress->raisedOn);
}

void ChecklistEditsTest::aTextLikeTheRulesOwnIsNoTextOfOurs()
{
    Talks talks(1);
    const Field &ask = fieldOf(TableId::ChecklistItem, "ask");
    const auto set = [&](const QString &text) {
        return talks.apply([&](const ChecklistDesk &desk) {
            return setItemField(desk, *desk.list.find(u"r00"_s), ask, text);
        });
    };
    QVERIFY(set(u"Ours."_s));
    QCOMPARE(talks.list().find(u"r00"_s)->ask(), u"Ours."_s);
    QVERIFY(set(u"Ask."_s));
    QVERIFY(talks.list().find(u"r00"_s)->item->ask.isEmpty());
    QCOMPARE(talks.list().find(u"r00"_s)->ask(), u"Ask."_s);
}

void ChecklistEditsTest::aValueThatDoesNotFitIsRefused()
{
    Talks talks(1);
    const Workspace before = talks.workspace;
    QVERIFY(!talks.apply([&](const ChecklistDesk &desk) {
        return setItemField(desk, *desk.list.find(u"r00"_s),
                            fieldOf(TableId::ChecklistItem, "weight"), -1.0);
    }));
    QVERIFY(talks.workspace == before);
}

void ChecklistEditsTest::evidenceAndPackagesAreListedOnce()
{
    Talks talks(1);
    for (const bool isIn : {true, true, false}) {
        QVERIFY(talks.apply([&](const ChecklistDesk &desk) {
            return Result<Edit>(setHeld(desk, *desk.list.find(u"r00"_s), u"Proof"_s, isIn));
        }));
        QVERIFY(talks.apply([&](const ChecklistDesk &desk) {
            return Result<Edit>(setInPackage(desk, *desk.list.find(u"r00"_s), u"A"_s, isIn));
        }));
        const ContractChecklist list = talks.list();
        const ItemProgress &progress = *list.find(u"r00"_s)->progress;
        QCOMPARE(progress.evidenceHeld.size(), isIn ? 1 : 0);
        QCOMPARE(progress.packages.size(), isIn ? 1 : 0);
    }
}

void ChecklistEditsTest::theEighthMustHaveNeedsRoom()
{
    Talks talks(9);
    QCOMPARE(talks.order(ChecklistBlock::MustHaves).size(), kMostMustHaves);
    const Workspace before = talks.workspace;
    const auto refused = talks.apply([](const ChecklistDesk &desk) {
        return makeMustHave(desk, *desk.list.find(u"r08"_s), nullptr);
    });
    QVERIFY(!refused);
    QVERIFY(!refused.error().message.isEmpty());
    QVERIFY(talks.workspace == before);
}

void ChecklistEditsTest::exchangingKeepsTheOtherSix()
{
    Talks talks(9);
    QVERIFY(talks.apply([](const ChecklistDesk &desk) {
        return makeMustHave(desk, *desk.list.find(u"r08"_s), desk.list.find(u"r02"_s));
    }));
    const QStringList now = talks.order(ChecklistBlock::MustHaves);
    QCOMPARE(QSet<QString>(now.begin(), now.end()),
             (QSet<QString>{u"r00"_s, u"r01"_s, u"r03"_s, u"r04"_s, u"r05"_s, u"r06"_s, u"r08"_s}));
    QVERIFY(talks.apply([](const ChecklistDesk &desk) {
        return Result<Edit>(dropMustHave(desk, *desk.list.find(u"r08"_s)));
    }));
    QVERIFY(!talks.order(ChecklistBlock::MustHaves).contains(u"r08"_s));
}

void ChecklistEditsTest::rankingMovesOnePoint_data()
{
    QTest::addColumn<QString>("point");
    QTest::addColumn<QString>("before");
    QTest::addColumn<QString>("order");
    QTest::newRow("up") << u"r03"_s << u"r01"_s << u"r00 r03 r01 r02 r04"_s;
    QTest::newRow("down") << u"r00"_s << u"r03"_s << u"r01 r02 r00 r03 r04"_s;
    QTest::newRow("to the end") << u"r01"_s << QString() << u"r00 r02 r03 r04 r01"_s;
    QTest::newRow("to the top") << u"r04"_s << u"r00"_s << u"r04 r00 r01 r02 r03"_s;
    QTest::newRow("where it is") << u"r02"_s << u"r03"_s << u"r00 r01 r02 r03 r04"_s;
}

void ChecklistEditsTest::rankingMovesOnePoint()
{
    QFETCH(QString, point);
    QFETCH(QString, before);
    Talks talks(5);
    QVERIFY(talks.apply([&](const ChecklistDesk &desk) {
        return rankBefore(desk, *desk.list.find(point),
                          before.isEmpty() ? nullptr : desk.list.find(before));
    }));
    QTEST(talks.order(ChecklistBlock::MustHaves).join(u' '), "order");
}

void ChecklistEditsTest::rankingEndsAtTheBlock()
{
    Talks talks(9);
    QVERIFY(!talks.apply([](const ChecklistDesk &desk) {
        return rankBefore(desk, *desk.list.find(u"r08"_s), desk.list.find(u"r00"_s));
    }));
}

void ChecklistEditsTest::scoresRankAgainWhenRanksAreCleared()
{
    Talks talks(4);
    const QStringList byScore = talks.order(ChecklistBlock::MustHaves);
    QVERIFY(talks.apply([](const ChecklistDesk &desk) {
        return rankBefore(desk, *desk.list.find(u"r03"_s), desk.list.find(u"r00"_s));
    }));
    QVERIFY(talks.order(ChecklistBlock::MustHaves) != byScore);
    QVERIFY(talks.apply([](const ChecklistDesk &desk) {
        return Result<Edit>(clearRanks(desk, ChecklistBlock::MustHaves));
    }));
    QCOMPARE(talks.order(ChecklistBlock::MustHaves), byScore);
}

void ChecklistEditsTest::anOwnPointNeedsATitle()
{
    Talks talks(1);
    QVERIFY(!talks.apply([](const ChecklistDesk &desk) { return addOwnPoint(desk, u" "_s); }));
    QVERIFY(talks.apply([](const ChecklistDesk &desk) { return addOwnPoint(desk, u"Ours"_s); }));
    const ContractChecklist list = talks.list();
    const auto own = std::ranges::find(list.points, nullptr, &ChecklistPoint::rule);
    QVERIFY(own != list.points.end());
    QCOMPARE(own->title(), u"Ours"_s);
    QCOMPARE(own->block, ChecklistBlock::Negotiate);
}

void ChecklistEditsTest::theOutcomeIsOneRow()
{
    Talks talks(1);
    for (const auto &[key, text] :
         {FieldText{"decision", "signed"}, FieldText{"lessons", "Early."}}) {
        const Field &field = fieldOf(TableId::TalksOutcome, key);
        const Value value = rowWith(TableId::TalksOutcome, "x", {{key, text}}).value(field);
        QVERIFY(talks.apply(
            [&](const ChecklistDesk &desk) { return setOutcomeField(desk, field, value); }));
    }
    QCOMPARE(talks.workspace.rows<TalksOutcome>().size(), 1);
    const ContractChecklist list = talks.list();
    QCOMPARE(list.outcome->decision, std::optional(TalksDecision::Signed));
    QCOMPARE(list.outcome->lessons, u"Early."_s);
}

void ChecklistEditsTest::theRangeIsOneRow()
{
    Talks talks(1);
    for (const auto &[key, text] :
         {FieldText{"opening", "400.00 USD"}, FieldText{"vendor_low", "350.00 USD"}}) {
        const Field &field = fieldOf(TableId::TalksRange, key);
        const Value value = rowWith(TableId::TalksRange, "x", {{key, text}}).value(field);
        QVERIFY(talks.apply(
            [&](const ChecklistDesk &desk) { return setRangeField(desk, field, value); }));
    }
    QCOMPARE(talks.workspace.rows<TalksRange>().size(), 1);
    const ContractChecklist list = talks.list();
    QCOMPARE(list.range->opening->toText(), u"400.00 USD"_s);
    QCOMPARE(list.range->vendorLow->toText(), u"350.00 USD"_s);
}

QTEST_GUILESS_MAIN(ChecklistEditsTest)
#include "tst_checklistedits.moc"
