#pragma once

#include "models/fields/tableinfo.h"
#include "models/rows/vocabulary.h"
#include "models/values/id.h"
#include "models/values/partialdate.h"

#include <QStringList>

#include <optional>

namespace fairlead {

/// Models of one lab that share prompts and behaviour.
struct ModelFamily
{
    using Id = fairlead::Id<ModelFamily>;

    static TableInfo describe(); ///< names, units and meanings of the fields below

    Id id;
    QString name;
    QStringList aliases;
    fairlead::Id<Party> lab;
    std::optional<Weights> weights;

    Origin origin = Origin::Own;
    std::optional<PartialDate> checkedOn;
    QString notes;

    bool operator==(const ModelFamily &) const = default;
};

} // namespace fairlead
