#pragma once

#include <QByteArray>
#include <QMap>
#include <QString>

/// The members of a ZIP archive by name, unpacked; empty when it is none or is damaged: sizes and
/// checksums are compared.
QMap<QString, QByteArray> unzipped(const QByteArray &archive);
