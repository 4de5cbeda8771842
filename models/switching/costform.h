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

    /// The form as a sum: of each term its coefficient times a feature, which depends on the
    /// parameters alone and is the same for all forms. For simulations of many moves at once.
    struct Term
    {
        int feature = 0; ///< below kFeatureCount
        double coefficient = 0;

        bool operator==(const Term &) const = default;
    };
    std::vector<Term> terms() const;       ///< all of it; by feature
    std::vector<Term> labourTerms() const; ///< the part that haste multiplies; by feature
    static std::vector<double> features(const ParameterValues &parameters);

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
    static constexpr int kLabourFeatures = 2 * kDriverCount * LevelCount; ///< units, then covered
    static constexpr int kOnboardingFeature = kLabourFeatures;
    static constexpr int kRegimeFeature = kOnboardingFeature + 1;
    static constexpr int kScaledFeature = kRegimeFeature + 1;            ///< the first, by level
    static constexpr int kParallelFeature = kScaledFeature + LevelCount; ///< likewise

public:
    static constexpr int kFeatureCount = kParallelFeature + LevelCount;
    static constexpr int kConstantFeature = kScaledFeature; ///< is 1 whatever the parameters

private:
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
