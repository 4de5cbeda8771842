#pragma once

#include "models/workspace.h"

#include <initializer_list>
#include <utility>

namespace fairlead {

/// A field's key and its value in stored form: {"amount", "25.00 USD"}.
using FieldText = std::pair<const char *, const char *>;

/// The field of a table; the test ends when there is none.
const Field &fieldOf(TableId table, const char *key);

/// A row with these values. The other required fields are left empty; the test ends when a value
/// does not fit.
Row rowWith(TableId table, const char *id, std::initializer_list<FieldText> fields);

/// A workspace of these rows.
Workspace workspaceOf(std::initializer_list<Row> rows);

} // namespace fairlead
