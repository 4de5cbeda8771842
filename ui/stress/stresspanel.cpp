#include "ui/stress/stresspanel.h"

#include "models/graph/marketgraph.h"
#include "models/rowtitle.h"
#include "ui/board/figures.h"
#include "ui/lensmodel.h"
#include "ui/stress/stressfindings.h"
#include "ui/theme.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QLocale>
#include <QPushButton>

#include <algorithm>

namespace fairlead {

using namespace Qt::StringLiterals;

namespace {

constexpr int kLinkWidth = 250;
constexpr size_t kMostExits = 6;

} // namespace

StressPanel::StressPanel(const StressState &state, QWidget *parent)
    : ExplainPanel(state.context().lens, parent)
    , m_state(state)
{
    setObjectName(u"stressPanel"_s);
    setAccessibleName(tr("What the scenario does to the workload"));
    title()->setObjectName(u"stressTitle"_s);
}

void StressPanel::showWorkload(const StressedWorkload &stressed)
{
    const QString scenario =
        m_state.scenario() ? rowTitle(m_state.workspace(), m_state.scenario()->id) : u"–"_s;
    begin(rowTitle(m_state.workspace(), stressed.workload),
          tr("%1 · answer: %2").arg(scenario, responseText(m_state.workspace(), stressed)));
    addAnswer(stressed);
    addShocks(stressed);
    addGates(stressed);
    addExits(stressed);
    addAssumptions();
    addButtons(stressed);
}

void StressPanel::addLink(const QString &text, const RowRef &row, const QString &toolTip,
                          const QString &field)
{
    addWidget(link(text, row, toolTip, kLinkWidth, field), Qt::AlignLeft);
}

void StressPanel::addAnswer(const StressedWorkload &stressed)
{
    const SwitchingModel *model = m_state.model() ? &m_state.model()->switching() : nullptr;
    addHeading(stressed.loss ? tr("Why a loss of %1?").arg(shortMoney(*stressed.loss))
                             : tr("Why no loss is told"));
    if (!stressed.reason.isEmpty())
        addText(stressed.reason, u"bad"_s);
    if (stressed.monthly && stressed.yearlyRise() > 0)
        addText(tr("%1 a month × %2 × 12 = %3 more a year if it stays, from month %4 on.")
                    .arg(shortMoney(*stressed.monthly), percentText(stressed.priceRise),
                         shortMoney(stressed.yearlyRise()),
                         QLocale().toString(stressed.noticeMonths + 1)))
            ->setObjectName(u"stressFormula"_s);
    if (stressed.cap)
        addText(tr("Its contract caps the rise at %1.").arg(percentText(*stressed.cap)));
    if (stressed.isSourceLost)
        addText(tr("The source ends after %n months.", nullptr, stressed.noticeMonths));
    if (stressed.outageMonths > 0)
        addText(tr("%n months without service.", nullptr, stressed.outageMonths), u"bad"_s);
    if (stressed.isOutageUndervalued)
        addText(tr("Nobody has said what a month of service is worth; it counts as what it costs, "
                   "which is too little."),
                u"warn"_s);
    if (stressed.capacityLoss > 0)
        addText(tr("%1 of it is capacity that is not served, or served dearer.")
                    .arg(shortMoney(stressed.capacityLoss)));
    if (stressed.forgone)
        addText(tr("Lock-in keeps %1 from us, which is no part of the loss.")
                    .arg(shortMoney(*stressed.forgone)));
    if (model && stressed.loss)
        addText(tr("Present value over %1 months at %2 a year: the cost with the cheapest "
                   "permitted answer, less the cost without the scenario.")
                    .arg(QLocale().toString(model->horizonMonths()),
                         percentText(model->discountRate())),
                u"muted"_s);
}

void StressPanel::addShocks(const StressedWorkload &stressed)
{
    addHeading(tr("Shocks that reach it"));
    for (const Id<Shock> &id : stressed.shocks)
        addLink(rowTitle(m_state.workspace(), id), refOf(id), tr("Opens the shock"));
}

void StressPanel::addGates(const StressedWorkload &stressed)
{
    if (stressed.barredBy.empty())
        return;
    addHeading(tr("What bars the ways out"));
    QStringList reasons;
    for (const Gate &gate : stressed.barredBy)
        reasons += gate.reason;
    reasons.removeDuplicates();
    for (const QString &reason : reasons)
        addText(reason, u"bad"_s);
}

/// The cheapest ones that the scenario leaves; the one that counts as the exit is marked.
void StressPanel::addExits(const StressedWorkload &stressed)
{
    if (!m_state.model())
        return;
    std::vector<WayAway> ways = m_state.model()->waysOf(stressed.workload);
    const auto effectOn = [&](const WayAway &way) {
        return m_state.model()->effectOn(m_state.shocks(), way.to);
    };
    std::erase_if(ways, [&](const WayAway &way) { return effectOn(way).isLost; });
    std::ranges::stable_sort(ways, {}, &WayAway::cost);
    addHeading(tr("Ways out that are left, cheapest first"));
    if (ways.empty())
        addText(tr("Nothing permitted is left."), u"muted"_s);
    for (size_t at = 0; at < std::min(kMostExits, ways.size()); ++at) {
        const WayAway &way = ways[at];
        const bool isChosen = stressed.cheapestExit && stressed.cheapestExit->to == way.to;
        QStringList parts{tr("%1, %2: %3 at once, %4 a month, %5")
                              .arg(rowTitle(m_state.workspace(), way.to.route),
                                   rowTitle(m_state.workspace(), way.to.model),
                                   shortMoney(way.cost),
                                   signedMoney(way.monthly - stressed.monthly.value_or(0)),
                                   monthsText(way.months))};
        if (const double rise = effectOn(way).priceRise; rise > 0)
            parts += tr("dearer by %1 as well").arg(percentText(rise));
        if (isChosen)
            parts += tr("the exit that counts");
        QLabel *label = addText(parts.join(u" · "_s));
        label->setFont(isChosen ? strongFont(gridFont(font())) : gridFont(font()));
    }
    if (stressed.monthsToAct())
        addText(tr("Time to act: %1.").arg(timeToActText(stressed.monthsToAct())), u"muted"_s);
}

void StressPanel::addAssumptions()
{
    const StressInputs *inputs = m_state.inputs();
    if (!inputs || inputs->inputs.empty())
        return;
    addHeading(tr("Assumptions that matter most"));
    for (size_t at = 0; at < std::min<size_t>(3, inputs->inputs.size()); ++at) {
        const StressInput &input = inputs->inputs[at];
        const bool isAssumption = input.row.table == TableId::Assumption;
        addLink(input.name, input.row, inputSentences({.inputs = {input}}, 1).value(0),
                isAssumption ? u"likely"_s : u"severity"_s);
    }
}

void StressPanel::addButtons(const StressedWorkload &stressed)
{
    auto *line = new QWidget(this);
    auto *columns = new QHBoxLayout(line);
    columns->setContentsMargins(0, metrics::kMedium, 0, 0);
    auto *open = new QPushButton(tr("&Open workload"), line);
    open->setObjectName(u"openStressed"_s);
    auto *move = new QPushButton(tr("&Try a move"), line);
    move->setObjectName(u"tryStressedMove"_s);
    const Id<Workload> id = stressed.workload;
    connect(open, &QPushButton::clicked, this,
            [this, id] { m_state.context().lens.reveal(refOf(id)); });
    connect(move, &QPushButton::clicked, this, [this, id] { emit moveRequested(id); });
    columns->addWidget(open);
    columns->addWidget(move);
    columns->addStretch();
    addWidget(line);
}

} // namespace fairlead
