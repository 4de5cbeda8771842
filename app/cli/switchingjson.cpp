#include "app/cli/switchingjson.h"

#include "app/cli/jsonvalues.h"

namespace fairlead {

using nlohmann::ordered_json;

namespace {

const char *gateKey(GateKind kind)
{
    switch (kind) {
    case GateKind::Regime:
        return "regime";
    case GateKind::Region:
        return "region";
    case GateKind::Lab:
        return "lab";
    case GateKind::Model:
        return "model";
    case GateKind::Quality:
        return "quality";
    case GateKind::Capacity:
        return "capacity";
    case GateKind::Contract:
        return "contract";
    case GateKind::MustStay:
        return "must_stay";
    }
    Q_UNREACHABLE();
}

const char *outcomeKey(GateOutcome outcome)
{
    switch (outcome) {
    case GateOutcome::Blocked:
        return "blocked";
    case GateOutcome::Open:
        return "open";
    case GateOutcome::Passed:
        return "passed";
    }
    Q_UNREACHABLE();
}

} // namespace

const char *typeKey(CostType type)
{
    switch (type) {
    case CostType::Api:
        return "api";
    case CostType::Agent:
        return "agent";
    case CostType::Ecosystem:
        return "ecosystem";
    case CostType::Silicon:
        return "silicon";
    case CostType::Data:
        return "data";
    case CostType::Commercial:
        return "commercial";
    }
    Q_UNREACHABLE();
}

const char *roleKey(ExitRole role)
{
    switch (role) {
    case ExitRole::RouteOperator:
        return "route_operator";
    case ExitRole::HostOperator:
        return "host_operator";
    case ExitRole::Lab:
        return "lab";
    }
    Q_UNREACHABLE();
}

ordered_json finiteOrNull(double value)
{
    return numberOrNull(std::optional(value));
}

ordered_json placementJson(const Placement &placement)
{
    return {{"route", idOrNull(placement.route)},
            {"host", idOrNull(placement.host)},
            {"api_protocol", keyOrNull(placement.apiProtocol)},
            {"family", idOrNull(placement.family)},
            {"model", idOrNull(placement.model)},
            {"agent_framework", keyOrNull(placement.agentFramework)},
            {"silicon", keyOrNull(placement.silicon)},
            {"embedding_model", idOrNull(placement.embeddingModel)}};
}

ordered_json gatesJson(const std::vector<Gate> &gates)
{
    ordered_json list = ordered_json::array();
    for (const Gate &gate : gates)
        list.push_back({{"kind", gateKey(gate.kind)},
                        {"outcome", outcomeKey(gate.outcome)},
                        {"reason", gate.reason.toStdString()}});
    return list;
}

ordered_json lineJson(const CostLine &line)
{
    return {{"id", line.id.toStdString()},
            {"name", costLineText(line.id).toStdString()},
            {"type", typeKey(line.type)},
            {"usd", line.usd},
            {"hours", line.hours}};
}

ordered_json exitJson(const Exit &exit)
{
    ordered_json types = ordered_json::object();
    for (int i = 0; i < kCostTypeCount; ++i)
        types[typeKey(CostType(i))] = exit.indexByType[size_t(i)];
    return {{"role", roleKey(exit.role)},
            {"captive", exit.captive},
            {"alternative", exit.captive ? ordered_json() : placementJson(exit.alternative)},
            {"cost", exit.captive ? ordered_json() : ordered_json(exit.cost)},
            {"index", exit.index},
            {"index_by_type", types},
            {"premium", numberOrNull(exit.premium)},
            {"months", numberOrNull(exit.months)}};
}

ordered_json rangeJson(const CostRange &range)
{
    return {{"p10", range.p10},
            {"p50", range.p50},
            {"p90", range.p90},
            {"mean", range.mean},
            {"p90_interval", {range.p90Low, range.p90High}},
            {"iterations", range.iterations}};
}

ordered_json lockInJson(const LockIn &lockIn)
{
    ordered_json exits = ordered_json::array();
    for (const Exit &exit : lockIn.exits)
        exits.push_back(exitJson(exit));
    return {{"headline", lockIn.headline},
            {"headline_role", roleKey(lockIn.headlineRole)},
            {"exits", exits}};
}

} // namespace fairlead
