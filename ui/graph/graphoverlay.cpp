#include "ui/graph/graphoverlay.h"

#include "ui/graph/graphminimap.h"
#include "ui/theme.h"

#include <QFontMetrics>
#include <QPainter>

namespace fairlead {

namespace {

void paintBand(QPainter &painter, const QRectF &band, const Theme &colours)
{
    QColor fill = colours.accent;
    fill.setAlphaF(0.1F);
    painter.setPen(QPen(colours.accent, 1));
    painter.setBrush(fill);
    painter.drawRect(band);
}

} // namespace

void paintOverlay(QPainter &painter, const GraphScene &scene, const GraphOverlay &overlay,
                  GraphMiniMap &miniMap, const Theme &colours)
{
    const QRectF area({0, 0}, QSizeF(overlay.size));
    const int titles = metrics::kMedium + QFontMetrics(overlay.font).height();
    if (!scene.picture.columns.empty() && !overlay.isAll) // what is moved up passes below them
        painter.fillRect(QRectF(0, 0, area.width(), titles), colours.surface);
    GraphPainter graph(painter, colours, overlay.font);
    graph.setView(scene.origin, scene.scale, area);
    graph.drawHeads(scene.picture, metrics::kSmall);
    if (!scene.picture.nodes.empty() && !overlay.isAll) {
        const QRectF seen(-scene.origin / scene.scale, area.size() / scene.scale);
        miniMap.paint(painter, scene.picture, overlay.size, seen, colours);
    }
    if (!overlay.band.isEmpty())
        paintBand(painter, overlay.band, colours);
    if (overlay.hasFocus) {
        painter.setBrush(Qt::NoBrush);
        painter.setPen(QPen(colours.accent, 1.5));
        painter.drawRoundedRect(area.adjusted(0.75, 0.75, -0.75, -0.75), metrics::kRadius,
                                metrics::kRadius);
    }
}

} // namespace fairlead
