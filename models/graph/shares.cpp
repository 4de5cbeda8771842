#include "models/graph/shares.h"

#include "models/rows/passon.h"
#include "models/rows/stake.h"

#include <QCoreApplication>

#include <algorithm>
#include <map>

namespace fairlead {

template<>
const Enumeration &enumeration<ShareGap>()
{
    static const Enumeration kEnumeration(
        "ShareGap",
        {
            {int(ShareGap::NoValue), "no_value", QT_TRANSLATE_NOOP("ShareGap", "not disclosed")},
            {int(ShareGap::NoRow), "no_row",
             QT_TRANSLATE_NOOP("ShareGap", "nobody has estimated it")},
            {int(ShareGap::Unverified), "unverified",
             QT_TRANSLATE_NOOP("ShareGap", "no source was read")},
            {int(ShareGap::IfVested), "if_vested",
             QT_TRANSLATE_NOOP("ShareGap", "held only if warrants vest")},
        });
    return kEnumeration;
}

namespace {

constexpr double kRounding = 1e-9; ///< by which sums of shares may be off

using Pair = std::pair<Id<Party>, Id<Party>>;

bool isLater(const std::optional<PartialDate> &date, const Lens &lens)
{
    return date && date->first() > lens.asOf;
}

bool isOlder(const std::optional<PartialDate> &left, const std::optional<PartialDate> &right)
{
    return left.value_or(PartialDate()).first() < right.value_or(PartialDate()).first();
}

/// The rows that hold on the day, the latest of each pair.
template<class T, class PairOf>
std::map<Pair, const T *> latestOf(const Workspace &workspace, const Lens &lens, PairOf pairOf)
{
    std::map<Pair, const T *> latest;
    for (const T &row : workspace.rows<T>()) {
        const Pair pair = pairOf(row);
        if (isLater(row.asOf, lens) || pair.first == pair.second)
            continue;
        const T *&known = latest[pair];
        if (!known || !isOlder(row.asOf, known->asOf))
            known = &row;
    }
    return latest;
}

std::optional<ShareGap> gapOf(const Stake &stake)
{
    if (!stake.verified)
        return ShareGap::Unverified;
    if (stake.basis == StakeBasis::IfVested)
        return ShareGap::IfVested;
    return stake.share ? std::nullopt : std::optional(ShareGap::NoValue);
}

std::map<Pair, double> knownShares(const std::map<Pair, const Stake *> &stakes,
                                   std::set<UnknownShare> &unknown)
{
    std::map<Pair, double> known;
    for (const auto &[pair, stake] : stakes) {
        if (const auto gap = gapOf(*stake))
            unknown.insert({pair.first, pair.second, *gap});
        else
            known[pair] = *stake->share;
    }
    return known;
}

std::set<Id<Party>> reached(const std::set<Id<Party>> &start,
                            const std::multimap<Id<Party>, Id<Party>> &next)
{
    std::set<Id<Party>> found = start;
    std::vector<Id<Party>> open(start.begin(), start.end());
    while (!open.empty()) {
        const auto [begin, end] = next.equal_range(open.back());
        open.pop_back();
        for (auto at = begin; at != end; ++at) {
            if (found.insert(at->second).second)
                open.push_back(at->second);
        }
    }
    return found;
}

ShareMatrix matrixOf(const std::set<Id<Party>> &parties, const std::map<Pair, double> &shares)
{
    ShareMatrix matrix;
    matrix.parties.assign(parties.begin(), parties.end());
    matrix.shares = Matrix(parties.size());
    for (const auto &[pair, share] : shares) {
        if (parties.contains(pair.first) && parties.contains(pair.second))
            matrix.shares(matrix.indexOf(pair.first), matrix.indexOf(pair.second)) = share;
    }
    return matrix;
}

/// The unknown shares that start or end at one of the parties.
std::set<UnknownShare> among(const std::set<Id<Party>> &parties,
                             const std::set<UnknownShare> &unknown, Id<Party> UnknownShare::*end)
{
    std::set<UnknownShare> found;
    for (const UnknownShare &share : unknown) {
        if (parties.contains(share.*end))
            found.insert(share);
    }
    return found;
}

double heldOf(const Id<Party> &company, const std::map<Pair, double> &shares)
{
    double sum = 0;
    for (const auto &[pair, share] : shares)
        sum += pair.second == company ? share : 0;
    return sum;
}

/// Rows of the matrix that pay on, or columns that are held, by more than there is.
Id<Party> impossibleIn(const ShareMatrix &matrix, const Matrix &byRow)
{
    for (size_t party = 0; party < matrix.parties.size(); ++party) {
        if (byRow.rowSum(party) > 1 + kRounding)
            return matrix.parties[party];
    }
    return {};
}

} // namespace

size_t ShareMatrix::indexOf(const Id<Party> &party) const
{
    const auto found = std::lower_bound(parties.begin(), parties.end(), party);
    return found != parties.end() && *found == party ? size_t(found - parties.begin())
                                                     : parties.size();
}

ShareMatrix passedOnShares(const Workspace &workspace, const Lens &lens,
                           const std::set<Id<Party>> &from)
{
    std::map<Pair, double> shares;
    std::set<UnknownShare> unknown;
    std::multimap<Id<Party>, Id<Party>> next;
    const auto latest = latestOf<PassOn>(
        workspace, lens, [](const PassOn &row) { return Pair(row.payer, row.payee); });
    for (const auto &[pair, row] : latest) {
        if (!row->likely) {
            unknown.insert({pair.first, pair.second, ShareGap::NoValue});
            continue;
        }
        shares[pair] = *row->likely;
        next.emplace(pair.first, pair.second);
    }
    const std::set<Id<Party>> parties = reached(from, next);
    ShareMatrix matrix = matrixOf(parties, shares);
    matrix.unknown = among(parties, unknown, &UnknownShare::from);
    matrix.impossible = impossibleIn(matrix, matrix.shares);
    return matrix;
}

ShareMatrix heldShares(const Workspace &workspace, const Lens &lens, const std::set<Id<Party>> &of)
{
    std::set<UnknownShare> unknown;
    std::map<Pair, double> shares =
        knownShares(latestOf<Stake>(workspace, lens,
                                    [](const Stake &row) { return Pair(row.holder, row.company); }),
                    unknown);
    for (const Party &party : workspace.rows<Party>()) {
        if (party.parent.isNull() || !workspace.find(party.parent))
            continue;
        const Pair pair(party.parent, party.id);
        if (!shares.contains(pair))
            shares[pair] = std::max(0.0, 1 - heldOf(party.id, shares));
    }
    std::multimap<Id<Party>, Id<Party>> holders;
    for (const auto &[pair, share] : shares)
        holders.emplace(pair.second, pair.first);
    const std::set<Id<Party>> parties = reached(of, holders);
    ShareMatrix matrix = matrixOf(parties, shares);
    matrix.unknown = among(parties, unknown, &UnknownShare::to);
    matrix.impossible = impossibleIn(matrix, matrix.shares.transposed());
    return matrix;
}

std::vector<Id<Party>> parentChain(const Workspace &workspace, const Id<Party> &party)
{
    std::vector<Id<Party>> chain;
    Id<Party> next = party;
    while (const Party *row = workspace.find(next)) {
        if (std::find(chain.begin(), chain.end(), next) != chain.end())
            break;
        chain.push_back(next);
        next = row->parent;
    }
    return chain;
}

Id<Party> ultimateParent(const Workspace &workspace, const Id<Party> &party)
{
    const auto chain = parentChain(workspace, party);
    return chain.empty() ? party : chain.back();
}

} // namespace fairlead
