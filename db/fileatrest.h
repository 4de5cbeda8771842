#pragma once

#include <SQLiteCpp/SQLiteCpp.h>

#include <QTemporaryDir>

#include <memory>

namespace fairlead {

/// The content of a workspace file that nobody has open, read without a trace: the file as it is
/// or, when a crash left a journal, a copy elsewhere into which the journal was replayed. Throws
/// SQLite::Exception.
class FileAtRest
{
public:
    FileAtRest(const QString &path, bool hasJournal);

    SQLite::Database &database() { return *m_database; }

private:
    std::unique_ptr<QTemporaryDir> m_folder; ///< outlives the database in it
    std::unique_ptr<SQLite::Database> m_database;
};

} // namespace fairlead
