#include "ui/board/planscreen.h"

#include "models/rows/contract.h"
#include "models/rows/party.h"
#include "models/switching/plansummary.h"
#include "ui/board/commitmentchart.h"
#include "ui/board/figures.h"
#include "ui/board/movecalendar.h"
#include "ui/board/plancard.h"
#include "ui/board/plancomparisonmodel.h"
#include "ui/board/plantable.h"
#include "ui/board/planwaterfall.h"
#include "ui/board/switchingstate.h"
#include "ui/commands/editor.h"
#include "ui/lensmodel.h"
#include "ui/theme.h"

#include <QGridLayout>
#include <QScrollArea>

#include <cmath>

namespace fairlead {

using namespace Qt::StringLiterals;

namespace {

QScrollArea *scrolled(QWidget *body)
{
    auto *area = new QScrollArea;
    area->setWidgetResizable(true);
    area->setFrameShape(QFrame::NoFrame);
    area->setFocusPolicy(Qt::NoFocus);
    area->setWidget(body);
    area->viewport()->setAutoFillBackground(false);
    body->setAutoFillBackground(false);
    return area;
}

} // namespace

PlanScreen::PlanScreen(SwitchingState &state, QWidget *parent)
    : QWidget(parent)
    , m_state(state)
    , m_waterfall(new PlanWaterfall(this))
    , m_commitment(new CommitmentChart(this))
    , m_calendar(new MoveCalendar(this))
    , m_comparison(new PlanComparisonModel(this))
    , m_costCard(new PlanCard(u"costCard"_s, m_waterfall, this))
    , m_commitmentCard(new PlanCard(u"commitmentCard"_s, m_commitment, this))
    , m_calendarCard(new PlanCard(u"calendarCard"_s, scrolled(m_calendar), this))
    , m_comparisonTable(new PlanTable(m_comparison, u"planComparison"_s, this))
    , m_comparisonCard(new PlanCard(u"comparisonCard"_s, m_comparisonTable, this))
{
    setObjectName(u"planScreen"_s);
    setFocusProxy(m_waterfall);
    m_comparisonTable->setDense();
    // The other charts and the panel show these; all of them are on the next tab.
    for (const int row :
         {PlanComparisonModel::Moves, PlanComparisonModel::Range, PlanComparisonModel::SumOfBoth,
          PlanComparisonModel::RunCost, PlanComparisonModel::Gates})
        m_comparisonTable->hideRow(row);
    auto *layout = new QGridLayout(this);
    layout->setContentsMargins(0, 0, 0, metrics::kSmall);
    layout->setSpacing(metrics::kMedium);
    layout->addWidget(m_costCard, 0, 0);
    layout->addWidget(m_commitmentCard, 0, 1);
    layout->addWidget(m_calendarCard, 1, 0);
    layout->addWidget(m_comparisonCard, 1, 1);
    layout->setColumnStretch(0, 8);
    layout->setColumnStretch(1, 5);
    layout->setRowStretch(0, 10);
    layout->setRowStretch(1, 11);
    connect(m_waterfall, &PlanWaterfall::typeAsked, this, &PlanScreen::typeAsked);
    connect(m_waterfall, &PlanWaterfall::shortfallAsked, this, &PlanScreen::shortfallAsked);
    connect(m_calendar, &MoveCalendar::monthChosen, this,
            [this](const Id<Move> &move, int month) { m_state.startMove(move, month); });
}

void PlanScreen::refresh()
{
    const PlanSummary &summary = m_state.summary();
    showCosts(summary);
    showCommitment(summary);
    showCalendar(summary);
    showComparison(summary);
}

void PlanScreen::showCosts(const PlanSummary &summary)
{
    m_waterfall->showPlan(summary);
    m_costCard->showFinding(m_waterfall->finding(),
                            tr("Thousand USD over %n months · %1; whisker P10 – P90", nullptr,
                               m_state.model().horizonMonths())
                                .arg(summary.name));
}

void PlanScreen::showCommitment(const PlanSummary &summary)
{
    const CommitmentEffect *effect = worstEffect(summary.assessment.commitments);
    const Commitment *commitment = effect ? m_state.workspace().find(effect->commitment) : nullptr;
    const Contract *contract =
        commitment ? m_state.workspace().find(commitment->contract) : nullptr;
    m_commitment->showEffect(effect ? std::optional(*effect) : std::nullopt,
                             contract ? contract->vendor.text : QString());
    QString caption = tr("Our own minimum spends");
    if (commitment) {
        caption = effect->isTerm ? tr("Thousand USD over the term") : tr("Thousand USD a year");
        if (!m_commitment->present().isEmpty())
            caption = tr("%1, %2").arg(caption, m_commitment->present());
        caption = tr("%1 · %2").arg(caption, commitment->name);
    }
    m_commitmentCard->showFinding(m_commitment->finding(), caption);
}

void PlanScreen::showCalendar(const PlanSummary &summary)
{
    m_calendar->showCalendar(
        planCalendar(m_state.workspace(), summary, m_state.context().lens.lens().asOf),
        m_state.isDraftOpen() && !m_state.context().editor.isReadOnly());
    m_calendarCard->showFinding(m_calendar->finding(),
                                tr("Solid: prepare · hatched: both run · diamond: cut over"));
}

/// Beside the open plan: the other draft, or what is today.
void PlanScreen::showComparison(const PlanSummary &summary)
{
    std::vector<PlanSummary> plans{summary};
    for (const Plan &plan : m_state.workspace().rows<Plan>()) {
        if (plans.size() == 1 && plan.id != summary.plan && plan.status == PlanStatus::Draft)
            plans.push_back(planSummary(m_state.workspace(), m_state.modelOf(plan.id), plan.id,
                                        kFullIterations));
    }
    if (plans.size() == 1 && !summary.plan.isNull())
        plans.push_back(planSummary(m_state.workspace(), m_state.modelOf({}), {}, kFullIterations));
    QString finding = tr("Nothing to compare with yet");
    if (plans.size() == 2) {
        const double difference = plans[1].total() - plans[0].total();
        const bool isSame = std::abs(difference) < 0.5;
        if (isSame)
            finding = plans[1].plan.isNull() ? tr("Costs the same as staying")
                                             : tr("Costs the same as “%1”").arg(plans[1].name);
        else if (plans[1].plan.isNull())
            finding = difference >= 0
                          ? tr("Saves %1 against staying").arg(shortMoney(difference))
                          : tr("Costs %1 more than staying").arg(shortMoney(-difference));
        else
            finding = difference >= 0
                          ? tr("%1 less than “%2”").arg(shortMoney(difference), plans[1].name)
                          : tr("%1 more than “%2”").arg(shortMoney(-difference), plans[1].name);
    }
    m_comparison->setPlans(std::move(plans));
    m_comparisonCard->showFinding(finding, tr("USD · ▼ better, ▲ worse than the open plan"));
}

} // namespace fairlead
