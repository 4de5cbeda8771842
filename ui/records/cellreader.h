#pragma once

#include "models/edit.h"
#include "models/records/dealoverview.h"
#include "ui/records/gridcolumn.h"
#include "ui/records/sortkey.h"

#include <set>

namespace fairlead {

/// Reads the cells of one table: what stands in them, how it is shown, how it sorts. Holds what is
/// computed over the whole table and is cheap to ask per row afterwards.
class CellReader
{
public:
    explicit CellReader(const Workspace &workspace);

    void setTable(TableId table);
    void setAsOf(const QDate &date) { m_asOf = date; }
    void recount(); ///< after rows changed that figures or marks are computed from
    static bool countsFrom(const RowChange &change); ///< whether recount() would differ

    TableId table() const { return m_table; }
    const Workspace &workspace() const { return m_workspace; }
    const std::vector<GridColumn> &columns() const { return m_columns; }
    int columnOf(const QString &key) const; ///< -1 when there is none

    QString text(const Row &row, const GridColumn &column) const;
    QString hint(const Row &row, const GridColumn &column) const; ///< for the tooltip
    SortKey sortKey(const Row &row, const GridColumn &column) const;

    /// Those of many rows, worked out on all cores.
    std::vector<SortKey> sortKeys(const std::vector<const Row *> &rows,
                                  const GridColumn &column) const;
    std::optional<double> number(const Row &row, const GridColumn &column) const;

    const QHash<QString, DealOverview> &overviews() const { return m_overviews; }
    DealOverview overviewOf(const Row &row) const { return m_overviews.value(row.id()); }
    std::optional<Certainty> certaintyOf(const Row &row, const GridColumn &column) const;
    bool isContested(const Row &row) const { return m_contested.contains(row.ref()); }
    bool isStale(const Row &row) const;

private:
    SortKey sortKey(const Row &row, const GridColumn &column, const QCollator &collator) const;
    std::optional<Money> moneyFigure(const Row &row, const GridColumn &column) const;
    QString certaintyText(const Row &row) const;
    QString partiesText(const Row &row) const;
    QString kindText(const Row &row) const;
    QString claimCell(const Row &row, const fairlead::Field &field) const;

    const Workspace &m_workspace;
    QDate m_asOf;
    TableId m_table = TableId::Party;
    std::vector<GridColumn> m_columns;
    QHash<QString, DealOverview> m_overviews;
    std::set<RowRef> m_contested;
    QLocale m_locale;
    QCollator m_collator;
};

} // namespace fairlead
