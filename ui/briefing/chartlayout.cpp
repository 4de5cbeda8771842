#include "ui/briefing/chartlayout.h"

#include "ui/briefing/pagemetrics.h"
#include "ui/briefing/printcolors.h"

#include <algorithm>

namespace fairlead {

using namespace Qt::StringLiterals;

namespace {

constexpr qreal kPitch = 25;
constexpr qreal kBarHeight = 15;
constexpr qreal kShortest = 1.2; ///< so that every share is seen
constexpr qreal kColumnGap = 10;
constexpr qreal kLabelPadding = 5;

TextStyle strongCaption()
{
    TextStyle text = style::caption();
    text.isBold = true;
    text.color = print::kText;
    return text;
}

TextStyle labelStyle()
{
    TextStyle text = style::caption();
    text.color = print::kText;
    return text;
}

TextStyle segmentStyle(const QColor &ground)
{
    TextStyle text = style::tableNote();
    text.color = readableOn(ground);
    return text;
}

qreal widest(const std::vector<ShareRow> &rows, QString ShareRow::*text, const TextStyle &style)
{
    qreal width = 0;
    for (const ShareRow &row : rows)
        width = std::max(width, textWidth(row.*text, style));
    return width;
}

void addRight(Strip &strip, const QString &text, const TextStyle &style, qreal right, qreal top,
              qreal width)
{
    addText(strip, TextBox(text, style, width + 2), {right - width - 2, top}, Align::Right,
            width + 2);
}

/// Lays the rows of a share chart out one below the other.
class ShareRows
{
public:
    ShareRows(Strip &strip, const ShareChart &chart, qreal left, qreal width)
        : m_strip(strip)
        , m_left(left)
        , m_right(left + width)
    {
        std::vector<ShareRow> all = chart.rows;
        if (chart.total)
            all.push_back(*chart.total);
        m_label = std::min(widest(all, &ShareRow::label, labelStyle()) + kColumnGap, width * 0.34);
        m_amount = widest(all, &ShareRow::amount, strongCaption());
        m_share = widest(all, &ShareRow::share, style::caption());
        const qreal figures = m_amount + m_share + 2 * kColumnGap + 4;
        double longest = 0;
        for (const ShareRow &row : chart.rows) {
            double sum = 0;
            for (const ShareSegment &segment : row.segments)
                sum += segment.share;
            longest = std::max(longest, sum);
        }
        m_scale = longest > 0 ? (width - m_label - figures) / longest : 0;
    }

    qreal add(const ShareRow &row, qreal y)
    {
        const TextBox label(row.label, labelStyle(), m_label - kColumnGap + 4);
        qreal height = std::max(kPitch, label.height() + 4);
        const qreal middle = y + height / 2;
        addText(m_strip, label, {m_left, middle - label.height() / 2});
        addFigures(row, middle);
        const QString below = addSegments(row, middle);
        if (!below.isEmpty())
            height += addBelow(below, middle);
        return height;
    }

    qreal axis() const { return m_left + m_label; }

private:
    void addFigures(const ShareRow &row, qreal middle)
    {
        const qreal top = middle - style::caption().lineHeight / 2;
        addRight(m_strip, row.share, style::caption(), m_right, top, m_share);
        addRight(m_strip, row.amount, strongCaption(), m_right - m_share - kColumnGap, top,
                 m_amount);
    }

    /// Returns the label of the second part when it has no room in its bar.
    QString addSegments(const ShareRow &row, qreal middle)
    {
        qreal x = axis();
        QString below;
        for (const ShareSegment &segment : row.segments) {
            const qreal length = std::max(segment.share * m_scale, kShortest);
            const QRectF rect(x, middle - kBarHeight / 2, length, kBarHeight);
            QColor color = printColor(segment.party);
            if (segment.isLight)
                color = lighter(color);
            const auto style = segment.isUnknown ? BarStyle::Hatched : BarStyle::Solid;
            m_strip.marks.push_back(BarMark{rect, color, style});
            if (x > axis()) { // parts are told apart in grey as well
                m_strip.marks.push_back(
                    LineMark{{x, rect.top(), x, rect.bottom()}, print::kPaper, 1});
            }
            const TextStyle text = segmentStyle(segment.isUnknown ? print::kPaper : color);
            const bool fits = textWidth(segment.label, text) + 2 * kLabelPadding <= length;
            if (fits && !segment.label.isEmpty() && !segment.isUnknown) {
                addText(m_strip, TextBox(segment.label, text, length),
                        {x + kLabelPadding, middle - text.lineHeight / 2});
            } else if (segment.isLight && below.isEmpty()) {
                below = segment.label;
                m_belowAt = x + length / 2;
            }
            x += length;
        }
        return below;
    }

    qreal addBelow(const QString &label, qreal middle)
    {
        const TextStyle note = style::tableNote();
        const QString text = fitted(label, note, m_right - axis() - 2);
        const qreal width = textWidth(text, note) + 1;
        const qreal top = middle + kBarHeight / 2;
        const qreal left = std::clamp(m_belowAt - width / 2, axis(), m_right - width);
        m_strip.marks.push_back(LineMark{{m_belowAt, top, m_belowAt, top + 3}, print::kMuted, 0.8});
        addText(m_strip, TextBox(text, note, width + 4), {left, top + 3});
        return note.lineHeight - 1;
    }

