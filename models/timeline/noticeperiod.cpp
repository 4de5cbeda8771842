#include "models/timeline/noticeperiod.h"

#include <QCoreApplication>

#include <algorithm>

namespace fairlead {

namespace {

class Text
{
    Q_DECLARE_TR_FUNCTIONS(NoticePeriod)
};

/// No papers ask for more; a slip of the pen must not leave the calendar.
constexpr qint64 kLongestDays = 36525;
constexpr qint64 kMostWorkingDays = 2600; // of ten years: they are counted one by one

QDate before(QDate day, const NoticePeriod &period, const WorkingDays &workingDays)
{
    const auto atMost = [&](qint64 most) { return std::clamp<qint64>(period.length, 0, most); };
    switch (period.unit) {
    case NoticeUnit::Days:
        return day.addDays(-atMost(kLongestDays));
    case NoticeUnit::Weeks:
        return day.addDays(-7 * atMost(kLongestDays / 7));
    case NoticeUnit::Months:
        return day.addMonths(-int(atMost(kLongestDays / 30)));
    case NoticeUnit::WorkingDays:
        return workingDays.minus(day, int(atMost(kMostWorkingDays)));
    }
    Q_UNREACHABLE();
}

} // namespace

std::optional<NoticePeriod> noticePeriodOf(const Workspace &workspace, const Contract &contract)
{
    for (const NoticeTerm &term : workspace.rows<NoticeTerm>()) {
        if (term.contract == contract.id)
            return NoticePeriod{.length = term.length, .unit = term.unit, .roll = term.roll};
    }
    if (!contract.noticeDays)
        return std::nullopt;
    return NoticePeriod{.length = *contract.noticeDays};
}

QString noticePeriodText(const NoticePeriod &period)
{
    const int length = int(period.length);
    switch (period.unit) {
    case NoticeUnit::Days:
        return Text::tr("%n day(s)", nullptr, length);
    case NoticeUnit::WorkingDays:
        return Text::tr("%n working day(s)", nullptr, length);
    case NoticeUnit::Weeks:
        return Text::tr("%n week(s)", nullptr, length);
    case NoticeUnit::Months:
        return Text::tr("%n month(s)", nullptr, length);
    }
    Q_UNREACHABLE();
}

QDate noticeDeadline(QDate end, const NoticePeriod &period, const WorkingDays &workingDays)
{
    const QDate deadline = before(end.addDays(1), period, workingDays).addDays(-1);
    switch (period.roll) {
    case NoticeRoll::Stays:
        return deadline;
    case NoticeRoll::Before:
        return workingDays.onOrBefore(deadline);
    case NoticeRoll::After:
        return workingDays.onOrAfter(deadline);
    }
    Q_UNREACHABLE();
}

} // namespace fairlead
