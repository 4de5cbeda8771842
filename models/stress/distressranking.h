#pragma once

#include "models/lens.h"
#include "models/rows/metric.h"
#include "models/rows/party.h"
#include "models/workspace.h"

#include <stop_token>
#include <vector>

namespace fairlead {

class SwitchingModel;

/// How much the distress of one party matters to us: a ranking, no loss and no money.
struct PartyDistress
{
    Id<Party> party;
    double rank = 0; ///< DebtRank, 0 to 1: part of our spend, by weight, that would be in distress
    double direct = 0;              ///< of it, without what other parties pass on; 0 to 1
    std::vector<Id<Party>> through; ///< parties that would be in distress with it, most first

    bool operator==(const PartyDistress &) const = default;
};

struct DistressRanking
{
    std::vector<PartyDistress> parties;   ///< highest first; without those that matter to nobody
    std::vector<Id<Party>> withoutEquity; ///< have a claim on another party and no known value:
                                          ///< what they would pass on is not in the ranking
    std::vector<Id<Metric>> values;       ///< the figures that stand for what a party can lose
    bool hasSpend = false;                ///< false: nothing of ours is known, and nothing ranked

    bool operator==(const DistressRanking &) const = default;
};

/// DebtRank (quant.md section 10.3, linear) from each party in turn. A party can lose its latest
/// stated value in US dollars, after the money; it has a claim of what it paid in to another party,
/// and of what the other promised to pay it, on the lens's basis. Our workloads stand at the end,
/// weighted by spend: one is in distress as far as the party that serves, hosts or makes it is,
/// but for what a tested fallback takes over that the party neither operates nor hosts. A company
/// of a group is in the same distress as its parents.
/// Once it is stopped it returns soon; the ranking is empty then.
DistressRanking distressRanking(const Workspace &workspace, const SwitchingModel &model,
                                const Lens &lens, const std::stop_token &stop = {});

} // namespace fairlead
