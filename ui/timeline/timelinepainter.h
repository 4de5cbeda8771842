#pragma once

#include "ui/timeline/timelinelayout.h"

#include <QFont>
#include <QPen>

class QPainter;

namespace fairlead {

struct Theme;

/// What of a timeline is set off.
struct TimelineEmphasis
{
    int selected = -1; ///< event
    int hovered = -1;  ///< …
    bool hasFocus = false;
};

/// The fonts and lengths of a timeline at a base font.
struct TimelineFonts
{
    explicit TimelineFonts(const QFont &base, QPaintDevice *device = nullptr);

    TimelineMetrics metrics() const;

    QFont name;
    QFont label;
    QFont head;
    QFont axis;
    QFont axisContext;
};

/// A label on the axis.
struct AxisLabel
{
    QRectF area; ///< from the left edge of the time that is shown
    QString text;
    QString context; ///< before the text, strong; may be empty
    bool isToday = false;
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
    void drawAxis(const TimeAxis &axis, double height);
    void drawGrid(const TimeAxis &axis, double height); ///< and the day of the lens

    /// The day of the lens first; what it would cover is left out.
    static std::vector<AxisLabel> axisLabels(const TimeAxis &axis, double height,
                                             const TimelineFonts &fonts, QDate today);
    static std::vector<TimeTick> ticksOf(const TimeAxis &axis, const TimelineFonts &fonts);

private:
    const TimelineEvent &event(int index) const;
    QColor colourOf(const TimelineEvent &event, const TimelineLane &lane) const;
    QPen penOf(const TimelineEvent &event, const QColor &colour) const;
    void drawMark(const TimelineMark &mark, const TimelineLane &lane, const TimeAxis &axis);
    void drawPoint(const TimelineEvent &event, const QRectF &area, const QColor &colour);
    void drawFlag(const QRectF &area, const TimelineEvent &event, double bottom);
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
    double m_flagBottom = 0; ///< of the lane that is drawn
};

} // namespace fairlead
