#pragma once

#include "ui/graph/graphpicture.h"

#include <QImage>

class QPainter;

namespace fairlead {

struct Theme;

/// The whole picture in a corner of the view, with a frame around what is in sight.
class GraphMiniMap
{
public:
    void invalidate() { m_image = {}; }
    QRectF area(const QSizeF &view) const;
    void paint(QPainter &painter, const GraphPicture &picture, const QSizeF &view,
               const QRectF &seen, const Theme &theme);
    /// The point of the picture that is under one of the view.
    QPointF toWorld(const QPointF &point, const GraphPicture &picture, const QSizeF &view) const;

private:
    double scaleOf(const GraphPicture &picture) const;

    QImage m_image;
};

} // namespace fairlead
