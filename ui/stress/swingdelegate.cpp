#include "ui/stress/swingdelegate.h"

#include "ui/exposure/figuretable.h"
#include "ui/theme.h"

#include <QPainter>
#include <QWidget>

#include <algorithm>
#include <cmath>

namespace fairlead {

namespace {

constexpr double kBarHeight = 12;
constexpr double kLeastBar = 2;

} // namespace

SwingDelegate::SwingDelegate(int lowColumn, int highColumn, QObject *parent)
    : QStyledItemDelegate(parent)
    , m_lowColumn(lowColumn)
    , m_highColumn(highColumn)
{
}

void SwingDelegate::setScale(double least, double most, double base)
{
    m_least = least;
    m_most = std::max(most, least + 1);
    m_base = base;
}

void SwingDelegate::paint(QPainter *painter, const QStyleOptionViewItem &option,
                          const QModelIndex &index) const
{
    QStyledItemDelegate::paint(painter, option, index);
    const QVariant high = index.siblingAtColumn(m_highColumn).data(FigureTableModel::ValueRole);
    if (!high.isValid())
        return;
    const double low =
        m_lowColumn < 0
            ? m_base
            : index.siblingAtColumn(m_lowColumn).data(FigureTableModel::ValueRole).toDouble();
    painter->save();
    drawSwing(*painter, QRectF(option.rect).adjusted(4, 0, -8, 0), {low, high.toDouble()}, m_least,
              m_most, m_base, theme().isDark);
    painter->restore();
}

void drawSwing(QPainter &painter, const QRectF &area, const SwingBar &bar, double least,
               double most, double base, bool isDark)
{
    const Theme &colours = themeOf(isDark);
    const auto x = [&](double value) {
        return area.left() + area.width() * (value - least) / (most - least);
    };
    const auto part = [&](double from, double to) {
        const double left = std::min(x(from), x(to));
        const double width = std::abs(x(to) - x(from));
        return QRectF(left, area.center().y() - kBarHeight / 2, std::max(kLeastBar, width),
                      kBarHeight);
    };
    // What makes it dearer is full, what makes it cheaper hatched: told apart without colour.
    const double low = std::min(bar.low, bar.high);
    const double high = std::max(bar.low, bar.high);
    if (high > base || low == high)
        painter.fillRect(part(std::max(low, base), std::max(high, base)), colours.series);
    if (low < base) {
        const QRectF cheaper = part(low, std::min(high, base));
        painter.fillRect(cheaper, colours.hover);
        painter.fillRect(cheaper, QBrush(colours.series, Qt::BDiagPattern));
    }
    painter.setPen(QPen(colours.strong, 1));
    const double at = std::round(x(base)) + 0.5;
    painter.drawLine(QPointF(at, area.top() + 2), QPointF(at, area.bottom() - 2));
}

} // namespace fairlead
