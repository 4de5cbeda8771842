#pragma once

#include "models/timeline/timeline.h"

#include <QByteArray>
#include <QDateTime>

#include <vector>

namespace fairlead {

/// The setting that lists how many days before a deadline the calendar reminds: whole numbers from
/// 1 to 3650, with spaces or commas between them. What is no such number is ignored; a setting
/// without any turns the reminders off.
inline constexpr char16_t kAlarmsSetting[] = u"calendar_alarms";

/// The reminders that the setting asks for, most days first; 365, 270, 180, 120, 90 and 60 without
/// it (negotiation.md section 6).
std::vector<int> alarmDaysOf(const Workspace &workspace);
std::vector<int> alarmDaysFrom(const QString &text);

/// What a calendar file says of itself and of all its entries.
struct CalendarOptions
{
    QString name;               ///< of the calendar
    QString scope;              ///< sets the entries of one organisation apart from another's
    std::vector<int> alarmDays; ///< days before a deadline
    int sequence = 0;           ///< number of the last edit of the file: it only grows
    QDateTime modifiedAt;       ///< time of that edit, UTC
};

/// The options of a workspace whose last edit was number @p sequence at @p modifiedAt.
CalendarOptions calendarOptions(const Workspace &workspace, int sequence,
                                const QDateTime &modifiedAt);

/// What belongs into a calendar: what is still to be acted on, and the windows to decide in;
/// indices into the timeline's events.
std::vector<int> calendarEvents(const Timeline &timeline);

/// The events as an iCalendar file (RFC 5545): whole days without time zone, the end exclusive. The
/// same workspace gives the same bytes. An entry keeps its UID while its dates are edited, and its
/// SEQUENCE grows, so that importing a newer file replaces it. A date that is not known to the day
/// lasts as long as it may lie anywhere in. What is to be acted on has alarms: those of the
/// options, and 30, 14, 7 and 1 days before when the day of the timeline lies beyond all of them.
/// DTSTAMP is the later of the last edit and of that day.
QByteArray icalendar(const Timeline &timeline, const std::vector<int> &events,
                     const CalendarOptions &options);

} // namespace fairlead
