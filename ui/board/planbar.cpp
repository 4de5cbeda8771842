#include "ui/board/planbar.h"

#include "ui/board/figures.h"
#include "ui/board/switchingstate.h"
#include "ui/commands/editor.h"
#include "ui/lensmodel.h"
#include "ui/theme.h"
#include "ui/widgets/elidedlabel.h"
#include "ui/widgets/plaintext.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QMenu>
#include <QPushButton>

#include <cmath>

namespace fairlead {

using namespace Qt::StringLiterals;

namespace {

constexpr int kNameCharacters = 26;
constexpr double kNoticeable = 0.005; ///< share of a figure

/// Inside a line, where the label of the field would begin a sentence.
QString statusText(PlanStatus status)
{
    switch (status) {
    case PlanStatus::Draft:
        return PlanBar::tr("draft");
    case PlanStatus::Adopted:
        return PlanBar::tr("adopted");
    case PlanStatus::Discarded:
        return PlanBar::tr("discarded");
    }
    Q_UNREACHABLE();
}

} // namespace

PlanBar::PlanBar(SwitchingState &state, QWidget *parent)
    : QFrame(parent)
    , m_state(state)
    , m_plan(new QPushButton(this))
    , m_menu(new QMenu(this))
    , m_name(new QWidget(this))
    , m_status(new ElidedLabel({}, u"muted"_s, m_name))
    , m_discard(new QPushButton(tr("Discar&d"), this))
    , m_adopt(new QPushButton(tr("&Adopt"), this))
{
    setObjectName(u"planBar"_s);
    setProperty("role", u"card"_s);
    setAccessibleName(tr("The plan"));
    m_plan->setObjectName(u"planButton"_s);
    m_plan->setProperty("role", u"link"_s);
    m_plan->setFont(strongFont(font()));
    m_plan->setMenu(m_menu);
    m_plan->setToolTip(tr("Which plan the board shows; the lens has the same"));
    m_menu->setObjectName(u"boardPlanMenu"_s);
    m_status->setObjectName(u"planStatus"_s);
    m_discard->setObjectName(u"discardButton"_s);
    m_discard->setToolTip(tr("Throws the draft away; it stays in the records"));
    m_adopt->setObjectName(u"adoptButton"_s);
    m_adopt->setProperty("role", u"primary"_s);
    m_adopt->setToolTip(tr("The workloads take the places that the plan gives them"));

    auto *layout = new QHBoxLayout(this);
    layout->setContentsMargins(metrics::kMedium, metrics::kTiny, metrics::kMedium, metrics::kTiny);
    layout->setSpacing(metrics::kSmall);
    auto *name = new QVBoxLayout(m_name);
    name->setContentsMargins(0, 0, 0, 0);
    name->setSpacing(0);
    name->addWidget(m_plan, 0, Qt::AlignLeft);
    name->addWidget(m_status);
    m_name->setFixedWidth(fontMetrics().averageCharWidth() * kNameCharacters);
    layout->addWidget(m_name);
    m_oneTime = addFigure(tr("One-time"), u"planOneTime"_s);
    m_monthly = addFigure(tr("Per month"), u"planMonthly"_s);
    m_shortfall = addFigure(tr("Added shortfall"), u"planShortfall"_s);
    m_shortfall.whole->setToolTip(
        tr("What the plan adds to our shortfalls of commitments, and the discounts that "
           "it loses: present value"));
    m_host = addFigure(tr("Hosted"), u"planHost"_s);
    layout->addStretch(1);
    for (QPushButton *button : {m_discard, m_adopt})
        layout->addWidget(button);
    connect(m_menu, &QMenu::aboutToShow, this, &PlanBar::fillMenu);
    connect(m_adopt, &QPushButton::clicked, this, &PlanBar::adoptRequested);
    connect(m_discard, &QPushButton::clicked, this, &PlanBar::discardRequested);
}

PlanBar::Figure PlanBar::addFigure(const QString &name, const QString &objectName)
{
    auto *whole = new QWidget(this);
    Figure figure{.whole = whole,
                  .name = plainLabel(name, u"muted"_s, whole),
                  .before = plainLabel({}, u"muted"_s, whole),
                  .after = plainLabel({}, {}, whole)};
    figure.after->setObjectName(objectName);
    figure.after->setFont(strongFont(font()));
    auto *separator = new QWidget(whole);
    separator->setProperty("role", u"chooser"_s);
    separator->setAttribute(Qt::WA_StyledBackground);
    separator->setFixedWidth(1);
    auto *values = new QHBoxLayout;
    values->setSpacing(metrics::kTiny);
    values->addWidget(figure.before);
    values->addWidget(figure.after);
    values->addStretch();
    auto *column = new QVBoxLayout;
    column->setSpacing(0);
    column->addWidget(figure.name);
    column->addLayout(values);
    auto *line = new QHBoxLayout(whole);
    line->setContentsMargins(0, 0, 0, 0);
    line->setSpacing(metrics::kSmall);
    line->addWidget(separator);
    line->addLayout(column);
    layout()->addWidget(whole);
    return figure;
}

int PlanBar::widthWithoutFigures() const
{
    const QMargins margins = layout()->contentsMargins();
    return margins.left() + m_name->width() + m_discard->sizeHint().width()
           + m_adopt->sizeHint().width() + margins.right() + 3 * layout()->spacing();
}

QSize PlanBar::minimumSizeHint() const
{
    return {widthWithoutFigures(), QFrame::minimumSizeHint().height()};
}

void PlanBar::resizeEvent(QResizeEvent *event)
{
    QFrame::resizeEvent(event);
    fitFigures();
}

/// A figure is shown whole or not at all.
void PlanBar::fitFigures()
{
    int room = width() - widthWithoutFigures();
    for (const Figure &figure : {m_oneTime, m_monthly, m_shortfall, m_host}) {
        room -= figure.whole->sizeHint().width() + layout()->spacing();
        figure.whole->setVisible(room >= 0);
    }
}

void PlanBar::fillMenu()
{
    m_menu->clear();
    LensModel &lens = m_state.context().lens;
    const auto add = [&](const QString &text, const Id<Plan> &id) {
        QAction *action = m_menu->addAction(withoutMnemonic(text));
        action->setCheckable(true);
        action->setChecked(id == m_state.planId());
        connect(action, &QAction::triggered, this, [&lens, id] { lens.setPlan(id); });
    };
    add(tr("No plan: as it is today"), {});
    m_menu->addSeparator();
    for (const Plan &plan : m_state.workspace().rows<Plan>())
        add(tr("%1 (%2)").arg(plan.name, statusText(plan.status)), plan.id);
}

void PlanBar::showPlan(const PlanHeadline &figures)
{
    showName(figures.moves, 0);
    showFigures(figures, figures, false);
}

void PlanBar::showHeld(const PlanHeadline &before, const PlanHeadline &after, qsizetype held)
{
    showName(before.moves, held);
    showFigures(before, after, true);
}

void PlanBar::showName(qsizetype moves, qsizetype held)
{
    const Plan *plan = m_state.plan();
    const QString title = plan ? plan->name : tr("No plan yet");
    const int room = m_name->width() - 2 * metrics::kLarge;
    m_plan->setText(withoutMnemonic(m_plan->fontMetrics().elidedText(title, Qt::ElideRight, room)));
    m_plan->setAccessibleName(tr("Plan: %1").arg(plan ? plan->name : tr("none")));
    const QString count = tr("%n moves", nullptr, int(moves));
    QString status =
        plan ? tr("%1 · %2").arg(statusText(plan->status), count) : tr("drag a card to begin");
    if (held > 0)
        status = tr("%1 + %2 held").arg(plan ? status : tr("new draft · 0 moves")).arg(held);
    m_status->setText(status);
    m_status->setToolTip(plainToolTip(status));
    const bool canDecide = m_state.isDraftOpen() && moves > 0;
    m_adopt->setEnabled(canDecide);
    m_discard->setEnabled(m_state.isDraftOpen());
}

void PlanBar::showFigures(const PlanHeadline &before, const PlanHeadline &after, bool isHeld)
{
    // At rest a plan is compared with no plan; while cards are held, with the plan as it is.
    const auto pair = [](const Figure &figure, const QString &from, const QString &to,
                         const QString &role) {
        figure.before->setText(from + u" →"_s);
        figure.after->setText(to);
        if (figure.after->property("role").toString() != role)
            setRole(figure.after, role);
    };
    const auto tone = [](double change) {
        return std::abs(change) < kNoticeable ? QString() : change < 0 ? u"good"_s : u"warn"_s;
    };
    pair(m_oneTime, shortMoney(isHeld ? before.oneTime : 0),
         boundMoney(after.oneTime, after.missing), {});
    pair(m_monthly, shortMoney(after.monthlyBefore), shortMoney(after.monthlyAfter),
         after.monthlyBefore > 0 ? tone(after.monthlyAfter / after.monthlyBefore - 1) : QString());
    pair(m_shortfall, shortMoney(isHeld ? before.shortfall : 0), shortMoney(after.shortfall),
         after.shortfall >= 1 ? u"warn"_s : QString());
    m_host.name->setText(after.largestHost.isEmpty() ? tr("Hosted")
                                                     : tr("Hosted by %1").arg(after.largestHost));
    pair(m_host, percentText(after.hostBefore), percentText(after.hostAfter),
         tone(after.hostAfter - after.hostBefore));
    fitFigures();
}

} // namespace fairlead
