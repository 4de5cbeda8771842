#include "models/workspace.h"

#include "models/edit.h"

namespace fairlead {

const Row *Workspace::find(const RowRef &ref) const
{
    const RowMap &table = rows(ref.table);
    const auto found = table.constFind(ref.id);
    return found == table.constEnd() ? nullptr : &*found;
}

qsizetype Workspace::rowCount() const
{
    qsizetype count = 0;
    for (const TableInfo &table : allTables())
        count += table.text.group == TableGroup::Hidden ? 0 : rows(table.id).size();
    return count;
}

void Workspace::put(const Row &row)
{
    RowMap &table = m_tables[size_t(row.table())];
    // Files and datasets arrive in the order of their ids, where the hint spares the search.
    if (table.isEmpty() || table.lastKey() < row.id())
        table.insert(table.cend(), row.id(), row);
    else
        table.insert(row.id(), row);
}

void Workspace::remove(const RowRef &ref)
{
    m_tables[size_t(ref.table)].remove(ref.id);
}

void Workspace::apply(const Edit &edit)
{
    for (const RowChange &change : edit.changes) {
        Q_ASSERT(contains(change.ref()) == change.before.has_value());
        Q_ASSERT(!change.before || *find(change.ref()) == *change.before);
        if (change.after)
            put(*change.after);
        else
            remove(change.ref());
    }
}

} // namespace fairlead
