#include "ui/graph/graphview.h"

#include "ui/graph/graphaccessible.h"
#include "ui/graph/graphkeys.h"
#include "ui/graph/graphminimap.h"
#include "ui/graph/graphpointer.h"
#include "ui/graph/graphtexts.h"
#include "ui/theme.h"
#include "ui/widgets/plaintext.h"

#include <QAccessible>
#include <QHelpEvent>
#include <QMouseEvent>
#include <QPainter>
#include <QStyle>
#include <QTimerEvent>
#include <QToolTip>

#include <algorithm>
#include <cmath>

namespace fairlead {

using namespace Qt::StringLiterals;

namespace {

constexpr double kLeastZoom = 0.08;
constexpr double kMostZoom = 8;
constexpr double kMostFitZoom = 1.6;
constexpr double kLeastStretch = 0.6;
constexpr double kMostStretch = 3.5;
constexpr double kHeadRoom = 44; // column titles and the labels over the first bars
constexpr double kFootRoom = 14;
constexpr double kMostDim = 0.2; // opacity of what is not hovered
constexpr double kFrame = 12;    // milliseconds that a drawing may take within a frame
constexpr int kRestMs = 90;      // after the last change of scale
constexpr int kEaseMs = 150;
constexpr size_t kMostAnimated = 500; // edges; more are put in place at once
constexpr double kFlyZoom = 1.1;

} // namespace

GraphView::GraphView(QWidget *parent)
    : QWidget(parent)
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
}

GraphView::~GraphView() = default;

void GraphView::showGraph(MarketGraph graph, GraphPlaces places, MoneyBasis basis)
{
    m_pointer->cancel();
    m_motion.stop();
    m_hover = {};
    m_placesBefore = m_placesShown;
    const bool isMoved = m_places.nodes != places.nodes && !m_placesBefore.nodes.empty();
    m_graph = std::move(graph);
    m_places = std::move(places);
    m_placesShown = m_places;
    m_basis = basis;
    rebuild();
    const auto isGone = [this](const RowRef &row) { return m_scene.picture.find(row) < 0; };
    const bool isLess =
        std::erase_if(m_selection, isGone) > 0 || (m_edge && edgeNumber(*m_edge) < 0);
    if (m_edge && edgeNumber(*m_edge) < 0)
        m_edge.reset();
    if (isGone(m_current))
        m_current = {};
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
    m_placesShown = m_places;
    for (auto &[row, place] : m_placesShown.nodes) {
        const auto before = m_placesBefore.nodes.find(row);
        if (before != m_placesBefore.nodes.end())
            place = before->second + (place - before->second) * share;
    }
    for (auto &[pair, bends] : m_placesShown.bends) {
        const auto before = m_placesBefore.bends.find(pair);
        if (before == m_placesBefore.bends.end() || before->second.size() != bends.size())
            continue;
        for (size_t at = 0; at < bends.size(); ++at)
            bends[at] = before->second[at] + (bends[at] - before->second[at]) * share;
    }
    rebuild();
    relabel();
}

void GraphView::rebuild()
{
    m_scene.picture = pictureOf(m_graph, m_placesShown, m_basis, m_stretch);
    m_miniMap->invalidate();
    refreshMarks();
}

// Between the view and the picture

void GraphView::fit()
{
    m_isFitted = true;
    refit();
}

