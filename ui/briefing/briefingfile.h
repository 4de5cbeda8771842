#pragma once

#include "models/briefing/briefing.h"
#include "models/result.h"

namespace fairlead {

/// Whether the ending of a name is one that a briefing is written to: .pdf, .odt or .md.
bool isBriefingFile(const QString &name);

/// The briefing in the format that the name asks for. Errors: another ending.
Result<QByteArray> briefingFile(const Briefing &briefing, const QString &name);

} // namespace fairlead
