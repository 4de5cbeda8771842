#pragma once

#include "models/rows/contract.h"
#include "models/timeline/noticeperiod.h"
#include "models/timeline/workingdays.h"

#include <QDate>

#include <optional>

namespace fairlead {

/// The last day of a term of whole months that begins on @p start: the day before the same day of
/// the month, so that a term from 1 March ends on the last of February; where that month has no
/// such day, its last one, as in section 188(3) of the German civil code: 28 February after a month
/// from 31 January.
QDate lastDayOfTerm(QDate start, int months);

/// Where a contract stands on a day. Of a date that is not known to the day the earliest meaning
/// counts, so that no deadline is shown later than it may be.
struct ContractTerm
{
    QDate start;         ///< first day of that term; invalid when the first term has no start
    QDate end;           ///< last day of the term that runs on the day, or of the last one
    QDate endLatest;     ///< the latest day that it may be; `end` when it is known to the day
    int renewals = 0;    ///< tacit renewals before that term
    bool isOver = false; ///< the contract ended before the day, whatever its end may mean
    bool isExact = true; ///< the end is known to the day
    std::optional<QDate> noticeDeadline; ///< last day to serve notice; null: unknown notice period
    QDate noticeLatest;     ///< the latest day that it may be; invalid without a deadline
    QDate noticeEnd;        ///< end of the term that a notice by then brings to its end; invalid
                            ///< without a deadline
    int noticeRenewals = 0; ///< tacit renewals before that term
    /// The deadline of the running term has passed: noticeDeadline is that of the next term if
    /// the contract renews by itself, otherwise the one that has passed.
    bool isDeadlineMissed = false;
    std::optional<QDate> serveBy; ///< the working day on or before noticeDeadline

    int daysToEnd(QDate day) const { return int(day.daysTo(end)); } ///< negative: it is over
    std::optional<int> daysToNotice(QDate day) const;               ///< negative: it has passed

    bool operator==(const ContractTerm &) const = default;
};

/// No term of a contract is longer than a century; more is a slip of the pen and counts as unknown.
inline constexpr qint64 kLongestTermMonths = 1200;

/// Months of a tacit renewal: of the renewal term, else of the first term; 0: it does not renew.
int renewalMonthsOf(const Contract &contract);

/// The last day of the term after so many tacit renewals, at its earliest; every term begins where
/// the one before ended. Null when no end is known: neither the end nor a start with a term, or an
/// end before the start.
std::optional<QDate> endAfterRenewals(const Contract &contract, int renewals);

/// The term that runs on @p day. Null when no end is known, as in endAfterRenewals().
std::optional<ContractTerm> termOn(const Contract &contract,
                                   const std::optional<NoticePeriod> &notice,
                                   const WorkingDays &workingDays, QDate day);

/// The same with the notice period and the holidays that the workspace holds.
std::optional<ContractTerm> termOn(const Workspace &workspace, const Contract &contract, QDate day);

} // namespace fairlead
