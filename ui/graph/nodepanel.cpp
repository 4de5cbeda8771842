#include "ui/graph/nodepanel.h"

#include "models/graph/dependents.h"
#include "models/rowtitle.h"
#include "ui/graph/graphtexts.h"
#include "ui/theme.h"
#include "ui/widgets/plaintext.h"

#include <QHBoxLayout>

#include <algorithm>

namespace fairlead {

using namespace Qt::StringLiterals;

namespace {

constexpr size_t kMostWorkloads = 8;
constexpr size_t kMostTies = 8;

} // namespace

NodePanel::NodePanel(const GraphState &state, QWidget *parent)
    : GraphPanel(state, u"node"_s, parent)
{
    setAccessibleName(tr("Details of the selected node"));
}

void NodePanel::showNode(const MarketGraph &graph, const GraphNode &node, const Lens &lens)
{
    const RowRef record = *recordOf(node.row);
    const Dependents found = dependentsOf(workspace(), lens, record);
    setUpdatesEnabled(false);
    begin(graphLayerText(node.layer), singleLine(node.name));
    QHBoxLayout *figures = addRow();
    figures->setSpacing(metrics::kMedium);
    addFigure(*figures, amountsText(found.direct), tr("of ours a year, directly"),
              tr("Our money goes there, or to a company that belongs to it."));
    addFigure(
        *figures, amountsText(found.indirect), tr("indirectly"),
        tr("It runs the route or the cloud, owns the model, or stands behind one that does."));
    figures->addStretch();
    addContracts(found);
    addWorkloads(found);
    addUntraced(found);
    addTies(graph, node, lens.basis);
    addRule();
    addLink(tr("Open the record"), record);
    setUpdatesEnabled(true);
}

void NodePanel::addContracts(const Dependents &found)
{
    if (found.contracts.empty())
        return;
    addHeading(tr("Our contracts"));
    for (const DependentContract &contract : found.contracts) {
        const QString name = rowTitle(workspace(), contract.contract);
        if (!contract.direct.empty() || contract.indirect.empty())
            addFact(tr("%1, directly").arg(name), amountsText(contract.direct));
        if (!contract.indirect.empty())
            addFact(tr("%1, indirectly").arg(name), amountsText(contract.indirect));
    }
}

void NodePanel::addWorkloads(const Dependents &found)
{
    if (found.workloads.empty())
        return;
    addHeading(tr("%n workloads of ours", nullptr, int(found.workloads.size())));
    for (size_t at = 0; at < std::min(kMostWorkloads, found.workloads.size()); ++at) {
        const DependentWorkload &workload = found.workloads[at];
        const QString name = rowTitle(workspace(), workload.workload);
        addFact(workload.isDirect ? name : tr("%1, indirectly").arg(name),
                amountText(workload.year));
    }
    if (found.workloads.size() > kMostWorkloads)
        addText(tr("and %n more", nullptr, int(found.workloads.size() - kMostWorkloads)));
}

void NodePanel::addUntraced(const Dependents &found)
{
    if (found.untraced.empty())
        return;
    addHeading(tr("%n workloads without a way on this day", nullptr, int(found.untraced.size())));
    for (size_t at = 0; at < std::min(kMostWorkloads, found.untraced.size()); ++at)
        addText(untracedText(workspace(), found.untraced[at]));
    if (found.untraced.size() > kMostWorkloads)
        addText(tr("and %n more", nullptr, int(found.untraced.size() - kMostWorkloads)));
}

/// The heaviest first.
void NodePanel::addTies(const MarketGraph &graph, const GraphNode &node, MoneyBasis basis)
{
    std::vector<std::pair<double, const GraphEdge *>> ties;
    for (const GraphEdge &edge : graph.edges) {
        if ((edge.from != node.row && edge.to != node.row) || edge.family == EdgeFamily::OwnSpend)
            continue;
        const auto amount = amountOn(edge, basis);
        ties.emplace_back(amount ? -amount->units() : 0, &edge);
    }
    if (ties.empty())
        return;
    std::ranges::stable_sort(ties, {}, [](const auto &tie) { return tie.first; });
    addHeading(tr("Its ties"));
    for (size_t at = 0; at < std::min(kMostTies, ties.size()); ++at)
        addText(edgeSummary(graph, *ties[at].second));
    if (ties.size() > kMostTies)
        addText(tr("and %n more", nullptr, int(ties.size() - kMostTies)));
}

} // namespace fairlead
