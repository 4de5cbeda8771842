#pragma once

#include "ui/records/rowfilter.h"
#include "ui/records/roworder.h"
#include "ui/records/searchtexts.h"

#include <QAbstractTableModel>

namespace fairlead {

class Editor;
class LensModel;
class LiveWorkspace;
struct Edit;

/// The rows of one table as a grid shows them. Holds ids and their order only; an edited row keeps
/// its place until the next sort, so that nothing jumps under the cursor.
class RowsModel : public QAbstractTableModel
{
    Q_OBJECT

public:
    enum Role {
        CertaintyRole = Qt::UserRole, ///< int of Certainty; -1 for mixed; invalid for other cells
        PercentRole,                  ///< int, of the Complete column
        StaleRole,                    ///< bool, of the Age column
        ContestedRole,                ///< bool, of the first column
        UnverifiedRole,               ///< bool, of the first column
        PartyRole,                    ///< id of a party, of cells that refer to one
        UnitRole,                     ///< QString, of headers
    };

    RowsModel(LiveWorkspace &live, LensModel &lens, Editor &editor, QObject *parent = nullptr);

    void setTable(TableId table);
    TableId table() const { return m_reader.table(); }
    const CellReader &reader() const { return m_reader; }
    const GridColumn &column(int at) const { return m_reader.columns()[size_t(at)]; }

    /// Keeps the model to some rows of the table, such as the parts of one deal.
    using Scope = RowOrder::Scope;
    void setScope(TableId table, Scope scope);

    void setFilter(const RowFilter &filter);
    const RowFilter &filter() const { return m_filter; }
    bool isSearching() const; ///< the filter waits for the words of a large table to be read
    qsizetype totalRows() const;
    const std::vector<QString> &shownIds() const { return m_ids; }

    RowRef refAt(int row) const { return {table(), m_ids[size_t(row)]}; }
    const Row *rowAt(int row) const;
    int rowOf(const QString &id) const; ///< -1 when it is not shown

    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;
    bool setData(const QModelIndex &index, const QVariant &input, int role = Qt::EditRole) override;
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override;
    Qt::ItemFlags flags(const QModelIndex &index) const override;
    void sort(int column, Qt::SortOrder order = Qt::AscendingOrder) override;
    int sortColumn() const { return m_order.column(); }
    Qt::SortOrder sortOrder() const { return m_order.direction(); }
    void sortByDefault(); ///< deals by size, the others by what they are called

signals:
    void shownChanged(); ///< which rows are shown, or what their sums come to

private:
    struct SortOrder
    {
        int column; ///< -1: in the order of ids
        Qt::SortOrder direction;
    };

    SortOrder defaultOrder() const;
    void readRows(const SortOrder &order); ///< rows, their order and their words anew
    void filterAnew();                     ///< shows what passes the filter, in its order
    void showOnly(std::vector<QString> ids);
    std::vector<QString> passingIds() const;
    void takeEdit(const Edit &edit);
    void takeSmallEdit(const Edit &edit);
    void insertRow(int slot);
    bool reads(TableId other) const; ///< whether cells show what rows of another table are called
    QVariant mark(const Row &row, const GridColumn &column, int role) const;

    LiveWorkspace &m_live;
    LensModel &m_lens;
    Editor &m_editor;
    CellReader m_reader;
    RowOrder m_order;
    SearchTexts m_searchTexts;
    Scope m_scope; ///< empty: all rows
    RowFilter m_filter;
    std::vector<QString> m_ids;   ///< of the rows shown
    bool m_isOrderChosen = false; ///< by the user, and kept when the rows are read anew
    bool m_areTiesStale = false;  ///< edits elsewhere have changed what cells say
};

} // namespace fairlead
