#pragma once

#include "models/row.h"

#include <QMap>

#include <array>
#include <iterator>

namespace fairlead {

struct Edit;

/// The rows of one table, by id in byte order, so that no result depends on the order of entry.
using RowMap = QMap<QString, Row>;

/// Walks the rows of one table as values of their type.
template<class T>
class TypedRows
{
public:
    class Iterator
    {
    public:
        using iterator_category = std::input_iterator_tag;
        using value_type = T;
        using difference_type = std::ptrdiff_t;
        using pointer = const T *;
        using reference = const T &;

        explicit Iterator(RowMap::const_iterator at)
            : m_at(at)
        {
        }
        const T &operator*() const { return m_at->template as<T>(); }
        Iterator &operator++()
        {
            ++m_at;
            return *this;
        }
        bool operator==(const Iterator &) const = default;

    private:
        RowMap::const_iterator m_at;
    };

    explicit TypedRows(const RowMap &rows)
        : m_rows(rows)
    {
    }
    Iterator begin() const { return Iterator(m_rows.cbegin()); }
    Iterator end() const { return Iterator(m_rows.cend()); }
    qsizetype size() const { return m_rows.size(); }

private:
    const RowMap &m_rows;
};

/// All rows of a buyer's file, as a value: cheap to copy, since copies share their rows. Analyses
/// read one; the one that a window shows is owned and changed by LiveWorkspace.
class Workspace
{
public:
    const RowMap &rows(TableId table) const { return m_tables[size_t(table)]; }
    const Row *find(const RowRef &ref) const; ///< valid until the next change; null when absent
    bool contains(const RowRef &ref) const { return find(ref) != nullptr; }
    qsizetype rowCount() const; ///< of the listed tables: bookkeeping does not count

    template<class T>
    TypedRows<T> rows() const
    {
        return TypedRows<T>(rows(tableIdOf<T>));
    }

    template<class T>
    const T *find(const Id<T> &id) const
    {
        const Row *row = find(RowRef{tableIdOf<T>, id.text});
        return row ? &row->as<T>() : nullptr;
    }

    void put(const Row &row);
    void remove(const RowRef &ref);
    void apply(const Edit &edit); ///< each change must start from what the workspace holds

    bool operator==(const Workspace &) const = default;

private:
    std::array<RowMap, kTableCount> m_tables;
};

} // namespace fairlead
