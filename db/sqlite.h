#pragma once

#include "models/result.h"

#include <SQLiteCpp/SQLiteCpp.h>

namespace fairlead {

/// One sentence for what SQLite refused to do with the file @p path.
Error sqliteError(const QString &path, const SQLite::Exception &exception);

/// How a file is reached: Immutable leaves no trace beside it, and is for files nobody writes.
enum class OpenMode { ReadWrite, ReadOnly, Immutable };

/// Opens a file that may be hostile: nothing in its schema is trusted or run. Throws
/// SQLite::Exception.
SQLite::Database openGuarded(const QString &path, OpenMode mode);

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
