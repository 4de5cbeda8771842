#pragma once

#include "models/row.h"

#include <optional>
#include <vector>

namespace fairlead {

/// One row before and after; one of the two is missing when the row is added or removed.
struct RowChange
{
    std::optional<Row> before;
    std::optional<Row> after;

    RowRef ref() const { return after ? after->ref() : before->ref(); }
    bool operator==(const RowChange &) const = default;
};

/// One thing a user did, as the rows it changes: one step of undo, one transaction in the file,
/// one entry of the history.
struct Edit
{
    QString label; ///< verb with object, translated: "Change “Amount” of “First tranche”"
    std::vector<RowChange> changes;

    bool isEmpty() const { return changes.empty(); }
    Edit inverted() const; ///< takes everything back, in the opposite order
    std::vector<RowRef> refs() const;
    bool operator==(const Edit &) const = default;
};

} // namespace fairlead
