#include "ui/board/planwaterfall.h"

#include "ui/board/costrows.h"
#include "ui/board/figures.h"
#include "ui/board/valueaxis.h"
#include "ui/theme.h"

#include <QHelpEvent>
#include <QKeyEvent>
#include <QPainter>
#include <QToolTip>

#include <algorithm>
#include <cmath>

namespace fairlead {

using namespace Qt::StringLiterals;

namespace {

constexpr qreal kAxis = 46;
constexpr qreal kTop = 22;
constexpr qreal kNames = 36;      ///< two rows: neighbours are long
constexpr qreal kBarShare = 0.64; ///< of a column
constexpr qreal kCap = 10;

} // namespace

PlanWaterfall::PlanWaterfall(QWidget *parent)
    : QWidget(parent)
{
    setObjectName(u"planWaterfall"_s);
    setFocusPolicy(Qt::StrongFocus);
    setMouseTracking(true);
    setMinimumHeight(140);
}

void PlanWaterfall::addBar(Kind kind, const QString &name, std::optional<CostType> type,
                           double from, double to)
{
    m_bars.push_back({kind, name, type, from, to});
}

void PlanWaterfall::showPlan(const PlanSummary &summary)
{
    m_summary = summary;
    m_bars.clear();
    double at = 0;
    for (int type = 0; type < kCostTypeCount; ++type) {
        const double sum = summary.typeCost(CostType(type));
        if (sum == 0)
            continue;
        addBar(Kind::Part, costTypeName(CostType(type)), CostType(type), at, at + sum);
        at += sum;
    }
    const PlanAssessment &plan = summary.assessment;
    addBar(Kind::Total, tr("One-time"), {}, 0, at);
    const auto addCommitment = [&](const QString &name, double usd) {
        if (usd != 0)
            addBar(usd > 0 ? Kind::Shortfall : Kind::Gain, name, {}, at, at + usd);
        at += usd;
    };
    addCommitment(strandedText(plan.stranded), plan.stranded);
    addCommitment(lostTierText(plan.lostTier), plan.lostTier);
    const bool hasRunCost = std::abs(plan.runCostChange) >= 1;
    if (hasRunCost)
        addBar(Kind::Run, tr("Run cost"), {}, at, at + plan.runCostChange);
    addBar(Kind::Total, hasRunCost ? tr("With run cost") : tr("All in"), {}, 0, summary.total());
    if (m_chosen >= int(m_bars.size()))
        m_chosen = -1;
    QStringList words;
    for (const Bar &bar : m_bars)
        words += tr("%1 %2").arg(bar.name, shortMoney(bar.to - bar.from));
    setAccessibleName(tr("Costs of the plan: %1").arg(words.join(u"; "_s)));
    update();
}

QString PlanWaterfall::finding() const
{
    const PlanAssessment &plan = m_summary.assessment;
    if (plan.moves.empty())
        return tr("Nothing moves, so nothing is to be paid");
    const double lost = plan.stranded + plan.lostTier;
    if (lost > plan.oneTime)
        return tr("Lost commitments cost more than all moves");
    if (lost > plan.oneTime * 2 / 3)
        return tr("Lost commitments cost nearly as much as all moves");
    if (plan.runCostChange < -plan.oneTime - lost)
        return tr("Running elsewhere pays for the moves");
    const Bar *largest = nullptr;
    for (const Bar &bar : m_bars) {
        if (bar.kind == Kind::Part && (!largest || bar.to - bar.from > largest->to - largest->from))
            largest = &bar;
    }
    if (!largest)
        return tr("The moves cost nothing");
    return tr("%1 makes %2 of the one-time cost")
        .arg(largest->name, percentText((largest->to - largest->from) / plan.oneTime));
}

QRectF PlanWaterfall::plotArea() const
{
    return QRectF(rect()).adjusted(kAxis, kTop, -4, -kNames);
}

QRectF PlanWaterfall::barArea(size_t bar) const
{
    const QRectF plot = plotArea();
    const qreal pitch = plot.width() / qreal(std::max<size_t>(1, m_bars.size()));
    return {plot.left() + qreal(bar) * pitch, 0, pitch, qreal(height())};
}

int PlanWaterfall::barAt(const QPointF &point) const
{
    for (size_t bar = 0; bar < m_bars.size(); ++bar) {
        if (barArea(bar).contains(point))
            return int(bar);
    }
    return -1;
}

void PlanWaterfall::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setFont(captionFont(font()));
    const ValueAxis axis = valueAxis();
    axis.draw(painter);
    for (size_t bar = 0; bar < m_bars.size(); ++bar)
        drawBar(painter, bar, axis);
}

ValueAxis PlanWaterfall::valueAxis() const
{
    double low = 0;
    double high = m_summary.range.p90;
    for (const Bar &bar : m_bars) {
        low = std::min({low, bar.from, bar.to});
        high = std::max({high, bar.from, bar.to});
    }
    ValueAxis axis(low, high);
    axis.setArea(plotArea());
    return axis;
}

