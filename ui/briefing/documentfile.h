#pragma once

#include "models/briefing/briefing.h"
#include "models/briefing/workbook.h"
#include "models/result.h"

namespace fairlead {

/// Whether a file of this name holds tables: .csv and .xlsx.
bool isTableName(const QString &name);

/// Whether a file of this name holds a document: .pdf, .odt and .md.
bool isDocumentName(const QString &name);
Error unknownDocument(const QString &name); ///< why it holds none

/// A briefing as the ending of the name has it: .pdf, .odt or .md. Errors: another ending, or the
/// document cannot be written. PDF needs a
/// QGuiApplication.
Result<QByteArray> documentFile(const Briefing &briefing, const QString &name);

/// Tables as the ending of the name has it: .xlsx, or .csv with the first of them. Errors: another
/// ending, or the tables cannot be written.
Result<QByteArray> tableFile(const Workbook &workbook, const QString &name);

} // namespace fairlead
