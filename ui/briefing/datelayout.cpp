#include "ui/briefing/datelayout.h"

#include "ui/briefing/chartlayout.h"
#include "ui/briefing/pagemetrics.h"
#include "ui/briefing/printcolors.h"

#include <algorithm>

namespace fairlead {

namespace {

constexpr qreal kLabel = 158;
constexpr qreal kLeft = page::kMargin + kLabel;
constexpr qreal kWidth = page::kTextWidth - kLabel;
constexpr qreal kRight = page::kMargin + page::kTextWidth;
constexpr qreal kLine = 14; ///< of labels below each other in a lane
constexpr qreal kPadding = 4;
constexpr qreal kDot = 3.2;
constexpr qreal kLabelGap = 5;
constexpr qreal kLongestLabel = 0.45; ///< of the width: it fits to the left or to the right

TextStyle labelStyle()
{
    TextStyle text = style::tableNote();
    text.color = print::kText;
    return text;
}

class DateLayout
{
public:
    explicit DateLayout(const DateChart &chart)
        : m_chart(chart)
    {
    }

    Strips run() const
    {
        Strips strips = chartHead(m_chart.title, {});
        append(strips, {head()});
        for (const DateRow &row : m_chart.rows)
            append(strips, {lane(row)});
        append(strips, chartNote(m_chart.note));
        return strips;
    }

private:
    qreal x(QDate day) const
    {
        const double days = double(m_chart.first.daysTo(m_chart.last)) + 1;
        return kLeft + kWidth * double(m_chart.first.daysTo(day)) / days;
    }

    Strip head() const
    {
        Strip strip{.height = 17, .gap = 2, .keepWithNext = true, .marks = {}};
        QDate month = m_chart.first;
        for (const QString &text : m_chart.months) {
            addText(strip, TextBox(text, style::tableNote(), kWidth), {x(month) + 3, 1});
            month = month.addMonths(3);
        }
        addGrid(strip);
        strip.marks.push_back(LineMark{{page::kMargin, 17, kRight, 17}, print::kStrong, 1});
        return strip;
    }

    void addGrid(Strip &strip) const
    {
        for (QDate month = m_chart.first; month <= m_chart.last; month = month.addMonths(3)) {
            strip.marks.push_back(LineMark{{x(month), 0, x(month), strip.height}, print::kLine, 1});
        }
        strip.marks.push_back(
            LineMark{{x(m_chart.day), 0, x(m_chart.day), strip.height}, print::kAccent, 1.4});
    }

    /// Where a mark with its label goes: the first line of the lane with room for it.
    size_t lineFor(const DateMark &mark, std::vector<qreal> &taken) const
    {
        const auto [left, right] = extentOf(mark);
        size_t line = 0;
        while (line < taken.size() && taken[line] > left)
            ++line;
        if (line == taken.size())
            taken.push_back(0);
        taken[line] = right + 4;
        return line;
    }

    /// A label that has no room to the right of its mark stands to its left.
    bool isLabelLeft(const DateMark &mark) const
    {
        return x(mark.last) + kDot + kLabelGap + textWidth(mark.label, labelStyle()) > kRight;
    }

    std::pair<qreal, qreal> extentOf(const DateMark &mark) const
    {
        const qreal text =
            mark.label.isEmpty() ? 0 : textWidth(mark.label, labelStyle()) + kLabelGap;
        qreal left = x(mark.first) - kDot;
        qreal right = x(mark.last) + kDot;
        if (isLabelLeft(mark))
            left -= text;
        else
            right += text;
        return {left, right};
    }

    Strip lane(const DateRow &row) const
    {
        const TextBox label(row.label, row.isOurs ? style::tableStrong() : style::tableText(),
                            kLabel - 8);
        std::vector<DateMark> spans;
        std::vector<DateMark> points;
        for (DateMark mark : row.marks) {
            mark.label = fitted(mark.label, labelStyle(), kWidth * kLongestLabel);
            (mark.shape == DateShape::Span ? spans : points).push_back(mark);
        }
        std::ranges::stable_sort(points, {},
                                 [&](const DateMark &mark) { return extentOf(mark).first; });
        std::vector<qreal> taken;
        std::vector<size_t> lines;
        for (const DateMark &mark : points)
            lines.push_back(lineFor(mark, taken));
        const qreal content = qreal(std::max<size_t>(taken.size(), 1)) * kLine;
        Strip strip{.keepWithNext = true, .marks = {}};
        strip.height = std::max(content, label.height()) + 2 * kPadding;
        addGrid(strip);
        addText(strip, label, {page::kMargin, (strip.height - label.height()) / 2});
        for (const DateMark &span : spans)
            addSpan(strip, span, row.isOurs);
        for (size_t i = 0; i < points.size(); ++i)
            addPoint(strip, points[i], kPadding + (qreal(lines[i]) + 0.5) * kLine);
        strip.marks.push_back(
            LineMark{{page::kMargin, strip.height, kRight, strip.height}, print::kLine, 1});
        return strip;
    }

    void addSpan(Strip &strip, const DateMark &mark, bool isOurs) const
    {
        const QRectF rect(x(mark.first), 2, std::max(x(mark.last) - x(mark.first), 1.5),
                          strip.height - 4);
        strip.marks.push_back(FillMark{rect, isOurs ? print::kSelected : print::kLine});
    }

    void addPoint(Strip &strip, const DateMark &mark, qreal y) const
    {
        const qreal at = x(mark.first);
        const qreal end = x(mark.last);
        if (mark.shape == DateShape::Deadline)
            addFlag(strip, at, y);
        else if (mark.shape == DateShape::Vague)
            addVague(strip, at, end, y);
        else
            addDot(strip, at, y);
        if (mark.label.isEmpty())
            return;
        const TextStyle text = labelStyle();
        const qreal width = textWidth(mark.label, text);
        const qreal left =
            isLabelLeft(mark) ? at - kDot - kLabelGap - width : end + kDot + kLabelGap;
        addText(strip, TextBox(mark.label, text, width + 4), {left, y - text.lineHeight / 2});
    }

    static void addDot(Strip &strip, qreal at, qreal y)
    {
        QPainterPath dot;
        dot.addEllipse({at, y}, kDot, kDot);
        strip.marks.push_back(PathMark{.path = dot, .stroke = {}, .fill = print::kText});
    }

    static void addFlag(Strip &strip, qreal at, qreal y)
    {
        QPainterPath flag;
        flag.moveTo(at - 1, y - 6);
        flag.lineTo(at + 6, y - 3);
        flag.lineTo(at - 1, y);
        flag.closeSubpath();
        strip.marks.push_back(PathMark{.path = flag, .stroke = {}, .fill = print::kAccent});
        strip.marks.push_back(LineMark{{at - 1, y - 6, at - 1, y + 6}, print::kAccent, 1.4});
    }

    static void addVague(Strip &strip, qreal at, qreal end, qreal y)
    {
        strip.marks.push_back(LineMark{{at, y, end, y}, print::kMuted, 1.4});
        strip.marks.push_back(LineMark{{at, y - 3, at, y + 3}, print::kMuted, 1});
        strip.marks.push_back(LineMark{{end, y - 3, end, y + 3}, print::kMuted, 1});
    }

    const DateChart &m_chart;
};

} // namespace

Strips layoutDates(const DateChart &chart)
{
    return DateLayout(chart).run();
}

} // namespace fairlead
