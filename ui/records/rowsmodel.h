#pragma once

#include "ui/records/rowfilter.h"
#include "ui/records/searchtexts.h"

#include <QAbstractTableModel>

#include <functional>

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
    using Scope = std::function<bool(const Row &row)>;
    void setScope(TableId table, Scope scope);

    void setFilter(const RowFilter &filter);
    const RowFilter &filter() const { return m_filter; }
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
    int sortColumn() const { return m_sortColumn; }
    Qt::SortOrder sortOrder() const { return m_sortOrder; }

signals:
    void shownChanged(); ///< which rows are shown, or what their sums come to

private:
    void rebuild(); ///< filters and sorts anew
    void showOnly(std::vector<QString> ids);
    std::vector<QString> narrowed(); ///< the rows shown that hold the words of the filter
    std::vector<QString> filteredAndSorted();
    void takeEdit(const Edit &edit);
    void takeMembership(const Edit &edit);
    void insertRow(const Row &row);
    QVariant mark(const Row &row, const GridColumn &column, int role) const;

    LiveWorkspace &m_live;
    LensModel &m_lens;
    Editor &m_editor;
    CellReader m_reader;
    SearchTexts m_searchTexts;
    Scope m_scope; ///< empty: all rows
    RowFilter m_filter;
    std::vector<QString> m_ids;
    int m_sortColumn = -1; ///< -1: in the order of ids
    Qt::SortOrder m_sortOrder = Qt::AscendingOrder;
};

} // namespace fairlead
