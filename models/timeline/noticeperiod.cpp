#include "models/timeline/noticeperiod.h"

#include <QCoreApplication>

namespace fairlead {

namespace {

bool isMeant(const NoticePeriod &period)
{
    return period.length >= 0 && period.length <= longestNotice(period.unit);
}

class Text
{
    Q_DECLARE_TR_FUNCTIONS(NoticePeriod)
};

QDate before(QDate day, const NoticePeriod &period, const WorkingDays &workingDays)
{
    Q_ASSERT(isMeant(period));
    switch (period.unit) {
    case NoticeUnit::Days:
        return day.addDays(-period.length);
    case NoticeUnit::Weeks:
        return day.addDays(-7 * period.length);
    case NoticeUnit::Months:
        return day.addMonths(-int(period.length));
    case NoticeUnit::WorkingDays:
        return workingDays.minus(day, int(period.length));
    }
    Q_UNREACHABLE();
}

} // namespace

qint64 longestNotice(NoticeUnit unit)
{
    switch (unit) {
    case NoticeUnit::Days:
        return 3653;
    case NoticeUnit::Weeks:
        return 522;
    case NoticeUnit::Months:
        return 120;
    case NoticeUnit::WorkingDays:
        return 2610;
    }
    Q_UNREACHABLE();
}

std::optional<NoticePeriod> noticePeriodOf(const Workspace &workspace, const Contract &contract)
{
    for (const NoticeTerm &term : workspace.rows<NoticeTerm>()) {
        if (term.contract != contract.id)
            continue;
        const NoticePeriod stated{.length = term.length, .unit = term.unit, .roll = term.roll};
        return isMeant(stated) ? std::optional(stated) : std::nullopt;
    }
    const NoticePeriod days{.length = contract.noticeDays.value_or(-1)};
    return isMeant(days) ? std::optional(days) : std::nullopt;
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
