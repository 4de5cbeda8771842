#include "models/stress/contractprotection.h"

#include "models/values/months.h"

#include <algorithm>
#include <cmath>

namespace fairlead {

namespace {

double monthsOf(const std::optional<qint64> &days)
{
    return double(std::max(qint64(0), days.value_or(0))) / kDaysPerMonth;
}

} // namespace

double ContractProtection::riseAfter(double months, double rise) const
{
    return renewalCap && isAtRenewal(months) ? std::min(rise, *renewalCap) : rise;
}

ContractProtection protectionOf(const Contract &contract, const std::optional<ContractTerm> &term,
                                QDate day)
{
    ContractProtection protection{
        .retirementMonths = monthsOf(contract.modelRetirementNoticeDays),
        .renewalCap = contract.renewalCap,
    };
    if (term && !term->isOver)
        protection.monthsToEnd = std::max(0, term->daysToEnd(day)) / kDaysPerMonth;
    const double notice = monthsOf(contract.priceChangeNoticeDays);
    protection.priceMonths =
        contract.priceLocked.value_or(false) ? std::max(protection.monthsToEnd, notice) : notice;
    return protection;
}

int wholeMonthsOfProtection(double months)
{
    return int(std::floor(std::max(0.0, months) + 1e-9));
}

} // namespace fairlead
