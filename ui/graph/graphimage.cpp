#include "ui/graph/graphimage.h"

#include "ui/theme.h"

#include <QElapsedTimer>
#include <QPainter>

#include <cmath>

namespace fairlead {

namespace {

constexpr double kSame = 1e-6;

} // namespace

QPointF GraphScene::toWorld(const QPointF &point) const
{
    return (point - origin) / scale;
}

QRectF GraphScene::onScreen(const QRectF &area) const
{
    return {origin + area.topLeft() * scale, area.size() * scale};
}

QRectF GraphScene::edgeOnScreen(int edge) const
{
    QRectF area;
    for (const int strand : picture.edges[size_t(edge)].strands)
        area |= picture.strands[size_t(strand)].bounds;
    return onScreen(area);
}

bool GraphImage::isSharp(const GraphScene &scene) const
{
    return m_isValid && std::abs(scene.scale - m_scale) < kSame
           && (scene.origin - m_origin).manhattanLength() < kSame;
}

bool GraphImage::canMoveTo(const GraphScene &scene) const
{
    if (!m_isValid || std::abs(scene.scale - m_scale) > kSame)
        return false;
    const QPointF way = (scene.origin - m_origin) * m_image.devicePixelRatio();
    const bool isWhole = std::abs(way.x() - std::round(way.x())) < kSame
                         && std::abs(way.y() - std::round(way.y())) < kSame;
    return isWhole && std::abs(way.x()) < m_image.width() && std::abs(way.y()) < m_image.height();
}

void GraphImage::render(const GraphScene &scene, const Theme &theme, const QFont &font,
                        const QSize &size, double pixelRatio, Detail detail)
{
    QElapsedTimer timer;
    timer.start();
    const QSize pixels = (QSizeF(size) * pixelRatio).toSize();
    if (m_image.size() != pixels)
        m_image = QImage(pixels, QImage::Format_RGB32);
    m_image.setDevicePixelRatio(pixelRatio);
    m_detail = detail;
    draw(m_image, scene, theme, font, QRectF({0, 0}, QSizeF(size)));
    m_origin = scene.origin;
    m_scale = scene.scale;
    m_isValid = true;
    m_lastMilliseconds = double(timer.nsecsElapsed()) / 1e6;
}

/// Copies what stays in sight and draws the strips that came into it.
void GraphImage::moveTo(const GraphScene &scene, const Theme &theme, const QFont &font)
{
    const double ratio = m_image.devicePixelRatio();
    const QPointF way = scene.origin - m_origin;
    std::swap(m_image, m_spare);
    if (m_image.size() != m_spare.size())
        m_image = QImage(m_spare.size(), QImage::Format_RGB32);
    m_image.setDevicePixelRatio(ratio);
    {
        QPainter painter(&m_image);
        painter.setCompositionMode(QPainter::CompositionMode_Source);
        painter.drawImage(way, m_spare);
    }
    const double width = m_image.width() / ratio;
    const double height = m_image.height() / ratio;
    if (way.x() > 0)
        draw(m_image, scene, theme, font, {0, 0, way.x(), height});
    else if (way.x() < 0)
        draw(m_image, scene, theme, font, {width + way.x(), 0, -way.x(), height});
    if (way.y() > 0)
        draw(m_image, scene, theme, font, {0, 0, width, way.y()});
    else if (way.y() < 0)
        draw(m_image, scene, theme, font, {0, height + way.y(), width, -way.y()});
    m_origin = scene.origin;
}

void GraphImage::draw(QImage &image, const GraphScene &scene, const Theme &theme, const QFont &font,
                      const QRectF &area) const
{
    QPainter painter(&image);
    painter.setClipRect(area);
    painter.fillRect(area, theme.surface);
    GraphPainter graph(painter, theme, font);
    graph.setView(scene.origin, scene.scale, area);
    graph.setPlain(m_detail == Detail::Plain);
    graph.drawStrands(scene.picture);
    graph.drawTint(scene.picture, scene.selected);
    graph.setOnly(&scene.selected); // once more, over what crosses them
    graph.drawStrands(scene.picture);
    graph.setOnly(nullptr);
    graph.drawBars(scene.picture);
    graph.drawRings(scene.picture, scene.selected, theme.accent);
    graph.drawLabels(scene.picture, scene.labels, scene.selected);
}

void GraphImage::paint(QPainter &painter, const GraphScene &scene) const
{
    const double factor = scene.scale / m_scale;
    const QPointF corner = scene.origin - m_origin * factor;
    const QSizeF size = QSizeF(m_image.size()) / m_image.devicePixelRatio() * factor;
    painter.drawImage(QRectF(corner, size), m_image);
}

} // namespace fairlead
