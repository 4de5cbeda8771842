#include "models/switching/runcost.h"

namespace fairlead {

double monthlyRunCost(const MonthlyUse &use)
{
    const double cachedPrice = use.cachedPrice.value_or(use.inputPrice);
    const double input = use.inputTokensM * use.tokenRatio
                         * ((1 - use.cachedShare) * use.inputPrice + use.cachedShare * cachedPrice);
    const double output = use.outputTokensM * use.tokenRatio * use.outputPrice;
    return (input + output) * (1 + use.regionalPremium) * (1 - use.discount) + use.fixedMonth;
}

} // namespace fairlead
