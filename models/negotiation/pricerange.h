#pragma once

#include "models/negotiation/contractalternatives.h"
#include "models/rows/talksrange.h"

namespace fairlead {

/// One line of the range chart. Amounts are estimates in US dollars a year.
struct PriceLine
{
    enum class Kind {
        Today,     ///< what is paid
        AfterRise, ///< what would be paid after the assumed rise
        Ours,      ///< from our opening to where we leave, `value` the target
        Way,       ///< an alternative: from P10 to P90, `value` its reservation price
        Vendors,   ///< from the least that we believe the vendor takes to what it will ask for
    };

    Kind kind = Kind::Today;
    QString name;       ///< of an alternative: what it is
    bool isOwn = false; ///< of an alternative: it was entered
    double low = 0;
    std::optional<double> value; ///< null: only the range is known
    double high = 0;
    bool isBound = false; ///< inputs are missing: it is this much or more

    bool operator==(const PriceLine &) const = default;
};

/// Where the talks on the price of a contract may end (negotiation.md section 3).
struct PriceRange
{
    std::vector<PriceLine> lines;
    std::optional<double> risen;       ///< a year after the assumed rise; null: none is assumed
    std::optional<double> reservation; ///< the worst price worth taking; null: no alternative
    bool isReservationBound = false;
    std::optional<double> vendorLow; ///< the least the vendor takes, by our estimate; null: none
    std::optional<double> vendorHigh;

    /// Whether both sides leave room for a deal; null: one of them is not estimated.
    std::optional<bool> isOverlapping() const;
    double smallest() const; ///< of all amounts
    double largest() const;

    bool operator==(const PriceRange &) const = default;
};

/// @p range: what was entered for the talks; null: nothing. Amounts in other currencies than US
/// dollars are left out.
PriceRange priceRangeOf(const ContractAlternatives &alternatives, const TalksRange *range);

} // namespace fairlead
