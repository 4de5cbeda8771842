#include "ui/timeline/timelineview.h"

#include "ui/theme.h"
#include "ui/timeline/timelineaccessible.h"
#include "ui/timeline/timelinekeys.h"
#include "ui/timeline/timelinepicture.h"
#include "ui/timeline/timelinepointer.h"
#include "ui/widgets/plaintext.h"

#include <QAccessible>
#include <QHelpEvent>
#include <QPainter>
#include <QScrollBar>
#include <QStyle>
#include <QTimerEvent>
#include <QToolTip>

#include <algorithm>
#include <cmath>

namespace fairlead {

using namespace Qt::StringLiterals;

namespace {

constexpr int kFrameMs = 16;
constexpr double kFriction = 0.92; // of the speed that is left after a frame
constexpr double kLeastSpeed = 20; // pixels per second
constexpr double kEyeShare = 0.4;  // of the width: where a day is put that is asked for
constexpr int kMonthsBefore = 10;  // around the day, at first
constexpr int kMonthsAfter = 16;

} // namespace

TimelineView::TimelineView(QWidget *parent)
    : QAbstractScrollArea(parent)
    , m_fonts(font())
    , m_layout(std::make_unique<TimelineLayout>(m_timeline, m_fonts.metrics()))
    , m_axis(QDate(2026, 1, 1), QDate(2026, 12, 31), 600)
    , m_pointer(std::make_unique<TimelinePointer>(*this))
    , m_keys(std::make_unique<TimelineKeys>(*this))
{
    installTimelineAccessibility();
    setObjectName(u"timelineView"_s);
    setAccessibleName(tr("Timeline"));
    setFrameShape(QFrame::NoFrame);
    setFocusPolicy(Qt::StrongFocus);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    viewport()->setMouseTracking(true);
    viewport()->setAttribute(Qt::WA_OpaquePaintEvent);
    setMinimumSize(320, 140);
    connect(verticalScrollBar(), &QScrollBar::valueChanged, viewport(),
            qOverload<>(&QWidget::update));
}

TimelineView::~TimelineView() = default;

void TimelineView::rebuild()
{
    m_fonts = TimelineFonts(font());
    std::vector<TimelineGhost> ghosts = m_layout->ghosts();
    m_layout = std::make_unique<TimelineLayout>(m_timeline, m_fonts.metrics());
    m_layout->showGhosts(std::move(ghosts));
    refreshScrollBar();
    viewport()->update();
}

void TimelineView::showTimeline(Timeline timeline, std::set<LaneGroup> foldedGroups)
{
    m_pointer->cancel();
    m_hover = {};
    const QString lane = m_lane >= 0 && m_lane < std::ssize(m_timeline.lanes)
                             ? m_timeline.lanes[size_t(m_lane)].id
                             : QString();
    m_timeline = std::move(timeline);
    m_eventNamed.clear();
    for (int at = 0; at < std::ssize(m_timeline.events); ++at)
        m_eventNamed.insert(m_timeline.events[size_t(at)].id, at);
    m_folded = std::move(foldedGroups);
    m_layout->showGhosts({}); // they are of lanes as they were
    rebuild();
    const int event = current();
    if (event < 0) {
        m_lane = -1;
        if (!std::exchange(m_current, {}).isEmpty())
            emit selectionChanged();
    } else {
        const std::vector<int> &lanes = m_timeline.events[size_t(event)].lanes;
        const auto same = std::ranges::find_if(
            lanes, [&](int at) { return m_timeline.lanes[size_t(at)].id == lane; });
        m_lane = same == lanes.end() ? lanes.front() : *same;
    }
    if (!m_isPlaced && !m_timeline.events.empty()) {
        m_isPlaced = true;
        m_axis = firstAxis();
    }
    emit axisChanged();
}

TimeAxis TimelineView::firstAxis() const
{
    return {m_timeline.day.addMonths(-kMonthsBefore), m_timeline.day.addMonths(kMonthsAfter),
            std::max(1.0, plot().width())};
}

void TimelineView::showGhosts(std::vector<TimelineGhost> ghosts)
{
    m_layout->showGhosts(std::move(ghosts));
    viewport()->update();
}

void TimelineView::setDescriber(EventDescriber describer)
{
    m_describer = std::move(describer);
}

// Where things are

double TimelineView::axisHeight() const
{
    return m_layout->metrics().head + metrics::kSmall;
}

double TimelineView::namesWidth() const
{
    return m_layout->metrics().name + 2 * metrics::kSmall;
}

QRectF TimelineView::plot() const
{
    const QSizeF size = viewport()->size();
    return {namesWidth(), axisHeight(), std::max(1.0, size.width() - namesWidth()),
            std::max(1.0, size.height() - axisHeight())};
}

double TimelineView::scroll() const
{
    return verticalScrollBar()->value();
}

QRectF TimelineView::rowOnScreen(int row) const
{
    const TimelineRow &at = m_layout->rows()[size_t(row)];
    return {0, at.top - scroll() + axisHeight(), double(viewport()->width()), at.height};
}

QRectF TimelineView::areaOf(int event, int lane) const
{
    const int row = m_layout->rowOfLane(lane);
    if (row < 0)
        return {};
    const QRectF visible = QRectF(viewport()->rect()).intersected(plot());
    for (const TimelineMark &mark : m_layout->marksOf(lane, m_axis)) {
        if (mark.ghost >= 0 || std::ranges::find(mark.events, event) == mark.events.end())
            continue;
        return mark.area.translated(plot().left(), rowOnScreen(row).top()).intersected(visible);
    }
    return {};
}

TimelineHit TimelineView::hitAt(const QPointF &point) const
{
    TimelineHit hit;
    if (point.y() < axisHeight() || !viewport()->rect().contains(point.toPoint()))
        return hit;
    hit.row = m_layout->rowAt(point.y() - axisHeight() + scroll());
    if (hit.row < 0)
        return hit;
    const TimelineRow &row = m_layout->rows()[size_t(hit.row)];
    hit.isName = point.x() < namesWidth() || row.lane < 0;
    if (hit.isName)
        return hit;
    const QPointF inLane = point - QPointF(plot().left(), rowOnScreen(hit.row).top());
    for (const TimelineMark &mark : m_layout->marksOf(row.lane, m_axis)) {
        if (!mark.isAt(inLane)) // what was drawn last lies on top
            continue;
        if (mark.ghost < 0)
            hit.events = mark.events;
        else
            hit.ghost = m_layout->ghosts()[size_t(mark.ghost)];
    }
    if (!hit.events.empty())
        hit.ghost.reset();
    return hit;
}

// Time

void TimelineView::setAxis(const TimeAxis &axis)
{
    m_motion.stop();
    m_isPlaced = true;
    moveTo(axis);
}

void TimelineView::moveTo(const TimeAxis &axis)
{
    if (m_axis == axis)
        return;
    m_axis = axis;
    viewport()->update();
    emit axisChanged();
}

void TimelineView::zoomAt(double x, double factor)
{
    setAxis(m_axis.zoomed(factor, x));
}

void TimelineView::zoomStep(double factor)
{
    const int event = current();
    const QRectF area = event >= 0 ? areaOf(event, m_lane) : QRectF();
    zoomAt(area.isNull() ? m_axis.width() / 2 : area.center().x() - plot().left(), factor);
}

void TimelineView::panBy(double dx)
{
    setAxis(m_axis.panned(dx));
}

void TimelineView::scrollBy(double dy)
{
    verticalScrollBar()->setValue(int(std::lround(scroll() + dy)));
}

void TimelineView::fling(double pixelsPerSecond)
{
    const bool isStill =
        style()->styleHint(QStyle::SH_Widget_Animation_Duration, nullptr, this) <= 0;
    m_speed = isStill ? 0 : pixelsPerSecond;
    if (std::abs(m_speed) > kLeastSpeed)
        m_motion.start(kFrameMs, Qt::PreciseTimer, this);
}

void TimelineView::timerEvent(QTimerEvent *event)
{
    if (event->timerId() != m_motion.timerId()) {
        QAbstractScrollArea::timerEvent(event);
        return;
    }
    moveTo(m_axis.panned(m_speed * kFrameMs / 1000.0));
    m_speed *= kFriction;
    if (std::abs(m_speed) <= kLeastSpeed)
        m_motion.stop();
}

void TimelineView::showDay(QDate day)
{
    setAxis(m_axis.panned(m_axis.width() * kEyeShare - m_axis.xOf(TimeAxis::timeOf(day) + 0.5)));
}

void TimelineView::showRange(QDate first, QDate last)
{
    setAxis(TimeAxis(first, last, m_axis.width()));
}

void TimelineView::showAll()
{
    const qint64 margin = std::max<qint64>(1, m_timeline.first.daysTo(m_timeline.last) / 40);
    showRange(m_timeline.first.addDays(-margin), m_timeline.last.addDays(margin));
}

// Selection

int TimelineView::eventNamed(const QString &id) const
{
    return m_eventNamed.value(id, -1);
}

int TimelineView::current() const
{
    return eventNamed(m_current);
}

void TimelineView::select(int event, int lane)
{
    const QString id = event >= 0 ? m_timeline.events[size_t(event)].id : QString();
    const int in = event < 0   ? -1
                   : lane >= 0 ? lane
                               : m_timeline.events[size_t(event)].lanes.front();
    if (id == m_current && in == m_lane)
        return;
    m_current = id;
    m_lane = in;
    viewport()->update();
    emit selectionChanged();
    announce();
}

void TimelineView::announce()
{
    const int event = current();
    if (event < 0 || !hasFocus())
        return;
    QAccessibleEvent focus(this, QAccessible::Focus);
    focus.setChild(event);
    QAccessible::updateAccessibility(&focus);
}

void TimelineView::ensureVisible(int event, int lane)
{
    const TimelineEvent &row = m_timeline.events[size_t(event)];
    const double left = m_axis.xOf(row.first());
    const double right = m_axis.xOf(row.shape == TimelineShape::Open ? row.first() : row.last());
    const double room = metrics::kHuge;
    if (right < room || left > m_axis.width() - room)
        showDay(row.first());
    const int at = m_layout->rowOfLane(lane);
    if (at < 0)
        return;
    const TimelineRow &place = m_layout->rows()[size_t(at)];
    if (place.top < scroll())
        verticalScrollBar()->setValue(int(place.top));
    else if (place.bottom() > scroll() + plot().height())
        verticalScrollBar()->setValue(int(std::ceil(place.bottom() - plot().height())));
}

void TimelineView::hover(const TimelineHit &hit)
{
    if (m_hover == hit)
        return;
    m_hover = hit;
    viewport()->update();
}

void TimelineView::showBand(double from, double to)
{
    m_bandFrom = from;
    m_bandTo = to;
    viewport()->update();
}

QString TimelineView::describe(const TimelineHit &hit) const
{
    return hitTip(m_timeline, hit, m_describer);
}

// Events

bool TimelineView::viewportEvent(QEvent *event)
{
    switch (event->type()) {
    case QEvent::ToolTip:
        showToolTip(static_cast<QHelpEvent &>(*event));
        return true;
    case QEvent::Leave:
        hover({});
        break;
    default:
        break;
    }
    return m_pointer->handle(*event) || QAbstractScrollArea::viewportEvent(event);
}

void TimelineView::showToolTip(const QHelpEvent &event)
{
    const TimelineHit hit = hitAt(event.pos());
    QString text = describe(hit);
    if (text.isEmpty() && hit.row >= 0 && m_layout->rows()[size_t(hit.row)].lane >= 0) {
        const TimelineLane &lane = m_timeline.lanes[size_t(m_layout->rows()[size_t(hit.row)].lane)];
        if (hit.isName)
            text =
                lane.subtitle.isEmpty() ? lane.title : tr("%1: %2").arg(lane.title, lane.subtitle);
    }
    if (text.isEmpty())
        QToolTip::hideText();
    else
        QToolTip::showText(event.globalPos(), plainToolTip(text), viewport());
}

void TimelineView::paintEvent(QPaintEvent *)
{
    QPainter painter(viewport());
    drawTimeline(painter, theme(),
                 {.layout = *m_layout,
                  .fonts = m_fonts,
                  .axis = m_axis,
                  .size = viewport()->size(),
                  .plot = plot(),
                  .scroll = scroll(),
                  .emphasis = {.selected = current(),
                               .hovered = m_hover.events.empty() ? -1 : m_hover.events.front()},
                  .lane = m_lane,
                  .foldedGroups = m_folded,
                  .bandFrom = m_bandFrom,
                  .bandTo = m_bandTo,
                  .hasFocus = hasFocus()});
}

void TimelineView::refreshScrollBar()
{
    const int page = int(plot().height());
    verticalScrollBar()->setRange(0, std::max(0, int(std::ceil(m_layout->height())) - page));
    verticalScrollBar()->setPageStep(page);
    verticalScrollBar()->setSingleStep(int(m_layout->metrics().row));
}

void TimelineView::resizeEvent(QResizeEvent *event)
{
    QAbstractScrollArea::resizeEvent(event);
    refreshScrollBar();
    m_axis = m_axis.withWidth(plot().width());
    emit axisChanged();
}

void TimelineView::changeEvent(QEvent *event)
{
    QAbstractScrollArea::changeEvent(event);
    if (event->type() == QEvent::FontChange || event->type() == QEvent::StyleChange) {
        rebuild();
        moveTo(m_axis.withWidth(plot().width()));
    } else if (event->type() == QEvent::PaletteChange) {
        viewport()->update();
    }
}

void TimelineView::keyPressEvent(QKeyEvent *event)
{
    if (!m_keys->handle(*event))
        QAbstractScrollArea::keyPressEvent(event);
}

void TimelineView::wheelEvent(QWheelEvent *event)
{
    m_pointer->wheel(*event);
    event->accept();
}

void TimelineView::contextMenuEvent(QContextMenuEvent *event)
{
    if (event->reason() == QContextMenuEvent::Mouse) {
        const TimelineHit hit = hitAt(event->pos());
        if (!hit.events.empty())
            select(hit.events.front(), m_layout->rows()[size_t(hit.row)].lane);
        emit menuRequested(event->globalPos(), hit);
        return;
    }
    TimelineHit hit{.row = m_layout->rowOfLane(m_lane)};
    if (current() >= 0)
        hit.events = {current()};
    const QRectF area = current() >= 0 ? areaOf(current(), m_lane) : plot();
    emit menuRequested(viewport()->mapToGlobal(area.center().toPoint()), hit);
}

void TimelineView::focusInEvent(QFocusEvent *event)
{
    QAbstractScrollArea::focusInEvent(event);
    viewport()->update();
    announce();
}

void TimelineView::focusOutEvent(QFocusEvent *event)
{
    QAbstractScrollArea::focusOutEvent(event);
    viewport()->update();
}

} // namespace fairlead
