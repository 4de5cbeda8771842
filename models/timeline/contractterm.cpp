#include "models/timeline/contractterm.h"

#include <algorithm>

namespace fairlead {

namespace {

/// No term is longer than a century; a slip of the pen must not leave the calendar.
constexpr qint64 kLongestTermMonths = 1200;

int monthsOf(const std::optional<qint64> &months)
{
    return int(std::clamp<qint64>(months.value_or(0), 0, kLongestTermMonths));
}

/// A day that is known to lie in a stretch of days.
struct Days
{
    QDate first;
    QDate last;
};

/// The first end: as stated, or computed from start and length.
std::optional<Days> firstEnd(const Contract &contract)
{
    if (contract.endsOn)
        return Days{contract.endsOn->first(), contract.endsOn->last()};
    const int months = monthsOf(contract.termMonths);
    if (!contract.startsOn || months <= 0)
        return std::nullopt;
    return Days{lastDayOfTerm(contract.startsOn->first(), months),
                lastDayOfTerm(contract.startsOn->last(), months)};
}

/// Counted from the first end, so that the end of the month stays the end of the month.
QDate endAfter(QDate firstEnd, int renewals, int renewalMonths)
{
    return lastDayOfTerm(firstEnd.addDays(1), renewals * renewalMonths);
}

} // namespace

QDate lastDayOfTerm(QDate start, int months)
{
    return start.addMonths(months).addDays(-1);
}

std::optional<int> ContractTerm::daysToNotice(QDate day) const
{
    if (!noticeDeadline)
        return std::nullopt;
    return int(day.daysTo(*noticeDeadline));
}

int renewalMonthsOf(const Contract &contract)
{
    if (!contract.autoRenew.value_or(false))
        return 0;
    return monthsOf(contract.renewalTermMonths ? contract.renewalTermMonths : contract.termMonths);
}

std::optional<QDate> endAfterRenewals(const Contract &contract, int renewals)
{
    const auto stated = firstEnd(contract);
    if (!stated)
        return std::nullopt;
    return endAfter(stated->first, renewals, renewalMonthsOf(contract));
}

std::optional<ContractTerm> termOn(const Contract &contract,
                                   const std::optional<NoticePeriod> &notice,
                                   const WorkingDays &workingDays, QDate day)
{
    const auto stated = firstEnd(contract);
    if (!stated)
        return std::nullopt;

    const int renewalMonths = renewalMonthsOf(contract);
    ContractTerm term{.isExact = stated->first == stated->last};
    term.end = stated->first;
    while (renewalMonths > 0 && term.end < day)
        term.end = endAfter(stated->first, ++term.renewals, renewalMonths);
    term.endLatest = endAfter(stated->last, term.renewals, renewalMonths);
    term.isOver = term.endLatest < day;
    if (term.renewals > 0)
        term.start = endAfter(stated->first, term.renewals - 1, renewalMonths).addDays(1);
    else if (contract.startsOn)
        term.start = contract.startsOn->first();

    if (notice) {
        const auto deadlineAfter = [&](QDate firstEnd, int renewals) {
            return noticeDeadline(endAfter(firstEnd, renewals, renewalMonths), *notice,
                                  workingDays);
        };
        int renewals = term.renewals;
        QDate deadline = deadlineAfter(stated->first, renewals);
        term.isDeadlineMissed = deadline < day;
        while (renewalMonths > 0 && deadline < day)
            deadline = deadlineAfter(stated->first, ++renewals);
        term.noticeDeadline = deadline;
        term.noticeLatest = deadlineAfter(stated->last, renewals);
        term.noticeEnd = endAfter(stated->first, renewals, renewalMonths);
        term.noticeRenewals = renewals;
        term.serveBy = workingDays.onOrBefore(deadline);
    }
    return term;
}

std::optional<ContractTerm> termOn(const Workspace &workspace, const Contract &contract, QDate day)
{
    return termOn(contract, noticePeriodOf(workspace, contract), workingDaysOf(workspace), day);
}

} // namespace fairlead
