#include "ui/widgets/wrappedlines.h"

#include "ui/widgets/plaintext.h"

#include <QFontMetrics>
#include <QTextLayout>

namespace fairlead {

QStringList wrappedLines(const QString &text, const QFont &font, int width, int most)
{
    QStringList lines;
    const QString whole = singleLine(text);
    QTextLayout layout(whole, font);
    QTextOption option;
    option.setWrapMode(QTextOption::WrapAtWordBoundaryOrAnywhere);
    layout.setTextOption(option);
    layout.beginLayout();
    for (QTextLine line = layout.createLine(); line.isValid(); line = layout.createLine()) {
        line.setLineWidth(width);
        const QString rest = whole.mid(line.textStart());
        if (lines.size() + 1 == most) {
            lines += QFontMetrics(font).elidedText(rest, Qt::ElideRight, width);
            break;
        }
        lines += rest.left(line.textLength()).trimmed();
    }
    layout.endLayout();
    return lines;
}

} // namespace fairlead
