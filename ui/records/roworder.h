#pragma once

#include "ui/records/cellreader.h"

#include <functional>

namespace fairlead {

/// The rows of one table in the order of one column. Kept while rows come, go and change, so that
/// filtering a large table sorts nothing. Rows are known by their slot: their place in the order of
/// ids when the table was read; a row that is added later takes the next slot at the end, and the
/// slot of a removed one stays empty.
class RowOrder
{
public:
    /// Keeps to some rows of the table; empty: all of them.
    using Scope = std::function<bool(const Row &row)>;

    explicit RowOrder(const CellReader &reader)
        : m_reader(reader)
    {
    }

    void read(const Scope &scope);                ///< the rows of the reader's table
    void sortBy(int column, Qt::SortOrder order); ///< -1: in the order of ids
    int column() const { return m_column; }
    Qt::SortOrder direction() const { return m_direction; }

    int slotCount() const { return int(m_ids.size()); }
    const QString &idAt(int slot) const { return m_ids[size_t(slot)]; } ///< empty: removed
    int slotOf(const QString &id) const;                                ///< -1 when it is not there
    const std::vector<int> &sorted() const { return m_sorted; }

    bool isBefore(int left, int right) const; ///< of two slots that hold rows

    int put(const Row &row); ///< changed or added; returns its slot
    void remove(const QString &id);

    /// By slot, whether the row passes a test.
    std::vector<char> test(const Scope &accepts) const;

private:
    bool hasLesserId(int left, int right) const;

    const CellReader &m_reader;
    std::vector<QString> m_ids;  ///< by slot
    std::vector<SortKey> m_keys; ///< by slot; empty when in the order of ids
    std::vector<int> m_sorted;   ///< slots that hold a row
    size_t m_readCount = 0;      ///< slots that were read; those behind were added
    int m_column = -1;
    Qt::SortOrder m_direction = Qt::AscendingOrder;
};

} // namespace fairlead
