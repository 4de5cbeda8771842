#pragma once

#include "models/fields/field.h"

#include <SQLiteCpp/SQLiteCpp.h>

struct sqlite3_value;

namespace fairlead {

/// Values in columns: null, whole numbers (also for yes and no), reals; everything else is text in
/// stored form, lists as JSON arrays.
void bindValue(SQLite::Statement &statement, int parameter, const Value &value);

/// Reads a column into the type of its field; fails when the column holds something else.
Result<Value> columnValue(const Field &field, const SQLite::Column &column);
Result<Value> columnValue(const Field &field, sqlite3_value *value);

} // namespace fairlead
