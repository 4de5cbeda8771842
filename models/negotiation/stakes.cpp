#include "models/negotiation/stakes.h"

#include "models/negotiation/pointprices.h"

#include <QSet>

#include <algorithm>
#include <tuple>

namespace fairlead {

bool isOnTable(const ChecklistPoint &point)
{
    return point.block != ChecklistBlock::NeedsData && point.block != ChecklistBlock::NotApplicable;
}

QHash<QString, PointWorth> worthsOf(const ContractChecklist &checklist, const PointPrices &prices)
{
    QHash<QString, PointWorth> worths;
    for (const ChecklistPoint &point : checklist.points) {
        if (const auto worth = isOnTable(point) ? prices.worthOf(point) : std::nullopt)
            worths.insert(point.id(), *worth);
    }
    return worths;
}

void settleTies(ContractChecklist &checklist, const QHash<QString, PointWorth> &worths)
{
    std::vector<std::pair<ChecklistPoint *, const PointWorth *>> priced;
    for (ChecklistPoint &point : checklist.points) {
        const auto found = worths.constFind(point.id());
        const PointWorth *worth = found == worths.cend() ? nullptr : &*found;
        point.stake.worth = worth ? worth->usd : 0;
        point.stake.isNothing = worth && worth->usd <= 0 && worth->missing.isEmpty();
        // A law gives rights whatever we negotiate: they take no money from other points.
        if (worth && !worth->pot.isEmpty() && point.stance != Stance::LegalMinimum)
            priced.emplace_back(&point, worth);
    }
    std::ranges::sort(priced, {}, [](const auto &each) {
        return std::tuple(-each.second->usd, -each.first->score.total(), each.first->id());
    });
    QSet<QString> pots;
    for (const auto &[point, worth] : priced) {
        if (pots.contains(worth->pot))
            point->stake.worth = 0;
        pots.insert(worth->pot);
    }
    rankPoints(checklist);
}

} // namespace fairlead
