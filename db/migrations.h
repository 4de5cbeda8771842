#pragma once

#include <QByteArray>

#include <SQLiteCpp/SQLiteCpp.h>

#include <vector>

namespace fairlead {

/// The steps of the schema, in order; step n leaves the file at `user_version` n.
std::vector<QByteArray> migrationSteps();

/// The version that this program writes.
int currentSchemaVersion();

/// Applies the steps beyond the file's version, each in a transaction of its own. Throws
/// SQLite::Exception; a step that fails leaves the file at the step before.
void migrate(SQLite::Database &database, const std::vector<QByteArray> &steps);

/// Name and definition of everything in the schema, in a form that can be compared; without the
/// statistics that any SQLite tool may leave.
std::vector<std::string> schemaOf(SQLite::Database &database);

/// What schemaOf() gives for a file that these steps made.
std::vector<std::string> expectedSchema(const std::vector<QByteArray> &steps);

} // namespace fairlead
