#include "ui/frame/lensbutton.h"

#include "ui/theme.h"

#include <QPainter>
#include <QPainterPath>

namespace fairlead {

namespace {

constexpr int kChevron = 16;
constexpr int kLongest = 34; ///< characters of a value that are shown

} // namespace

LensButton::LensButton(const QString &label, const QString &name, QWidget *parent)
    : QToolButton(parent)
    , m_label(label)
{
    setObjectName(name);
    setPopupMode(QToolButton::InstantPopup);
    setFocusPolicy(Qt::TabFocus);
    setAutoRaise(true);
}

void LensButton::setValue(const QString &value, bool isStrong)
{
    m_isStrong = isStrong;
    m_value = value.size() > kLongest ? value.first(kLongest - 1) + QChar(u'…') : value;
    setAccessibleName(m_label.isEmpty() ? value : tr("%1: %2").arg(m_label, value));
    updateGeometry();
    update();
}

QSize LensButton::sizeHint() const
{
    const QFontMetrics value(m_isStrong ? strongFont(font()) : font());
    const int label = m_label.isEmpty() ? 0 : fontMetrics().horizontalAdvance(m_label) + 5;
    return {label + value.horizontalAdvance(m_value) + kChevron + metrics::kMedium,
            std::max(metrics::kControl, value.height() + metrics::kSmall)};
}

void LensButton::paintEvent(QPaintEvent *)
{
    const Theme &colours = theme();
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    const QRectF ground = QRectF(rect()).adjusted(0.5, 0.5, -0.5, -0.5);
    if (underMouse() || isDown()) {
        painter.setPen(Qt::NoPen);
        painter.setBrush(colours.hover);
        painter.drawRoundedRect(ground, metrics::kRadius, metrics::kRadius);
    }
    if (hasFocus()) {
        painter.setPen(QPen(colours.accent, 2));
        painter.setBrush(Qt::NoBrush);
        painter.drawRoundedRect(ground.adjusted(1, 1, -1, -1), metrics::kRadius, metrics::kRadius);
    }
    QRect area = rect().adjusted(6, 0, -6, 0);
    if (!m_label.isEmpty()) {
        painter.setPen(colours.muted);
        painter.drawText(area, Qt::AlignVCenter | Qt::AlignLeft, m_label);
        area.setLeft(area.left() + fontMetrics().horizontalAdvance(m_label) + 5);
    }
    painter.setPen(colours.text);
    painter.setFont(m_isStrong ? strongFont(font()) : font());
    painter.drawText(area, Qt::AlignVCenter | Qt::AlignLeft, m_value);
    const QPointF tip(rect().right() - 9, rect().center().y() + 3);
    painter.setPen(QPen(colours.text, 1.5));
    painter.drawLine(tip, tip + QPointF(-3.5, -4));
    painter.drawLine(tip, tip + QPointF(3.5, -4));
}

} // namespace fairlead
