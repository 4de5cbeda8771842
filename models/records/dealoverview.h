#pragma once

#include "models/deals/dealsums.h"
#include "models/rows/vocabulary.h"

#include <QHash>

namespace fairlead {

/// What a list of deals shows of a deal besides its own fields.
struct DealOverview
{
    std::optional<Money> headline; ///< null: no amount is known
    std::optional<Money> firm;     ///< in the currency of the headline, as the others
    std::optional<Money> conditional;
    std::optional<Money> paid;
    QList<ComponentKind> kinds;         ///< of its components, each once
    std::optional<Certainty> certainty; ///< when all amounts share one; null when mixed or none
    bool isMixed = false;

    bool operator==(const DealOverview &) const = default;
};

/// The overview of all deals by id, in one pass.
QHash<QString, DealOverview> dealOverviews(const Workspace &workspace);

/// Sums over deals that are never added to each other, and how many deals are in none of them.
struct ShownSums
{
    Money headline; ///< in USD
    Money firm;
    Money paid;
    qsizetype leftOut = 0; ///< superseded, unverified, totals of others, later than the lens

    bool operator==(const ShownSums &) const = default;
};
ShownSums shownSums(const Workspace &workspace, const QHash<QString, DealOverview> &overviews,
                    const std::vector<QString> &deals, const Lens &lens);

} // namespace fairlead
