#pragma once

#include "models/fields/tableinfo.h"
#include "models/rows/vocabulary.h"
#include "models/values/id.h"
#include "models/values/partialdate.h"

#include <QList>

#include <optional>

namespace fairlead {

/// The buyer: who we are and how we count.
struct Organisation
{
    using Id = fairlead::Id<Organisation>;

    static TableInfo describe(); ///< names, units and meanings of the fields below

    Id id;
    QString name;
    QList<Jurisdiction> jurisdictions;
    std::optional<Sector> sector;
    std::optional<bool> doraEntity;
    std::optional<bool> ukPrudential;
    std::optional<bool> usBank;
    std::optional<bool> hipaa;
    std::optional<bool> usFederal;
    std::optional<bool> restructuringExpected;
    std::optional<qint64> horizonMonths;
    std::optional<double> discountRate;
    std::optional<double> directThreshold;
    std::optional<double> indirectThreshold;

    Origin origin = Origin::Own;
    std::optional<PartialDate> checkedOn;
    QString notes;

    bool operator==(const Organisation &) const = default;
};

} // namespace fairlead
