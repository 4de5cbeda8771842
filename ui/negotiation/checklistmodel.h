#pragma once

#include "models/negotiation/contractchecklist.h"

#include <QAbstractItemModel>

#include <vector>

namespace fairlead {

class NegotiationState;

/// The checklist as a tree: blocks, and in each its points. Names points by id; a point is dragged
/// to another place of its block to rank it, and to and from the must-haves.
class ChecklistModel : public QAbstractItemModel
{
    Q_OBJECT

public:
    enum Column { Issue, Score, Worth, Status, ColumnCount };
    enum Role {
        IdRole = Qt::UserRole, ///< of a point; empty for a block
        BlockRole,             ///< as int
        NumberRole,            ///< place in the block, from 1, whatever the filter
        SecondRole,            ///< second line of a cell
        StatusRole,            ///< as int
        CountRole,             ///< points of a block, whatever the filter
        StaleRole,
    };

    ChecklistModel(NegotiationState &state, QObject *parent);

    void setFilter(const QString &text); ///< any part of title, category, owner or ask
    int shownCount() const;
    int pointCount() const; ///< without the filter
    QModelIndex indexOf(const QString &pointId, Column column = Issue) const;

    QModelIndex index(int row, int column, const QModelIndex &parent = {}) const override;
    QModelIndex parent(const QModelIndex &index) const override;
    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override;
    Qt::ItemFlags flags(const QModelIndex &index) const override;
    Qt::DropActions supportedDropActions() const override { return Qt::MoveAction; }
    QStringList mimeTypes() const override;
    QMimeData *mimeData(const QModelIndexList &indexes) const override;
    bool dropMimeData(const QMimeData *data, Qt::DropAction action, int row, int column,
                      const QModelIndex &parent) override;

    void refresh(); ///< keeps indexes where the points are the same

private:
    struct Line
    {
        QString id;
        int number = 0;

        bool operator==(const Line &) const = default;
    };
    struct Block
    {
        ChecklistBlock block = ChecklistBlock::Rights;
        int count = 0; ///< without the filter
        std::vector<Line> lines;

        bool operator==(const Block &) const = default;
    };

    std::vector<Block> read() const;
    bool passes(const ChecklistPoint &point) const;
    QVariant blockData(const Block &block, int column, int role) const;
    QVariant pointData(const Line &line, int column, int role) const;
    QString blockNote(const Block &block) const;
    QString statusText(const ChecklistPoint &point) const;
    QString dueText(const ChecklistPoint &point) const;

    NegotiationState &m_state;
    QString m_filter;
    std::vector<Block> m_blocks;
};

} // namespace fairlead
