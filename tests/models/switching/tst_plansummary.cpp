#include "models/switching/plansummary.h"

#include "models/rows/commitmenteligibility.h"
#include "models/rows/commitmentyear.h"
#include "tests/support/boardworkspace.h"
#include "tests/support/rows.h"

#include <QTest>

#include <algorithm>

using namespace fairlead;
using namespace Qt::StringLiterals;

namespace {

const Id<Plan> kPlan{u"plan"_s};
const QDate kToday(2026, 11, 20);
const Lens kLens{.asOf = kToday, .basis = {}, .plan = kPlan};

/// A plan that takes 60,000 dollars a month away from Bedrock.
Workspace leavingBedrock()
{
    Workspace workspace = boardWorkspace();
    workspace.put(rowWith(TableId::Plan, "plan", {{"name", "Plan"}, {"status", "draft"}}));
    workspace.put(rowWith(TableId::Move, "move",
                          {{"plan", "plan"},
                           {"workload", "large"},
                           {"route", "vertex"},
                           {"host", "gcp"},
                           {"family", "claude"},
                           {"model", "sonnet"},
                           {"api_protocol", "anthropic_messages"},
                           {"agent_framework", "none"},
                           {"silicon", "managed"}}));
    return workspace;
}

/// A commitment that counts what Bedrock costs: 30,000 dollars a month stay there.
Commitment addCommitment(Workspace &workspace, const QString &id, Settlement settlement,
                         QDate begin, QDate end)
{
    Commitment row{.id = {id}, .name = id};
    row.category = CommitmentCategory::Spend;
    row.settlement = settlement;
    row.periodStart = PartialDate(begin);
    row.periodEnd = PartialDate(end);
    row.consumed = Money::ofUnits(0);
    row.consumedAsOf = PartialDate(begin);
    workspace.put(Row::of(row));
    workspace.put(Row::of(CommitmentEligibility{
        .id = {id + u".share"_s}, .commitment = row.id, .route = {u"bedrock"_s}, .share = 1}));
    return row;
}

void addYear(Workspace &workspace, const Commitment &commitment, QDate begin, qint64 minimum)
{
    workspace.put(Row::of(CommitmentYear{.id = {commitment.id.text + begin.toString()},
                                         .commitment = commitment.id,
                                         .startsOn = PartialDate(begin),
                                         .minimum = Money::ofUnits(minimum)}));
}

std::vector<BindingDate> ours(const Workspace &workspace)
{
    const PlanSummary summary =
        planSummary(workspace, SwitchingModel(workspace, kLens), kPlan, 100);
    std::vector<BindingDate> dates = planCalendar(workspace, summary, kToday).dates;
    std::erase_if(dates, [](const BindingDate &date) { return !date.isOurs; });
    return dates;
}

} // namespace

/// What the screens of a plan show.
class TestPlanSummary : public QObject
{
    Q_OBJECT

private slots:
    void aTermEndsWhenItsPeriodDoes();
    void onlyYearsThatTheMovesStrandBind();
    void twoCommitmentsMayEndOnOneDay();
};

void TestPlanSummary::aTermEndsWhenItsPeriodDoes()
{
    Workspace workspace = leavingBedrock();
    Commitment term = addCommitment(workspace, u"Term"_s, Settlement::Term, QDate(2024, 7, 1),
                                    QDate(2027, 6, 30));
    term.cost = Money::ofUnits(3'000'000);
    workspace.put(Row::of(term));
    const std::vector<BindingDate> dates = ours(workspace);
    QCOMPARE(dates.size(), size_t(1));
    QCOMPARE(dates.front().on, QDate(2027, 6, 30));
    QVERIFY(dates.front().name.contains(u"Term"_s));
}

void TestPlanSummary::onlyYearsThatTheMovesStrandBind()
{
    Workspace workspace = leavingBedrock();
    const Commitment annual = addCommitment(workspace, u"Annual"_s, Settlement::Annual,
                                            QDate(2026, 1, 1), QDate(2027, 7, 31));
    addYear(workspace, annual, QDate(2026, 1, 1), 1); // met with and without the move
    addYear(workspace, annual, QDate(2026, 12, 1), 700'000);
    addYear(workspace, annual, QDate(2027, 6, 1), 1);
    const std::vector<BindingDate> dates = ours(workspace);
    QCOMPARE(dates.size(), size_t(1));
    QCOMPARE(dates.front().on, QDate(2027, 5, 31)); // the next year begins before twelve months
}

void TestPlanSummary::twoCommitmentsMayEndOnOneDay()
{
    Workspace workspace = leavingBedrock();
    for (const QString &id : {u"One"_s, u"Two"_s}) {
        const Commitment annual =
            addCommitment(workspace, id, Settlement::Annual, QDate(2026, 7, 1), QDate(2027, 6, 30));
        addYear(workspace, annual, QDate(2026, 7, 1), 1'000'000);
    }
    const std::vector<BindingDate> dates = ours(workspace);
    QCOMPARE(dates.size(), size_t(2));
    QVERIFY(dates.front().name.contains(u"One"_s) && dates.back().name.contains(u"Two"_s));
}

QTEST_GUILESS_MAIN(TestPlanSummary)
#include "tst_plansummary.moc"
