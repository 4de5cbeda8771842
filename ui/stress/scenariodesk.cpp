#include "ui/stress/scenariodesk.h"

#include "models/graph/marketgraph.h"
#include "models/rowtitle.h"
#include "models/stress/usualshock.h"
#include "ui/commands/editor.h"
#include "ui/dialogs.h"
#include "ui/lensmodel.h"

#include <QWidget>

#include <algorithm>

namespace fairlead {

using namespace Qt::StringLiterals;

namespace {

constexpr double kFirstRise = 0.2;

} // namespace

ScenarioDesk::ScenarioDesk(StressState &state, QWidget *page)
    : QObject(page)
    , m_state(state)
    , m_page(page)
{
    connect(&state.context().editor, &Editor::duplicated, this,
            [this](const std::vector<RowRef> &copies) {
                const auto copy = std::ranges::find(copies, TableId::Scenario, &RowRef::table);
                if (copy != copies.end())
                    m_state.showScenario({copy->id});
            });
}

QString ScenarioDesk::freeName() const
{
    const auto scenarios = m_state.workspace().rows<Scenario>();
    const auto isTaken = [&](const QString &name) {
        return std::any_of(scenarios.begin(), scenarios.end(),
                           [&](const Scenario &each) { return each.name == name; });
    };
    for (int number = 1;; ++number) {
        const QString name = tr("Scenario %1").arg(number);
        if (!isTaken(name))
            return name;
    }
}

void ScenarioDesk::create()
{
    const Scenario scenario{.id = {newRowId()}, .name = freeName(), .description = {}};
    Edit edit{.label = tr("Add “%1”").arg(scenario.name), .changes = {}};
    edit.changes.push_back({.before = {}, .after = Row::of(scenario)});
    Shock rise = usualShock(m_state.workspace(), {newRowId()}, scenario.id, ShockKind::PriceRise);
    if (!rise.party.isNull()) {
        rise.severity = kFirstRise;
        edit.changes.push_back({.before = {}, .after = Row::of(rise)});
    }
    if (m_state.context().editor.apply(edit))
        m_state.showScenario(scenario.id);
}

void ScenarioDesk::duplicate()
{
    if (const Scenario *scenario = m_state.scenario())
        m_state.context().editor.duplicateRows({refOf(scenario->id)});
}

void ScenarioDesk::rename()
{
    const Scenario *scenario = m_state.scenario();
    if (!scenario)
        return;
    const RowRef row = refOf(scenario->id);
    const auto name = m_state.context().dialogs.askText(
        m_page, {.title = tr("Rename the scenario"),
                 .text = tr("A new name for “%1”:").arg(scenario->name),
                 .details = {},
                 .action = tr("&Rename")});
    if (name && !name->trimmed().isEmpty())
        m_state.context().editor.setFieldFromInput(
            {row}, *tableInfo(TableId::Scenario).field(u"name"), name->trimmed());
}

void ScenarioDesk::remove()
{
    const Scenario *scenario = m_state.scenario();
    if (!scenario)
        return;
    const Id<Scenario> id = scenario->id;
    if (m_state.context().editor.removeRows({refOf(id)}) && m_state.lens().scenario == id)
        m_state.context().lens.setScenario({});
}

void ScenarioDesk::addShock(ShockKind kind)
{
    const Scenario *scenario = m_state.scenario();
    if (!scenario)
        return;
    const Shock shock = usualShock(m_state.workspace(), {newRowId()}, scenario->id, kind);
    m_state.context().editor.apply({.label = tr("Add a shock to “%1”").arg(scenario->name),
                                    .changes = {{.before = {}, .after = Row::of(shock)}}});
}

void ScenarioDesk::removeShock(const Id<Shock> &shock)
{
    m_state.context().editor.removeRows({refOf(shock)});
}

void ScenarioDesk::layOver(bool isWanted)
{
    const Scenario *scenario = m_state.scenario();
    m_state.context().lens.setScenario(isWanted && scenario ? scenario->id : Id<Scenario>());
}

bool ScenarioDesk::keepPlan(const std::vector<WorkloadMove> &moves)
{
    const Scenario *scenario = m_state.scenario();
    if (moves.empty() || !scenario)
        return false;
    const PlanChange change =
        keepAsPlan(m_state.workspace(), tr("Answer to: %1").arg(scenario->name), moves, newRowId);
    if (change.edit.isEmpty() || !m_state.context().editor.apply(change.edit))
        return false;
    m_state.context().lens.setPlan(change.plan);
    return true;
}

} // namespace fairlead
