#include "ui/board/frontierchart.h"

#include "ui/board/figures.h"
#include "ui/board/valueaxis.h"
#include "ui/theme.h"

#include <QPainter>

#include <algorithm>
#include <cmath>

namespace fairlead {

using namespace Qt::StringLiterals;

namespace {

constexpr qreal kAxis = 50;
constexpr qreal kLine = 20;
constexpr qreal kTop = 2 * kLine;
constexpr qreal kSides = 30; ///< of the first and the last point to the edges
constexpr qreal kBottom = 36;

} // namespace

FrontierChart::FrontierChart(QWidget *parent)
    : QWidget(parent)
{
    setObjectName(u"frontierChart"_s);
    setMinimumHeight(120);
}

void FrontierChart::showFrontier(const std::optional<LimitFrontier> &frontier, double costToday,
                                 int months)
{
    m_frontier = frontier;
    m_today = costToday;
    m_months = months;
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

QString FrontierChart::finding() const
{
    if (!m_frontier)
        return {};
    const FrontierPoint *tightest = nullptr;
    bool isEvery = true;
    for (const FrontierPoint &point : m_frontier->points) {
        isEvery = isEvery && point.cost;
        if (point.cost && (!tightest || point.bound < tightest->bound))
            tightest = &point;
    }
    if (!tightest)
        return {};
    const QString share = percentText(tightest->bound);
    const double over = *tightest->cost - m_today;
    QString words = over >= 0 ? tr("At most %1 costs %2 more than today")
                              : tr("At most %1 costs %2 less than today");
    if (!isEvery)
        words = over >= 0 ? tr("At most %1 costs %2 more than today; below it there is no plan")
                          : tr("At most %1 costs %2 less than today; below it there is no plan");
    return words.arg(share, shortMoney(std::abs(over)));
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
    painter.drawText(
        QRectF(0, kLine, width(), kLine), int(Qt::AlignLeft | Qt::AlignTop),
        tr("Thousand USD over today in %n months, present value, by “%1”", nullptr, m_months)
            .arg(m_frontier->limit));
    painter.setFont(strongFont(font()));
    painter.setPen(colours.text);
    painter.drawText(QRectF(0, 0, width(), kLine), int(Qt::AlignLeft | Qt::AlignTop),
                     painter.fontMetrics().elidedText(finding(), Qt::ElideRight, width()));
    painter.setFont(captionFont(font()));
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
    const QRectF plot = QRectF(rect()).adjusted(kAxis, kTop + 6, -4, -kBottom);
    ValueAxis axis(low, high);
    axis.setArea(plot);
    axis.draw(painter);
    const double first = m_frontier->points.empty() ? 0 : m_frontier->points.front().bound;
    const auto x = [&](double share) {
        return last > first ? plot.left() + kSides
                                  + (share - first) / (last - first) * (plot.width() - 2 * kSides)
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
            painter.drawText(QRectF(at - 30, plot.bottom() - 18, 60, 16), Qt::AlignCenter,
                             tr("no plan"));
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
