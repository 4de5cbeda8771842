#include "models/timeline/contractterm.h"

namespace fairlead {

namespace {

/// 0: unknown, or longer than can be meant.
int monthsOf(const std::optional<qint64> &months)
{
    return months && *months > 0 && *months <= kLongestTermMonths ? int(*months) : 0;
}

/// No term of such a contract is known.
bool endsBeforeItStarts(const Contract &contract)
{
    return contract.startsOn && contract.endsOn
           && contract.endsOn->last() < contract.startsOn->first();
}

/// From where the ends of terms are counted, so that neither the end of a month nor a leap day
/// drifts away over many renewals.
struct Anchor
{
    QDate start;
    int months = 0; ///< to the first end

    QDate endAfter(int renewals, int renewalMonths) const
    {
        return lastDayOfTerm(start, months + renewals * renewalMonths);
    }
};

/// The earliest and the latest meaning of a date that may not be known to the day.
struct Anchors
{
    Anchor first;
    Anchor last;
};

/// The first end is the one stated, or follows from start and length.
std::optional<Anchors> anchorsOf(const Contract &contract)
{
    if (endsBeforeItStarts(contract))
        return std::nullopt;
    if (contract.endsOn) {
        return Anchors{{contract.endsOn->first().addDays(1), 0},
                       {contract.endsOn->last().addDays(1), 0}};
    }
    const int months = monthsOf(contract.termMonths);
    if (!contract.startsOn || months <= 0)
        return std::nullopt;
    return Anchors{{contract.startsOn->first(), months}, {contract.startsOn->last(), months}};
}

} // namespace

QDate lastDayOfTerm(QDate start, int months)
{
    const QDate next = start.addMonths(months);
    return next.day() == start.day() ? next.addDays(-1) : next;
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
    const auto anchors = anchorsOf(contract);
    if (!anchors)
        return std::nullopt;
    return anchors->first.endAfter(renewals, renewalMonthsOf(contract));
}

std::optional<ContractTerm> termOn(const Contract &contract,
                                   const std::optional<NoticePeriod> &notice,
                                   const WorkingDays &workingDays, QDate day)
{
    const auto anchors = anchorsOf(contract);
    if (!anchors)
        return std::nullopt;

    const int renewalMonths = renewalMonthsOf(contract);
    const auto endAfter = [&](int renewals) {
        return anchors->first.endAfter(renewals, renewalMonths);
    };
    ContractTerm term{.isExact = anchors->first.start == anchors->last.start};
    term.end = endAfter(0);
    while (renewalMonths > 0 && term.end < day)
        term.end = endAfter(++term.renewals);
    term.endLatest = anchors->last.endAfter(term.renewals, renewalMonths);
    term.isOver = term.endLatest < day;
    if (term.renewals > 0)
        term.start = endAfter(term.renewals - 1).addDays(1);
    else if (contract.startsOn)
        term.start = contract.startsOn->first();

    if (notice) {
        const auto deadlineOf = [&](QDate end) {
            return noticeDeadline(end, *notice, workingDays);
        };
        int renewals = term.renewals;
        QDate deadline = deadlineOf(endAfter(renewals));
        term.isDeadlineMissed = deadline < day;
        while (renewalMonths > 0 && deadline < day)
            deadline = deadlineOf(endAfter(++renewals));
        term.noticeDeadline = deadline;
        term.noticeLatest = deadlineOf(anchors->last.endAfter(renewals, renewalMonths));
        term.noticeEnd = endAfter(renewals);
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
