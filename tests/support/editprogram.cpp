#include "db/autosave.h"

#include <QCoreApplication>
#include <QTextStream>

#include <SQLiteCpp/SQLiteCpp.h>

using namespace fairlead;
using namespace Qt::StringLiterals;

// What a test needs another process for:
//   editprogram edit FILE COUNT   makes edits, and prints the number of each once it is on the disk
//   editprogram look FILE         opens the file as any SQLite tool does, reads, and closes it

namespace {

/// Edit n adds the setting "edit-n" and sets "latest" to n: two rows that must go together.
Edit numberedEdit(const Workspace &workspace, int number)
{
    const Field &field = *tableInfo(TableId::Setting).field(u"value");
    Edit edit{.label = u"Edit %1"_s.arg(number), .changes = {}};
    for (const QString &id : {u"latest"_s, u"edit-%1"_s.arg(number)}) {
        const Row *before = workspace.find({TableId::Setting, id});
        const Row after =
            *(before ? *before : Row(TableId::Setting, id)).with(field, QString::number(number));
        edit.changes.push_back(
            {.before = before ? std::optional(*before) : std::nullopt, .after = after});
    }
    return edit;
}

int makeEdits(const QString &path, int count)
{
    const auto database = Database::open(path);
    auto loaded = database ? (*database)->load() : tl::make_unexpected(database.error());
    if (!loaded)
        return 1;
    LiveWorkspace live;
    live.reset(std::move(*loaded));
    Autosave autosave(live, **database, u"me"_s, &QDateTime::currentDateTimeUtc);
    QTextStream out(stdout);
    for (int number = 1; number <= count; ++number) {
        live.apply(numberedEdit(live.workspace(), number));
        QCoreApplication::processEvents();
        if (autosave.hasUnsaved())
            return 1;
        out << number << Qt::endl;
    }
    return 0;
}

int look(const QString &path)
{
    SQLite::Database database(path.toStdString(), SQLite::OPEN_READWRITE);
    return database.execAndGet("SELECT count(*) FROM history").getInt() > 0 ? 0 : 1;
}

} // namespace

int main(int argc, char *argv[])
{
    const QCoreApplication application(argc, argv);
    const QStringList arguments = QCoreApplication::arguments();
    if (arguments.value(1) == u"edit")
        return makeEdits(arguments.value(2), arguments.value(3).toInt());
    return look(arguments.value(2));
}
