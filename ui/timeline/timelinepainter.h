#pragma once

#include "ui/timeline/timelineaxis.h"

#include <QPen>

namespace fairlead {

/// What of a timeline is set off.
struct TimelineEmphasis
{
    int selected = -1; ///< event
    int hovered = -1;  ///< …
};

/// Draws the parts of a timeline; where they stand is for the layout to say. The origin of the
/// painter is the upper left corner of the part.
class TimelinePainter
{
public:
    TimelinePainter(QPainter &painter, const Theme &theme, const TimelineFonts &fonts,
                    const TimelineLayout &layout);

    void drawHead(const TimelineRow &row, double width, bool isFolded); ///< of a group
    void drawName(const TimelineRow &row, double width, bool isSelected);
    /// Bars first, then points, then labels; @p width is that of the plot.
    void drawLane(const TimelineRow &row, const std::vector<TimelineMark> &marks,
                  const TimeAxis &axis, const TimelineEmphasis &emphasis);

private:
    const TimelineEvent &event(int index) const;
    QColor colourOf(const TimelineEvent &event, const TimelineLane &lane) const;
    QPen penOf(const TimelineEvent &event, const QColor &colour) const;
    void drawMark(const TimelineMark &mark, const TimelineLane &lane, const TimeAxis &axis);
    void drawPoint(const TimelineEvent &event, const QRectF &area, const QColor &colour);
    QColor flagColour(const TimelineEvent &event) const;
    void drawPole(const TimelineEvent &event, const QRectF &area, double bottom);
    void drawFlag(const QRectF &area, const TimelineEvent &event);
    void drawInterval(const TimelineEvent &event, const QRectF &area, const QColor &colour);
    void drawCluster(const TimelineMark &mark);
    void drawBar(const TimelineMark &mark, const TimelineLane &lane, const TimeAxis &axis);
    void drawUncertainEnds(const TimelineEvent &event, const QRectF &area, const TimeAxis &axis);
    void drawBurnDown(const TimelineEvent &event, const QRectF &area);
    void drawWindow(const TimelineEvent &event, const QRectF &area);
    void drawCapsule(const TimelineMark &mark, const QColor &colour);
    void drawGhost(const TimelineMark &mark);
    void drawLabel(const TimelineMark &mark, bool isStrong);
    void drawRing(const QRectF &area);
    void hatch(const QRectF &area, const QColor &colour, Qt::BrushStyle style);

    QPainter &m_painter;
    const Theme &m_theme;
    const TimelineFonts &m_fonts;
    const TimelineLayout &m_layout;
};

} // namespace fairlead
