#pragma once

#include "models/switching/changefactors.h"
#include "models/switching/parameters.h"

#include <array>
#include <span>
#include <vector>

namespace fairlead {

/// What a workload has that a move touches. All numbers are finite and not negative; what is not
/// known is left at zero, and the caller says that the result is a lower bound.
struct MoveInventory
{
    std::array<double, kDriverCount> counts{};       ///< units, by Driver
    std::array<double, kMitigationCount> coverage{}; ///< in [0, 1], by Mitigation
    double embedTokensM = 0;                         ///< millions of tokens to embed again
    double trainTokensM = 0;                         ///< millions of tokens of training data
    double trainEpochs = 1;
    bool weightsExportable = false;
    double exitFee = 0;               ///< US dollars
    double reservationMonth = 0;      ///< reserved throughput, US dollars a month
    double reservationMonthsLeft = 0; ///< months it still has to be paid
    double cutoverHours = 0;          ///< hours without service
    double businessValueHour = 0;     ///< US dollars an hour of service is worth

    double count(Driver driver) const { return counts[size_t(driver)]; }
    double &count(Driver driver) { return counts[size_t(driver)]; }
    double covered(Mitigation mitigation) const { return coverage[size_t(mitigation)]; }
    double &covered(Mitigation mitigation) { return coverage[size_t(mitigation)]; }
};

/// What the move's two ends charge, in US dollars.
struct MoveTerms
{
    double sourceMonth = 0; ///< run cost a month where the workload runs today
    double egress = 0; ///< of all its data, waiver applied (egress.h); counts if the host changes
    double embedPrice = 0; ///< a million tokens, of the target's embedding model
    double trainPrice = 0; ///< a million tokens of training, at the target
    double expedite = 1;   ///< kappa, at least 1: what haste multiplies labour by
};

/// The one-time cost of one move, line by line (quant.md section 5), without onboarding. US
/// dollars.
struct SwitchingCost
{
    ChangeFactors factors;
    std::array<double, kDriverCount> hours{};
    std::array<double, kDriverCount> labour{};   ///< by Driver
    std::array<double, kOtherLineCount> other{}; ///< by OtherLine

    double totalHours() const;
    double total() const; ///< sum of all lines in the order shown
    std::array<double, kCostTypeCount> byType() const;
    std::vector<CostLine> lines() const; ///< without zeros

    double of(OtherLine line) const { return other[size_t(line)]; }
};

SwitchingCost switchingCost(const MoveInventory &inventory, const Change &change,
                            const MoveTerms &terms, const ParameterValues &parameters);

/// A move as levers() weighs it.
struct LeveredMove
{
    MoveInventory inventory;
    Change change;
    MoveTerms terms;
};

/// What full coverage by one mitigation would save of the cost of moves, US dollars.
struct Lever
{
    Mitigation mitigation = Mitigation::Abstraction;
    double saving = 0;

    bool operator==(const Lever &) const = default;
};

/// Largest saving first, then by id; a mitigation that saves nothing comes with 0.
std::array<Lever, kMitigationCount> levers(std::span<const LeveredMove> moves,
                                           const ParameterValues &parameters);

/// F_t: what a route costs that nobody uses yet, once however many workloads move there.
double onboardingCost(int newRegimes, const ParameterValues &parameters, double expedite = 1);

/// Shares of an amount in proportion to the weights, or equal ones if all weights are 0. They add
/// up to the amount exactly, in any order. Weights and amount are not negative.
std::vector<double> splitInProportion(double amount, std::span<const double> weights);

} // namespace fairlead
