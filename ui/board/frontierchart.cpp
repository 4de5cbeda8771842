#include "ui/board/frontierchart.h"

#include "ui/board/figures.h"
#include "ui/board/valueaxis.h"
#include "ui/theme.h"

#include <QPainter>

#include <algorithm>

namespace fairlead {

using namespace Qt::StringLiterals;

namespace {

constexpr qreal kAxis = 50;
constexpr qreal kTop = 22;
constexpr qreal kBottom = 36;

} // namespace

FrontierChart::FrontierChart(QWidget *parent)
    : QWidget(parent)
{
    setObjectName(u"frontierChart"_s);
    setMinimumHeight(120);
}

void FrontierChart::showFrontier(const std::optional<LimitFrontier> &frontier, double costToday)
{
    m_frontier = frontier;
    m_today = costToday;
    QStringList words;
    if (frontier) {
        for (const FrontierPoint &point : frontier->points)
            words += point.cost
                         ? tr("at %1: %2")
                               .arg(percentText(point.bound), signedMoney(*point.cost - costToday))
                         : tr("at %1: no plan").arg(percentText(point.bound));
        setAccessibleName(tr("Cost of “%1”: %2").arg(frontier->limit, words.join(u"; "_s)));
    } else {
        setAccessibleName(tr("Cost of a limit: nothing found yet"));
    }
    setToolTip(words.join(u'\n'));
    update();
}

void FrontierChart::paintEvent(QPaintEvent *)
{
    if (!m_frontier)
        return;
    const Theme &colours = theme();
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setFont(captionFont(font()));
    painter.setPen(colours.muted);
    painter.drawText(QRectF(0, 0, width(), kTop), int(Qt::AlignLeft | Qt::AlignTop),
                     tr("thousand USD over today, present value, by “%1”").arg(m_frontier->limit));
    double low = 0;
    double high = 0;
    double last = 0;
    for (const FrontierPoint &point : m_frontier->points) {
        last = std::max(last, point.bound);
        if (point.cost) {
            low = std::min(low, *point.cost - m_today);
            high = std::max(high, *point.cost - m_today);
        }
    }
    const QRectF plot = QRectF(rect()).adjusted(kAxis, kTop + 6, -24, -kBottom);
    ValueAxis axis(low, high);
    axis.setArea(plot);
    axis.draw(painter);
    const double first = m_frontier->points.empty() ? 0 : m_frontier->points.front().bound;
    const auto x = [&](double share) {
        return last > first ? plot.left() + (share - first) / (last - first) * plot.width()
                            : plot.center().x();
    };
    QPointF before;
    for (const FrontierPoint &point : m_frontier->points) {
        const qreal at = x(point.bound);
        painter.setPen(colours.muted);
        painter.drawText(QRectF(at - 30, plot.bottom() + 4, 60, 16), Qt::AlignCenter,
                         percentText(point.bound));
        if (!point.cost) {
            painter.setPen(colours.bad);
            painter.drawText(QRectF(at - 30, plot.top(), 60, 16), Qt::AlignCenter, tr("no plan"));
            before = {};
            continue;
        }
        const QPointF here(at, axis.y(*point.cost - m_today));
        painter.setPen(QPen(colours.series, 2));
        if (!before.isNull())
            painter.drawLine(before, here);
        before = here;
        painter.setBrush(point.proven ? colours.series : colours.surface);
        painter.drawEllipse(here, 4, 4);
    }
    painter.setPen(colours.muted);
    painter.drawText(QRectF(plot.left(), height() - 16, plot.width(), 16), Qt::AlignCenter,
                     tr("share allowed · hollow: not proven"));
}

} // namespace fairlead
