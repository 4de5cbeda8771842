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

QString updateStatement(const TableInfo &table)
{
    QStringList sets;
    for (const QString &name : columnNames(table).mid(1))
        sets += name + u" = ?"_s;
    return u"UPDATE %1 SET %2 WHERE \"id\" = ?"_s.arg(quoted(table.key()), sets.join(u", "_s));
}

QString deleteStatement(const TableInfo &table)
{
    return u"DELETE FROM %1 WHERE \"id\" = ?"_s.arg(quoted(table.key()));
}

bool RowWriter::write(const RowChange &change)
{
    const RowRef ref = change.ref();
    const TableInfo &table = tableInfo(ref.table);
    SQLite::Statement &query = statement(!change.after   ? deleteStatement(table)
                                         : change.before ? updateStatement(table)
                                                         : insertStatement(table));
    int parameter = 1;
    if (!change.before)
        query.bind(parameter++, ref.id.toStdString());
    if (change.after) {
        for (const Field &field : table.fields)
            bindValue(query, parameter++, change.after->value(field));
    }
    if (change.before)
        query.bind(parameter, ref.id.toStdString());
    const int rows = query.exec();
    query.reset();
    return rows == 1;
}

void RowWriter::writeHistory(const QString &label, const Signature &signature,
                             const QByteArray &changeset)
{
    SQLite::Statement &entry = statement(u"INSERT INTO \"history\" (\"at\", \"author\", \"label\","
                                         " \"changeset\") VALUES (?, ?, ?, ?)"_s);
    entry.bind(1, signature.at.toUTC().toString(Qt::ISODateWithMs).toStdString());
    entry.bind(2, signature.author.toStdString());
    entry.bind(3, label.toStdString());
    entry.bindNoCopy(4, changeset.constData(), int(changeset.size()));
    entry.exec();
    entry.reset();
    entry.clearBindings();
}

SQLite::Statement &RowWriter::statement(const QString &sql)
{
    const auto found = m_statements.find(sql);
    if (found != m_statements.end()) {
        found->second.tryReset(); // it may have failed the last time
        return found->second;
    }
    return m_statements.emplace(sql, SQLite::Statement(m_database, sql.toStdString()))
        .first->second;
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
