#include "models/switching/exittime.h"
#include "models/switching/runcost.h"
#include "tests/support/quant/functions.h"
#include "tests/support/quant/impliedcost.h"
#include "tests/support/quant/moves.h"
#include "tests/support/quant/tiers.h"
#include "tests/support/switching/shippedassumptions.h"

#include <array>

namespace fairlead::quant {

using namespace Qt::StringLiterals;

namespace {

constexpr std::array kTypeNames{"API", "AGENT", "ECOSYSTEM", "SILICON", "DATA", "COMMERCIAL"};
static_assert(kTypeNames.size() == kCostTypeCount);

const char *typeName(CostType type)
{
    return kTypeNames[size_t(type)];
}

/// The shipped likely values, which the input has to ask for by name if it names any.
const ParameterValues &likelyParameters(Input &in)
{
    static const ParameterValues likely = shippedParameters().likely();
    if (in.has("params") && in.text("params") != "likely")
        in.fail("params", "must be \"likely\"");
    return likely;
}

Json tiered(Input &in)
{
    const double gb = in.number("gb", kNotNegative);
    return {{"usd", egressCost(gb, priceTiers(in, "tiers"))}};
}

Json egressOf(Input &in)
{
    const Json full = tiered(in);
    return in.flag("waived") ? Json{{"usd", 0.0}} : full;
}

Json egressWaived(Input &in)
{
    EgressCase egress;
    egress.date = QDate::fromString(QString::fromStdString(in.text("date")), Qt::ISODate);
    if (!egress.date.isValid())
        in.fail("date", "must be a date");
    const std::string purpose = in.text("purpose");
    egress.purpose = purpose == "switching" ? EgressPurpose::Switching : EgressPurpose::ParallelUse;
    if (purpose != "switching" && purpose != "parallel_use")
        in.fail("purpose", "must be switching or parallel_use");
    egress.euScope = in.flag("eu_scope");
    egress.fullExit = in.flag("full_exit");
    egress.providerProgramme = in.flag("provider_programme");
    return {{"waived", isEgressWaived(egress)}};
}

Json runCostMonth(Input &in)
{
    MonthlyUse use;
    use.inputTokensM = in.number("tok_in_m", kNotNegative);
    use.outputTokensM = in.number("tok_out_m", kNotNegative);
    use.inputPrice = in.number("p_in", kNotNegative);
    use.outputPrice = in.number("p_out", kNotNegative);
    use.cachedShare = in.number("cache_share", kFraction, 0);
    use.cachedPrice = in.optionalNumber("p_cache", kNotNegative);
    use.discount = in.number("discount", kFraction, 0);
    use.regionalPremium = in.number("regional_premium", kNotNegative, 0);
    use.tokenRatio = in.number("token_ratio", kNotNegative, 1);
    use.fixedMonth = in.number("fixed_month", kNotNegative, 0);
    return {{"usd", monthlyRunCost(use)}};
}

Json switchingCostOf(Input &in)
{
    const MoveInput move = moveInput(in);
    const ParameterValues &parameters = likelyParameters(in);
    if (!in.isGood())
        return {};
    const SwitchingCost cost = switchingCost(move.inventory, move.change, move.terms, parameters);
    Json factors = Json::object();
    for (int i = 0; i < kFactorCount; ++i)
        factors[factorId(Factor(i)).data()] = cost.factors[Factor(i)];
    Json byType = Json::object();
    for (size_t i = 0; i < kTypeNames.size(); ++i)
        byType[kTypeNames[i]] = cost.byType()[i];
    Json lines = Json::array();
    for (const CostLine &line : cost.lines()) {
        lines.push_back({{"line", line.id.toStdString()},
                         {"type", typeName(line.type)},
                         {"hours", line.hours},
                         {"usd", line.usd}});
    }
    Json out{{"factors", factors},
             {"hours", cost.totalHours()},
             {"by_type", byType},
             {"total", cost.total()},
             {"lines", lines}};
    if (move.isIncomplete)
        out["incomplete"] = true;
    return out;
}

Json leversOf(Input &in)
{
    const MoveInput move = moveInput(in);
    const ParameterValues &parameters = likelyParameters(in);
    if (!in.isGood())
        return {};
    Json list = Json::array();
    for (const Lever &lever :
         levers(std::array{LeveredMove{move.inventory, move.change, move.terms}}, parameters)) {
        list.push_back(
            {{"lever", mitigationId(lever.mitigation).data()}, {"saving", lever.saving}});
    }
    return {{"levers", list}};
}

Json onboardingCostOf(Input &in)
{
    const int regimes = in.integer("new_regimes", 0, 1000);
    const double expedite = in.number("kappa", kPositive, 1);
    return {{"usd", onboardingCost(regimes, likelyParameters(in), expedite)}};
}

Json exitMonths(Input &in)
{
    ExitEffort effort;
    effort.hours = in.number("hours", kNotNegative);
    effort.fte = in.number("fte", kNotNegative);
    effort.productiveHours =
        in.number("productive_hours", kNotNegative, shippedAssumption(u"productive_hours"));
    effort.dataGb = in.number("data_gb", kNotNegative, 0);
    effort.linkGbps = in.number("link_gbps", kNotNegative, 1);
    effort.linkEfficiency = in.number("link_eff", kFraction, shippedAssumption(u"link_efficiency"));
    effort.noticeMonths = in.number("notice_months", kNotNegative, 0);
    const MoveTime time = exitTime(effort);
    return {{"labour", time.labour},
            {"data", time.data},
            {"notice", time.notice},
            {"exit", time.total}};
}

Json shySwitchingCosts(Input &in)
{
    const auto prices = in.numbers("prices", kNotNegative);
    const auto subscribers = in.numbers("subs", kPositive);
    if (prices.size() < 2)
        in.fail("prices", "must be two at least");
    if (subscribers.size() != prices.size())
        in.fail("subs", "must be as many as prices");
    if (!std::ranges::is_sorted(subscribers, std::greater()))
        in.fail("subs", "must not rise");
    if (!in.isGood())
        return {};
    return {{"S", impliedSwitchingCosts(prices, subscribers)}};
}

Json shyDuopolyPrices(Input &in)
{
    const double a = in.number("NA", kPositive);
    const double b = in.number("NB", kPositive);
    const double cost = in.number("delta", kNotNegative);
    return {{"prices", undercutProofPrices(a, b, cost)}};
}

constexpr std::array<Function, 10> kFunctions{{
    {"tiered", tiered},
    {"egress_cost", egressOf},
    {"egress_waived", egressWaived},
    {"run_cost_month", runCostMonth},
    {"switching_cost", switchingCostOf},
    {"levers", leversOf},
    {"onboarding_cost", onboardingCostOf},
    {"exit_months", exitMonths},
    {"shy_switching_costs", shySwitchingCosts},
    {"shy_duopoly_prices", shyDuopolyPrices},
}};

} // namespace

std::span<const Function> switchingFunctions()
{
    return kFunctions;
}

} // namespace fairlead::quant
