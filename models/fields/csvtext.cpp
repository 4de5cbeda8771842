#include "models/fields/csvtext.h"

#include <QRegularExpression>

namespace fairlead {

using namespace Qt::StringLiterals;

namespace {

bool looksLikeFormula(const QString &text)
{
    static const QRegularExpression kNumber(u"^[+-]?[0-9 .,()/-]+$"_s);
    return !text.isEmpty() && QStringView(u"=+-@\t\r").contains(text.front())
           && !kNumber.match(text).hasMatch();
}

} // namespace

QString csvCell(QString text)
{
    if (looksLikeFormula(text))
        text.prepend(u'\'');
    static const QRegularExpression kSpecial(u"[\",\r\n]"_s);
    if (!text.contains(kSpecial))
        return text;
    return u'"' + text.replace(u'"', u"\"\""_s) + u'"';
}

} // namespace fairlead
