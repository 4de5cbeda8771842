#include "resources/resources.h"

#include <QDir>
#include <QFile>

namespace fairlead {

using namespace Qt::StringLiterals;

namespace {

ShippedFile read(const QString &path)
{
    QFile file(path);
    [[maybe_unused]] const bool isThere = file.open(QIODevice::ReadOnly);
    Q_ASSERT(isThere);
    return {path.section(u'/', -1), file.readAll()};
}

} // namespace

QList<ShippedFile> marketFiles()
{
    QList<ShippedFile> files;
    const QDir folder(u":/market"_s);
    for (const QString &name : folder.entryList(QDir::Files, QDir::Name))
        files += read(folder.filePath(name));
    return files;
}

ShippedFile rulesFile()
{
    return read(u":/negotiation/rules.json"_s);
}

ShippedFile sampleFile()
{
    return read(u":/sample/sample.json"_s);
}

} // namespace fairlead
