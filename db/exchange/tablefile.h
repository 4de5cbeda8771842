#pragma once

#include "db/exchange/csvstart.h"
#include "models/imports/tableplan.h"

namespace fairlead {

/// Reads all rows of a table in CSV. Large ones are refused: tables are entered by people. Fails
/// when @p progress says stop.
Result<TableCells> readTableCells(const QString &path, const CsvStart &start,
                                  const ReadProgress &progress);

/// Whether a header is that of FOCUS 1.3's contract commitments.
bool isCommitmentHeader(const QStringList &header);

/// The contract commitments of FOCUS 1.3 as cells of the table of commitments, in stored form.
/// A commitment's contract is taken when the workspace has one of that id, else kept in the notes.
Result<TableCells> readCommitments(const QString &path, const CsvStart &start,
                                   const Workspace &workspace, const ReadProgress &progress);

} // namespace fairlead