/// Bars and strands are as large as the height allows; the columns take the width that is left.
void GraphView::refit()
{
    const GraphPicture &picture = m_scene.picture;
    if (picture.nodes.empty()) {
        redraw();
        return;
    }
    const GraphFonts fonts(font());
    const auto [left, right] = labelMargins(picture, fonts);
    const QSizeF room(std::max(50.0, width() - left - right),
                      std::max(50.0, height() - kHeadRoom - kFootRoom));
    const double tall = std::max(1.0, picture.bounds.height());
    const double wide = std::max(1.0, picture.bounds.width() / m_stretch);
    double scale = std::min(kMostFitZoom, room.height() / tall);
    if (picture.columns.size() > 1) {
        const double stretch = std::clamp(room.width() / wide / scale, kLeastStretch, kMostStretch);
        scale = std::min(scale, room.width() / (wide * stretch));
        if (std::abs(stretch - m_stretch) > 1e-3) {
            m_stretch = stretch;
            rebuild();
        }
    } else {
        scale = std::min(scale, room.width() / wide);
    }
    const QRectF &bounds = m_scene.picture.bounds;
    const QPointF middle(left + room.width() / 2, kHeadRoom + room.height() / 2);
    const QPointF origin = middle - bounds.center() * scale;
    m_scene.scale = scale;
    m_scene.origin = {std::round(origin.x()), std::round(origin.y())};
    relabel();
}

void GraphView::relabel()
{
    m_scene.labels = placeLabels(m_scene.picture, m_scene.scale, GraphFonts(font()));
    redraw();
}

void GraphView::redraw()
{
    m_image.invalidate();
    update();
}

bool GraphView::showsAll() const
{
    const QRectF bounds = m_scene.picture.bounds;
    const QRectF area(m_scene.origin + bounds.topLeft() * m_scene.scale,
                      bounds.size() * m_scene.scale);
    return QRectF(rect()).adjusted(-1, -1, 1, 1).contains(area);
}

QPointF GraphView::toWorld(const QPointF &point) const
{
    return (point - m_scene.origin) / m_scene.scale;
}

QRectF GraphView::nodeOnScreen(int node) const
{
    const QRectF &bar = m_scene.picture.nodes[size_t(node)].bar;
    return {m_scene.origin + bar.topLeft() * m_scene.scale, bar.size() * m_scene.scale};
}

QRectF GraphView::edgeOnScreen(int edge) const
{
    QRectF area;
    for (const int strand : m_scene.picture.edges[size_t(edge)].strands)
        area |= m_scene.picture.strands[size_t(strand)].bounds;
    return {m_scene.origin + area.topLeft() * m_scene.scale, area.size() * m_scene.scale};
}

GraphHit GraphView::hitAt(const QPointF &point) const
{
    return fairlead::hitAt(m_scene.picture, m_scene.labels, m_scene.scale, point - m_scene.origin);
}

void GraphView::setZoom(double scale, const QPointF &origin)
{
    m_isFitted = false;
    m_scene.scale = scale;
    m_scene.origin = {std::round(origin.x()), std::round(origin.y())};
    m_hover = {};
    if (m_image.lastMilliseconds() < kFrame)
        m_scene.labels = placeLabels(m_scene.picture, m_scene.scale, GraphFonts(font()));
    else
        m_sharpen.start(kRestMs, this);
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
    if (m_image.lastMilliseconds() >= kFrame)
        m_sharpen.start(kRestMs, this); // what comes into sight is drawn when it rests
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
    return m_scene.picture.find(m_current);
}

const GraphEdge *GraphView::edge(const GraphEdgeKey &key) const
{
    const int number = edgeNumber(key);
    return number < 0 ? nullptr : &m_graph.edges[size_t(number)];
}

int GraphView::edgeNumber(const GraphEdgeKey &key) const
{
    const auto at = std::ranges::find_if(m_graph.edges, [&](const GraphEdge &edge) {
        return edge.from == key.from && edge.to == key.to && edge.family == key.family
               && edge.isEnded == key.isEnded;
    });
    return at == m_graph.edges.end() ? -1 : int(at - m_graph.edges.begin());
}

GraphEdgeKey GraphView::keyOf(int edge) const
{
    const GraphEdge &found = m_graph.edges[size_t(edge)];
    return {found.from, found.to, found.family, found.isEnded};
}

bool GraphView::isSelected(const RowRef &row) const
{
    return std::ranges::find(m_selection, row) != m_selection.end();
}

