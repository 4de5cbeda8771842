#pragma once

#include <QCollator>

#include <optional>

namespace fairlead {

/// By what a cell is sorted: a number, a text in the order of the language, or nothing.
struct SortKey
{
    std::optional<double> number;
    std::optional<QCollatorSortKey> text;

    bool isNull() const { return !number && !text; }
};

/// Nulls come last whichever way the column is sorted.
inline bool isBefore(const SortKey &left, const SortKey &right, Qt::SortOrder order)
{
    if (left.isNull() || right.isNull())
        return !left.isNull() && right.isNull();
    const SortKey &first = order == Qt::AscendingOrder ? left : right;
    const SortKey &second = order == Qt::AscendingOrder ? right : left;
    if (first.number && second.number)
        return *first.number < *second.number;
    if (first.text && second.text)
        return first.text->compare(*second.text) < 0;
    return first.number.has_value() && second.text.has_value();
}

} // namespace fairlead
