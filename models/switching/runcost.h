#pragma once

#include <optional>

namespace fairlead {

/// What a month of a workload consumes and at which prices (quant.md section 6.1). Self-hosted:
/// no tokens, everything in `fixedMonth`.
struct MonthlyUse
{
    double inputTokensM = 0; ///< millions a month, as the source counts them
    double outputTokensM = 0;
    double inputPrice = 0; ///< US dollars a million tokens
    double outputPrice = 0;
    double cachedShare = 0;            ///< of the input, in [0, 1]
    std::optional<double> cachedPrice; ///< null: the price of other input
    double discount = 0;               ///< negotiated, in [0, 1]
    double regionalPremium = 0;        ///< fraction added for regional inference
    double tokenRatio = 1;             ///< tokens of the target's tokenizer for one of the source's
    double fixedMonth = 0;             ///< reserved throughput and the like, US dollars a month
};

double monthlyRunCost(const MonthlyUse &use); ///< US dollars

} // namespace fairlead
