#include "ui/negotiation/positionscreen.h"

#include "models/fields/valuetext.h"
#include "ui/board/figures.h"
#include "ui/board/plancard.h"
#include "ui/negotiation/negotiationstate.h"
#include "ui/negotiation/rangechart.h"
#include "ui/negotiation/stagechart.h"
#include "ui/negotiation/talksform.h"
#include "ui/records/partsgrid.h"
#include "ui/theme.h"
#include "ui/widgets/plaintext.h"

#include <QLabel>
#include <QLocale>
#include <QScrollArea>
#include <QVBoxLayout>

#include <utility>

namespace fairlead {

using namespace Qt::StringLiterals;

namespace {

constexpr int kOwnLines = 8;

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

QString wayText(const ContractAlternative &way)
{
    const QString months =
        way.isTimeKnown ? monthsText(way.months) : PositionScreen::tr("time not known");
    const QString text =
        way.oneTime < 0 ? PositionScreen::tr(
            "%1: run cost %2 a year, a one-time gain of %3 on our commitments, %4.")
                        : PositionScreen::tr("%1: run cost %2 a year, one-time %3, %4.");
    QString line = text.arg(
        way.name, boundMoney(12 * way.monthly, way.missing),
        way.oneTime < 0 ? shortMoney(-way.oneTime) : boundMoney(way.oneTime, way.missing), months);
    if (!way.captive.isEmpty())
        line += u' ' + PositionScreen::tr("Cannot leave: %1.").arg(way.captive.join(u", "_s));
    return line;
}

} // namespace

PositionScreen::PositionScreen(NegotiationState &state, QWidget *parent)
    : QWidget(parent)
    , m_state(state)
    , m_range(new RangeChart(this))
    , m_rangeCard(nullptr)
    , m_honesty(wrapped(u"alternativesText"_s))
    , m_own(new PartsGrid(state.context(), TableId::Alternative, this))
    , m_prices(new TalksForm(state,
                             {{TableId::TalksRange, "opening"},
                              {TableId::TalksRange, "target"},
                              {TableId::TalksRange, "vendor_low"},
                              {TableId::TalksRange, "vendor_high"},
                              {TableId::TalksRange, "vendor_grounds", true}},
                             TalksForm::Shape::Row, this))
    , m_vendor(wrapped(u"vendorFacts"_s))
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
    cards->addWidget(createOwn());
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

/// What we enter ourselves: our alternatives, and the prices of both sides.
QWidget *PositionScreen::createOwn()
{
    auto *card = new QFrame(this);
    card->setProperty("role", u"card"_s);
    m_own->setFixedHeight(fontMetrics().height() * kOwnLines);
    QLabel *title = plainLabel(tr("The price in the talks"), {}, card);
    title->setFont(strongFont(font()));
    auto *prices = new QVBoxLayout;
    prices->setSpacing(metrics::kTiny);
    prices->addWidget(title);
    prices->addWidget(m_prices);
    prices->addWidget(m_vendor);
    auto *layout = new QVBoxLayout(card);
    layout->setContentsMargins(metrics::kMedium, metrics::kMedium, metrics::kMedium,
                               metrics::kMedium);
    layout->setSpacing(metrics::kMedium);
    layout->addWidget(m_own);
    layout->addLayout(prices);
    return card;
}

void PositionScreen::refresh()
{
    const ContractAlternatives *alternatives = m_state.alternatives();
    if (!alternatives)
        return;
    showRange(*alternatives);
    showOwn();
    showStages();
}

void PositionScreen::showRange(const ContractAlternatives &alternatives)
{
    m_range->showPrices(m_state.priceRange());
    m_rangeCard->showFinding(
        m_range->finding(),
        tr("USD a year, estimates · bar P10 – P90 of moving, diamond the reservation price"));
    QStringList lines;
    for (const ContractAlternative *way : alternatives.all())
        lines += wayText(*way);
    if (!alternatives.isTested())
        lines.prepend(tr("None of these ways was tested within a year: they are hopes."));
    const TalksRange *range = m_state.checklist()->range;
    const bool isEstimated = range && (range->vendorLow || range->vendorHigh);
    lines +=
        isEstimated
            ? tr("Reservation price: run cost, one-time cost and a risk allowance (P90 less "
                 "median), spread over %n months. What the vendor would accept is an estimate of "
                 "ours.",
                 nullptr, alternatives.termMonths)
            : tr("Reservation price: run cost, one-time cost and a risk allowance (P90 less "
                 "median), spread over %n months. What the vendor would accept is not estimated.",
                 nullptr, alternatives.termMonths);
    if (!alternatives.isTermKnown)
        lines += tr("The term of the contract is not known: a year is taken for it.");
    m_honesty->setText(lines.join(u'\n'));
}

void PositionScreen::showOwn()
{
    const Id<Contract> contract = m_state.contract();
    if (std::exchange(m_contract, contract) != contract) {
        m_own->show(
            [contract](const Row &row) { return row.as<Alternative>().contract == contract; },
            {{tableInfo(TableId::Alternative).field(u"contract"), Value(contract.text)}});
    }
    m_prices->refresh();
    const ContractSituation &situation = m_state.checklist()->situation;
    const QLocale locale;
    QStringList facts;
    if (situation.contract->annualValue) {
        facts += tr("This contract brings the vendor %1 a year.")
                     .arg(moneyText(*situation.contract->annualValue, locale));
    }
    if (situation.listing && situation.listing->state) {
        facts += situation.listing->since
                     ? tr("Its listing: %1, since %2.")
                           .arg(labelOf(*situation.listing->state),
                                dateText(*situation.listing->since, locale))
                     : tr("Its listing: %1.").arg(labelOf(*situation.listing->state));
    }
    m_vendor->setText(facts.join(u' '));
    m_vendor->setVisible(!facts.isEmpty());
}

void PositionScreen::showStages()
{
    const std::optional<DecisionPlan> &plan = m_state.plan();
    m_stages->showPlan(plan, m_state.lens().asOf);
    QStringList reasons;
    QString caption = tr("Counted from the notice deadline");
    if (plan) {
        caption = tr("Counted from %1 · hatched: no leverage left")
                      .arg(plan->pulledBy ? plan->pulledBy->title : tr("the notice deadline"));
        reasons = {plan->talksReason(), plan->leverageReason()};
        if (const auto late = lateStart(*plan, m_state.lens().asOf)) {
            caption = tr("In an extension of %n month(s) · hatched: no leverage left", nullptr,
                         late->months);
            reasons = {late->reason()};
        }
        for (const NearbyDate &date : plan->nearby)
            reasons += tr("Near it: %1, %2.").arg(dateText(date.day, QLocale()), date.title);
    }
    m_stageCard->showFinding(m_stages->finding(), caption);
    m_reasons->setText(reasons.join(u'\n'));
}

} // namespace fairlead
