#pragma once

#include <QRectF>
#include <QString>
#include <QStringList>

namespace fairlead {

class BriefingPages;

/// What a program prints about a PDF, with plain spaces; says so when it fails.
QString output(const QString &program, const QStringList &arguments);

/// The first text that leaves the printed area; null when none does.
QRectF textOutside(const BriefingPages &pages);

/// Two texts that cover each other, in words; empty when none do.
QString textOverTextIn(const BriefingPages &pages);

} // namespace fairlead
