#pragma once

#include "models/exposure/captivity.h"
#include "models/exposure/exposuredials.h"
#include "models/exposure/exposurelayer.h"
#include "models/exposure/exposurelevers.h"

#include <array>
#include <stop_token>
#include <vector>

namespace fairlead {

// How tightly each workload and each vendor holds us, under one lens (quant.md section 8). The
// indices are those of SwitchingModel::lockIn(), which the board shows as well. Amounts are
// estimates in US dollars.

/// One layer of one exit.
struct ExposureCell
{
    double usd = 0;    ///< of what leaving costs
    double hours = 0;  ///< of labour in it
    double points = 0; ///< of the exit's index: the cells of an exit add up to it
    std::vector<CostLine> drivers;

    bool operator==(const ExposureCell &) const = default;
};

/// One of the three ways out of a workload, opened up.
struct ExposedExit
{
    Exit exit;
    std::array<ExposureCell, kExposureLayerCount> cells; ///< by layer; empty when captive
    QStringList missing; ///< unknown inputs; if there are any, the cost is a lower bound
    std::optional<Captivity> captivity; ///< null: it can be left
    std::optional<double> spendMonths;  ///< cost in months of spend; null: captive or no spend

    const ExposureCell &cell(ExposureLayer layer) const { return cells[size_t(layer)]; }
    bool operator==(const ExposedExit &) const = default;
};

/// The route that would take over, as far as it is proved to work.
struct FallbackReadiness
{
    Id<Route> route;
    std::optional<double> capacity;      ///< share of the load that it can take; null: not known
    std::optional<PartialDate> testedOn; ///< null: not by the day of the lens
    double readiness = 0;                ///< 0 to 1, halved with every half-life since the test
    double inSixMonths = 0;              ///< the same unless it is tested again
    double halfLife = 0;                 ///< months; assumption "readiness_half_life"

    bool operator==(const FallbackReadiness &) const = default;
};

struct WorkloadExposure
{
    Id<Workload> workload;
    double monthlySpend = 0; ///< US dollars, what is known of it; 0 when nothing is
    bool isSpendKnown = true;
    bool hasPlace = true; ///< false: nothing is known of lock-in
    double headline = 0;  ///< the largest of the three indices, 0 to 100; see unknownBecause
    ExitRole headlineRole = ExitRole::RouteOperator;
    QString unknownBecause; ///< a whole sentence: why there is no index; empty: there is one
    std::array<ExposedExit, kExitRoleCount> exits; ///< by role
    ExposureDials dials;
    std::optional<FallbackReadiness> fallback; ///< null: none is named
    std::vector<ExposureLever> levers;         ///< ranked

    bool isKnown() const { return unknownBecause.isEmpty(); }
    const ExposedExit &tightest() const { return exits[size_t(headlineRole)]; }
    bool isCaptive() const { return isKnown() && tightest().exit.captive; }
    bool operator==(const WorkloadExposure &) const = default;
};

/// All that runs with one party in one role.
struct VendorExposure
{
    ExitRole role = ExitRole::RouteOperator;
    Id<Party> party;
    std::vector<Id<Workload>> workloads; ///< that can leave, with known spend
    std::vector<Id<Workload>> captives;  ///< that cannot
    std::vector<Id<Workload>> unknown;   ///< whose spend is not known
    double monthlySpend = 0; ///< US dollars, what is known of it: a lower bound with any unknown
    double cost = 0; ///< of those that can leave, all at once: routes taken on once, commitments
                     ///< jointly
    std::optional<double> index;   ///< of those that can leave; null: nobody can
    std::optional<double> premium; ///< likewise

    bool operator==(const VendorExposure &) const = default;
};

struct Exposure
{
    std::vector<WorkloadExposure> workloads; ///< tightest first, unknown last; equals by id
    std::vector<VendorExposure> vendors;     ///< by role; in it the largest spend first
    std::vector<ExposureLever> levers;       ///< of all workloads, ranked

    const WorkloadExposure *find(const Id<Workload> &workload) const; ///< null: no such workload
    bool operator==(const Exposure &) const = default;
};

/// The model and the lens belong to the workspace. What was stopped is incomplete.
Exposure exposureOf(const Workspace &workspace, const SwitchingModel &model, const Lens &lens,
                    const std::stop_token &stop = {});

} // namespace fairlead
