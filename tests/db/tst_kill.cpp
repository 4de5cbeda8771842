#include "db/database.h"
#include "models/facts/facts.h"
#include "tests/support/randomrows.h"
#include "tests/support/results.h"

#include <QProcess>
#include <QTemporaryDir>
#include <QTest>

#include <SQLiteCpp/SQLiteCpp.h>

#include <chrono>
#include <thread>

using namespace fairlead;
using namespace Qt::StringLiterals;

class KillTest : public QObject
{
    Q_OBJECT

private slots:
    void losesNoAcknowledgedEdit_data();
    void losesNoAcknowledgedEdit();
};

namespace {

constexpr int kEdits = 200;

/// The last edit that the program acknowledged before it was killed.
int killedAfter(const QString &file, quint64 seed)
{
    RandomRows random(seed);
    const int enough = random.below(kEdits);
    QProcess program;
    program.start(QCoreApplication::applicationDirPath() + u"/editprogram"_s,
                  {u"edit"_s, file, QString::number(kEdits)});
    QByteArray printed;
    while (printed.count('\n') < enough && program.waitForReadyRead())
        printed += program.readAllStandardOutput();
    // Not a wait for something to happen: any moment within an edit must do.
    std::this_thread::sleep_for(std::chrono::microseconds(random.below(3000)));
    program.kill();
    program.waitForFinished();
    printed += program.readAllStandardOutput();
    // A line without its end was not acknowledged.
    const QList<QByteArray> lines = printed.left(printed.lastIndexOf('\n')).split('\n');
    return lines.last().toInt();
}

} // namespace

void KillTest::losesNoAcknowledgedEdit_data()
{
    QTest::addColumn<quint64>("seed");
    for (quint64 seed = 1; seed <= 20; ++seed)
        QTest::addRow("seed %llu", seed) << seed;
}

void KillTest::losesNoAcknowledgedEdit()
{
    QFETCH(quint64, seed);
    const QTemporaryDir folder;
    const QString path = folder.filePath(u"a.fairlead"_s);
    const Workspace before = [] {
        Workspace workspace;
        workspace.put(Row(TableId::Setting, u"first"_s));
        return workspace;
    }();
    QVERIFY(
        Database::create(path, before, u"Create"_s, {u"me"_s, QDateTime::currentDateTimeUtc()}));

    const int acknowledged = killedAfter(path, seed);
    const auto database = Database::open(path);
    QVERIFY2(database, messageOf(database));
    QVERIFY2(!(*database)->isReadOnly(), qPrintable((*database)->readOnlyReason()));
    const auto workspace = (*database)->load();
    QVERIFY2(workspace, messageOf(workspace));

    const int found = int(workspace->rowCount() - before.rowCount()) - (acknowledged > 0 ? 1 : 0);
    const Row *latest = workspace->find({TableId::Setting, u"latest"_s});
    const int written = latest ? latest->text(u"value").toInt() : 0;
    QVERIFY2(written == acknowledged || written == acknowledged + 1,
             qPrintable(u"%1 acknowledged, %2 found"_s.arg(acknowledged).arg(written)));
    if (acknowledged > 0)
        QCOMPARE(found, written);
    for (int number = 1; number <= written; ++number)
        QVERIFY(workspace->contains({TableId::Setting, u"edit-%1"_s.arg(number)}));

    const auto history = (*database)->history(Database::Detail::Titles);
    QCOMPARE(int(history->size()), 1 + written);
    for (size_t i = 0; i < history->size(); ++i)
        QCOMPARE((*history)[i].number, qint64(i + 1));
    QVERIFY(*(*database)->workspaceAfter(1) == before);
    QVERIFY(*(*database)->workspaceAfter(1 + written) == *workspace);
    QVERIFY(dataProblems(*workspace).empty());
    SQLite::Database raw(path.toStdString(), SQLite::OPEN_READONLY);
    QCOMPARE(raw.execAndGet("PRAGMA integrity_check").getString(), std::string("ok"));
}

QTEST_GUILESS_MAIN(KillTest)
#include "tst_kill.moc"
