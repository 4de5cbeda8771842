#include "models/timeline/contractterm.h"

namespace fairlead {

namespace {

/// The first end: as stated, or computed from start and length.
std::optional<PartialDate> firstEnd(const Contract &contract)
{
    if (contract.endsOn)
        return contract.endsOn;
    if (!contract.startsOn || contract.termMonths.value_or(0) <= 0)
        return std::nullopt;
    const QDate end = lastDayOfTerm(contract.startsOn->first(), int(*contract.termMonths));
    const bool isExact = contract.startsOn->precision() == PartialDate::Precision::Day;
    return isExact ? PartialDate(end) : PartialDate::month(end.year(), end.month());
}

} // namespace

QDate lastDayOfTerm(QDate start, int months)
{
    return start.addMonths(months).addDays(-1);
}

QDate plusWorkingDays(QDate day, int days)
{
    while (days > 0) {
        day = day.addDays(1);
        days -= day.dayOfWeek() <= Qt::Friday;
    }
    return day;
}

QDate workingDayOnOrBefore(QDate day)
{
    return day.addDays(-qMax(0, day.dayOfWeek() - int(Qt::Friday)));
}

std::optional<int> ContractTerm::daysToNotice(QDate day) const
{
    if (!noticeDeadline)
        return std::nullopt;
    return int(day.daysTo(*noticeDeadline));
}

std::optional<ContractTerm> termOn(const Contract &contract, QDate day)
{
    const auto stated = firstEnd(contract);
    if (!stated)
        return std::nullopt;

    const qint64 renewalMonths =
        contract.autoRenew.value_or(false)
            ? contract.renewalTermMonths.value_or(contract.termMonths.value_or(0))
            : 0;
    // Every term begins where the one before ended; counting from the first start keeps the end of
    // the month the end of the month.
    const QDate first = stated->first();
    const auto endAfter = [&](int renewals) {
        return lastDayOfTerm(first.addDays(1), renewals * int(renewalMonths));
    };

    ContractTerm term{.end = first};
    term.isExact = stated->precision() == PartialDate::Precision::Day;
    while (renewalMonths > 0 && term.end < day)
        term.end = endAfter(++term.renewals);
    term.isOver = term.end < day;
    if (contract.noticeDays) {
        const int notice = -int(*contract.noticeDays);
        QDate deadline = term.end.addDays(notice);
        term.isDeadlineMissed = deadline < day;
        for (int next = term.renewals; renewalMonths > 0 && deadline < day;)
            deadline = endAfter(++next).addDays(notice);
        term.noticeDeadline = deadline;
        term.serveBy = workingDayOnOrBefore(deadline);
    }
    return term;
}

} // namespace fairlead
