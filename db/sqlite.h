#pragma once

#include "models/result.h"

#include <SQLiteCpp/SQLiteCpp.h>

#include <memory>

namespace fairlead {

/// One sentence for what SQLite refused to do with the file @p path.
Error sqliteError(const QString &path, const SQLite::Exception &exception);

/// How a file is reached: Immutable leaves no trace beside it, and is for files nobody writes.
enum class OpenMode { ReadWrite, ReadOnly, Immutable };

/// Opens a file that may be hostile: nothing in its schema is trusted or run. Throws
/// SQLite::Exception.
SQLite::Database openGuarded(const QString &path, OpenMode mode);

/// The whole content as a database of its own, which no later change of the file reaches. Throws
/// SQLite::Exception.
std::unique_ptr<SQLite::Database> copyInMemory(SQLite::Database &database);

/// Whether the file of an open database was renamed, replaced or deleted: what is written now would
/// not be found again.
bool hasMoved(SQLite::Database &database);

/// Calls a function that reads or writes the file and turns what SQLite throws into a sentence.
template<class Function>
auto guarded(const QString &path, Function function) -> Result<decltype(function())>
{
    try {
        if constexpr (std::is_void_v<decltype(function())>) {
            function();
            return {};
        } else {
            return function();
        }
    } catch (const SQLite::Exception &exception) {
        return tl::make_unexpected(sqliteError(path, exception));
    }
}

} // namespace fairlead
