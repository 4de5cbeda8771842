#include "db/database.h"

#include "db/changesetcheck.h"
#include "db/changesets.h"
#include "db/fileatrest.h"
#include "db/filecheck.h"
#include "db/filelock.h"
#include "db/keptcopy.h"
#include "db/migrations.h"
#include "db/rowstatements.h"
#include "db/sqlite.h"

#include <QCoreApplication>
#include <QDir>
#include <QFile>
#include <QFileInfo>

#include <fcntl.h>
#include <unistd.h>

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

/// Writes the edit and its history entry, both or neither.
Result<void> writeEdit(SQLite::Database &database, RowWriter &writer, const QString &path,
                       const Edit &edit, const Signature &signature)
{
    SQLite::Transaction transaction(database, SQLite::TransactionBehavior::IMMEDIATE);
    ChangesetRecorder recorder(database);
    for (const RowChange &change : edit.changes) {
        if (!writer.write(change)) {
            return failure(
                Text::tr("“%1” was changed by another program while it was open here: %2 “%3” is "
                         "not there any more.")
                    .arg(nameOf(path), change.before->info().singular(), change.ref().id));
        }
    }
    writer.writeHistory(edit.label, signature, recorder.changeset());
    transaction.commit();
    return {};
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

bool isWritable(const QString &path)
{
    const QFileInfo file(path);
    return file.isWritable() && QFileInfo(file.absolutePath()).isWritable();
}

Error newerError(const QString &path)
{
    return {Text::tr("“%1” was written by a newer Fairlead; it is open for reading only.")
                .arg(nameOf(path))};
}

/// Makes sure that a new name in a folder is still there after a power cut.
void syncFolder(const QString &path)
{
    const int folder = ::open(QFile::encodeName(path).constData(), O_RDONLY | O_CLOEXEC);
    if (folder < 0)
        return;
    ::fsync(folder);
    ::close(folder);
}

/// A journal without its file: what a crash left of a workspace that was moved away since.
Result<void> checkNoJournal(const QString &path)
{
    for (const QString &suffix : {u"-wal"_s, u"-journal"_s}) {
        if (QFileInfo(path + suffix).size() > 0) {
            return failure(Text::tr("“%1” holds the last edits of a workspace that was moved away. "
                                    "Move it to that workspace, or delete it, first.")
                               .arg(nameOf(path + suffix)));
        }
    }
    return {};
}

void removeDraft(const QString &draft)
{
    for (const QString &suffix : {QString(), u"-wal"_s, u"-shm"_s, u"-journal"_s})
        QFile::remove(draft + suffix);
}

/// What the queries of the history give: number, time, author, label, changeset.
HistoryEntry entryOf(SQLite::Statement &query)
{
    return {.number = query.getColumn(0).getInt64(),
            .at = QDateTime::fromString(QString::fromUtf8(query.getColumn(1).getText()),
                                        Qt::ISODateWithMs),
            .author = QString::fromUtf8(query.getColumn(2).getText()),
            .label = QString::fromUtf8(query.getColumn(3).getText()),
            .changes = {}};
}

Error damagedEntry(const QString &path, const HistoryEntry &entry)
{
    return {Text::tr("“%1” is damaged: step %2 of its history, “%3”, cannot be read.")
                .arg(nameOf(path), QString::number(entry.number), entry.label)};
}

Result<QByteArray> changesetOf(SQLite::Statement &query, const TableWidths &widths,
                               const QString &path)
{
    const SQLite::Column column = query.getColumn(4);
    QByteArray changeset(static_cast<const char *>(column.getBlob()), column.getBytes());
    if (!isWholeChangeset(changeset, widths))
        return tl::make_unexpected(damagedEntry(path, entryOf(query)));
    return changeset;
}

struct Step
{
    HistoryEntry entry;
    QByteArray changeset;
};

/// Takes steps back one by one, and says which one does not fit what the others left.
Result<void> revertSingly(SQLite::Database &database, const std::vector<Step> &oldestFirst,
                          const QString &path)
{
    for (auto step = oldestFirst.rbegin(); step != oldestFirst.rend(); ++step) {
        try {
            revert(database, {step->changeset});
        } catch (const SQLite::Exception &) {
            return tl::make_unexpected(damagedEntry(path, step->entry));
        }
    }
    return {};
}

Result<void> revertAll(SQLite::Database &database, const std::vector<Step> &oldestFirst,
                       const QString &path)
{
    std::vector<QByteArray> changesets;
    for (const Step &step : oldestFirst)
        changesets.push_back(step.changeset);
    try {
        revert(database, changesets);
        return {};
    } catch (const SQLite::Exception &) {
        return revertSingly(database, oldestFirst, path);
    }
}

/// Calls a function that can fail in two ways, by what it returns and by what SQLite throws.
template<class Function>
auto attempt(const QString &path, Function function) -> decltype(function())
{
    auto outcome = guarded(path, function);
    if (!outcome)
        return tl::make_unexpected(outcome.error());
    return std::move(*outcome);
}

} // namespace

