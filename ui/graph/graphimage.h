#pragma once

#include "ui/graph/graphpainter.h"

#include <QImage>

namespace fairlead {

/// Everything of a picture that does not follow the pointer.
struct GraphScene
{
    GraphPicture picture;
    std::vector<GraphLabel> labels; ///< for the scale
    GraphMarks selected;
    QPointF origin; ///< on the widget
    double scale = 1;

    QPointF toWorld(const QPointF &point) const;
    QRectF onScreen(const QRectF &area) const; ///< of an area of the world
    QRectF edgeOnScreen(int edge) const;
};

/// A scene drawn once, so that a frame in which it only moves costs one copy. While the scale is
/// changing it shows what it has, stretched.
class GraphImage
{
public:
    enum class Detail {
        Whole,
        Plain, ///< of lines only that they are there: fast, for what is drawn beside the window
               ///< next
    };

    void invalidate() { m_isValid = false; }
    bool isSharp(const GraphScene &scene) const; ///< nothing has to be drawn for this one
    bool isWhole() const { return m_isValid && m_detail == Detail::Whole; }
    bool isPlain() const { return m_isValid && m_detail == Detail::Plain; }
    bool canMoveTo(const GraphScene &scene) const;
    double lastMilliseconds() const { return m_lastMilliseconds; } ///< that a whole drawing took

    void render(const GraphScene &scene, const Theme &theme, const QFont &font, const QSize &size,
                double pixelRatio, Detail detail);
    void moveTo(const GraphScene &scene, const Theme &theme, const QFont &font);
    void paint(QPainter &painter, const GraphScene &scene) const;

private:
    void draw(QImage &image, const GraphScene &scene, const Theme &theme, const QFont &font,
              const QRectF &area) const;

    QImage m_image;
    QImage m_spare; ///< what it was before it moved
    QPointF m_origin;
    double m_scale = 1;
    double m_lastMilliseconds = 0;
    Detail m_detail = Detail::Whole;
    bool m_isValid = false;
};

} // namespace fairlead
