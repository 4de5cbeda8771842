#pragma once

#include "models/deals/dealsums.h"
#include "models/rows/vocabulary.h"

#include <QHash>

namespace fairlead {

/// What the list of deals shows of a deal besides its own fields.
struct DealFigures
{
    std::optional<MoneySums> sums;    ///< of the currency with the largest ceiling
    bool hasMoreCurrencies = false;   ///< amounts in another currency are not in the sums
    QList<ComponentKind> kinds;       ///< of its components, each once
    std::optional<Certainty> certainty; ///< when all amounts share one; null when mixed or none
    bool isMixed = false;

    bool operator==(const DealFigures &) const = default;
};

/// The figures of all deals by id, in one pass.
QHash<QString, DealFigures> dealFigures(const Workspace &workspace);

/// Sums over deals that are never added to each other, and how many deals are in none of them.
struct ShownSums
{
    Money headline; ///< in USD
    Money firm;
    Money paid;
    qsizetype leftOut = 0; ///< superseded, unverified, totals of others, later than the lens

    bool operator==(const ShownSums &) const = default;
};
ShownSums shownSums(const Workspace &workspace, const QHash<QString, DealFigures> &figures,
                    const std::vector<QString> &deals, const Lens &lens);

} // namespace fairlead
