#pragma once

#include "models/result.h"

#include <SQLiteCpp/SQLiteCpp.h>

namespace fairlead {

/// Keeps a copy of a file beside it before its schema is changed: "acme.v1.fairlead", or
/// "acme.v1-2.fairlead" when that name is taken. The copy comes through SQLite, so that it holds
/// what is still in the journal. Returns the path of the copy.
Result<QString> keepCopy(SQLite::Database &database, const QString &path, int schemaVersion);

} // namespace fairlead
