#include "ui/negotiation/stagechart.h"

#include "models/fields/valuetext.h"
#include "ui/theme.h"

#include <QLocale>
#include <QPainter>

#include <algorithm>

namespace fairlead {

using namespace Qt::StringLiterals;

namespace {

constexpr int kRow = 24;
constexpr int kBar = 12;
constexpr double kLabelShare = 0.18;
constexpr int kDateCharacters = 30;

} // namespace

StageChart::StageChart(QWidget *parent)
    : QWidget(parent)
{
    setObjectName(u"stageChart"_s);
}

void StageChart::showPlan(const std::optional<DecisionPlan> &plan, QDate today)
{
    const auto late = plan ? lateStart(*plan, today) : std::nullopt;
    m_plan = late ? std::optional(late->plan) : plan;
    m_askBy = late ? std::optional(late->askBy) : std::nullopt;
    m_today = today;
    QStringList texts;
    const QLocale locale;
    if (m_plan) {
        for (const DecisionPlan::Stage &stage : m_plan->stages) {
            texts += tr("%1: %2 to %3")
                         .arg(decisionStageLabel(stage.stage), dateText(stage.first, locale),
                              dateText(stage.last, locale));
        }
    }
    setAccessibleName(finding());
    setAccessibleDescription(texts.join(u". "_s));
    updateGeometry();
    update();
}

QString StageChart::finding() const
{
    if (!m_plan)
        return tr("No notice deadline is known: the work cannot be dated");
    const QLocale locale;
    if (m_askBy || m_today > m_plan->leverageEnds)
        return tr("Late start: extend on current terms first, then make the full plan");
    if (m_today > m_plan->talksBy)
        return tr("Talks are open or late: they were due on %1, leverage ends on %2")
            .arg(dateText(m_plan->talksBy, locale), dateText(m_plan->leverageEnds, locale));
    return tr("Open talks by %1; leverage ends on %2")
        .arg(dateText(m_plan->talksBy, locale), dateText(m_plan->leverageEnds, locale));
}

/// Where days stand: between the names and the dates.
class StageChart::Axis
{
public:
    Axis(const StageChart &chart)
        : label(int(chart.width() * kLabelShare))
        , dates(chart.fontMetrics().averageCharWidth() * kDateCharacters)
        , left(label + metrics::kSmall)
        , room(std::max(40.0, chart.width() - left - dates))
        , m_from(std::min(chart.m_plan->stages.front().first, chart.m_today))
        , m_to(std::max(chart.m_plan->deadline, chart.m_today).addDays(7))
    {
    }

    double x(QDate day) const
    {
        return left + double(m_from.daysTo(day)) / double(m_from.daysTo(m_to)) * room;
    }

    const int label;
    const int dates;
    const double left;
    const double room;

private:
    QDate m_from;
    QDate m_to;
};

int StageChart::rowHeight() const
{
    return std::max(kRow, fontMetrics().height() + 6);
}

QSize StageChart::sizeHint() const
{
    return {400, m_plan ? rowHeight() * (kDecisionStageCount + 1) : rowHeight()};
}

void StageChart::paintEvent(QPaintEvent *)
{
    if (!m_plan)
        return;
    const Theme &colours = theme();
    QPainter painter(this);
    const Axis axis(*this);
    const double height = rowHeight();
    const double ends = axis.x(m_plan->leverageEnds);
    painter.fillRect(QRectF(ends, 0, axis.x(m_plan->deadline) - ends, height * kDecisionStageCount),
                     QBrush(colours.bad, Qt::BDiagPattern));
    for (size_t at = 0; at < m_plan->stages.size(); ++at) {
        paintStage(painter, m_plan->stages[at], QRectF(0, double(at) * height, width(), height),
                   axis);
    }
    painter.setFont(captionFont(font()));
    paintMark(painter, m_today, colours.accent, tr("today"), Qt::AlignRight, axis);
    if (m_askBy)
        paintMark(painter, *m_askBy, colours.bad, tr("extend by"), Qt::AlignLeft, axis);
    paintMark(painter, m_plan->deadline, colours.bad, tr("notice"), Qt::AlignLeft, axis);
}

void StageChart::paintStage(QPainter &painter, const DecisionPlan::Stage &stage, const QRectF &row,
                            const Axis &axis) const
{
    const Theme &colours = theme();
    const QLocale locale;
    const bool isNow = stage.first <= m_today && m_today <= stage.last;
    const bool isPast = stage.last < m_today;
    painter.setFont(isNow ? strongFont(font()) : font());
    painter.setPen(isPast ? colours.muted : colours.text);
    painter.drawText(QRectF(0, row.top(), axis.label, row.height()),
                     int(Qt::AlignLeft | Qt::AlignVCenter),
                     painter.fontMetrics().elidedText(decisionStageLabel(stage.stage),
                                                      Qt::ElideRight, axis.label));
    const double left = axis.x(stage.first);
    painter.fillRect(QRectF(left, row.top() + (row.height() - kBar) / 2.0,
                            std::max(2.0, axis.x(stage.last.addDays(1)) - left), kBar),
                     isPast  ? colours.strong
                     : isNow ? colours.accent
                             : colours.bar);
    painter.setFont(captionFont(font()));
    painter.setPen(colours.muted);
    painter.drawText(
        QRectF(axis.left + axis.room + metrics::kSmall, row.top(), axis.dates - metrics::kSmall,
               row.height()),
        int(Qt::AlignRight | Qt::AlignVCenter),
        tr("%1 – %2").arg(dateText(stage.first, locale), dateText(stage.last, locale)));
}

void StageChart::paintMark(QPainter &painter, QDate day, const QColor &colour, const QString &text,
                           Qt::AlignmentFlag side, const Axis &axis) const
{
    const double at = axis.x(day);
    const double bottom = double(rowHeight()) * kDecisionStageCount;
    painter.setPen(QPen(colour, 2));
    painter.drawLine(QPointF(at, 0), QPointF(at, bottom));
    const double wide = painter.fontMetrics().horizontalAdvance(text) + 4.0;
    painter.drawText(QRectF(side == Qt::AlignRight ? at - wide : at + 4, bottom, wide, rowHeight()),
                     int(side | Qt::AlignVCenter), text);
}

} // namespace fairlead
