#pragma once

#include "models/fields/tableinfo.h"
#include "models/rows/vocabulary.h"
#include "models/values/id.h"
#include "models/values/partialdate.h"

#include <QList>

#include <optional>

namespace fairlead {

/// An action that sources recommend.
struct Advice
{
    using Id = fairlead::Id<Advice>;

    static TableInfo describe(); ///< names, units and meanings of the fields below

    Id id;
    QString code;
    QString action;
    std::optional<AdviceKind> kind;
    QList<Id> pullsAgainst;
    QList<fairlead::Id<Risk>> risks;
    QList<fairlead::Id<Source>> sources;

    Origin origin = Origin::Own;
    std::optional<PartialDate> checkedOn;
    QString notes;

    bool operator==(const Advice &) const = default;
};

} // namespace fairlead
