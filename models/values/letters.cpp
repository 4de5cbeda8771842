#include "models/values/letters.h"

namespace fairlead {

QString lettersOnly(const QString &text)
{
    QString letters;
    for (const QChar c : text) {
        if (c.isLetterOrNumber())
            letters += c.toLower();
    }
    return letters;
}

} // namespace fairlead
