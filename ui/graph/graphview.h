#pragma once

#include "ui/graph/graphimage.h"
#include "ui/graph/graphselection.h"

#include <QVariantAnimation>
#include <QWidget>

#include <functional>
#include <memory>
#include <set>

class QHelpEvent;

namespace fairlead {

class GraphCanvas;
class GraphKeys;
class GraphMiniMap;
class GraphPointer;

/// The graph itself: drawn, panned, zoomed at the pointer, walked and chosen from. What the pointer
/// and the keys do to it is in GraphPointer and GraphKeys. Changes no data: it says what was moved.
class GraphView : public QWidget
{
    Q_OBJECT

public:
    using Nodes = std::vector<RowRef>;

    explicit GraphView(QWidget *parent);
    ~GraphView() override;

    /// Keeps the selection as far as it is there. Nodes that stand elsewhere now move there.
    void showGraph(MarketGraph graph, const GraphPlaces &places, const StrandScale &scale);
    const MarketGraph &graph() const { return m_graph; }
    const GraphPicture &picture() const { return m_scene.picture; }
    const GraphPlaces &places() const { return m_places; }
    void setPinned(std::set<RowRef> pinned) { m_pinned = std::move(pinned); }

    const Nodes &selection() const { return m_selection.nodes; }
    const std::optional<GraphEdgeKey> &selectedEdge() const { return m_selection.edge; }
    const GraphEdge *edge(const GraphEdgeKey &key) const; ///< null: not shown
    int edgeNumber(const GraphEdgeKey &key) const;        ///< -1: not shown
    GraphEdgeKey keyOf(int edge) const;
    int current() const; ///< node where the keys are; -1: none
    void select(const Nodes &nodes, const RowRef &current);
    void selectEdge(const GraphEdgeKey &key);
    void clearSelection();
    bool isSelected(const RowRef &row) const { return m_selection.holds(row); }

    void fit(); ///< shows everything, and keeps doing so until it is zoomed or moved
    void flyTo(const RowRef &row);
    void ensureVisible(int node);
    void zoomAt(const QPointF &point, double factor);
    void panBy(const QPoint &pixels);
    void panTo(const QPointF &worldCentre);
    bool isDrawnWhole() const; ///< what is shown is not a first, plain drawing
    double zoom() const { return m_scene.scale; }
    bool showsAll() const; ///< nothing is outside the view
    bool isInMap(const QPointF &point) const;
    void panByMap(const QPointF &point);

    GraphHit hitAt(const QPointF &point) const;
    void hover(const GraphHit &hit);
    const GraphHit &hovered() const { return m_hover; }
    QRectF nodeOnScreen(int node) const;
    QRectF edgeOnScreen(int edge) const { return m_scene.edgeOnScreen(edge); }
    QPointF toWorld(const QPointF &point) const { return m_scene.toWorld(point); }
    void setSourceReader(std::function<QStringList(const GraphEdge &)> reader)
    {
        m_readSources = std::move(reader);
    }
    void showBand(const QRectF &band); ///< of a selection; empty: none
    /// Dims all but what lies on some ways, until something is hovered; null: nothing is dimmed.
    void emphasize(std::optional<GraphWays> ways);
    void holdNodes(const Nodes &nodes, const QPointF &by); ///< shown moved, in the world
    void dropNodes();                                      ///< says where they are
    void cancelHold();
    QString describe(const GraphHit &hit) const; ///< for a tooltip and a screen reader

signals:
    void selectionChanged();
    void openRequested(const fairlead::RowRef &row);
    void menuRequested(const QPoint &globalPosition);
    void nodesMoved(const std::map<fairlead::RowRef, QPointF> &centres); ///< without the stretch

protected:
    bool event(QEvent *event) override;
    void paintEvent(QPaintEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;
    void changeEvent(QEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    void mousePressEvent(QMouseEvent *event) override;
    void mouseMoveEvent(QMouseEvent *event) override;
    void mouseReleaseEvent(QMouseEvent *event) override;
    void mouseDoubleClickEvent(QMouseEvent *event) override;
    void wheelEvent(QWheelEvent *event) override;
    void leaveEvent(QEvent *event) override;
    void contextMenuEvent(QContextMenuEvent *event) override;
    void focusInEvent(QFocusEvent *event) override;
    void focusOutEvent(QFocusEvent *event) override;

private:
    void rebuild(); ///< the picture, from the graph and the places of the moment
    void refit();
    void relabel();
    void redraw();
    void showSelection(GraphSelection selection);
    void setZoom(double scale, const QPointF &origin);
    void showPlaces(double share); ///< between those before and the new ones
    bool isAnimated() const;
    void showToolTip(const QHelpEvent &event);
    void announce();

    MarketGraph m_graph;
    GraphPlaces m_places;
    GraphPlaces m_placesBefore;
    GraphPlaces m_placesShown; ///< while nodes move or are held
    StrandScale m_scale;
    double m_stretch = 1;
    bool m_isFitted = true;
    GraphFonts m_fonts;
    GraphScene m_scene;
    GraphCanvas *m_canvas;
    QVariantAnimation m_motion;
    GraphSelection m_selection;
    std::set<RowRef> m_pinned;
    GraphHit m_hover;
    QRectF m_band;
    std::optional<GraphWays> m_ways; ///< that are set off; null: nothing is
    std::function<QStringList(const GraphEdge &)> m_readSources; ///< empty: nobody knows them
    std::unique_ptr<GraphMiniMap> m_miniMap;
    std::unique_ptr<GraphPointer> m_pointer;
    std::unique_ptr<GraphKeys> m_keys;
};

} // namespace fairlead
