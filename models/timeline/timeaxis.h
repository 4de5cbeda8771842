#pragma once

#include <QDate>
#include <QLocale>
#include <QString>

#include <functional>
#include <vector>

namespace fairlead {

/// Time ↔ x, without painting. Time is a number of days: QDate::toJulianDay() at the start of a
/// day, fractions for hours; it has no time zone, as the dates of contracts have none. A day is
/// drawn from its start to the start of the next. x counts from the left edge in pixels.
class TimeAxis
{
public:
    static constexpr double kShortest = 0.25;         ///< days that can be visible at least
    static constexpr double kLongest = 1000 * 365.25; ///< … at most

    TimeAxis() = default;
    /// Shows [first, last] with both days whole. @p width is in pixels, more than 0.
    TimeAxis(QDate first, QDate last, double width);

    static double timeOf(QDate day) { return double(day.toJulianDay()); }
    static QDate dayAt(double time); ///< the day that a time lies in

    double begin() const { return m_begin; } ///< time at the left edge
    double end() const { return m_begin + m_span; }
    double span() const { return m_span; } ///< visible days
    double width() const { return m_width; }

    double xOf(double time) const;
    double xOf(QDate day) const { return xOf(timeOf(day)); } ///< of its start
    double timeAt(double x) const;

    TimeAxis panned(double dx) const; ///< content moves right with positive @p dx
    /// Shows more time with a factor above 1, less below; what lies at @p x stays there.
    TimeAxis zoomed(double factor, double x) const;
    TimeAxis withWidth(double width) const;   ///< the same time on another width
    TimeAxis withMargin(double pixels) const; ///< so much more on both sides, at the same scale
    TimeAxis centredOn(QDate day) const;      ///< noon of the day in the middle, same span

    bool operator==(const TimeAxis &) const = default;

private:
    TimeAxis(double begin, double span, double width);

    double m_begin = 0;
    double m_span = 365;
    double m_width = 1;
};

/// A mark on the axis. Labels stand to the right of their mark.
struct TimeTick
{
    double time = 0;
    double x = 0;         ///< not negative; a unit that began before the left edge is marked there
    QString context;      ///< bold, before the label: the larger unit where it begins; may be empty
    QString label;        ///< empty: no room up to the right edge
    bool isMajor = false; ///< a larger unit begins here

    bool operator==(const TimeTick &) const = default;
};

/// The width in pixels of a label as it will be painted, context and label with their gap.
using TickWidth = std::function<double(const QString &context, const QString &label)>;

/// The finest marks, from centuries to hours, whose labels leave at least @p gap pixels between
/// each other and are not cut at the right edge. By x; labels by the locale.
std::vector<TimeTick> timeTicks(const TimeAxis &axis, const QLocale &locale,
                                const TickWidth &widthOf, double gap);

} // namespace fairlead
