#include "db/changesets.h"

#include "db/columnvalue.h"
#include "models/fields/storedtext.h"

#include <sqlite3.h>

#include <memory>

namespace fairlead {

using namespace Qt::StringLiterals;

namespace {

void check(int code)
{
    if (code != SQLITE_OK)
        throw SQLite::Exception(sqlite3_errstr(code), code);
}

struct SqliteFree
{
    void operator()(void *memory) const { sqlite3_free(memory); }
};
using SqliteMemory = std::unique_ptr<void, SqliteFree>;

struct IteratorEnd
{
    void operator()(sqlite3_changeset_iter *iterator) const { sqlite3changeset_finalize(iterator); }
};
using ChangesetIterator = std::unique_ptr<sqlite3_changeset_iter, IteratorEnd>;

struct ChangegroupEnd
{
    void operator()(sqlite3_changegroup *group) const { sqlite3changegroup_delete(group); }
};
using Changegroup = std::unique_ptr<sqlite3_changegroup, ChangegroupEnd>;

int refuseConflict(void *, int, sqlite3_changeset_iter *)
{
    return SQLITE_CHANGESET_ABORT;
}

sqlite3_value *oldValue(sqlite3_changeset_iter *iterator, int column)
{
    sqlite3_value *value = nullptr;
    sqlite3changeset_old(iterator, column, &value);
    return value;
}

sqlite3_value *newValue(sqlite3_changeset_iter *iterator, int column)
{
    sqlite3_value *value = nullptr;
    sqlite3changeset_new(iterator, column, &value);
    return value;
}

QString sqlText(sqlite3_value *value)
{
    const auto *text = reinterpret_cast<const char *>(sqlite3_value_text(value));
    return QString::fromUtf8(text, sqlite3_value_bytes(value));
}

QString storedText(const Field &field, sqlite3_value *value)
{
    if (!value)
        return {};
    // What an earlier program stored need not fit the fields of today.
    const auto read = columnValue(field, value);
    return read ? fairlead::storedText(*read) : sqlText(value);
}

/// The name-like first text of an added or removed row.
QString titleOf(const TableInfo &table, sqlite3_changeset_iter *iterator,
                sqlite3_value *(*side)(sqlite3_changeset_iter *, int), const QString &id)
{
    for (size_t i = 0; i < table.fields.size(); ++i) {
        const Field &field = table.fields[i];
        if (field.kind == FieldKind::Text && field.options.required)
            return storedText(field, side(iterator, int(i) + 1));
    }
    return id;
}

void appendUpdate(std::vector<FieldChange> &changes, const TableInfo &table, const RowRef &row,
                  sqlite3_changeset_iter *iterator)
{
    for (size_t i = 0; i < table.fields.size(); ++i) {
        sqlite3_value *after = newValue(iterator, int(i) + 1);
        if (!after)
            continue;
        const Field &field = table.fields[i];
        changes.push_back({row, field.name(), storedText(field, oldValue(iterator, int(i) + 1)),
                           storedText(field, after)});
    }
}

void appendChange(std::vector<FieldChange> &changes, sqlite3_changeset_iter *iterator,
                  const std::optional<RowRef> &only)
{
    const char *name = nullptr;
    int columns = 0;
    int operation = 0;
    sqlite3changeset_op(iterator, &name, &columns, &operation, nullptr);
    const TableInfo *table = tableInfo(QString::fromUtf8(name));
    if (!table || columns != int(table->fields.size()) + 1 || (only && only->table != table->id))
        return;
    const bool isInsert = operation == SQLITE_INSERT;
    const QString id = sqlText(isInsert ? newValue(iterator, 0) : oldValue(iterator, 0));
    if (only && only->id != id)
        return;
    if (operation == SQLITE_UPDATE) {
        appendUpdate(changes, *table, {table->id, id}, iterator);
        return;
    }
    const QString title = titleOf(*table, iterator, isInsert ? newValue : oldValue, id);
    changes.push_back(
        {{table->id, id}, {}, isInsert ? QString() : title, isInsert ? title : QString()});
}

} // namespace

ChangesetRecorder::ChangesetRecorder(SQLite::Database &database)
    : m_database(database)
{
    sqlite3 *handle = database.getHandle();
    check(sqlite3session_create(handle, "main", &m_session));
    for (const TableInfo &table : allTables())
        check(sqlite3session_attach(m_session, table.text.key));
}

ChangesetRecorder::~ChangesetRecorder()
{
    if (m_session)
        sqlite3session_delete(m_session);
}

QByteArray ChangesetRecorder::changeset()
{
    int size = 0;
    void *bytes = nullptr;
    check(sqlite3session_changeset(m_session, &size, &bytes));
    const SqliteMemory owned(bytes);
    return {static_cast<const char *>(bytes), size};
}

std::vector<FieldChange> fieldChanges(const QByteArray &changeset,
                                      const std::optional<RowRef> &only)
{
    std::vector<FieldChange> changes;
    sqlite3_changeset_iter *raw = nullptr;
    QByteArray bytes = changeset; // the interface wants them writable
    check(sqlite3changeset_start(&raw, int(bytes.size()), bytes.data()));
    const ChangesetIterator iterator(raw);
    int step = sqlite3changeset_next(iterator.get());
    for (; step == SQLITE_ROW; step = sqlite3changeset_next(iterator.get()))
        appendChange(changes, iterator.get(), only);
    if (step != SQLITE_DONE)
        check(step);
    return changes;
}

void revert(SQLite::Database &database, const std::vector<QByteArray> &oldestFirst)
{
    // As one changeset: each row is written once, however often it changed.
    sqlite3 *handle = database.getHandle();
    sqlite3_changegroup *raw = nullptr;
    check(sqlite3changegroup_new(&raw));
    const Changegroup group(raw);
    for (QByteArray changeset : oldestFirst)
        check(sqlite3changegroup_add(raw, int(changeset.size()), changeset.data()));

    int size = 0;
    void *bytes = nullptr;
    check(sqlite3changegroup_output(raw, &size, &bytes));
    const SqliteMemory all(bytes);
    check(sqlite3changeset_invert(size, all.get(), &size, &bytes));
    const SqliteMemory inverted(bytes);
    check(sqlite3changeset_apply(handle, size, bytes, nullptr, refuseConflict, nullptr));
}

} // namespace fairlead
