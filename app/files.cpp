#include "app/files.h"

#include "db/database.h"

#include <QCoreApplication>
#include <QFile>
#include <QFileInfo>
#include <QSaveFile>

namespace fairlead {

namespace {

class Text
{
    Q_DECLARE_TR_FUNCTIONS(Files)
};

tl::unexpected<Error> notWritten(const QString &path, const QString &reason)
{
    return failure(
        Text::tr("“%1” could not be written: %2.").arg(QFileInfo(path).fileName(), reason));
}

/// Into a pipe or a device, which must not be replaced by a file.
Result<void> writeInPlace(const QString &path, const QByteArray &content)
{
    QFile file(path);
    if (!file.open(QIODevice::WriteOnly) || file.write(content) != content.size() || !file.flush())
        return notWritten(path, file.errorString());
    return {};
}

} // namespace

Result<void> checkReadable(const QString &path)
{
    const QString name = QFileInfo(path).fileName();
    if (Database::isWorkspace(path))
        return failure(Text::tr("“%1” is a workspace; open it instead.").arg(name));
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        return failure(Text::tr("“%1” could not be read: %2.").arg(name, file.errorString()));
    if (!QFileInfo(path).isFile()) // files are read more than once, which a pipe does not bear
        return failure(Text::tr("“%1” is not an ordinary file; save it as one first.").arg(name));
    return {};
}

Result<void> writeFile(const QString &path, const QByteArray &content)
{
    const QFileInfo info(path);
    if (info.exists() && !info.isFile() && !info.isDir())
        return writeInPlace(path, content);
    if (Database::isWorkspace(path)) {
        return failure(Text::tr("“%1” is a workspace and was left as it is; choose another name.")
                           .arg(QFileInfo(path).fileName()));
    }
    QSaveFile file(path);
    if (!file.open(QIODevice::WriteOnly) || file.write(content) != content.size() || !file.commit())
        return notWritten(path, file.errorString());
    return {};
}

QLocale shownLocale()
{
    const QLocale locale;
    return locale.language() == QLocale::C ? QLocale(QLocale::English) : locale;
}

QString userName()
{
    const QString user = qEnvironmentVariable("USER", qEnvironmentVariable("LOGNAME"));
    return user.isEmpty() ? Text::tr("someone") : user;
}

} // namespace fairlead
