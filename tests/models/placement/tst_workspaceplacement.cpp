#include "app/shippedworkspace.h"
#include "models/placement/placementstudy.h"
#include "models/rows/host.h"
#include "models/switching/parties.h"

#include <QRandomGenerator>
#include <QTest>

#include <algorithm>
#include <cmath>

using namespace fairlead;
using namespace Qt::StringLiterals;

namespace {

const Lens kAutumn{.asOf = QDate(2026, 11, 20)};

bool isNear(double actual, double expected)
{
    return std::abs(actual - expected) <= 0.01 + 1e-9 * std::abs(expected);
}

} // namespace

/// That a placement of the sample says what its rows and the model say.
class WorkspacePlacementTest : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase();
    void thePresentPlanCostsNothingOnce();
    void theModelSaysTheSameOfEveryPlan();
    void theModelSaysTheSameOfTheCheapestPlan();
    void whatBlocksAMoveIsNamed();
    void openGatesAreClosedUntilAccepted();
    void otherFamiliesAreAcceptedOnTheirOwn();
    void whatMustStayStays();
    void deadlinesBlockSlowMoves();
    void capsHold();
    void fallbacksKeepTheirShare();
    void unknownNamesAreRefused();
    void theLargestHostIsLoosenedWithoutACap();
    void oneCapOfSeveralIsLoosenedWhenAsked();
    void aWorkspaceWithoutWorkloadsHasNothingToPlace();

private:
    WorkspacePlacement placed(const PlacementLimits &limits);
    WorkspacePlacement placed(const Workspace &workspace, const PlacementLimits &limits);
    void compare(const WorkspacePlacement &placement, const PlacementPlan &plan);

    Workspace m_sample;
    std::unique_ptr<SwitchingModel> m_model;
};

void WorkspacePlacementTest::initTestCase()
{
    const auto sample = shippedWorkspace(StartContent::Sample);
    QVERIFY(sample);
    m_sample = *sample;
    m_model = std::make_unique<SwitchingModel>(m_sample, kAutumn);
}

WorkspacePlacement WorkspacePlacementTest::placed(const Workspace &workspace,
                                                  const PlacementLimits &limits)
{
    const auto placement =
        placementInstance(SwitchingModel(workspace, kAutumn), workspace, kAutumn, limits);
    if (!placement)
        qFatal("%s", qPrintable(placement.error().message));
    return *placement;
}

WorkspacePlacement WorkspacePlacementTest::placed(const PlacementLimits &limits)
{
    return placed(m_sample, limits);
}

/// The figures of a plan beside those of the model for its moves.
void WorkspacePlacementTest::compare(const WorkspacePlacement &placement, const PlacementPlan &plan)
{
    PlacementPlan present;
    for (const PlacementWorkload &workload : placement.instance.workloads)
        present.push_back(workload.current.value());
    const PlanFigures today = figuresOf(placement.instance, present);
    const PlanFigures figures = figuresOf(placement.instance, plan);
    const PlanAssessment assessed = m_model->assess(asMoves(movesOf(placement, plan)));
    QCOMPARE(assessed.moves.size(), size_t(figures.moves));
    QVERIFY2(isNear(figures.oneTime, assessed.oneTime),
             qPrintable(u"%1 %2"_s.arg(figures.oneTime).arg(assessed.oneTime)));
    double unplaced = 0;
    for (const auto &workload : placement.unplaced)
        unplaced += m_model->monthlySpend(workload);
    QVERIFY(isNear(figures.monthly + unplaced, assessed.monthlyAfter));
    QVERIFY2(
        isNear(figures.shortfall - today.shortfall, assessed.stranded),
        qPrintable(u"%1 %2"_s.arg(figures.shortfall - today.shortfall).arg(assessed.stranded)));
    QVERIFY(isNear(figures.runCost - today.runCost, assessed.runCostChange));
}

void WorkspacePlacementTest::thePresentPlanCostsNothingOnce()
{
    const WorkspacePlacement placement = placed({});
    QVERIFY(placement.workloads.size() > 1);
    QVERIFY(placement.places.size() > 2);
    QCOMPARE(problemOf(placement.instance), std::nullopt);
    PlacementPlan present;
    for (const PlacementWorkload &workload : placement.instance.workloads)
        present.push_back(workload.current.value());
    const PlanFigures today = figuresOf(placement.instance, present);
    QCOMPARE(today.oneTime, 0);
    QCOMPARE(today.moves, 0);
    QVERIFY(isAllowed(placement.instance, present));
    QVERIFY(movesOf(placement, present).empty());
}

