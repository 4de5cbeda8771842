#include "models/switching/lockin.h"

#include "models/switching/finance.h"
#include "tests/support/quant/functions.h"
#include "tests/support/quant/json.h"

#include <algorithm>
#include <array>
#include <map>

namespace fairlead::quant {

namespace {

constexpr std::array kRoles{"route_operator", "host_operator", "lab"};
static_assert(kRoles.size() == kExitRoleCount);

struct Choices
{
    std::vector<std::string> ids; ///< in byte order
    std::vector<ExitOption> alternatives;
    Operators current{};
};

enum class WithOperators { No, Yes };

Choices choices(Input &in, WithOperators withOperators)
{
    std::map<std::string, int> parties;
    const auto operatorsOf = [&parties](Input &item) {
        Operators operators{};
        for (size_t role = 0; role < kRoles.size(); ++role) {
            const auto party = item.text(kRoles[role]);
            operators[role] = parties.emplace(party, int(parties.size())).first->second;
        }
        return operators;
    };

    std::map<std::string, ExitOption> sorted;
    for (Input &item : in.objects("alts")) {
        ExitOption alternative;
        alternative.cost = item.number("C", kNotNegative);
        alternative.monthly = item.number("S", kNotNegative);
        alternative.isAllowed = !item.has("allowed") || item.flag("allowed");
        if (withOperators == WithOperators::Yes)
            alternative.operators = operatorsOf(item);
        if (!sorted.emplace(item.text("id"), alternative).second)
            item.fail("id", "comes twice");
    }
    Choices choices;
    if (withOperators == WithOperators::Yes) {
        Input current = in.object("current");
        choices.current = operatorsOf(current);
    }
    for (const auto &[id, alternative] : sorted) {
        choices.ids.push_back(id);
        choices.alternatives.push_back(alternative);
    }
    return choices;
}

LockInTerms terms(Input &in)
{
    return {.rate = in.number("r", kFraction),
            .horizonMonths = in.number("H", kNotNegative),
            .protectedMonths = in.number("protected", kNotNegative, 0)};
}

Json bestAlternativeOf(Input &in)
{
    const double sourceMonth = in.number("S_s", kNotNegative);
    const Choices among = choices(in, WithOperators::No);
    const LockInTerms over = terms(in);
    if (!in.isGood())
        return {};
    const auto best = bestAlternative(among.alternatives, over);
    const double stay = sourceMonth * annuityFactor(over.rate, over.horizonMonths);
    if (!best)
        return {{"id", nullptr}, {"tco", nullptr}, {"stay", stay}};
    return {{"id", among.ids[*best]},
            {"tco", totalCost(among.alternatives[*best], over)},
            {"stay", stay}};
}

Json lockInExits(Input &in)
{
    const double sourceMonth = in.number("S_s", kNotNegative);
    const Choices among = choices(in, WithOperators::Yes);
    const LockInTerms over = terms(in);
    if (!in.isGood())
        return {};
    const ExitMeasures measures =
        exitMeasures(sourceMonth, among.current, among.alternatives, over);
    Json out = Json::object();
    for (size_t role = 0; role < kRoles.size(); ++role) {
        const ExitMeasure &exit = measures.exits[role];
        out[kRoles[role]] = {
            {"alternative", exit.isCaptive() ? Json() : Json(among.ids[*exit.alternative])},
            {"C", exit.isCaptive() ? Json() : Json(exit.cost)},
            {"index", exit.index},
            {"premium", orNull(exit.premium)},
            {"captive", exit.isCaptive()}};
    }
    out["headline"] = measures.headline;
    out["headline_role"] = kRoles[size_t(measures.headlineRole)];
    return out;
}

Json lockInIndexOf(Input &in)
{
    const double cost = in.number("C", kNotNegative);
    return {{"index", lockInIndex(cost, in.number("annual_spend", kNotNegative))}};
}

Json lockInPremiumOf(Input &in)
{
    const double cost = in.number("C", kNotNegative);
    const double source = in.number("S_s", kNotNegative);
    const double target = in.number("S_t", kNotNegative);
    return {{"premium", orNull(lockInPremium(cost, source, target, terms(in)))}};
}

Json lockInAggregateOf(Input &in)
{
    std::vector<LockInItem> items;
    Json indices = Json::array();
    for (Input &item : in.objects("items")) {
        const double cost = item.number("C", kNotNegative);
        const double spend = item.number("annual_spend", kNotNegative);
        items.push_back({.cost = cost, .sourceMonth = spend / 12});
        indices.push_back(lockInIndex(cost, spend));
    }
    return {{"index", lockInAggregate(items, 0, 0).index}, {"items", indices}};
}

constexpr std::array<Function, 5> kFunctions{{
    {"best_alternative", bestAlternativeOf},
    {"lockin_exits", lockInExits},
    {"lockin_index", lockInIndexOf},
    {"lockin_premium", lockInPremiumOf},
    {"lockin_aggregate", lockInAggregateOf},
}};

} // namespace

std::span<const Function> lockInFunctions()
{
    return kFunctions;
}

} // namespace fairlead::quant
