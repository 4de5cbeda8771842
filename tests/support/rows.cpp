#include "tests/support/rows.h"

#include "models/fields/valuetext.h"

namespace fairlead {

const Field &fieldOf(TableId table, const char *key)
{
    const Field *field = tableInfo(table).field(QString::fromUtf8(key));
    if (!field)
        qFatal("The table %s has no field %s.", tableInfo(table).text.key, key);
    return *field;
}

Row rowWith(TableId table, const char *id, std::initializer_list<FieldText> fields)
{
    Row row(table, QString::fromUtf8(id));
    for (const auto &[key, text] : fields) {
        const Field &field = fieldOf(table, key);
        const auto changed =
            valueFromStored(field, QString::fromUtf8(text)).and_then([&](const Value &value) {
                return row.with(field, value);
            });
        if (!changed)
            qFatal("%s", qPrintable(changed.error().message));
        row = *changed;
    }
    return row;
}

Workspace workspaceOf(std::initializer_list<Row> rows)
{
    Workspace workspace;
    for (const Row &row : rows)
        workspace.put(row);
    return workspace;
}

} // namespace fairlead
