#include "ui/timeline/timelinemodel.h"

#include "models/timeline/timelinetext.h"
#include "ui/widgets/plaintext.h"

#include <QHash>

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
    case Amount:
        return row.amounts.empty() ? -1.0 : row.amounts.front().money.units();
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
