#include "db/autosave.h"
#include "db/database.h"
#include "db/exchange/exchange.h"
#include "models/edits/edits.h"
#include "models/rows/workload.h"
#include "tests/benchmarks/median.h"

#include <QCoreApplication>
#include <QElapsedTimer>
#include <QFile>
#include <QTemporaryDir>
#include <QTextStream>

#include <nlohmann/json.hpp>

#include <sqlite3.h>

using namespace fairlead;
using namespace Qt::StringLiterals;

// Storage against SQLite alone, measured in the same run: bench_storage [ROWS]
// The floors use SQLite's C interface on the same tables and values, with nothing of ours around.

namespace {

const Signature kSignature{u"me"_s, QDateTime::currentDateTimeUtc()};

template<class T>
T taken(Result<T> result)
{
    if (!result)
        qFatal("%s", qPrintable(result.error().message));
    return std::move(*result);
}

void succeed(const Result<void> &result)
{
    if (!result)
        qFatal("%s", qPrintable(result.error().message));
}

Workspace workspaceOf(int rows)
{
    Workspace workspace;
    for (int i = 0; i < rows; ++i) {
        workspace.put(Row::of(Workload{.id = {u"workload-%1"_s.arg(i, 7, 10, QChar(u'0'))},
                                       .name = u"Claims triage %1"_s.arg(i),
                                       .owner = u"Operations"_s,
                                       .criticality = Criticality(i % 3),
                                       .region = u"eu-central-1"_s,
                                       .monthlySpend = Money{i * 137, {}},
                                       .inputTokensM = i * 1.5,
                                       .cachedShare = 0.25,
                                       .outputTokensM = i * 0.3,
                                       .apiCallSites = i % 100,
                                       .prompts = i % 50,
                                       .agents = i % 7,
                                       .abstraction = 0.5,
                                       .egressGb = i * 0.1,
                                       .requiredRegimes = {u"gdpr"_s, u"soc2"_s},
                                       .mustStay = i % 9 == 0,
                                       .regulated = i % 2 == 0,
                                       .checkedOn = PartialDate(QDate(2026, 11, 1)),
                                       .notes = u"Reviewed with the owner"_s}));
    }
    return workspace;
}

/// SQLite's C interface and nothing else.
class Floor
{
public:
    explicit Floor(const QString &path)
    {
        sqlite3_open(path.toUtf8().constData(), &m_handle);
        run("PRAGMA journal_mode = WAL; PRAGMA synchronous = FULL");
    }
    ~Floor() { sqlite3_close(m_handle); }

    void run(const char *sql)
    {
        char *message = nullptr;
        if (sqlite3_exec(m_handle, sql, nullptr, nullptr, &message) != SQLITE_OK)
            qFatal("%s: %s", sql, message);
    }

    /// Reads every column of every row.
    qint64 readAll(const char *sql)
    {
        sqlite3_stmt *query = nullptr;
        sqlite3_prepare_v2(m_handle, sql, -1, &query, nullptr);
        qint64 bytes = 0;
        while (sqlite3_step(query) == SQLITE_ROW) {
            for (int column = 0; column < sqlite3_column_count(query); ++column) {
                sqlite3_column_text(query, column);
                bytes += sqlite3_column_bytes(query, column);
            }
        }
        sqlite3_finalize(query);
        return bytes;
    }

    /// Runs statements with the session extension recording, and keeps the changeset.
    void recorded(const char *sql)
    {
        run("BEGIN IMMEDIATE");
        sqlite3_session *session = nullptr;
        sqlite3session_create(m_handle, "main", &session);
        sqlite3session_attach(session, "workload");
        run(sql);
        int size = 0;
        void *changeset = nullptr;
        sqlite3session_changeset(session, &size, &changeset);
        sqlite3session_delete(session);
        sqlite3_stmt *entry = nullptr;
        sqlite3_prepare_v2(m_handle,
                           "INSERT INTO history (at, author, label, changeset)"
                           " VALUES ('2026', 'me', 'Change', ?)",
                           -1, &entry, nullptr);
        sqlite3_bind_blob(entry, 1, changeset, size, SQLITE_STATIC);
        sqlite3_step(entry);
        sqlite3_finalize(entry);
        sqlite3_free(changeset);
        run("COMMIT");
    }

private:
    sqlite3 *m_handle = nullptr;
};

class Table
{
public:
    void add(const QString &what, double floor, double ours, double target)
    {
        const QString verdict = target <= 0              ? u"–"_s
                                : ours / floor <= target ? u"reached"_s
                                                         : u"MISSED"_s;
        m_out << what.leftJustified(44) << number(floor) << number(ours)
              << QString::number(floor > 0 ? ours / floor : 0, 'f', 2).rightJustified(9)
              << (target > 0 ? QString::number(target, 'f', 1) : u"–"_s).rightJustified(9) << "  "
              << verdict << Qt::endl;
    }

    Table() { m_out << u"what"_s.leftJustified(44) << "  floor ms   ours ms    ratio    reach\n"; }

private:
    static QString number(double milliseconds)
    {
        return QString::number(milliseconds, 'f', 3).rightJustified(10);
    }

