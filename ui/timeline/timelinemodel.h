#pragma once

#include "models/timeline/timeline.h"

#include <QAbstractTableModel>
#include <QHash>

namespace fairlead {

/// The events that are shown on the timeline, as a table: one row an event, whatever lanes it is
/// in.
class TimelineModel : public QAbstractTableModel
{
    Q_OBJECT

public:
    enum Column { When, DaysLeft, Kind, Title, Amount, Status, Lane, Believed, ColumnCount };
    enum Role { SortRole = Qt::UserRole };

    explicit TimelineModel(QObject *parent);

    /// @p believed says for each event by id when it was believed to be; what is new is missing.
    void showTimeline(const Timeline &timeline, bool isCompared, QHash<QString, QString> believed);

    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

private:
    QString text(const TimelineEvent &event, int column) const;
    QVariant sortKey(int event, int column) const;

    Timeline m_timeline;
    bool m_isCompared = false;
    QHash<QString, QString> m_believed;
};

} // namespace fairlead
