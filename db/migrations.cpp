#include "db/migrations.h"

#include <QDir>
#include <QFile>

namespace fairlead {

using namespace Qt::StringLiterals;

std::vector<QByteArray> migrationSteps()
{
    std::vector<QByteArray> steps;
    const QDir folder(u":/migrations"_s);
    for (const QString &name : folder.entryList(QDir::Files, QDir::Name)) {
        QFile file(folder.filePath(name));
        [[maybe_unused]] const bool isThere = file.open(QIODevice::ReadOnly);
        Q_ASSERT(isThere);
        steps.push_back(file.readAll());
    }
    return steps;
}

int currentSchemaVersion()
{
    return int(migrationSteps().size());
}

void migrate(SQLite::Database &database, const std::vector<QByteArray> &steps)
{
    const int version = database.execAndGet("PRAGMA user_version").getInt();
    for (size_t step = size_t(version); step < steps.size(); ++step) {
        SQLite::Transaction transaction(database, SQLite::TransactionBehavior::IMMEDIATE);
        database.exec(steps[step].constData());
        transaction.commit();
    }
}

std::vector<std::string> schemaOf(SQLite::Database &database)
{
    std::vector<std::string> schema;
    SQLite::Statement query(database, "SELECT type || ' ' || name || ' ' || coalesce(sql, '')"
                                      " FROM sqlite_schema"
                                      " WHERE name NOT LIKE 'sqlite\\_stat_' ESCAPE '\\'"
                                      " ORDER BY 1");
    while (query.executeStep())
        schema.push_back(query.getColumn(0).getString());
    return schema;
}

std::vector<std::string> expectedSchema(const std::vector<QByteArray> &steps)
{
    SQLite::Database database(":memory:", SQLite::OPEN_READWRITE | SQLite::OPEN_CREATE);
    migrate(database, steps);
    return schemaOf(database);
}

} // namespace fairlead
