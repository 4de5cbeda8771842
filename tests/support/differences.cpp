#include "tests/support/differences.h"

#include "models/fields/rowjson.h"

namespace fairlead {

namespace {

QByteArray described(const Row *row)
{
    return row ? QByteArray(row->info().text.key) + ' ' + rowToLine(*row).left(2000) : "no row";
}

} // namespace

QByteArray firstDifference(const Workspace &left, const Workspace &right)
{
    for (const TableInfo &table : allTables()) {
        for (const Row &row : left.rows(table.id)) {
            const Row *other = right.find(row.ref());
            if (!other || row != *other)
                return described(&row) + '\n' + described(other);
        }
        for (const Row &row : right.rows(table.id)) {
            if (!left.contains(row.ref()))
                return described(nullptr) + '\n' + described(&row);
        }
    }
    return {};
}

} // namespace fairlead
