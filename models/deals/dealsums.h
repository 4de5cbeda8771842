#pragma once

#include "models/lens.h"
#include "models/rows/deal.h"
#include "models/rows/tranche.h"
#include "models/workspace.h"

#include <map>
#include <vector>

namespace fairlead {

/// Amounts of one currency by certainty, never added across it. Null: not known, which is never
/// zero. After facts/seed-conflicts.md (C-02 to C-04) and quant.md section 7.
struct MoneySums
{
    Currency currency;
    std::optional<Money> paid;        ///< money has moved
    std::optional<Money> firm;        ///< paid, or owed without further condition
    std::optional<Money> conditional; ///< a ceiling: falls due only when a trigger is met
    std::optional<Money> option;      ///< one side may decline
    std::optional<Money> intention;   ///< planned without obligation
    std::optional<Money> unknown;     ///< no source says how sure it is
    std::optional<Money> ceiling;     ///< all of them; the headline
    bool ceilingIsOpen = false;       ///< a part is "more than" or "at least": there may be more
    bool incomplete = false;          ///< a part has no amount: each sum is a lower bound

    bool operator==(const MoneySums &) const = default;
};

/// Why a deal is in no sum.
enum class LeftOut {
    Superseded, ///< a later deal replaces it
    Unverified, ///< no source was read
    DoNotAdd,   ///< a total, value, talks or letter that other deals hold already
    NoAmount,   ///< no amount is known
    Later,      ///< announced after the as-of date
};

/// What one tranche comes to over all its periods; null when amount or periods are unknown.
std::optional<Money> trancheTotal(const Tranche &tranche);

/// Whether it can no longer fall due. It is in no sum then.
bool hasLapsed(const Tranche &tranche);

/// "More than" and "at least": the amount may be higher.
bool isOpenUpwards(Qualifier qualifier);

/// Adds an amount of the same currency. False when the sum would be beyond the largest amount: it
/// stays at that, a lower bound.
bool addTo(std::optional<Money> &sum, const Money &amount);

/// Adds up what has not lapsed: one entry a currency, by code. Of tranches without any amount, one
/// entry in which nothing is known; of no tranche at all, none.
std::vector<MoneySums> moneySums(const std::vector<const Tranche *> &tranches);

/// A deal's own figures, whether or not it enters sums.
struct DealFigures
{
    /// The largest number printed for it: all its tranches whatever their certainty, those that
    /// have lapsed included. Null when no amount is known, or when they are in several
    /// currencies.
    std::optional<Money> headline;
    std::vector<MoneySums> sums;        ///< one entry a currency; without what has lapsed
    std::vector<Certainty> certainties; ///< that occur, in the order of the vocabulary

    bool operator==(const DealFigures &) const = default;
};

DealFigures dealFigures(const Workspace &workspace, const Id<Deal> &deal);

/// The figures of every deal that has a tranche, in one pass.
std::map<Id<Deal>, DealFigures> allDealFigures(const Workspace &workspace);

std::optional<LeftOut> reasonLeftOut(const Workspace &workspace, const Deal &deal,
                                     const Lens &lens);
QString leftOutText(LeftOut reason);

/// What one party has paid, owes or may pay to another, over all deals that enter sums.
struct PairSums
{
    Id<Party> payer;
    Id<Party> receiver;
    MoneySums sums;
    std::vector<Id<Deal>> deals; ///< whose tranches are in the sums, in order of announcement

    bool operator==(const PairSums &) const = default;
};

/// All pairs with a deal that enters sums or has no amount, largest ceiling first.
std::vector<PairSums> pairSums(const Workspace &workspace, const Lens &lens);

} // namespace fairlead