void GraphView::select(const Nodes &nodes, const RowRef &current)
{
    m_current = current;
    if (m_selection == nodes && !m_edge)
        return;
    m_selection = nodes;
    m_edge.reset();
    refreshMarks();
    redraw();
    announce();
    emit selectionChanged();
}

void GraphView::selectEdge(const GraphEdgeKey &key)
{
    if (m_edge == key)
        return;
    m_selection.clear();
    m_edge = key;
    if (m_current != key.from && m_current != key.to)
        m_current = key.from;
    refreshMarks();
    redraw();
    announce();
    emit selectionChanged();
}

void GraphView::clearSelection()
{
    select({}, m_current);
}

void GraphView::refreshMarks()
{
    const GraphPicture &picture = m_scene.picture;
    m_scene.selected.nodes.assign(picture.nodes.size(), false);
    m_scene.selected.edges.assign(picture.edges.size(), false);
    for (const RowRef &row : m_selection) {
        const int node = picture.find(row);
        if (node >= 0)
            m_scene.selected.nodes[size_t(node)] = true;
    }
    const int edge = m_edge ? edgeNumber(*m_edge) : -1;
    if (edge < 0)
        return;
    m_scene.selected.edges[size_t(edge)] = true;
    m_scene.selected.nodes[size_t(picture.edges[size_t(edge)].from)] = true;
    m_scene.selected.nodes[size_t(picture.edges[size_t(edge)].to)] = true;
}

