#pragma once

#include "models/edits/edits.h"
#include "models/imports/importreport.h"

#include <QLocale>

namespace fairlead {

/// The cells of a table that somebody keeps in a spreadsheet, with its header.
struct TableCells
{
    QString format; ///< what it is called in the report
    QStringList header;
    std::vector<QStringList> rows;
    std::vector<qint64> lines;         ///< of each row in the file
    std::vector<RejectedRow> rejected; ///< rows that are no rows of a table
    QStringList notes;
};

/// Which field each column means, by its key or its label; null where it means none.
std::vector<const Field *> matchedFields(const TableInfo &table, const QStringList &header);

/// The table that a header fits best: one with a name or an id among its columns, and two matching
/// columns or more. Null when none fits.
const TableInfo *tableForHeader(const QStringList &header);

/// What importing the rows does: a row with a known id, or else the name of exactly one row,
/// changes that row; others are new. Cells are read as a user would type them, by @p locale; an
/// empty cell leaves what is there. Rejected rows leave nothing to import unless they are accepted.
ImportReport planTable(const Workspace &workspace, const TableInfo &table, const TableCells &cells,
                       const QLocale &locale, const IdMaker &newId, bool acceptsRejected);

} // namespace fairlead
