#pragma once

#include "db/exchange/exchange.h"
#include "db/exchange/textsource.h"
#include "models/bills/billplan.h"
#include "models/imports/importquestions.h"
#include "models/imports/importreport.h"
#include "models/imports/tableplan.h"
#include "models/prices/pricelist.h"

#include <variant>

namespace fairlead {

/// A file as it was read, before it is compared with a workspace.
struct ReadTable
{
    const TableInfo *table = nullptr;
    TableCells cells;
    QLocale locale;
};

/// A table that cannot be read until somebody says which one it is.
struct UnknownTable
{
    QString problem; ///< a sentence
};
using ReadFile = std::variant<ExchangeFile, Bill, PriceList, ReadTable, UnknownTable>;

/// Reads a file of any format that can be imported. Slow for large bills; touches no shared state.
Result<ReadFile> readImportFile(const QString &path, const Workspace &workspace,
                                const ImportQuestions &questions, const ReadProgress &progress);

/// What importing the file would do, as one report for every format.
ImportReport planImport(const Workspace &workspace, const ReadFile &file,
                        const BillChoices &choices);

} // namespace fairlead