void PlanWaterfall::drawBar(QPainter &painter, size_t number, const ValueAxis &axis)
{
    const Theme &colours = theme();
    const Bar &bar = m_bars[number];
    const QRectF column = barArea(number);
    const qreal width = std::min<qreal>(column.width() * kBarShare, 48);
    const qreal left = std::round(column.center().x() - width / 2);
    const qreal top = axis.y(std::max(bar.from, bar.to));
    const QRectF body(left, top, width,
                      std::max<qreal>(1, axis.y(std::min(bar.from, bar.to)) - top));
    if (bar.kind == Kind::Shortfall) {
        painter.fillRect(body, colours.warnFill);
        painter.setPen(QPen(colours.warn, 1));
        painter.setBrush(QBrush(colours.warn, Qt::BDiagPattern));
        painter.drawRect(body.adjusted(0.5, 0.5, -0.5, -0.5));
    } else {
        painter.fillRect(body, bar.kind == Kind::Total  ? colours.bar
                               : bar.kind == Kind::Gain ? colours.good
                               : bar.kind == Kind::Run
                                   ? (bar.to < bar.from ? colours.good : colours.bad)
                                   : colours.series);
    }
    if (number + 1 < m_bars.size()) {
        painter.setPen(QPen(colours.muted, 1, Qt::DotLine));
        const qreal y = axis.y(bar.to);
        painter.drawLine(QPointF(body.right(), y),
                         QPointF(barArea(number + 1).center().x() - width / 2, y));
    }
    const bool hasWhisker =
        bar.kind == Kind::Total && number + 1 < m_bars.size() && m_summary.range.iterations > 0;
    qreal labelBottom = top - 3;
    if (hasWhisker) {
        painter.setPen(QPen(colours.text, 1.5));
        const qreal x = body.center().x();
        const qreal p10 = axis.y(m_summary.range.p10);
        const qreal p90 = axis.y(m_summary.range.p90);
        painter.drawLine(QPointF(x, p10), QPointF(x, p90));
        for (const qreal y : {p10, p90})
            painter.drawLine(QPointF(x - kCap / 2, y), QPointF(x + kCap / 2, y));
        labelBottom = std::min(labelBottom, p90 - 3);
    }
    painter.setPen(bar.kind == Kind::Shortfall ? colours.warn : colours.text);
    painter.setFont(strongFont(captionFont(font())));
    painter.drawText(QRectF(column.left() - 6, labelBottom - 18, column.width() + 12, 18),
                     int(Qt::AlignHCenter | Qt::AlignBottom), thousandsText(bar.to - bar.from, 1));
    const bool isResult = bar.kind != Kind::Part;
    painter.setFont(isResult ? strongFont(captionFont(font())) : captionFont(font()));
    painter.setPen(colours.text);
    const qreal wide = column.width() * 1.9;
    const qreal row = kNames / 2;
    const bool isLower = number % 2 == 1;
    QRectF name(column.center().x() - wide / 2, height() - (isLower ? row : 2 * row), wide, row);
    name.moveLeft(std::clamp<qreal>(name.left(), 0, std::max<qreal>(0, QWidget::width() - wide)));
    painter.drawText(name, int(Qt::AlignHCenter | Qt::AlignVCenter),
                     painter.fontMetrics().elidedText(bar.name, Qt::ElideRight, int(wide) - 2));
    if (int(number) == m_chosen) {
        painter.setBrush(Qt::NoBrush);
        painter.setPen(QPen(colours.accent, hasFocus() ? 2 : 1));
        painter.drawRoundedRect(body.adjusted(-3, -3, 3, 3), 2, 2);
    }
}

void PlanWaterfall::choose(int bar)
{
    m_chosen = bar;
    update();
}

void PlanWaterfall::ask()
{
    if (m_chosen < 0)
        return;
    const Bar &bar = m_bars[size_t(m_chosen)];
    if (bar.type)
        emit typeAsked(*bar.type);
    else if (bar.kind == Kind::Shortfall || bar.kind == Kind::Gain)
        emit shortfallAsked();
}

void PlanWaterfall::mousePressEvent(QMouseEvent *event)
{
    if (event->button() != Qt::LeftButton)
        return;
    choose(barAt(event->position()));
    ask();
}

void PlanWaterfall::mouseMoveEvent(QMouseEvent *event)
{
    const int bar = barAt(event->position());
    const bool canAsk = bar >= 0 && m_bars[size_t(bar)].kind != Kind::Total
                        && m_bars[size_t(bar)].kind != Kind::Run;
    setCursor(canAsk ? Qt::PointingHandCursor : Qt::ArrowCursor);
}

void PlanWaterfall::keyPressEvent(QKeyEvent *event)
{
    const int last = int(m_bars.size()) - 1;
    switch (event->key()) {
    case Qt::Key_Left:
        choose(std::max(0, m_chosen - 1));
        break;
    case Qt::Key_Right:
        choose(std::min(last, m_chosen + 1));
        break;
    case Qt::Key_Return:
    case Qt::Key_Enter:
        ask();
        break;
    default:
        QWidget::keyPressEvent(event);
    }
}

void PlanWaterfall::focusInEvent(QFocusEvent *event)
{
    QWidget::focusInEvent(event);
    if (m_chosen < 0 && !m_bars.empty())
        m_chosen = 0;
    update();
}

void PlanWaterfall::focusOutEvent(QFocusEvent *event)
{
    QWidget::focusOutEvent(event);
    update();
}

bool PlanWaterfall::event(QEvent *event)
{
    if (event->type() != QEvent::ToolTip)
        return QWidget::event(event);
    const auto *help = static_cast<QHelpEvent *>(event);
    const int at = barAt(help->pos());
    if (at < 0) {
        QToolTip::hideText();
        return true;
    }
    const Bar &bar = m_bars[size_t(at)];
    QString text = tr("%1: %2").arg(bar.name, shortMoney(bar.to - bar.from));
    if (bar.kind == Kind::Total && at + 1 < int(m_bars.size()) && m_summary.range.iterations > 0)
        text +=
            u'\n' + tr("P10 to P90: %1").arg(rangeText(m_summary.range.p10, m_summary.range.p90));
    QToolTip::showText(help->globalPos(), text, this);
    return true;
}

} // namespace fairlead
