#include "ui/graph/edgepanel.h"

#include "models/fields/valuetext.h"
#include "models/liveworkspace.h"
#include "models/rows/deal.h"
#include "models/rows/tranche.h"
#include "models/rowtitle.h"
#include "ui/details/claimssection.h"
#include "ui/graph/graphtexts.h"
#include "ui/lensmodel.h"
#include "ui/theme.h"
#include "ui/widgets/elidedlabel.h"
#include "ui/widgets/panelparts.h"
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

EdgePanel::EdgePanel(const Context &context, QWidget *parent)
    : QWidget(parent)
    , m_context(context)
    , m_kind(plainLabel({}, u"muted"_s, this))
    , m_title(plainLabel({}, {}, this))
    , m_bar(new TrancheBar(this))
    , m_lines(new QVBoxLayout)
{
    setObjectName(u"edgePanel"_s);
    setProperty("role", u"details"_s);
    setAttribute(Qt::WA_StyledBackground);
    setAccessibleName(tr("Details of the selected edge"));
    m_kind->setObjectName(u"edgeKind"_s);
    m_kind->setFont(captionFont(font()));
    m_title->setObjectName(u"edgeTitle"_s);
    m_title->setFont(sectionFont(font()));
    m_title->setWordWrap(true);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(metrics::kLarge, metrics::kSmall, metrics::kLarge, metrics::kMedium);
    layout->setSpacing(metrics::kSmall);
    layout->addWidget(m_kind);
    layout->addWidget(m_title);
    m_lines->setSpacing(metrics::kTiny);
    layout->addLayout(m_lines);
    layout->addWidget(m_bar);
    m_bar->hide();
    layout->addStretch();
}

void EdgePanel::showEdge(const MarketGraph &graph, const GraphEdge &edge)
{
    setUpdatesEnabled(false);
    m_lines->removeWidget(m_bar);
    clearLayout(*m_lines);
    QStringList kind{edgeFamilyText(edge.family)};
    if (!edge.deals.empty())
        kind += tr("%n deals", nullptr, int(edge.deals.size()));
    if (edge.isEnded)
        kind += tr("ended");
    m_kind->setText(kind.join(u" · "_s));
    m_title->setText(tr("%1 → %2").arg(nodeName(graph, edge.from), nodeName(graph, edge.to)));
    addFigures(edge);
    addTranches(edge);
    addClaims(edge);
    addDeals(edge);
    setUpdatesEnabled(true);
}

void EdgePanel::addFigures(const GraphEdge &edge)
{
    auto *row = new QWidget(this);
    auto *line = new QHBoxLayout(row);
    line->setContentsMargins(0, 0, 0, 0);
    line->setSpacing(metrics::kMedium);
    const MoneySums &sums = edge.sums;
    if (edge.family == EdgeFamily::OwnSpend) {
        addFigure(*line, amountText(sums.ceiling), tr("a year"));
    } else {
        addFigure(*line, amountText(sums.firm), tr("firm"));
        if (sums.conditional)
            addFigure(*line, amountText(sums.conditional), tr("up to, conditional"));
        addFigure(*line, amountText(sums.ceiling),
                  sums.ceilingIsOpen ? tr("or more, in all") : tr("up to, in all"));
    }
    line->addStretch();
    m_lines->addWidget(row);
    const auto tranches = tranchesOf(m_context.live.workspace(), edge);
    m_bar->setTranches(tranches);
    m_bar->setVisible(m_bar->hasAmounts());
    if (m_bar->hasAmounts())
        m_lines->addWidget(m_bar);
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
    if (edge.until)
        addFact(tr("Until"), dateText(*edge.until, QLocale()));
    if (sums.incomplete)
        addFact(tr("Not in the sums"), tr("parts without an amount"));
}

void EdgePanel::addFigure(QLayout &line, const QString &amount, const QString &words)
{
    auto *figure = new QWidget(this);
    auto *layout = new QVBoxLayout(figure);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    QLabel *number = plainLabel(amount, {}, figure);
    number->setFont(sectionFont(font()));
    if (amount == u"–"_s)
        number->setToolTip(tr("No source gives an amount"));
    QLabel *caption = plainLabel(words, u"muted"_s, figure);
    caption->setFont(captionFont(font()));
    layout->addWidget(number);
    layout->addWidget(caption);
    line.addWidget(figure);
}

