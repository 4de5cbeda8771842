#pragma once

#include "ui/timeline/timelinelayout.h"

#include <QFont>

class QPaintDevice;
class QPainter;

namespace fairlead {

struct Theme;

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

std::vector<TimeTick> timelineTicks(const TimeAxis &axis, const TimelineFonts &fonts);

/// The day of the lens first; what it would cover is left out.
std::vector<AxisLabel> axisLabels(const TimeAxis &axis, double height, const TimelineFonts &fonts,
                                  QDate today);

/// The axis with its labels and the plate of the day.
void drawTimelineAxis(QPainter &painter, const Theme &theme, const TimelineFonts &fonts,
                      const TimeAxis &axis, QDate today, double height);

/// A line for each mark of the axis, and the day of the lens.
void drawTimelineGrid(QPainter &painter, const Theme &theme, const TimelineFonts &fonts,
                      const TimeAxis &axis, QDate today, double height);

} // namespace fairlead
