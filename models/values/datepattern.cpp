#include "models/values/datepattern.h"

namespace fairlead {

using namespace Qt::StringLiterals;

QString datePattern(const QLocale &locale, const QString &pattern)
{
    const bool hasStop = locale.dateFormat(QLocale::LongFormat).contains(u"d. "_s);
    return hasStop && pattern.startsWith(u"d "_s) ? u"d."_s + pattern.mid(1) : pattern;
}

} // namespace fairlead
