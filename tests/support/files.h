#pragma once

#include <QMap>
#include <QString>

namespace fairlead {

QByteArray contentOf(const QString &path);
void putFile(const QString &path, const QByteArray &content);

/// Name, hash and permissions of everything in a folder: equal when nothing was touched.
QMap<QString, QByteArray> snapshotOf(const QString &folder);

} // namespace fairlead