Database::Database(QString path, std::unique_ptr<SQLite::Database> database)
    : m_path(std::move(path))
    , m_database(std::move(database))
    , m_writer(std::make_unique<RowWriter>(*m_database))
{
}

Database::~Database()
{
    m_writer.reset();
    m_database.reset(); // before the lock is given up
}

Result<std::unique_ptr<Database>> Database::create(const QString &path, const Workspace &workspace,
                                                   const QString &label, const Signature &signature)
{
    if (nameOf(path).isEmpty())
        return failure(Text::tr("A workspace needs a file name."));
    if (QFileInfo::exists(path))
        return failure(Text::tr("“%1” exists already and was left as it is.").arg(nameOf(path)));
    const QFileInfo file(path);
    if (!QFileInfo(file.absolutePath()).isDir())
        return failure(Text::tr("The folder “%1” does not exist.").arg(file.path()));
    if (const auto free = checkNoJournal(path); !free)
        return tl::make_unexpected(free.error());

    // Made under another name, so that no half-made file ever bears the right one.
    const QString draft = file.dir().filePath(u"."_s + file.fileName() + u".new"_s);
    removeDraft(draft);
    const auto made = attempt(path, [&]() -> Result<void> {
        SQLite::Database database(draft.toStdString(),
                                  SQLite::OPEN_READWRITE | SQLite::OPEN_CREATE);
        migrate(database, migrationSteps());
        prepareForWriting(database);
        const Edit content = editThatAdds(workspace, label);
        if (content.isEmpty())
            return {};
        RowWriter writer(database);
        return writeEdit(database, writer, path, content, signature);
    });
    const bool isInPlace = made && QFile::rename(draft, path);
    removeDraft(draft);
    if (!made)
        return tl::make_unexpected(made.error());
    if (!isInPlace)
        return failure(Text::tr("“%1” could not be written.").arg(nameOf(path)));
    syncFolder(file.absolutePath());
    return open(path);
}

Result<std::unique_ptr<Database>> Database::open(const QString &path)
{
    if (FileLock::isHeldHere(path))
        return openToRead(path);
    auto lock = FileLock::take(path);
    const auto header = checkFile(path);
    if (!header)
        return tl::make_unexpected(header.error());
    if (!lock)
        return openToRead(path);
    return attempt(path, [&]() -> Result<std::unique_ptr<Database>> {
        FileAtRest file(path, header->hasJournal);
        const int version = file.database().execAndGet("PRAGMA user_version").getInt();
        if (const auto good = checkContent(file.database(), path, version); !good)
            return tl::make_unexpected(good.error());
        if (version > currentSchemaVersion())
            return openCopy(path, file.database(), newerError(path).message);
        if (!isWritable(path)) {
            return openCopy(path, file.database(),
                            Text::tr("“%1” may not be written; it is open for reading only.")
                                .arg(nameOf(path)));
        }
        if (version < currentSchemaVersion()) {
            if (const auto kept = keepCopy(file.database(), path, version); !kept)
                return tl::make_unexpected(kept.error());
        }
        return openWritable(path, std::move(*lock));
    });
}

bool Database::isWorkspace(const QString &path)
{
    return FileLock::isHeldHere(path) || checkFile(path);
}

Result<std::unique_ptr<Database>> Database::openWritable(const QString &path, FileLock lock)
{
    auto database = std::make_unique<SQLite::Database>(openGuarded(path, OpenMode::ReadWrite));
    prepareForWriting(*database);
    migrate(*database, migrationSteps());
    std::unique_ptr<Database> opened(new Database(path, std::move(database)));
    opened->m_lock = std::make_unique<FileLock>(std::move(lock));
    return opened;
}

Result<std::unique_ptr<Database>> Database::openCopy(const QString &path, SQLite::Database &file,
                                                     QString reason)
{
    std::unique_ptr<SQLite::Database> copy = copyInMemory(file);
    migrate(*copy, migrationSteps());
    std::unique_ptr<Database> opened(new Database(path, std::move(copy)));
    opened->m_readOnlyReason = std::move(reason);
    opened->m_isCopy = true;
    return opened;
}

