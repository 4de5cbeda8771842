#pragma once

#include "models/graph/loops.h"
#include "models/graph/marketgraph.h"
#include "models/rows/claim.h"
#include "models/rows/conflict.h"

#include <array>
#include <stop_token>
#include <vector>

namespace fairlead {

// Money that runs both ways between parties, or round longer cycles (quant.md section 10.4). All of
// it is an upper bound on what could be going round, and no evidence that it does.

/// The bases on which amounts are given, in this order.
inline constexpr std::array kFinancingBases{MoneyBasis::Headline, MoneyBasis::Firm,
                                            MoneyBasis::RiskWeighted};

/// What runs one way on one basis. The amount is a lower bound when it is open.
struct FlowAmount
{
    std::optional<Money> amount; ///< null: not known
    bool isOpen = false;

    bool operator==(const FlowAmount &) const = default;
};

/// A pair on one basis.
struct FinancingAmounts
{
    MoneyBasis basis = MoneyBasis::Headline;
    FlowAmount funding;
    FlowAmount purchases;
    /// Null: a side is not known, or in another currency. A lower bound where purchases are open
    /// and below the funding.
    std::optional<double> returnableShare;
    std::optional<double> cover; ///< purchases for one unit of funding; likewise
};

/// One party funds another, which buys from it.
struct FinancingPair
{
    Id<Party> funder;
    Id<Party> buyer;
    std::vector<GraphEdge> funding;        ///< from the funder
    std::vector<GraphEdge> purchases;      ///< paid by the buyer
    std::vector<FinancingAmounts> amounts; ///< on the ceiling, firm and risk-weighted basis
    std::optional<Money> statedFunding;    ///< a total that a source gives for it; never added
    std::vector<Id<Claim>> opinions;       ///< what sources say about it, both ways
    std::vector<Id<Conflict>> conflicts;   ///< that the opinions are part of
};

/// Parties of whom each pays the next, and the last the first.
struct PaymentCycle
{
    std::vector<Id<Party>> parties; ///< three or more; the smallest id first
    std::vector<Id<Deal>> deals;    ///< of all its payments, each once
    std::vector<FlowAmount>
        smallest; ///< the smallest payment on each basis; null if one is unknown
};

/// How much of all flows may go round, on one basis, in one currency.
struct ClosedMarket
{
    MoneyBasis basis = MoneyBasis::Headline;
    Currency currency;                 ///< in which most edges are
    std::optional<Money> total;        ///< of the known flows; null: none is known
    std::optional<double> reciprocity; ///< in [0, closed-loop share]; null: no flow is known
    std::optional<double> closedLoopShare;
    int leftOut = 0; ///< edges in another currency, or without a known amount
};

struct Financing
{
    std::vector<FinancingPair> pairs; ///< largest ceiling of funding first
    std::vector<PaymentCycle> cycles; ///< shortest first; at most kMostCycles
    bool hasMoreCycles = false;
    std::vector<ClosedMarket> market; ///< on the three bases
};

inline constexpr size_t kMostCycles = 1000;
inline constexpr size_t kLongestCycle = 4; ///< parties; longer ones say little and are very many

/// Between the parties of the graph, over what is in force and in money; own spend aside. Once it
/// is stopped it returns soon, and what it returns is of no use.
Financing financing(const Workspace &workspace, const MarketGraph &graph,
                    const std::stop_token &stop = {});

/// Which cycles are listed: how long, and that not all are, when there are too many.
QString cyclesNote(const Financing &financing);

/// The sentence that stands beside every figure of this kind.
QString financingCaveat();

} // namespace fairlead
