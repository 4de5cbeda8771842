#include "ui/graph/dateslider.h"

#include "models/values/datepattern.h"
#include "ui/theme.h"

#include <QHelpEvent>
#include <QLocale>
#include <QMouseEvent>
#include <QPainter>
#include <QTimerEvent>
#include <QToolTip>

#include <algorithm>

namespace fairlead {

using namespace Qt::StringLiterals;

namespace {

constexpr int kHeight = 74;
constexpr int kWords = 124; // width of what is said at the left
constexpr int kEdge = 14;   // room for half a handle
constexpr int kAxis = 18;   // years below
constexpr int kCounts = 14; // numbers above the bars
constexpr double kHandle = 9;
constexpr int kPlayMs = 450; // a quarter

} // namespace

DateSlider::DateSlider(QWidget *parent)
    : QWidget(parent)
{
    setObjectName(u"dateSlider"_s);
    setAccessibleName(tr("Day of the graph"));
    setFocusPolicy(Qt::StrongFocus);
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
}

QSize DateSlider::sizeHint() const
{
    return {400, kHeight};
}

void DateSlider::showCalendar(const DealCalendar &calendar, const QDate &today)
{
    m_calendar = calendar;
    m_today = today;
    update();
}

void DateSlider::showDates(const QDate &asOf, const std::optional<QDate> &since)
{
    m_asOf = asOf;
    m_since = since;
    setAccessibleDescription(QLocale().toString(asOf, QLocale::ShortFormat));
    update();
}

void DateSlider::showUndated(int lines)
{
    m_undatedLines = lines;
    update();
}

QRectF DateSlider::plot() const
{
    return QRectF(rect()).adjusted(kWords + kEdge, kCounts + 2, -kEdge, -kAxis);
}

QDate DateSlider::firstDay() const
{
    return m_calendar.quarters.empty() ? m_today.addYears(-1) : m_calendar.quarters.front().first;
}

QDate DateSlider::lastDay() const
{
    const QDate end = m_calendar.quarters.empty() ? m_today : m_calendar.quarters.back().last();
    return std::max(std::max(m_today, m_asOf), end);
}

double DateSlider::xOf(const QDate &date) const
{
    const QRectF area = plot();
    const double share =
        double(firstDay().daysTo(date)) / std::max(1.0, double(firstDay().daysTo(lastDay())));
    return area.left() + std::clamp(share, 0.0, 1.0) * area.width();
}

QDate DateSlider::dateAt(double x) const
{
    const QRectF area = plot();
    const double share = std::clamp((x - area.left()) / std::max(1.0, area.width()), 0.0, 1.0);
    return firstDay().addDays(qint64(share * double(firstDay().daysTo(lastDay())) + 0.5));
}

QRectF DateSlider::handle() const
{
    return {xOf(m_asOf) - kHandle / 2, plot().bottom() - 20, kHandle, 18};
}

QRectF DateSlider::sinceHandle() const
{
    return {xOf(m_since.value_or(firstDay())) - kHandle / 2, plot().bottom() - 20, kHandle, 18};
}

void DateSlider::choose(const QDate &date)
{
    const QDate kept = std::clamp(date, firstDay(), lastDay());
    if (kept != m_asOf)
        emit dateChosen(kept);
}

void DateSlider::stepQuarter(int quarters)
{
    const QDate start = quarterStart(m_asOf);
    const QDate end = start.addMonths(3).addDays(-1);
    QDate next;
    if (quarters < 0)
        next = start.addMonths(3 * (quarters + 1)).addDays(-1);
    else
        next = (m_asOf < end ? end : end.addDays(1).addMonths(3).addDays(-1))
                   .addMonths(3 * (quarters - 1));
    if (quarters > 0 && m_asOf < m_today && next > m_today)
        next = m_today;
    choose(next);
}

void DateSlider::togglePlay()
{
    if (m_play.isActive()) {
        m_play.stop();
    } else {
        if (m_asOf >= m_today)
            choose(m_since.value_or(firstDay()));
        m_play.start(kPlayMs, this);
    }
    emit playChanged(m_play.isActive());
}

void DateSlider::timerEvent(QTimerEvent *event)
{
    if (event->timerId() != m_play.timerId()) {
        QWidget::timerEvent(event);
        return;
    }
    if (m_asOf < m_today)
        stepQuarter(1);
    if (m_asOf >= m_today)
        togglePlay();
}

void DateSlider::hideEvent(QHideEvent *event)
{
    QWidget::hideEvent(event);
    if (m_play.isActive())
        togglePlay();
}

void DateSlider::mousePressEvent(QMouseEvent *event)
{
    if (event->button() != Qt::LeftButton)
        return;
    const QPointF at = event->position();
    const bool isSince = sinceHandle().adjusted(-4, -6, 4, 6).contains(at)
                         && !handle().adjusted(-4, -30, 4, 6).contains(at);
    if (!isSince && at.x() < plot().left() - kEdge)
        return;
    m_held = isSince ? Held::Since : Held::AsOf;
    if (!isSince)
        moveHeld(at.x());
}

void DateSlider::mouseMoveEvent(QMouseEvent *event)
{
    moveHeld(event->position().x());
}

void DateSlider::mouseReleaseEvent(QMouseEvent *)
{
    m_held = Held::Nothing;
}

void DateSlider::moveHeld(double x)
{
    const QDate date = dateAt(x);
    if (m_held == Held::AsOf)
        choose(date);
    else if (m_held == Held::Since)
        emit sinceChosen(date > firstDay() ? std::optional(std::min(date, m_asOf)) : std::nullopt);
}

void DateSlider::keyPressEvent(QKeyEvent *event)
{
    const bool isSince = event->modifiers().testFlag(Qt::ShiftModifier);
    int days = 0;
    switch (event->key()) {
    case Qt::Key_Left:
        days = -1;
        break;
    case Qt::Key_Right:
        days = 1;
        break;
    case Qt::Key_Home:
        choose(firstDay());
        return;
    case Qt::Key_End:
        choose(m_today);
        return;
    case Qt::Key_Space:
        togglePlay();
        return;
    default:
        QWidget::keyPressEvent(event);
        return;
    }
    if (!isSince) {
        choose(m_asOf.addDays(days));
        return;
    }
    const QDate since = m_since.value_or(firstDay()).addMonths(3 * days);
    emit sinceChosen(since > firstDay() ? std::optional(std::min(since, m_asOf)) : std::nullopt);
}

bool DateSlider::event(QEvent *event)
{
    if (event->type() != QEvent::ToolTip)
        return QWidget::event(event);
    const auto *help = static_cast<QHelpEvent *>(event);
    if (help->pos().x() < kWords && m_undatedLines > 0) {
        QToolTip::showText(help->globalPos(),
                           tr("%n lines have a part whose beginning nobody gives; it is drawn on "
                              "every day until it ends.",
                              nullptr, m_undatedLines),
                           this);
        return true;
    }
    const QDate date = dateAt(help->pos().x());
    for (const DealCalendar::Quarter &quarter : m_calendar.quarters) {
        if (date < quarter.first || date > quarter.last())
            continue;
        QString text = tr("Quarter %1 of %2: %n deals", nullptr, quarter.deals)
                           .arg((quarter.first.month() + 2) / 3)
                           .arg(quarter.first.year());
        if (m_calendar.readUntil && quarter.last() > *m_calendar.readUntil)
            text += u'\n'
                    + tr("The market was read until %1; later deals are not in it.")
                          .arg(QLocale().toString(*m_calendar.readUntil, QLocale::ShortFormat));
        QToolTip::showText(help->globalPos(), text, this);
        return true;
    }
    QToolTip::hideText();
    return true;
}

void DateSlider::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    const QRectF area = plot();
    painter.fillRect(rect(), theme().surface);
    const double from = xOf(m_since.value_or(firstDay()));
    painter.fillRect(
        QRectF(from, area.top() - kCounts, xOf(m_asOf) - from, area.height() + kCounts),
        theme().selected);
    drawWords(painter);
    drawUnread(painter, area);
    drawBars(painter, area);
    drawHandles(painter, area);
    if (hasFocus()) {
        painter.setBrush(Qt::NoBrush);
        painter.setPen(QPen(theme().accent, 1.5));
        painter.drawRoundedRect(QRectF(rect()).adjusted(1, 1, -1, -1), 4, 4);
    }
}

