#include "models/negotiation/tradeplan.h"

#include <algorithm>
#include <map>

namespace fairlead {

namespace {

bool isOnTable(const ChecklistPoint &point)
{
    switch (point.block) {
    case ChecklistBlock::Rights:
    case ChecklistBlock::MustHaves:
    case ChecklistBlock::Negotiate:
    case ChecklistBlock::Trade:
        return point.status() != ItemStatus::Waived;
    case ChecklistBlock::NeedsData:
    case ChecklistBlock::NotApplicable:
        return false;
    }
    Q_UNREACHABLE();
}

} // namespace

std::vector<Trade> tradesOf(const ContractChecklist &list)
{
    std::vector<Trade> trades;
    for (const ChecklistPoint &point : list.points) {
        // The law gives rights; they are not paid for.
        if (!isOnTable(point) || point.block == ChecklistBlock::Rights || point.give().isEmpty())
            continue;
        const bool isDone =
            point.status() == ItemStatus::Agreed || point.status() == ItemStatus::Traded;
        trades.push_back({&point, point.give(), isDone});
    }
    std::ranges::stable_sort(trades, {}, &Trade::isDone);
    return trades;
}

std::vector<TalksOffer> offersOf(const ContractChecklist &list, const PointPrices &prices)
{
    std::map<QString, TalksOffer> offers;
    std::map<QString, std::vector<PointWorth>> worths;
    for (const ChecklistPoint &point : list.points) {
        if (!point.progress || !isOnTable(point))
            continue;
        for (const QString &name : point.progress->packages) {
            TalksOffer &offer = offers[name];
            offer.name = name;
            offer.points.push_back(&point);
            offer.score += point.score.total();
            if (const auto worth = prices.worthOf(point))
                worths[name].push_back(*worth);
        }
    }
    std::vector<TalksOffer> all;
    for (auto &[name, offer] : offers) {
        offer.worth = sumOfWorth(worths[name], WorthWhen::Staying);
        all.push_back(std::move(offer));
    }
    return all;
}

std::optional<double> inequality(const std::vector<TalksOffer> &offers)
{
    if (offers.size() < 2)
        return {};
    const auto [least, most] = std::ranges::minmax(offers, {}, &TalksOffer::score);
    return most.score > 0 ? (most.score - least.score) / most.score : 0;
}

} // namespace fairlead
