#include "models/graph/tracegraph.h"

#include "models/graph/purse.h"
#include "models/rows/route.h"
#include "models/rowtitle.h"

#include <QCoreApplication>
#include <QLocale>

#include <algorithm>
#include <map>
#include <set>
#include <tuple>

namespace fairlead {

using namespace Qt::StringLiterals;

namespace {

class Text
{
    Q_DECLARE_TR_FUNCTIONS(TraceGraph)
};

constexpr size_t kBiller = 2; // step of a path: workload, route, who bills it

bool isLab(const Workspace &workspace, const RowRef &party)
{
    const Party *row = workspace.find(Id<Party>{party.id});
    return row && row->kind == PartyKind::Lab;
}

QString shareText(double share)
{
    return Text::tr("%1 %").arg(QLocale().toString(share * 100, 'f', 1));
}

/// Puts the graph together. Used once.
class Builder
{
public:
    Builder(const Workspace &workspace, const SpendTrace &trace, const MarketGraph &market)
        : m_workspace(workspace)
        , m_trace(trace)
        , m_market(market)
    {
    }

    MarketGraph build()
    {
        for (const SpendPath &path : m_trace.paths)
            addPath(path);
        addShares();
        addTies();
        MarketGraph graph;
        for (const auto &[row, node] : m_nodes)
            graph.nodes.push_back(node);
        std::ranges::stable_sort(graph.nodes, [](const GraphNode &left, const GraphNode &right) {
            return std::tie(left.layer, left.name, left.row)
                   < std::tie(right.layer, right.name, right.row);
        });
        for (auto &[pair, edge] : m_legs)
            graph.edges.push_back(std::move(edge));
        graph.edges.insert(graph.edges.end(), m_ties.begin(), m_ties.end());
        std::ranges::stable_sort(graph.edges, {}, [](const GraphEdge &edge) {
            return std::tuple(edge.from, edge.to, edge.family, edge.isEnded);
        });
        return graph;
    }

private:
    GraphNode &node(const RowRef &row, GraphLayer layer)
    {
        const auto [at, isNew] = m_nodes.try_emplace(row);
        if (isNew) {
            at->second.row = row;
            at->second.layer = layer;
            at->second.name = rowTitle(m_workspace, *recordOf(row));
        }
        return at->second;
    }

    static GraphLayer layerOf(const RowRef &step)
    {
        if (step.table == TableId::Workload)
            return GraphLayer::Workload;
        if (step.table == TableId::Route)
            return GraphLayer::Route;
        return *recordOf(step) == step ? GraphLayer::Cloud : GraphLayer::Backer;
    }

    void addPath(const SpendPath &path)
    {
        const std::vector<RowRef> way = wayOf(m_workspace, path);
        for (const RowRef &step : way)
            node(step, layerOf(step));
        if (!way.empty())
            addTo(node(way.front(), GraphLayer::Workload).out, path.amount);
        for (size_t at = 1; at < way.size(); ++at)
            addLeg(way[at - 1], way[at], path);
    }

    void addLeg(const RowRef &from, const RowRef &to, const SpendPath &path)
    {
        GraphEdge &leg = m_legs[{from, to}];
        leg.from = from;
        leg.to = to;
        leg.family = EdgeFamily::OwnSpend;
        if (leg.strands.empty()) {
            leg.sums.currency = path.amount.currency;
            leg.strands.push_back({.state = StrandState::Settled, .amount = {}, .rows = {}});
        }
        GraphStrand &strand = leg.strands.front();
        strand.rows.push_back(path.steps.front());
        if (leg.sums.currency != path.amount.currency) {
            strand.isOpen = leg.sums.ceilingIsOpen = true; // another currency, never added
            return;
        }
        addTo(strand.amount, path.amount);
        addTo(leg.sums.firm, path.amount);
        addTo(leg.sums.ceiling, path.amount);
    }

    void addShares()
    {
        const SpendShares *shares = mainShares(m_trace);
        if (!shares)
            return;
        for (const UltimateShare &share : shares->ultimate) {
            const auto at = m_nodes.find(ultimateOf(share.party));
            if (at != m_nodes.end())
                at->second.caption = shareText(share.direct);
        }
    }

    /// Model access, and the ties of the model owners to whoever is in the picture.
    void addTies()
    {
        for (const SpendDependence &dependence : m_trace.dependences) {
            if (dependence.kind != DependenceKind::ModelOwner)
                continue;
            m_owners.insert(refOf(dependence.party));
            node(refOf(dependence.party), GraphLayer::Lab);
        }
        for (const GraphEdge &edge : m_market.edges) {
            const bool isShown = m_nodes.contains(edge.from) && m_nodes.contains(edge.to);
            const bool isOfOwner = isOwner(edge.from) || isOwner(edge.to);
            const bool isTie = edge.family != EdgeFamily::OwnSpend && edge.from != edge.to;
            if (isShown && isOfOwner && isTie && !edge.isEnded && !edge.strands.empty())
                m_ties.push_back(edge);
        }
    }

    bool isOwner(const RowRef &row) const { return m_owners.contains(row); }

    const Workspace &m_workspace;
    const SpendTrace &m_trace;
    const MarketGraph &m_market;
    std::map<RowRef, GraphNode> m_nodes;
    std::map<std::pair<RowRef, RowRef>, GraphEdge> m_legs;
    std::vector<GraphEdge> m_ties;
    std::set<RowRef> m_owners; ///< of models; one that also bills stands where it is paid
};

} // namespace

std::vector<RowRef> wayOf(const Workspace &workspace, const SpendPath &path)
{
    std::vector<RowRef> way(path.steps.begin(),
                            path.steps.begin() + std::min(path.steps.size(), kBiller));
    if (path.steps.size() <= kBiller)
        return way;
    if (!isLab(workspace, path.steps[kBiller]) || path.steps.size() > kBiller + 1)
        way.push_back(path.steps[kBiller]);
    way.push_back(ultimateOf(Id<Party>{path.steps.back().id}));
    return way;
}

MarketGraph traceGraph(const Workspace &workspace, const SpendTrace &trace,
                       const MarketGraph &market)
{
    return Builder(workspace, trace, market).build();
}

QString traceLayerText(GraphLayer layer)
{
    switch (layer) {
    case GraphLayer::Backer:
        return Text::tr("Ultimate parents");
    case GraphLayer::Cloud:
        return Text::tr("Paid to");
    case GraphLayer::Lab:
        return Text::tr("Model owners");
    case GraphLayer::Route:
        return Text::tr("Routes");
    case GraphLayer::Workload:
        return Text::tr("Workloads");
    }
    Q_UNREACHABLE();
}

} // namespace fairlead
