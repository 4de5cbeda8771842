#pragma once

#include "models/rows/assumption.h"

#include <QAbstractItemModel>

#include <vector>

namespace fairlead {

class SwitchingState;

/// The estimates behind the arithmetic, by topic: low, likely and high can be typed over. What is
/// no longer as it was shipped is marked.
class AssumptionsModel : public QAbstractItemModel
{
    Q_OBJECT

public:
    enum Column { Name, Low, Likely, High, Unit, GradeColumn, SourceColumn, Shipped, ColumnCount };

    AssumptionsModel(SwitchingState &state, QObject *parent);

    void refresh();
    Id<Assumption> idAt(const QModelIndex &index) const; ///< null: a topic
    QModelIndex indexOf(const Id<Assumption> &id) const;
    bool isOverridden(const Id<Assumption> &id) const;

    QModelIndex index(int row, int column, const QModelIndex &parent = {}) const override;
    QModelIndex parent(const QModelIndex &index) const override;
    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role) const override;
    bool setData(const QModelIndex &index, const QVariant &value, int role) override;
    Qt::ItemFlags flags(const QModelIndex &index) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

private:
    struct Topic
    {
        QString name;
        std::vector<Id<Assumption>> assumptions;

        bool operator==(const Topic &) const = default;
    };

    QString text(const Assumption &assumption, int column) const;
    QVariant look(const Assumption &assumption, int column, int role) const;

    SwitchingState &m_state;
    std::vector<Topic> m_topics;
    std::vector<Id<Assumption>> m_overridden;
};

} // namespace fairlead
