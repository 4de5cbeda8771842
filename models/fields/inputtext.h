#pragma once

#include "models/fields/field.h"

#include <QLocale>

namespace fairlead {

class Workspace;

/// Reads what people type or paste: numbers and dates by locale or in stored form, "13 B", "25 %",
/// labels or keys of choices, names or ids of other records. The empty text and "–" are null.
Result<Value> valueFromInput(const Workspace &workspace, const Field &field, const QString &text,
                             const QLocale &locale);

} // namespace fairlead
