#include "models/timeline/workingdays.h"

#include "models/rows/setting.h"

#include <QRegularExpression>

namespace fairlead {

using namespace Qt::StringLiterals;

WorkingDays::WorkingDays(std::set<QDate> holidays)
    : m_holidays(std::move(holidays))
{
}

bool WorkingDays::isWorkingDay(QDate day) const
{
    return day.dayOfWeek() <= Qt::Friday && !m_holidays.contains(day);
}

QDate WorkingDays::onOrBefore(QDate day) const
{
    while (!isWorkingDay(day))
        day = day.addDays(-1);
    return day;
}

QDate WorkingDays::onOrAfter(QDate day) const
{
    while (!isWorkingDay(day))
        day = day.addDays(1);
    return day;
}

QDate WorkingDays::moved(QDate day, int days, int step) const
{
    while (days > 0) {
        day = day.addDays(step);
        days -= isWorkingDay(day);
    }
    return day;
}

QDate WorkingDays::plus(QDate day, int days) const
{
    return moved(day, days, 1);
}

QDate WorkingDays::minus(QDate day, int days) const
{
    return moved(day, days, -1);
}

WorkingDays workingDaysOf(const Workspace &workspace)
{
    static const QRegularExpression kBetween(u"[\\s,;]+"_s);
    std::set<QDate> holidays;
    if (const Setting *setting =
            workspace.find(Setting::Id{QString::fromUtf16(kHolidaysSetting)})) {
        for (const QString &word : setting->value.split(kBetween, Qt::SkipEmptyParts)) {
            if (const QDate day = QDate::fromString(word, Qt::ISODate); day.isValid())
                holidays.insert(day);
        }
    }
    return WorkingDays(std::move(holidays));
}

} // namespace fairlead
