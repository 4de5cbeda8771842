#include "db/keptcopy.h"

#include "db/sqlite.h"

#include <QCoreApplication>
#include <QDir>
#include <QFileInfo>

namespace fairlead {

using namespace Qt::StringLiterals;

namespace {

QString freePath(const QString &path, int schemaVersion)
{
    const QFileInfo file(path);
    const QString suffix = file.suffix().isEmpty() ? QString() : u'.' + file.suffix();
    for (int number = 1;; ++number) {
        const QString count = number == 1 ? QString() : u"-%1"_s.arg(number);
        const QString version = u".v%1"_s.arg(schemaVersion);
        const QString candidate =
            file.dir().filePath(file.completeBaseName() + version + count + suffix);
        if (!QFileInfo::exists(candidate))
            return candidate;
    }
}

} // namespace

Result<QString> keepCopy(SQLite::Database &database, const QString &path, int schemaVersion)
{
    const QString copy = freePath(path, schemaVersion);
    const QString draft = copy + u".part"_s;
    QFile::remove(draft);
    const auto written = guarded(draft, [&] {
        SQLite::Statement vacuum(database, "VACUUM INTO ?");
        vacuum.bind(1, draft.toStdString());
        vacuum.exec();
    });
    if (written && QFile::rename(draft, copy))
        return copy;
    QFile::remove(draft);
    return failure(QCoreApplication::translate(
                       "KeptCopy", "“%1” is of an older version and was left as it is: no copy "
                                   "could be kept in its folder.")
                       .arg(QFileInfo(path).fileName()));
}

} // namespace fairlead
