#pragma once

#include "models/fields/storedtext.h"

#include <QLocale>

namespace fairlead {

class Workspace;

/// What people read: names instead of ids, "$13 B", "42 %", dates by locale. Null is "–".
QString displayText(const Workspace &workspace, const Field &field, const Value &value,
                    const QLocale &locale);

/// "$13 B" where three decimals hold the whole amount, else every digit: "$1,234,567.89".
QString moneyText(const Money &money, const QLocale &locale);
QString dateText(const PartialDate &date, const QLocale &locale);

/// A number with all its digits, to be edited; valueFromInput() reads back the same one.
QString exactNumberText(const Field &field, double number, const QLocale &locale);

} // namespace fairlead
