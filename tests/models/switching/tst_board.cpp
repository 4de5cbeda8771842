#include "models/switching/board.h"

#include "models/rows/move.h"
#include "models/switching/movepreview.h"
#include "models/switching/planlevers.h"
#include "models/switching/plansummary.h"
#include "tests/support/boardworkspace.h"
#include "tests/support/rows.h"

#include <QTest>

#include <algorithm>
#include <cmath>
#include <functional>

using namespace fairlead;
using namespace Qt::StringLiterals;

/// What the Workloads page shows, before anybody paints it.
class TestBoard : public QObject
{
    Q_OBJECT

private slots:
    void bandsBeginWhereTheSpecificationSays_data();
    void bandsBeginWhereTheSpecificationSays();
    void everyWorkloadStandsOnceAndSpendAddsUp();
    void columnsKeepTheirPlacesUnderAPlan();
    void plannedCardIsAsTightAsItsMoveLeavesIt();
    void searchHidesCardsNotMoney();
    void optionsAreReadBackAsTheyWereKept();
    void previewAgreesWithTheArithmetic();
    void previewOfHomeCostsNothing();
    void previewOfSeveralIsThePlanOfThem();
    void shareOfTheLargestHostFallsByWhatLeaves();
    void leversSaveWhatTheyPromise();
    void calendarEndsWithTheLastMove();
};

namespace {

const Lens kLens{.asOf = QDate(2026, 11, 20)};
const Id<Workload> kLarge{u"large"_s};
const Place kVertex{.route = {u"vertex"_s}, .lab = {}};
const Id<Plan> kPlan{u"plan"_s};

Workspace withPlan(Workspace workspace = boardWorkspace())
{
    const SwitchingModel model(workspace, kLens);
    int number = 0;
    const PlanChange change =
        keepAsPlan(workspace, u"Plan"_s, {{kLarge, *model.placementIn(kVertex, kLarge)}},
                   [&number] { return number++ == 0 ? kPlan.text : u"move"_s; });
    workspace.apply(change.edit);
    return workspace;
}

Lens lensOf(const Id<Plan> &plan)
{
    Lens lens = kLens;
    lens.plan = plan;
    return lens;
}

const BoardColumn *columnOf(const Board &board, const QString &route)
{
    const auto at = std::ranges::find(board.columns, route, &BoardColumn::key);
    return at == board.columns.end() ? nullptr : &*at;
}

} // namespace

void TestBoard::bandsBeginWhereTheSpecificationSays_data()
{
    QTest::addColumn<double>("index");
    QTest::addColumn<int>("band");
    QTest::newRow("nothing") << 0.0 << int(LockInBand::Low);
    QTest::newRow("below 20") << 19.99 << int(LockInBand::Low);
    QTest::newRow("20") << 20.0 << int(LockInBand::Moderate);
    QTest::newRow("50") << 50.0 << int(LockInBand::High);
    QTest::newRow("80") << 80.0 << int(LockInBand::Severe);
    QTest::newRow("captive") << 100.0 << int(LockInBand::Severe);
}

void TestBoard::bandsBeginWhereTheSpecificationSays()
{
    QFETCH(const double, index);
    QFETCH(const int, band);
    QCOMPARE(int(lockInBand(index)), band);
}

void TestBoard::everyWorkloadStandsOnceAndSpendAddsUp()
{
    const Workspace workspace = boardWorkspace();
    const SwitchingModel model(workspace, kLens);
    for (const bool isSplit : {false, true}) {
        const Board board = boardOf(workspace, model, {}, {.isSplitByLab = isSplit});
        qsizetype cards = 0;
        double spend = 0;
        for (const BoardColumn &column : board.columns) {
            cards += qsizetype(column.cards.size());
            spend += column.monthlySpend;
        }
        QCOMPARE(cards, workspace.rows<Workload>().size());
        QCOMPARE(spend, board.monthlySpend);
        QVERIFY(board.columns.back().isUnplaced());
    }
}

