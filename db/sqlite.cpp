#include "db/sqlite.h"

#include <QCoreApplication>
#include <QDir>
#include <QFileInfo>
#include <QUrl>

#include <SQLiteCpp/Backup.h>

#include <sqlite3.h>

namespace fairlead {

using namespace Qt::StringLiterals;

namespace {

class Text
{
    Q_DECLARE_TR_FUNCTIONS(Sqlite)
};

QString reason(const SQLite::Exception &exception)
{
    switch (exception.getErrorCode()) {
    case SQLITE_FULL:
        return Text::tr("The disk is full.");
    case SQLITE_BUSY:
    case SQLITE_LOCKED:
        return Text::tr("Another program is using it.");
    case SQLITE_READONLY:
    case SQLITE_PERM:
        return Text::tr("It may not be written.");
    case SQLITE_CANTOPEN:
    case SQLITE_AUTH:
        return Text::tr("It could not be opened.");
    case SQLITE_CORRUPT:
    case SQLITE_NOTADB:
        return Text::tr("It is damaged.");
    case SQLITE_IOERR:
        return Text::tr("The disk reported an error.");
    case SQLITE_CONSTRAINT:
        return Text::tr("It was changed by another program meanwhile.");
    case SQLITE_NOMEM:
        return Text::tr("There is not enough memory.");
    default:
        return Text::tr("SQLite reported: %1.").arg(QString::fromUtf8(exception.getErrorStr()));
    }
}

void guard(SQLite::Database &database)
{
    sqlite3 *handle = database.getHandle();
    sqlite3_db_config(handle, SQLITE_DBCONFIG_DEFENSIVE, 1, nullptr);
    sqlite3_db_config(handle, SQLITE_DBCONFIG_ENABLE_TRIGGER, 0, nullptr);
    sqlite3_db_config(handle, SQLITE_DBCONFIG_ENABLE_VIEW, 0, nullptr);
    database.exec("PRAGMA trusted_schema = OFF");
    database.exec("PRAGMA cell_size_check = ON");
    database.exec("PRAGMA mmap_size = 0");
}

} // namespace

Error sqliteError(const QString &path, const SQLite::Exception &exception)
{
    return {
        Text::tr("“%1” could not be used. %2").arg(QFileInfo(path).fileName(), reason(exception))};
}

SQLite::Database openGuarded(const QString &path, OpenMode mode)
{
    const QString clean = QDir::cleanPath(QFileInfo(path).absoluteFilePath());
    QString uri = QUrl::fromLocalFile(clean).toString(QUrl::FullyEncoded);
    if (mode == OpenMode::Immutable)
        uri += u"?immutable=1"_s;
    const int access = mode == OpenMode::ReadWrite ? SQLite::OPEN_READWRITE : SQLite::OPEN_READONLY;
    SQLite::Database database(uri.toStdString(), access | SQLite::OPEN_URI, 2000);
    guard(database);
    return database;
}

std::unique_ptr<SQLite::Database> copyInMemory(SQLite::Database &database)
{
    auto copy = std::make_unique<SQLite::Database>(":memory:", SQLite::OPEN_READWRITE);
    guard(*copy);
    // A backup into memory cannot change the page size.
    const std::string pageSize = database.execAndGet("PRAGMA page_size").getString();
    copy->exec("PRAGMA page_size = " + pageSize);
    if (SQLite::Backup(*copy, database).executeStep() != SQLITE_DONE)
        throw SQLite::Exception("the file is busy", SQLITE_BUSY);
    return copy;
}

bool hasMoved(SQLite::Database &database)
{
    int moved = 0;
    sqlite3_file_control(database.getHandle(), "main", SQLITE_FCNTL_HAS_MOVED, &moved);
    return moved != 0;
}

} // namespace fairlead
