#include "db/database.h"

#include "db/changesets.h"
#include "db/filecheck.h"
#include "db/filelock.h"
#include "db/migrations.h"
#include "db/rowstatements.h"
#include "db/sqlite.h"

#include <QCoreApplication>
#include <QDir>
#include <QFile>
#include <QFileInfo>

#include <SQLiteCpp/Backup.h>

#include <algorithm>

namespace fairlead {

using namespace Qt::StringLiterals;

namespace {

class Text
{
    Q_DECLARE_TR_FUNCTIONS(Database)
};

QString nameOf(const QString &path)
{
    return QFileInfo(path).fileName();
}

/// Durable at each commit, readable by others meanwhile.
void prepareForWriting(SQLite::Database &database)
{
    database.exec("PRAGMA journal_mode = WAL");
    database.exec("PRAGMA synchronous = FULL");
}

void writeEdit(SQLite::Database &database, const Edit &edit, const Signature &signature)
{
    SQLite::Transaction transaction(database, SQLite::TransactionBehavior::IMMEDIATE);
    ChangesetRecorder recorder(database);
    RowWriter writer(database);
    for (const RowChange &change : edit.changes)
        writer.write(change);

    const QByteArray changeset = recorder.changeset();
    SQLite::Statement entry(database, "INSERT INTO \"history\" (\"at\", \"author\", \"label\","
                                      " \"changeset\") VALUES (?, ?, ?, ?)");
    entry.bind(1, signature.at.toUTC().toString(Qt::ISODateWithMs).toStdString());
    entry.bind(2, signature.author.toStdString());
    entry.bind(3, edit.label.toStdString());
    entry.bind(4, changeset.constData(), int(changeset.size()));
    entry.exec();
    transaction.commit();
}

Edit editThatAdds(const Workspace &workspace, const QString &label)
{
    Edit edit{.label = label, .changes = {}};
    for (const TableInfo &table : allTables()) {
        for (const Row &row : workspace.rows(table.id))
            edit.changes.push_back({.before = {}, .after = row});
    }
    return edit;
}

Result<void> checkContent(SQLite::Database &database, const QString &path, int schemaVersion)
{
    const std::string verdict = database.execAndGet("PRAGMA quick_check(1)").getString();
    if (verdict != "ok") {
        return failure(Text::tr("“%1” is damaged: SQLite reports “%2”. Use a copy from before.")
                           .arg(nameOf(path), QString::fromStdString(verdict)));
    }
    std::vector<QByteArray> steps = migrationSteps();
    if (size_t(schemaVersion) > steps.size())
        return {}; // a newer program's schema is its own business
    steps.resize(size_t(schemaVersion));
    const std::vector<std::string> expected = expectedSchema(steps);
    const std::vector<std::string> found = schemaOf(database);
    if (found == expected)
        return {};
    const auto foreign = std::find_if(found.begin(), found.end(), [&](const std::string &entry) {
        return std::find(expected.begin(), expected.end(), entry) == expected.end();
    });
    if (foreign == found.end())
        return failure(Text::tr("“%1” is damaged: a table is missing.").arg(nameOf(path)));
    const QString what = QString::fromStdString(*foreign).section(u' ', 0, 1);
    return failure(
        Text::tr("“%1” was changed by another program: it holds %2, which Fairlead did not make.")
            .arg(nameOf(path), what));
}

QString keptCopyPath(const QString &path, int schemaVersion)
{
    const QFileInfo file(path);
    return file.dir().filePath(
        u"%1.v%2.%3"_s.arg(file.completeBaseName()).arg(schemaVersion).arg(file.suffix()));
}

/// Copies the file before its schema is changed.
Result<void> keepCopy(const QString &path, int schemaVersion)
{
    const QString copy = keptCopyPath(path, schemaVersion);
    if (QFileInfo::exists(copy) || QFile::copy(path, copy))
        return {};
    return failure(
        Text::tr("“%1” is of an older version and was left as it is: no copy could be kept in "
                 "its folder.")
            .arg(nameOf(path)));
}

bool isWritable(const QString &path)
{
    const QFileInfo file(path);
    return file.isWritable() && QFileInfo(file.absolutePath()).isWritable();
}

} // namespace

Database::Database(QString path, std::unique_ptr<SQLite::Database> database)
    : m_path(std::move(path))
    , m_database(std::move(database))
{
}

Database::~Database()
{
    m_database.reset(); // before the lock is given up
}

Result<std::unique_ptr<Database>> Database::create(const QString &path, const Workspace &workspace,
                                                   const QString &label, const Signature &signature)
{
    if (QFileInfo::exists(path))
        return failure(Text::tr("“%1” exists already and was left as it is.").arg(nameOf(path)));
    const QFileInfo file(path);
    if (!QFileInfo(file.absolutePath()).isDir())
        return failure(Text::tr("The folder “%1” does not exist.").arg(file.path()));

    // Made under another name, so that no half-made file ever bears the right one.
    const QString draft = file.dir().filePath(u"."_s + file.fileName() + u".new"_s);
    QFile::remove(draft);
    const auto made = guarded(path, [&] {
        SQLite::Database database(draft.toStdString(),
                                  SQLite::OPEN_READWRITE | SQLite::OPEN_CREATE);
        migrate(database, migrationSteps());
        prepareForWriting(database);
        if (workspace.rowCount() > 0)
            writeEdit(database, editThatAdds(workspace, label), signature);
    });
    const bool isInPlace = made && QFile::rename(draft, path);
    QFile::remove(draft);
    if (!made)
        return tl::make_unexpected(made.error());
    if (!isInPlace)
        return failure(Text::tr("“%1” could not be written.").arg(nameOf(path)));
    return open(path);
}

Result<std::unique_ptr<Database>> Database::open(const QString &path)
{
    const auto header = checkFile(path);
    if (!header)
        return tl::make_unexpected(header.error());
    if (header->schemaVersion > currentSchemaVersion()) {
        return openReadable(
            path,
            Text::tr("“%1” was written by a newer Fairlead; it is open for reading only.")
                .arg(nameOf(path)),
            header->hasJournal);
    }
    if (!isWritable(path)) {
        return openReadable(
            path,
            Text::tr("“%1” may not be written; it is open for reading only.").arg(nameOf(path)),
            header->hasJournal);
    }
    return openWritable(path, header->schemaVersion);
}

Result<std::unique_ptr<Database>> Database::openWritable(const QString &path, int schemaVersion)
{
    auto lock = FileLock::take(path);
    if (!lock) {
        return openReadable(
            path,
            Text::tr("“%1” is open in another window or program; here it is open for "
                     "reading only.")
                .arg(nameOf(path)),
            true);
    }
    // A look without touching it comes first: a damaged file is left as it is.
    if (const auto looked = openReadable(path, {}, checkFile(path)->hasJournal); !looked)
        return tl::make_unexpected(looked.error());
    if (schemaVersion < currentSchemaVersion()) {
        if (const auto kept = keepCopy(path, schemaVersion); !kept)
            return tl::make_unexpected(kept.error());
    }
    return guarded(path, [&] {
        auto database = std::make_unique<SQLite::Database>(openGuarded(path, OpenMode::ReadWrite));
        prepareForWriting(*database);
        migrate(*database, migrationSteps());
        std::unique_ptr<Database> opened(new Database(path, std::move(database)));
        opened->m_lock = std::make_unique<FileLock>(std::move(*lock));
        return opened;
    });
}

Result<std::unique_ptr<Database>> Database::openReadable(const QString &path, QString reason,
                                                         bool hasJournal)
{
    const OpenMode mode = hasJournal ? OpenMode::ReadOnly : OpenMode::Immutable;
    auto opened = guarded(path, [&] {
        auto database = std::make_unique<SQLite::Database>(openGuarded(path, mode));
        std::unique_ptr<Database> readable(new Database(path, std::move(database)));
        readable->m_readOnlyReason = std::move(reason);
        return readable;
    });
    if (!opened)
        return opened;
    const auto checked = guarded(path, [&] {
        SQLite::Database &database = *(*opened)->m_database;
        return checkContent(database, path, database.execAndGet("PRAGMA user_version").getInt());
    });
    if (!checked)
        return tl::make_unexpected(checked.error());
    if (!*checked)
        return tl::make_unexpected(checked->error());
    return opened;
}

Result<Workspace> Database::load()
{
    return guarded(m_path, [&] { return readRows(*m_database, nameOf(m_path)); })
        .and_then([](Result<Workspace> read) { return read; });
}

Result<void> Database::save(const Edit &edit, const Signature &signature)
{
    if (isReadOnly())
        return failure(m_readOnlyReason);
    return guarded(m_path, [&] { writeEdit(*m_database, edit, signature); });
}

Result<std::vector<HistoryEntry>> Database::history(Detail detail)
{
    return guarded(m_path, [&] {
        std::vector<HistoryEntry> entries;
        SQLite::Statement query(*m_database,
                                "SELECT \"id\", \"at\", \"author\", \"label\", \"changeset\""
                                " FROM \"history\" ORDER BY \"id\"");
        while (query.executeStep()) {
            HistoryEntry entry{
                .number = query.getColumn(0).getInt64(),
                .at = QDateTime::fromString(QString::fromUtf8(query.getColumn(1).getText()),
                                            Qt::ISODateWithMs),
                .author = QString::fromUtf8(query.getColumn(2).getText()),
                .label = QString::fromUtf8(query.getColumn(3).getText()),
                .changes = {}};
            const SQLite::Column changeset = query.getColumn(4);
            if (detail == Detail::Changes) {
                const auto *bytes = static_cast<const char *>(changeset.getBlob());
                entry.changes = fieldChanges({bytes, changeset.getBytes()});
            }
            entries.push_back(std::move(entry));
        }
        return entries;
    });
}

Result<std::vector<HistoryEntry>> Database::historyOf(const RowRef &row)
{
    return history(Detail::Changes).map([&](std::vector<HistoryEntry> entries) {
        std::vector<HistoryEntry> own;
        for (auto entry = entries.rbegin(); entry != entries.rend(); ++entry) {
            std::erase_if(entry->changes,
                          [&](const FieldChange &change) { return change.row != row; });
            if (!entry->changes.empty())
                own.push_back(std::move(*entry));
        }
        return own;
    });
}

Result<Workspace> Database::workspaceAfter(qint64 entry)
{
    return guarded(
               m_path,
               [&] {
                   SQLite::Database copy(":memory:", SQLite::OPEN_READWRITE | SQLite::OPEN_CREATE);
                   SQLite::Backup(copy, *m_database).executeStep();
                   SQLite::Statement later(*m_database, "SELECT \"changeset\" FROM \"history\""
                                                        " WHERE \"id\" > ? ORDER BY \"id\" DESC");
                   later.bind(1, int64_t(entry));
                   while (later.executeStep()) {
                       const SQLite::Column changeset = later.getColumn(0);
                       const auto *bytes = static_cast<const char *>(changeset.getBlob());
                       revert(copy, {bytes, changeset.getBytes()});
                   }
                   return readRows(copy, nameOf(m_path));
               })
        .and_then([](Result<Workspace> read) { return read; });
}

} // namespace fairlead
