#include "ui/negotiation/trademodel.h"

#include "ui/board/figures.h"
#include "ui/commands/editor.h"
#include "ui/negotiation/negotiationstate.h"
#include "ui/widgets/plaintext.h"

namespace fairlead {

using namespace Qt::StringLiterals;

TradeModel::TradeModel(NegotiationState &state, QObject *parent)
    : QAbstractTableModel(parent)
    , m_state(state)
{
}

void TradeModel::refresh()
{
    QStringList points;
    if (const ContractChecklist *list = m_state.checklist()) {
        for (const Trade &trade : tradesOf(*list))
            points += trade.ask->id();
    }
    if (points != m_points) {
        beginResetModel();
        m_points = points;
        endResetModel();
    } else if (!m_points.isEmpty()) {
        emit dataChanged(index(0, 0), index(rowCount() - 1, columnCount() - 1));
    }
}

QString TradeModel::pointAt(int row) const
{
    return m_points.value(row);
}

int TradeModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(m_points.size());
}

int TradeModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : FirstOffer + int(kOfferNames.size());
}

bool TradeModel::isIn(const QString &point, int column) const
{
    const ChecklistPoint *found = m_state.point(point);
    return found && found->progress
           && found->progress->packages.contains(kOfferNames[size_t(column - FirstOffer)]);
}

QVariant TradeModel::data(const QModelIndex &index, int role) const
{
    if (!index.isValid())
        return {};
    const QString id = m_points[index.row()];
    const ChecklistPoint *point = m_state.point(id);
    if (!point)
        return {};
    if (index.column() >= FirstOffer) {
        const bool isTicked = isIn(id, index.column());
        if (role == Qt::CheckStateRole)
            return isTicked ? Qt::Checked : Qt::Unchecked;
        if (role == Qt::AccessibleTextRole)
            return isTicked ? tr("in the offer") : tr("not in the offer");
        return {};
    }
    if (role == Qt::TextAlignmentRole && index.column() == Worth)
        return int(Qt::AlignRight | Qt::AlignVCenter);
    if (role == Qt::ToolTipRole && index.column() <= For)
        return plainToolTip(index.column() == Give ? point->give() : point->ask());
    if (role != Qt::DisplayRole)
        return {};
    const PointWorth *worth = m_state.worthOf(id);
    switch (index.column()) {
    case Give:
        return singleLine(point->give());
    case For:
        return singleLine(point->title());
    case Worth:
        return worth ? boundMoney(worth->usd, worth->missing) : u"–"_s;
    default:
        return labelOf(point->status());
    }
}

bool TradeModel::setData(const QModelIndex &index, const QVariant &value, int role)
{
    if (role != Qt::CheckStateRole || index.column() < FirstOffer)
        return false;
    return m_state.setInPackage(m_points[index.row()],
                                kOfferNames[size_t(index.column() - FirstOffer)],
                                value.toInt() == Qt::Checked);
}

QVariant TradeModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation == Qt::Vertical)
        return {};
    if (role == Qt::ToolTipRole && section >= FirstOffer)
        return tr("Offers made at the same time should be equally good for us; the vendor’s choice "
                  "tells what is dear to it.");
    if (role != Qt::DisplayRole)
        return {};
    switch (section) {
    case Give:
        return tr("We can give");
    case For:
        return tr("For");
    case Worth:
        return tr("Worth");
    case Status:
        return tr("Status");
    default:
        return tr("Offer %1").arg(kOfferNames[size_t(section - FirstOffer)]);
    }
}

Qt::ItemFlags TradeModel::flags(const QModelIndex &index) const
{
    if (!index.isValid())
        return Qt::NoItemFlags;
    const Qt::ItemFlags usual = Qt::ItemIsEnabled | Qt::ItemIsSelectable;
    const bool canTick = index.column() >= FirstOffer && !m_state.context().editor.isReadOnly();
    return canTick ? usual | Qt::ItemIsUserCheckable : usual;
}

} // namespace fairlead
