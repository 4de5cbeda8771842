#pragma once

#include "models/edit.h"
#include "models/history/historyentry.h"
#include "models/workspace.h"

#include <SQLiteCpp/SQLiteCpp.h>

#include <map>

namespace fairlead {

/// The statements that read and write rows. They are put together once a table from its fields, so
/// that no column list can disagree with the field table; values are always bound.
QString selectStatement(const TableInfo &table);
QString insertStatement(const TableInfo &table);
QString updateStatement(const TableInfo &table, const std::vector<const Field *> &fields);
QString deleteStatement(const TableInfo &table);

/// Writes the rows of edits, with each statement prepared once. Throws SQLite::Exception.
class RowWriter
{
public:
    explicit RowWriter(SQLite::Database &database)
        : m_database(database)
    {
    }

    /// False when the row to change or to remove is not there.
    bool write(const RowChange &change);
    void writeHistory(const QString &label, const Signature &signature,
                      const QByteArray &changeset);

private:
    int insert(const Row &row);
    int update(const Row &before, const Row &after);
    int remove(const Row &row);
    SQLite::Statement &prepared(QString (*sql)(const TableInfo &), const TableInfo &table);
    SQLite::Statement &prepared(const QString &sql);
    SQLite::Statement &updateOf(const TableInfo &table, const std::vector<const Field *> &fields);

    SQLite::Database &m_database;
    std::map<QString, SQLite::Statement> m_statements;
    std::map<std::pair<QString (*)(const TableInfo &), TableId>, SQLite::Statement *> m_byTable;
    std::vector<const Field *> m_lastFields; ///< of the update that was written last
    SQLite::Statement *m_lastUpdate = nullptr;
};

/// Reads all rows; fails when a value does not fit its field. Throws SQLite::Exception.
Result<Workspace> readRows(SQLite::Database &database, const QString &fileName);

} // namespace fairlead
