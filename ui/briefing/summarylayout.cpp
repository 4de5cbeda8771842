#include "ui/briefing/summarylayout.h"

#include "ui/briefing/barlayout.h"
#include "ui/briefing/chartlayout.h"
#include "ui/briefing/pagemetrics.h"
#include "ui/briefing/printcolors.h"

#include <algorithm>

namespace fairlead {

namespace {

constexpr qreal kColumn = (page::kTextWidth - page::kGutter) / 2;
constexpr qreal kRight = page::kMargin + page::kTextWidth;
constexpr qreal kNumberWidth = 18;

LineMark rule(qreal y)
{
    return {{page::kMargin, y, kRight, y}, print::kLine, 1};
}

/// Prefix, number and unit on one baseline.
qreal addKeyNumber(Strip &strip, const KeyFigure &figure, QPointF at, qreal width)
{
    TextStyle number = style::keyNumber();
    const auto needed = [&] {
        return textWidth(figure.prefix, style::keyPrefix()) + textWidth(figure.number, number)
               + textWidth(figure.unit, style::keyUnit()) + 5;
    };
    while (number.size > 14 && needed() > width)
        number.size -= 1;
    // Lines of one height are centred; smaller type moves down to the baseline of the number.
    constexpr qreal kBaseline = 0.36;
    qreal x = at.x();
    const auto add = [&](const QString &text, const TextStyle &style) {
        if (text.isEmpty())
            return;
        const qreal drop = (number.size - style.size) * kBaseline;
        addText(strip, TextBox(text, style, width), {x, at.y() + drop});
        x += textWidth(text, style);
    };
    add(figure.prefix, style::keyPrefix());
    add(figure.number, number);
    x += 5;
    add(figure.unit, style::keyUnit());
    return number.lineHeight;
}

qreal addFinding(Strip &strip, const Finding &finding, int number, QPointF at, qreal width)
{
    TextStyle numberStyle = style::strong();
    numberStyle.color = print::kAccent;
    const qreal left = at.x() + kNumberWidth;
    qreal y = at.y();
    addText(strip, TextBox(QString::number(number), numberStyle, kNumberWidth), {at.x(), y});
    y += addText(strip, TextBox(finding.title, style::strong(), width - kNumberWidth), {left, y});
    y += addText(strip, TextBox(finding.text, style::body(), width - kNumberWidth), {left, y});
    return y - at.y();
}

qreal addFindings(Strip &strip, const Findings &findings, QPointF at, qreal width)
{
    qreal y = at.y();
    y += addText(strip, TextBox(findings.title, style::subheading(), width), {at.x(), y}) + 4;
    for (size_t i = 0; i < findings.findings.size(); ++i)
        y += addFinding(strip, findings.findings[i], int(i + 1), {at.x(), y}, width) + 10;
    return y - 10 - at.y();
}

} // namespace

Strips layoutKeyFigures(const KeyFigures &figures)
{
    constexpr qreal kInset = 14;
    Strip strip{.gap = 12, .marks = {rule(0)}};
    const qreal step = page::kTextWidth / qreal(std::max<size_t>(figures.figures.size(), 1));
    qreal bottom = 0;
    for (size_t i = 0; i < figures.figures.size(); ++i) {
        const KeyFigure &figure = figures.figures[i];
        const qreal left = page::kMargin + qreal(i) * step + (i > 0 ? kInset : 0);
        const qreal width = step - 2 * kInset + (i > 0 ? 0 : kInset);
        qreal y = 9;
        y += addKeyNumber(strip, figure, {left, y}, width);
        y += addText(strip, TextBox(figure.label, style::strong(), width), {left, y});
        y += addText(strip, TextBox(figure.note, style::caption(), width), {left, y});
        bottom = std::max(bottom, y);
    }
    for (size_t i = 1; i < figures.figures.size(); ++i) {
        const qreal x = page::kMargin + qreal(i) * step;
        strip.marks.push_back(LineMark{{x, 13, x, bottom}, print::kLine, 1});
    }
    strip.marks.push_back(rule(bottom + 11));
    strip.height = bottom + 12;
    return cutStrip(std::move(strip), page::kHighestBlock);
}

Strips layoutFindings(const Findings &findings)
{
    Strip strip{.gap = 14, .marks = {}};
    strip.height = addFindings(strip, findings, {page::kMargin, 0}, page::kTextWidth);
    return cutStrip(std::move(strip), page::kHighestBlock);
}

Strips layoutFindingsBesideChart(const FindingsBesideChart &block)
{
    Strip strip{.gap = 16, .marks = {}};
    const qreal left = addFindings(strip, block.findings, {page::kMargin, 0}, kColumn);
    const QPointF beside(page::kMargin + kColumn + page::kGutter, 2);
    const auto *bars = std::get_if<BarChart>(&block.chart);
    const qreal right =
        bars ? addBarChart(strip, *bars, beside, kColumn)
             : addShareChart(strip, std::get<ShareChart>(block.chart), beside, kColumn);
    strip.height = std::max(left, right + 2);
    return cutStrip(std::move(strip), page::kHighestBlock);
}

Strips layoutCallout(const Callout &callout)
{
    constexpr qreal kInset = 20;
    constexpr qreal kPadding = 11;
    constexpr qreal kBar = 4;
    const qreal left = page::kMargin + kInset;
    const qreal width = page::kTextWidth - 2 * kInset + 4;
    Strip text{.gap = 18, .marks = {}};
    TextStyle label = style::strong();
    label.color = print::kAccent;
    qreal y = kPadding;
    if (!callout.aside.isEmpty())
        addText(text, TextBox(callout.aside, label, width), {left, y}, Align::Right, width - 4);
    y += addText(text, TextBox(callout.label, label, width * 0.6), {left, y}) + 1;
    if (!callout.title.isEmpty())
        y += addText(text, TextBox(callout.title, style::subheading(), width), {left, y}) + 1;
    y += addText(text, TextBox(callout.text, style::body(), width), {left, y});
    text.height = y + kPadding;
    const QRectF box(page::kMargin, 0, page::kTextWidth, text.height);
    text.marks.insert(text.marks.begin(),
                      {FillMark{box, print::kSelected},
                       FillMark{{box.left(), 0, kBar, box.height()}, print::kAccent}});
    return cutStrip(std::move(text), page::kHighestBlock);
}

} // namespace fairlead