    QTextStream m_out{stdout};
};

Edit renamed(const Workspace &workspace, const std::vector<RowRef> &rows, const QString &name)
{
    return taken(setField(workspace, rows, *tableInfo(TableId::Workload).field(u"owner"), name));
}

void measure(int rows)
{
    const QTemporaryDir folder;
    const QString path = folder.filePath(u"a.fairlead"_s);
    const QString floorPath = folder.filePath(u"floor.db"_s);
    const Workspace start = workspaceOf(rows);
    taken(Database::create(path, start, u"Create"_s, kSignature)).reset();
    QFile::copy(path, floorPath);
    Floor floor(floorPath);
    Table table;

    const double readFloor = median(5, [&] {
        floor.run("PRAGMA quick_check");
        floor.readAll("SELECT * FROM workload");
    });
    std::unique_ptr<Database> database;
    const double load = median(5, [&] {
        database.reset();
        database = taken(Database::open(path));
        taken(database->load());
    });
    table.add(u"open and load, %1 rows"_s.arg(rows), readFloor, load, 2.5);

    const RowRef one{TableId::Workload, start.rows(TableId::Workload).firstKey()};
    int turn = 0;
    const double bareEdit = median(201, [&] {
        const QByteArray sql = "UPDATE workload SET owner = '" + QByteArray::number(++turn)
                               + "' WHERE id = '" + one.id.toUtf8() + "'";
        floor.run("BEGIN IMMEDIATE");
        floor.run(sql.constData());
        floor.run("COMMIT");
    });
    LiveWorkspace live;
    live.reset(start);
    {
        Autosave autosave(live, *database, u"me"_s, &QDateTime::currentDateTimeUtc);
        const double edit = median(201, [&] {
            live.apply(renamed(live.workspace(), {one}, QString::number(++turn)));
            autosave.saveNow();
        });
        table.add(u"one edit, durable with history"_s, bareEdit, edit, 3);

        std::vector<RowRef> all;
        for (const Row &row : live.workspace().rows(TableId::Workload))
            all.push_back(row.ref());
        const double bulkFloor = median(3, [&] {
            const QByteArray sql =
                "UPDATE workload SET owner = '" + QByteArray::number(++turn) + "'";
            floor.recorded(sql.constData());
        });
        double inMemory = 0;
        const double bulk = median(3, [&] {
            QElapsedTimer timer;
            timer.start();
            const Edit change = renamed(live.workspace(), all, QString::number(++turn));
            live.apply(change);
            inMemory = double(timer.nsecsElapsed()) / 1e6;
            autosave.saveNow();
        });
        table.add(u"one edit of %1 rows"_s.arg(rows), bulkFloor, bulk, 1.5);
        table.add(u"  of it in memory"_s, 0, inMemory, 0);
        const Edit last = renamed(live.workspace(), all, u"last"_s);
        live.apply(last);
        autosave.saveNow();
        const double undo = median(1, [&] {
            live.apply(last.inverted());
            autosave.saveNow();
        });
        table.add(u"its undo"_s, bulkFloor, undo, 1.5);
    }

    QByteArray bytes;
    const double write = median(3, [&] { bytes = writeExchange(live.workspace()); });
    table.add(u"export to JSON (%1 MB), against load"_s.arg(bytes.size() / 1'000'000), readFloor,
              write, 0);
    const auto parse = median(1, [&] {
        if (nlohmann::ordered_json::parse(bytes.begin(), bytes.end()).empty())
            qFatal("nothing");
    });
    const double read = median(1, [&] { taken(readExchange(bytes, u"a"_s)); });
    table.add(u"read JSON, against parsing it"_s, parse, read, 0);
}

/// How long the details panel waits for the history of one row.
void measureHistory(int entries)
{
    const QTemporaryDir folder;
    const QString path = folder.filePath(u"a.fairlead"_s);
    Workspace workspace = workspaceOf(2000);
    const auto database = taken(Database::create(path, workspace, u"Create"_s, kSignature));
    std::vector<RowRef> all;
    for (const Row &row : workspace.rows(TableId::Workload))
        all.push_back(row.ref());
    for (int i = 0; i < entries; ++i) {
        const Edit edit =
            renamed(workspace, {all[size_t(i * 7919) % all.size()]}, QString::number(i));
        workspace.apply(edit);
        succeed(database->save(edit, kSignature));
    }
    Table table;
    const double all5 = median(3, [&] { taken(database->history(Database::Detail::Changes)); });
    table.add(u"whole history with changes, %1 entries"_s.arg(entries), 0, all5, 0);
    const double one = median(11, [&] { taken(database->historyOf(all[3])); });
    table.add(u"history of one row, %1 entries"_s.arg(entries), 0, one, 0);
    const double past = median(1, [&] { taken(database->workspaceAfter(entries / 2)); });
    table.add(u"workspace after half of them"_s, 0, past, 0);
}

} // namespace

int main(int argc, char *argv[])
{
    const QCoreApplication application(argc, argv);
    const int rows = qMax(1, QCoreApplication::arguments().value(1, u"100000"_s).toInt());
    measure(rows / 10);
    measure(rows);
    measureHistory(1000);
    measureHistory(10'000);
    return 0;
}
