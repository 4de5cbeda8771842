#include "models/briefing/cells.h"
#include "models/briefing/ownsections.h"
#include "models/fields/valuetext.h"
#include "models/graph/marketgraph.h"
#include "models/rows/party.h"

#include <QCoreApplication>

#include <algorithm>
#include <cmath>
#include <map>
#include <set>

namespace fairlead {

using namespace Qt::StringLiterals;

namespace {

constexpr int kMostRoutes = 5;
constexpr int kMostRows = 7; ///< parties in the table
constexpr double kThinnest = 1;
constexpr double kThickest = 4.5;

class Text
{
    Q_DECLARE_TR_FUNCTIONS(Briefing)
};

QString shareText(const OwnDraft &draft, const std::optional<double> &share)
{
    return share ? draft.percent(*share) : u"–"_s;
}

Table ultimateTable(const OwnDraft &draft, const SpendShares &shares)
{
    Table table{.columns = {{Text::tr("Party"), ColumnKind::Text, 2.4},
                            {Text::tr("We pay it"), ColumnKind::Figure, 1},
                            {Text::tr("Money comes to rest there"), ColumnKind::Figure, 1.4},
                            {Text::tr("It owns where money rests"), ColumnKind::Figure, 1.4}},
                .rows = {}};
    for (const UltimateShare &share : shares.ultimate) {
        if (int(table.rows.size()) == kMostRows)
            break;
        if (share.direct < 0.0005 && share.cash.value_or(0) < 0.0005
            && share.ownership.value_or(0) < 0.0005)
            continue;
        table.rows.push_back(
            {strongCell(share.party.isNull() ? Text::tr("Not known") : draft.name(share.party)),
             cell(draft.percent(share.direct)), cell(shareText(draft, share.cash)),
             cell(shareText(draft, share.ownership))});
    }
    return table;
}

QString title(const OwnDraft &draft, const SpendShares &shares)
{
    const UltimateShare *widest = nullptr; // whose part grows most behind the invoices
    for (const UltimateShare &share : shares.ultimate) {
        if (share.party.isNull() || !share.cash)
            continue;
        if (!widest || *share.cash - share.direct > *widest->cash - widest->direct)
            widest = &share;
    }
    if (!widest || *widest->cash <= widest->direct) {
        const auto payee = largestPayee(draft);
        return payee ? Text::tr("%1 of our spend ends at %2")
                           .arg(draft.percent(payee->share), draft.name(payee->party))
                     : Text::tr("Where our spend ends is not known");
    }
    return Text::tr("We pay %1 %2 of our spend, but %3 comes to rest there")
        .arg(draft.name(widest->party), draft.percent(widest->direct),
             draft.percent(*widest->cash));
}

/// Chooses what is drawn, and turns it into a chart.
class TieChooser
{
public:
    explicit TieChooser(OwnDraft &draft)
        : m_draft(draft)
        , m_graph(marketGraph(draft.workspace, draft.lens))
    {
    }

    std::optional<TieChart> run()
    {
        chooseRoutes();
        chooseParties();
        if (m_chosen.size() < 2)
            return {};
        addNodes();
        addSpend();
        addTies();
        m_chart.columns = {Text::tr("Behind them"), Text::tr("Clouds"), Text::tr("Labs"),
                           Text::tr("Routes"), Text::tr("We")};
        return std::move(m_chart);
    }

private:
    static RowRef us() { return {TableId::Organisation, {}}; }

    /// The routes with most of our spend.
    void chooseRoutes()
    {
        for (const SpendPath &path : m_draft.trace().paths) {
            if (path.steps.size() > 1)
                m_routes[path.steps[1]] += path.amount.units();
        }
        m_byRoute.assign(m_routes.begin(), m_routes.end());
        std::ranges::stable_sort(m_byRoute, std::ranges::greater(),
                                 &std::pair<RowRef, double>::second);
        if (m_byRoute.size() > size_t(kMostRoutes))
            m_byRoute.resize(size_t(kMostRoutes));
        for (const auto &[route, amount] : m_byRoute)
            m_chosen.insert(route);
        m_chosen.insert(us());
    }

    double relevance(const RowRef &row) const
    {
        double sum = 0;
        for (const GraphEdge &edge : m_graph.edges) {
            if (edge.isEnded || (edge.from != row && edge.to != row))
                continue;
            const RowRef &other = edge.from == row ? edge.to : edge.from;
            if (!m_chosen.contains(other) || other == us())
                continue;
            const bool isOwn =
                edge.family == EdgeFamily::OwnSpend || edge.family == EdgeFamily::Distribution;
            // What our money touches goes first; of the rest the largest tie.
            sum += isOwn ? 1e15 * (1 + shareOf(other)) : std::log10(1 + amountOf(edge));
        }
        return sum;
    }

