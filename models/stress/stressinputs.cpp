#include "models/stress/stressinputs.h"

#include "models/rows/assumption.h"
#include "models/rowtitle.h"
#include "models/switching/assumptionset.h"
#include "models/uncertainty/pert.h"

#include <QCoreApplication>

#include <algorithm>
#include <array>
#include <cmath>
#include <functional>

namespace fairlead {

using namespace Qt::StringLiterals;

namespace {

class Text
{
    Q_DECLARE_TR_FUNCTIONS(StressInputs)
};

constexpr double kLowEnd = 0.1;
constexpr double kHighEnd = 0.9;
constexpr double kCent = 0.005; ///< US dollars: less is no swing

/// What a scenario comes to.
struct Outcome
{
    double loss = 0;
    double exits = 0;
};

Outcome outcomeOf(const StressResult &result)
{
    return {.loss = result.loss, .exits = exitCost(result)};
}

/// An input, and how to reckon with another value of it.
struct Variation
{
    StressInput input;
    std::function<Outcome(double, const std::stop_token &)> outcome;
};

std::optional<Estimate> rangeOf(const std::optional<double> &low,
                                const std::optional<double> &likely,
                                const std::optional<double> &high)
{
    if (!low || !likely || !high || *low >= *high || *likely < *low || *likely > *high)
        return {};
    return Estimate{.low = *low, .likely = *likely, .high = *high};
}

void setRange(const Estimate &range, StressInput &input)
{
    const Pert pert(range);
    input.likely = range.likely;
    input.low = pert.quantile(kLowEnd);
    input.high = pert.quantile(kHighEnd);
}

/// What no cost of a scenario is reckoned from.
bool isBeside(const Assumption &assumption)
{
    static constexpr std::array kOthers{"egress."_L1, "lever_effort."_L1,
                                        "estimator_correlation"_L1, "comparable_price"_L1};
    return std::ranges::any_of(
        kOthers, [&](QLatin1StringView prefix) { return assumption.id.text.startsWith(prefix); });
}

/// The assumption that holds the usual size of such a shock.
QLatin1StringView sizeAssumption(ShockKind kind)
{
    switch (kind) {
    case ShockKind::PriceRise:
        return "scenario.price_rise.severity"_L1;
    case ShockKind::CapacityShortfall:
        return "scenario.capacity_shortfall.share"_L1;
    default:
        return {};
    }
}

std::optional<Estimate> sizeRange(const Workspace &workspace, const Shock &shock)
{
    if (auto own = rangeOf(shock.severityLow, shock.severity, shock.severityHigh))
        return own;
    const Id<Assumption> id{QString(sizeAssumption(shock.kind))};
    const Assumption *usual = id.isNull() ? nullptr : workspace.find(id);
    return usual && shock.severity ? rangeOf(usual->low, shock.severity, usual->high)
                                   : std::nullopt;
}

QString shockName(const Workspace &workspace, const Shock &shock)
{
    const QString kind = labelOf(shock.kind);
    if (!shock.party.isNull())
        return Text::tr("%1, %2: size").arg(kind, rowTitle(workspace, shock.party));
    if (!shock.route.isNull())
        return Text::tr("%1, %2: size").arg(kind, rowTitle(workspace, shock.route));
    return Text::tr("%1: size").arg(kind);
}

std::vector<Variation> variationsOf(const StressModel &model, const std::vector<Shock> &shocks)
{
    std::vector<Variation> variations;
    const Workspace &workspace = model.workspace();
    for (const Assumption &row : workspace.rows<Assumption>()) {
        const auto range = rangeOf(row.low, row.likely, row.high);
        if (!range || isBeside(row))
            continue;
        Variation each{.input = {.row = {TableId::Assumption, row.id.text},
                                 .name = rowTitle(workspace, row.id),
                                 .unit = row.unit}};
        setRange(*range, each.input);
        each.outcome = [&model, &shocks, row](double value, const std::stop_token &stop) {
            Workspace changed = model.workspace();
            Assumption other = row;
            other.likely = value;
            changed.put(Row::of(other));
            return outcomeOf(StressModel(changed, model.lens()).test(shocks, stop));
        };
        variations.push_back(std::move(each));
    }
    for (size_t at = 0; at < shocks.size(); ++at) {
        const auto range = sizeRange(workspace, shocks[at]);
        if (!range)
            continue;
        Variation each{.input = {.row = {TableId::Shock, shocks[at].id.text},
                                 .name = shockName(workspace, shocks[at]),
                                 .unit = u"fraction"_s}};
        setRange(*range, each.input);
        each.outcome = [&model, &shocks, at](double value, const std::stop_token &stop) {
            std::vector<Shock> changed = shocks;
            changed[at].severity = value;
            return outcomeOf(model.test(changed, stop));
        };
        variations.push_back(std::move(each));
    }
    return variations;
}

void reckon(std::vector<Variation> &variations, const Effort &effort)
{
    forEachItem(int(variations.size()), effort, [&](int at) {
        const Variation &variation = variations[size_t(at)];
        StressInput &input = variations[size_t(at)].input;
        const Outcome low = variation.outcome(input.low, effort.stop);
        const Outcome high = variation.outcome(input.high, effort.stop);
        input.lossLow = low.loss;
        input.lossHigh = high.loss;
        input.exitLow = low.exits;
        input.exitHigh = high.exits;
    });
}

} // namespace

double StressInput::lossSwing() const
{
    return std::abs(lossHigh - lossLow);
}

double StressInput::exitSwing() const
{
    return std::abs(exitHigh - exitLow);
}

bool StressInputs::movesLoss() const
{
    return std::ranges::any_of(inputs, &StressInput::movesLoss);
}

bool StressInput::movesLoss() const
{
    return lossSwing() > kCent;
}

double exitCost(const StressResult &result)
{
    double cost = 0;
    for (const StressedWorkload &each : result.workloads) {
        if (!each.shocks.empty() && each.cheapestExit)
            cost += each.cheapestExit->cost;
    }
    return cost;
}

StressInputs stressInputs(const StressModel &model, const std::vector<Shock> &shocks,
                          const Effort &effort)
{
    const StressResult likely = model.test(shocks, effort.stop);
    StressInputs found{.loss = likely.loss, .exits = exitCost(likely), .inputs = {}};
    const bool isReached = std::ranges::any_of(
        likely.workloads, [](const StressedWorkload &each) { return !each.shocks.empty(); });
    if (!isReached)
        return found;
    std::vector<Variation> variations = variationsOf(model, shocks);
    reckon(variations, effort);
    for (const Variation &each : variations) {
        if (each.input.movesLoss() || each.input.exitSwing() > kCent)
            found.inputs.push_back(each.input);
    }
    std::ranges::sort(found.inputs, [](const StressInput &left, const StressInput &right) {
        const auto key = [](const StressInput &input) {
            return std::tuple(-std::round(input.lossSwing() / kCent),
                              -std::round(input.exitSwing() / kCent));
        };
        return key(left) != key(right) ? key(left) < key(right) : left.row.id < right.row.id;
    });
    return found;
}

} // namespace fairlead
