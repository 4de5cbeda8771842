#pragma once

#include "models/history/historyentry.h"

#include <QByteArray>

#include <SQLiteCpp/SQLiteCpp.h>

#include <optional>

struct sqlite3_session;

namespace fairlead {

/// Records what happens to the domain tables while it lives, by SQLite's session extension.
class ChangesetRecorder
{
public:
    explicit ChangesetRecorder(SQLite::Database &database);
    ~ChangesetRecorder();

    ChangesetRecorder(const ChangesetRecorder &) = delete;
    ChangesetRecorder &operator=(const ChangesetRecorder &) = delete;

    QByteArray changeset(); ///< of everything so far. Throws SQLite::Exception.

private:
    SQLite::Database &m_database;
    sqlite3_session *m_session = nullptr;
};

/// The changes of a whole changeset, field by field, for people to read; of one row if asked for.
/// Throws SQLite::Exception.
std::vector<FieldChange> fieldChanges(const QByteArray &changeset,
                                      const std::optional<RowRef> &only = {});

/// Takes whole changesets back, in a database that stands right after the last of them. All are
/// taken back, or none: then it throws SQLite::Exception.
void revert(SQLite::Database &database, const std::vector<QByteArray> &oldestFirst);

} // namespace fairlead
