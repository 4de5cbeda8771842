#include "models/switching/planedits.h"

#include "app/shippedworkspace.h"
#include "models/rows/move.h"
#include "models/switching/switchingmodel.h"
#include "tests/support/rows.h"

#include <QTest>

#include <algorithm>
#include <cmath>

using namespace fairlead;
using namespace Qt::StringLiterals;

/// The verbs of plans: what they change, what they leave, and what they refuse.
class TestPlanEdits : public QObject
{
    Q_OBJECT

private slots:
    void firstMoveMakesADraft();
    void moveHomeTakesTheMoveOut();
    void theLabelSaysWhatChanges();
    void nothingToDoIsNoEdit();
    void newDraftGetsAFreeName();
    void unknownWorkloadIsLeftOut();
    void adoptKeepsWhatAMoveLeavesOpen();
    void adoptKeepsWhatThePlanPromised();
    void adoptRefusesADecidedPlan();
    void discardRefusesADecidedPlan();
    void keptPlanHasItsName();
    void editsCanBeTakenBack();
};

namespace {

Workspace twoRoutes()
{
    return workspaceOf(
        {rowWith(TableId::Route, "here", {{"name", "Here"}}),
         rowWith(TableId::Route, "there", {{"name", "There"}}),
         rowWith(TableId::Workload, "w",
                 {{"name", "W"}, {"route", "here"}, {"agent_framework", "portable"}}),
         rowWith(TableId::Plan, "draft", {{"name", "Plan 1"}, {"status", "draft"}}),
         rowWith(TableId::Plan, "done", {{"name", "Done"}, {"status", "adopted"}}),
         rowWith(TableId::Move, "m", {{"plan", "draft"}, {"workload", "w"}, {"route", "there"}})});
}

IdMaker counted()
{
    return [number = 0]() mutable { return u"new%1"_s.arg(++number); };
}

const Id<Workload> kW{u"w"_s};
const Id<Plan> kDraft{u"draft"_s};
const QDate kDay(2026, 11, 20);

Result<Edit> adopted(const Workspace &workspace, const Id<Plan> &plan)
{
    return adoptPlan(workspace, SwitchingModel(workspace, {.asOf = kDay}), plan, kDay);
}

Placement to(const char *route)
{
    return {.route = {QString::fromUtf8(route)}};
}

} // namespace

void TestPlanEdits::firstMoveMakesADraft()
{
    const Workspace before = twoRoutes();
    const PlanChange change = planMoves(before, {}, {{kW, to("there")}}, counted());
    Workspace after = before;
    after.apply(change.edit);
    QCOMPARE(after.find(change.plan)->status, PlanStatus::Draft);
    QCOMPARE(movesOf(after, change.plan).size(), size_t(1));
    QVERIFY(!change.edit.label.isEmpty());
}

void TestPlanEdits::moveHomeTakesTheMoveOut()
{
    Workspace workspace = twoRoutes();
    const Placement home = placementOf(*workspace.find(kW));
    workspace.apply(planMoves(workspace, kDraft, {{kW, home}}, counted()).edit);
    QVERIFY(movesOf(workspace, kDraft).empty());
}

void TestPlanEdits::theLabelSaysWhatChanges()
{
    Workspace workspace = twoRoutes();
    const Placement home = placementOf(*workspace.find(kW));
    const QString out = planMoves(workspace, kDraft, {{kW, home}}, counted()).edit.label;
    QVERIFY2(out.contains(u"out of the plan"_s) && out.contains(u"W"_s), qPrintable(out));
    // A second workload that stays where it is does not count.
    workspace.put(rowWith(TableId::Workload, "w2", {{"name", "Other"}, {"route", "there"}}));
    const QString one =
        planMoves(workspace, {}, {{kW, to("there")}, {{u"w2"_s}, to("there")}}, counted())
            .edit.label;
    QCOMPARE(one, u"Move W to There"_s);
    const QString two =
        planMoves(workspace, {}, {{kW, to("there")}, {{u"w2"_s}, to("here")}}, counted())
            .edit.label;
    QVERIFY2(two.contains(u'2'), qPrintable(two));
    workspace.apply(planMoves(workspace, kDraft, {{{u"w2"_s}, to("here")}}, counted()).edit);
    const QString mixed =
        planMoves(workspace, kDraft, {{kW, home}, {{u"w2"_s}, to("there")}}, counted()).edit.label;
    QVERIFY2(mixed.contains(u"out of the plan"_s), qPrintable(mixed));
}

