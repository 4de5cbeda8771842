#include "ui/briefing/textbox.h"

#include "ui/briefing/pagemetrics.h"
#include "ui/briefing/printcolors.h"
#include "ui/widgets/printfont.h"

#include <QFontMetricsF>
#include <QTextOption>

namespace fairlead {

using namespace Qt::StringLiterals;

namespace style {

TextStyle title()
{
    return {24, 31, true, print::kText};
}
TextStyle lead()
{
    return {12.5, 18, false, print::kMuted};
}
TextStyle section()
{
    return {17, 23, true, print::kText};
}
TextStyle kicker()
{
    return {11, 16, true, print::kAccent};
}
TextStyle subheading()
{
    return {13.5, 19, true, print::kText};
}
TextStyle body()
{
    return {12, 17, false, print::kText};
}
TextStyle strong()
{
    return {12, 17, true, print::kText};
}
TextStyle caption()
{
    return {11, 15.5, false, print::kMuted};
}
TextStyle tableHead()
{
    return {11, 15, false, print::kMuted};
}
TextStyle tableText()
{
    return {11.5, 15.5, false, print::kText};
}
TextStyle tableStrong()
{
    return {11.5, 15.5, true, print::kText};
}
TextStyle tableNote()
{
    return {10.5, 14, false, print::kMuted};
}
TextStyle fine()
{
    return {10.5, 14.5, false, print::kText};
}
TextStyle fineStrong()
{
    return {10.5, 14.5, true, print::kText};
}
TextStyle fineMuted()
{
    return {10.5, 14.5, false, print::kMuted};
}
TextStyle footer()
{
    return {10.5, 15, false, print::kMuted};
}
TextStyle keyNumber()
{
    return {27, 34, true, print::kText};
}
TextStyle keyPrefix()
{
    return {15, 34, false, print::kMuted};
}
TextStyle keyUnit()
{
    return {13, 34, false, print::kMuted};
}

} // namespace style

namespace {

QFont fontOf(const TextStyle &style)
{
    QFont font = printFont();
    font.setPixelSize(qRound(style.size * page::kUnitsPerPixel));
    font.setBold(style.isBold);
    font.setHintingPreference(QFont::PreferNoHinting);
    return font;
}

QTextOption wrapping()
{
    QTextOption option;
    option.setWrapMode(QTextOption::WrapAtWordBoundaryOrAnywhere);
    option.setUseDesignMetrics(true);
    return option;
}

bool hasPlaces(const CitedText &text)
{
    for (const Citation &citation : text.citations) {
        if (!citation.place.isEmpty())
            return true;
    }
    return false;
}

} // namespace

TextBox::TextBox(const CitedText &text, const TextStyle &style, qreal width)
    : m_style(style)
{
    m_layout = std::make_shared<QTextLayout>(appended(text), fontOf(style));
    m_layout->setTextOption(wrapping());
    m_layout->setCacheEnabled(true);
    breakLines(width);
    findCitations();
}

TextBox::TextBox(const QString &text, const TextStyle &style, qreal width)
    : TextBox(CitedText{text, {}}, style, width)
{
}

/// The text with its citations behind it. No-break spaces keep them off the start of a line.
QString TextBox::appended(const CitedText &text)
{
    QString whole = text.text;
    whole.replace(u'\n', u' ');
    if (text.citations.empty())
        return whole;
    const bool withPlaces = hasPlaces(text);
    if (!whole.isEmpty())
        whole += QChar(QChar::Nbsp);
    whole += withPlaces ? QString() : u"["_s;
    for (size_t i = 0; i < text.citations.size(); ++i) {
        const Citation &citation = text.citations[i];
        const QString number = QString::number(citation.number);
        whole += i == 0 ? QString() : u", "_s;
        const QString shown = withPlaces ? u'[' + number + u']' : number;
        m_ranges.push_back({int(whole.size()), int(shown.size()), citation.number});
        whole += shown;
        if (!citation.place.isEmpty())
            whole += QChar(QChar::Nbsp) + citation.place;
    }
    return withPlaces ? whole : whole + u']';
}

void TextBox::breakLines(qreal width)
{
    m_layout->beginLayout();
    for (int number = 0;; ++number) {
        QTextLine line = m_layout->createLine();
        if (!line.isValid())
            break;
        line.setLineWidth(width * page::kUnitsPerPixel);
        line.setPosition({0, baseline(number) - line.ascent()});
    }
    m_layout->endLayout();
}

/// By the metrics of the font itself, so that a glyph from another one moves no line.
qreal TextBox::baseline(int line) const
{
    const QFontMetricsF metrics(m_layout->font());
    const qreal room = m_style.lineHeight * page::kUnitsPerPixel;
    return line * room + (room - metrics.ascent() - metrics.descent()) / 2 + metrics.ascent();
}

void TextBox::findCitations()
{
    for (const Range &range : m_ranges) {
        const QTextLine line = m_layout->lineForTextPosition(range.start);
        const qreal left = line.cursorToX(range.start) / page::kUnitsPerPixel;
        const qreal right = line.cursorToX(range.start + range.length) / page::kUnitsPerPixel;
        const QRectF rect(left, line.lineNumber() * m_style.lineHeight, right - left,
                          m_style.lineHeight);
        m_citations.push_back({line.lineNumber(), rect.normalized(), range.source});
    }
}

qreal TextBox::lineWidth(int line) const
{
    return m_layout->lineAt(line).naturalTextWidth() / page::kUnitsPerPixel;
}

qreal textWidth(const QString &text, const TextStyle &style)
{
    return QFontMetricsF(fontOf(style)).horizontalAdvance(text) / page::kUnitsPerPixel;
}

QString fitted(const QString &text, const TextStyle &style, qreal width)
{
    if (textWidth(text, style) <= width)
        return text;
    qsizetype fits = 0; // letters before the ellipsis
    for (qsizetype tooMany = text.size(); tooMany - fits > 1;) {
        const qsizetype middle = (fits + tooMany) / 2;
        if (textWidth(text.first(middle) + u'…', style) <= width)
            fits = middle;
        else
            tooMany = middle;
    }
    return text.first(fits).trimmed() + u'…';
}

} // namespace fairlead
