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

/// All of it, or false with the reason in the file: a disk that fills up takes a part without one.
bool writeAll(QFileDevice &file, QByteArrayView content)
{
    while (!content.isEmpty()) {
        const qint64 written = file.write(content.data(), content.size());
        if (written <= 0)
            return false;
        content = content.sliced(written);
    }
    return file.flush();
}

/// Into a pipe or a device, which must not be replaced by a file.
Result<void> writeInPlace(const QString &path, const QByteArray &content)
{
    QFile file(path);
    if (!file.open(QIODevice::WriteOnly) || !writeAll(file, content))
        return notWritten(path, file.errorString());
    return {};
}

} // namespace

Result<void> checkReadable(const QString &path)
{
    const QFileInfo info(path);
    const QString name = info.fileName();
    // Files are read more than once, which a pipe does not bear; to open one waits for a writer.
    if (info.exists() && !info.isFile())
        return failure(Text::tr("“%1” is not an ordinary file; save it as one first.").arg(name));
    if (Database::isWorkspace(path))
        return failure(Text::tr("“%1” is a workspace; open it instead.").arg(name));
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        return failure(Text::tr("“%1” could not be read: %2.").arg(name, file.errorString()));
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
    if (!file.open(QIODevice::WriteOnly) || !writeAll(file, content) || !file.commit())
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
