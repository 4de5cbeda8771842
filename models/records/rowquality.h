#pragma once

#include "models/workspace.h"

#include <QDate>

#include <optional>
#include <set>
#include <vector>

namespace fairlead {

/// A fact that was not checked for longer than this is stale.
inline constexpr int kStaleDays = 180;

/// How much of a row is known. Bookkeeping fields (origin, checked, notes) do not count.
struct Completeness
{
    int filled = 0;
    int total = 0;
    std::vector<const Field *> missing; ///< in the order of the table

    int percent() const { return total == 0 ? 100 : filled * 100 / total; }
};

Completeness completenessOf(const Row &row);
int completePercent(const Row &row); ///< the same figure, for whoever needs no list

/// Days since the row was last checked; null when nobody says when. A month or year counts from its
/// last day, so that no row looks older than it is.
std::optional<qint64> ageInDays(const Row &row, const QDate &asOf);
bool isStale(const Row &row, const QDate &asOf);

/// The row says of itself that no source was read for it.
bool isUnverified(const Row &row);

/// The rows that sources disagree about: the subjects of claims that take part in a conflict, and
/// the deals whose components or tranches they are.
std::set<RowRef> contestedRows(const Workspace &workspace);

/// How many rows of a table ask for attention.
struct CareCounts
{
    qsizetype stale = 0;
    qsizetype unverified = 0;

    bool any() const { return stale + unverified > 0; }
    CareCounts &operator+=(const CareCounts &other);
    CareCounts &operator-=(const CareCounts &other);
    bool operator==(const CareCounts &) const = default;
};
CareCounts careOf(const Row &row, const QDate &asOf);
CareCounts careCounts(const Workspace &workspace, TableId table, const QDate &asOf);

} // namespace fairlead
