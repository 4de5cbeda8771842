#include "ui/timeline/timelineoverview.h"

#include "ui/theme.h"

#include <QKeyEvent>
#include <QLocale>
#include <QMouseEvent>
#include <QPainter>

#include <algorithm>
#include <map>

namespace fairlead {

using namespace Qt::StringLiterals;

namespace {

constexpr int kHeight = 70;
constexpr double kHandle = 7;
constexpr double kReach = 6;      // pixels around an edge of the brush that take it
constexpr double kLeastDays = 1;  // of the brush
constexpr double kKeyShare = 0.1; // of the brush

QDate quarterOf(QDate day)
{
    return {day.year(), (day.month() - 1) / 3 * 3 + 1, 1};
}

} // namespace

TimelineOverview::TimelineOverview(QWidget *parent)
    : QWidget(parent)
{
    setObjectName(u"timelineOverview"_s);
    setAccessibleName(tr("Time that is shown"));
    setToolTip(tr("Drag the frame to move through time, its edges to zoom; a double click shows "
                  "everything"));
    setFocusPolicy(Qt::StrongFocus);
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    setMouseTracking(true);
}

QSize TimelineOverview::sizeHint() const
{
    return {300, std::max(kHeight, fontMetrics().height() * 4)};
}

void TimelineOverview::showTimeline(const Timeline &timeline)
{
    m_day = timeline.day;
    const qint64 days = std::max<qint64>(365, timeline.first.daysTo(timeline.last));
    m_first = timeline.first.addDays(-days / 50);
    m_last = std::max(timeline.last, timeline.day).addDays(days / 50);
    std::map<QDate, int> quarters;
    m_notices.clear();
    m_laws.clear();
    for (const TimelineEvent &event : timeline.events) {
        ++quarters[quarterOf(event.first())];
        if (event.kind == TimelineKind::NoticeDeadline)
            m_notices.push_back(event.first());
        if (event.kind == TimelineKind::Regulation)
            m_laws.push_back(event.first());
    }
    m_quarters.assign(quarters.begin(), quarters.end());
    update();
}

void TimelineOverview::showRange(double begin, double end)
{
    m_begin = begin;
    m_end = end;
    const QLocale locale;
    setAccessibleDescription(tr("%1 to %2")
                                 .arg(locale.toString(TimeAxis::dayAt(begin), QLocale::ShortFormat),
                                      locale.toString(TimeAxis::dayAt(end), QLocale::ShortFormat)));
    update();
}

void TimelineOverview::setNamesWidth(double width)
{
    m_namesWidth = width;
    update();
}

QRectF TimelineOverview::plot() const
{
    const double axis = QFontMetricsF(captionFont(font())).height();
    return {m_namesWidth, 4, std::max(1.0, width() - m_namesWidth - kHandle),
            std::max(1.0, height() - axis - 4)};
}

TimeAxis TimelineOverview::axis() const
{
    return {m_first.isValid() ? m_first : QDate(2026, 1, 1),
            m_last.isValid() ? m_last : QDate(2026, 12, 31), plot().width()};
}

QRectF TimelineOverview::brush() const
{
    const QRectF area = plot();
    const TimeAxis time = axis();
    const double left = std::clamp(time.xOf(m_begin), -kHandle, area.width());
    const double right = std::clamp(time.xOf(m_end), left + 3, area.width() + kHandle);
    return {area.left() + left, area.top(), right - left, area.height()};
}

TimelineOverview::Grip TimelineOverview::gripAt(const QPointF &point) const
{
    const QRectF frame = brush();
    if (std::abs(point.x() - frame.left()) <= kReach)
        return Grip::Left;
    if (std::abs(point.x() - frame.right()) <= kReach)
        return Grip::Right;
    return Grip::Whole;
}

void TimelineOverview::choose(double begin, double end)
{
    if (end - begin < kLeastDays)
        return;
    emit rangeChosen(begin, end);
}

void TimelineOverview::mousePressEvent(QMouseEvent *event)
{
    if (event->button() != Qt::LeftButton)
        return;
    const double time = axis().timeAt(event->position().x() - plot().left());
    m_grip = gripAt(event->position());
    if (m_grip == Grip::Whole && (time < m_begin || time > m_end)) {
        const double span = m_end - m_begin;
        choose(time - span / 2, time + span / 2);
    }
    m_gripTime = time - m_begin;
}

void TimelineOverview::mouseMoveEvent(QMouseEvent *event)
{
    const double time = axis().timeAt(event->position().x() - plot().left());
    const double span = m_end - m_begin;
    switch (m_grip) {
    case Grip::None:
        setCursor(gripAt(event->position()) == Grip::Whole ? Qt::ArrowCursor : Qt::SizeHorCursor);
        break;
    case Grip::Left:
        choose(time, m_end);
        break;
    case Grip::Right:
        choose(m_begin, time);
        break;
    case Grip::Whole:
        choose(time - m_gripTime, time - m_gripTime + span);
        break;
    }
}

void TimelineOverview::mouseReleaseEvent(QMouseEvent *)
{
    m_grip = Grip::None;
}

void TimelineOverview::mouseDoubleClickEvent(QMouseEvent *)
{
    emit allRequested();
}

void TimelineOverview::keyPressEvent(QKeyEvent *event)
{
    const double step = (m_end - m_begin) * kKeyShare;
    switch (event->key()) {
    case Qt::Key_Left:
        choose(m_begin - step, m_end - step);
        break;
    case Qt::Key_Right:
        choose(m_begin + step, m_end + step);
        break;
    case Qt::Key_Plus:
    case Qt::Key_Equal:
    case Qt::Key_Up:
        choose(m_begin + step, m_end - step);
        break;
    case Qt::Key_Minus:
    case Qt::Key_Down:
        choose(m_begin - step, m_end + step);
        break;
    case Qt::Key_Home:
        emit allRequested();
        break;
    default:
        QWidget::keyPressEvent(event);
    }
}

void TimelineOverview::paintEvent(QPaintEvent *)
{
    const Theme &colours = theme();
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    const QRectF area = plot();
    drawBars(painter, area);
    drawMarks(painter, area);
    drawYears(painter, area);
    drawBrush(painter);
    painter.setFont(captionFont(font()));
    const double line = QFontMetricsF(painter.font()).height();
    const int flags = int(Qt::AlignLeft | Qt::AlignVCenter | Qt::TextDontClip);
    const QStringList words{tr("All time"), tr("events a quarter,"), tr("laws ◆ and notices")};
    double y = area.top();
    for (const QString &word : words) {
        painter.setPen(y > area.top() ? colours.muted : colours.text);
        painter.drawText(QRectF(metrics::kSmall, y, m_namesWidth, line), flags, word);
        y += line;
    }
    if (hasFocus()) {
        painter.setPen(QPen(colours.accent, 1.5));
        painter.setBrush(Qt::NoBrush);
        painter.drawRoundedRect(QRectF(rect()).adjusted(1, 1, -1, -1), metrics::kRadius,
                                metrics::kRadius);
    }
}

void TimelineOverview::drawBars(QPainter &painter, const QRectF &area) const
{
    int most = 1;
    for (const auto &[quarter, count] : m_quarters)
        most = std::max(most, count);
    const TimeAxis time = axis();
    QColor colour = theme().strong;
    painter.setPen(Qt::NoPen);
    painter.setBrush(colour);
    const double room = area.height() - 10;
    for (const auto &[quarter, count] : m_quarters) {
        const double left = time.xOf(quarter);
        const double right = time.xOf(quarter.addMonths(3));
        const double height = std::max(1.5, room * count / most);
        painter.drawRect(QRectF(area.left() + left + 0.5, area.bottom() - height,
                                std::max(1.0, right - left - 1), height));
    }
}

void TimelineOverview::drawMarks(QPainter &painter, const QRectF &area) const
{
    const Theme &colours = theme();
    const TimeAxis time = axis();
    for (const QDate &day : m_notices)
        painter.fillRect(QRectF(area.left() + time.xOf(day) - 0.75, area.top() + 12, 1.5, 12),
                         colours.bad);
    painter.setBrush(colours.muted);
    painter.setPen(Qt::NoPen);
    for (const QDate &day : m_laws) {
        const QPointF at(area.left() + time.xOf(day), area.bottom() - 4);
        painter.drawPolygon(QPolygonF{{at.x(), at.y() - 3},
                                      {at.x() + 3, at.y()},
                                      {at.x(), at.y() + 3},
                                      {at.x() - 3, at.y()}});
    }
    painter.fillRect(QRectF(area.left() + time.xOf(m_day) - 0.75, area.top(), 1.5, area.height()),
                     colours.accent);
}

void TimelineOverview::drawYears(QPainter &painter, const QRectF &area) const
{
    const Theme &colours = theme();
    painter.setFont(captionFont(font()));
    const QFontMetricsF words(painter.font());
    painter.setPen(QPen(colours.strong, 1));
    painter.drawLine(area.bottomLeft(), area.bottomRight());
    painter.setPen(colours.muted);
    const auto ticks = timeTicks(
        axis(), QLocale(),
        [&](const QString &context, const QString &label) {
            return 2 + words.horizontalAdvance(context + label);
        },
        metrics::kSmall);
    for (const TimeTick &tick : ticks) {
        const QString text =
            tick.context.isEmpty() ? tick.label : u"%1 %2"_s.arg(tick.context, tick.label);
        const double x = area.left() + tick.x;
        painter.drawText(QRectF(x + 2, area.bottom(), 1, words.height()),
                         int(Qt::AlignLeft | Qt::AlignTop | Qt::TextDontClip), text);
        painter.drawLine(QPointF(x, area.bottom()), QPointF(x, area.bottom() + 3));
    }
}

void TimelineOverview::drawBrush(QPainter &painter) const
{
    const Theme &colours = theme();
    const QRectF frame = brush();
    QColor fill = colours.accent;
    fill.setAlphaF(0.08F);
    painter.setBrush(fill);
    painter.setPen(QPen(colours.accent, 1.5));
    painter.drawRoundedRect(frame, 2, 2);
    painter.setBrush(colours.surface);
    for (const double x : {frame.left(), frame.right()}) {
        const QRectF handle(x - kHandle / 2, frame.center().y() - kHandle, kHandle, 2 * kHandle);
        painter.drawRoundedRect(handle, 2, 2);
    }
}

void TimelineOverview::focusInEvent(QFocusEvent *event)
{
    QWidget::focusInEvent(event);
    update();
}

void TimelineOverview::focusOutEvent(QFocusEvent *event)
{
    QWidget::focusOutEvent(event);
    update();
}

} // namespace fairlead
