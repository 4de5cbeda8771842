#include "ui/graph/graphcanvas.h"

#include "ui/theme.h"

#include <QPainter>
#include <QTimerEvent>
#include <QWidget>
#include <QtConcurrentRun>

namespace fairlead {

namespace {

constexpr double kFrame = 12;         // milliseconds that a drawing may take within a frame
constexpr size_t kManyStrands = 2500; // from which a whole drawing takes too long for the window
constexpr int kRestMs = 90;
constexpr double kMostDim = 0.2; // opacity of what is not meant

/// A scene for another thread: a path keeps what it was last drawn as with its data, so that no two
/// threads may draw from the same data.
GraphScene unshared(GraphScene scene)
{
    for (PictureStrand &strand : scene.picture.strands) {
        QPainterPath path;
        path.addPath(strand.path);
        strand.path = path;
    }
    return scene;
}

} // namespace

GraphCanvas::GraphCanvas(QWidget *widget)
    : QObject(widget)
    , m_widget(*widget)
{
    connect(&m_drawing, &QFutureWatcher<GraphImage>::finished, this, &GraphCanvas::takeDrawing);
}

GraphCanvas::~GraphCanvas()
{
    m_drawing.waitForFinished();
}

void GraphCanvas::invalidate()
{
    ++m_version;
    m_image.invalidate();
    m_widget.update();
}

bool GraphCanvas::isQuick() const
{
    return m_image.lastMilliseconds() < kFrame;
}

void GraphCanvas::waitForRest()
{
    m_rest.start(kRestMs, this);
}

void GraphCanvas::timerEvent(QTimerEvent *event)
{
    if (event->timerId() != m_rest.timerId()) {
        QObject::timerEvent(event);
        return;
    }
    m_rest.stop();
    emit rested();
}

void GraphCanvas::refresh(const GraphScene &scene, const Theme &theme)
{
    if (m_rest.isActive() || (m_image.isSharp(scene) && !m_image.isPlain()))
        return;
    const bool isLarge = scene.picture.strands.size() > kManyStrands;
    if (m_image.canMoveTo(scene)) {
        m_image.moveTo(scene, theme, m_widget.font());
    } else if (!m_image.isSharp(scene)) {
        const auto detail = isLarge ? GraphImage::Detail::Plain : GraphImage::Detail::Whole;
        m_image.render(scene, theme, m_widget.font(), m_widget.size(), m_widget.devicePixelRatioF(),
                       detail);
    }
    if (m_image.isPlain() && !m_drawing.isRunning())
        startDrawing(scene, theme);
}

void GraphCanvas::startDrawing(const GraphScene &scene, const Theme &theme)
{
    m_drawnVersion = m_version;
    m_drawing.setFuture(
        QtConcurrent::run([scene = unshared(scene), theme, font = m_widget.font(),
                           size = m_widget.size(), ratio = m_widget.devicePixelRatioF()] {
            GraphImage image;
            image.render(scene, theme, font, size, ratio, GraphImage::Detail::Whole);
            return image;
        }));
}

/// A drawing of what has changed since is thrown away; painting starts the next one.
void GraphCanvas::takeDrawing()
{
    if (m_drawnVersion == m_version && m_image.isPlain())
        m_image = m_drawing.result();
    m_widget.update();
}

void GraphCanvas::paint(QPainter &painter, const GraphScene &scene, const Theme &theme)
{
    refresh(scene, theme);
    if (!m_image.isSharp(scene))
        painter.fillRect(m_widget.rect(), theme.surface);
    m_image.paint(painter, scene);
}

void GraphCanvas::paintOnly(QPainter &painter, const GraphScene &scene, const Theme &theme,
                            const GraphMarks &marks) const
{
    QColor veil = theme.surface;
    veil.setAlphaF(float(1 - kMostDim));
    painter.fillRect(m_widget.rect(), veil);
    GraphPainter graph(painter, theme, m_widget.font());
    graph.setView(scene.origin, scene.scale, m_widget.rect());
    graph.setOnly(&marks);
    graph.drawTint(scene.picture, scene.selected);
    graph.drawStrands(scene.picture);
    graph.drawBars(scene.picture);
    graph.drawLabels(scene.picture, scene.labels, scene.selected);
}

} // namespace fairlead
