#pragma once

#include "db/exchange/exchange.h"
#include "db/exchange/textsource.h"
#include "models/bills/billplan.h"
#include "models/imports/importreport.h"
#include "models/imports/tableplan.h"
#include "models/prices/pricelist.h"

#include <variant>

namespace fairlead {

/// What the user may say about a file; everything else is recognised by its content.
struct ImportQuestions
{
    BillQuestions bill;
    std::optional<QDate> asOf; ///< day of a price list
    QString table;             ///< key of the table that a CSV file holds; recognised when empty
    QLocale locale;            ///< in which people typed a table
};

/// A file as it was read, before it is compared with a workspace.
struct ReadTable
{
    const TableInfo *table = nullptr;
    TableCells cells;
    QLocale locale;
};
using ReadFile = std::variant<ExchangeFile, Bill, PriceList, ReadTable>;

/// Reads a file of any format that can be imported. Slow for large bills; touches no shared state.
Result<ReadFile> readImportFile(const QString &path, const Workspace &workspace,
                                const ImportQuestions &questions, const ReadProgress &progress);

/// What importing the file would do, as one report for every format.
ImportReport planImport(const Workspace &workspace, const ReadFile &file,
                        const BillChoices &choices);

} // namespace fairlead
