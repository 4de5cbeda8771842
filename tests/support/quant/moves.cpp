#include "tests/support/quant/moves.h"

#include "models/switching/egress.h"
#include "tests/support/quant/tiers.h"
#include "tests/support/switching/shippedassumptions.h"

#include <algorithm>
#include <array>
#include <set>

namespace fairlead::quant {

using namespace Qt::StringLiterals;

namespace {

/// A field of a placement; two that are not known are equal.
bool differs(Input &source, Input &target, const char *key)
{
    const auto before = source.textOrNull(key);
    return before != target.textOrNull(key);
}

Change changeBetween(Input source, Input target)
{
    const auto changed = [&](const char *key) { return differs(source, target, key); };
    Change change;
    change.route = changed("route");
    change.host = changed("host");
    change.apiProtocol = changed("api_protocol");
    change.family = changed("model_family");
    change.model = changed("model_id");
    change.agentFramework = changed("agent_framework");
    change.silicon = changed("silicon");
    change.embeddingModel = changed("embedding_model");
    return change;
}

void readCounts(Input counts, MoveInput &move)
{
    for (const std::string &key : counts.keys()) {
        const auto driver = driverOfId(QString::fromStdString(key));
        if (!driver)
            counts.fail(key, "is no driver");
        else if (!counts.has(key.c_str()))
            move.isIncomplete = true;
        else
            move.inventory.count(*driver) = counts.number(key.c_str(), kNotNegative);
    }
}

void readCoverage(Input coverage, MoveInput &move)
{
    for (const std::string &key : coverage.keys()) {
        const auto mitigation = mitigationOfId(QString::fromStdString(key));
        if (!mitigation)
            coverage.fail(key, "is no mitigation");
        else
            move.inventory.covered(*mitigation) = coverage.number(key.c_str(), kFraction, 0);
    }
}

/// "h:prompt", "e:abstraction" and "rho_version" are short for ids of assumptions.
QString assumptionId(const QString &id)
{
    static constexpr std::array<std::array<QLatin1StringView, 2>, 3> kPrefixes{{
        {"h:"_L1, "hours."_L1},
        {"e:"_L1, "effectiveness."_L1},
        {"rho_"_L1, "rho."_L1},
    }};
    for (const auto &[shortForm, longForm] : kPrefixes) {
        if (id.startsWith(shortForm))
            return longForm + id.sliced(shortForm.size());
    }
    return id;
}

} // namespace

MoveInput moveInput(Input &in)
{
    MoveInput move;
    Input workload = in.object("workload");
    readCounts(workload.object("counts"), move);
    if (workload.has("coverage"))
        readCoverage(workload.object("coverage"), move);
    const auto amount = [&](const char *key, double ifAbsent = 0) {
        if (std::ranges::count(workload.keys(), key) > 0 && !workload.has(key))
            move.isIncomplete = true;
        return workload.number(key, kNotNegative, ifAbsent);
    };
    MoveInventory &inventory = move.inventory;
    const double egressGb = amount("egress_gb");
    inventory.embedTokensM = amount("embed_tokens_m");
    inventory.trainTokensM = amount("train_tokens_m");
    inventory.trainEpochs = amount("train_epochs", 1);
    inventory.weightsExportable = workload.flag("weights_exportable");
    inventory.exitFee = amount("exit_fee");
    inventory.reservationMonth = amount("reservation_month");
    inventory.reservationMonthsLeft = amount("reservation_months_left");
    inventory.cutoverHours = amount("cutover_hours");
    inventory.businessValueHour = amount("business_value_hour");

    move.change = changeBetween(in.object("source"), in.object("target"));
    const auto tiers =
        in.has("egress_tiers") ? priceTiers(in, "egress_tiers") : std::vector<PriceTier>();
    if (!in.flag("egress_waived"))
        move.terms.egress = egressCost(egressGb, tiers);
    move.terms.sourceMonth = in.number("source_month", kNotNegative, 0);
    move.terms.embedPrice = in.number("embed_price", kNotNegative, 0);
    move.terms.trainPrice = in.number("train_price", kNotNegative, 0);
    move.terms.expedite = in.number("kappa", kPositive, 1);
    return move;
}

Estimate estimateOf(Input &in)
{
    Estimate estimate;
    estimate.low = in.number("low");
    estimate.likely = in.number("likely");
    estimate.high = in.number("high");
    if (estimate.low > estimate.likely)
        in.fail("low", "must not be above likely");
    if (estimate.likely > estimate.high)
        in.fail("likely", "must not be above high");
    return estimate;
}

ListedParameters listedParameters(Input &in)
{
    ListedParameters listed;
    listed.likely = shippedParameters().likely();
    std::set<Parameter> seen;
    for (Input &item : in.objects("params")) {
        const std::string id = item.text("id");
        const auto parameter = parameterOfId(assumptionId(QString::fromStdString(id)));
        if (!parameter) {
            item.fail("id", "is no parameter");
            break;
        }
        if (!seen.insert(*parameter).second)
            item.fail("id", "comes twice");
        const Estimate estimate = estimateOf(item);
        if (estimate.low < 0)
            item.fail("low", "must not be negative");
        const bool isShare =
            *parameter >= Parameter::FirstEffectiveness && *parameter < Parameter::Rate;
        if (isShare && estimate.high > 1)
            item.fail("high", "must be from 0 to 1");
        const bool isCorrelated = item.has("group") && item.text("group") == "estimator";
        listed.uncertain.push_back({*parameter, estimate, isCorrelated});
        listed.ids.push_back(id);
        listed.likely[*parameter] = estimate.likely;
    }
    return listed;
}

} // namespace fairlead::quant
