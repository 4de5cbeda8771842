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

QString withoutFormula(QString text)
{
    return looksLikeFormula(text) ? text.prepend(u'\'') : text;
}

QString csvCell(QString text)
{
    text = withoutFormula(std::move(text));
    static const QRegularExpression kSpecial(u"[\",\r\n]"_s);
    if (!text.contains(kSpecial))
        return text;
    return u'"' + text.replace(u'"', u"\"\""_s) + u'"';
}

} // namespace fairlead
