#pragma once

#include "models/negotiation/contractsituation.h"
#include "models/switching/planedits.h"
#include "models/switching/switchingmodel.h"

#include <span>

namespace fairlead {

/// One way out of a contract: each of its workloads goes where leaving the vendor in one of its
/// roles costs least over the horizon. Amounts are estimates in US dollars.
struct ContractAlternative
{
    ExitRole role = ExitRole::RouteOperator; ///< whom it leaves
    QString name;                            ///< where to: "Amazon Bedrock, Vertex AI"
    std::vector<WorkloadMove> moves;
    QStringList captive;  ///< workloads that cannot leave, by name
    double monthly = 0;   ///< run cost there; of those that stay today's
    double oneTime = 0;   ///< of all moves together, with what they strand
    CostRange range;      ///< of the one-time cost alone
    double months = 0;    ///< of the longest move; infinite when nobody is assigned
    qsizetype tested = 0; ///< workloads whose way there was tried within twelve months
    QStringList missing;  ///< unknown inputs; if there are any, amounts are lower bounds

    /// For what may still go wrong: from the median of the one-time cost to its P90.
    double riskAllowance() const { return range.p90 - range.p50; }
    /// The worst price worth taking instead, a year (negotiation.md section 3): run cost over the
    /// term, one-time cost and risk allowance, divided by the term.
    double reservationPrice(int termMonths) const;

    bool operator==(const ContractAlternative &) const = default;
};

/// What there is if there is no deal.
struct ContractAlternatives
{
    double yearlyToday = 0; ///< known spend of the contract's workloads, US dollars
    bool isBound = false;   ///< the spend of some workload is not known: it is this much or more
    std::optional<double> yearlyRisen; ///< after the assumed rise; null: none is assumed
    int termMonths = 12;               ///< over which one-time costs are spread
    bool isTermKnown = false;          ///< otherwise they are spread over a year
    /// Those that leave the fewest workloads behind first, of these the one with the least
    /// reservation price; one a different place.
    std::vector<ContractAlternative> ways;

    /// The one to hold against an offer; null: no workload can leave.
    const ContractAlternative *best() const { return ways.empty() ? nullptr : &ways.front(); }

    bool operator==(const ContractAlternatives &) const = default;
};

ContractAlternatives contractAlternatives(const Workspace &workspace, const SwitchingModel &model,
                                          const ContractSituation &situation);

} // namespace fairlead
