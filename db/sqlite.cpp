#include "db/sqlite.h"

#include <QCoreApplication>
#include <QFileInfo>
#include <QUrl>

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
    case SQLITE_NOMEM:
        return Text::tr("There is not enough memory.");
    default:
        return Text::tr("SQLite reported: %1.").arg(QString::fromUtf8(exception.getErrorStr()));
    }
}

} // namespace

Error sqliteError(const QString &path, const SQLite::Exception &exception)
{
    return {
        Text::tr("“%1” could not be used. %2").arg(QFileInfo(path).fileName(), reason(exception))};
}

SQLite::Database openGuarded(const QString &path, OpenMode mode)
{
    QString uri =
        QUrl::fromLocalFile(QFileInfo(path).absoluteFilePath()).toString(QUrl::FullyEncoded);
    if (mode == OpenMode::Immutable)
        uri += u"?immutable=1"_s;
    const int access = mode == OpenMode::ReadWrite ? SQLite::OPEN_READWRITE : SQLite::OPEN_READONLY;
    SQLite::Database database(uri.toStdString(), access | SQLite::OPEN_URI, 2000);
    sqlite3_db_config(database.getHandle(), SQLITE_DBCONFIG_DEFENSIVE, 1, nullptr);
    database.exec("PRAGMA trusted_schema = OFF");
    database.exec("PRAGMA cell_size_check = ON");
    database.exec("PRAGMA mmap_size = 0");
    return database;
}

} // namespace fairlead
