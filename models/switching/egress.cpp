#include "models/switching/egress.h"

#include <algorithm>

namespace fairlead {

double egressCost(double gb, std::span<const PriceTier> tiers)
{
    double cost = 0;
    double lower = 0;
    for (const PriceTier &tier : tiers) {
        cost += std::max(0.0, std::min(gb, tier.boundGb) - lower) * tier.price;
        lower = tier.boundGb;
    }
    return cost;
}

bool hasPrice(double gb, std::span<const PriceTier> tiers)
{
    return gb <= 0 || (!tiers.empty() && gb <= tiers.back().boundGb);
}

QDate freeSwitchingFrom()
{
    return {2027, 1, 12};
}

bool isEgressWaived(const EgressCase &egress)
{
    return egress.purpose == EgressPurpose::Switching
           && ((egress.euScope && egress.date >= freeSwitchingFrom())
               || (egress.fullExit && egress.providerProgramme));
}

} // namespace fairlead
