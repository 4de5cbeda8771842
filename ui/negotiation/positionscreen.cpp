#include "ui/negotiation/positionscreen.h"

#include "models/fields/valuetext.h"
#include "models/negotiation/negotiationplan.h"
#include "ui/board/figures.h"
#include "ui/board/plancard.h"
#include "ui/negotiation/negotiationstate.h"
#include "ui/negotiation/rangechart.h"
#include "ui/negotiation/stagechart.h"
#include "ui/theme.h"
#include "ui/widgets/plaintext.h"

#include <QLabel>
#include <QLocale>
#include <QScrollArea>
#include <QVBoxLayout>

namespace fairlead {

using namespace Qt::StringLiterals;

namespace {

QWidget *stacked(QWidget *chart, QLabel *text)
{
    auto *whole = new QWidget;
    auto *layout = new QVBoxLayout(whole);
    layout->setContentsMargins(0, metrics::kSmall, 0, 0);
    layout->setSpacing(metrics::kTiny);
    layout->addWidget(chart);
    layout->addWidget(text);
    layout->addStretch();
    return whole;
}

QLabel *wrapped(const QString &name)
{
    QLabel *label = plainLabel({}, u"muted"_s, nullptr);
    label->setObjectName(name);
    label->setWordWrap(true);
    label->setTextInteractionFlags(Qt::TextSelectableByMouse);
    return label;
}

} // namespace

PositionScreen::PositionScreen(NegotiationState &state, QWidget *parent)
    : QWidget(parent)
    , m_state(state)
    , m_range(new RangeChart(this))
    , m_rangeCard(nullptr)
    , m_honesty(wrapped(u"alternativesText"_s))
    , m_stages(new StageChart(this))
    , m_stageCard(nullptr)
    , m_reasons(wrapped(u"stagesText"_s))
{
    setObjectName(u"positionScreen"_s);
    m_rangeCard = new PlanCard(u"rangeCard"_s, stacked(m_range, m_honesty), this);
    m_stageCard = new PlanCard(u"stageCard"_s, stacked(m_stages, m_reasons), this);
    auto *body = new QWidget(this);
    auto *cards = new QVBoxLayout(body);
    cards->setContentsMargins(metrics::kLarge, metrics::kSmall, metrics::kLarge, metrics::kSmall);
    cards->setSpacing(metrics::kMedium);
    cards->addWidget(m_rangeCard);
    cards->addWidget(m_stageCard);
    cards->addStretch();
    auto *area = new QScrollArea(this);
    area->setObjectName(u"positionArea"_s);
    area->setAccessibleName(tr("Alternatives and dates"));
    area->setWidgetResizable(true);
    area->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    area->setWidget(body);
    area->viewport()->setAutoFillBackground(false);
    body->setAutoFillBackground(false);
    setFocusProxy(area);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(area);
}

void PositionScreen::refresh()
{
    const ContractAlternatives *alternatives = m_state.alternatives();
    if (!alternatives)
        return;
    const QLocale locale;
    m_range->showAlternatives(*alternatives);
    m_rangeCard->showFinding(
        m_range->finding(),
        tr("USD a year, estimates · bar P10 – P90 of moving, diamond the reservation price"));
    QStringList lines;
    qsizetype tested = 0;
    for (const ContractAlternative &way : alternatives->ways) {
        tested += way.tested;
        const QString text =
            way.oneTime < 0
                ? tr("%1: run cost %2 a year, a one-time gain of %3 on our commitments, %4.")
                : tr("%1: run cost %2 a year, one-time %3, %4.");
        QString line = text.arg(way.name, boundMoney(12 * way.monthly, way.missing),
                                way.oneTime < 0 ? shortMoney(-way.oneTime)
                                                : boundMoney(way.oneTime, way.missing),
                                monthsText(way.months));
        if (!way.captive.isEmpty())
            line += u' ' + tr("Cannot leave: %1.").arg(way.captive.join(u", "_s));
        lines += line;
    }
    if (tested == 0)
        lines.prepend(tr("None of these ways was tested within a year: they are hopes."));
    lines +=
        tr("Reservation price: run cost, one-time cost and a risk allowance (P90 less median), "
           "spread over %n months. What the vendor would accept is not estimated.",
           nullptr, alternatives->termMonths);
    if (!alternatives->isTermKnown)
        lines += tr("The term of the contract is not known: a year is taken for it.");
    m_honesty->setText(lines.join(u'\n'));

    const auto plan =
        decisionPlanOf(m_state.workspace(), m_state.lens(), m_state.checklist()->situation);
    m_stages->showPlan(plan, m_state.lens().asOf);
    QStringList reasons;
    QString caption = tr("Counted from the notice deadline");
    if (plan) {
        caption = tr("Counted from %1 · hatched: no leverage left")
                      .arg(plan->pulledBy ? plan->pulledBy->title : tr("the notice deadline"));
        reasons = {plan->talksReason(), plan->leverageReason()};
        for (const NearbyDate &date : plan->nearby)
            reasons += tr("Near it: %1, %2.").arg(dateText(date.day, locale), date.title);
    }
    m_stageCard->showFinding(m_stages->finding(), caption);
    m_reasons->setText(reasons.join(u'\n'));
}

} // namespace fairlead
