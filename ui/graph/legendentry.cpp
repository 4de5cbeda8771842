#include "ui/graph/legendentry.h"

#include "ui/theme.h"

#include <QLocale>
#include <QMouseEvent>
#include <QPainter>

namespace fairlead {

using namespace Qt::StringLiterals;

namespace {

constexpr int kBox = 12;
constexpr int kSample = 18;
constexpr int kGap = 4;
constexpr int kHeight = 20;

} // namespace

LegendEntry::LegendEntry(Kind kind, const QString &text, const QString &meaning, QWidget *parent)
    : QAbstractButton(parent)
    , m_kind(std::move(kind))
{
    setObjectName(u"legend"_s + m_kind.name);
    setText(text);
    setCheckable(true);
    setChecked(true);
    setFocusPolicy(Qt::TabFocus);
    setCursor(Qt::PointingHandCursor);
    setToolTip(meaning + u'\n' + tr("Shows or hides these lines. Alt+click shows them alone."));
}

void LegendEntry::setCount(int count)
{
    m_count = count;
    setAccessibleName(tr("%1, %2").arg(text(), QLocale().toString(count)));
    setVisible(count > 0);
    update();
}

QSize LegendEntry::sizeHint() const
{
    const QFontMetrics metrics(captionFont(font()));
    const int count = metrics.horizontalAdvance(QLocale().toString(m_count));
    return {kBox + kSample + 3 * kGap + metrics.horizontalAdvance(text()) + count + 4,
            std::max(kHeight, metrics.height() + 4)};
}

void LegendEntry::mousePressEvent(QMouseEvent *event)
{
    if (event->modifiers().testFlag(Qt::AltModifier)) {
        emit onlyRequested();
        return;
    }
    QAbstractButton::mousePressEvent(event);
}

void LegendEntry::paintEvent(QPaintEvent *)
{
    const Theme &colours = theme();
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    const double middle = height() / 2.0;
    drawBox(painter, {1.5, middle - kBox / 2.0, kBox, kBox});
    if (!isChecked())
        painter.setOpacity(0.5);
    drawSample(painter, QRectF(kBox + kGap + 2, 0, kSample, height()));
    painter.setFont(captionFont(font()));
    painter.setPen(colours.text);
    const int left = kBox + kSample + 2 * kGap + 2;
    const QRect line(left, 0, width() - left, height());
    QRect used;
    painter.drawText(line, int(Qt::AlignVCenter | Qt::TextSingleLine), text(), &used);
    painter.setPen(colours.muted);
    painter.drawText(line.adjusted(used.width() + kGap, 0, 0, 0),
                     int(Qt::AlignVCenter | Qt::TextSingleLine), QLocale().toString(m_count));
    painter.setOpacity(1);
    if (hasFocus()) {
        painter.setBrush(Qt::NoBrush);
        painter.setPen(QPen(colours.accent, 1.5));
        painter.drawRoundedRect(QRectF(rect()).adjusted(0.75, 0.75, -0.75, -0.75), 4, 4);
    }
}

void LegendEntry::drawBox(QPainter &painter, const QRectF &area) const
{
    const Theme &colours = theme();
    painter.setPen(isChecked() ? Qt::NoPen : QPen(colours.muted, 1));
    painter.setBrush(isChecked() ? colours.accent : colours.surface);
    painter.drawRoundedRect(area, 3, 3);
    if (!isChecked())
        return;
    painter.setPen(QPen(colours.onAccent, 1.6));
    painter.drawPolyline(
        QPolygonF({area.topLeft() + QPointF(2.8, 6.2), area.topLeft() + QPointF(5, 8.6),
                   area.topLeft() + QPointF(9.2, 3.6)}));
}

void LegendEntry::drawSample(QPainter &painter, const QRectF &area) const
{
    const Theme &colours = theme();
    const QPointF from(area.left(), area.center().y());
    const QPointF to(area.right() - 3, area.center().y());
    if (m_kind.family) {
        painter.setPen(QPen(edgeColour(*m_kind.family, colours), 3.5, Qt::SolidLine, Qt::FlatCap));
        painter.drawLine(from, to);
        return;
    }
    QPen pen(colours.muted, 2, Qt::SolidLine, Qt::FlatCap);
    if (m_kind.state == StrandState::Conditional)
        pen.setDashPattern({3, 2});
    const bool isUncounted = m_kind.name == u"Uncounted"_s;
    if (m_kind.state == StrandState::Announced || isUncounted) {
        pen.setCapStyle(Qt::RoundCap);
        pen.setDashPattern({0.1, 2.1});
    }
    painter.setPen(pen);
    if (m_kind.state || isUncounted) {
        painter.drawLine(from, to);
    } else {
        pen.setWidthF(1.4);
        painter.setPen(pen);
        painter.drawLine(from - QPointF(0, 2.5), to - QPointF(0, 2.5));
        painter.drawLine(from + QPointF(0, 2.5), to + QPointF(0, 2.5));
    }
}

} // namespace fairlead