void WorkspacePlacementTest::theModelSaysTheSameOfEveryPlan()
{
    const WorkspacePlacement placement =
        placed({.acceptsOpenGates = true, .acceptsOtherFamilies = true});
    QRandomGenerator random(28);
    for (int i = 0; i < 40; ++i) {
        PlacementPlan plan;
        for (int w = 0; w < placement.instance.workloadCount(); ++w) {
            int target = random.bounded(placement.instance.targetCount());
            if (!placement.placements[placement.instance.position(w, target)])
                target = placement.instance.workloads[size_t(w)].current.value();
            plan.push_back(target);
        }
        compare(placement, plan);
    }
}

void WorkspacePlacementTest::theModelSaysTheSameOfTheCheapestPlan()
{
    const WorkspacePlacement placement =
        placed({.acceptsOpenGates = true, .acceptsOtherFamilies = true});
    const auto result = findCheapestPlan(placement.instance, {});
    QVERIFY(result);
    QVERIFY(result->best);
    QVERIFY(isWithinLimits(placement.instance, *result->best));
    compare(placement, result->best->plan);
}

void WorkspacePlacementTest::whatBlocksAMoveIsNamed()
{
    const WorkspacePlacement placement = placed({});
    int blocked = 0;
    for (const PlacementOption &option : placement.instance.options) {
        QCOMPARE(option.allowed, option.blockedBy.isEmpty());
        blocked += !option.allowed;
    }
    QVERIFY(blocked > 0);
}

void WorkspacePlacementTest::openGatesAreClosedUntilAccepted()
{
    const WorkspacePlacement careful = placed({});
    const WorkspacePlacement daring =
        placed({.acceptsOpenGates = true, .acceptsOtherFamilies = true});
    int more = 0;
    for (size_t i = 0; i < careful.instance.options.size(); ++i) {
        QVERIFY(!careful.instance.options[i].allowed || daring.instance.options[i].allowed);
        more += daring.instance.options[i].allowed && !careful.instance.options[i].allowed;
    }
    QVERIFY(more > 0);
}

void WorkspacePlacementTest::otherFamiliesAreAcceptedOnTheirOwn()
{
    const auto countOthers = [&](const WorkspacePlacement &placement) {
        int others = 0;
        for (int w = 0; w < placement.instance.workloadCount(); ++w) {
            const Workload &row = *m_sample.find(placement.workloads[size_t(w)]);
            for (int t = 0; t < placement.instance.targetCount(); ++t) {
                const auto &to = placement.placements[placement.instance.position(w, t)];
                others += to && to->family != row.family && placement.instance.option(w, t).allowed;
            }
        }
        return others;
    };
    QCOMPARE(countOthers(placed({.acceptsOpenGates = true})), 0);
    QVERIFY(countOthers(placed({.acceptsOpenGates = true, .acceptsOtherFamilies = true})) > 0);
}

void WorkspacePlacementTest::whatMustStayStays()
{
    Workspace workspace = m_sample;
    for (const Workload &row : m_sample.rows<Workload>()) {
        Workload workload = row;
        workload.mustStay = true;
        workspace.put(Row::of(workload));
    }
    const WorkspacePlacement placement =
        placed(workspace, {.acceptsOpenGates = true, .acceptsOtherFamilies = true});
    QCOMPARE(findCheapestPlan(placement.instance, {})->feasiblePlans, 1);
}

void WorkspacePlacementTest::deadlinesBlockSlowMoves()
{
    const WorkspacePlacement placement =
        placed({.deadlineMonths = 0, .acceptsOpenGates = true, .acceptsOtherFamilies = true});
    for (int w = 0; w < placement.instance.workloadCount(); ++w) {
        for (int t = 0; t < placement.instance.targetCount(); ++t) {
            const auto &to = placement.placements[placement.instance.position(w, t)];
            if (!to || placement.instance.workloads[size_t(w)].current == t)
                continue;
            const double months = m_model->assess(placement.workloads[size_t(w)], *to).time.total;
            if (months > 0)
                QVERIFY(!placement.instance.option(w, t).allowed);
        }
    }
}

