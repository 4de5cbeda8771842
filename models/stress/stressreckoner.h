#pragma once

#include "models/stress/contractprotection.h"
#include "models/stress/stresstest.h"

#include <map>
#include <stop_token>
#include <tuple>

namespace fairlead {

class AssumptionSet;

/// Months that nobody lives to see: something never happens.
inline constexpr int kStressNever = 1'000'000;

/// Weighs the shocks of one scenario on the workloads of a model. Used once.
class StressReckoner
{
public:
    StressReckoner(const StressModel &stress, const AssumptionSet &assumptions,
                   std::vector<Shock> shocks);

    StressResult result(const std::vector<const Workload *> &rows,
                        const std::stop_token &stop = {}) const;
    ShockEffect effectOn(const Placement &placement) const;
    /// Of the workloads of a result that have a known loss.
    std::vector<StressDecision> decisions(const StressResult &result) const;

private:
    /// What holds the price of a workload.
    struct PriceHold
    {
        int months = 0; ///< no rise before
        ContractProtection contract;
    };

    StressedWorkload workload(const Workload &row) const;
    void respond(const Workload &row, StressedWorkload &stressed) const;
    StressDecision decisionOf(const Workload &row, const StressedWorkload &stressed) const;
    double leastRise(const std::vector<WayAway> &ways) const; ///< infinite: there is no way
    std::vector<WayAway> waysLeft(const Workload &row) const;
    void addCapacity(const Workload &row, const Shock &shock, StressedWorkload &stressed) const;
    void addForgone(const Workload &row, const Shock &shock, StressedWorkload &stressed) const;

    /// What the shocks do to whatever runs in a placement.
    struct Reach
    {
        std::vector<bool> shocks; ///< whether it is reached, by the number of the shock
        double priceRise = 0;     ///< see priceRise()
        bool isLost = false;
    };

    const Reach &reachOf(const Placement &placement) const; ///< reckoned once
    bool reaches(const Shock &shock, const Placement &placement) const;
    bool isOf(const Id<Party> &member, const Id<Party> &party) const;
    bool isParty(const Placement &placement, const Id<Party> &party) const;
    bool isPriced(const Placement &placement, const Id<Party> &party) const;
    PriceHold holdOn(const Workload &row) const;
    PriceSteps risesAt(const Placement &placement, const PriceHold &hold) const;
    double priceRise(const Placement &placement) const; ///< whatever a contract may hold off
    int soonestNotice(const Workload &row) const;
    int noticeOfLoss(const Workload &row) const;
    ContractProtection protection(const Workload &row) const;
    bool isLost(const Placement &placement) const;
    double severity(const Shock &shock) const;
    int notice(const Shock &shock) const; ///< whole months
    QString noteOf(const Shock &shock) const;

    const StressModel &m_stress;
    const Workspace &m_workspace;
    const SwitchingModel &m_model;
    const Lens &m_lens;
    const AssumptionSet &m_assumptions;
    std::vector<Shock> m_shocks; ///< by id
    /// By all of a placement that a shock can name or find: route, host, family, model.
    mutable std::map<std::tuple<Id<Route>, Id<Host>, Id<ModelFamily>, Id<Model>>, Reach> m_reach;
};

} // namespace fairlead
