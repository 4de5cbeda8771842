#include "ui/records/roworder.h"

#include "models/workspace.h"

#include <algorithm>

namespace fairlead {

void RowOrder::read(const Scope &scope)
{
    m_ids.clear();
    m_keys.clear();
    m_sorted.clear();
    m_column = -1;
    const RowMap &rows = m_reader.workspace().rows(m_reader.table());
    m_ids.reserve(size_t(rows.size()));
    for (const Row &row : rows)
        m_ids.push_back(!scope || scope(row) ? row.id() : QString());
    m_readCount = m_ids.size();
    for (int slot = 0; slot < slotCount(); ++slot) {
        if (!idAt(slot).isEmpty())
            m_sorted.push_back(slot);
    }
}

void RowOrder::sortBy(int column, Qt::SortOrder order)
{
    m_column = column;
    m_direction = order;
    m_keys.clear();
    std::sort(m_sorted.begin(), m_sorted.end(),
              [this](int left, int right) { return hasLesserId(left, right); });
    if (column < 0)
        return;
    std::vector<const Row *> rows;
    rows.reserve(m_sorted.size());
    auto row = m_reader.workspace().rows(m_reader.table()).cbegin();
    for (const int slot : m_sorted) {
        while (row->id() != idAt(slot))
            ++row; // outside the scope
        rows.push_back(&*row);
    }
    std::vector<SortKey> keys = m_reader.sortKeys(rows, m_reader.columns()[size_t(column)]);
    m_keys.resize(m_ids.size());
    for (size_t at = 0; at < m_sorted.size(); ++at)
        m_keys[size_t(m_sorted[at])] = std::move(keys[at]);
    std::stable_sort(m_sorted.begin(), m_sorted.end(),
                     [this](int left, int right) { return isBefore(left, right); });
}

int RowOrder::slotOf(const QString &id) const
{
    const auto found = std::find(m_ids.begin(), m_ids.end(), id);
    return found == m_ids.end() ? -1 : int(found - m_ids.begin());
}

/// Slots that were read lie in the order of ids: only those added since must look at them.
bool RowOrder::hasLesserId(int left, int right) const
{
    const bool wereRead = size_t(std::max(left, right)) < m_readCount;
    return wereRead ? left < right : idAt(left) < idAt(right);
}

bool RowOrder::isBefore(int left, int right) const
{
    if (m_keys.empty())
        return hasLesserId(left, right);
    return fairlead::isBefore(m_keys[size_t(left)], m_keys[size_t(right)], m_direction);
}

int RowOrder::put(const Row &row)
{
    int slot = slotOf(row.id());
    if (slot < 0) {
        slot = slotCount();
        m_ids.push_back(row.id());
    } else {
        std::erase(m_sorted, slot);
    }
    if (m_column >= 0) {
        m_keys.resize(m_ids.size());
        m_keys[size_t(slot)] = m_reader.sortKey(row, m_reader.columns()[size_t(m_column)]);
    }
    const auto place =
        std::upper_bound(m_sorted.begin(), m_sorted.end(), slot,
                         [this](int left, int right) { return isBefore(left, right); });
    m_sorted.insert(place, slot);
    return slot;
}

void RowOrder::remove(const QString &id)
{
    const int slot = slotOf(id);
    if (slot < 0)
        return;
    m_ids[size_t(slot)].clear();
    std::erase(m_sorted, slot);
}

std::vector<char> RowOrder::test(const Scope &accepts) const
{
    // Rows lie in the order of ids, as the slots that were read do: both are walked at once.
    std::vector<char> passing(m_ids.size(), 0);
    size_t next = 0;
    for (const Row &row : m_reader.workspace().rows(m_reader.table())) {
        while (next < m_readCount && (m_ids[next].isEmpty() || m_ids[next] < row.id()))
            ++next;
        const bool wasRead = next < m_readCount && m_ids[next] == row.id();
        const auto added = std::find(m_ids.begin() + qsizetype(m_readCount), m_ids.end(), row.id());
        if (wasRead || added != m_ids.end())
            passing[wasRead ? next : size_t(added - m_ids.begin())] = accepts(row) ? 1 : 0;
    }
    return passing;
}

} // namespace fairlead
