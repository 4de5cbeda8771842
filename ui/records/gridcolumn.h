#pragma once

#include "models/fields/tableinfo.h"

#include <vector>

namespace fairlead {

/// One column of a grid: a field of the table, or a figure computed from the row.
struct GridColumn
{
    enum class Kind {
        Field,
        Parties,
        DealKind,
        Headline,
        Firm,
        Conditional,
        Certainty,
        Complete,
        Age,
    };

    Kind kind = Kind::Field;
    const fairlead::Field *field = nullptr; ///< of a Field column

    QString key() const; ///< stable, for settings
    QString title() const;
    QString unit() const;
    QString meaning() const;
    bool isNumber() const; ///< right-aligned
    bool isMoneyFigure() const;
    int defaultWidth() const;
};

/// The columns of a table, in the order in which they are first shown.
std::vector<GridColumn> gridColumns(const TableInfo &table);

} // namespace fairlead
