#pragma once

#include "models/fields/tableinfo.h"
#include "models/rows/vocabulary.h"
#include "models/values/id.h"
#include "models/values/partialdate.h"

#include <optional>

namespace fairlead {

/// How notice of a contract is counted where its papers do not say it in plain days. Takes the
/// place of the contract's own days.
struct NoticeTerm
{
    using Id = fairlead::Id<NoticeTerm>;

    static TableInfo describe(); ///< names, units and meanings of the fields below

    Id id;
    fairlead::Id<Contract> contract;
    qint64 length = 0;
    NoticeUnit unit = NoticeUnit::Days;
    NoticeRoll roll = NoticeRoll::Stays;

    Origin origin = Origin::Own;
    std::optional<PartialDate> checkedOn;
    QString notes;

    bool operator==(const NoticeTerm &) const = default;
};

} // namespace fairlead
