#include "db/rowstatements.h"

#include "db/columnvalue.h"

#include <QCoreApplication>

namespace fairlead {

using namespace Qt::StringLiterals;

namespace {

QString quoted(const QString &name)
{
    return u'"' + name + u'"';
}

QStringList columnNames(const TableInfo &table)
{
    QStringList names{quoted(u"id"_s)};
    for (const Field &field : table.fields)
        names += quoted(field.name());
    return names;
}

Result<Row> readRow(const TableInfo &table, SQLite::Statement &query, const QString &fileName)
{
    const QString id = QString::fromStdString(query.getColumn(0).getString());
    if (id.isEmpty() || id.contains(QChar::Null)) {
        return failure(
            QCoreApplication::translate(
                "RowStatements",
                "“%1” is damaged: an id in the table %2 is empty or holds a NUL character.")
                .arg(fileName, table.plural()));
    }
    RowDraft draft(table.id, id);
    int column = 1;
    for (const Field &field : table.fields) {
        const auto set =
            columnValue(field, query.getColumn(column++)).and_then([&](const Value &value) {
                return draft.set(field, value);
            });
        if (!set) {
            return failure(QCoreApplication::translate("RowStatements",
                                                       "“%1” is damaged: %2 “%3” does not hold. %4")
                               .arg(fileName, table.singular(), id, set.error().message));
        }
    }
    return std::move(draft).finish();
}

} // namespace

QString selectStatement(const TableInfo &table)
{
    return u"SELECT %1 FROM %2 ORDER BY \"id\""_s.arg(columnNames(table).join(u", "_s),
                                                      quoted(table.key()));
}

QString insertStatement(const TableInfo &table)
{
    const QStringList names = columnNames(table);
    return u"INSERT INTO %1 (%2) VALUES (%3)"_s.arg(
        quoted(table.key()), names.join(u", "_s), QStringList(names.size(), u"?"_s).join(u", "_s));
}

QString updateStatement(const TableInfo &table, const std::vector<const Field *> &fields)
{
    QStringList sets;
    for (const Field *field : fields)
        sets += quoted(field->name()) + u" = ?"_s;
    return u"UPDATE %1 SET %2 WHERE \"id\" = ?"_s.arg(quoted(table.key()), sets.join(u", "_s));
}

QString deleteStatement(const TableInfo &table)
{
    return u"DELETE FROM %1 WHERE \"id\" = ?"_s.arg(quoted(table.key()));
}

bool RowWriter::write(const RowChange &change)
{
    if (!change.before)
        return insert(*change.after) == 1;
    return (change.after ? update(*change.before, *change.after) : remove(*change.before)) == 1;
}

int RowWriter::insert(const Row &row)
{
    SQLite::Statement &query = prepared(&insertStatement, row.info());
    int parameter = 1;
    query.bind(parameter++, row.id().toStdString());
    for (const Field &field : row.info().fields)
        bindValue(query, parameter++, row.value(field));
    return query.exec();
}

int RowWriter::update(const Row &before, const Row &after)
{
    std::vector<const Field *> changed;
    std::vector<Value> values;
    for (const Field &field : after.info().fields) {
        Value value = after.value(field);
        if (value == before.value(field))
            continue;
        changed.push_back(&field);
        values.push_back(std::move(value));
    }
    if (changed.empty())
        return 1;
    SQLite::Statement &query = updateOf(after.info(), changed);
    int parameter = 1;
    for (const Value &value : values)
        bindValue(query, parameter++, value);
    query.bind(parameter, after.id().toStdString());
    return query.exec();
}

int RowWriter::remove(const Row &row)
{
    SQLite::Statement &query = prepared(&deleteStatement, row.info());
    query.bind(1, row.id().toStdString());
    return query.exec();
}

void RowWriter::writeHistory(const QString &label, const Signature &signature,
                             const QByteArray &changeset)
{
    SQLite::Statement &entry = prepared(u"INSERT INTO \"history\" (\"at\", \"author\", \"label\","
                                        " \"changeset\") VALUES (?, ?, ?, ?)"_s);
    entry.bind(1, signature.at.toUTC().toString(Qt::ISODateWithMs).toStdString());
    entry.bind(2, signature.author.toStdString());
    entry.bind(3, label.toStdString());
    entry.bindNoCopy(4, changeset.constData(), int(changeset.size()));
    entry.exec();
    entry.reset();
    entry.clearBindings();
}

SQLite::Statement &RowWriter::prepared(const QString &sql)
{
    auto found = m_statements.find(sql);
    if (found == m_statements.end())
        found = m_statements.emplace(sql, SQLite::Statement(m_database, sql.toStdString())).first;
    found->second.tryReset(); // whether or not the last run failed
    return found->second;
}

/// Puts the text of a statement together once a table, not once a row.
SQLite::Statement &RowWriter::prepared(QString (*sql)(const TableInfo &), const TableInfo &table)
{
    SQLite::Statement *&known = m_byTable[{sql, table.id}];
    if (!known)
        known = &prepared(sql(table));
    known->tryReset();
    return *known;
}

/// A bulk edit changes the same fields in row after row: the statement is looked up once.
SQLite::Statement &RowWriter::updateOf(const TableInfo &table,
                                       const std::vector<const Field *> &fields)
{
    if (!m_lastUpdate || fields != m_lastFields) {
        m_lastUpdate = &prepared(updateStatement(table, fields));
        m_lastFields = fields;
    }
    m_lastUpdate->tryReset();
    return *m_lastUpdate;
}

Result<Workspace> readRows(SQLite::Database &database, const QString &fileName)
{
    Workspace workspace;
    for (const TableInfo &table : allTables()) {
        SQLite::Statement query(database, selectStatement(table).toStdString());
        while (query.executeStep()) {
            const auto row = readRow(table, query, fileName);
            if (!row)
                return tl::make_unexpected(row.error());
            workspace.put(*row);
        }
    }
    return workspace;
}

} // namespace fairlead
