#include "ui/board/comparescreen.h"

#include "ui/board/plancomparisonmodel.h"
#include "ui/board/plantable.h"
#include "ui/board/switchingstate.h"
#include "ui/theme.h"
#include "ui/widgets/plaintext.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QMenu>
#include <QToolButton>

namespace fairlead {

using namespace Qt::StringLiterals;

namespace {

constexpr int kFewestPlans = 2;
constexpr int kMostPlans = 4;

} // namespace

CompareScreen::CompareScreen(SwitchingState &state, QWidget *parent)
    : QWidget(parent)
    , m_state(state)
    , m_model(new PlanComparisonModel(this))
    , m_button(new QToolButton(this))
    , m_menu(new QMenu(this))
{
    setObjectName(u"compareScreen"_s);
    m_button->setObjectName(u"comparePlans"_s);
    m_button->setText(tr("Plans"));
    m_button->setProperty("role", u"menu"_s);
    m_button->setToolTip(tr("Which plans stand side by side: two to four"));
    m_button->setPopupMode(QToolButton::InstantPopup);
    m_button->setMenu(m_menu);
    m_button->setFocusPolicy(Qt::StrongFocus);
    m_menu->setObjectName(u"comparePlansMenu"_s);
    auto *table = new PlanTable(m_model, u"compareTable"_s, this);
    setFocusProxy(table);
    auto *head = new QHBoxLayout;
    head->addWidget(plainLabel(tr("Plans side by side, in USD: ▼ better, ▲ worse than the first"),
                               u"muted"_s, this),
                    1);
    head->addWidget(m_button);
    auto *card = new QFrame(this);
    card->setProperty("role", u"card"_s);
    auto *box = new QVBoxLayout(card);
    box->setContentsMargins(metrics::kMedium, metrics::kSmall, metrics::kMedium, metrics::kSmall);
    box->addLayout(head);
    box->addWidget(table, 1);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, metrics::kSmall);
    layout->addWidget(card);
    connect(m_menu, &QMenu::aboutToShow, this, &CompareScreen::fillMenu);
}

void CompareScreen::refresh()
{
    m_chosen.removeIf(
        [this](const Id<Plan> &plan) { return !plan.isNull() && !m_state.workspace().find(plan); });
    m_chosen.removeAll(m_state.planId());
    m_chosen.prepend(m_state.planId());
    if (m_chosen.size() > kMostPlans)
        m_chosen.removeLast();
    completeChoice();
    std::vector<PlanSummary> plans;
    for (const Id<Plan> &plan : m_chosen)
        plans.push_back(
            planSummary(m_state.workspace(), m_state.modelOf(plan), plan, kFullIterations));
    m_model->setPlans(std::move(plans));
}

/// Where there is nothing to compare the open plan with: what is today, and what else there is.
void CompareScreen::completeChoice()
{
    if (m_chosen.size() >= kFewestPlans)
        return;
    if (!m_state.planId().isNull())
        m_chosen += Id<Plan>();
    for (const Plan &plan : m_state.workspace().rows<Plan>()) {
        if (plan.status != PlanStatus::Discarded && !m_chosen.contains(plan.id)
            && m_chosen.size() < kMostPlans)
            m_chosen += plan.id;
    }
}

void CompareScreen::fillMenu()
{
    m_menu->clear();
    const auto add = [this](const QString &name, const Id<Plan> &plan) {
        QAction *action = m_menu->addAction(withoutMnemonic(name));
        const bool isChosen = m_chosen.contains(plan);
        action->setCheckable(true);
        action->setChecked(isChosen);
        const bool canLeave = plan != m_state.planId() && m_chosen.size() > kFewestPlans;
        action->setEnabled(isChosen ? canLeave : m_chosen.size() < kMostPlans);
        connect(action, &QAction::triggered, this, [this, plan] { toggle(plan); });
    };
    add(tr("No plan: as it is today"), {});
    for (const Plan &plan : m_state.workspace().rows<Plan>())
        add(plan.name, plan.id);
}

void CompareScreen::toggle(const Id<Plan> &plan)
{
    if (m_chosen.removeAll(plan) == 0)
        m_chosen += plan;
    refresh();
}

} // namespace fairlead
