#pragma once

#include "models/fields/field.h"

#include <QLocale>

namespace fairlead {

class Workspace;

/// The stored form of a value, the same in claims, CSV and differences between files: ISO dates,
/// plain decimals, keys and ids, lists joined by "; ". Null is the empty text.
QString storedText(const Value &value);

/// A list as one text, joined by "; ", with a backslash before what would be misread: a semicolon
/// or a backslash in an entry, a blank at its ends.
QString listText(const QStringList &entries);

/// Reads the stored form back; the empty text is null.
Result<Value> valueFromStored(const Field &field, const QString &text);

/// What people read: names instead of ids, "$13 B", "42 %", dates by locale. Null is "–".
QString displayText(const Workspace &workspace, const Field &field, const Value &value,
                    const QLocale &locale);

/// "$13 B" where three decimals hold the whole amount, else every digit: "$1,234,567.89".
QString moneyText(const Money &money, const QLocale &locale);
QString dateText(const PartialDate &date, const QLocale &locale);

/// A number with all its digits, to be edited: valueFromInput() reads back the same one.
QString exactNumberText(const Field &field, double number, const QLocale &locale);

/// Reads what people type or paste: numbers and dates by locale or in stored form, "13 B", "25 %",
/// labels or keys of choices, names or ids of other records. The empty text and "–" are null.
Result<Value> valueFromInput(const Workspace &workspace, const Field &field, const QString &text,
                             const QLocale &locale);

} // namespace fairlead
