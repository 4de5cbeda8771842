#include "ui/board/movecalendar.h"

#include "models/values/datepattern.h"
#include "models/values/months.h"
#include "ui/board/figures.h"
#include "ui/theme.h"

#include <QKeyEvent>
#include <QLocale>
#include <QPainter>

#include <algorithm>
#include <array>
#include <cmath>

namespace fairlead {

using namespace Qt::StringLiterals;

namespace {

constexpr qreal kNames = 124;
constexpr qreal kMonths = 20;
constexpr qreal kRow = 38;
constexpr qreal kDates = 36; ///< two rows of names
constexpr qreal kDateRow = 18;
constexpr qreal kBar = 14;
constexpr qreal kDiamond = 8;
constexpr int kLeastMonths = 9;
constexpr qreal kYearNeeds = 50; ///< pixels a month

QString dayText(const QDate &day)
{
    return QLocale().toString(day, datePattern(QLocale(), u"d MMM"_s));
}

} // namespace

MoveCalendar::MoveCalendar(QWidget *parent)
    : QWidget(parent)
{
    setObjectName(u"moveCalendar"_s);
    setFocusPolicy(Qt::StrongFocus);
    setMouseTracking(true);
}

QSize MoveCalendar::sizeHint() const
{
    return {300,
            int(kMonths + kRow * qreal(std::max<size_t>(1, m_calendar.moves.size())) + kDates)};
}

QSize MoveCalendar::minimumSizeHint() const
{
    return {200, sizeHint().height()};
}

void MoveCalendar::showCalendar(const PlanCalendar &calendar, bool canEdit)
{
    m_calendar = calendar;
    m_canEdit = canEdit;
    m_dragged = -1;
    if (chosenRow() < 0)
        m_chosen = {};
    QStringList words;
    for (const CalendarMove &move : calendar.moves)
        words += move.cutOver.isValid()
                     ? tr("%1 from %2, cuts over on %3")
                           .arg(move.name, dayText(move.start), dayText(move.cutOver))
                     : tr("%1 from %2, nobody is assigned").arg(move.name, dayText(move.start));
    for (const BindingDate &date : calendar.dates)
        words += tr("%1 on %2").arg(date.name, dayText(date.on));
    setAccessibleName(tr("Calendar of moves: %1").arg(words.join(u"; "_s)));
    setToolTip(canEdit ? tr("Drag a bar to start its move in another month; or choose it with up "
                            "and down and push it with left and right")
                       : QString());
    updateGeometry();
    update();
}

QString MoveCalendar::finding() const
{
    if (m_calendar.moves.empty())
        return tr("No move is planned");
    if (std::ranges::any_of(m_calendar.moves,
                            [](const CalendarMove &move) { return !move.cutOver.isValid(); }))
        return tr("A move never ends: nobody is assigned to it");
    const double months = double(m_calendar.decision.daysTo(m_calendar.end)) / kDaysPerMonth;
    return tr("Ready by %1: %2")
        .arg(QLocale().toString(m_calendar.end, datePattern(QLocale(), u"d MMMM yyyy"_s)),
             monthsText(months));
}

QDate MoveCalendar::lastDay() const
{
    const QDate end =
        std::max(m_calendar.end.addDays(20), m_calendar.decision.addMonths(kLeastMonths));
    return {end.year(), end.month(), end.daysInMonth()};
}

qreal MoveCalendar::x(const QDate &day) const
{
    const QDate first = m_calendar.decision;
    return kNames
           + (width() - kNames - 4) * qreal(first.daysTo(day)) / qreal(first.daysTo(lastDay()));
}

qreal MoveCalendar::pixelsAMonth() const
{
    return x(m_calendar.decision.addMonths(12)) / 12 - x(m_calendar.decision) / 12;
}

QRectF MoveCalendar::rowArea(size_t row) const
{
    return {0, kMonths + qreal(row) * kRow, qreal(width()), kRow};
}

int MoveCalendar::chosenRow() const
{
    const auto at = std::ranges::find(m_calendar.moves, m_chosen, &CalendarMove::move);
    return m_chosen.isNull() || at == m_calendar.moves.end() ? -1
                                                             : int(at - m_calendar.moves.begin());
}

void MoveCalendar::choose(int row)
{
    if (m_calendar.moves.empty())
        return;
    const int last = int(m_calendar.moves.size()) - 1;
    m_chosen = m_calendar.moves[size_t(std::clamp(row, 0, last))].move;
}

int MoveCalendar::shiftOf(size_t row) const
{
    return int(row) == m_dragged ? m_draggedBy : 0;
}

void MoveCalendar::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setFont(captionFont(font()));
    if (m_calendar.moves.empty()) {
        painter.setPen(theme().muted);
        painter.drawText(rect(), Qt::AlignCenter, tr("Drag a card on the board to plan a move."));
        return;
    }
    drawAxis(painter);
    drawDates(painter);
    for (size_t row = 0; row < m_calendar.moves.size(); ++row)
        drawMove(painter, row);
}

