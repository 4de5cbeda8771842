#include "models/stress/scenarioloss.h"
#include "tests/support/quant/functions.h"
#include "tests/support/quant/json.h"
#include "tests/support/switching/shippedassumptions.h"

#include <algorithm>
#include <array>
#include <map>

namespace fairlead::quant {

namespace {

constexpr int kMostMonths = 1200;

struct Routes
{
    std::vector<std::string> ids; ///< in byte order
    std::vector<EscapeRoute> routes;
};

Routes escapeRoutes(Input &in, const PriceSteps &rises)
{
    std::map<std::string, EscapeRoute> sorted;
    for (Input &item : in.objects("alts")) {
        EscapeRoute route;
        route.cost = item.number("C", kNotNegative);
        route.costInStress = item.number("C_stress", kNotNegative, route.cost);
        route.monthly = item.number("S", kNotNegative);
        route.exitMonths = item.integer("T", 0, kMostMonths);
        if (!sorted.emplace(item.text("id"), route).second)
            item.fail("id", "comes twice");
    }
    if (in.has("affected")) {
        for (const std::string &id : in.texts("affected")) {
            if (const auto affected = sorted.find(id); affected != sorted.end())
                affected->second.rises = rises;
        }
    }
    Routes routes;
    for (const auto &[id, route] : sorted) {
        routes.ids.push_back(id);
        routes.routes.push_back(route);
    }
    return routes;
}

Json scenarioLossOf(Input &in)
{
    StressCase stress;
    stress.sourceMonth = in.number("S_s", kNotNegative);
    stress.rate = in.number("r", kFraction);
    stress.horizonMonths = in.integer("H", 0, kMostMonths);
    stress.decisionMonth = in.integer("m", 0, kMostMonths);
    stress.notice = in.integer("notice", 0, kMostMonths);
    stress.rises = {{stress.notice, in.number("x", kNotNegative, 0)}};
    const Routes among = escapeRoutes(in, stress.rises);
    stress.isSourceLost = in.flag("source_lost");
    stress.businessValue = in.optionalNumber("B", kNotNegative);
    stress.prepaid = in.number("prepaid", kNotNegative, 0);
    if (stress.businessValue && *stress.businessValue < stress.sourceMonth)
        in.fail("B", "must not be below S_s");
    if (!in.isGood())
        return {};
    const auto loss = scenarioLoss(stress, among.routes);
    if (!loss) {
        return {{"v0", costWithoutEvent(stress, among.routes)},
                {"v", nullptr},
                {"loss", nullptr},
                {"response", nullptr},
                {"outage_months", nullptr}};
    }
    return {{"v0", loss->valueBefore},
            {"v", loss->value},
            {"loss", loss->loss()},
            {"response", loss->route ? among.ids[*loss->route] : "stay"},
            {"outage_months", loss->outageMonths}};
}

Json capacityShortfallLoss(Input &in)
{
    CapacityCut cut;
    cut.sourceMonth = in.number("S", kNotNegative);
    cut.share = in.number("q", kFraction);
    cut.months = in.number("D", kNotNegative);
    cut.fallbackShare = in.number("fallback_share", kFraction);
    cut.readiness = in.number("readiness", kFraction, 1);
    cut.priceRatio = in.number("ratio", kNotNegative);
    cut.businessValue = in.number("B", kNotNegative, cut.sourceMonth);
    const CapacityLoss loss = capacityLoss(cut);
    return {{"rerouted", loss.rerouted}, {"unserved", loss.unserved}, {"loss", loss.usd}};
}

Json readinessOf(Input &in)
{
    const double halfLife =
        in.number("half_life", kPositive, shippedAssumption(u"readiness_half_life"));
    return {{"readiness", readiness(in.optionalNumber("age_months", kNotNegative), halfLife)}};
}

Json ossOpportunityLoss(Input &in)
{
    Displacement displacement;
    displacement.sourceMonth = in.number("S_s", kNotNegative);
    displacement.priceFactor = in.number("theta", kNotNegative);
    displacement.cost = in.number("C", kNotNegative);
    displacement.stranded = in.number("stranded_pv", kNotNegative, 0);
    displacement.rate = in.number("r", kFraction);
    displacement.horizonMonths = in.integer("H", 0, kMostMonths);
    displacement.month = in.integer("m", 0, kMostMonths);
    displacement.exitMonths = in.integer("T", 0, kMostMonths);
    if (!in.isGood())
        return {};
    const DisplacementLoss loss = displacementLoss(displacement);
    return {{"with_lockin", loss.withLockIn},
            {"frictionless", loss.frictionless},
            {"loss", loss.loss()},
            {"moves", loss.moves}};
}

Json horizonProbabilityOf(Input &in)
{
    const double annual = in.number("p_annual", kFraction);
    return {{"p", horizonProbability(annual, in.number("H", kNotNegative))}};
}

constexpr std::array<Function, 5> kFunctions{{
    {"scenario_loss", scenarioLossOf},
    {"capacity_shortfall_loss", capacityShortfallLoss},
    {"readiness", readinessOf},
    {"oss_opportunity_loss", ossOpportunityLoss},
    {"horizon_probability", horizonProbabilityOf},
}};

} // namespace

std::span<const Function> stressFunctions()
{
    return kFunctions;
}

} // namespace fairlead::quant
