#pragma once

#include "models/workspace.h"

#include <random>

namespace fairlead {

/// Makes rows out of every kind of value, hostile ones included; the same seed gives the same rows.
class RandomRows
{
public:
    explicit RandomRows(quint64 seed)
        : m_engine(seed)
    {
    }

    int below(int limit); ///< 0 to limit - 1
    bool chance(double probability);
    QString text(); ///< never empty

    /// A value that @p field accepts; never null. References are texts that lead nowhere.
    Value value(const Field &field);

    Row full(TableId table, const QString &id);  ///< every field set
    Row bare(TableId table, const QString &id);  ///< only what is required
    Row mixed(TableId table, const QString &id); ///< optional fields at random

private:
    Row row(TableId table, const QString &id, double share);
    QString scalarText(const Field &field);
    double real(const Field &field);
    qint64 whole(const Field &field);

    std::mt19937_64 m_engine;
};

/// @p perTable random rows in every table.
Workspace randomWorkspace(quint64 seed, int perTable);

} // namespace fairlead
