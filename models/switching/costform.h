#pragma once

#include "models/switching/switchingcost.h"

#include <array>
#include <vector>

namespace fairlead {

/// The one-time cost of one or many moves as a function of the parameters. Moves are added up term
/// by term, so that evaluating a plan of 500 moves takes as long as evaluating one. Agrees with
/// switchingCost() for every value of the parameters.
class CostForm
{
public:
    void add(const MoveInventory &inventory, const Change &change, const MoveTerms &terms);
    void addOnboarding(int newRegimes, double expedite = 1);
    void addFixed(double usd); ///< that depends on no parameter

    double evaluate(const ParameterValues &parameters) const;

private:
    /// What a share of work can be, as a function of the parameters (quant.md section 4).
    enum Level {
        All,
        Version,
        RouteModel,
        VersionOrRouteModel,
        RouteGov,
        RouteGovOrModel,
        RouteGovOrVersionOrModel,
        Finetune,
        LevelCount,
        None,
    };
    static Level modelLevel(const Change &change);
    static Level levelOf(Factor factor, const Change &change, bool weightsExportable);
    static std::array<double, LevelCount> levelValues(const ParameterValues &parameters);

    /// Labour of one driver on one level: hours = h x level x (units - e x covered units).
    struct Labour
    {
        Driver driver;
        Level level;
        double units = 0;
        double covered = 0;
    };
    void addLabour(Driver driver, Level level, double units, double covered);

    std::vector<Labour> m_labour;
    std::array<double, LevelCount> m_parallel{}; ///< US dollars a parallel month, by level
    std::array<double, LevelCount> m_scaled{};   ///< US dollars, by level
    double m_onboardings = 0;                    ///< number, each times its expedite factor
    double m_regimes = 0;
};

} // namespace fairlead
