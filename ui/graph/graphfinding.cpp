#include "ui/graph/graphfinding.h"

#include "ui/graph/graphtexts.h"

#include <QCoreApplication>

#include <algorithm>
#include <map>

namespace fairlead {

using namespace Qt::StringLiterals;

namespace {

class Text
{
    Q_DECLARE_TR_FUNCTIONS(Graph)
};

struct Tie
{
    const GraphEdge *edge = nullptr;
    Money amount;
    bool isOpen = false;
};

QString words(const Tie &tie, MoneyBasis basis)
{
    const QString amount = roundedText(tie.amount, false);
    if (tie.isOpen)
        return Text::tr("more than %1").arg(amount);
    switch (basis) {
    case MoneyBasis::Headline:
        return Text::tr("up to %1").arg(amount);
    case MoneyBasis::Firm:
        return Text::tr("%1 firm").arg(amount);
    case MoneyBasis::RiskWeighted:
        return Text::tr("%1 risk weighted").arg(amount);
    }
    Q_UNREACHABLE();
}

bool isMarketMoney(EdgeFamily family)
{
    return family == EdgeFamily::Equity || family == EdgeFamily::ComputeCommitment;
}

} // namespace

QStringList graphFinding(const MarketGraph &graph, MoneyBasis basis)
{
    std::map<std::pair<RowRef, RowRef>, Tie> stakes;
    std::map<std::pair<RowRef, RowRef>, Tie> spends;
    const Tie *largest = nullptr;
    for (const GraphEdge &edge : graph.edges) {
        const std::optional<Money> amount = amountOn(edge, basis);
        if (edge.isEnded || !amount || amount->minor <= 0 || !isMarketMoney(edge.family))
            continue;
        const Tie tie{&edge, *amount, isOpenOn(edge, basis)};
        auto &ties = edge.family == EdgeFamily::Equity ? stakes : spends;
        const auto at = ties.emplace(std::pair(edge.from, edge.to), tie).first;
        if (!largest || tie.amount.units() > largest->amount.units())
            largest = &at->second;
    }
    const Tie *in = nullptr;
    const Tie *back = nullptr;
    for (const auto &[pair, stake] : stakes) {
        const auto spend = spends.find({pair.second, pair.first});
        if (spend == spends.end())
            continue;
        // As much as goes both ways: the smaller of the two says how much meets.
        const double both = std::min(stake.amount.units(), spend->second.amount.units());
        if (!in || both > std::min(in->amount.units(), back->amount.units())) {
            in = &stake;
            back = &spend->second;
        }
    }
    if (in) {
        const QString one = nodeName(graph, in->edge->from);
        const QString other = nodeName(graph, in->edge->to);
        const QString there = words(*in, basis);
        const QString home = words(*back, basis);
        return {
            Text::tr("Money meets twice at %1: %2 into %3, %4 back").arg(one, there, other, home),
            Text::tr("%1 puts %2 into %3 and gets %4 back").arg(one, there, other, home),
            Text::tr("%1 ⇄ %2: %3, %4 back")
                .arg(one, other, roundedText(in->amount, in->isOpen),
                     roundedText(back->amount, back->isOpen))};
    }
    if (!largest)
        return {};
    return {Text::tr("The largest tie: %1 from %2 to %3")
                .arg(words(*largest, basis), nodeName(graph, largest->edge->from),
                     nodeName(graph, largest->edge->to))};
}

} // namespace fairlead