    double shareOf(const RowRef &route) const
    {
        const auto found = m_routes.find(route);
        return found == m_routes.end() ? 0 : found->second / 1e9;
    }

    static double amountOf(const GraphEdge &edge)
    {
        return edge.sums.ceiling ? edge.sums.ceiling->units() : 0;
    }

    /// One after the other, each the most relevant to those that are there.
    void chooseParties()
    {
        while (m_chosen.size() < size_t(kMostTieNodes)) {
            const GraphNode *best = nullptr;
            double most = 0;
            for (const GraphNode &node : m_graph.nodes) {
                if (node.row.table != TableId::Party || m_chosen.contains(node.row))
                    continue;
                const double each = relevance(node.row);
                if (each > most) {
                    most = each;
                    best = &node;
                }
            }
            if (!best)
                return;
            m_chosen.insert(best->row);
        }
    }

    int columnOf(const GraphNode &node) const
    {
        switch (node.layer) {
        case GraphLayer::Backer:
            return 0;
        case GraphLayer::Cloud:
            return 1;
        case GraphLayer::Lab:
            return 2;
        case GraphLayer::Route:
            return 3;
        case GraphLayer::Workload:
            return 4;
        }
        Q_UNREACHABLE();
    }

    void addNodes()
    {
        for (const GraphNode &node : m_graph.nodes) {
            if (!m_chosen.contains(node.row))
                continue;
            m_numbers[node.row] = int(m_chart.nodes.size());
            const bool isParty = node.row.table == TableId::Party;
            m_chart.nodes.push_back({.name = printedName(node.name),
                                     .caption = isParty ? QString() : spendText(node.row),
                                     .column = columnOf(node),
                                     .party = isParty ? Id<Party>{node.row.id} : Id<Party>{},
                                     .isOurs = false});
        }
        m_numbers[us()] = int(m_chart.nodes.size());
        const SpendShares *shares = mainShares(m_draft.trace());
        m_chart.nodes.push_back(
            {.name = Text::tr("Our workloads"),
             .caption = shares ? Text::tr("%1 a year").arg(moneyText(shares->total, m_draft.locale))
                               : QString(),
             .column = 4,
             .party = {},
             .isOurs = true});
    }

    QString spendText(const RowRef &route) const
    {
        std::map<QString, Money> sums;
        for (const SpendPath &path : m_draft.trace().paths) {
            if (path.steps.size() < 2 || path.steps[1] != route)
                continue;
            Money &sum = sums[path.amount.currency.code()];
            sum.currency = path.amount.currency;
            sum.minor += path.amount.minor;
        }
        return sums.size() == 1
                   ? Text::tr("%1 a year").arg(moneyText(sums.begin()->second, m_draft.locale))
                   : QString();
    }

    void addSpend()
    {
        double most = 0;
        for (const auto &[route, amount] : m_byRoute)
            most = std::max(most, amount);
        for (const auto &[route, amount] : m_byRoute) {
            if (!m_numbers.contains(route) || most <= 0)
                continue;
            m_chart.edges.push_back({.from = m_numbers[us()],
                                     .to = m_numbers[route],
                                     .line = TieLine::Settled,
                                     .width = kThinnest + (kThickest - kThinnest) * amount / most,
                                     .label = {},
                                     .family = EdgeFamily::OwnSpend});
        }
    }

    static TieLine lineOf(const GraphEdge &edge)
    {
        const auto isPositive = [](const std::optional<Money> &sum) {
            return sum && sum->minor > 0;
        };
        if (isPositive(edge.sums.firm))
            return TieLine::Settled;
        if (isPositive(edge.sums.conditional) || isPositive(edge.sums.option))
            return TieLine::Conditional;
        const bool isSettled =
            !edge.strands.empty() && edge.strands.front().state == StrandState::Settled;
        return isSettled ? TieLine::Settled : TieLine::Announced;
    }

    /// Firm and ceiling side by side, never added.
    QString labelOf(const GraphEdge &edge) const
    {
        const MoneySums &sums = edge.sums;
        if (!sums.ceiling || sums.ceiling->minor <= 0)
            return {};
        if (sums.firm && sums.firm == sums.ceiling)
            return m_draft.market.money(sums.firm);
        const QString ceiling = ceilingText(sums, m_draft.locale);
        return sums.firm && sums.firm->minor > 0
                   ? Text::tr("%1 firm, up to %2").arg(m_draft.market.money(sums.firm), ceiling)
                   : Text::tr("up to %1").arg(ceiling);
    }

