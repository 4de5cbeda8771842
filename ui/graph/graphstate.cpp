#include "ui/graph/graphstate.h"

#include "models/graph/graphviews.h"
#include "models/liveworkspace.h"
#include "ui/commands/editor.h"
#include "ui/graph/graphlayoutjob.h"
#include "ui/graph/graphsheet.h"
#include "ui/lensmodel.h"

namespace fairlead {

namespace {

/// After everything that a workspace knows of.
const QDate kEndOfTime(9999, 1, 1);

/// The places are made for all that was and will be, so that nothing jumps when the day changes.
MarketGraph graphOfAllDays(const Workspace &workspace, const Lens &lens, const MarketGraph &today)
{
    Lens all = lens;
    all.asOf = kEndOfTime;
    all.basis = MoneyBasis::Headline; // another basis is no reason to lay it out anew
    MarketGraph whole = marketGraph(workspace, all);
    for (const GraphNode &node : today.nodes) {
        if (whole.find(node.row))
            continue;
        const auto after = std::ranges::upper_bound(whole.nodes, node.layer, {}, &GraphNode::layer);
        whole.nodes.insert(after, node);
    }
    for (const GraphEdge &edge : today.edges) {
        const auto isSame = [&](const GraphEdge &other) {
            return other.from == edge.from && other.to == edge.to && other.family == edge.family;
        };
        if (std::ranges::none_of(whole.edges, isSame))
            whole.edges.push_back(edge);
    }
    std::erase_if(whole.edges, [](const GraphEdge &edge) { return edge.strands.empty(); });
    return whole;
}

} // namespace

GraphState::GraphState(const Context &context, QObject *parent)
    : QObject(parent)
    , m_context(context)
    , m_job(new GraphLayoutJob(this))
{
    connect(m_job, &GraphLayoutJob::finished, this, [this](const GraphPlaces &places) {
        m_places = places;
        if (!m_filter.focus)
            m_wholePlaces = places;
        emit changed();
    });
}

const Workspace &GraphState::workspace() const
{
    return m_context.live.workspace();
}

MoneyBasis GraphState::basis() const
{
    return m_context.lens.lens().basis;
}

GraphArrangement GraphState::arrangement() const
{
    return graphArrangement(workspace());
}

void GraphState::refresh()
{
    const Lens &lens = m_context.lens.lens();
    m_graph = marketGraph(workspace(), lens);
    m_whole = graphOfAllDays(workspace(), lens, m_graph);
    if (m_isRolledUp) {
        m_graph = rolledUp(workspace(), m_graph, RollUp::CorporateFamily, lens);
        m_whole = rolledUp(workspace(), m_whole, RollUp::CorporateFamily, lens);
    }
    m_filter.hiddenNodes = arrangement().hidden;
    if (m_filter.focus && !m_graph.find(*m_filter.focus))
        m_filter.focus.reset();
    showPart();
}

void GraphState::setFilter(const GraphFilter &filter)
{
    m_filter = filter;
    m_filter.hiddenNodes = arrangement().hidden;
    showPart();
}

void GraphState::setRolledUp(bool isRolledUp)
{
    m_isRolledUp = isRolledUp;
    refresh();
}

GraphSheet GraphState::sheet(const QString &title) const
{
    GraphSheet sheet{.graph = m_shown,
                     .places = m_places,
                     .basis = basis(),
                     .title = title,
                     .lensLine = lensLine(workspace(), m_context.lens.lens()),
                     .hiddenNotes = {},
                     .sources = sourcesOf(workspace(), m_shown)};
    const auto left = qsizetype(m_graph.edges.size() - m_shown.edges.size());
    if (left > 0)
        sheet.hiddenNotes += tr("%n edges are left out by the filter.", nullptr, int(left));
    if (!m_filter.hiddenNodes.empty())
        sheet.hiddenNotes += tr("%n nodes are hidden.", nullptr, int(m_filter.hiddenNodes.size()));
    return sheet;
}

void GraphState::setFocus(const std::optional<RowRef> &row, int steps)
{
    GraphFilter filter = m_filter;
    filter.focus = row;
    filter.focusSteps = steps;
    setFilter(filter);
}

void GraphState::showPart()
{
    m_shown = filtered(m_graph, m_filter);
    requestLayout();
    emit changed();
}

/// Only when what is laid out, or how, has changed.
void GraphState::requestLayout()
{
    const GraphArrangement wanted = arrangement();
    const MarketGraph &source = m_filter.focus ? m_shown : m_whole;
    const bool isSameKind = wanted.kind == m_arrangement.kind;
    const bool isSame = source.nodes == m_laidOut.nodes && source.edges == m_laidOut.edges;
    if (isSame && isSameKind && wanted.pins == m_arrangement.pins)
        return;
    if (isSame && isSameKind && !m_filter.focus && !m_job->isRunning()) {
        m_arrangement = wanted;
        movePins();
        return;
    }
    const bool isWhole = !m_filter.focus;
    const GraphPlaces before = isWhole && isSameKind ? m_wholePlaces : GraphPlaces();
    m_laidOut = source;
    m_arrangement = wanted;
    m_job->start(source, wanted.kind, isWhole ? wanted.pins : GraphPins(), before);
    emit layoutStarted();
}

/// Pins move nothing but what they hold.
void GraphState::movePins()
{
    m_places.nodes = m_places.free;
    for (const auto &[row, centre] : m_arrangement.pins) {
        const auto place = m_places.nodes.find(row);
        if (place != m_places.nodes.end())
            place->second = centre;
    }
    m_wholePlaces = m_places;
}

// Verbs

void GraphState::keep(const GraphArrangement &arrangement, const QString &label)
{
    m_context.editor.apply(keepGraphArrangement(workspace(), arrangement, label));
}

void GraphState::pin(const std::map<RowRef, QPointF> &centres)
{
    GraphArrangement wanted = arrangement();
    for (const auto &[row, centre] : centres)
        wanted.pins.insert_or_assign(row, centre);
    keep(wanted, tr("Move in the graph"));
}

void GraphState::unpin(const std::vector<RowRef> &rows)
{
    GraphArrangement wanted = arrangement();
    if (rows.empty())
        wanted.pins.clear();
    for (const RowRef &row : rows)
        wanted.pins.erase(row);
    keep(wanted, tr("Let go in the graph"));
}

void GraphState::hide(const std::vector<RowRef> &rows)
{
    GraphArrangement wanted = arrangement();
    wanted.hidden.insert(rows.begin(), rows.end());
    keep(wanted, tr("Hide in the graph"));
}

void GraphState::restoreHidden()
{
    GraphArrangement wanted = arrangement();
    wanted.hidden.clear();
    keep(wanted, tr("Show what was hidden in the graph"));
}

void GraphState::setKind(LayoutKind kind)
{
    GraphArrangement wanted = arrangement();
    wanted.kind = kind;
    keep(wanted, kind == LayoutKind::Force ? tr("Lay the graph out by force")
                                           : tr("Lay the graph out by role"));
}

} // namespace fairlead
