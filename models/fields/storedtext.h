#pragma once

#include "models/fields/field.h"

namespace fairlead {

/// The stored form of a value, the same in claims, CSV and differences between files: ISO dates,
/// plain decimals, keys and ids, lists joined by "; ". Null is the empty text.
QString storedText(const Value &value);

/// Reads the stored form back; the empty text is null.
Result<Value> valueFromStored(const Field &field, const QString &text);

/// A time in ISO form, with milliseconds or without; in UTC unless it says otherwise.
Result<QDateTime> timestampFromStored(const QString &text);

/// A list as one text, joined by "; ", with a backslash before what would be misread: a semicolon
/// or a backslash in an entry, a blank at its ends.
QString listText(const QStringList &entries);

/// The entries that listText() joined; what people type needs no backslash as a rule.
QStringList entriesOfList(const QString &text);

} // namespace fairlead
