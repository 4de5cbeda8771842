#include "ui/overview/agendastrip.h"

#include "models/fields/valuetext.h"
#include "ui/theme.h"
#include "ui/widgets/plaintext.h"

#include <QHelpEvent>
#include <QLocale>
#include <QMouseEvent>
#include <QPainter>
#include <QToolTip>

#include <cmath>

namespace fairlead {

using namespace Qt::StringLiterals;

namespace {

constexpr double kRadius = 5;
constexpr double kReach = 8; ///< of the pointer
constexpr double kSide = 8;

double xOf(const QRectF &area, const QDate &today, const QDate &day)
{
    const double share = double(today.daysTo(day)) / kAgendaDays;
    return area.left() + kSide + (area.width() - 2 * kSide) * std::clamp(share, 0.0, 1.0);
}

double axisOf(const QRectF &area, const QFont &font)
{
    return area.top() + QFontMetricsF(font).height() + 2
           + (area.height() - QFontMetricsF(font).height() - 2) / 3;
}

QColor colourOf(const AgendaItem &item, const Theme &theme)
{
    switch (item.state) {
    case AgendaState::Open:
        return item.kind == TimelineKind::NoticeDeadline ? theme.bad
               : item.isDecision                         ? theme.warn
                                                         : theme.accent;
    case AgendaState::Underway:
        return theme.accent;
    case AgendaState::Good:
        return theme.good;
    case AgendaState::Loss:
        return theme.warn;
    case AgendaState::Information:
        return theme.muted;
    }
    Q_UNREACHABLE();
}

void drawMonths(QPainter &painter, const QRectF &area, const QDate &today, const QFont &font,
                const Theme &theme)
{
    const QDate last = today.addDays(kAgendaDays);
    painter.setFont(font);
    for (QDate month(today.year(), today.month(), 1); month <= last; month = month.addMonths(1)) {
        if (month < today)
            continue;
        const double x = std::floor(xOf(area, today, month)) + 0.5;
        painter.setPen(theme.line);
        painter.drawLine(QPointF(x, area.top()), QPointF(x, area.bottom()));
        const QString name =
            month.month() == 1 ? QLocale().toString(month, u"MMM yyyy"_s)
                               : QLocale().standaloneMonthName(month.month(), QLocale::ShortFormat);
        const double width = QFontMetricsF(font).horizontalAdvance(name);
        if (x + 4 + width > area.right())
            continue;
        painter.setPen(theme.muted);
        painter.drawText(QPointF(x + 4, area.top() + QFontMetricsF(font).ascent()), name);
    }
}

void drawWindow(QPainter &painter, const QRectF &area, double axis, const QDate &today,
                const AgendaItem &item, const Theme &theme)
{
    const double left = xOf(area, today, std::max(item.windowBegins, today));
    const double right = xOf(area, today, item.on.first());
    painter.setPen(QPen(theme.bad, 1, Qt::DashLine));
    painter.setBrush(theme.badFill);
    painter.drawRect(QRectF(left, axis - 6, right - left, 12));
}

void drawPoint(QPainter &painter, const QPointF &at, const AgendaItem &item, bool isChosen,
               const Theme &theme)
{
    const QColor colour = colourOf(item, theme);
    if (isChosen) {
        painter.setPen(Qt::NoPen);
        painter.setBrush(theme.accent);
        painter.drawEllipse(at, kRadius + 4, kRadius + 4);
        painter.setBrush(theme.surface);
        painter.drawEllipse(at, kRadius + 2, kRadius + 2);
    }
    painter.setPen(QPen(colour, 1.6));
    const bool isNotice = item.kind == TimelineKind::NoticeDeadline;
    painter.setBrush(isNotice ? colour : theme.surface);
    if (isNotice)
        painter.drawPolygon(QPolygonF{at + QPointF(0, -6), at + QPointF(6, 0), at + QPointF(0, 6),
                                      at + QPointF(-6, 0)});
    else
        painter.drawEllipse(at, kRadius, kRadius);
}

} // namespace

void drawAgenda(QPainter &painter, const QRectF &area, const QDate &today,
                const std::vector<AgendaItem> &agenda, int chosen, const QFont &font,
                const Theme &theme)
{
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    drawMonths(painter, area, today, font, theme);
    const double axis = axisOf(area, font);
    painter.setPen(QPen(theme.strong, 1.5));
    painter.drawLine(QPointF(area.left() + kSide, axis), QPointF(area.right() - kSide, axis));
    for (const AgendaItem &item : agenda) {
        if (!item.windowBegins.isNull())
            drawWindow(painter, area, axis, today, item, theme);
    }
    const double now = xOf(area, today, today);
    painter.setPen(QPen(theme.accent, 2));
    painter.drawLine(QPointF(now, axis - 14), QPointF(now, axis + 14));
    painter.setFont(font);
    painter.drawText(QPointF(now + 5, area.bottom() - QFontMetricsF(font).descent()),
                     AgendaStrip::tr("today"));
    for (size_t item = 0; item < agenda.size(); ++item)
        drawPoint(painter, {xOf(area, today, agenda[item].on.first()), axis}, agenda[item],
                  int(item) == chosen, theme);
    painter.restore();
}

AgendaStrip::AgendaStrip(QWidget *parent)
    : QWidget(parent)
{
    setObjectName(u"agendaStrip"_s);
    setAccessibleName(tr("The dates of the list below, on a line"));
    setSizePolicy(QSizePolicy::Ignored, QSizePolicy::Fixed);
}

void AgendaStrip::showAgenda(const QDate &today, const std::vector<AgendaItem> &agenda)
{
    m_today = today;
    m_agenda = agenda;
    m_chosen = -1;
    update();
}

void AgendaStrip::choose(int item)
{
    m_chosen = item;
    update();
}

QSize AgendaStrip::sizeHint() const
{
    return {400, QFontMetrics(captionFont(font())).height() * 2 + 26};
}

void AgendaStrip::paintEvent(QPaintEvent *)
{
    if (!m_today.isValid())
        return;
    QPainter painter(this);
    drawAgenda(painter, rect(), m_today, m_agenda, m_chosen, captionFont(font()), theme());
}

int AgendaStrip::itemAt(const QPointF &position) const
{
    int nearest = -1;
    double least = kReach;
    for (size_t item = 0; item < m_agenda.size(); ++item) {
        const double away =
            std::abs(xOf(rect(), m_today, m_agenda[item].on.first()) - position.x());
        if (away < least) {
            least = away;
            nearest = int(item);
        }
    }
    return nearest;
}

void AgendaStrip::mousePressEvent(QMouseEvent *event)
{
    if (const int item = itemAt(event->position()); item >= 0)
        emit chosen(item);
}

bool AgendaStrip::event(QEvent *event)
{
    if (event->type() != QEvent::ToolTip)
        return QWidget::event(event);
    const auto *help = static_cast<QHelpEvent *>(event);
    const int item = itemAt(help->pos());
    if (item < 0)
        QToolTip::hideText();
    else
        QToolTip::showText(
            help->globalPos(),
            plainToolTip(tr("%1: %2").arg(dateText(m_agenda[size_t(item)].on, QLocale()),
                                          m_agenda[size_t(item)].title)),
            this);
    return true;
}

} // namespace fairlead
