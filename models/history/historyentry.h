#pragma once

#include "models/row.h"

#include <QDateTime>

#include <functional>
#include <vector>

namespace fairlead {

/// One field of one row as an edit changed it, in stored form. A whole row that was added or
/// removed has an empty field key and its title on the side where it exists.
struct FieldChange
{
    RowRef row;
    QString field;
    QString before;
    QString after;

    bool operator==(const FieldChange &) const = default;
};

/// Who makes an edit, and when: what the history says of it.
struct Signature
{
    QString author;
    QDateTime at; ///< stored in UTC
};

/// One edit in the history of a file: who changed what, and when.
struct HistoryEntry
{
    qint64 number = 0; ///< counts from 1, without gaps
    QDateTime at;      ///< UTC
    QString author;
    QString label; ///< text of the edit, as the author's language had it
    std::vector<FieldChange> changes;

    bool operator==(const HistoryEntry &) const = default;
};

/// Reads the history of one row, newest first, or says why it cannot be read; handed to whoever
/// shows it.
using HistoryReader = std::function<Result<std::vector<HistoryEntry>>(const RowRef &row)>;

} // namespace fairlead
