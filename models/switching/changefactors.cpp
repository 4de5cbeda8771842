#include "models/switching/changefactors.h"

#include <algorithm>

namespace fairlead {

Change changeBetween(const Placement &from, const Placement &to)
{
    return {.route = from.route != to.route,
            .host = from.host != to.host,
            .apiProtocol = from.apiProtocol != to.apiProtocol,
            .family = from.family != to.family,
            .model = from.model != to.model,
            .agentFramework = from.agentFramework != to.agentFramework,
            .silicon =
                from.silicon.value_or(Silicon::Managed) != to.silicon.value_or(Silicon::Managed),
            .embeddingModel = from.embeddingModel != to.embeddingModel};
}

ChangeFactors changeFactors(const Change &change, bool weightsExportable,
                            const ParameterValues &parameters)
{
    const double route = change.route ? 1 : 0;
    const double host = change.host ? 1 : 0;
    const double api = change.apiProtocol ? 1 : 0;
    const double model = change.family
                             ? 1
                             : std::max(change.model ? parameters[Parameter::RhoVersion] : 0,
                                        change.route ? parameters[Parameter::RhoRouteModel] : 0);
    const double governance = std::max(host, parameters[Parameter::RhoRouteGov] * route);
    const bool isElsewhere = change.route || change.model;

    ChangeFactors factors;
    factors[Factor::Route] = route;
    factors[Factor::Host] = host;
    factors[Factor::Api] = api;
    factors[Factor::Model] = model;
    factors[Factor::ApiOrModel] = std::max(api, model);
    factors[Factor::Framework] = change.agentFramework ? 1 : 0;
    factors[Factor::Governance] = governance;
    factors[Factor::Silicon] = change.silicon ? 1 : 0;
    if (isElsewhere) {
        factors[Factor::Finetune] =
            weightsExportable && !change.family ? parameters[Parameter::RhoFinetune] : 1;
    }
    factors[Factor::Embedding] = change.embeddingModel ? 1 : 0;
    factors[Factor::Parallel] = std::max(governance, model);
    factors[Factor::Reservation] = isElsewhere ? 1 : 0;
    factors[Factor::Contract] = change.route || change.host ? 1 : 0;
    factors[Factor::Move] = change.isNone() ? 0 : 1;
    return factors;
}

} // namespace fairlead
