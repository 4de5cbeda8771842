#include "ui/timeline/timelinemodel.h"

#include "models/timeline/timelinetext.h"
#include "ui/widgets/plaintext.h"

#include <limits>

namespace fairlead {

using namespace Qt::StringLiterals;

TimelineModel::TimelineModel(QObject *parent)
    : QAbstractTableModel(parent)
{
}

void TimelineModel::showTimeline(const Timeline &timeline, bool isCompared,
                                 QHash<QString, QString> believed)
{
    beginResetModel();
    m_timeline = timeline;
    m_isCompared = isCompared;
    m_believed = std::move(believed);
    endResetModel();
}

int TimelineModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(m_timeline.events.size());
}

int TimelineModel::columnCount(const QModelIndex &parent) const
{
    if (parent.isValid())
        return 0;
    return m_isCompared ? ColumnCount : Believed;
}

QString TimelineModel::text(const TimelineEvent &event, int column) const
{
    switch (column) {
    case When:
        return whenText(event);
    case DaysLeft:
        return event.isDeadline ? daysLeftText(event) : QString();
    case Kind:
        return labelOf(event.kind);
    case Title:
        return singleLine(event.title);
    case Lane: {
        QStringList lanes;
        for (const int lane : event.lanes)
            lanes += m_timeline.lanes[size_t(lane)].title;
        return singleLine(lanes.join(u", "_s));
    }
    case Amount:
        return event.capacity ? capacityText(*event.capacity) : amountsText(event);
    case Status:
        return labelOf(event.status);
    case Believed:
        return m_believed.value(event.id, tr("not known then"));
    default:
        return {};
    }
}

QVariant TimelineModel::sortKey(int event, int column) const
{
    const TimelineEvent &row = m_timeline.events[size_t(event)];
    switch (column) {
    case When:
        return event; // by first day, then id
    case DaysLeft:
        return row.isDeadline ? qint64(row.daysLeft) : std::numeric_limits<qint64>::max();
    case Amount: // by unit, then by currency: others cannot be compared
        if (row.capacity)
            return u" %1 %2"_s.arg(labelOf(row.capacity->unit))
                .arg(row.capacity->quantity.value_or(0), 20, 'f', 3, QChar(u'0'));
        if (row.amounts.empty())
            return QString();
        return u"%1 %2"_s.arg(row.amounts.front().money.currency.code())
            .arg(row.amounts.front().money.minor, 20, 10, QChar(u'0'));
    default:
        return text(row, column);
    }
}

QVariant TimelineModel::data(const QModelIndex &index, int role) const
{
    const TimelineEvent &event = m_timeline.events[size_t(index.row())];
    switch (role) {
    case Qt::DisplayRole:
        return text(event, index.column());
    case Qt::ToolTipRole:
        return plainToolTip(event.reason.isEmpty() ? text(event, index.column()) : event.reason);
    case SortRole:
        return sortKey(index.row(), index.column());
    case Qt::TextAlignmentRole:
        return int((index.column() == Amount ? Qt::AlignRight : Qt::AlignLeft) | Qt::AlignVCenter);
    default:
        return {};
    }
}

QVariant TimelineModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole)
        return {};
    switch (section) {
    case When:
        return tr("When");
    case DaysLeft:
        return tr("Due");
    case Kind:
        return tr("Kind");
    case Title:
        return tr("What");
    case Lane:
        return tr("Lane");
    case Amount:
        return tr("Amount");
    case Status:
        return tr("State");
    case Believed:
        return tr("Believed then");
    default:
        return {};
    }
}

} // namespace fairlead
