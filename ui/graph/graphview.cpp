#include "ui/graph/graphview.h"

#include "ui/graph/graphaccessible.h"
#include "ui/graph/graphcanvas.h"
#include "ui/graph/graphfit.h"
#include "ui/graph/graphkeys.h"
#include "ui/graph/graphminimap.h"
#include "ui/graph/graphoverlay.h"
#include "ui/graph/graphpointer.h"
#include "ui/graph/graphtexts.h"
#include "ui/theme.h"
#include "ui/widgets/plaintext.h"

#include <QAccessible>
#include <QHelpEvent>
#include <QMouseEvent>
#include <QPainter>
#include <QStyle>
#include <QToolTip>

#include <algorithm>
#include <cmath>

namespace fairlead {

using namespace Qt::StringLiterals;

namespace {

constexpr double kLeastZoom = 0.08;
constexpr double kMostZoom = 8;
constexpr int kEaseMs = 150;
constexpr size_t kMostAnimated = 500; // edges; more are put in place at once
constexpr double kFlyZoom = 1.1;
constexpr qsizetype kMostSources = 3; // in a tooltip

} // namespace

GraphView::GraphView(QWidget *parent)
    : QWidget(parent)
    , m_fonts(font())
    , m_canvas(new GraphCanvas(this))
    , m_miniMap(std::make_unique<GraphMiniMap>())
    , m_pointer(std::make_unique<GraphPointer>(*this))
    , m_keys(std::make_unique<GraphKeys>(*this))
{
    installGraphAccessibility();
    setObjectName(u"graphView"_s);
    setAccessibleName(tr("Graph of the market and of your workloads"));
    setFocusPolicy(Qt::StrongFocus);
    setMouseTracking(true);
    setAttribute(Qt::WA_OpaquePaintEvent);
    setMinimumSize(200, 120);
    m_motion.setStartValue(0.0);
    m_motion.setEndValue(1.0);
    m_motion.setDuration(kEaseMs);
    m_motion.setEasingCurve(QEasingCurve::OutCubic);
    connect(&m_motion, &QVariantAnimation::valueChanged, this,
            [this](const QVariant &share) { showPlaces(share.toDouble()); });
    connect(m_canvas, &GraphCanvas::rested, this, &GraphView::relabel);
}

GraphView::~GraphView() = default;

void GraphView::showGraph(MarketGraph graph, const GraphPlaces &places, const StrandScale &scale)
{
    m_pointer->cancel();
    m_motion.stop();
    m_hover = {};
    const bool isMoved = m_places.nodes != places.nodes && !m_placesShown.nodes.empty();
    m_graph = std::move(graph);
    if (isMoved && isAnimated())
        m_placesBefore = std::move(m_placesShown);
    if (m_places != places)
        m_places = places;
    if (isMoved || m_placesShown != m_places)
        m_placesShown = m_places;
    m_scale = scale;
    rebuild();
    const bool isLess = m_selection.keepTo(m_graph, m_scene.picture);
    if (m_isFitted)
        refit();
    else
        relabel();
    if (isMoved && isAnimated())
        m_motion.start();
    if (isLess)
        emit selectionChanged();
}

bool GraphView::isAnimated() const
{
    return isVisible() && m_graph.edges.size() <= kMostAnimated
           && style()->styleHint(QStyle::SH_Widget_Animation_Duration, nullptr, this) > 0;
}

void GraphView::showPlaces(double share)
{
    m_placesShown = between(m_placesBefore, m_places, share);
    rebuild();
    relabel();
}

void GraphView::rebuild()
{
    m_scene.picture = pictureOf(m_graph, m_placesShown, m_scale, m_stretch);
    m_miniMap->invalidate();
    m_scene.selected = m_selection.marksIn(m_graph, m_scene.picture);
}

// Between the view and the picture

void GraphView::fit()
{
    m_isFitted = true;
    refit();
}

void GraphView::refit()
{
    if (m_motion.state() == QAbstractAnimation::Running) {
        // It is fitted where it will stand, not where it is on the way.
        m_motion.stop();
        m_placesShown = m_places;
        rebuild();
    }
    if (m_scene.picture.nodes.empty()) {
        relabel();
        return;
    }
    const GraphFonts &fonts = m_fonts;
    const double stretch = fittingStretch(m_scene.picture, m_stretch, size(), fonts);
    if (std::abs(stretch - m_stretch) > 1e-3) {
        m_stretch = stretch;
        rebuild();
    }
    const GraphFit fit = fitOf(m_scene.picture, size(), fonts);
    m_scene.scale = fit.scale;
    m_scene.origin = fit.origin;
    relabel();
}

void GraphView::relabel()
{
    m_scene.labels = placeLabels(m_scene.picture, m_scene.scale, m_fonts);
    redraw();
}

void GraphView::redraw()
{
    m_canvas->invalidate();
}

bool GraphView::isDrawnWhole() const
{
    return m_canvas->isWhole();
}

bool GraphView::showsAll() const
{
    const QRectF area = m_scene.onScreen(m_scene.picture.bounds);
    return QRectF(rect()).adjusted(-1, -1, 1, 1).contains(area);
}

QRectF GraphView::nodeOnScreen(int node) const
{
    return m_scene.onScreen(m_scene.picture.nodes[size_t(node)].bar);
}

GraphHit GraphView::hitAt(const QPointF &point) const
{
    return fairlead::hitAt(m_scene.picture, m_scene.labels, m_scene.scale, point - m_scene.origin);
}

void GraphView::setZoom(double scale, const QPointF &origin)
{
    m_isFitted = false;
    m_scene.scale = scale;
    m_scene.origin = wholePixels(origin);
    m_hover = {};
    if (m_canvas->isQuick())
        m_scene.labels = placeLabels(m_scene.picture, m_scene.scale, m_fonts);
    else
        m_canvas->waitForRest();
    update();
}

void GraphView::zoomAt(const QPointF &point, double factor)
{
    const double scale = std::clamp(m_scene.scale * factor, kLeastZoom, kMostZoom);
    setZoom(scale, point - toWorld(point) * scale);
}

void GraphView::panBy(const QPoint &pixels)
{
    m_isFitted = false;
    m_scene.origin += pixels;
    if (!m_canvas->isQuick())
        m_canvas->waitForRest(); // what comes into sight is drawn when it rests
    update();
}

void GraphView::panTo(const QPointF &worldCentre)
{
    const QPointF origin = QRectF(rect()).center() - worldCentre * m_scene.scale;
    panBy((origin - m_scene.origin).toPoint());
}

void GraphView::flyTo(const RowRef &row)
{
    const int node = m_scene.picture.find(row);
    if (node < 0)
        return;
    const double scale = std::max(m_scene.scale, kFlyZoom);
    const QPointF centre = m_scene.picture.nodes[size_t(node)].bar.center();
    if (scale > m_scene.scale)
        setZoom(scale, QRectF(rect()).center() - centre * scale);
    else
        ensureVisible(node);
    select({row}, row);
}

void GraphView::ensureVisible(int node)
{
    const QRectF area = nodeOnScreen(node);
    if (!QRectF(rect()).adjusted(40, 40, -40, -40).intersects(area))
        panTo(m_scene.picture.nodes[size_t(node)].bar.center());
}

bool GraphView::isInMap(const QPointF &point) const
{
    return !showsAll() && m_miniMap->area(size()).contains(point);
}

void GraphView::panByMap(const QPointF &point)
{
    panTo(m_miniMap->toWorld(point, m_scene.picture, size()));
}

// Selection

int GraphView::current() const
{
    return m_scene.picture.find(m_selection.current);
}

const GraphEdge *GraphView::edge(const GraphEdgeKey &key) const
{
    const int number = edgeNumber(key);
    return number < 0 ? nullptr : &m_graph.edges[size_t(number)];
}

int GraphView::edgeNumber(const GraphEdgeKey &key) const
{
    return numberOf(m_graph, key);
}

GraphEdgeKey GraphView::keyOf(int edge) const
{
    return fairlead::keyOf(m_graph.edges[size_t(edge)]);
}

void GraphView::select(const Nodes &nodes, const RowRef &current)
{
    if (m_selection.nodes == nodes && !m_selection.edge)
        m_selection.current = current;
    else
        showSelection({.nodes = nodes, .current = current, .edge = {}});
}

void GraphView::selectEdge(const GraphEdgeKey &key)
{
    if (m_selection.edge == key)
        return;
    const RowRef &current = m_selection.current;
    const bool isAtEnd = current == key.from || current == key.to;
    showSelection({.nodes = {}, .current = isAtEnd ? current : key.from, .edge = key});
}

void GraphView::showSelection(GraphSelection selection)
{
    m_selection = std::move(selection);
    m_scene.selected = m_selection.marksIn(m_graph, m_scene.picture);
    redraw();
    announce();
    emit selectionChanged();
}

void GraphView::clearSelection()
{
    select({}, m_selection.current);
}

void GraphView::announce()
{
    if (!QAccessible::isActive())
        return;
    const int edge = m_selection.edge ? edgeNumber(*m_selection.edge) : -1;
    const int child = edge >= 0 ? int(m_scene.picture.nodes.size()) + edge : current();
    if (child < 0)
        return;
    QAccessibleEvent event(this, QAccessible::Focus);
    event.setChild(child);
    QAccessible::updateAccessibility(&event);
}

// What is hovered and held

void GraphView::hover(const GraphHit &hit)
{
    if (m_hover == hit)
        return;
    m_hover = hit;
    update();
}

void GraphView::emphasize(std::optional<GraphWays> ways)
{
    m_ways = std::move(ways);
    m_hover = {}; // the pointer still rests where it asked, and would hide the answer
    update();
}

void GraphView::showBand(const QRectF &band)
{
    m_band = band;
    update();
}

void GraphView::holdNodes(const Nodes &nodes, const QPointF &by)
{
    const QPointF way(by.x() / m_stretch, by.y());
    m_motion.stop();
    m_placesShown = m_places;
    for (const RowRef &row : nodes) {
        const auto place = m_placesShown.nodes.find(row);
        if (place != m_placesShown.nodes.end())
            place->second += way;
    }
    rebuild();
    relabel();
}

void GraphView::dropNodes()
{
    std::map<RowRef, QPointF> moved;
    for (const auto &[row, place] : m_placesShown.nodes) {
        if (m_places.nodes.at(row) != place)
            moved.emplace(row, place);
    }
    m_isFitted = false; // the picture stays where the hand left it
    if (!moved.empty())
        emit nodesMoved(moved);
}

void GraphView::cancelHold()
{
    m_placesShown = m_places;
    rebuild();
    relabel();
}

QString GraphView::describe(const GraphHit &hit) const
{
    if (hit.edge >= 0)
        return edgeSummary(m_graph, m_graph.edges[size_t(hit.edge)]);
    return hit.node < 0 ? QString() : nodeSummary(m_graph, m_scene.picture.nodes[size_t(hit.node)]);
}

// Events

bool GraphView::event(QEvent *event)
{
    if (event->type() == QEvent::ToolTip) {
        showToolTip(*static_cast<QHelpEvent *>(event));
        return true;
    }
    return QWidget::event(event);
}

void GraphView::showToolTip(const QHelpEvent &event)
{
    const GraphHit hit = hitAt(event.pos());
    if (hit.isNothing()) {
        QToolTip::hideText();
        return;
    }
    QStringList lines{describe(hit)};
    const QStringList sources = hit.edge >= 0 && m_readSources
                                    ? m_readSources(m_graph.edges[size_t(hit.edge)])
                                    : QStringList();
    lines += sources.first(std::min(kMostSources, sources.size()));
    if (sources.size() > kMostSources)
        lines += tr("and %n more sources", nullptr, int(sources.size() - kMostSources));
    QToolTip::showText(event.globalPos(), plainToolTip(lines.join(u'\n')), this);
}

void GraphView::paintEvent(QPaintEvent *)
{
    const Theme &colours = theme();
    QPainter painter(this);
    m_canvas->paint(painter, m_scene, colours);
    if (!m_hover.isNothing())
        m_canvas->paintOnly(painter, m_scene, colours, neighbourhoodOf(m_scene.picture, m_hover));
    else if (m_ways)
        m_canvas->paintOnly(painter, m_scene, colours,
                            marksOf(m_graph, m_scene.picture, *m_ways, m_scene.selected));
    paintOverlay(painter, m_scene,
                 {.font = font(),
                  .size = size(),
                  .isAll = showsAll(),
                  .band = m_band,
                  .hasFocus = hasFocus()},
                 *m_miniMap, colours);
}

void GraphView::resizeEvent(QResizeEvent *event)
{
    QWidget::resizeEvent(event);
    m_canvas->invalidate();
    if (m_isFitted)
        refit();
}

void GraphView::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::PaletteChange || event->type() == QEvent::FontChange
        || event->type() == QEvent::StyleChange) {
        m_fonts = GraphFonts(font());
        m_miniMap->invalidate();
        m_isFitted ? refit() : relabel();
    }
}

void GraphView::keyPressEvent(QKeyEvent *event)
{
    if (!m_keys->handle(*event))
        QWidget::keyPressEvent(event);
}

void GraphView::mousePressEvent(QMouseEvent *event)
{
    m_pointer->press(*event);
}

void GraphView::mouseMoveEvent(QMouseEvent *event)
{
    m_pointer->move(*event);
}

void GraphView::mouseReleaseEvent(QMouseEvent *event)
{
    m_pointer->release(*event);
}

void GraphView::mouseDoubleClickEvent(QMouseEvent *event)
{
    m_pointer->doubleClick(*event);
}

void GraphView::wheelEvent(QWheelEvent *event)
{
    m_pointer->wheel(*event);
    event->accept();
}

void GraphView::leaveEvent(QEvent *event)
{
    hover({});
    QWidget::leaveEvent(event);
}

void GraphView::contextMenuEvent(QContextMenuEvent *event)
{
    m_pointer->openMenu(*event);
}

void GraphView::focusInEvent(QFocusEvent *event)
{
    QWidget::focusInEvent(event);
    update();
}

void GraphView::focusOutEvent(QFocusEvent *event)
{
    QWidget::focusOutEvent(event);
    update();
}

} // namespace fairlead
