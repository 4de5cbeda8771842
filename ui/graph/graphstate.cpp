#include "ui/graph/graphstate.h"

#include "models/graph/graphviews.h"
#include "models/graph/tracegraph.h"
#include "models/liveworkspace.h"
#include "ui/commands/editor.h"
#include "ui/graph/graphlayoutjob.h"
#include "ui/graph/graphsheet.h"
#include "ui/lensmodel.h"

#include <algorithm>

namespace fairlead {

namespace {

QStringList traceTitles(const GraphPlaces &places)
{
    QStringList titles;
    for (const GraphLayer layer : places.layers)
        titles += traceLayerText(layer);
    return titles;
}

/// Whether what can be drawn at all differs.
bool isMoreDrawn(const GraphFilter &one, const GraphFilter &other)
{
    return one.showsEnded != other.showsEnded || one.showsUncounted != other.showsUncounted;
}

} // namespace

GraphState::GraphState(const Context &context, QObject *parent)
    : QObject(parent)
    , m_context(context)
    , m_job(new GraphLayoutJob(this))
{
    connect(m_job, &GraphLayoutJob::finished, this, &GraphState::takePlaces);
}

const Workspace &GraphState::workspace() const
{
    return m_context.live.workspace();
}

MoneyBasis GraphState::basis() const
{
    return m_context.lens.lens().basis;
}

bool GraphState::isPlaced() const
{
    return std::ranges::all_of(
        m_shown.nodes, [this](const GraphNode &node) { return m_places.nodes.contains(node.row); });
}

void GraphState::refresh()
{
    const Lens &lens = m_context.lens.lens();
    m_derived = marketGraph(source(), lens);
    m_derivedWhole = graphOfAllDays(workspace(), lens, m_derived);
    readArrangement();
    rollUp();
    showPart();
}

void GraphState::showArrangement()
{
    const GraphArrangement before = m_wanted;
    readArrangement();
    if (m_wanted.rollUp != before.rollUp || m_wanted.expanded != before.expanded
        || isMoreDrawn(m_wanted.lines, before.lines))
        rollUp();
    showPart();
}

void GraphState::readArrangement()
{
    if (m_isKept || !m_context.editor.isReadOnly()) {
        m_isKept = true;
        m_wanted = graphArrangement(workspace());
    }
    GraphFilter filter = m_wanted.lines;
    filter.hiddenNodes = m_wanted.hidden;
    filter.focus = m_filter.focus;
    filter.focusSteps = m_filter.focusSteps;
    m_filter = filter;
}

void GraphState::rollUp()
{
    const Lens &lens = m_context.lens.lens();
    const auto rolled = [&](const MarketGraph &graph) {
        return m_wanted.rollUp == RollUp::Nothing
                   ? graph
                   : rolledUp(source(), graph, m_wanted.rollUp, lens, m_wanted.expanded);
    };
    m_graph = rolled(m_derived);
    m_whole = drawable(rolled(m_derivedWhole), m_graph, m_filter);
    if (m_filter.focus && !m_graph.find(*m_filter.focus))
        m_filter.focus.reset();
}

GraphSheet GraphState::sheet(const QString &title) const
{
    GraphSheet sheet{.graph = m_shown,
                     .places = m_places,
                     .scale = m_scale,
                     .title = title,
                     .lensLine = lensLine(source(), m_context.lens.lens(), m_believedOn),
                     .hiddenNotes = {},
                     .sources = sourcesOf(source(), m_shown)};
    if (!m_trace)
        sheet.hiddenNotes = hiddenNotes(m_graph, filtered(m_graph, m_filter), m_wanted);
    return sheet;
}

void GraphState::setFocus(const std::optional<RowRef> &row, int steps)
{
    if (m_filter.focus == row && m_filter.focusSteps == steps)
        return;
    m_filter.focus = row;
    m_filter.focusSteps = steps;
    showPart();
}

void GraphState::showTrace(const std::optional<SpendTrace> &trace)
{
    if (m_trace == trace)
        return;
    m_trace = trace;
    showPart();
}

void GraphState::setBelieved(const Workspace &workspace, const QDate &day)
{
    m_believed = workspace;
    m_believedOn = day;
    refresh();
}

void GraphState::endBelief()
{
    if (!m_believed)
        return;
    m_believed.reset();
    m_believedOn.reset();
    refresh();
}

void GraphState::showPart()
{
    if (m_trace) {
        m_shown = traceGraph(source(), *m_trace, m_derived);
        m_scale = bandScale(m_shown, basis());
    } else {
        m_shown = filtered(m_graph, m_filter);
        if (m_wanted.isBundled)
            m_shown = inBundles(source(), m_shown);
        m_scale = {.basis = basis()};
    }
    requestLayout();
    emit changed();
}

/// Only when what is laid out, or how, has changed.
void GraphState::requestLayout()
{
    GraphArrangement wanted = m_wanted;
    if (m_trace)
        wanted.kind = LayoutKind::Layered;
    const MarketGraph &laidOut = isPart() ? m_shown : m_whole;
    const bool isSameKind = wanted.kind == m_arrangement.kind;
    const bool isSame = laidOut.nodes == m_laidOut.nodes && laidOut.edges == m_laidOut.edges;
    if (isSame && isSameKind && wanted.pins == m_arrangement.pins)
        return;
    if (isSame && isSameKind && !isPart() && !m_job->isRunning()) {
        m_arrangement = wanted;
        movePins();
        return;
    }
    const bool isKindOfWhole = wanted.kind == m_wholeKind;
    const bool isWholeKnown = !isPart() && isKindOfWhole && m_wholeLaidOut.nodes == laidOut.nodes
                              && m_wholeLaidOut.edges == laidOut.edges;
    m_laidOut = laidOut;
    m_arrangement = wanted;
    if (isWholeKnown) { // back from a part: it stands as it stood
        m_job->stop();
        m_places = m_wholePlaces;
        movePins();
        return;
    }
    const GraphPlaces before = !isPart() && isKindOfWhole ? m_wholePlaces : GraphPlaces();
    m_job->start({.graph = laidOut,
                  .kind = wanted.kind,
                  .pins = isPart() ? GraphPins() : wanted.pins,
                  .before = before,
                  .scale = m_trace ? m_scale : StrandScale{.basis = MoneyBasis::Headline}});
    emit layoutStarted();
}

void GraphState::takePlaces(const GraphPlaces &places)
{
    m_places = places;
    if (m_trace)
        m_places.titles = traceTitles(m_places);
    if (!isPart()) {
        m_wholePlaces = m_places;
        m_wholeLaidOut = m_laidOut;
        m_wholeKind = m_arrangement.kind;
    }
    emit changed();
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
    if (!m_context.editor.isReadOnly()) {
        m_context.editor.apply(keepGraphArrangement(workspace(), arrangement, label));
        return;
    }
    m_isKept = false;
    const bool isRolled = m_wanted.rollUp != arrangement.rollUp
                          || m_wanted.expanded != arrangement.expanded
                          || isMoreDrawn(m_wanted.lines, arrangement.lines);
    m_wanted = arrangement;
    readArrangement();
    if (isRolled)
        rollUp();
    showPart();
}

void GraphState::setLines(const GraphFilter &filter)
{
    GraphArrangement wanted = arrangement();
    wanted.lines = {.hiddenFamilies = filter.hiddenFamilies,
                    .hiddenStates = filter.hiddenStates,
                    .hidesContested = filter.hidesContested,
                    .showsEnded = filter.showsEnded,
                    .showsUncounted = filter.showsUncounted,
                    .hiddenNodes = {},
                    .focus = {}};
    keep(wanted, tr("Filter the graph"));
}

void GraphState::bringIn(const RowRef &node)
{
    GraphArrangement wanted = arrangement();
    GraphFilter filter = wanted.lines;
    filter.hiddenNodes = wanted.hidden;
    allow(m_graph, node, filter);
    wanted.hidden = filter.hiddenNodes;
    wanted.hidden.erase(node);
    filter.hiddenNodes.clear();
    wanted.lines = filter;
    keep(wanted, tr("Show in the graph"));
}

void GraphState::setRollUp(RollUp rollUp)
{
    GraphArrangement wanted = arrangement();
    wanted.rollUp = rollUp;
    wanted.expanded.clear();
    switch (rollUp) {
    case RollUp::Nothing:
        keep(wanted, tr("Show every node of the graph"));
        break;
    case RollUp::CorporateFamily:
        keep(wanted, tr("Roll up corporate families"));
        break;
    case RollUp::Layer:
        keep(wanted, tr("Roll up layers"));
        break;
    }
}

void GraphState::expand(const std::vector<RowRef> &rows)
{
    GraphArrangement wanted = arrangement();
    wanted.expanded.insert(rows.begin(), rows.end());
    keep(wanted, tr("Expand in the graph"));
}

void GraphState::collapse(const std::vector<RowRef> &rows)
{
    GraphArrangement wanted = arrangement();
    for (const RowRef &row : rows) {
        if (const GraphNode *node = m_derived.find(row))
            wanted.expanded.erase(rolledInto(source(), *node, wanted.rollUp));
    }
    keep(wanted, tr("Roll up in the graph"));
}

void GraphState::setBundled(bool isBundled)
{
    GraphArrangement wanted = arrangement();
    wanted.isBundled = isBundled;
    keep(wanted,
         isBundled ? tr("Bundle the edges of the graph") : tr("Show every edge of the graph"));
}

void GraphState::pin(const std::map<RowRef, QPointF> &centres)
{
    if (isPart())
        return; // a part has places of its own, which nobody keeps
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
