#include "models/switching/commitments.h"
#include "models/switching/finance.h"
#include "tests/support/quant/functions.h"
#include "tests/support/quant/json.h"

#include <array>

namespace fairlead::quant {

namespace {

constexpr int kLongestHorizon = 1200;

Json annuityMonths(Input &in)
{
    const double rate = in.number("r", kFraction);
    return {{"factor", annuityFactor(rate, in.number("H"))}};
}

Json npvMove(Input &in)
{
    const double oneTime = in.number("one_off", kNotNegative);
    const double saving = in.number("monthly_saving");
    const double rate = in.number("r", kFraction);
    const MoveValue value = moveValue(oneTime, saving, rate, in.integer("H", 0, kLongestHorizon));
    return {{"npv", value.netPresentValue},
            {"payback_simple", orNull(value.payback)},
            {"payback_discounted", orNull(value.discountedPayback)}};
}

Json paybackSimple(Input &in)
{
    const double oneTime = in.number("one_off", kNotNegative);
    return {{"months", orNull(simplePayback(oneTime, in.number("monthly_saving")))}};
}

Json bestMoveMonthOf(Input &in)
{
    const double source = in.number("S_s", kNotNegative);
    const double target = in.number("S_t", kNotNegative);
    const auto costs = in.numbers("C_by_month", kNotNegative);
    const double rate = in.number("r", kFraction);
    const int horizon = in.integer("H", 0, kLongestHorizon);
    if (costs.empty() || costs.size() > size_t(horizon) + 1)
        in.fail("C_by_month", "must be one a month, from month 0 to H at the latest");
    if (!in.isGood())
        return {};
    const MoveTiming timing = bestMoveMonth(source, target, costs, rate, horizon);
    return {{"values", timing.values}, {"month", timing.month}, {"stay", timing.stay}};
}

/// Amounts a year, as many as the floors.
std::vector<double> yearly(Input &in, const char *key, const std::vector<double> &floors)
{
    auto amounts = in.numbers(key, kNotNegative);
    if (amounts.size() != floors.size())
        in.fail(key, "must be one a year");
    return amounts;
}

Rollover rollover(Input &in)
{
    return in.flag("rollover") ? Rollover::Carried : Rollover::Lost;
}

Json shortfallAnnual(Input &in)
{
    const auto floors = in.numbers("mins", kNotNegative);
    const auto usage = yearly(in, "usage", floors);
    const Rollover excess = rollover(in);
    if (!in.isGood())
        return {};
    return {{"shortfall", annualShortfall(floors, usage, excess)}};
}

Json shortfallTerm(Input &in)
{
    const double total = in.number("total", kNotNegative);
    return {{"shortfall", termShortfall(total, in.numbers("usage", kNotNegative))}};
}

Json stranded(Input &in)
{
    const auto floors = in.numbers("mins", kNotNegative);
    const auto before = yearly(in, "usage_before", floors);
    const auto after = yearly(in, "usage_after", floors);
    const double rate = in.number("r", kFraction);
    const Rollover excess = rollover(in);
    if (!in.isGood())
        return {};
    return {{"usd", strandedAnnual(floors, before, after, excess, rate)}};
}

Json lostTier(Input &in)
{
    const double before = in.number("list_before", kNotNegative);
    const double after = in.number("list_after", kNotNegative);
    std::vector<DiscountTier> tiers;
    for (const auto &[threshold, discount] : in.pairs("tiers", kNotNegative)) {
        if (discount > 1)
            in.fail("tiers", "discounts must be from 0 to 1");
        tiers.push_back({threshold, discount});
    }
    return {{"usd", lostTierAnnual(before, after, tiers)}};
}

Json risked(Input &in)
{
    std::vector<TrancheChance> tranches;
    for (Input &item : in.objects("tranches")) {
        tranches.push_back({item.number("amount", kNotNegative),
                            item.optionalNumber("p", kFraction),
                            item.number("years", kNotNegative, 0)});
    }
    const double rate = in.number("r", kFraction);
    const auto milestones =
        in.flag("sequential") ? Milestones::Sequential : Milestones::Independent;
    const TrancheTotals totals = trancheTotals(tranches, milestones, rate);
    return {{"ceiling", totals.ceiling},
            {"firm", totals.firm},
            {"risked", orNull(totals.risked)},
            {"pv_risked", orNull(totals.presentRisked)}};
}

constexpr std::array<Function, 9> kFunctions{{
    {"annuity_months", annuityMonths},
    {"npv_move", npvMove},
    {"payback_simple", paybackSimple},
    {"best_move_month", bestMoveMonthOf},
    {"shortfall_annual", shortfallAnnual},
    {"shortfall_term", shortfallTerm},
    {"stranded", stranded},
    {"lost_tier_annual", lostTier},
    {"risked", risked},
}};

} // namespace

std::span<const Function> moneyFunctions()
{
    return kFunctions;
}

} // namespace fairlead::quant
