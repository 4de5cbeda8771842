#include "ui/stress/scenariomodel.h"

#include "models/rowtitle.h"
#include "ui/theme.h"
#include "ui/widgets/plaintext.h"

#include <algorithm>
#include <tuple>

namespace fairlead {

using namespace Qt::StringLiterals;

ScenarioModel::ScenarioModel(StressState &state, QObject *parent)
    : QAbstractListModel(parent)
    , m_state(state)
{
    connect(&m_state, &StressState::changed, this, &ScenarioModel::refresh);
    refresh();
}

Id<Scenario> ScenarioModel::scenarioAt(int line) const
{
    return line >= 0 && line < rowCount() ? m_scenarios[size_t(line)] : Id<Scenario>();
}

int ScenarioModel::lineOf(const Id<Scenario> &scenario) const
{
    const auto at = std::ranges::find(m_scenarios, scenario);
    return at == m_scenarios.end() ? -1 : int(at - m_scenarios.begin());
}

int ScenarioModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(m_scenarios.size());
}

QVariant ScenarioModel::data(const QModelIndex &index, int role) const
{
    const Id<Scenario> id = scenarioAt(index.row());
    const Scenario *scenario = m_state.workspace().find(id);
    if (!scenario)
        return {};
    switch (role) {
    case Qt::DisplayRole:
        return singleLine(scenario->name);
    case Qt::ToolTipRole:
        return plainToolTip(scenario->description);
    case Qt::AccessibleDescriptionRole:
        return scenario->description;
    case Qt::CheckStateRole:
        return std::ranges::find(m_state.compared(), id) != m_state.compared().end()
                   ? Qt::Checked
                   : Qt::Unchecked;
    default:
        return {};
    }
}

bool ScenarioModel::setData(const QModelIndex &index, const QVariant &value, int role)
{
    if (role != Qt::CheckStateRole)
        return false;
    const bool isWanted = value.toInt() == Qt::Checked;
    const bool isTaken = m_state.compare(scenarioAt(index.row()), isWanted);
    if (!isTaken)
        emit tooMany();
    return isTaken;
}

Qt::ItemFlags ScenarioModel::flags(const QModelIndex &index) const
{
    const Qt::ItemFlags flags = QAbstractListModel::flags(index);
    return index.isValid() ? flags | Qt::ItemIsUserCheckable : flags;
}

void ScenarioModel::refresh()
{
    std::vector<Id<Scenario>> scenarios;
    const auto key = [&](const Id<Scenario> &id) {
        const Scenario *scenario = m_state.workspace().find(id);
        return std::tuple(scenario->origin == Origin::Market, scenario->name.toCaseFolded(),
                          id.text);
    };
    for (const Scenario &scenario : m_state.workspace().rows<Scenario>())
        scenarios.push_back(scenario.id);
    std::ranges::sort(scenarios, {}, key);
    if (scenarios == m_scenarios) {
        if (!m_scenarios.empty())
            emit dataChanged(index(0), index(rowCount() - 1));
        return;
    }
    beginResetModel();
    m_scenarios = std::move(scenarios);
    endResetModel();
}

} // namespace fairlead