void TestBoard::columnsKeepTheirPlacesUnderAPlan()
{
    const Workspace workspace = withPlan();
    const auto keys = [&](const Id<Plan> &plan) {
        QStringList order;
        for (const BoardColumn &column :
             boardOf(workspace, SwitchingModel(workspace, lensOf(plan)), plan, {}).columns)
            order += column.key;
        return order;
    };
    QCOMPARE(keys(kPlan), keys({}));
}

void TestBoard::plannedCardIsAsTightAsItsMoveLeavesIt()
{
    // With another family on one cloud, leaving the lab is easier from there.
    Workspace market = boardWorkspace();
    for (const Row &row :
         {rowWith(TableId::ModelFamily, "llama", {{"name", "Llama"}, {"lab", "meta"}}),
          rowWith(TableId::Model, "scout", {{"name", "Scout"}, {"family", "llama"}}),
          rowWith(TableId::Offering, "scout.vertex",
                  {{"model", "scout"}, {"route", "vertex"}, {"stage", "ga"}})})
        market.put(row);
    const Workspace workspace = withPlan(market);
    const SwitchingModel model(workspace, lensOf(kPlan));
    const Board board = boardOf(workspace, model, kPlan, {});
    const auto &cards = columnOf(board, u"vertex"_s)->cards;
    const auto card = std::ranges::find(cards, kLarge, &BoardCard::workload);
    QVERIFY(card != cards.end());
    const MovePreview preview = previewOfMoves(workspace, model, movesOf(workspace, kPlan));
    QVERIFY(preview.lockInAfter != preview.lockInBefore);
    QCOMPARE(card->lockIn, preview.lockInAfter);
    QCOMPARE(card->lockInToday, preview.lockInBefore);
}

void TestBoard::searchHidesCardsNotMoney()
{
    const Workspace workspace = boardWorkspace();
    const SwitchingModel model(workspace, kLens);
    const Board all = boardOf(workspace, model, {}, {});
    const Board some = boardOf(workspace, model, {}, {.search = u"LARGE"_s});
    QCOMPARE(some.monthlySpend, all.monthlySpend);
    const BoardColumn *column = columnOf(some, u"bedrock"_s);
    QVERIFY(column);
    QCOMPARE(column->cards.size(), size_t(1));
    QCOMPARE(column->hiddenCards, qsizetype(1));
    QCOMPARE(column->monthlySpend, columnOf(all, u"bedrock"_s)->monthlySpend);
}

void TestBoard::optionsAreReadBackAsTheyWereKept()
{
    Workspace workspace = boardWorkspace();
    const Workspace before = workspace;
    const BoardOptions options{.isSplitByLab = true,
                               .isGroupedByOwner = true,
                               .order = {u"vertex"_s, u"bedrock"_s},
                               .hidden = {u"direct"_s}};
    const Edit edit = keepBoardOptions(workspace, options);
    workspace.apply(edit);
    QCOMPARE(boardOptions(workspace), options);
    QVERIFY(keepBoardOptions(workspace, options).isEmpty());
    workspace.apply(keepBoardOptions(workspace, {}));
    QVERIFY(workspace == before);
}

void TestBoard::previewAgreesWithTheArithmetic()
{
    const Workspace workspace = boardWorkspace();
    const SwitchingModel model(workspace, kLens);
    const MovePreview preview = previewOf(workspace, model, {kLarge}, kVertex);
    QCOMPARE(preview.moves.size(), size_t(1));
    const MoveAssessment move = model.assess(kLarge, placementOf(preview.moves.front()));
    QCOMPARE(preview.oneTime, move.oneTime);
    QCOMPARE(preview.lines, move.lines);
    QCOMPARE(preview.hours, move.hours);
    double types = 0;
    for (int type = 0; type < kCostTypeCount; ++type)
        types += preview.typeCost(CostType(type));
    QVERIFY(std::abs(types - preview.oneTime) < 1e-6);
}

