#include "ui/graph/graphminimap.h"

#include "ui/theme.h"

#include <QPainter>

#include <algorithm>

namespace fairlead {

namespace {

constexpr QSizeF kSize(168, 96);
constexpr double kInset = 6;
constexpr double kPixelRatio = 2;

} // namespace

QRectF GraphMiniMap::area(const QSizeF &view) const
{
    return {QPointF(view.width() - kSize.width() - metrics::kSmall,
                    view.height() - kSize.height() - metrics::kSmall),
            kSize};
}

double GraphMiniMap::scaleOf(const GraphPicture &picture) const
{
    const QSizeF room = kSize - QSizeF(2 * kInset, 2 * kInset);
    return std::min(room.width() / std::max(1.0, picture.bounds.width()),
                    room.height() / std::max(1.0, picture.bounds.height()));
}

void GraphMiniMap::paint(QPainter &painter, const GraphPicture &picture, const QSizeF &view,
                         const QRectF &seen, const Theme &theme)
{
    const double scale = scaleOf(picture);
    const QPointF centre(kSize.width() / 2, kSize.height() / 2);
    const auto toMap = [&](const QRectF &world) {
        return QRectF(centre + (world.topLeft() - picture.bounds.center()) * scale,
                      world.size() * scale);
    };
    if (m_image.isNull()) {
        m_image = QImage((kSize * kPixelRatio).toSize(), QImage::Format_RGB32);
        m_image.setDevicePixelRatio(kPixelRatio);
        m_image.fill(theme.raised);
        QPainter map(&m_image);
        map.setRenderHint(QPainter::Antialiasing);
        map.translate(centre - picture.bounds.center() * scale);
        map.scale(scale, scale);
        for (const int at : picture.order) {
            const PictureStrand &strand = picture.strands[size_t(at)];
            const PictureEdge &edge = picture.edges[size_t(strand.edge)];
            map.strokePath(strand.path, QPen(edgeColour(edge.family, theme),
                                             std::max(strand.width, 0.5 / scale)));
        }
        map.setPen(Qt::NoPen);
        map.setBrush(theme.muted);
        for (const PictureNode &node : picture.nodes)
            map.drawRect(node.bar);
    }
    const QRectF frame = area(view);
    painter.save();
    painter.setClipRect(frame);
    painter.drawImage(frame.topLeft(), m_image);
    painter.setPen(QPen(theme.strong, 1));
    painter.setBrush(Qt::NoBrush);
    painter.drawRect(frame.adjusted(0.5, 0.5, -0.5, -0.5));
    QColor fill = theme.accent;
    fill.setAlphaF(0.14F);
    painter.setBrush(fill);
    painter.setPen(QPen(theme.accent, 1.5));
    painter.drawRect(toMap(seen).translated(frame.topLeft()));
    painter.restore();
}

QPointF GraphMiniMap::toWorld(const QPointF &point, const GraphPicture &picture,
                              const QSizeF &view) const
{
    return picture.bounds.center() + (point - area(view).center()) / scaleOf(picture);
}

} // namespace fairlead