void DateSlider::drawWords(QPainter &painter) const
{
    const QRect area(0, 2, kWords, height() - 4);
    painter.setFont(gridFont(font()));
    painter.setPen(theme().text);
    painter.drawText(area, int(Qt::AlignTop), tr("Deals by quarter"));
    const int line = painter.fontMetrics().height();
    painter.setFont(captionFont(font()));
    painter.setPen(theme().muted);
    QStringList lines{tr("%1 since %2").arg(m_calendar.shown()).arg(firstDay().year())};
    QStringList rest;
    if (m_calendar.before > 0)
        rest += tr("%n before", nullptr, m_calendar.before);
    if (m_calendar.undated > 0)
        rest += tr("%n undated", nullptr, m_calendar.undated);
    if (!rest.isEmpty())
        lines += rest.join(u", "_s);
    if (m_undatedLines > 0 && m_asOf < m_today)
        lines += tr("%n lines undated", nullptr, m_undatedLines);
    painter.drawText(area.adjusted(0, line + 2, 0, 0), int(Qt::AlignTop), lines.join(u'\n'));
}

void DateSlider::drawUnread(QPainter &painter, const QRectF &area) const
{
    if (!m_calendar.readUntil || *m_calendar.readUntil >= m_today)
        return;
    const double from = xOf(*m_calendar.readUntil);
    const QRectF unread(from, area.top(), xOf(m_today) - from, area.height());
    if (unread.width() < 4)
        return;
    painter.fillRect(unread, QBrush(theme().strong, Qt::BDiagPattern));
    painter.setFont(captionFont(font()));
    const QString text = tr("not read yet");
    if (painter.fontMetrics().horizontalAdvance(text) > unread.width())
        return;
    painter.setPen(theme().muted);
    painter.drawText(QRectF(unread.left(), unread.top() - kCounts, unread.width(), kCounts),
                     int(Qt::AlignCenter), text);
}

