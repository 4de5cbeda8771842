#include "db/database.h"
#include "db/keptcopy.h"
#include "db/migrations.h"
#include "tests/support/files.h"
#include "tests/support/results.h"

#include <QTemporaryDir>
#include <QTest>

#include <SQLiteCpp/SQLiteCpp.h>

using namespace fairlead;
using namespace Qt::StringLiterals;

class KeptCopyTest : public QObject
{
    Q_OBJECT

private slots:
    void theCopyOpensAndHoldsTheJournal();
    void aCopyIsNeverReplaced();
    void namesTheCopy_data();
    void namesTheCopy();
    void saysThatNoCopyCouldBeKept();
    void aFailedStepLeavesTheVersionBefore();
};

namespace {

const Signature kSignature{u"me"_s, QDateTime::fromMSecsSinceEpoch(0, Qt::UTC)};

Workspace oneSetting()
{
    Workspace workspace;
    workspace.put(Row(TableId::Setting, u"a"_s));
    return workspace;
}

std::unique_ptr<Database> madeAt(const QString &path)
{
    auto made = Database::create(path, {}, u"Create"_s, kSignature);
    const Edit edit{.label = u"Add"_s,
                    .changes = {{.before = {}, .after = Row(TableId::Setting, u"a"_s)}}};
    if (!made || !(*made)->save(edit, kSignature))
        qFatal("no file");
    return std::move(*made);
}

} // namespace

void KeptCopyTest::theCopyOpensAndHoldsTheJournal()
{
    const QTemporaryDir folder;
    const QString path = folder.filePath(u"acme.fairlead"_s);
    const auto open = madeAt(path); // its edit is in the journal as long as it is open
    SQLite::Database raw(path.toStdString(), SQLite::OPEN_READONLY);
    const auto copy = keepCopy(raw, path, 1);
    QVERIFY2(copy, messageOf(copy));
    const auto opened = Database::open(*copy);
    QVERIFY2(opened, messageOf(opened));
    QVERIFY(*(*opened)->load() == oneSetting());
    QCOMPARE((*opened)->history(Database::Detail::Titles)->size(), size_t(1));
}

void KeptCopyTest::aCopyIsNeverReplaced()
{
    const QTemporaryDir folder;
    const QString path = folder.filePath(u"acme.fairlead"_s);
    const auto open = madeAt(path);
    putFile(folder.filePath(u"acme.v1.fairlead"_s), "precious");
    SQLite::Database raw(path.toStdString(), SQLite::OPEN_READONLY);
    QCOMPARE(*keepCopy(raw, path, 1), folder.filePath(u"acme.v1-2.fairlead"_s));
    QCOMPARE(*keepCopy(raw, path, 1), folder.filePath(u"acme.v1-3.fairlead"_s));
    QCOMPARE(contentOf(folder.filePath(u"acme.v1.fairlead"_s)), "precious"_ba);
}

void KeptCopyTest::namesTheCopy_data()
{
    QTest::addColumn<QString>("name");
    QTest::addColumn<QString>("copy");
    QTest::newRow("usual") << u"acme.fairlead"_s << u"acme.v1.fairlead"_s;
    QTest::newRow("dots") << u"a.b.fairlead"_s << u"a.b.v1.fairlead"_s;
    QTest::newRow("no suffix") << u"acme"_s << u"acme.v1"_s;
    QTest::newRow("per cent") << u"100%1 %2.fairlead"_s << u"100%1 %2.v1.fairlead"_s;
}

void KeptCopyTest::namesTheCopy()
{
    QFETCH(QString, name);
    QFETCH(QString, copy);
    const QTemporaryDir folder;
    const auto open = madeAt(folder.filePath(name));
    SQLite::Database raw(folder.filePath(name).toStdString(), SQLite::OPEN_READONLY);
    QCOMPARE(*keepCopy(raw, folder.filePath(name), 1), folder.filePath(copy));
}

void KeptCopyTest::saysThatNoCopyCouldBeKept()
{
    const QTemporaryDir folder;
    const QString path = folder.filePath(u"acme.fairlead"_s);
    const auto open = madeAt(path);
    SQLite::Database raw(path.toStdString(), SQLite::OPEN_READONLY);
    const auto copy = keepCopy(raw, u"/proc/acme.fairlead"_s, 1);
    QVERIFY(!copy);
    QVERIFY2(copy.error().message.contains(u"no copy could be kept"_s), messageOf(copy));
}

void KeptCopyTest::aFailedStepLeavesTheVersionBefore()
{
    std::vector<QByteArray> steps = migrationSteps();
    SQLite::Database database(":memory:", SQLite::OPEN_READWRITE | SQLite::OPEN_CREATE);
    migrate(database, steps);
    steps.push_back("CREATE TABLE later (a); PRAGMA user_version = 2;");
    steps.push_back("CREATE TABLE last (a); DROP TABLE nonsense; PRAGMA user_version = 3;");
    QVERIFY_THROWS_EXCEPTION(SQLite::Exception, migrate(database, steps));
    QCOMPARE(database.execAndGet("PRAGMA user_version").getInt(), 2);
    QVERIFY(database.tableExists("later") && !database.tableExists("last"));
}

QTEST_GUILESS_MAIN(KeptCopyTest)
#include "tst_keptcopy.moc"
