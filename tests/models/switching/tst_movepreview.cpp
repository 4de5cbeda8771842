#include "models/switching/movepreview.h"

#include "tests/support/boardworkspace.h"
#include "tests/support/rows.h"

#include <QTest>

#include <algorithm>
#include <cmath>

using namespace fairlead;
using namespace Qt::StringLiterals;

namespace {

const Id<Plan> kPlan{u"draft"_s};
const Lens kLens{.asOf = QDate(2026, 11, 20), .basis = {}, .plan = kPlan};
const Id<Workload> kLarge{u"large"_s};
const Id<Workload> kMiddle{u"middle"_s};
const Id<Workload> kSmall{u"small"_s};
const Place kDirect{.route = {u"direct"_s}, .lab = {}};

/// boardWorkspace() with a route that is dear to take on, a reservation, and an open draft.
Workspace draftWorkspace()
{
    Workspace workspace = boardWorkspace();
    workspace.put(rowWith(TableId::Assumption, "onboard_hours",
                          {{"name", "Onboarding"},
                           {"topic", "switching"},
                           {"low", "100"},
                           {"likely", "150"},
                           {"high", "200"},
                           {"grade", "j"}}));
    workspace.put(rowWith(TableId::Plan, "draft", {{"name", "Draft"}, {"status", "draft"}}));
    Workload large = *workspace.find(kLarge);
    large.reservationMonth = Money{100'000, Currency::usd()};
    large.reservationMonthsLeft = 6;
    workspace.put(Row::of(large));
    return workspace;
}

Move plannedMove(const SwitchingModel &model, const Id<Workload> &workload)
{
    Move move = asMoves({{workload, *model.placementIn(kDirect, workload)}}).front();
    move.plan = kPlan;
    return move;
}

/// The draft moves these workloads to the route that nobody uses.
Workspace draftOf(const std::vector<Id<Workload>> &movers)
{
    Workspace workspace = draftWorkspace();
    const SwitchingModel model(workspace, kLens);
    for (const Id<Workload> &workload : movers)
        workspace.put(Row::of(plannedMove(model, workload)));
    return workspace;
}

double usdOf(const std::vector<CostLine> &lines, QLatin1StringView id)
{
    const auto line = std::ranges::find(lines, id, &CostLine::id);
    return line == lines.end() ? 0 : line->usd;
}

} // namespace

/// What is said of moves that are held over the board, planned, or asked about.
class TestMovePreview : public QObject
{
    Q_OBJECT

private slots:
    void oneCardAndTwoAreHeldOverTheSamePlan();
    void aPlannedMoveIsWeighedInItsMonthWithItsStaff();
    void aHeldCardKeepsTheMonthOfItsMove();
    void theMovesOfAPlanShareWhatANewRouteCosts();
    void everyLineOfAPlanIsTraced();
    void theFirstReasonBlocks();
};

void TestMovePreview::oneCardAndTwoAreHeldOverTheSamePlan()
{
    const Workspace workspace = draftOf({kMiddle});
    const SwitchingModel model(workspace, kLens);
    const MovePreview one = previewOf(workspace, model, {kLarge}, kDirect);
    const MovePreview other = previewOf(workspace, model, {kSmall}, kDirect);
    const MovePreview both = previewOf(workspace, model, {kLarge, kSmall}, kDirect);
    QVERIFY(one.oneTime > 0 && other.oneTime > 0);
    // The draft takes the route on already, so that nothing is shared between the two.
    QVERIFY(std::abs(both.oneTime - one.oneTime - other.oneTime) < 1e-6);
    QCOMPARE(usdOf(both.lines, kOnboardingLine), 0.0);
    const double ranges = rangeOf(model, one, 1000).mean + rangeOf(model, other, 1000).mean;
    QVERIFY(std::abs(rangeOf(model, both, 1000).mean - ranges) < 1e-6 * ranges);
}

void TestMovePreview::aPlannedMoveIsWeighedInItsMonthWithItsStaff()
{
    Workspace workspace = draftOf({kLarge});
    Move move = movesOf(workspace, kPlan).front();
    move.month = 6;
    move.staff = 4;
    workspace.put(Row::of(move));
    const SwitchingModel model(workspace, kLens);
    const MovePreview preview = previewOfMoves(workspace, model, {move});
    const MoveAssessment alone = model.assess(move);
    QCOMPARE(usdOf(preview.lines, "stranded_reservation"_L1), 0.0);
    QCOMPARE(preview.lines, alone.lines);
    QCOMPARE(preview.months, alone.time.total);
    QCOMPARE(preview.staff, std::optional(4.0));
    move.month = 0;
    QVERIFY(usdOf(previewOfMoves(workspace, model, {move}).lines, "stranded_reservation"_L1) > 0);
}

void TestMovePreview::aHeldCardKeepsTheMonthOfItsMove()
{
    Workspace workspace = draftOf({kLarge});
    Move move = movesOf(workspace, kPlan).front();
    move.month = 6;
    workspace.put(Row::of(move));
    const SwitchingModel model(workspace, kLens);
    const Place vertex{.route = {u"vertex"_s}, .lab = {}};
    const MovePreview held = previewOf(workspace, model, {kLarge}, vertex);
    QVERIFY(held.hasMoves());
    QCOMPARE(usdOf(held.lines, "stranded_reservation"_L1), 0.0);
    Workspace dropped = workspace;
    dropped.apply(planMoves(workspace, kPlan, {{kLarge, placementOf(held.moves.front())}}, [] {
                      return u"new"_s;
                  }).edit);
    QCOMPARE(held.oneTime, SwitchingModel(dropped, kLens).assess(kPlan).oneTime);
}

void TestMovePreview::theMovesOfAPlanShareWhatANewRouteCosts()
{
    const Workspace workspace = draftOf({kLarge, kMiddle});
    const SwitchingModel model(workspace, kLens);
    const MovePreview plan = previewOfMoves(workspace, model, movesOf(workspace, kPlan));
    double shared = 0;
    for (const MoveAssessment &move : plan.assessments)
        shared += usdOf(move.lines, kOnboardingLine);
    QVERIFY(shared > 0);
    QVERIFY(std::abs(shared - usdOf(plan.lines, kOnboardingLine)) < 1e-6);
    QCOMPARE(plan.oneTime, model.assess(kPlan).oneTime);
}

void TestMovePreview::everyLineOfAPlanIsTraced()
{
    Workspace workspace = draftOf({kLarge, kMiddle});
    std::vector<Move> moves = movesOf(workspace, kPlan);
    moves.front().month = 2;
    const SwitchingModel model(workspace, kLens);
    for (const MoveAssessment &move : model.assessInPlan(moves).moves) {
        QVERIFY(!move.lines.empty());
        for (const CostLine &line : move.lines) {
            const Trace trace = model.traceInPlan(moves, move.workload, line.id);
            QVERIFY2(std::abs(trace.result - line.usd) < 1e-6, qPrintable(line.id));
            QVERIFY(!trace.formula.isEmpty());
        }
    }
}

void TestMovePreview::theFirstReasonBlocks()
{
    Workspace workspace = draftWorkspace();
    workspace.put(rowWith(TableId::Route, "empty", {{"name", "Empty"}}));
    const SwitchingModel model(workspace, kLens);
    const Place empty{.route = {u"empty"_s}, .lab = {}};
    const MovePreview preview = previewOf(workspace, model, {kLarge, kMiddle}, empty);
    QVERIFY2(preview.blockedBy.contains(u"Large"_s), qPrintable(preview.blockedBy));
}

QTEST_GUILESS_MAIN(TestMovePreview)
#include "tst_movepreview.moc"
