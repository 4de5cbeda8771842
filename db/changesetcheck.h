#pragma once

#include <QByteArray>

#include <SQLiteCpp/SQLiteCpp.h>

#include <map>

namespace fairlead {

/// Names of the tables of a database, each with how many columns it has.
using TableWidths = std::map<QByteArray, int>;

/// Throws SQLite::Exception.
TableWidths tableWidths(SQLite::Database &database);

/// Whether @p changeset is one that the session extension could have recorded in tables of these
/// widths, or in earlier, narrower ones, keyed by their first column. The extension reads past the
/// end of damaged bytes, so nothing else may reach it. The format is the one that the comments of
/// SQLite's sqlite3session.c describe.
bool isWholeChangeset(const QByteArray &changeset, const TableWidths &widths);

} // namespace fairlead
