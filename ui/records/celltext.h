#pragma once

#include "models/fields/valuetext.h"

namespace fairlead {

/// A value as an editor offers it: what valueFromInput() reads back without loss.
QString editText(const Workspace &workspace, const Field &field, const Value &value,
                 const QLocale &locale);

/// A value as a spreadsheet takes it: plain numbers and ISO dates, names for references.
QString spreadsheetText(const Workspace &workspace, const Field &field, const Value &value,
                        const QLocale &locale);

/// A block of cells as tab-separated text, and back. Cells with tabs, quotes or line breaks are
/// quoted, as spreadsheets do it.
QString tsvFromCells(const std::vector<QStringList> &cells);
std::vector<QStringList> cellsFromTsv(const QString &text);

} // namespace fairlead