void DateSlider::drawBars(QPainter &painter, const QRectF &area) const
{
    painter.setFont(captionFont(font()));
    int most = 1;
    for (const DealCalendar::Quarter &quarter : m_calendar.quarters)
        most = std::max(most, quarter.deals);
    painter.setPen(QPen(theme().strong, 1));
    painter.drawLine(area.bottomLeft(), area.bottomRight());
    for (const DealCalendar::Quarter &quarter : m_calendar.quarters) {
        const double left = xOf(quarter.first);
        const double right = xOf(quarter.last());
        if (quarter.deals > 0) {
            const double tall = std::max(2.0, area.height() * quarter.deals / most);
            const QRectF bar(left + 1.5, area.bottom() - tall, right - left - 3, tall);
            QColor colour = theme().bar;
            colour.setAlphaF(quarter.first > m_asOf ? 0.35F : 0.9F);
            painter.fillRect(bar, colour);
            painter.setPen(theme().muted);
            painter.drawText(QRectF(left - 6, bar.top() - kCounts, right - left + 12, kCounts),
                             int(Qt::AlignHCenter | Qt::AlignBottom),
                             QString::number(quarter.deals));
        }
        if (quarter.first.month() != 1)
            continue;
        painter.setPen(QPen(theme().strong, 1));
        painter.drawLine(QPointF(left, area.bottom()), QPointF(left, area.bottom() + 4));
        painter.setPen(theme().muted);
        painter.drawText(QRectF(left + 2, area.bottom() + 2, 60, kAxis),
                         int(Qt::AlignLeft | Qt::AlignTop), QString::number(quarter.first.year()));
    }
}

void DateSlider::drawHandles(QPainter &painter, const QRectF &area) const
{
    const double since = xOf(m_since.value_or(firstDay()));
    painter.setPen(QPen(theme().muted, 1.2));
    painter.drawLine(QPointF(since, area.top() - kCounts), QPointF(since, area.bottom()));
    painter.setBrush(m_since ? theme().accent : theme().surface);
    painter.drawRoundedRect(sinceHandle(), 3, 3);
    const double x = xOf(m_asOf);
    painter.setPen(QPen(theme().accent, 2));
    painter.drawLine(QPointF(x, 2), QPointF(x, area.bottom() + 2));
    painter.setPen(Qt::NoPen);
    painter.setBrush(theme().accent);
    painter.drawRoundedRect(handle(), 3, 3);
    painter.setFont(strongFont(captionFont(font())));
    const QString text = QLocale().toString(m_asOf, datePattern(QLocale(), u"d MMM yyyy"_s));
    const double width = painter.fontMetrics().horizontalAdvance(text);
    QRectF plate(x - width / 2, area.bottom() + 3, width + 8, kAxis - 3);
    plate.moveLeft(std::clamp(plate.left(), area.left(), this->width() - plate.width() - 2.0));
    painter.setBrush(theme().surface);
    painter.drawRect(plate);
    painter.setPen(theme().accent);
    painter.drawText(plate, int(Qt::AlignCenter), text);
}

} // namespace fairlead