void TestPlanEdits::nothingToDoIsNoEdit()
{
    const Workspace workspace = twoRoutes();
    QVERIFY(planMoves(workspace, kDraft, {{kW, to("there")}}, counted()).edit.isEmpty());
    const Placement home = placementOf(*workspace.find(kW));
    const PlanChange change = planMoves(workspace, {}, {{kW, home}}, counted());
    QVERIFY(change.edit.isEmpty());
    QVERIFY(change.plan.isNull());
}

void TestPlanEdits::newDraftGetsAFreeName()
{
    Workspace workspace = twoRoutes();
    const PlanChange change = planMoves(workspace, {}, {{kW, to("there")}}, counted());
    workspace.apply(change.edit);
    QCOMPARE(workspace.find(change.plan)->name, u"Plan 2"_s);
}

void TestPlanEdits::unknownWorkloadIsLeftOut()
{
    QVERIFY(planMoves(twoRoutes(), kDraft, {{{u"gone"_s}, to("there")}}, counted()).edit.isEmpty());
}

void TestPlanEdits::adoptKeepsWhatAMoveLeavesOpen()
{
    Workspace workspace = twoRoutes();
    const auto edit = adopted(workspace, kDraft);
    QVERIFY(edit);
    workspace.apply(*edit);
    QCOMPARE(workspace.find(kW)->route.text, u"there"_s);
    QCOMPARE(workspace.find(kW)->agentFramework, std::optional(AgentFramework::Portable));
    QCOMPARE(workspace.find(kDraft)->status, PlanStatus::Adopted);
    QVERIFY(edit->label.contains(u"Plan 1"_s));
}

void TestPlanEdits::adoptKeepsWhatThePlanPromised()
{
    Workspace workspace = *shippedWorkspace(StartContent::Sample);
    const Lens lens{.asOf = kDay};
    const Id<Workload> triage{u"fraud-triage"_s};
    const Workload before = *workspace.find(triage);
    const SwitchingModel model(workspace, lens);
    const Placement foundry = *model.placementIn({.route = {u"foundry"_s}}, triage);
    const PlanChange change = planMoves(workspace, {}, {{triage, foundry}}, counted());
    workspace.apply(change.edit);
    const MoveAssessment promised = model.assess(triage, foundry);
    workspace.apply(*adopted(workspace, change.plan));

    const Workload &after = *workspace.find(triage);
    QCOMPARE(placementOf(after), foundry);
    QVERIFY(before.contract.text != after.contract.text);
    QVERIFY(before.reservationMonth->minor > 0);
    QCOMPARE(after.reservationMonth->minor, qint64(0));
    QVERIFY(!after.fixedMonthly && !after.regionalPremium);
    const SwitchingModel now(workspace, lens);
    QVERIFY(std::abs(now.monthlySpend(triage) - promised.monthlyAfter) < 0.01);
    const MoveAssessment back = now.assess(triage, placementOf(before));
    QVERIFY(std::ranges::none_of(back.lines,
                                 [](const CostLine &line) { return line.id == u"reservation"_s; }));
    QVERIFY(after.notes.contains(u"estimated"_s));
}

void TestPlanEdits::adoptRefusesADecidedPlan()
{
    const auto edit = adopted(twoRoutes(), {u"done"_s});
    QVERIFY(!edit);
    QVERIFY(edit.error().message.contains(u"Done"_s));
    QVERIFY(!adopted(twoRoutes(), {u"gone"_s}));
}

void TestPlanEdits::discardRefusesADecidedPlan()
{
    QVERIFY(!discardPlan(twoRoutes(), {u"done"_s}, kDay));
    Workspace workspace = twoRoutes();
    workspace.apply(*discardPlan(workspace, kDraft, kDay));
    QCOMPARE(workspace.find(kDraft)->status, PlanStatus::Discarded);
    QCOMPARE(workspace.find(kW)->route.text, u"here"_s);
}

void TestPlanEdits::keptPlanHasItsName()
{
    Workspace workspace = twoRoutes();
    const PlanChange kept = keepAsPlan(workspace, u"Cheapest"_s, {{kW, to("there")}}, counted());
    workspace.apply(kept.edit);
    QCOMPARE(workspace.find(kept.plan)->name, u"Cheapest"_s);
    QCOMPARE(workspace.rows<Plan>().size(), 3);
}

void TestPlanEdits::editsCanBeTakenBack()
{
    const Workspace before = twoRoutes();
    for (const Edit &edit : {planMoves(before, {}, {{kW, to("there")}}, counted()).edit,
                             *adopted(before, kDraft), *discardPlan(before, kDraft, kDay)}) {
        Workspace workspace = before;
        workspace.apply(edit);
        QVERIFY(!(workspace == before));
        workspace.apply(edit.inverted());
        QVERIFY(workspace == before);
    }
}

QTEST_GUILESS_MAIN(TestPlanEdits)
#include "tst_planedits.moc"
