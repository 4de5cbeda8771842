#pragma once

#include "models/fields/tableinfo.h"
#include "models/rows/vocabulary.h"
#include "models/values/id.h"
#include "models/values/partialdate.h"

#include <QList>

#include <optional>

namespace fairlead {

/// One statement of one source about one attribute. Claims are never overwritten; one is preferred.
struct Claim
{
    using Id = fairlead::Id<Claim>;

    static TableInfo describe(); ///< names, units and meanings of the fields below

    Id id;
    QString subjectTable;
    QString subject;
    QString attribute;
    QString value;
    std::optional<Qualifier> qualifier;
    std::optional<PartialDate> asOf;
    std::optional<AsOfBasis> asOfBasis;
    fairlead::Id<Source> source;
    QString locator;
    ClaimType type = ClaimType::Reported;
    std::optional<Grade> grade;
    bool verified = false;
    bool preferred = false;
    QString reason;
    QList<fairlead::Id<Conflict>> conflicts;
    QString rawText;

    Origin origin = Origin::Own;
    std::optional<PartialDate> checkedOn;
    QString notes;

    bool operator==(const Claim &) const = default;
};

} // namespace fairlead
