#include "ui/briefing/sourcelayout.h"

#include "ui/briefing/pagemetrics.h"
#include "ui/briefing/printcolors.h"

#include <algorithm>

namespace fairlead {

using namespace Qt::StringLiterals;

namespace {

constexpr qreal kNumberWidth = 26;
constexpr qreal kTermWidth = 130;
constexpr qreal kHighestEntry = page::kBodyHeight * 0.4;

QString joined(QStringList parts)
{
    parts.removeAll(QString());
    return parts.join(u" · "_s);
}

/// A link over every line of an address.
void addAddress(Strip &strip, const QString &address, QPointF at, qreal width)
{
    TextStyle linkStyle = style::fine();
    linkStyle.color = print::kAccent;
    const TextBox box(address, linkStyle, width);
    strip.height += addText(strip, box, at);
    const QUrl url(address, QUrl::StrictMode);
    const bool isWeb = url.scheme() == u"https" || url.scheme() == u"http";
    if (!url.isValid() || !isWeb)
        return;
    for (int line = 0; line < box.lineCount(); ++line) {
        const QRectF rect(at.x(), at.y() + line * box.lineHeight(), box.lineWidth(line),
                          box.lineHeight());
        strip.marks.push_back(LinkMark{rect, url});
    }
}

Strip fullEntry(const SourceEntry &entry)
{
    const qreal left = page::kMargin + kNumberWidth;
    const qreal width = page::kTextWidth - kNumberWidth;
    Strip strip{.gap = 5, .marks = {SourceMark{entry.number}}};
    addText(strip, TextBox(QString::number(entry.number), style::fineMuted(), kNumberWidth),
            {page::kMargin, 0});
    const QString facts = joined({entry.publisher, entry.date, entry.kind, entry.mark});
    const TextBox title(entry.title, style::fineStrong(), width);
    const TextBox below(facts, style::fineMuted(), width);
    strip.height += addText(strip, title, {left, 0});
    const bool fitsBeside = title.lineCount() == 1 && below.lineCount() == 1
                            && title.lineWidth(0) + below.lineWidth(0) + page::kCellGap < width;
    if (fitsBeside)
        addText(strip, below, {left, 0}, Align::Right, width);
    else
        strip.height += addText(strip, below, {left, strip.height});
    if (!entry.address.isEmpty())
        addAddress(strip, entry.address, {left, strip.height}, width);
    return strip;
}

} // namespace

Strips layoutSources(const SourceList &list)
{
    Strips strips;
    for (const SourceEntry &entry : list.entries)
        append(strips, cutStrip(fullEntry(entry), kHighestEntry));
    return strips;
}

Strips layoutDefinitions(const Definitions &definitions)
{
    const qreal left = page::kMargin + kTermWidth;
    const qreal width = page::kTextWidth - kTermWidth;
    Strips strips;
    for (const auto &[term, meaning] : definitions.entries) {
        Strip strip{.gap = 4, .marks = {}};
        const qreal termHeight = addText(
            strip, TextBox(term, style::strong(), kTermWidth - page::kCellGap), {page::kMargin, 0});
        const qreal meaningHeight =
            addText(strip, TextBox(meaning, style::body(), width), {left, 0});
        strip.height = std::max(termHeight, meaningHeight);
        append(strips, cutStrip(std::move(strip), kHighestEntry));
    }
    return strips;
}

} // namespace fairlead
