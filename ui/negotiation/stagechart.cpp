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
    m_plan = plan;
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
    if (m_today > m_plan->leverageEnds)
        return tr("Late start: extend on current terms first, then make the full plan");
    if (m_today > m_plan->talksBy)
        return tr("Talks are open or late: they were due on %1, leverage ends on %2")
            .arg(dateText(m_plan->talksBy, locale), dateText(m_plan->leverageEnds, locale));
    return tr("Open talks by %1; leverage ends on %2")
        .arg(dateText(m_plan->talksBy, locale), dateText(m_plan->leverageEnds, locale));
}

QSize StageChart::sizeHint() const
{
    const int row = std::max(kRow, fontMetrics().height() + 6);
    return {400, m_plan ? row * (kDecisionStageCount + 1) : row};
}

void StageChart::paintEvent(QPaintEvent *)
{
    if (!m_plan)
        return;
    const Theme &colours = theme();
    QPainter painter(this);
    const int row = std::max(kRow, fontMetrics().height() + 6);
    const int label = int(width() * kLabelShare);
    const int dates = fontMetrics().averageCharWidth() * kDateCharacters;
    const double left = label + metrics::kSmall;
    const double room = std::max(40.0, width() - left - dates);
    const QDate from = std::min(m_plan->stages.front().first, m_today);
    const QDate to = std::max(m_plan->deadline, m_today).addDays(7);
    const auto x = [&](QDate day) {
        return left + double(from.daysTo(day)) / from.daysTo(to) * room;
    };
    const double bottom = double(row) * kDecisionStageCount;
    const QLocale locale;

    painter.fillRect(
        QRectF(x(m_plan->leverageEnds), 0, x(m_plan->deadline) - x(m_plan->leverageEnds), bottom),
        QBrush(colours.bad, Qt::BDiagPattern));
    for (size_t at = 0; at < m_plan->stages.size(); ++at) {
        const DecisionPlan::Stage &stage = m_plan->stages[at];
        const double top = double(at) * row;
        const bool isNow = stage.first <= m_today && m_today <= stage.last;
        const bool isPast = stage.last < m_today;
        painter.setFont(isNow ? strongFont(font()) : font());
        painter.setPen(isPast ? colours.muted : colours.text);
        painter.drawText(QRectF(0, top, label, row), int(Qt::AlignLeft | Qt::AlignVCenter),
                         painter.fontMetrics().elidedText(decisionStageLabel(stage.stage),
                                                          Qt::ElideRight, label));
        painter.fillRect(QRectF(x(stage.first), top + (row - kBar) / 2.0,
                                std::max(2.0, x(stage.last.addDays(1)) - x(stage.first)), kBar),
                         isPast  ? colours.strong
                         : isNow ? colours.accent
                                 : colours.bar);
        painter.setFont(captionFont(font()));
        painter.setPen(colours.muted);
        painter.drawText(
            QRectF(left + room + metrics::kSmall, top, dates - metrics::kSmall, row),
            int(Qt::AlignRight | Qt::AlignVCenter),
            tr("%1 – %2").arg(dateText(stage.first, locale), dateText(stage.last, locale)));
    }
    const auto mark = [&](QDate day, const QColor &colour, const QString &text, bool isLeft) {
        painter.setPen(QPen(colour, 2));
        painter.drawLine(QPointF(x(day), 0), QPointF(x(day), bottom));
        painter.setPen(colour);
        const double wide = painter.fontMetrics().horizontalAdvance(text) + 4.0;
        painter.drawText(QRectF(isLeft ? x(day) - wide : x(day) + 4, bottom, wide, row),
                         int((isLeft ? Qt::AlignRight : Qt::AlignLeft) | Qt::AlignVCenter), text);
    };
    painter.setFont(captionFont(font()));
    mark(m_today, colours.accent, tr("today"), true);
    mark(m_plan->deadline, colours.bad, tr("notice"), false);
}

} // namespace fairlead
