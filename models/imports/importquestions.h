#pragma once

#include "models/bills/bill.h"

#include <QDate>
#include <QLocale>

namespace fairlead {

/// What the user may say about a file before it is read; everything else is recognised by its
/// content.
struct ImportQuestions
{
    BillQuestions bill;
    std::optional<QDate> asOf; ///< day of a price list; null: the list says it
    QString table;             ///< key of the table that a CSV file holds; recognised when empty
    QLocale locale;            ///< in which people typed a table

    bool operator==(const ImportQuestions &) const = default;
};

} // namespace fairlead
