#include "models/timeline/timeaxis.h"

#include "models/fields/valuetext.h"

#include <QCoreApplication>
#include <QDateTime>

#include <algorithm>
#include <array>
#include <cmath>

namespace fairlead {

using namespace Qt::StringLiterals;

namespace {

class Text
{
    Q_DECLARE_TR_FUNCTIONS(TimeAxis)
};

constexpr double kEarliest = 1721426; // 1 January of the year 1
constexpr double kLatest = 5373484;   // the end of the year 9999

enum class Unit { Hour, Day, Week, Month, Year };

/// Marks stand at the beginning of every so many units.
struct Step
{
    Unit unit;
    int count;
    double days; ///< the least that lies between two marks
};

constexpr std::array kSteps{
    Step{Unit::Hour, 1, 1 / 24.0}, Step{Unit::Hour, 3, 3 / 24.0}, Step{Unit::Hour, 6, 0.25},
    Step{Unit::Hour, 12, 0.5},     Step{Unit::Day, 1, 1},         Step{Unit::Week, 1, 7},
    Step{Unit::Month, 1, 28},      Step{Unit::Month, 3, 90},      Step{Unit::Year, 1, 365},
    Step{Unit::Year, 2, 730},      Step{Unit::Year, 5, 1826},     Step{Unit::Year, 10, 3652},
    Step{Unit::Year, 20, 7304},    Step{Unit::Year, 50, 18262},   Step{Unit::Year, 100, 36524},
    Step{Unit::Year, 200, 73048},  Step{Unit::Year, 500, 182621}, Step{Unit::Year, 1000, 365242},
};

constexpr double kNarrowest = 8; // pixels: no label is narrower

/// The beginning of the step that a time lies in.
double stepAt(const Step &step, double time)
{
    if (step.unit == Unit::Hour) {
        const double day = std::floor(time);
        const double hours = step.count / 24.0;
        // A mark itself lies in its own step, whatever the last digit of the division says.
        return day + std::floor((time - day) / hours + 1e-9) * hours;
    }
    const QDate day = TimeAxis::dayAt(time);
    switch (step.unit) {
    case Unit::Week:
        return TimeAxis::timeOf(day.addDays(1 - day.dayOfWeek()));
    case Unit::Month:
        return TimeAxis::timeOf(
            QDate(day.year(), (day.month() - 1) / step.count * step.count + 1, 1));
    case Unit::Year:
        return TimeAxis::timeOf(QDate(std::max(1, day.year() / step.count * step.count), 1, 1));
    case Unit::Hour:
    case Unit::Day:
        return TimeAxis::timeOf(day);
    }
    Q_UNREACHABLE();
}

double nextStep(const Step &step, double begin)
{
    if (step.unit == Unit::Hour)
        return stepAt(step, begin + step.count / 24.0 + 1e-6);
    const QDate day = TimeAxis::dayAt(begin);
    switch (step.unit) {
    case Unit::Week:
        return begin + 7;
    case Unit::Month:
        return TimeAxis::timeOf(day.addMonths(step.count));
    case Unit::Year: // from the year 1 on: its step is that of the year 0
        return TimeAxis::timeOf(QDate(day.year() / step.count * step.count + step.count, 1, 1));
    case Unit::Hour:
    case Unit::Day:
        return begin + 1;
    }
    Q_UNREACHABLE();
}

QString labelOf(const Step &step, double time, const QLocale &locale)
{
    const QDate day = TimeAxis::dayAt(time);
    switch (step.unit) {
    case Unit::Hour:
        return locale.toString(
            QTime(0, 0).addSecs(int(std::lround((time - std::floor(time)) * 86400))),
            QLocale::ShortFormat);
    case Unit::Day:
    case Unit::Week:
        return locale.toString(day, u"d"_s);
    case Unit::Month:
        return step.count == 3 ? Text::tr("Q%1").arg(locale.toString((day.month() + 2) / 3))
                               : locale.standaloneMonthName(day.month(), QLocale::ShortFormat);
    case Unit::Year:
        return locale.toString(day, u"yyyy"_s);
    }
    Q_UNREACHABLE();
}

/// The larger unit that makes a label whole; empty where the label is.
QString contextOf(const Step &step, double time, const QLocale &locale)
{
    const QDate day = TimeAxis::dayAt(time);
    switch (step.unit) {
    case Unit::Hour:
        return dateText(day, locale);
    case Unit::Day:
    case Unit::Week:
        return dateText(PartialDate::month(day.year(), day.month()), locale);
    case Unit::Month:
        return locale.toString(day, u"yyyy"_s);
    case Unit::Year:
        return {};
    }
    Q_UNREACHABLE();
}

/// Whether the unit that began before the left edge may be named there: only one whose label is
/// true of every day in it.
bool mayStick(const Step &step)
{
    return step.unit == Unit::Month
           || (step.count == 1 && step.unit != Unit::Week && step.unit != Unit::Hour);
}

std::vector<TimeTick> marksOf(const TimeAxis &axis, const Step &step, const QLocale &locale)
{
    std::vector<TimeTick> ticks;
    double time = stepAt(step, axis.begin());
    if (axis.xOf(time) < -1e-6 && !mayStick(step))
        time = nextStep(step, time);
    QString context;
    for (; time < axis.end() && time < kLatest; time = nextStep(step, time)) {
        const QString now = contextOf(step, time, locale);
        ticks.push_back({.time = time,
                         .x = std::max(0.0, axis.xOf(time)),
                         .context = now == context ? QString() : now,
                         .label = labelOf(step, time, locale),
                         .isMajor = now != context && !ticks.empty()});
        context = now;
    }
    return ticks;
}

/// Drops the first mark when the unit that began before the left edge has no room up to the next.
void dropNarrowStart(std::vector<TimeTick> &ticks, const TimeAxis &axis, const TickWidth &widthOf,
                     double gap)
{
    if (ticks.size() < 2 || axis.xOf(ticks.front().time) > -1e-6)
        return;
    const TimeTick &first = ticks.front();
    if (first.x + widthOf(first.context, first.label) + gap <= ticks[1].x)
        return;
    if (ticks[1].context.isEmpty())
        ticks[1].context = first.context;
    ticks.erase(ticks.begin());
}

void clear(TimeTick &tick)
{
    tick.context.clear();
    tick.label.clear();
}

/// Takes away the labels that have no room beside those with a context. False when the step is too
/// fine: a label does not reach to the next mark, too many are gone, or none is left.
bool fit(std::vector<TimeTick> &ticks, const TimeAxis &axis, const TickWidth &widthOf, double gap)
{
    std::vector<double> ends;
    for (const TimeTick &tick : ticks)
        ends.push_back(tick.x + widthOf(tick.context, tick.label));

    double taken = 0; // up to here
    for (size_t i = 0; i < ticks.size(); ++i) {
        if (ticks[i].context.isEmpty())
            continue;
        if (ends[i] > axis.width() || ticks[i].x < taken)
            clear(ticks[i]);
        else
            taken = ends[i] + gap;
    }

    size_t gone = 0;
    taken = 0;
    double nextContext = axis.width() + gap;
    std::vector<double> limits(ticks.size()); // where the next label with a context begins
    for (size_t i = ticks.size(); i-- > 0;) {
        limits[i] = nextContext;
        if (!ticks[i].context.isEmpty())
            nextContext = ticks[i].x;
    }
    for (size_t i = 0; i < ticks.size(); ++i) {
        TimeTick &tick = ticks[i];
        const bool isPlain = tick.context.isEmpty() && !tick.label.isEmpty();
        const bool isLast = i + 1 == ticks.size();
        if (isPlain && !isLast && ends[i] + gap > ticks[i + 1].x)
            return false;
        if (isPlain && (tick.x < taken || ends[i] + gap > limits[i]))
            clear(tick);
        if (tick.label.isEmpty())
            gone += !isLast;
        else
            taken = ends[i] + gap;
    }
    const bool isAnyLeft = std::any_of(ticks.begin(), ticks.end(),
                                       [](const TimeTick &tick) { return !tick.label.isEmpty(); });
    return isAnyLeft && gone * 3 <= ticks.size();
}

} // namespace

TimeAxis::TimeAxis(double begin, double span, double width)
    : m_span(std::clamp(span, kShortest, kLongest))
    , m_width(width)
{
    m_begin = std::clamp(begin, kEarliest, kLatest - m_span);
}

TimeAxis::TimeAxis(QDate first, QDate last, double width)
    : TimeAxis(timeOf(first), timeOf(std::max(first, last)) + 1 - timeOf(first), width)
{
}

QDate TimeAxis::dayAt(double time)
{
    return QDate::fromJulianDay(qint64(std::floor(time)));
}

double TimeAxis::xOf(double time) const
{
    return (time - m_begin) / m_span * m_width;
}

double TimeAxis::timeAt(double x) const
{
    return m_begin + x / m_width * m_span;
}

TimeAxis TimeAxis::panned(double dx) const
{
    return {timeAt(-dx), m_span, m_width};
}

TimeAxis TimeAxis::zoomed(double factor, double x) const
{
    const double span = std::clamp(m_span * factor, kShortest, kLongest);
    return {timeAt(x) - x / m_width * span, span, m_width};
}

TimeAxis TimeAxis::withWidth(double width) const
{
    return {m_begin, m_span, width};
}

TimeAxis TimeAxis::withMargin(double pixels) const
{
    TimeAxis wide = *this;
    wide.m_begin = timeAt(-pixels);
    wide.m_span = m_span / m_width * (m_width + 2 * pixels);
    wide.m_width = m_width + 2 * pixels;
    return wide;
}

TimeAxis TimeAxis::centredOn(QDate day) const
{
    return {timeOf(day) + 0.5 - m_span / 2, m_span, m_width};
}

std::vector<TimeTick> timeTicks(const TimeAxis &axis, const QLocale &locale,
                                const TickWidth &widthOf, double gap)
{
    const double pixelsPerDay = axis.width() / axis.span();
    for (const Step &step : kSteps) {
        if (step.days * pixelsPerDay < kNarrowest)
            continue;
        std::vector<TimeTick> ticks = marksOf(axis, step, locale);
        dropNarrowStart(ticks, axis, widthOf, gap);
        if (fit(ticks, axis, widthOf, gap))
            return ticks;
    }
    return {};
}

} // namespace fairlead
