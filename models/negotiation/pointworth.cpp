#include "models/negotiation/pointworth.h"

#include <algorithm>
#include <map>

namespace fairlead {

template<>
const Enumeration &enumeration<WorthWhen>()
{
    static const Enumeration kEnumeration(
        "WorthWhen",
        {
            {int(WorthWhen::Staying), "staying", QT_TRANSLATE_NOOP("WorthWhen", "while we stay")},
            {int(WorthWhen::Leaving), "leaving", QT_TRANSLATE_NOOP("WorthWhen", "when we leave")},
            {int(WorthWhen::Withdrawal), "withdrawal",
             QT_TRANSLATE_NOOP("WorthWhen", "when a model goes")},
        });
    return kEnumeration;
}

WorthSum sumOfWorth(const std::vector<PointWorth> &worths, WorthWhen when)
{
    WorthSum sum;
    std::map<QString, double> pots;
    for (const PointWorth &worth : worths) {
        if (worth.when != when)
            continue;
        sum.isKnown = true;
        sum.isBound |= !worth.missing.isEmpty();
        if (worth.pot.isEmpty())
            sum.usd += worth.usd;
        else
            pots[worth.pot] = std::max(pots[worth.pot], worth.usd);
    }
    for (const auto &[pot, usd] : pots)
        sum.usd += usd;
    return sum;
}

WorthSums worthSums(const std::vector<PricedPoint> &points)
{
    std::vector<PointWorth> agreed;
    std::vector<PointWorth> notRefused;
    std::vector<PointWorth> all;
    for (const PricedPoint &point : points) {
        if (point.status == ItemStatus::Waived || point.status == ItemStatus::Traded)
            continue;
        all.push_back(point.worth);
        if (point.status != ItemStatus::Refused)
            notRefused.push_back(point.worth);
        if (point.status == ItemStatus::Agreed)
            agreed.push_back(point.worth);
    }
    WorthSums sums{.staying = sumOfWorth(all, WorthWhen::Staying),
                   .agreed = sumOfWorth(agreed, WorthWhen::Staying).usd,
                   .leaving = sumOfWorth(all, WorthWhen::Leaving),
                   .withdrawal = sumOfWorth(all, WorthWhen::Withdrawal)};
    const double kept = sumOfWorth(notRefused, WorthWhen::Staying).usd;
    sums.open = kept - sums.agreed;
    sums.refused = sums.staying.usd - kept;
    return sums;
}

} // namespace fairlead
