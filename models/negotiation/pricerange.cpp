#include "models/negotiation/pricerange.h"

#include "models/switching/dollars.h"

#include <algorithm>
#include <limits>

namespace fairlead {

namespace {

PriceLine mark(PriceLine::Kind kind, double usd, bool isBound)
{
    return {.kind = kind, .low = usd, .value = usd, .high = usd, .isBound = isBound};
}

PriceLine lineOf(const ContractAlternative &way, int termMonths)
{
    return {.kind = PriceLine::Kind::Way,
            .name = way.name,
            .isOwn = !way.own.isNull(),
            .low = way.lowPrice(termMonths),
            .value = way.reservationPrice(termMonths),
            .high = way.highPrice(termMonths),
            .isBound = !way.missing.isEmpty()};
}

/// From what we begin with to where we leave. Null: we have set ourselves nothing.
std::optional<PriceLine> ourLine(const PriceRange &prices, const TalksRange &range)
{
    const auto opening = dollars(range.opening);
    const auto target = dollars(range.target);
    if (!opening && !target)
        return {};
    const double first = opening.value_or(*target);
    const double last = prices.reservation.value_or(target.value_or(first));
    return PriceLine{.kind = PriceLine::Kind::Ours,
                     .low = std::min(first, last),
                     .value = target,
                     .high = std::max(first, last),
                     .isBound = prices.reservation && prices.isReservationBound};
}

std::optional<PriceLine> vendorsLine(const PriceRange &prices)
{
    if (!prices.vendorLow && !prices.vendorHigh)
        return {};
    const double low = prices.vendorLow.value_or(*prices.vendorHigh);
    const double high = prices.vendorHigh.value_or(low);
    return PriceLine{
        .kind = PriceLine::Kind::Vendors, .low = std::min(low, high), .high = std::max(low, high)};
}

} // namespace

std::optional<bool> PriceRange::isOverlapping() const
{
    if (!vendorLow || !reservation)
        return {};
    return *vendorLow <= *reservation;
}

double PriceRange::smallest() const
{
    double least = std::numeric_limits<double>::infinity();
    for (const PriceLine &line : lines)
        least = std::min({least, line.low, line.value.value_or(line.low)});
    return lines.empty() ? 0 : least;
}

double PriceRange::largest() const
{
    double most = 0;
    for (const PriceLine &line : lines)
        most = std::max({most, line.high, line.value.value_or(line.high)});
    return most;
}

PriceRange priceRangeOf(const ContractAlternatives &alternatives, const TalksRange *range)
{
    PriceRange prices{.risen = alternatives.yearlyRisen};
    const int term = alternatives.termMonths;
    if (const ContractAlternative *best = alternatives.best()) {
        prices.reservation = best->reservationPrice(term);
        prices.isReservationBound = !best->missing.isEmpty();
    }
    if (range) {
        prices.vendorLow = dollars(range->vendorLow);
        prices.vendorHigh = dollars(range->vendorHigh);
    }
    const bool isBound = alternatives.isBound;
    prices.lines.push_back(mark(PriceLine::Kind::Today, alternatives.yearlyToday, isBound));
    if (prices.risen)
        prices.lines.push_back(mark(PriceLine::Kind::AfterRise, *prices.risen, isBound));
    if (const auto ours = range ? ourLine(prices, *range) : std::nullopt)
        prices.lines.push_back(*ours);
    if (const auto vendors = vendorsLine(prices))
        prices.lines.push_back(*vendors);
    for (const ContractAlternative *way : alternatives.all())
        prices.lines.push_back(lineOf(*way, term));
    return prices;
}

} // namespace fairlead
