#include "ui/graph/edgepanel.h"

#include "models/fields/valuetext.h"
#include "models/rows/deal.h"
#include "models/rows/tranche.h"
#include "models/rowtitle.h"
#include "ui/details/claimssection.h"
#include "ui/graph/graphtexts.h"
#include "ui/lensmodel.h"
#include "ui/theme.h"
#include "ui/widgets/elidedlabel.h"
#include "ui/widgets/plaintext.h"
#include "ui/widgets/tranchebar.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QLocale>
#include <QPushButton>

namespace fairlead {

using namespace Qt::StringLiterals;

namespace {

constexpr int kDateWidth = 88;
constexpr size_t kShownTranches = 12;

std::vector<const Tranche *> tranchesOf(const Workspace &workspace, const GraphEdge &edge)
{
    std::vector<const Tranche *> tranches;
    for (const GraphStrand &strand : edge.strands) {
        for (const RowRef &ref : strand.rows) {
            if (ref.table != TableId::Tranche)
                continue;
            if (const Row *row = workspace.find(ref))
                tranches.push_back(&row->as<Tranche>());
        }
    }
    return tranches;
}

QString trancheDate(const Tranche &tranche)
{
    if (tranche.settledOn)
        return dateText(*tranche.settledOn, QLocale());
    return tranche.dueOn ? dateText(*tranche.dueOn, QLocale()) : EdgePanel::tr("no date");
}

} // namespace

EdgePanel::EdgePanel(const GraphState &state, QWidget *parent)
    : GraphPanel(state, u"edge"_s, parent)
{
    setAccessibleName(tr("Details of the selected edge"));
}

void EdgePanel::showEdge(const MarketGraph &graph, const GraphEdge &edge)
{
    setUpdatesEnabled(false);
    QStringList kind{familyText(edge)};
    if (!edge.deals.empty())
        kind += tr("%n deals", nullptr, int(edge.deals.size()));
    if (edge.isEnded)
        kind += tr("ended");
    begin(kind.join(u" · "_s),
          tr("%1 → %2").arg(nodeName(graph, edge.from), nodeName(graph, edge.to)));
    addFigures(edge);
    addTranches(edge);
    addClaims(edge);
    addDeals(edge);
    setUpdatesEnabled(true);
}

void EdgePanel::addFigures(const GraphEdge &edge)
{
    QHBoxLayout *line = addRow();
    line->setSpacing(metrics::kMedium);
    const auto figure = [&](const std::optional<Money> &amount, const QString &words) {
        addFigure(*line, amountText(amount), words,
                  amount ? QString() : tr("No source gives an amount"));
    };
    const MoneySums &sums = edge.sums;
    if (edge.family == EdgeFamily::OwnSpend) {
        figure(sums.ceiling, tr("a year"));
    } else {
        figure(sums.firm, tr("firm"));
        if (sums.conditional)
            figure(sums.conditional, tr("up to, conditional"));
        figure(sums.ceiling, sums.ceilingIsOpen ? tr("or more, in all") : tr("up to, in all"));
    }
    line->addStretch();
    auto *bar = new TrancheBar(this);
    bar->setTranches(tranchesOf(workspace(), edge));
    bar->setVisible(bar->hasAmounts());
    add(bar);
    for (const MoneySums &other : edge.otherSums)
        addFact(tr("Also, never added"), amountText(other.ceiling));
    if (edge.statedTotal)
        addFact(tr("Total that a source states"), amountText(edge.statedTotal));
    if (edge.capacityGw)
        addFact(tr("Power"), tr("%1 GW").arg(QLocale().toString(*edge.capacityGw)));
    if (edge.exclusivity)
        addFact(tr("Right"), labelOf(*edge.exclusivity));
    if (edge.since)
        addFact(tr("Since"), dateText(*edge.since, QLocale()));
    if (edge.isUndated)
        addFact(edge.since ? tr("Beginning of a part") : tr("Since"),
                tr("unknown, so it is there on every day until it ends"));
    if (edge.leftOut)
        addFact(tr("In no sum"), leftOutText(*edge.leftOut));
    if (edge.until)
        addFact(tr("Until"), dateText(*edge.until, QLocale()));
    if (sums.incomplete)
        addFact(tr("Not in the sums"), tr("parts without an amount"));
}

void EdgePanel::addTranches(const GraphEdge &edge)
{
    const auto tranches = tranchesOf(workspace(), edge);
    if (tranches.empty())
        return;
    addHeading(tr("Tranches"));
    for (size_t at = 0; at < std::min(kShownTranches, tranches.size()); ++at) {
        const Tranche &tranche = *tranches[at];
        QHBoxLayout *line = addRow();
        QLabel *date = plainLabel(trancheDate(tranche), u"muted"_s, this);
        date->setFixedWidth(kDateWidth);
        line->addWidget(date);
        auto *label = new ElidedLabel(singleLine(tranche.label), {}, this);
        label->setToolTip(
            plainToolTip(tr("%1, %2").arg(tranche.label, labelOf(tranche.certainty))));
        line->addWidget(label, 1);
        line->addWidget(plainLabel(amountText(trancheTotal(tranche)), {}, this));
    }
    if (tranches.size() > kShownTranches) {
        addText(tr("and %n more", nullptr, int(tranches.size() - kShownTranches)));
    }
}

/// Of every deal, those about which sources disagree first.
void EdgePanel::addClaims(const GraphEdge &edge)
{
    std::vector<const Row *> deals;
    for (const Id<Deal> &deal : edge.deals) {
        if (const Row *row = workspace().find(RowRef{TableId::Deal, deal.text}))
            deals.push_back(row);
    }
    const auto isDisputed = [this](const Row *row) {
        return std::ranges::any_of(claimGroupsFor(workspace(), *row), isContested);
    };
    std::ranges::stable_partition(deals, isDisputed);
    for (const Row *row : deals) {
        if (claimGroupsFor(workspace(), *row).empty())
            continue;
        addHeading((isDisputed(row) ? tr("Sources disagree: %1") : tr("What sources say: %1"))
                       .arg(rowTitle(workspace(), *row)));
        if (isBelief()) {
            addBelievedClaims(*row); // the section speaks of today, and could change it
            continue;
        }
        auto *claims = new ClaimsSection(context(), this);
        claims->showRow(*row);
        add(claims);
    }
}

void EdgePanel::addBelievedClaims(const Row &row)
{
    for (const ClaimGroup &group : claimGroupsFor(workspace(), row)) {
        for (const Claim *claim : group) {
            addText(tr("%1: %2").arg(rowTitle(workspace(), claim->source),
                                     claimText(workspace(), *claim, QLocale())));
        }
    }
}

void EdgePanel::addDeals(const GraphEdge &edge)
{
    if (!edge.deals.empty())
        addHeading(tr("Deals"));
    for (const Id<Deal> &deal : edge.deals) {
        const Deal *row = workspace().find(deal);
        if (!row)
            continue;
        QString text = rowTitle(workspace(), deal);
        if (row->announcedOn)
            text = tr("%1 · %2").arg(dateText(*row->announcedOn, QLocale()), text);
        addLink(text, {TableId::Deal, deal.text});
    }
    std::vector<RowRef> others;
    for (const GraphStrand &strand : edge.strands) {
        for (const RowRef &ref : strand.rows) {
            const bool isOwn = ref.table == TableId::Workload || ref.table == TableId::Distribution;
            if (isOwn && std::ranges::find(others, ref) == others.end())
                others.push_back(ref);
        }
    }
    if (!others.empty())
        addHeading(tr("Records"));
    for (const RowRef &ref : others)
        addLink(rowTitle(workspace(), ref), ref);
}

} // namespace fairlead