void WorkspacePlacementTest::capsHold()
{
    const Id<Party> host = largestHostOperator(m_sample, *m_model);
    QVERIFY(!host.isNull());
    PlacementLimits limits{.acceptsOpenGates = true, .acceptsOtherFamilies = true};
    limits.caps.push_back({.role = ExitRole::HostOperator, .party = host, .share = 0.5});
    const WorkspacePlacement placement = placed(limits);
    const auto result = findCheapestPlan(placement.instance, {});
    QVERIFY(result);
    const auto &figures = result->best ? result->best : result->nearest;
    QVERIFY(figures);
    double hosted = 0;
    for (size_t w = 0; w < figures->plan.size(); ++w) {
        const size_t position = placement.instance.position(int(w), figures->plan[w]);
        const Host *row = m_sample.find(placement.placements[position]->host);
        if (row && row->operatedBy == host)
            hosted += placement.instance.workloads[w].weight;
    }
    QVERIFY(isNear(hosted, figures->limits.front().used));
    QCOMPARE(hosted <= 0.5 * totalWeight(placement.instance) + 0.01, result->best.has_value());
}

void WorkspacePlacementTest::fallbacksKeepTheirShare()
{
    const WorkspacePlacement free = placed({});
    const Place place = free.places[size_t(free.instance.workloads.front().current.value())];
    PlacementLimits limits;
    limits.fallbacks.push_back({.routes = {place.route}, .share = 0.01});
    const WorkspacePlacement placement = placed(limits);
    QCOMPARE(placement.instance.limits.front().sense, PlacementLimit::Sense::AtLeast);
    const auto result = findCheapestPlan(placement.instance, {});
    QVERIFY(result->best);
    QVERIFY(result->best->limits.front().slack() >= 0);
}

void WorkspacePlacementTest::unknownNamesAreRefused()
{
    PlacementLimits nobody;
    nobody.caps.push_back({.party = {u"nobody"_s}, .share = 0.5});
    PlacementLimits nowhere;
    nowhere.fallbacks.push_back({.routes = {{u"nowhere"_s}}, .share = 0.5});
    PlacementLimits tooMuch;
    tooMuch.caps.push_back({.party = largestHostOperator(m_sample, *m_model), .share = 1.5});
    for (const PlacementLimits &limits : {nobody, nowhere, tooMuch})
        QVERIFY(!placementInstance(*m_model, m_sample, kAutumn, limits));
}

void WorkspacePlacementTest::theLargestHostIsLoosenedWithoutACap()
{
    const auto study = studyPlacement(*m_model, m_sample, kAutumn, {.acceptsOpenGates = true}, {});
    QVERIFY(study);
    QVERIFY(study->result.best);
    QCOMPARE(study->frontiers.size(), size_t(1));
    QCOMPARE(study->result.whyNot.size(),
             study->placement.instance.options.size() - study->placement.workloads.size());
    double cost = std::numeric_limits<double>::infinity();
    for (const FrontierPoint &point : study->frontiers.front().points) {
        QVERIFY(point.cost.value_or(cost) <= cost + 0.01);
        cost = point.cost.value_or(cost);
    }
    QVERIFY(isNear(cost, study->result.best->cost));
}

void WorkspacePlacementTest::oneCapOfSeveralIsLoosenedWhenAsked()
{
    PlacementLimits limits{.acceptsOpenGates = true};
    for (const Host &host : m_sample.rows<Host>()) {
        const auto isOfHost = [&](const ShareCap &cap) { return cap.party == host.operatedBy; };
        if (!host.operatedBy.isNull() && std::ranges::none_of(limits.caps, isOfHost))
            limits.caps.push_back({.party = host.operatedBy, .share = 0.9});
    }
    QVERIFY(limits.caps.size() > 2);
    const auto all = studyPlacement(*m_model, m_sample, kAutumn, limits, {});
    QVERIFY(all);
    QCOMPARE(all->frontiers.size(), limits.caps.size());
    const auto one = studyPlacement(*m_model, m_sample, kAutumn, limits, {}, StudiedCaps::Tightest);
    QVERIFY(one && one->result.best);
    QCOMPARE(one->frontiers.size(), size_t(1));
    double least = std::numeric_limits<double>::infinity();
    for (size_t cap = 0; cap < limits.caps.size(); ++cap)
        least = std::min(least, one->result.best->limits[cap].slack());
    const auto tightest =
        std::ranges::find(one->result.best->limits, one->frontiers.front().limit, &LimitUse::name);
    QCOMPARE(tightest->slack(), least);
}

void WorkspacePlacementTest::aWorkspaceWithoutWorkloadsHasNothingToPlace()
{
    const Workspace empty;
    const auto study = studyPlacement(SwitchingModel(empty, kAutumn), empty, kAutumn, {}, {});
    QVERIFY(study);
    QCOMPARE(study->result.status, PlacementResult::Status::Proven);
    QVERIFY(study->placement.workloads.empty());
    QVERIFY(study->frontiers.empty());
}

QTEST_GUILESS_MAIN(WorkspacePlacementTest)
#include "tst_workspaceplacement.moc"
