#pragma once

#include "models/fields/tableinfo.h"
#include "models/rows/vocabulary.h"
#include "models/values/id.h"
#include "models/values/partialdate.h"

#include <optional>

namespace fairlead {

/// How the talks that a checklist prepared ended, and what the next ones can learn from them.
struct TalksOutcome
{
    using Id = fairlead::Id<TalksOutcome>;

    static TableInfo describe(); ///< names, units and meanings of the fields below

    Id id;
    fairlead::Id<Checklist> checklist;
    std::optional<TalksDecision> decision;
    std::optional<PartialDate> decidedOn;
    QString decidedBy;
    QString reasons;
    QString lessons;

    Origin origin = Origin::Own;
    std::optional<PartialDate> checkedOn;
    QString notes;

    bool operator==(const TalksOutcome &) const = default;
};

} // namespace fairlead