void MoveCalendar::drawAxis(QPainter &painter)
{
    const Theme &colours = theme();
    const qreal bottom = rowArea(m_calendar.moves.size()).top();
    const QDate decision = m_calendar.decision;
    QDate month(decision.year(), decision.month(), 1);
    const bool isDense = pixelsAMonth() < 30;
    const QString today = dayText(decision);
    painter.setPen(QPen(colours.accent, 2));
    painter.drawLine(QPointF(kNames, kMonths), QPointF(kNames, bottom));
    painter.drawText(QRectF(kNames, 0, 80, kMonths), int(Qt::AlignLeft | Qt::AlignVCenter), today);
    const qreal free = kNames + painter.fontMetrics().horizontalAdvance(today) + metrics::kSmall;
    for (month = month.addMonths(1); month < lastDay(); month = month.addMonths(1)) {
        const qreal at = std::round(x(month)) + 0.5;
        painter.setPen(QPen(colours.line, 1));
        painter.drawLine(QPointF(at, 0), QPointF(at, bottom));
        if ((isDense && month.month() % 3 != 1) || at + 4 < free)
            continue;
        painter.setPen(colours.muted);
        painter.drawText(QRectF(at + 4, 0, 80, kMonths), int(Qt::AlignLeft | Qt::AlignVCenter),
                         month.month() == 1 && pixelsAMonth() > kYearNeeds
                             ? QLocale().toString(month, u"MMM yy"_s)
                             : QLocale().toString(month, u"MMM"_s));
    }
}

void MoveCalendar::drawMove(QPainter &painter, size_t row)
{
    const Theme &colours = theme();
    const CalendarMove &move = m_calendar.moves[row];
    const QRectF area = rowArea(row);
    painter.setPen(QPen(colours.line, 1));
    painter.drawLine(QPointF(0, area.bottom() - 0.5), QPointF(width(), area.bottom() - 0.5));
    painter.setPen(colours.text);
    painter.setFont(strongFont(captionFont(font())));
    const QRectF name(0, area.top() + 3, kNames - 6, area.height() / 2 - 2);
    painter.drawText(
        name, int(Qt::AlignLeft | Qt::AlignVCenter),
        painter.fontMetrics().elidedText(move.name, Qt::ElideRight, int(name.width())));
    painter.setFont(captionFont(font()));
    painter.setPen(colours.muted);
    painter.drawText(name.translated(0, name.height()), int(Qt::AlignLeft | Qt::AlignVCenter),
                     tr("%1 · %2").arg(shortMoney(move.monthlySpend), hoursText(move.hours)));

    const qreal by = shiftOf(row) * pixelsAMonth();
    const qreal left = x(move.start) + by;
    const bool ends = move.cutOver.isValid();
    const qreal right = ends ? x(move.cutOver) + by : qreal(width());
    const qreal split = ends ? x(move.parallelStart) + by : right;
    const qreal top = area.center().y() - kBar / 2;
    painter.fillRect(QRectF(left, top, split - left, kBar), colours.series);
    if (right > split) {
        painter.setPen(QPen(colours.series, 1));
        painter.setBrush(QBrush(colours.series, Qt::BDiagPattern));
        painter.drawRect(QRectF(split, top, right - split, kBar).adjusted(0.5, 0.5, -0.5, -0.5));
    }
    if (move.move == m_chosen) {
        painter.setBrush(Qt::NoBrush);
        painter.setPen(QPen(colours.accent, hasFocus() ? 2 : 1));
        painter.drawRect(QRectF(left - 2, top - 3, right - left + 4, kBar + 6));
    }
    if (!ends)
        return;
    const QPointF at(right, area.center().y());
    painter.setPen(QPen(colours.surface, 1));
    painter.setBrush(colours.text);
    painter.drawPolygon(QPolygonF{at - QPointF(0, kDiamond), at + QPointF(kDiamond, 0),
                                  at + QPointF(0, kDiamond), at - QPointF(kDiamond, 0)});
    const QString day = dayText(move.cutOver.addMonths(shiftOf(row)));
    const qreal wide = painter.fontMetrics().horizontalAdvance(day);
    const bool fitsAfter = right + kDiamond + 6 + wide < width();
    const bool fitsBefore = left - wide - 8 > kNames;
    painter.setPen(fitsAfter || fitsBefore ? colours.text : colours.onAccent); // or on the bar
    const qreal from = fitsAfter ? right + kDiamond + 5 : fitsBefore ? left - wide - 8 : left + 6;
    painter.drawText(QRectF(from, area.top(), wide + 4, area.height()),
                     int(Qt::AlignLeft | Qt::AlignVCenter), day);
}

