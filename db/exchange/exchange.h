#pragma once

#include "models/imports/importplan.h"
#include "models/workspace.h"

namespace fairlead {

/// What a file in the exchange format is: a buyer's whole workspace, or a shipped dataset.
enum class ExchangeKind { Workspace, Dataset };

/// The content of a file in the exchange format. See docs/exchange-format.md.
struct ExchangeFile
{
    ExchangeKind kind = ExchangeKind::Workspace;
    std::vector<Row> rows;
};

/// The workspace as JSON: tables in the order of TableId, rows by id, nulls left out. The same
/// workspace gives the same bytes.
QByteArray writeExchange(const Workspace &workspace);

/// Reads a file in the exchange format; @p name is what messages call it.
Result<ExchangeFile> readExchange(const QByteArray &bytes, const QString &name);

/// What importing the file would do.
ImportPlan planImport(const Workspace &workspace, const ExchangeFile &file);

} // namespace fairlead
