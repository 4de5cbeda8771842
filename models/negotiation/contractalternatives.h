#pragma once

#include "models/negotiation/contractsituation.h"
#include "models/rows/alternative.h"
#include "models/switching/planedits.h"
#include "models/switching/switchingmodel.h"

#include <span>

namespace fairlead {

/// One way out of a contract: each of its workloads goes where leaving the vendor in one of its
/// roles costs least over the horizon, or what somebody entered as an alternative. Amounts are
/// estimates in US dollars.
struct ContractAlternative
{
    Id<Alternative> own;                     ///< null: worked out from the workloads
    ExitRole role = ExitRole::RouteOperator; ///< whom it leaves; of an own one meaningless
    QString name;                            ///< where to: "Amazon Bedrock, Vertex AI"
    std::vector<WorkloadMove> moves;         ///< of an own one none
    QStringList captive;                     ///< workloads that cannot leave, by name
    double monthly = 0;                      ///< run cost there; of those that stay today's
    double oneTime = 0;                      ///< of all moves together, with what they strand
    CostRange range;         ///< of the one-time cost alone; of an own one from what is expected to
                             ///< that and the allowance
    double months = 0;       ///< of the longest move; infinite when nobody is assigned
    bool isTimeKnown = true; ///< otherwise months say nothing
    qsizetype tested = 0; ///< workloads whose way there was tried within twelve months; of an own
                          ///< one 1 if it was
    QStringList missing;  ///< unknown inputs; if there are any, amounts are lower bounds

    /// For what may still go wrong: from the median of the one-time cost to its P90.
    double riskAllowance() const { return range.p90 - range.p50; }
    /// The worst price worth taking instead, a year (negotiation.md section 3): run cost over the
    /// term, one-time cost and risk allowance, divided by the term.
    double reservationPrice(int termMonths) const;
    /// The same with the one-time cost at its P10, and at its P90.
    double lowPrice(int termMonths) const;
    double highPrice(int termMonths) const;

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
    /// Those that were entered with a run cost in US dollars, by reservation price.
    std::vector<ContractAlternative> own;

    /// The one to hold against an offer: of all that leave the fewest workloads behind the one with
    /// the least reservation price. Null: no workload can leave, and none was entered.
    const ContractAlternative *best() const;
    std::vector<const ContractAlternative *> all() const; ///< the own ones first
    bool isTested() const;                                ///< any of them, within twelve months

    bool operator==(const ContractAlternatives &) const = default;
};

/// An alternative as it was entered. Null: its run cost is not known in US dollars.
std::optional<ContractAlternative> ownAlternative(const Alternative &alternative, QDate day);

ContractAlternatives contractAlternatives(const Workspace &workspace, const SwitchingModel &model,
                                          const ContractSituation &situation);

} // namespace fairlead