    void addTies()
    {
        double largest = 0;
        for (const GraphEdge &edge : m_graph.edges)
            largest = std::max(largest, std::sqrt(amountOf(edge)));
        for (const GraphEdge &edge : m_graph.edges) {
            const auto from = m_numbers.find(edge.from);
            const auto to = m_numbers.find(edge.to);
            if (edge.isEnded || edge.family == EdgeFamily::OwnSpend || from == m_numbers.end()
                || to == m_numbers.end() || from->second == to->second)
                continue;
            const double share = largest > 0 ? std::sqrt(amountOf(edge)) / largest : 0;
            m_chart.edges.push_back({.from = from->second,
                                     .to = to->second,
                                     .line = lineOf(edge),
                                     .width = kThinnest + (kThickest - kThinnest) * share,
                                     .label = labelOf(edge),
                                     .family = edge.family});
        }
    }

    OwnDraft &m_draft;
    const MarketGraph m_graph;
    std::map<RowRef, double> m_routes; ///< own spend a year
    std::vector<std::pair<RowRef, double>> m_byRoute;
    std::set<RowRef> m_chosen;
    std::map<RowRef, int> m_numbers;
    TieChart m_chart;
};

/// What of the chart has amounts, in words: for whoever cannot see it.
Table tieTable(OwnDraft &draft, const TieChart &chart)
{
    Table table{.columns = {{Text::tr("From"), ColumnKind::Text, 1.4},
                            {Text::tr("To"), ColumnKind::Text, 1.4},
                            {Text::tr("What"), ColumnKind::Text, 1.5},
                            {Text::tr("Amount"), ColumnKind::Figure, 2},
                            {Text::tr("Sources"), ColumnKind::Text, 1.2}},
                .rows = {}};
    for (const TieEdge &edge : chart.edges) {
        const TieNode &from = chart.nodes[size_t(edge.from)];
        const TieNode &to = chart.nodes[size_t(edge.to)];
        if (edge.label.isEmpty())
            continue;
        std::vector<Citation> citations;
        for (const PairSums &pair : draft.market.pairs) {
            if ((pair.payer == from.party && pair.receiver == to.party)
                || (pair.payer == to.party && pair.receiver == from.party))
                addCitations(citations, draft.market.cited(pair));
        }
        table.rows.push_back({cell(from.name), cell(to.name), cell(edgeFamilyText(edge.family)),
                              cell(edge.label), sourcesCell(citations)});
    }
    return table;
}

QString tieTitle(const TieChart &chart)
{
    const auto ties = std::ranges::count_if(chart.edges, [](const TieEdge &edge) {
        return edge.family != EdgeFamily::OwnSpend && !edge.label.isEmpty();
    });
    return Text::tr("%n tie(s) with an amount connect those behind our spend", nullptr, int(ties));
}

} // namespace

std::optional<TieChart> tieChart(OwnDraft &draft)
{
    auto chart = TieChooser(draft).run();
    if (!chart)
        return {};
    chart->title = tieTitle(*chart);
    chart->note = {Text::tr("Solid: paid or firm. Dashed: conditional. Dotted: announced, or no "
                            "source says how sure. Firm and “up to” are never added. Of all "
                            "parties the %1 that our money touches most.")
                       .arg(int(chart->nodes.size())),
                   {}};
    return chart;
}

std::optional<Section> behindSection(OwnDraft &draft)
{
    const SpendShares *shares = mainShares(draft.trace());
    if (!shares)
        return {};
    Section section{.id = u"behind"_s,
                    .bookmark = Text::tr("Who stands behind our spend"),
                    .title = title(draft, *shares),
                    .part = SectionPart::Main,
                    .blocks = {}};
    section.blocks.push_back(
        Paragraph{{Text::tr("Three ways to look at the same %1 a year, each adding up to the "
                            "whole: who sends the invoice, where the money comes to rest after "
                            "all is paid on, and who owns those with whom it rests.")
                       .arg(moneyText(shares->total, draft.locale)),
                   {draft.records()}},
                  ParagraphRole::Caption});
    section.blocks.push_back(ultimateTable(draft, *shares));
    if (auto chart = tieChart(draft))
        section.blocks.push_back(std::move(*chart));
    return section;
}

void addTies(OwnDraft &draft, Section &details)
{
    const auto chart = tieChart(draft);
    if (!chart)
        return;
    Table ties = tieTable(draft, *chart);
    if (ties.rows.empty())
        return;
    details.blocks.push_back(Subheading{Text::tr("The ties with an amount, and their sources")});
    details.blocks.push_back(std::move(ties));
}

} // namespace fairlead
