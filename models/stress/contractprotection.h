#pragma once

#include "models/timeline/contractterm.h"

#include <QDate>

#include <optional>

namespace fairlead {

/// What a contract holds against what its vendor may do. Months count from the day that it was read
/// for; whatever the contract does not say protects nothing.
struct ContractProtection
{
    double monthsToEnd = 0; ///< of the running term; 0 when it is over or its end is unknown
    double priceMonths = 0; ///< no rise before: the term's end while prices are locked, else the
                            ///< notice of a rise
    double retirementMonths = 0; ///< notice before a model is withdrawn

    /// At most what a rise at the renewal may be, a fraction; null: no ceiling.
    std::optional<double> renewalCap;

    /// Whether so many months from now are at the renewal or after it; half a month before counts.
    bool isAtRenewal(double months) const { return months + 0.5 >= monthsToEnd; }

    /// What is left of a rise, a fraction, that comes after so many months.
    double riseAfter(double months, double rise) const;

    bool operator==(const ContractProtection &) const = default;
};

ContractProtection protectionOf(const Contract &contract, const std::optional<ContractTerm> &term,
                                QDate day);

/// Whole months of a protection: a part of a month protects nothing.
int wholeMonthsOfProtection(double months);

} // namespace fairlead
