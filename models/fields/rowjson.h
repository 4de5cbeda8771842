#pragma once

#include "models/row.h"

#include <nlohmann/json.hpp>

namespace fairlead {

/// Rows in the exchange format: fields by key in the order of the table, nulls left out, money and
/// dates in stored form, lists as arrays. See docs/exchange-format.md.
nlohmann::ordered_json rowToJson(const Row &row);

/// Reads a row back. Fails, naming the row and the field, on an unknown field, a wrong type, a
/// value out of range or a missing required value.
Result<Row> rowFromJson(const TableInfo &table, const nlohmann::ordered_json &json);

/// One line of JSON, the same bytes for equal rows.
QByteArray rowToLine(const Row &row);

} // namespace fairlead
