#pragma once

#include "models/fields/tableinfo.h"
#include "models/rows/vocabulary.h"
#include "models/values/id.h"
#include "models/values/partialdate.h"

#include <QStringList>

#include <optional>

namespace fairlead {

/// One version of a model.
struct Model
{
    using Id = fairlead::Id<Model>;

    static TableInfo describe(); ///< names, units and meanings of the fields below

    Id id;
    QString name;
    QStringList aliases;
    fairlead::Id<ModelFamily> family;
    std::optional<ModelStage> stage;
    std::optional<PartialDate> releasedOn;
    std::optional<PartialDate> retiresOn;
    Id successor;

    Origin origin = Origin::Own;
    std::optional<PartialDate> checkedOn;
    QString notes;

    bool operator==(const Model &) const = default;
};

} // namespace fairlead
