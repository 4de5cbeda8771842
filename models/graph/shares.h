#pragma once

#include "models/graph/matrix.h"
#include "models/lens.h"
#include "models/rows/party.h"
#include "models/workspace.h"

#include <set>
#include <tuple>
#include <vector>

namespace fairlead {

// Shares between parties as the rows have them on the day of the lens, ready for look-through
// (quant.md sections 10.1 and 10.2).

/// Why a share is not counted. It is unknown then, never zero.
enum class ShareGap {
    NoValue,    ///< there is a row, and it says that the share is not known
    NoRow,      ///< money runs between the two, and nobody has estimated its share
    Unverified, ///< no source was read
    IfVested,   ///< only held if warrants vest
};

template<>
const Enumeration &enumeration<ShareGap>();

struct UnknownShare
{
    Id<Party> from; ///< who pays on, or who holds
    Id<Party> to;   ///< who is paid, or what is held
    ShareGap why = ShareGap::NoValue;

    bool operator==(const UnknownShare &) const = default;
    bool operator<(const UnknownShare &other) const
    {
        return std::tie(from, to, why) < std::tie(other.from, other.to, other.why);
    }
};

/// Shares among the parties that some start leads to.
struct ShareMatrix
{
    std::vector<Id<Party>> parties; ///< what the indices stand for, by id
    Matrix shares;                  ///< (from, to), in [0, 1]
    std::set<UnknownShare> unknown; ///< among them and to others
    /// A party whose shares add up to more than 1, so that nothing can be said; null: none.
    Id<Party> impossible;

    size_t indexOf(const Id<Party> &party) const; ///< size() when it is none of them
};

/// What the parties pay on, from these onwards. (i, j): the share of what i receives that it pays
/// on to j; the latest likely value of each pair.
ShareMatrix passedOnShares(const Workspace &workspace, const Lens &lens,
                           const std::set<Id<Party>> &from);

/// Who holds these parties, and who holds those. (i, j): the share of j that i holds; the latest
/// verified one of each pair. A corporate parent holds what nobody else is known to.
ShareMatrix heldShares(const Workspace &workspace, const Lens &lens, const std::set<Id<Party>> &of);

/// The topmost corporate parent; the party itself when it has none.
Id<Party> ultimateParent(const Workspace &workspace, const Id<Party> &party);

/// The party and its corporate parents, from the bottom up, each once.
std::vector<Id<Party>> parentChain(const Workspace &workspace, const Id<Party> &party);

} // namespace fairlead