void EdgePanel::addTranches(const GraphEdge &edge)
{
    const auto tranches = tranchesOf(m_context.live.workspace(), edge);
    if (tranches.empty())
        return;
    addHeading(tr("Tranches"));
    for (size_t at = 0; at < std::min(kShownTranches, tranches.size()); ++at) {
        const Tranche &tranche = *tranches[at];
        auto *row = new QWidget(this);
        auto *line = new QHBoxLayout(row);
        line->setContentsMargins(0, 0, 0, 0);
        QLabel *date = plainLabel(trancheDate(tranche), u"muted"_s, row);
        date->setFixedWidth(kDateWidth);
        line->addWidget(date);
        auto *label = new ElidedLabel(singleLine(tranche.label), {}, row);
        label->setToolTip(
            plainToolTip(tr("%1, %2").arg(tranche.label, labelOf(tranche.certainty))));
        line->addWidget(label, 1);
        line->addWidget(plainLabel(amountText(trancheTotal(tranche)), {}, row));
        m_lines->addWidget(row);
    }
    if (tranches.size() > kShownTranches) {
        m_lines->addWidget(plainLabel(
            tr("and %n more", nullptr, int(tranches.size() - kShownTranches)), u"muted"_s, this));
    }
}

/// Of the deals about which sources disagree; the rest has its claims at its record.
void EdgePanel::addClaims(const GraphEdge &edge)
{
    const Workspace &workspace = m_context.live.workspace();
    for (const Id<Deal> &deal : edge.deals) {
        const Row *row = workspace.find(RowRef{TableId::Deal, deal.text});
        if (!row)
            continue;
        const std::vector<ClaimGroup> groups = claimGroupsFor(workspace, *row);
        if (std::ranges::none_of(groups, isContested))
            continue;
        addHeading(tr("Sources disagree: %1").arg(rowTitle(workspace, *row)));
        auto *claims = new ClaimsSection(m_context, this);
        claims->showRow(*row);
        m_lines->addWidget(claims);
    }
}

void EdgePanel::addDeals(const GraphEdge &edge)
{
    const Workspace &workspace = m_context.live.workspace();
    if (!edge.deals.empty())
        addHeading(tr("Deals"));
    for (const Id<Deal> &deal : edge.deals) {
        const Deal *row = workspace.find(deal);
        if (!row)
            continue;
        QString text = rowTitle(workspace, deal);
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
        addLink(rowTitle(workspace, ref), ref);
}

void EdgePanel::addFact(const QString &name, const QString &value)
{
    auto *row = new QWidget(this);
    auto *line = new QHBoxLayout(row);
    line->setContentsMargins(0, 0, 0, 0);
    line->addWidget(plainLabel(name, u"muted"_s, row), 1);
    line->addWidget(plainLabel(value, {}, row));
    m_lines->addWidget(row);
}

void EdgePanel::addHeading(const QString &text)
{
    addLine();
    QLabel *heading = plainLabel(text, {}, this);
    heading->setFont(strongFont(font()));
    heading->setWordWrap(true);
    m_lines->addWidget(heading);
}

void EdgePanel::addLine()
{
    auto *line = new QFrame(this);
    line->setProperty("role", u"line"_s);
    m_lines->addWidget(line);
}

void EdgePanel::addLink(const QString &text, const RowRef &leadsTo)
{
    auto *link = new QPushButton(withoutMnemonic(fontMetrics().elidedText(
                                     text, Qt::ElideRight, metrics::kDetails - 2 * metrics::kHuge)),
                                 this);
    link->setObjectName(u"edgeLink-"_s + leadsTo.id);
    link->setProperty("role", u"link"_s);
    link->setAccessibleName(text);
    link->setToolTip(plainToolTip(text));
    connect(link, &QPushButton::clicked, this, [this, leadsTo] { m_context.lens.reveal(leadsTo); });
    m_lines->addWidget(link, 0, Qt::AlignLeft);
}

} // namespace fairlead
