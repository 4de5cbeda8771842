#pragma once

#include "models/row.h"
#include "models/rows/vocabulary.h"

#include <QDate>

#include <optional>

namespace fairlead {

struct Scenario;
struct Plan;

/// What every page, export and print looks through: the one shared, always visible state.
struct Lens
{
    QDate asOf; ///< "today" for every analysis
    MoneyBasis basis = MoneyBasis::Firm;
    Id<Scenario> scenario; ///< null: none
    Id<Plan> plan;         ///< null: the base
    std::optional<RowRef> selection;

    bool operator==(const Lens &) const = default;
};

} // namespace fairlead
