#include "models/fields/showntext.h"

#include <algorithm>

namespace fairlead {

using namespace Qt::StringLiterals;

namespace {

bool turnsDirection(QChar c)
{
    return (c >= u'\u202a' && c <= u'\u202e') || (c >= u'\u2066' && c <= u'\u2069');
}

} // namespace

QString withoutDirections(const QString &text)
{
    if (std::none_of(text.begin(), text.end(), turnsDirection))
        return text;
    QString left = text;
    left.removeIf(turnsDirection);
    return left;
}

QString shortened(const QString &text, qsizetype most)
{
    if (text.size() <= most)
        return text;
    QString start = text.first(most - 1);
    if (start.back().isHighSurrogate())
        start.chop(1);
    return start.trimmed() + u'…';
}

} // namespace fairlead
