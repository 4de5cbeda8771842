#pragma once

#include "models/rows/contract.h"

#include <QDate>

#include <optional>

namespace fairlead {

/// The last day of a term of whole months that begins on @p start: the day before the same day of
/// the month, so that a term from 1 March ends on the last of February.
QDate lastDayOfTerm(QDate start, int months);

/// The day that lies @p days working days (Monday to Friday; holidays are not known) after @p day,
/// which does not count itself. @p days is not negative.
QDate plusWorkingDays(QDate day, int days);

/// The day itself if it is a working day, otherwise the last one before it.
QDate workingDayOnOrBefore(QDate day);

/// Where a contract stands on a day. Of a date that is not known to the day the earliest meaning
/// counts, so that no deadline is shown later than it may be.
struct ContractTerm
{
    QDate end;           ///< last day of the term that runs on the day, or of the last one
    int renewals = 0;    ///< tacit renewals before that term
    bool isOver = false; ///< the contract ended before the day
    bool isExact = true; ///< the end is known to the day
    std::optional<QDate> noticeDeadline; ///< last day to serve notice; null: unknown notice period
    /// The deadline of the running term has passed: noticeDeadline is that of the next term if
    /// the contract renews by itself, otherwise the one that has passed.
    bool isDeadlineMissed = false;
    std::optional<QDate> serveBy; ///< the working day on or before noticeDeadline

    int daysToEnd(QDate day) const { return int(day.daysTo(end)); } ///< negative: it is over
    std::optional<int> daysToNotice(QDate day) const;               ///< negative: it has passed

    bool operator==(const ContractTerm &) const = default;
};

/// The term that runs on @p day, after tacit renewals of the contract's renewal term (without one:
/// of its first term). Null when no end is known: neither the end nor a start with a term.
std::optional<ContractTerm> termOn(const Contract &contract, QDate day);

} // namespace fairlead