    Strip &m_strip;
    const qreal m_left;
    const qreal m_right;
    qreal m_label = 0;
    qreal m_amount = 0;
    qreal m_share = 0;
    double m_scale = 0; ///< pixels for all of the whole
    qreal m_belowAt = 0;
};

void addTotal(Strip &strip, const ShareChart &chart, ShareRows &rows, qreal left, qreal width,
              qreal &y)
{
    if (!chart.total)
        return;
    strip.marks.push_back(LineMark{{left, y + 3, left + width, y + 3}, print::kLine, 1});
    y += 4 + rows.add(*chart.total, y + 4);
}

} // namespace

qreal addShareChart(Strip &strip, const ShareChart &chart, QPointF at, qreal width)
{
    qreal y = at.y();
    y += addText(strip, TextBox(chart.title, style::strong(), width), {at.x(), y});
    y += addText(strip, TextBox(chart.unit, style::caption(), width), {at.x(), y}) + 4;
    ShareRows rows(strip, chart, at.x(), width);
    const qreal top = y;
    for (const ShareRow &row : chart.rows)
        y += rows.add(row, y);
    strip.marks.push_back(LineMark{{rows.axis(), top, rows.axis(), y}, print::kText, 1});
    addTotal(strip, chart, rows, at.x(), width, y);
    y += 2;
    y += addText(strip, TextBox(chart.note, style::caption(), width), {at.x(), y});
    return y - at.y();
}

Strips chartHead(const QString &title, const QString &unit)
{
    Strips strips =
        lineStrips(TextBox(title, style::subheading(), page::kTextWidth), page::kMargin, 20);
    append(strips, lineStrips(TextBox(unit, style::caption(), page::kTextWidth), page::kMargin, 0));
    for (Strip &strip : strips)
        strip.keepWithNext = true;
    return strips;
}

Strips chartNote(const CitedText &note)
{
    if (note.text.isEmpty() && note.citations.empty())
        return {};
    return lineStrips(TextBox(note, style::caption(), page::kTextWidth), page::kMargin, 4);
}

Strips layoutShareChart(const ShareChart &chart)
{
    Strips strips = chartHead(chart.title, chart.unit);
    Strip strip{.gap = 6, .keepWithNext = true, .marks = {}};
    ShareRows rows(strip, chart, page::kMargin, page::kTextWidth);
    qreal y = 0;
    for (const ShareRow &row : chart.rows)
        y += rows.add(row, y);
    strip.marks.push_back(LineMark{{rows.axis(), 0, rows.axis(), y}, print::kText, 1});
    addTotal(strip, chart, rows, page::kMargin, page::kTextWidth, y);
    strip.height = y;
    append(strips, cutStrip(std::move(strip), page::kHighestBlock));
    append(strips, chartNote(chart.note));
    return strips;
}

namespace {

/// Rows of ranges on one scale.
class EstimateRows
{
public:
    explicit EstimateRows(const EstimateChart &chart)
    {
        for (const EstimateRow &row : chart.rows) {
            m_most = std::max({m_most, row.high, row.likely});
            m_figures = std::max(m_figures, textWidth(row.likelyText, style::tableStrong()));
            m_range = std::max(m_range, textWidth(rangeText(row), style::tableText()));
        }
    }

    Strip row(const EstimateRow &row) const
    {
        Strip strip{.gap = 0, .keepWithNext = true, .marks = {}};
        const TextBox label(row.label, style::tableStrong(), kLabel - kColumnGap);
        const TextBox note(row.note, style::tableNote(), kLabel - kColumnGap);
        strip.height = label.height() + note.height() + 7;
        addText(strip, label, {page::kMargin, 3});
        addText(strip, note, {page::kMargin, 3 + label.height()});
        const qreal middle = strip.height / 2;
        addBar(strip, row, middle);
        const qreal right = page::kMargin + page::kTextWidth;
        const qreal top = middle - style::tableText().lineHeight / 2;
        addRight(strip, rangeText(row), style::tableText(), right, top, m_range);
        addRight(strip, row.likelyText, style::tableStrong(), right - m_range - kColumnGap, top,
                 m_figures);
        strip.marks.push_back(
            LineMark{{page::kMargin, strip.height, right, strip.height}, print::kLine, 1});
        strip.height += 1;
        return strip;
    }

private:
    static QString rangeText(const EstimateRow &row)
    {
        return u"%1 – %2"_s.arg(row.lowText, row.highText);
    }

    void addBar(Strip &strip, const EstimateRow &row, qreal middle) const
    {
        const qreal left = page::kMargin + kLabel;
        const qreal room = page::kTextWidth - kLabel - m_figures - m_range - 3 * kColumnGap;
        const double scale = m_most > 0 ? room / m_most : 0;
        const auto x = [&](double usd) { return left + std::max(usd, 0.0) * scale; };
        strip.marks.push_back(LineMark{{left, 0, left, strip.height}, print::kStrong, 1});
        const QColor color = printColor(row.party);
        const QRectF bar(x(row.low), middle - 5, std::max(x(row.high) - x(row.low), kShortest), 10);
        strip.marks.push_back(BarMark{bar, lighter(color), BarStyle::Solid});
        strip.marks.push_back(BarMark{bar, color, BarStyle::Outline});
        strip.marks.push_back(
            LineMark{{x(row.likely), middle - 7, x(row.likely), middle + 7}, print::kText, 2});
    }

    static constexpr qreal kLabel = 250;
    double m_most = 0;
    qreal m_figures = 0;
    qreal m_range = 0;
};

} // namespace

Strips layoutEstimates(const EstimateChart &chart)
{
    Strips strips = chartHead(chart.title, chart.unit);
    const EstimateRows rows(chart);
    for (const EstimateRow &row : chart.rows)
        append(strips, {rows.row(row)});
    append(strips, chartNote(chart.note));
    return strips;
}

} // namespace fairlead
