#include "models/switching/parameters.h"

namespace fairlead {

using namespace Qt::StringLiterals;

namespace {

constexpr std::array kScalarIds{
    "rate"_L1,         "overhead"_L1,        "parallel_months"_L1,
    "rho.version"_L1,  "rho.route_model"_L1, "rho.route_gov"_L1,
    "rho.finetune"_L1, "onboard_hours"_L1,   "regime_cost"_L1,
};
static_assert(int(Parameter::Rate) + int(kScalarIds.size()) == kParameterCount);

} // namespace

QString parameterId(Parameter parameter)
{
    if (parameter < Parameter::FirstEffectiveness)
        return "hours."_L1 + driverInfo(Driver(parameter)).id;
    if (parameter < Parameter::Rate) {
        return "effectiveness."_L1
               + mitigationId(Mitigation(int(parameter) - int(Parameter::FirstEffectiveness)));
    }
    return kScalarIds[size_t(parameter) - size_t(Parameter::Rate)];
}

std::optional<Parameter> parameterOfId(QAnyStringView id)
{
    for (int i = 0; i < kParameterCount; ++i) {
        if (parameterId(Parameter(i)) == id)
            return Parameter(i);
    }
    return {};
}

ParameterValues SwitchingParameters::likely() const
{
    ParameterValues values;
    for (int i = 0; i < kParameterCount; ++i)
        values[Parameter(i)] = estimates[size_t(i)].likely;
    return values;
}

} // namespace fairlead
