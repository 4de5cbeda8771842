#pragma once

#include "models/fields/tableinfo.h"
#include "models/rows/vocabulary.h"
#include "models/values/id.h"
#include "models/values/partialdate.h"

#include <QDateTime>
#include <QStringList>

#include <optional>

namespace fairlead {

/// A bill that was imported: what the file held and what it added up to. Its rows are kept as
/// groups only.
struct BillImport
{
    using Id = fairlead::Id<BillImport>;

    static TableInfo describe(); ///< names, units and meanings of the fields below

    Id id;
    QString name;
    QString format;
    QStringList providers;
    QString fingerprint;
    std::optional<PartialDate> firstMonth;
    std::optional<PartialDate> lastMonth;
    std::optional<qint64> rows;
    std::optional<qint64> rejectedRows;
    QString costColumn;
    QStringList sums;
    QStringList findings;
    QDateTime importedAt;
    QString importedBy;

    Origin origin = Origin::Own;
    std::optional<PartialDate> checkedOn;
    QString notes;

    bool operator==(const BillImport &) const = default;
};

} // namespace fairlead
