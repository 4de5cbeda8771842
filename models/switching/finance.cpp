#include "models/switching/finance.h"

#include <algorithm>
#include <cmath>

namespace fairlead {

double discountFactor(double rate, double months)
{
    return std::pow(1 + rate, -months / 12);
}

double annuityFactor(double rate, double months)
{
    if (months <= 0)
        return 0;
    // Through log1p and expm1 a rate near zero loses no digits: (1 - (1+i)^-H) / i.
    const double monthly = std::log1p(rate) / 12;
    if (monthly == 0)
        return months;
    return -std::expm1(-monthly * months) / std::expm1(monthly);
}

std::optional<double> simplePayback(double oneTime, double monthlySaving)
{
    if (monthlySaving <= 0)
        return {};
    return oneTime / monthlySaving;
}

MoveValue moveValue(double oneTime, double monthlySaving, double rate, int horizonMonths)
{
    MoveValue value;
    value.netPresentValue = monthlySaving * annuityFactor(rate, horizonMonths) - oneTime;
    value.payback = simplePayback(oneTime, monthlySaving);
    double saved = 0;
    for (int month = 1; month <= horizonMonths && !value.discountedPayback; ++month) {
        saved += monthlySaving * discountFactor(rate, month);
        if (saved >= oneTime)
            value.discountedPayback = month;
    }
    return value;
}

MoveTiming bestMoveMonth(double sourceMonth, double targetMonth,
                         std::span<const double> oneTimeByMonth, double rate, int horizonMonths)
{
    const double horizon = annuityFactor(rate, horizonMonths);
    MoveTiming timing;
    timing.stay = sourceMonth * horizon;
    for (size_t month = 0; month < oneTimeByMonth.size(); ++month) {
        const double before = annuityFactor(rate, double(month));
        timing.values.push_back(discountFactor(rate, double(month)) * oneTimeByMonth[month]
                                + before * sourceMonth + (horizon - before) * targetMonth);
    }
    const auto best = std::min_element(timing.values.begin(), timing.values.end());
    timing.month = int(best - timing.values.begin());
    return timing;
}

} // namespace fairlead