void TestBoard::previewOfHomeCostsNothing()
{
    const Workspace workspace = withPlan();
    const Place home{.route = {u"bedrock"_s}, .lab = {}};
    const SwitchingModel today(workspace, kLens);
    QVERIFY(previewOf(workspace, today, {kLarge}, home).isThere);
    QVERIFY(previewOf(workspace, today, {kLarge}, home).moves.empty());
    const SwitchingModel planned(workspace, lensOf(kPlan));
    const MovePreview back = previewOf(workspace, planned, {kLarge}, home);
    QVERIFY(back.isHome);
    QVERIFY(!back.hasMoves());
    QCOMPARE(placementOf(back.moves.front()), placementOf(*workspace.find(kLarge)));
    QCOMPARE(back.oneTime, 0.0);
}

void TestBoard::previewOfSeveralIsThePlanOfThem()
{
    const Workspace workspace = boardWorkspace();
    const SwitchingModel model(workspace, kLens);
    const MovePreview preview = previewOf(workspace, model, {kLarge, {u"middle"_s}}, kVertex);
    QCOMPARE(preview.moves.size(), size_t(2));
    QCOMPARE(preview.oneTime, model.assess(preview.moves).oneTime);
}

void TestBoard::shareOfTheLargestHostFallsByWhatLeaves()
{
    const Workspace workspace = withPlan();
    const SwitchingModel model(workspace, lensOf(kPlan));
    const PlanHeadline headline = planHeadline(workspace, model, movesOf(workspace, kPlan));
    QCOMPARE(headline.largestHost, u"Amazon"_s);
    // 90,000 of 102,000 dollars a month run there, and 60,000 of them leave.
    QVERIFY(std::abs(headline.hostBefore - 90.0 / 102) < 1e-9);
    QVERIFY(std::abs(headline.hostAfter - 30.0 / 102) < 1e-9);
}

void TestBoard::leversSaveWhatTheyPromise()
{
    Workspace workspace = withPlan();
    for (const char *id : {"effectiveness.policy_as_code", "effectiveness.abstraction"})
        workspace.put(rowWith(TableId::Assumption, id,
                              {{"name", id}, {"low", "0.3"}, {"likely", "0.5"}, {"high", "0.7"}}));
    const std::vector<Move> moves = movesOf(workspace, kPlan);
    const SwitchingModel model(workspace, kLens);
    const std::vector<PlanLever> levers = planLevers(model, moves);
    QVERIFY(!levers.empty());
    for (const PlanLever &lever : levers) {
        Workspace after = workspace;
        for (const Move &move : moves) {
            const Row row = *workspace.find(RowRef{TableId::Workload, move.workload.text});
            after.put(*row.with(*tableInfo(TableId::Workload).field(lever.field), Value(1.0)));
        }
        const double saved =
            model.assess(moves).oneTime - SwitchingModel(after, kLens).assess(moves).oneTime;
        QVERIFY(std::abs(saved - lever.saving) < 1e-6);
    }
    QVERIFY(std::ranges::is_sorted(levers, std::greater(), &PlanLever::saving));
    QVERIFY(planLevers(model, {}).empty());
}

void TestBoard::calendarEndsWithTheLastMove()
{
    const Workspace workspace = withPlan();
    const PlanSummary summary =
        planSummary(workspace, SwitchingModel(workspace, lensOf(kPlan)), kPlan, 100);
    const PlanCalendar calendar = planCalendar(workspace, summary, kLens.asOf);
    QCOMPARE(calendar.moves.size(), size_t(1));
    const CalendarMove &move = calendar.moves.front();
    QVERIFY(move.start <= move.parallelStart && move.parallelStart <= move.cutOver);
    QCOMPARE(calendar.end, move.cutOver);
    QCOMPARE(move.move.text, u"move"_s);
}

QTEST_GUILESS_MAIN(TestBoard)
#include "tst_board.moc"
