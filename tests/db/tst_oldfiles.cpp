#include "db/database.h"
#include "models/rows/billimport.h"
#include "models/rows/price.h"
#include "models/rows/workload.h"
#include "tests/support/files.h"
#include "tests/support/results.h"

#include <QTemporaryDir>
#include <QTest>

#include <sys/stat.h>

using namespace fairlead;
using namespace Qt::StringLiterals;

/// Files that earlier versions of the program wrote, kept in tests/db/kept: each must open with
/// everything in it, and take what is new.
class OldFilesTest : public QObject
{
    Q_OBJECT

private slots:
    void anOldFileKeepsItsRowsAndItsHistory();
    void anOldFileTakesBills();
    void aReadOnlyOldFileIsReadAsItIs();

private:
    static QString copyOfVersion1(const QTemporaryDir &folder);
    static void checkRows(const Workspace &workspace);
};

QString OldFilesTest::copyOfVersion1(const QTemporaryDir &folder)
{
    const QString path = folder.filePath(u"old.fairlead"_s);
    putFile(path, contentOf(QStringLiteral(FAIRLEAD_KEPT) + u"/version1.fairlead"_s));
    return path;
}

void OldFilesTest::checkRows(const Workspace &workspace)
{
    QCOMPARE(workspace.rowCount(), qsizetype(5));
    const Workload *workload = workspace.find(Workload::Id{u"w1"_s});
    QVERIFY(workload);
    QCOMPARE(workload->monthlySpend->toText(), u"100.00 USD"_s);
    QCOMPARE(workload->inputTokensM.value(), 12.5);
    const Price *price = workspace.find(Price::Id{u"p1"_s});
    QVERIFY(price);
    QCOMPARE(price->inputPrice->toText(), u"0.078 USD"_s);
}

void OldFilesTest::anOldFileKeepsItsRowsAndItsHistory()
{
    const QTemporaryDir folder;
    const auto database = Database::open(copyOfVersion1(folder));
    QVERIFY2(database, messageOf(database));
    QVERIFY(!(*database)->isReadOnly());
    checkRows(*(*database)->load());
    QCOMPARE((*database)->history(Database::Detail::Changes)->size(), size_t(1));
    QCOMPARE((*database)->workspaceAfter(0)->rowCount(), qsizetype(0));
}

void OldFilesTest::anOldFileTakesBills()
{
    const QTemporaryDir folder;
    const QString path = copyOfVersion1(folder);
    const QDateTime at(QDate(2026, 6, 1), QTime(12, 0), Qt::UTC);
    const Row bill = Row::of(BillImport{
        .id = {u"b"_s}, .name = u"may.csv"_s, .format = u"FOCUS 1.2"_s, .importedAt = at});
    {
        const auto database = Database::open(path);
        QVERIFY2(database, messageOf(database));
        const Edit edit{u"Import"_s, {{.before = {}, .after = bill}}};
        QVERIFY((*database)->save(edit, {u"me"_s, at}));
    }
    const auto database = Database::open(path);
    QVERIFY2(database, messageOf(database));
    const auto workspace = (*database)->load();
    QVERIFY(workspace);
    const Row *stored = workspace->find(bill.ref());
    QVERIFY(stored && *stored == bill);
}

void OldFilesTest::aReadOnlyOldFileIsReadAsItIs()
{
    const QTemporaryDir folder;
    const QString path = copyOfVersion1(folder);
    const QByteArray before = contentOf(path);
    const Database::Detail titles = Database::Detail::Titles;
    {
        const auto first = Database::open(path); // holds the lock, and brings the file up to date
        QVERIFY2(first, messageOf(first));
        const auto second = Database::open(path);
        QVERIFY2(second, messageOf(second));
        QVERIFY((*second)->isReadOnly());
        checkRows(*(*second)->load());
    }
    putFile(path, before);
    QCOMPARE(chmod(QFile::encodeName(path).constData(), 0444), 0);
    const auto database = Database::open(path);
    QVERIFY2(database, messageOf(database));
    checkRows(*(*database)->load());
    QCOMPARE((*database)->history(titles)->size(), size_t(1));
    if ((*database)->isReadOnly()) // not so for root, who may write anything
        QCOMPARE(contentOf(path), before);
}

QTEST_GUILESS_MAIN(OldFilesTest)
#include "tst_oldfiles.moc"
