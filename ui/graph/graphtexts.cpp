#include "ui/graph/graphtexts.h"

#include "models/fields/valuetext.h"
#include "ui/board/figures.h"
#include "ui/graph/graphpicture.h"
#include "ui/widgets/plaintext.h"

#include <QCoreApplication>
#include <QLocale>

#include <cmath>

namespace fairlead {

using namespace Qt::StringLiterals;

namespace {

class Text
{
    Q_DECLARE_TR_FUNCTIONS(Graph)
};

constexpr int kMonths = 12;

QString trimmed(double number, int decimals)
{
    QString text = QLocale().toString(number, 'f', decimals);
    const QString point = QLocale().decimalPoint();
    if (text.contains(point)) {
        while (text.endsWith(u'0'))
            text.chop(1);
        if (text.endsWith(point))
            text.chop(point.size());
    }
    return text;
}

/// Other currencies than the dollar say so.
QString amountOf(const Money &money)
{
    const QString text = billionsText(money.units());
    return money.currency == Currency::usd() ? text : money.currency.symbol() + text;
}

QString monthlyText(const Money &yearly)
{
    const double thousands = yearly.units() / kMonths / 1e3;
    return Text::tr("%1 k").arg(QLocale().toString(thousands, 'f', thousands < 1000 ? 1 : 0));
}

} // namespace

QString billionsText(double units)
{
    const double billions = units / 1e9;
    const double size = std::abs(billions);
    if (size >= 99.5)
        return trimmed(billions, 0);
    if (size >= 9.95)
        return trimmed(billions, 1);
    if (size >= 0.995)
        return trimmed(billions, 2);
    if (size >= 0.000995)
        return Text::tr("%1 M").arg(trimmed(units / 1e6, size >= 0.0095 ? 0 : 1));
    return Text::tr("%1 k").arg(trimmed(units / 1e3, 0));
}

QString roundedText(const Money &amount, bool isOpen)
{
    const QString number = billionsText(amount.units());
    const bool isInBillions = !number.isEmpty() && number.back().isDigit();
    return (isOpen ? u"> "_s : QString()) + amount.currency.symbol()
           + (isInBillions ? Text::tr("%1 B").arg(number) : number);
}

QString amountsText(const std::vector<Money> &amounts)
{
    QStringList texts;
    for (const Money &amount : amounts)
        texts += amountText(amount);
    return texts.isEmpty() ? u"–"_s : texts.join(u" + "_s);
}

QString monthlySpend(const Money &year)
{
    return year.currency.symbol() + shortMoney(year.units() / kMonths);
}

QString edgeLabel(const GraphEdge &edge, MoneyBasis basis)
{
    const std::optional<Money> amount = amountOn(edge, basis);
    if (!edge.bundled.empty()) {
        const QString count = Text::tr("%n kinds", nullptr, int(edge.bundled.size()));
        return amount && amount->minor != 0 ? Text::tr("%1 · %2").arg(amountOf(*amount), count)
                                            : count;
    }
    if (!amount || amount->minor == 0) {
        if (edge.capacityGw)
            return Text::tr("%1 GW").arg(trimmed(*edge.capacityGw, 1));
        return {};
    }
    if (edge.family == EdgeFamily::OwnSpend)
        return monthlyText(*amount);
    return (isOpenOn(edge, basis) ? u"> "_s : QString()) + amountOf(*amount);
}

QString nodeCaption(const GraphNode &node)
{
    if (!node.caption.isEmpty())
        return node.caption;
    if (node.layer == GraphLayer::Workload) {
        return node.out
                   ? Text::tr("%1%2 /mo").arg(node.out->currency.symbol(), monthlyText(*node.out))
                   : QString();
    }
    if (node.layer == GraphLayer::Route)
        return {};
    QStringList parts;
    if (node.out && node.out->minor != 0)
        parts +=
            Text::tr("%1 out").arg((node.outIsOpen ? u"> "_s : QString()) + amountOf(*node.out));
    if (node.back && node.back->minor != 0)
        parts +=
            Text::tr("%1 back").arg((node.backIsOpen ? u"> "_s : QString()) + amountOf(*node.back));
    return parts.join(u" · "_s);
}

QString nodeName(const MarketGraph &graph, const RowRef &row)
{
    const GraphNode *node = graph.find(row);
    return node ? singleLine(node->name) : row.id;
}

QString amountText(const std::optional<Money> &amount)
{
    return amount ? moneyText(*amount, QLocale()) : u"–"_s;
}

QString familyText(const GraphEdge &edge)
{
    if (edge.bundled.empty())
        return edgeFamilyText(edge.family);
    QStringList families;
    for (const EdgeFamily family : edge.bundled)
        families += edgeFamilyText(family);
    return families.join(u" + "_s);
}

QString edgeSummary(const MarketGraph &graph, const GraphEdge &edge)
{
    QStringList parts;
    const MoneySums &sums = edge.sums;
    if (sums.firm && sums.firm->minor != 0)
        parts += Text::tr("%1 firm").arg(amountText(sums.firm));
    if (sums.conditional && sums.conditional->minor != 0)
        parts += Text::tr("%1 conditional").arg(amountText(sums.conditional));
    if (sums.ceiling && sums.ceiling != sums.firm) {
        parts +=
            (sums.ceilingIsOpen ? Text::tr("more than %1 in all") : Text::tr("up to %1 in all"))
                .arg(amountText(sums.ceiling));
    }
    if (edge.capacityGw)
        parts += Text::tr("%1 GW").arg(trimmed(*edge.capacityGw, 1));
    if (parts.isEmpty())
        parts += Text::tr("amount not known");
    if (!edge.deals.empty())
        parts += Text::tr("%n deals", nullptr, int(edge.deals.size()));
    if (edge.leftOut)
        parts += Text::tr("in no sum: %1").arg(leftOutText(*edge.leftOut));
    if (edge.isUndated)
        parts += edge.since ? Text::tr("of a part the beginning is unknown")
                            : Text::tr("beginning unknown");
    if (edge.isContested)
        parts += Text::tr("sources disagree");
    if (edge.isEnded)
        parts += Text::tr("ended");
    return Text::tr("%1 → %2, %3: %4")
        .arg(nodeName(graph, edge.from), nodeName(graph, edge.to), familyText(edge),
             parts.join(u" · "_s));
}

QString nodeSummary(const MarketGraph &graph, const PictureNode &node)
{
    constexpr qsizetype kMostLines = 8;
    QStringList lines{node.caption.isEmpty() ? node.name
                                             : Text::tr("%1: %2").arg(node.name, node.caption)};
    for (const int edge : node.edges) {
        if (lines.size() > kMostLines) {
            lines += Text::tr("and %n more edges", nullptr, int(node.edges.size() - kMostLines));
            break;
        }
        lines += edgeSummary(graph, graph.edges[size_t(edge)]);
    }
    return lines.join(u'\n');
}

} // namespace fairlead
