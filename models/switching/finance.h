#pragma once

#include <optional>
#include <span>
#include <vector>

namespace fairlead {

// Present values (quant.md section 2): month 0 is the day of the decision, the cash of month k is
// paid at its end. Rates are annual and effective, above -1. Amounts are US dollars.

double discountFactor(double rate, double months);

/// Present value of 1 a month from month 1 to `months`; `months` itself without a rate, 0 without
/// months.
double annuityFactor(double rate, double months);

/// What a move is worth: a cost at once, then a saving every month of the horizon.
struct MoveValue
{
    double netPresentValue = 0;
    std::optional<double> payback;        ///< months, undiscounted; null: it never pays back
    std::optional<int> discountedPayback; ///< first month, 1 to the horizon; null: not within it

    bool operator==(const MoveValue &) const = default;
};

MoveValue moveValue(double oneTime, double monthlySaving, double rate, int horizonMonths);

std::optional<double> simplePayback(double oneTime, double monthlySaving); ///< months

/// The cheapest month to move in (quant.md section 7).
struct MoveTiming
{
    std::vector<double> values; ///< present value of all cost if moved in month 0, 1 …
    int month = 0;              ///< of the smallest value, the first of equals
    double stay = 0;            ///< present value of all cost if never moved

    bool operator==(const MoveTiming &) const = default;
};

/// `oneTimeByMonth` is the cost of moving in month 0, 1 … at the latest in the horizon's last
/// month, and is not empty.
MoveTiming bestMoveMonth(double sourceMonth, double targetMonth,
                         std::span<const double> oneTimeByMonth, double rate, int horizonMonths);

} // namespace fairlead
