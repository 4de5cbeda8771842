#include "ui/timeline/timelinepainter.h"

#include "models/graph/marketgraph.h"
#include "ui/theme.h"
#include "ui/widgets/marks.h"

#include <QLocale>
#include <QPainter>

#include <algorithm>
#include <cmath>

namespace fairlead {

using namespace Qt::StringLiterals;

namespace {

constexpr double kFar = 4000; ///< pixels outside of the plot that still are drawn

QColor mixed(const QColor &colour, const QColor &ground, double share)
{
    const auto mix = [&](int one, int other) {
        return int(std::lround(one * share + other * (1 - share)));
    };
    return {mix(colour.red(), ground.red()), mix(colour.green(), ground.green()),
            mix(colour.blue(), ground.blue())};
}

/// The line of what is promised: a deal by its amounts, other things by whether they are sure.
Certainty certaintyOf(const TimelineEvent &event)
{
    if (!event.amounts.empty())
        return event.amounts.front().certainty;
    switch (event.status) {
    case TimelineStatus::Past:
    case TimelineStatus::Current:
    case TimelineStatus::Due:
    case TimelineStatus::Missed:
        return Certainty::Firm;
    case TimelineStatus::Expected:
        return Certainty::Conditional;
    case TimelineStatus::Lapsed:
        return Certainty::Lapsed;
    }
    Q_UNREACHABLE();
}

bool isSure(Certainty certainty)
{
    return certainty == Certainty::Paid || certainty == Certainty::Firm;
}

/// Stands at a date, above what lasts.
bool isSign(MarkForm form)
{
    return form == MarkForm::Marker || form == MarkForm::Interval || form == MarkForm::Cluster;
}

QRectF withinReach(QRectF area)
{
    area.setLeft(std::max(area.left(), -kFar));
    area.setRight(std::max(area.left(), std::min(area.right(), 2 * kFar)));
    return area;
}

} // namespace

TimelinePainter::TimelinePainter(QPainter &painter, const Theme &theme, const TimelineFonts &fonts,
                                 const TimelineLayout &layout)
    : m_painter(painter)
    , m_theme(theme)
    , m_fonts(fonts)
    , m_layout(layout)
{
    painter.setRenderHint(QPainter::Antialiasing);
}

const TimelineEvent &TimelinePainter::event(int index) const
{
    return m_layout.timeline().events[size_t(index)];
}

/// Of a family of deals, or of what it asks of us. Certainty is told by the line.
QColor TimelinePainter::colourOf(const TimelineEvent &event, const TimelineLane &lane) const
{
    const bool isOpen = event.isDeadline && event.daysLeft >= 0;
    switch (event.kind) {
    case TimelineKind::NoticeDeadline:
    case TimelineKind::Retirement:
        return event.status == TimelineStatus::Missed || isOpen ? m_theme.bad : m_theme.muted;
    case TimelineKind::TalksBy:
    case TimelineKind::LeverageEnds:
        return event.status == TimelineStatus::Missed ? m_theme.warn : m_theme.muted;
    case TimelineKind::DecisionWindow:
        return m_theme.warn;
    case TimelineKind::Capacity:
        return edgeColour(EdgeFamily::Capacity, m_theme);
    case TimelineKind::DealTerm:
        return edgeColour(EdgeFamily::ComputeCommitment, m_theme);
    case TimelineKind::Tranche:
        return event.status == TimelineStatus::Missed ? m_theme.bad : m_theme.series;
    case TimelineKind::Deal:
    case TimelineKind::Listing:
        return m_theme.series;
    case TimelineKind::PlanMove:
        return m_theme.accent;
    default:
        break;
    }
    return lane.group == LaneGroup::Regulation && isOpen ? m_theme.accent : m_theme.muted;
}

QPen TimelinePainter::penOf(const TimelineEvent &event, const QColor &colour) const
{
    QPen pen = certaintyPen(certaintyOf(event), m_theme);
    pen.setWidthF(1.5);
    pen.setColor(colour);
    return pen;
}

void TimelinePainter::drawHead(const TimelineRow &row, double width, bool isFolded)
{
    const QRectF area(0, row.top, width, row.height);
    m_painter.fillRect(area, m_theme.window);
    m_painter.setPen(QPen(m_theme.line, 1));
    m_painter.drawLine(QPointF(0, row.bottom() - 0.5), QPointF(width, row.bottom() - 0.5));
    const double size = row.height * 0.22;
    const QPointF middle(metrics::kSmall + size, area.center().y());
    QPolygonF arrow{{-size, -size * 0.6}, {size, -size * 0.6}, {0, size}};
    if (isFolded)
        arrow = QPolygonF{{-size * 0.6, -size}, {size, 0}, {-size * 0.6, size}};
    m_painter.setPen(Qt::NoPen);
    m_painter.setBrush(m_theme.muted);
    m_painter.drawPolygon(arrow.translated(middle));
    m_painter.setPen(m_theme.muted);
    m_painter.setFont(m_fonts.head);
    m_painter.drawText(area.adjusted(metrics::kSmall + 4 * size, 0, 0, 0),
                       int(Qt::AlignLeft | Qt::AlignVCenter | Qt::TextDontClip),
                       labelOf(row.group));
}

void TimelinePainter::drawName(const TimelineRow &row, double width, bool isSelected)
{
    const TimelineMetrics &lengths = m_layout.metrics();
    const QRectF area(0, row.top, width, row.height);
    m_painter.fillRect(area, isSelected ? m_theme.selected : m_theme.surface);
    if (isSelected)
        m_painter.fillRect(QRectF(0, row.top, 3, row.height), m_theme.accent);
    const double lines = double(row.names.size() + !row.caption.isEmpty()) * lengths.line;
    double y = row.top + (row.height - lines) / 2;
    const int flags = int(Qt::AlignLeft | Qt::AlignVCenter | Qt::TextDontClip);
    m_painter.setFont(m_fonts.name);
    m_painter.setPen(m_theme.text);
    for (const QString &line : row.names) {
        m_painter.drawText(QRectF(metrics::kSmall, y, width, lengths.line), flags, line);
        y += lengths.line;
    }
    if (row.caption.isEmpty())
        return;
    m_painter.setFont(m_fonts.label);
    m_painter.setPen(m_theme.muted);
    m_painter.drawText(QRectF(metrics::kSmall, y, width, lengths.line), flags, row.caption);
}

void TimelinePainter::drawLane(const TimelineRow &row, const std::vector<TimelineMark> &marks,
                               const TimeAxis &axis, const TimelineEmphasis &emphasis)
{
    const TimelineLane &lane = m_layout.timeline().lanes[size_t(row.lane)];
    m_painter.setPen(QPen(m_theme.line, 1));
    m_painter.drawLine(QPointF(0, row.height - 0.5), QPointF(axis.width(), row.height - 0.5));
    const double flagBottom =
        std::min(m_layout.bandTop(row.lane) + m_layout.bandHeight() + 1, row.height - 1);
    const auto holds = [](const TimelineMark &mark, int event) {
        return event >= 0 && std::ranges::find(mark.events, event) != mark.events.end();
    };
    // Lines stand on bars, and signs on lines: a count is never crossed by one.
    for (const TimelineMark &mark : marks) {
        if (!isSign(mark.form))
            drawMark(mark, lane, axis);
    }
    for (const TimelineMark &mark : marks) {
        if (mark.form == MarkForm::Marker || mark.form == MarkForm::Interval)
            drawPole(event(mark.events.front()), mark.area,
                     lane.isFolded() ? mark.area.bottom() : flagBottom);
    }
    for (const TimelineMark &mark : marks) {
        if (isSign(mark.form))
            drawMark(mark, lane, axis);
    }
    for (const TimelineMark &mark : marks) {
        if (mark.form == MarkForm::Ghost)
            continue;
        const bool isSelected = holds(mark, emphasis.selected);
        if (isSelected || holds(mark, emphasis.hovered))
            drawRing(mark.area);
        drawLabel(mark, isSelected);
    }
}

void TimelinePainter::drawMark(const TimelineMark &mark, const TimelineLane &lane,
                               const TimeAxis &axis)
{
    const auto colour = [&] { return colourOf(event(mark.events.front()), lane); };
    switch (mark.form) {
    case MarkForm::Marker:
        drawPoint(event(mark.events.front()), mark.area, colour());
        break;
    case MarkForm::Interval:
        drawInterval(event(mark.events.front()), withinReach(mark.area), colour());
        break;
    case MarkForm::Cluster:
        drawCluster(mark);
        break;
    case MarkForm::Bar:
        drawBar(mark, lane, axis);
        break;
    case MarkForm::Window:
        drawWindow(event(mark.events.front()), withinReach(mark.area));
        break;
    case MarkForm::Capsule:
        drawCapsule(mark, colour());
        break;
    case MarkForm::Ghost:
        drawGhost(mark);
        break;
    }
}

/// Of a last day for notice: a line down to the term that it ends.
void TimelinePainter::drawPole(const TimelineEvent &event, const QRectF &area, double bottom)
{
    if (event.kind == TimelineKind::NoticeDeadline)
        m_painter.fillRect(QRectF(area.center().x() - 1, area.top(), 2, bottom - area.top()),
                           flagColour(event));
}

QColor TimelinePainter::flagColour(const TimelineEvent &event) const
{
    return event.status == TimelineStatus::Missed ? m_theme.muted : m_theme.bad;
}

void TimelinePainter::drawFlag(const QRectF &area, const TimelineEvent &event)
{
    const double x = area.center().x();
    const double size = std::min(area.width(), m_layout.metrics().marker) * 0.75;
    m_painter.setPen(Qt::NoPen);
    m_painter.setBrush(flagColour(event));
    m_painter.drawPolygon(QPolygonF{
        {x, area.top()}, {x + size, area.top() + size * 0.45}, {x, area.top() + size * 0.9}});
}

void TimelinePainter::drawPoint(const TimelineEvent &event, const QRectF &area,
                                const QColor &colour)
{
    if (event.kind == TimelineKind::NoticeDeadline) {
        drawFlag(area, event);
        return;
    }
    const bool isFull = event.isVerified && event.isCounted && isSure(certaintyOf(event))
                        && event.begins.precision() == PartialDate::Precision::Day;
    const double radius = area.width() / 2 - 1;
    const QPointF middle = area.center();
    m_painter.setPen(penOf(event, colour));
    m_painter.setBrush(isFull ? colour : m_theme.surface);
    switch (event.kind) {
    case TimelineKind::Regulation:
    case TimelineKind::Review:
    case TimelineKind::ChecklistItem:
        m_painter.drawPolygon(QPolygonF{{middle.x(), middle.y() - radius},
                                        {middle.x() + radius, middle.y()},
                                        {middle.x(), middle.y() + radius},
                                        {middle.x() - radius, middle.y()}});
        break;
    case TimelineKind::Retirement:
    case TimelineKind::Lifecycle:
        m_painter.drawPolygon(QPolygonF{{middle.x() - radius, middle.y() - radius * 0.8},
                                        {middle.x() + radius, middle.y() - radius * 0.8},
                                        {middle.x(), middle.y() + radius}});
        break;
    case TimelineKind::Capacity: { // a step up
        QPen pen = m_painter.pen();
        pen.setWidthF(2);
        m_painter.setPen(pen);
        m_painter.setBrush(Qt::NoBrush);
        m_painter.drawPolyline(QPolygonF{{area.left(), area.bottom() - 2},
                                         {middle.x(), area.bottom() - 2},
                                         {middle.x(), area.top() + 2},
                                         {area.right(), area.top() + 2}});
        break;
    }
    case TimelineKind::TalksBy:
    case TimelineKind::LeverageEnds:
        m_painter.drawRect(QRectF(middle.x() - radius * 0.8, middle.y() - radius * 0.8,
                                  radius * 1.6, radius * 1.6));
        break;
    default:
        m_painter.drawEllipse(middle, radius, radius);
        break;
    }
    if (event.status == TimelineStatus::Missed && event.kind == TimelineKind::Tranche) {
        m_painter.drawLine(middle - QPointF(radius, radius), middle + QPointF(radius, radius));
        m_painter.drawLine(middle - QPointF(radius, -radius), middle + QPointF(radius, -radius));
    }
}

void TimelinePainter::hatch(const QRectF &area, const QColor &colour, Qt::BrushStyle style)
{
    m_painter.setPen(Qt::NoPen);
    m_painter.setBrush(QBrush(colour, style));
    m_painter.drawRect(area);
}

/// A day that is wide enough to be seen as one is full; a date that is not known to the day is
/// hatched over all its days, with an end stop.
void TimelinePainter::drawInterval(const TimelineEvent &event, const QRectF &area,
                                   const QColor &colour)
{
    const QRectF band = area.adjusted(0, area.height() * 0.25, 0, -area.height() * 0.25);
    if (event.begins.precision() == PartialDate::Precision::Day) {
        m_painter.setPen(penOf(event, colour));
        const bool isFull = event.isVerified && isSure(certaintyOf(event));
        m_painter.setBrush(isFull ? mixed(colour, m_theme.surface, 0.35) : m_theme.surface);
        m_painter.drawRect(band);
        return;
    }
    hatch(band, mixed(colour, m_theme.surface, 0.6), Qt::BDiagPattern);
    m_painter.fillRect(QRectF(area.left(), band.top(), 1.5, band.height()), colour);
    m_painter.fillRect(QRectF(area.right() - 2.5, band.top(), 2.5, band.height()), colour);
}

void TimelinePainter::drawCluster(const TimelineMark &mark)
{
    const bool isUrgent = std::ranges::any_of(mark.events, [&](int index) {
        return event(index).kind == TimelineKind::NoticeDeadline && event(index).daysLeft >= 0;
    });
    m_painter.setPen(Qt::NoPen);
    m_painter.setBrush(isUrgent ? m_theme.bad : m_theme.muted);
    const QRectF pill = mark.area.adjusted(1, 0.5, -1, -0.5);
    m_painter.drawRoundedRect(pill, pill.height() / 2, pill.height() / 2);
    if (mark.count.isEmpty())
        return;
    m_painter.setPen(m_theme.surface);
    m_painter.setFont(m_fonts.axisContext);
    m_painter.drawText(mark.countArea, int(Qt::AlignCenter | Qt::TextDontClip), mark.count);
}

void TimelinePainter::drawUncertainEnds(const TimelineEvent &event, const QRectF &area,
                                        const TimeAxis &axis)
{
    const auto veil = [&](double from, double to) {
        const QRectF part = QRectF(from, area.top(), to - from, area.height()).intersected(area);
        m_painter.fillRect(part, m_theme.surface);
        hatch(part, m_theme.strong, Qt::BDiagPattern);
    };
    if (event.begins.precision() != PartialDate::Precision::Day)
        veil(axis.xOf(event.begins.first()), axis.xOf(event.begins.last().addDays(1)));
    if (event.ends && event.ends->precision() != PartialDate::Precision::Day)
        veil(axis.xOf(event.ends->first()), axis.xOf(event.ends->last().addDays(1)));
}

/// What is used is full, what is forecast hatched; what is missing to the floor is left in the
/// colour of a warning. With a plan a second line shows its forecast. What is not known is not
/// drawn as nothing.
void TimelinePainter::drawBurnDown(const TimelineEvent &event, const QRectF &area)
{
    const TimelineBurnDown &burnDown = *event.burnDown;
    const double floor = burnDown.floor.units();
    if (!(floor > 0))
        return;
    const auto part = [&](double from, double to, double top, double bottom) {
        const double left = std::clamp(from / floor, 0.0, 1.0) * area.width();
        const double right = std::clamp(to / floor, 0.0, 1.0) * area.width();
        return QRectF(area.left() + left, area.top() + top * area.height(), right - left,
                      (bottom - top) * area.height());
    };
    const double used = burnDown.used.value_or(0);
    const double forecast = burnDown.forecast.value_or(used);
    const QColor expected = mixed(m_theme.muted, m_theme.surface, 0.6);
    if (burnDown.used) {
        m_painter.fillRect(part(0, used, 0, 1), mixed(m_theme.muted, m_theme.surface, 0.55));
        hatch(part(used, forecast, 0, 1), expected, Qt::BDiagPattern);
    } else if (burnDown.forecast) { // how it gets there is not known
        const double x = part(0, forecast, 0, 1).right();
        m_painter.fillRect(QRectF(x - 1, area.top(), 2, area.height()), expected);
    }
    if (burnDown.shortfall.value_or(0) > 0) {
        const QRectF missing = part(std::max(used, forecast), floor, 0, 1);
        m_painter.fillRect(missing, m_theme.warnFill);
        hatch(missing, m_theme.warn, Qt::FDiagPattern);
    }
    if (burnDown.planForecast) {
        const QRectF line = part(0, *burnDown.planForecast, 0.8, 1);
        m_painter.fillRect(line, m_theme.accent);
        m_painter.fillRect(QRectF(line.right() - 1, area.top(), 2, area.height()), m_theme.accent);
    }
}

void TimelinePainter::drawBar(const TimelineMark &mark, const TimelineLane &lane,
                              const TimeAxis &axis)
{
    const TimelineEvent &row = event(mark.events.front());
    const QRectF area = withinReach(mark.area).adjusted(0, 1, 0, -1);
    const QColor colour = colourOf(row, lane);
    const bool isConditional = !isSure(certaintyOf(row));
    QPen pen = penOf(row, mixed(colour, m_theme.surface, 0.8));
    pen.setWidthF(1);
    const bool isOurs =
        row.kind == TimelineKind::ContractTerm || row.kind == TimelineKind::CommitmentYear;
    double strength = row.status == TimelineStatus::Past ? 0.45 : 0.22;
    if (isOurs && row.status == TimelineStatus::Current)
        strength = 0.3;
    m_painter.setPen(Qt::NoPen);
    m_painter.setBrush(isConditional ? m_theme.surface : mixed(colour, m_theme.surface, strength));
    m_painter.drawRect(area);
    if (isConditional && row.status == TimelineStatus::Expected)
        hatch(area, mixed(m_theme.series, m_theme.surface, 0.25), Qt::BDiagPattern);
    if (row.burnDown)
        drawBurnDown(row, area);
    drawUncertainEnds(row, area, axis);
    if (row.shape == TimelineShape::Span && !row.ends) { // nobody knows how long it lasts
        const double today = axis.xOf(m_layout.timeline().day);
        const QRectF after(std::max(today, area.left()), area.top(),
                           area.right() - std::max(today, area.left()), area.height());
        if (after.width() > 0) {
            m_painter.fillRect(after, m_theme.surface);
            pen.setDashPattern({3, 2});
        }
    }
    m_painter.setPen(pen);
    m_painter.setBrush(Qt::NoBrush);
    m_painter.drawRect(area);
}

void TimelinePainter::drawWindow(const TimelineEvent &event, const QRectF &area)
{
    if (event.kind == TimelineKind::NoticePeriod) {
        hatch(area.adjusted(0, 1, 0, -1), mixed(m_theme.bad, m_theme.surface, 0.35),
              Qt::FDiagPattern);
        return;
    }
    const QRectF tall = area.adjusted(0, -2, 0, 2);
    m_painter.fillRect(tall, m_theme.warnFill);
    hatch(tall, mixed(m_theme.warn, m_theme.surface, 0.6), Qt::BDiagPattern);
    m_painter.setPen(QPen(m_theme.warn, 1));
    m_painter.setBrush(Qt::NoBrush);
    m_painter.drawRect(tall);
}

void TimelinePainter::drawCapsule(const TimelineMark &mark, const QColor &colour)
{
    QPen pen = penOf(event(mark.events.front()), colour);
    pen.setDashPattern({3, 2}); // open is never a full line
    m_painter.setPen(pen);
    m_painter.setBrush(m_theme.surface);
    const QRectF area = withinReach(mark.area).adjusted(0.5, 0.5, -0.5, -0.5);
    m_painter.drawRoundedRect(area, area.height() / 2, area.height() / 2);
}

void TimelinePainter::drawGhost(const TimelineMark &mark)
{
    QPen pen(m_theme.text, 1.2);
    pen.setDashPattern({2, 2});
    m_painter.setPen(pen);
    m_painter.setBrush(Qt::NoBrush);
    m_painter.drawRect(withinReach(mark.area).adjusted(0.5, 0.5, -0.5, -0.5));
}

void TimelinePainter::drawRing(const QRectF &area)
{
    m_painter.setPen(QPen(m_theme.accent, 2));
    m_painter.setBrush(Qt::NoBrush);
    m_painter.drawRoundedRect(withinReach(area).adjusted(-1, -1, 1, 1), 3, 3);
}

void TimelinePainter::drawLabel(const TimelineMark &mark, bool isStrong)
{
    if (mark.label.isEmpty())
        return;
    const bool isOnMark = mark.area.intersects(mark.labelArea);
    const bool needsPlate = mark.form == MarkForm::Interval && isOnMark;
    const bool isHatched = mark.form == MarkForm::Bar && isOnMark
                           && (event(mark.events.front()).burnDown
                               || event(mark.events.front()).status == TimelineStatus::Expected);
    if (needsPlate || isHatched) {
        QColor plate = m_theme.surface;
        plate.setAlphaF(needsPlate ? 0.9F : 0.45F);
        m_painter.fillRect(mark.labelArea.adjusted(-1, 1, 1, -1), plate);
    }
    m_painter.setFont(m_fonts.label);
    const bool isUrgent = mark.events.size() == 1 && event(mark.events.front()).isDeadline
                          && event(mark.events.front()).kind == TimelineKind::NoticeDeadline
                          && event(mark.events.front()).daysLeft >= 0;
    m_painter.setPen(isStrong ? m_theme.accent : isUrgent ? m_theme.bad : m_theme.text);
    m_painter.drawText(mark.labelArea, int(Qt::AlignLeft | Qt::AlignVCenter | Qt::TextDontClip),
                       mark.label);
}

} // namespace fairlead
