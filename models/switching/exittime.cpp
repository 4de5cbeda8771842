#include "models/switching/exittime.h"

#include "models/values/months.h"

#include <algorithm>
#include <limits>

namespace fairlead {

namespace {

constexpr double kSecondsPerMonth = kDaysPerMonth * 86400;
constexpr double kGigabitsPerGb = 8;

/// No work takes no time, even without anybody to do it.
double timeFor(double work, double perMonth)
{
    if (work == 0)
        return 0;
    return perMonth > 0 ? work / perMonth : std::numeric_limits<double>::infinity();
}

} // namespace

MoveTime exitTime(const ExitEffort &effort)
{
    MoveTime time;
    time.labour = timeFor(effort.hours, effort.fte * effort.productiveHours);
    time.data = timeFor(effort.dataGb * kGigabitsPerGb,
                        effort.linkGbps * effort.linkEfficiency * kSecondsPerMonth);
    time.notice = effort.noticeMonths;
    time.total = std::max({time.labour, time.data, time.notice});
    return time;
}

} // namespace fairlead
