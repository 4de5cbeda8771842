#pragma once

#include "models/fields/field.h"

#include <memory>
#include <vector>

namespace fairlead {

/// Where a table is listed on the Records page.
enum class TableGroup {
    Market, ///< sourced facts about others
    Own,    ///< the organisation, its workloads and contracts
    Basis,  ///< prices, assumptions, settings
    Hidden, ///< bookkeeping, not listed
};

/// What a table is called.
struct TableText
{
    const char *key = nullptr; ///< name in the file, in the exchange format and in rules
    TableGroup group = TableGroup::Market;
    const char *singular = nullptr; ///< English source text
    const char *plural = nullptr;   ///< English source text
    const char *meaning = nullptr;  ///< English source text
};

/// Everything the program knows about a table: its names, its fields, and how to make, copy and
/// compare its rows without knowing their type.
struct TableInfo
{
    TableId id = TableId(0);
    const char *context = nullptr; ///< translation context: the row's type
    TableText text;
    std::vector<Field> fields; ///< without the id, in the order of forms and files

    std::shared_ptr<void> (*create)(const QString &id) = nullptr;
    std::shared_ptr<void> (*copy)(const void *row) = nullptr;
    bool (*equal)(const void *left, const void *right) = nullptr;
    const QString &(*idOf)(const void *row) = nullptr;

    QString key() const { return QString::fromLatin1(text.key); }
    QString singular() const;
    QString plural() const;
    QString meaning() const;
    const Field *field(QStringView key) const; ///< null when there is none
};

/// All tables, in the order of TableId.
const std::vector<TableInfo> &allTables();

const TableInfo &tableInfo(TableId id);
const TableInfo *tableInfo(QStringView key); ///< null when there is none

} // namespace fairlead
