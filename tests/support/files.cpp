#include "tests/support/files.h"

#include <QCryptographicHash>
#include <QDir>
#include <QFile>

namespace fairlead {

QByteArray contentOf(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

void putFile(const QString &path, const QByteArray &content)
{
    QFile file(path);
    if (!file.open(QIODevice::WriteOnly) || file.write(content) != content.size())
        qFatal("Could not write %s", qPrintable(path));
}

QMap<QString, QByteArray> snapshotOf(const QString &folder)
{
    QMap<QString, QByteArray> snapshot;
    const QDir::Filters everything =
        QDir::AllEntries | QDir::Hidden | QDir::System | QDir::NoDotAndDotDot;
    for (const QFileInfo &file : QDir(folder).entryInfoList(everything)) {
        snapshot[file.fileName()] =
            file.isFile()
                ? QCryptographicHash::hash(contentOf(file.filePath()), QCryptographicHash::Sha256)
                      + QByteArray::number(int(file.permissions()))
                : QByteArrayLiteral("no file");
    }
    return snapshot;
}

} // namespace fairlead
