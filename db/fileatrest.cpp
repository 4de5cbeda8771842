#include "db/fileatrest.h"

#include "db/sqlite.h"

#include <QFile>

#include <sqlite3.h>

namespace fairlead {

using namespace Qt::StringLiterals;

namespace {

/// Copies a file and the journals that must travel with it.
QString copiedInto(const QTemporaryDir &folder, const QString &path)
{
    const QString copy = folder.filePath(u"copy"_s);
    for (const QString &suffix : {QString(), u"-wal"_s, u"-journal"_s}) {
        if (!QFile::exists(path + suffix))
            continue;
        if (!QFile::copy(path + suffix, copy + suffix))
            throw SQLite::Exception("no copy", SQLITE_IOERR);
        QFile::setPermissions(copy + suffix, QFile::ReadOwner | QFile::WriteOwner);
    }
    return copy;
}

} // namespace

FileAtRest::FileAtRest(const QString &path, bool hasJournal)
{
    if (!hasJournal) {
        m_database = std::make_unique<SQLite::Database>(openGuarded(path, OpenMode::Immutable));
        return;
    }
    m_folder = std::make_unique<QTemporaryDir>();
    m_database = std::make_unique<SQLite::Database>(
        openGuarded(copiedInto(*m_folder, path), OpenMode::ReadWrite));
}

} // namespace fairlead
