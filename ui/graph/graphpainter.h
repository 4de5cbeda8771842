#pragma once

#include "ui/graph/graphlabels.h"

class QPainter;

namespace fairlead {

struct Theme;

/// What of a picture is drawn or set off, by numbers.
struct GraphMarks
{
    std::vector<bool> nodes; ///< empty: none
    std::vector<bool> edges;

    bool hasNode(int node) const { return !nodes.empty() && nodes[size_t(node)]; }
    bool hasEdge(int edge) const { return !edges.empty() && edges[size_t(edge)]; }
};

/// Draws a picture on whatever a painter leads to. Strands and bars grow with the scale, texts
/// keep their size.
class GraphPainter
{
public:
    GraphPainter(QPainter &painter, const Theme &theme, const QFont &font);

    /// Where the picture's origin is, and how large it is drawn; @p area is what is to be seen.
    void setView(const QPointF &origin, double scale, const QRectF &area);
    void setOnly(const GraphMarks *only); ///< draws nothing else; null: everything
    void setPlain(bool isPlain);          ///< strands are thin lines: ten times as fast

    void drawTint(const GraphPicture &picture, const GraphMarks &selected); ///< below its strands
    void drawStrands(const GraphPicture &picture);
    void drawBars(const GraphPicture &picture);
    void drawRings(const GraphPicture &picture, const GraphMarks &selected, const QColor &colour);
    void drawLabels(const GraphPicture &picture, const std::vector<GraphLabel> &labels,
                    const GraphMarks &selected);
    /// The titles of the columns, at the top of the area.
    void drawHeads(const GraphPicture &picture, double top);

private:
    QRectF toScreen(const QRectF &area) const;
    void drawStrand(const PictureStrand &strand, const PictureEdge &edge, bool isCrowd);
    void drawPlain(const PictureStrand &strand, const PictureEdge &edge);
    void drawArrow(const PictureStrand &strand, const QColor &colour);
    void drawLabel(const GraphPicture &picture, const GraphLabel &label, bool isSelected);
    void drawBandLabel(const QRectF &area, const QString &text);
    void drawPlate(const QRectF &area, const QColor &colour);

    QPainter &m_painter;
    const Theme &m_theme;
    GraphFonts m_fonts;
    QPointF m_origin;
    double m_scale = 1;
    QRectF m_area;  ///< on the screen
    QRectF m_world; ///< the same in the picture
    const GraphMarks *m_only = nullptr;
    bool m_isPlain = false;
};

} // namespace fairlead
