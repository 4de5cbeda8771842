#pragma once

#include "models/switching/drivers.h"
#include "models/uncertainty/estimate.h"

#include <array>
#include <optional>

namespace fairlead {

/// The editable numbers of the switching cost. The hours of the drivers come first, in the order
/// of Driver, then the effectivenesses in the order of Mitigation; `parameterOf` finds them.
enum class Parameter {
    FirstHours = 0,                                 ///< hours a unit of the first driver
    FirstEffectiveness = FirstHours + kDriverCount, ///< fraction of the work that is saved
    Rate = FirstEffectiveness + kMitigationCount,   ///< US dollars an hour, loaded
    Overhead,       ///< of the programme: management, quality, change control; fraction of labour
    ParallelMonths, ///< for which source and target both run in a full move
    RhoVersion,     ///< share of model work when only the version differs
    RhoRouteModel,  ///< share of model work when only the route differs
    RhoRouteGov,    ///< share of governance work when only the route differs
    RhoFinetune,    ///< share of fine-tuning work when the weights can be taken along
    OnboardHours,   ///< of a route that nobody uses yet
    RegimeCost,     ///< US dollars a certification that a new route needs
};
inline constexpr int kParameterCount = int(Parameter::RegimeCost) + 1;

constexpr Parameter parameterOf(Driver driver)
{
    return Parameter(int(Parameter::FirstHours) + int(driver));
}
constexpr Parameter parameterOf(Mitigation mitigation)
{
    return Parameter(int(Parameter::FirstEffectiveness) + int(mitigation));
}

/// The id of the assumption that holds the parameter: "hours.prompt", "effectiveness.abstraction",
/// "rho.route_gov", "rate".
QString parameterId(Parameter parameter);
std::optional<Parameter> parameterOfId(QAnyStringView id);

/// Parameters that are estimates of effort by the same people, and so are optimistic together: the
/// hours a unit (quant.md section 12, group "estimator").
constexpr bool isEffortEstimate(Parameter parameter)
{
    return int(parameter) < int(Parameter::FirstEffectiveness);
}

/// One value of every parameter.
class ParameterValues
{
public:
    double operator[](Parameter parameter) const { return m_values[size_t(parameter)]; }
    double &operator[](Parameter parameter) { return m_values[size_t(parameter)]; }
    double hours(Driver driver) const { return (*this)[parameterOf(driver)]; }
    double effectiveness(Mitigation mitigation) const { return (*this)[parameterOf(mitigation)]; }

    /// US dollars that an hour of labour costs with overhead.
    double hourCost() const
    {
        return (*this)[Parameter::Rate] * (1 + (*this)[Parameter::Overhead]);
    }

    bool operator==(const ParameterValues &) const = default;

private:
    std::array<double, kParameterCount> m_values{};
};

/// Low, likely and high of every parameter. Nothing is set by default: the figures come from the
/// assumptions of the workspace.
struct SwitchingParameters
{
    std::array<Estimate, kParameterCount> estimates{};

    const Estimate &operator[](Parameter parameter) const { return estimates[size_t(parameter)]; }
    Estimate &operator[](Parameter parameter) { return estimates[size_t(parameter)]; }
    ParameterValues likely() const;
};

} // namespace fairlead
