#include "ui/graph/graphedgesmodel.h"

#include "models/fields/valuetext.h"
#include "ui/graph/graphtexts.h"
#include "ui/widgets/plaintext.h"

#include <QLocale>

#include <algorithm>
#include <numeric>

namespace fairlead {

using namespace Qt::StringLiterals;

namespace {

bool isAmount(int column)
{
    return column == GraphEdgesModel::Firm || column == GraphEdgesModel::Conditional
           || column == GraphEdgesModel::Ceiling || column == GraphEdgesModel::Deals;
}

double unitsOf(const std::optional<Money> &money)
{
    return money ? money->units() : -1;
}

QString stateText(const GraphEdge &edge)
{
    QStringList states;
    for (const GraphStrand &strand : edge.strands) {
        const QString text = strandStateText(strand.state);
        if (!states.contains(text))
            states += text;
    }
    if (edge.leftOut)
        return GraphEdgesModel::tr("In no sum: %1").arg(leftOutText(*edge.leftOut));
    return edge.isEnded ? GraphEdgesModel::tr("Ended") : states.join(u"; "_s);
}

} // namespace

GraphEdgesModel::GraphEdgesModel(QObject *parent)
    : QAbstractTableModel(parent)
{
}

void GraphEdgesModel::showGraph(MarketGraph graph)
{
    if (graph == m_graph)
        return;
    beginResetModel();
    m_graph = std::move(graph);
    m_order.resize(m_graph.edges.size());
    std::iota(m_order.begin(), m_order.end(), 0);
    arrange();
    endResetModel();
}

int GraphEdgesModel::rowOf(int edge) const
{
    const auto at = std::ranges::find(m_order, edge);
    return at == m_order.end() ? -1 : int(at - m_order.begin());
}

int GraphEdgesModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(m_order.size());
}

int GraphEdgesModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : ColumnCount;
}

QString GraphEdgesModel::text(const GraphEdge &edge, int column) const
{
    switch (column) {
    case From:
        return nodeName(m_graph, edge.from);
    case To:
        return nodeName(m_graph, edge.to);
    case Family:
        return edgeFamilyText(edge.family);
    case Firm:
        return amountText(edge.sums.firm);
    case Conditional:
        return amountText(edge.sums.conditional);
    case Ceiling:
        return edge.sums.ceilingIsOpen ? tr("> %1").arg(amountText(edge.sums.ceiling))
                                       : amountText(edge.sums.ceiling);
    case State:
        return stateText(edge);
    case Since:
        if (edge.isUndated)
            return tr("beginning unknown");
        return edge.since ? dateText(*edge.since, QLocale()) : QString();
    case Deals:
        return QLocale().toString(qsizetype(edge.deals.size()));
    case Contested:
        return edge.isContested ? tr("Sources disagree") : QString();
    default:
        return {};
    }
}

QVariant GraphEdgesModel::sortKey(const GraphEdge &edge, int column) const
{
    switch (column) {
    case Firm:
        return unitsOf(edge.sums.firm);
    case Conditional:
        return unitsOf(edge.sums.conditional);
    case Ceiling:
        return unitsOf(edge.sums.ceiling);
    case Since:
        return edge.since && !edge.isUndated ? edge.since->first() : QDate();
    case Deals:
        return double(edge.deals.size());
    default:
        return text(edge, column);
    }
}

QVariant GraphEdgesModel::data(const QModelIndex &index, int role) const
{
    const GraphEdge &edge = m_graph.edges[size_t(edgeAt(index.row()))];
    switch (role) {
    case Qt::DisplayRole:
        return text(edge, index.column());
    case Qt::ToolTipRole:
        return plainToolTip(edgeSummary(m_graph, edge));
    case Qt::TextAlignmentRole:
        return int((isAmount(index.column()) ? Qt::AlignRight : Qt::AlignLeft) | Qt::AlignVCenter);
    default:
        return {};
    }
}

QVariant GraphEdgesModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal)
        return {};
    if (role == Qt::TextAlignmentRole && isAmount(section))
        return int(Qt::AlignRight | Qt::AlignVCenter);
    if (role != Qt::DisplayRole)
        return {};
    switch (section) {
    case From:
        return tr("From");
    case To:
        return tr("To");
    case Family:
        return tr("Kind");
    case Firm:
        return tr("Firm");
    case Conditional:
        return tr("Conditional");
    case Ceiling:
        return tr("Up to, in all");
    case State:
        return tr("Certainty");
    case Since:
        return tr("Since");
    case Deals:
        return tr("Deals");
    case Contested:
        return tr("Sources");
    default:
        return {};
    }
}

void GraphEdgesModel::sort(int column, Qt::SortOrder order)
{
    if (column < 0)
        return;
    emit layoutAboutToBeChanged();
    const QModelIndexList before = persistentIndexList();
    std::vector<int> edges;
    for (const QModelIndex &index : before)
        edges.push_back(edgeAt(index.row()));
    m_sortColumn = column;
    m_sortOrder = order;
    arrange();
    QModelIndexList after;
    for (qsizetype at = 0; at < before.size(); ++at)
        after += index(rowOf(edges[size_t(at)]), before[at].column());
    changePersistentIndexList(before, after);
    emit layoutChanged();
}

void GraphEdgesModel::arrange()
{
    std::vector<QVariant> keys;
    for (const GraphEdge &edge : m_graph.edges)
        keys.push_back(sortKey(edge, m_sortColumn));
    const auto isBefore = [&](int one, int other) {
        const QVariant &first = keys[size_t(m_sortOrder == Qt::AscendingOrder ? one : other)];
        const QVariant &second = keys[size_t(m_sortOrder == Qt::AscendingOrder ? other : one)];
        if (first.typeId() == QMetaType::Double)
            return first.toDouble() < second.toDouble();
        if (first.typeId() == QMetaType::QDate)
            return first.toDate() < second.toDate();
        return QString::localeAwareCompare(first.toString(), second.toString()) < 0;
    };
    std::ranges::sort(m_order);
    std::ranges::stable_sort(m_order, isBefore);
}

} // namespace fairlead