void MoveCalendar::drawDates(QPainter &painter)
{
    const Theme &colours = theme();
    const QRectF line = rowArea(m_calendar.moves.size());
    painter.setFont(captionFont(font()));
    painter.setPen(colours.muted);
    painter.drawText(QRectF(0, line.top(), kNames, kDateRow), int(Qt::AlignLeft | Qt::AlignVCenter),
                     tr("dates that bind"));
    std::array<qreal, 2> free{};
    for (const BindingDate &date : m_calendar.dates) {
        const QColor colour = date.isOurs ? colours.warn : colours.good;
        const qreal at = x(date.on);
        painter.setPen(QPen(colour, 1.5, Qt::DashLine));
        painter.drawLine(QPointF(at, kMonths), QPointF(at, line.top() + 4));
        const QString text = tr("%1 %2").arg(dayText(date.on), date.name);
        const qreal wide = painter.fontMetrics().horizontalAdvance(text);
        const qreal left = std::clamp<qreal>(at + 3, kNames, width() - wide);
        const size_t row = left >= free[0] ? 0 : 1;
        if (left < free[row])
            continue; // its name is in the accessible text
        painter.setPen(colour);
        painter.drawText(QRectF(left, line.top() + qreal(row) * kDateRow, wide + 4, kDateRow),
                         int(Qt::AlignLeft | Qt::AlignVCenter), text);
        free[row] = left + wide + 8;
    }
}

void MoveCalendar::shift(const CalendarMove &move, int months)
{
    const int month = std::max(0, move.month + months);
    if (m_canEdit && month != move.month)
        emit monthChosen(move.move, month);
}

void MoveCalendar::mousePressEvent(QMouseEvent *event)
{
    if (event->button() != Qt::LeftButton)
        return;
    m_chosen = {};
    for (size_t row = 0; row < m_calendar.moves.size(); ++row) {
        if (rowArea(row).contains(event->position()))
            choose(int(row));
    }
    m_dragged = m_canEdit ? chosenRow() : -1;
    m_pressedAt = event->position().x();
    m_draggedBy = 0;
    update();
}

void MoveCalendar::mouseMoveEvent(QMouseEvent *event)
{
    if (m_dragged < 0 || !event->buttons().testFlag(Qt::LeftButton))
        return;
    const int month = m_calendar.moves[size_t(m_dragged)].month;
    m_draggedBy =
        std::max(-month, int(std::lround((event->position().x() - m_pressedAt) / pixelsAMonth())));
    update();
}

void MoveCalendar::mouseReleaseEvent(QMouseEvent *event)
{
    if (m_dragged < 0 || event->button() != Qt::LeftButton)
        return;
    const auto row = size_t(std::exchange(m_dragged, -1));
    shift(m_calendar.moves[row], std::exchange(m_draggedBy, 0));
    update();
}

void MoveCalendar::keyPressEvent(QKeyEvent *event)
{
    const int row = chosenRow();
    switch (event->key()) {
    case Qt::Key_Escape:
        if (m_dragged < 0) {
            QWidget::keyPressEvent(event);
            return;
        }
        m_dragged = -1;
        break;
    case Qt::Key_Up:
        choose(row - 1);
        break;
    case Qt::Key_Down:
        choose(row + 1);
        break;
    case Qt::Key_Left:
    case Qt::Key_Right:
        if (row >= 0)
            shift(m_calendar.moves[size_t(row)], event->key() == Qt::Key_Right ? 1 : -1);
        break;
    default:
        QWidget::keyPressEvent(event);
    }
    update();
}

void MoveCalendar::focusInEvent(QFocusEvent *event)
{
    QWidget::focusInEvent(event);
    if (m_chosen.isNull())
        choose(0);
    update();
}

void MoveCalendar::focusOutEvent(QFocusEvent *event)
{
    QWidget::focusOutEvent(event);
    update();
}

} // namespace fairlead
