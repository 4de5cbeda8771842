#pragma once

#include "models/fields/tableinfo.h"
#include "models/values/id.h"

#include <memory>

namespace fairlead {

/// Names one row of any table.
struct RowRef
{
    TableId table = TableId(0);
    QString id;

    bool operator==(const RowRef &) const = default;
    bool operator<(const RowRef &other) const
    {
        return table != other.table ? table < other.table : id < other.id;
    }
};

/// A row of any table. Immutable, so the workspace, its copies and the undo stack share one body.
class Row
{
public:
    /// An empty row; required references and texts are still to be filled in.
    Row(TableId table, const QString &id);

    template<class T>
    static Row of(T row)
    {
        return {tableIdOf<T>, std::make_shared<const T>(std::move(row))};
    }

    TableId table() const { return m_table; }
    const TableInfo &info() const { return tableInfo(m_table); }
    const QString &id() const { return info().idOf(m_body.get()); }
    RowRef ref() const { return {m_table, id()}; }

    Value value(const Field &field) const { return field.read(m_body.get()); }
    Value value(QStringView key) const;  ///< null when the table has no such field
    QString text(QStringView key) const; ///< empty when the field holds no text

    /// The row with one field changed, or why the value does not fit.
    Result<Row> with(const Field &field, const Value &value) const;

    /// The same values under another id.
    Row copiedTo(const QString &id) const;

    /// The first required field without a value; null when the row is whole.
    const Field *firstMissing() const;

    template<class T>
    const T &as() const
    {
        Q_ASSERT(m_table == tableIdOf<T>);
        return *static_cast<const T *>(m_body.get());
    }

    friend bool operator==(const Row &left, const Row &right);

private:
    friend class RowDraft;
    Row(TableId table, std::shared_ptr<const void> body);

    TableId m_table;
    std::shared_ptr<const void> m_body;
};

/// Fills the fields of a new row in place, for whoever reads many rows.
class RowDraft
{
public:
    RowDraft(TableId table, const QString &id);

    Result<void> set(const Field &field, const Value &value);
    Row finish() &&;

private:
    TableId m_table;
    std::shared_ptr<void> m_body;
};

} // namespace fairlead
