#include "db/database.h"
#include "db/exchange/exchange.h"
#include "models/fields/rowjson.h"
#include "models/fields/valuetext.h"
#include "tests/support/differences.h"
#include "tests/support/randomrows.h"
#include "tests/support/results.h"

#include <QTemporaryDir>
#include <QTest>

#include <cmath>
#include <ctime>

using namespace fairlead;
using namespace Qt::StringLiterals;

class RowValuesTest : public QObject
{
    Q_OBJECT

private slots:
    void rowsComeBackFromTheFile_data();
    void rowsComeBackFromTheFile();
    void rowsComeBackFromTheExchangeFormat_data();
    void rowsComeBackFromTheExchangeFormat();
    void changedRowsComeBackFromTheFile_data();
    void changedRowsComeBackFromTheFile();
    void aLongTextComesBack();
    void negativeZeroIsZero();
    void textsWithNulAreRefused();
    void timesWithoutZoneAreUtc();
};

namespace {

const Signature kSignature{u"me"_s, QDateTime::fromMSecsSinceEpoch(0, Qt::UTC)};

void addSeeds()
{
    QTest::addColumn<quint64>("seed");
    for (quint64 seed = 1; seed <= 8; ++seed)
        QTest::addRow("seed %llu", seed) << seed;
}

/// Every table: rows with every field set, and one with none but the required.
Workspace fullAndBareRows(quint64 seed)
{
    RandomRows random(seed);
    Workspace workspace;
    for (const TableInfo &table : allTables()) {
        for (int i = 0; i < 3; ++i)
            workspace.put(random.full(table.id, random.text() + QString::number(i)));
        workspace.put(random.bare(table.id, u"bare"_s));
    }
    return workspace;
}

} // namespace

void RowValuesTest::rowsComeBackFromTheFile_data()
{
    addSeeds();
}

void RowValuesTest::rowsComeBackFromTheFile()
{
    QFETCH(quint64, seed);
    const Workspace workspace = fullAndBareRows(seed);
    const QTemporaryDir folder;
    auto made = Database::create(folder.filePath(u"a.fairlead"_s), workspace, u"All"_s, kSignature);
    QVERIFY2(made, messageOf(made));
    const auto loaded = (*made)->load();
    QVERIFY2(loaded, messageOf(loaded));
    QCOMPARE(firstDifference(workspace, *loaded), QByteArray());
    QVERIFY(*loaded == workspace);
    QCOMPARE(writeExchange(*loaded), writeExchange(workspace));
}

void RowValuesTest::rowsComeBackFromTheExchangeFormat_data()
{
    addSeeds();
}

void RowValuesTest::rowsComeBackFromTheExchangeFormat()
{
    QFETCH(quint64, seed);
    const Workspace workspace = fullAndBareRows(seed);
    const QByteArray bytes = writeExchange(workspace);
    const auto file = readExchange(bytes, u"a.json"_s);
    QVERIFY2(file, messageOf(file));
    Workspace read;
    for (const Row &row : file->rows)
        read.put(row);
    QCOMPARE(firstDifference(workspace, read), QByteArray());
    QVERIFY(read == workspace);
    QCOMPARE(writeExchange(read), bytes);
}

void RowValuesTest::changedRowsComeBackFromTheFile_data()
{
    addSeeds();
}

void RowValuesTest::changedRowsComeBackFromTheFile()
{
    QFETCH(quint64, seed);
    Workspace workspace = fullAndBareRows(seed);
    const Workspace first = workspace;
    const QTemporaryDir folder;
    auto made = Database::create(folder.filePath(u"a.fairlead"_s), workspace, u"All"_s, kSignature);
    QVERIFY2(made, messageOf(made));

    RandomRows random(seed + 1000);
    Edit edit{.label = u"Change"_s, .changes = {}};
    for (const TableInfo &table : allTables()) {
        for (const Row &row : first.rows(table.id))
            edit.changes.push_back({.before = row, .after = random.mixed(table.id, row.id())});
    }
    workspace.apply(edit);
    QVERIFY((*made)->save(edit, kSignature));
    QVERIFY(*(*made)->load() == workspace);
    QVERIFY(*(*made)->workspaceAfter(1) == first);
}

void RowValuesTest::aLongTextComesBack()
{
    Workspace workspace;
    const QString text(1'000'000, QChar(u'字'));
    const Row row = Row(TableId::Setting, u"a"_s);
    workspace.put(*row.with(*row.info().field(u"value"), text));
    const QTemporaryDir folder;
    auto made = Database::create(folder.filePath(u"a.fairlead"_s), workspace, u"All"_s, kSignature);
    QVERIFY(made);
    QVERIFY(*(*made)->load() == workspace);
    const auto read = readExchange(writeExchange(workspace), u"a.json"_s);
    QVERIFY(read && read->rows.front() == *workspace.find({TableId::Setting, u"a"_s}));
}

void RowValuesTest::negativeZeroIsZero()
{
    const Row empty(TableId::Assumption, u"a"_s);
    const auto row = empty.with(*empty.info().field(u"low"), -0.0);
    QVERIFY(row);
    QVERIFY(!std::signbit(std::get<double>(row->value(u"low"))));
}

void RowValuesTest::textsWithNulAreRefused()
{
    const Row empty(TableId::Party, u"a"_s);
    const QString withNul = u"before\0after"_s;
    QCOMPARE(withNul.size(), 12);
    QVERIFY(!empty.with(*empty.info().field(u"name"), withNul));
    QVERIFY(!empty.with(*empty.info().field(u"aliases"), QStringList{withNul}));
    const auto read = readExchange("{\"format\":\"fairlead\",\"version\":1,\"kind\":\"workspace\","
                                   "\"tables\":{\"setting\":[{\"id\":\"a\\u0000b\"}]}}",
                                   u"a.json"_s);
    QVERIFY(!read);
}

void RowValuesTest::timesWithoutZoneAreUtc()
{
    qputenv("TZ", "Asia/Tokyo");
    tzset();
    const Field &takenAt = *tableInfo(TableId::Snapshot).field(u"taken_at");
    const auto time = valueFromStored(takenAt, u"2026-11-20T14:02:11"_s);
    qputenv("TZ", "UTC");
    tzset();
    QVERIFY(time);
    QCOMPARE(storedText(*time), u"2026-11-20T14:02:11.000Z"_s);
}

QTEST_GUILESS_MAIN(RowValuesTest)
#include "tst_rowvalues.moc"