void GraphView::announce()
{
    if (!QAccessible::isActive())
        return;
    const int edge = m_edge ? edgeNumber(*m_edge) : -1;
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

GraphMarks GraphView::neighbourhoodOf(const GraphHit &hit) const
{
    const GraphPicture &picture = m_scene.picture;
    GraphMarks marks{std::vector<bool>(picture.nodes.size()),
                     std::vector<bool>(picture.edges.size())};
    const auto add = [&](int number) {
        const PictureEdge &edge = picture.edges[size_t(number)];
        marks.edges[size_t(number)] = true;
        marks.nodes[size_t(edge.from)] = true;
        marks.nodes[size_t(edge.to)] = true;
    };
    if (hit.edge >= 0)
        add(hit.edge);
    if (hit.node >= 0) {
        marks.nodes[size_t(hit.node)] = true;
        for (const int edge : picture.nodes[size_t(hit.node)].edges)
            add(edge);
    }
    return marks;
}

void GraphView::emphasize(std::function<bool(const GraphEdge &)> isMeant)
{
    m_isMeant = std::move(isMeant);
    update();
}

GraphMarks GraphView::emphasized() const
{
    const GraphPicture &picture = m_scene.picture;
    GraphMarks marks{std::vector<bool>(picture.nodes.size()),
                     std::vector<bool>(picture.edges.size())};
    for (size_t at = 0; at < m_graph.edges.size(); ++at) {
        if (!m_isMeant(m_graph.edges[at]))
            continue;
        marks.edges[at] = true;
        marks.nodes[size_t(picture.edges[at].from)] = true;
        marks.nodes[size_t(picture.edges[at].to)] = true;
    }
    for (size_t at = 0; at < marks.nodes.size(); ++at)
        marks.nodes[at] = marks.nodes[at] || m_scene.selected.hasNode(int(at));
    return marks;
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
    if (hit.node < 0)
        return {};
    const PictureNode &node = m_scene.picture.nodes[size_t(hit.node)];
    QStringList lines{node.caption.isEmpty() ? node.name
                                             : tr("%1: %2").arg(node.name, node.caption)};
    constexpr qsizetype kMostLines = 8;
    for (const int edge : node.edges) {
        if (lines.size() > kMostLines) {
            lines += tr("and %n more edges", nullptr, int(node.edges.size()) - int(kMostLines));
            break;
        }
        lines += edgeSummary(m_graph, m_graph.edges[size_t(edge)]);
    }
    return lines.join(u'\n');
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
    if (hit.isNothing())
        QToolTip::hideText();
    else
        QToolTip::showText(event.globalPos(), plainToolTip(describe(hit)), this);
}

void GraphView::refreshImage()
{
    if (m_image.isSharp(m_scene) || m_sharpen.isActive())
        return;
    const Theme &colours = theme();
    if (m_image.canMoveTo(m_scene))
        m_image.moveTo(m_scene, colours, font());
    else
        m_image.render(m_scene, colours, font(), size(), devicePixelRatioF());
}

void GraphView::paintEvent(QPaintEvent *)
{
    const Theme &colours = theme();
    QPainter painter(this);
    refreshImage();
    if (!m_image.isSharp(m_scene))
        painter.fillRect(rect(), colours.surface);
    m_image.paint(painter, m_scene);
    if (!m_hover.isNothing())
        drawOnly(painter, neighbourhoodOf(m_hover));
    else if (m_isMeant)
        drawOnly(painter, emphasized());
    GraphPainter graph(painter, colours, font());
    graph.setView(m_scene.origin, m_scene.scale, rect());
    graph.drawHeads(m_scene.picture, metrics::kSmall);
    if (!m_scene.picture.nodes.empty() && !showsAll()) {
        const QRectF seen(toWorld({0, 0}), QSizeF(size()) / m_scene.scale);
        m_miniMap->paint(painter, m_scene.picture, size(), seen, colours);
    }
    if (!m_band.isEmpty()) {
        QColor fill = colours.accent;
        fill.setAlphaF(0.1F);
        painter.setPen(QPen(colours.accent, 1));
        painter.setBrush(fill);
        painter.drawRect(m_band);
    }
    if (hasFocus()) {
        painter.setBrush(Qt::NoBrush);
        painter.setPen(QPen(colours.accent, 1.5));
        painter.drawRoundedRect(QRectF(rect()).adjusted(0.75, 0.75, -0.75, -0.75), metrics::kRadius,
                                metrics::kRadius);
    }
}

/// The rest is dimmed, and what is meant is drawn over it once more.
void GraphView::drawOnly(QPainter &painter, const GraphMarks &marks)
{
    const Theme &colours = theme();
    QColor veil = colours.surface;
    veil.setAlphaF(float(1 - kMostDim));
    painter.fillRect(rect(), veil);
    GraphPainter graph(painter, colours, font());
    graph.setView(m_scene.origin, m_scene.scale, rect());
    graph.setOnly(&marks);
    graph.drawTint(m_scene.picture, m_scene.selected);
    graph.drawStrands(m_scene.picture);
    graph.drawBars(m_scene.picture);
    graph.drawLabels(m_scene.picture, m_scene.labels, m_scene.selected);
}

void GraphView::resizeEvent(QResizeEvent *event)
{
    QWidget::resizeEvent(event);
    m_image.invalidate();
    if (m_isFitted)
        refit();
}

void GraphView::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::PaletteChange || event->type() == QEvent::FontChange
        || event->type() == QEvent::StyleChange) {
        m_miniMap->invalidate();
        m_isFitted ? refit() : relabel();
    }
}

void GraphView::timerEvent(QTimerEvent *event)
{
    if (event->timerId() != m_sharpen.timerId()) {
        QWidget::timerEvent(event);
        return;
    }
    m_sharpen.stop();
    relabel();
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
    const GraphHit hit = hitAt(event->pos());
    if (event->reason() == QContextMenuEvent::Mouse) {
        if (hit.edge >= 0)
            selectEdge(keyOf(hit.edge));
        else if (hit.node >= 0 && !isSelected(m_scene.picture.nodes[size_t(hit.node)].row))
            select({m_scene.picture.nodes[size_t(hit.node)].row},
                   m_scene.picture.nodes[size_t(hit.node)].row);
        emit menuRequested(event->globalPos());
        return;
    }
    const int node = current();
    const QPointF where = node >= 0 ? nodeOnScreen(node).center() : QRectF(rect()).center();
    emit menuRequested(mapToGlobal(where.toPoint()));
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
