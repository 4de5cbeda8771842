#include "ui/briefing/barlayout.h"

#include "ui/briefing/printcolors.h"

#include <algorithm>

namespace fairlead {

namespace {

constexpr qreal kRowHeight = 25;
constexpr qreal kBarHeight = 13;
constexpr qreal kFigureWidth = 50;
constexpr qreal kCeilingWidth = 60;
constexpr qreal kOpenEnd = 7;    ///< room for the open end of a bar
constexpr qreal kShortest = 1.2; ///< so that every amount is seen

struct Columns
{
    qreal label;
    qreal bar;
};

Columns columnsOf(const BarChart &chart, qreal width)
{
    qreal label = 0;
    for (const BarRow &row : chart.rows)
        label = std::max(label, textWidth(row.label, style::caption()));
    label = std::min(label + 8, width * 0.42);
    return {label, width - label - kFigureWidth - kCeilingWidth};
}

void addRightText(Strip &strip, const QString &text, const TextStyle &style, QPointF at,
                  qreal width)
{
    addText(strip, TextBox(text, style, width), at, Align::Right, width);
}

qreal addChartHead(Strip &strip, const BarChart &chart, QPointF at, qreal width)
{
    qreal y = at.y();
    y += addText(strip, TextBox(chart.title, style::strong(), width), {at.x(), y});
    y += 1;
    const TextBox unit(chart.unit, style::caption(), width - kFigureWidth - kCeilingWidth);
    addRightText(strip, chart.firmTitle, style::caption(),
                 {at.x() + width - kFigureWidth - kCeilingWidth, y}, kFigureWidth);
    addRightText(strip, chart.ceilingTitle, style::caption(), {at.x() + width - kCeilingWidth, y},
                 kCeilingWidth);
    y += addText(strip, unit, {at.x(), y});
    return y + 5 - at.y();
}

qreal addBarRow(Strip &strip, const BarRow &row, QPointF at, const Columns &columns, qreal width,
                double scale)
{
    const TextBox label(row.label, style::caption(), columns.label - 6);
    const qreal height = std::max(kRowHeight, label.height() + 4);
    const qreal middle = at.y() + height / 2;
    addText(strip, label, {at.x(), middle - label.height() / 2});
    addBar(strip, row.bar, {at.x() + columns.label, middle - kBarHeight / 2}, kBarHeight, scale);
    const qreal textTop = middle - style::caption().lineHeight / 2;
    TextStyle strong = style::caption();
    strong.isBold = true;
    strong.color = print::kText;
    addRightText(strip, row.firm, strong, {at.x() + width - kFigureWidth - kCeilingWidth, textTop},
                 kFigureWidth);
    addRightText(strip, row.ceiling, style::caption(), {at.x() + width - kCeilingWidth, textTop},
                 kCeilingWidth);
    return height;
}

} // namespace

void addBar(Strip &strip, const MoneyBar &bar, QPointF at, qreal height, double pixelsPerUnit)
{
    const QColor color = printColor(bar.party);
    qreal x = at.x();
    const auto add = [&](double amount, BarStyle style) {
        if (amount <= 0)
            return;
        const qreal length = std::max(amount * pixelsPerUnit, kShortest);
        strip.marks.push_back(BarMark{{x, at.y(), length, height}, color, style});
        x += length;
    };
    add(bar.firm, BarStyle::Solid);
    add(bar.conditional, BarStyle::Hatched);
    add(bar.rest, bar.isOpen ? BarStyle::OpenOutline : BarStyle::Outline);
}

double barScale(const std::vector<MoneyBar> &bars, qreal width)
{
    double longest = 0;
    for (const MoneyBar &bar : bars)
        longest = std::max(longest, bar.total());
    return longest > 0 ? (width - kOpenEnd) / longest : 0;
}

qreal addBarChart(Strip &strip, const BarChart &chart, QPointF at, qreal width)
{
    const Columns columns = columnsOf(chart, width);
    std::vector<MoneyBar> bars;
    for (const BarRow &row : chart.rows)
        bars.push_back(row.bar);
    const double scale = barScale(bars, columns.bar);

    qreal y = at.y() + addChartHead(strip, chart, at, width);
    const qreal top = y;
    for (const BarRow &row : chart.rows)
        y += addBarRow(strip, row, {at.x(), y}, columns, width, scale);
    const qreal axis = at.x() + columns.label;
    strip.marks.push_back(LineMark{{axis, top, axis, y}, print::kText, 1});
    strip.marks.push_back(LineMark{{at.x(), y + 3, at.x() + width, y + 3}, print::kLine, 1});
    y += 9;
    y += addText(strip, TextBox(chart.note, style::caption(), width), {at.x(), y});
    return y - at.y();
}

} // namespace fairlead
