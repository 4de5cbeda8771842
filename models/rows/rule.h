#pragma once

#include "models/fields/tableinfo.h"
#include "models/rows/vocabulary.h"
#include "models/values/id.h"
#include "models/values/partialdate.h"

#include <QList>

#include <optional>

namespace fairlead {

/// When a point belongs on a negotiation checklist, and what to ask for then. Conditions are texts
/// in the language of docs/negotiation.md; models/negotiation reads them. An empty trigger always
/// holds; an empty condition of a level never does.
struct Rule
{
    using Id = fairlead::Id<Rule>;

    static TableInfo describe(); ///< names, units and meanings of the fields below

    Id id;
    QString title;
    RuleCategory category = RuleCategory::Commercial;
    Stance stance = Stance::Standard;
    std::optional<double> weight; ///< null: that of the stance
    bool enabled = true;
    QString trigger;
    QString highIf;
    QString mediumIf;
    QString lawAppliesIf; ///< empty: no law gives it
    QStringList regulations;
    QString ask;
    QString fallback;
    QString redLine;
    QString why;
    QStringList evidence;
    QString give;
    QString owner;
    QStringList wins; ///< contract field and value, as "price_locked = true"
    QString vendorDefault;
    QList<fairlead::Id<Source>> sources;

    Origin origin = Origin::Own;
    std::optional<PartialDate> checkedOn;
    QString notes;

    bool operator==(const Rule &) const = default;
};

} // namespace fairlead
