#pragma once

#include "models/workspace.h"

#include <QDate>

#include <set>

namespace fairlead {

/// Which days count as working days: Monday to Friday, without holidays.
class WorkingDays
{
public:
    WorkingDays() = default; ///< no holidays
    explicit WorkingDays(std::set<QDate> holidays);

    bool isWorkingDay(QDate day) const;
    QDate onOrBefore(QDate day) const; ///< the day itself if it is a working day
    QDate onOrAfter(QDate day) const;  ///< …

    /// The day that lies @p days working days after @p day, which does not count itself. @p days is
    /// not negative.
    QDate plus(QDate day, int days) const;
    /// The same before it.
    QDate minus(QDate day, int days) const;

private:
    QDate moved(QDate day, int days, int step) const;

    std::set<QDate> m_holidays;
};

/// The setting that lists the holidays of the organisation: days like 2026-12-25, with spaces or
/// commas between them. What is no such day is ignored.
inline constexpr char16_t kHolidaysSetting[] = u"holidays";

/// The working days by the workspace's setting.
WorkingDays workingDaysOf(const Workspace &workspace);

} // namespace fairlead
