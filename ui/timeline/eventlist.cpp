#include "ui/timeline/eventlist.h"

#include "models/timeline/timelinetext.h"
#include "ui/theme.h"
#include "ui/timeline/wrappedtext.h"
#include "ui/widgets/plaintext.h"

#include <QCoreApplication>
#include <QPainter>

#include <algorithm>

namespace fairlead {

using namespace Qt::StringLiterals;

namespace {

class Text
{
    Q_DECLARE_TR_FUNCTIONS(TimelineSheet)
};

constexpr double kShares[]{0.2, 0.15, 0.37, 0.2, 0.08}; // of the width: the columns
constexpr int kFlags = int(Qt::AlignLeft) | int(Qt::AlignVCenter) | int(Qt::TextDontClip);

} // namespace

EventList::EventList(const Timeline &timeline, const TimelineFonts &fonts, double width)
    : m_timeline(timeline)
    , m_fonts(fonts)
    , m_metrics(fonts.metrics())
    , m_columns{0}
{
    for (const double share : kShares)
        m_columns.push_back(m_columns.back() + share * width);
    for (int lane = 0; lane < std::ssize(timeline.lanes); ++lane)
        addLane(lane);
}

double EventList::headHeight() const
{
    return m_metrics.line * 1.5;
}

void EventList::addLane(int lane)
{
    m_lines.push_back({.lane = lane, .cells = {}, .height = headHeight()});
    for (const int index : m_timeline.lanes[size_t(lane)].events) {
        const TimelineEvent &event = m_timeline.events[size_t(index)];
        const QStringList texts{whenText(event), labelOf(event.kind), singleLine(event.title),
                                event.capacity ? capacityText(*event.capacity) : amountsText(event),
                                labelOf(event.status)};
        Line line{.lane = lane};
        qsizetype lines = 1;
        for (qsizetype column = 0; column < texts.size(); ++column) {
            const double width = m_columns[size_t(column) + 1] - m_columns[size_t(column)];
            line.cells.push_back(
                wrappedText(texts[column], width - metrics::kSmall, m_metrics.widthOf));
            lines = std::max(lines, line.cells.back().size());
        }
        line.height = double(lines) * (m_metrics.row - 2) + 2;
        m_lines.push_back(std::move(line));
    }
}

std::vector<std::pair<size_t, size_t>> EventList::pages(double room) const
{
    std::vector<std::pair<size_t, size_t>> found;
    for (size_t from = 0; from < m_lines.size();) {
        double left = room - (m_lines[from].cells.empty() ? 0 : headHeight());
        size_t to = from;
        while (to < m_lines.size() && (to == from || m_lines[to].height <= left))
            left -= m_lines[to++].height;
        // The name of a lane is not the last thing of a page.
        if (to < m_lines.size() && to > from + 1 && m_lines[to - 1].cells.empty())
            --to;
        found.emplace_back(from, to);
        from = to;
    }
    return found;
}

void EventList::paintHead(QPainter &painter, const Line &line, double y, bool isContinued) const
{
    const Theme &paper = themeOf(false);
    const TimelineLane &lane = m_timeline.lanes[size_t(line.lane)];
    QString name =
        lane.subtitle.isEmpty() ? lane.title : u"%1 · %2"_s.arg(lane.title, lane.subtitle);
    if (isContinued)
        name = Text::tr("%1, continued").arg(name);
    painter.setFont(strongFont(m_fonts.name));
    painter.setPen(paper.text);
    painter.drawText(QRectF(0, y, m_columns.back(), headHeight()), kFlags,
                     u"%1: %2"_s.arg(labelOf(lane.group), singleLine(name)));
    painter.setPen(QPen(paper.line, 1));
    painter.drawLine(QPointF(0, y + headHeight() - 1),
                     QPointF(m_columns.back(), y + headHeight() - 1));
}

void EventList::paint(QPainter &painter, size_t from, size_t to) const
{
    const Theme &paper = themeOf(false);
    double y = 0;
    if (from == to)
        return;
    if (!m_lines[from].cells.empty()) {
        paintHead(painter, m_lines[from], y, true);
        y += headHeight();
    }
    const double step = m_metrics.row - 2;
    for (size_t at = from; at < to; ++at) {
        const Line &line = m_lines[at];
        if (line.cells.empty())
            paintHead(painter, line, y, false);
        painter.setFont(m_fonts.label);
        for (size_t column = 0; column < line.cells.size(); ++column) {
            painter.setPen(column == 2 ? paper.text : paper.muted);
            double top = y;
            for (const QString &text : line.cells[column]) {
                painter.drawText(QRectF(m_columns[column], top, 1, step), kFlags, text);
                top += step;
            }
        }
        y += line.height;
    }
}

} // namespace fairlead
