#pragma once

#include "models/edit.h"
#include "models/history/historyentry.h"
#include "models/workspace.h"

#include <memory>

namespace SQLite {
class Database;
}

namespace fairlead {

class FileLock;
class RowWriter;

/// One workspace file. Every edit is one durable transaction together with its history entry; a
/// killed process loses at most the edit in flight.
class Database
{
public:
    /// Makes a new file that holds @p workspace; never overwrites one.
    static Result<std::unique_ptr<Database>> create(const QString &path, const Workspace &workspace,
                                                    const QString &label,
                                                    const Signature &signature);

    /// Opens a file after checking it; an older one is brought up to date, with a copy kept beside
    /// it. Opens read-only, and says why: one that is in use, as it changes; one that may not be
    /// written or is of a newer program, as a copy in memory.
    static Result<std::unique_ptr<Database>> open(const QString &path);

    /// A file that is open here or elsewhere once more, for reading; in any thread.
    static Result<std::unique_ptr<Database>> openToRead(const QString &path);

    /// A file that is open here at most as a copy, as another copy in memory; in any thread. Needs
    /// no permission to write, as openToRead() does, unless the file is open elsewhere by now.
    static Result<std::unique_ptr<Database>> openAtRest(const QString &path);

    /// Whether a file is a workspace, open here or not.
    static bool isWorkspace(const QString &path);

    ~Database();

    const QString &path() const { return m_path; }
    bool isReadOnly() const { return !m_readOnlyReason.isEmpty(); }
    const QString &readOnlyReason() const { return m_readOnlyReason; } ///< a sentence, or empty
    bool isCopy() const { return m_isCopy; } ///< in memory, of the file as it was when opened

    Result<Workspace> load();
    Result<void> save(const Edit &edit, const Signature &signature);

    /// The history, oldest first; changes are left out unless asked for.
    enum class Detail { Titles, Changes };
    Result<std::vector<HistoryEntry>> history(Detail detail);
    Result<std::vector<HistoryEntry>> historyOf(const RowRef &row); ///< newest first

    /// The workspace as it was right after an entry; 0 is before the first.
    Result<Workspace> workspaceAfter(qint64 entry);

private:
    Database(QString path, std::unique_ptr<SQLite::Database> database);

    static Result<std::unique_ptr<Database>> openWritable(const QString &path, FileLock lock);
    static Result<std::unique_ptr<Database>> openCopy(const QString &path, SQLite::Database &file,
                                                      QString reason);

    QString m_path;
    std::unique_ptr<SQLite::Database> m_database;
    std::unique_ptr<RowWriter> m_writer;
    std::unique_ptr<FileLock> m_lock;
    QString m_readOnlyReason;
    bool m_isCopy = false;
};

} // namespace fairlead
