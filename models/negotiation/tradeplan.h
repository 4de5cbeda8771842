#pragma once

#include "models/negotiation/pointprices.h"

#include <array>

namespace fairlead {

/// Something we can give, and what we want for it. Nothing is given without a named return.
struct Trade
{
    const ChecklistPoint *ask = nullptr;
    QString give;
    bool isDone = false; ///< agreed, or given away already
};

/// One give a point on the table, settled ones last; otherwise in the order of the checklist.
std::vector<Trade> tradesOf(const ContractChecklist &list);

/// One of the offers that are made at the same time. They should be equally good for us, so that
/// the vendor's choice tells what is dear to it.
struct TalksOffer
{
    QString name;
    std::vector<const ChecklistPoint *> points; ///< in the order of the checklist
    WorthSum worth;                             ///< while we stay
    double score = 0;                           ///< sum of the scores
};

/// The names that offers are given, in order.
inline constexpr std::array<QLatin1StringView, 3> kOfferNames{
    QLatin1StringView("A"), QLatin1StringView("B"), QLatin1StringView("C")};

/// The offers that hold a point, by name; amounts by @p prices.
std::vector<TalksOffer> offersOf(const ContractChecklist &list, const PointPrices &prices);

/// By how much the scores of the offers differ at most, of the largest: 0 to 1. Null with fewer
/// than two.
std::optional<double> inequality(const std::vector<TalksOffer> &offers);
inline constexpr double kEqualOffers = 0.15; ///< up to which they count as equal

} // namespace fairlead