Result<std::unique_ptr<Database>> Database::openAtRest(const QString &path)
{
    const auto lock = FileLock::take(path);
    if (!lock)
        return openToRead(path);
    const auto header = checkFile(path);
    if (!header)
        return tl::make_unexpected(header.error());
    return attempt(path, [&]() -> Result<std::unique_ptr<Database>> {
        FileAtRest file(path, header->hasJournal);
        const int version = file.database().execAndGet("PRAGMA user_version").getInt();
        if (const auto good = checkContent(file.database(), path, version); !good)
            return tl::make_unexpected(good.error());
        return openCopy(path, file.database(),
                        Text::tr("“%1” is open for reading only.").arg(nameOf(path)));
    });
}

Result<std::unique_ptr<Database>> Database::openToRead(const QString &path)
{
    return attempt(path, [&]() -> Result<std::unique_ptr<Database>> {
        auto database = std::make_unique<SQLite::Database>(openGuarded(path, OpenMode::ReadOnly));
        const int version = database->execAndGet("PRAGMA user_version").getInt();
        if (const auto good = checkContent(*database, path, version); !good)
            return tl::make_unexpected(good.error());
        const QString reason =
            Text::tr("“%1” is open in another window or program; here it is open for reading only.")
                .arg(nameOf(path));
        if (version < currentSchemaVersion())
            return openCopy(path, *database, reason);
        std::unique_ptr<Database> opened(new Database(path, std::move(database)));
        opened->m_readOnlyReason = reason;
        return opened;
    });
}

Result<Workspace> Database::load()
{
    return attempt(m_path, [&] { return readRows(*m_database, nameOf(m_path)); });
}

Result<void> Database::save(const Edit &edit, const Signature &signature)
{
    if (isReadOnly())
        return failure(m_readOnlyReason);
    if (hasMoved(*m_database)) {
        return failure(Text::tr("“%1” was moved or deleted while it was open. Put it back, or save "
                                "under another name.")
                           .arg(nameOf(m_path)));
    }
    return attempt(m_path,
                   [&] { return writeEdit(*m_database, *m_writer, m_path, edit, signature); });
}

Result<std::vector<HistoryEntry>> Database::history(Detail detail)
{
    return attempt(m_path, [&]() -> Result<std::vector<HistoryEntry>> {
        const TableWidths widths = tableWidths(*m_database);
        SQLite::Statement query(*m_database,
                                "SELECT \"id\", \"at\", \"author\", \"label\", \"changeset\""
                                " FROM \"history\" ORDER BY \"id\"");
        std::vector<HistoryEntry> entries;
        while (query.executeStep()) {
            entries.push_back(entryOf(query));
            if (detail == Detail::Titles)
                continue;
            const auto changeset = changesetOf(query, widths, m_path);
            if (!changeset)
                return tl::make_unexpected(changeset.error());
            entries.back().changes = fieldChanges(*changeset);
        }
        return entries;
    });
}

Result<std::vector<HistoryEntry>> Database::historyOf(const RowRef &row)
{
    return attempt(m_path, [&]() -> Result<std::vector<HistoryEntry>> {
        const TableWidths widths = tableWidths(*m_database);
        // A changeset holds the ids of its rows as they are: looking for the bytes spares reading
        // all the others.
        SQLite::Statement query(*m_database,
                                "SELECT \"id\", \"at\", \"author\", \"label\", \"changeset\""
                                " FROM \"history\" WHERE instr(\"changeset\", ?) > 0"
                                " ORDER BY \"id\" DESC");
        const QByteArray id = row.id.toUtf8();
        query.bind(1, id.constData(), int(id.size()));
        std::vector<HistoryEntry> entries;
        while (query.executeStep()) {
            const auto changeset = changesetOf(query, widths, m_path);
            if (!changeset)
                return tl::make_unexpected(changeset.error());
            std::vector<FieldChange> changes = fieldChanges(*changeset, row);
            if (changes.empty())
                continue;
            entries.push_back(entryOf(query));
            entries.back().changes = std::move(changes);
        }
        return entries;
    });
}

Result<Workspace> Database::workspaceAfter(qint64 entry)
{
    return attempt(m_path, [&]() -> Result<Workspace> {
        const auto copy = copyInMemory(*m_database);
        const TableWidths widths = tableWidths(*copy);
        SQLite::Statement later(*copy, "SELECT \"id\", \"at\", \"author\", \"label\", \"changeset\""
                                       " FROM \"history\" WHERE \"id\" > ? ORDER BY \"id\"");
        later.bind(1, int64_t(entry));
        std::vector<Step> steps;
        while (later.executeStep()) {
            const auto changeset = changesetOf(later, widths, m_path);
            if (!changeset)
                return tl::make_unexpected(changeset.error());
            steps.push_back({entryOf(later), *changeset});
        }
        later.reset();
        return revertAll(*copy, steps, m_path).and_then([&] {
            return readRows(*copy, nameOf(m_path));
        });
    });
}

} // namespace fairlead
