#include "ui/timeline/wrappedtext.h"

namespace fairlead {

using namespace Qt::StringLiterals;

QStringList wrappedText(const QString &text, double width,
                        const std::function<double(const QString &)> &widthOf)
{
    QStringList lines;
    QString line;
    for (const QString &word : text.split(u' ', Qt::SkipEmptyParts)) {
        const QString longer = line.isEmpty() ? word : u"%1 %2"_s.arg(line, word);
        if (widthOf(longer) <= width) {
            line = longer;
            continue;
        }
        if (!line.isEmpty())
            lines += line;
        line.clear();
        for (const QChar c : word) {
            const bool isPair = c.isLowSurrogate();
            if (!line.isEmpty() && !isPair && widthOf(line + c) > width) {
                lines += line;
                line.clear();
            }
            line += c;
        }
    }
    if (!line.isEmpty())
        lines += line;
    return lines;
}

} // namespace fairlead
