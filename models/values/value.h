#pragma once

#include "models/values/money.h"
#include "models/values/partialdate.h"

#include <QDateTime>
#include <QStringList>

#include <variant>

namespace fairlead {

/// What one field of one row holds, whatever the row's type: the common language of grids, forms,
/// storage, exchange and history. `std::monostate` is null: unknown, which is never zero.
/// Choices and references are texts (their key or id), lists of them are lists of texts.
using Value = std::variant<std::monostate, bool, qint64, double, QString, QStringList, Money,
                           UnitPrice, PartialDate, QDateTime>;

inline bool isNull(const Value &value)
{
    return std::holds_alternative<std::monostate>(value);
}

} // namespace fairlead
