#include "app/believedon.h"

#include "db/database.h"

namespace fairlead {

Result<Workspace> workspaceBelievedOn(Database &database, QDate day)
{
    return workspaceBelievedAt(database, day.endOfDay());
}

Result<Workspace> workspaceBelievedAt(Database &database, const QDateTime &moment)
{
    const auto history = database.history(Database::Detail::Titles);
    if (!history)
        return tl::make_unexpected(history.error());
    qint64 last = 0;
    for (const HistoryEntry &entry : *history) {
        if (entry.at <= moment)
            last = entry.number;
    }
    return database.workspaceAfter(last);
}

} // namespace fairlead
