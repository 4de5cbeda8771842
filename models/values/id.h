#pragma once

#include <QHashFunctions>
#include <QString>

namespace fairlead {

/// Names one row of one table. Shipped facts have a readable slug, what the user adds has a
/// UUIDv7, so that the files of two people can be merged. Empty means "refers to nothing".
template<class Tag>
struct Id
{
    QString text;

    bool isNull() const { return text.isEmpty(); }
    bool operator==(const Id &) const = default;
    bool operator<(const Id &other) const { return text < other.text; }
};

template<class Tag>
size_t qHash(const Id<Tag> &id, size_t seed = 0)
{
    return qHash(id.text, seed);
}

} // namespace fairlead
