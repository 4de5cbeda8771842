#pragma once

#include "models/fields/tableinfo.h"
#include "models/rows/vocabulary.h"
#include "models/values/id.h"
#include "models/values/partialdate.h"

#include <QList>
#include <QStringList>

#include <optional>

namespace fairlead {

/// A way to consume models: who serves and bills them, and where.
struct Route
{
    using Id = fairlead::Id<Route>;

    static TableInfo describe(); ///< names, units and meanings of the fields below

    Id id;
    QString name;
    QStringList aliases;
    fairlead::Id<Party> operatedBy;
    fairlead::Id<Party> biller;
    fairlead::Id<Host> host;
    std::optional<Channel> channel;
    QList<ApiProtocol> apiProtocols;
    std::optional<bool> insideHostBoundary;
    std::optional<PartialDate> openedOn;
    std::optional<qint64> retirementNoticeDays;
    std::optional<double> slaUptimePct;

    Origin origin = Origin::Own;
    std::optional<PartialDate> checkedOn;
    QString notes;

    bool operator==(const Route &) const = default;
};

} // namespace fairlead
