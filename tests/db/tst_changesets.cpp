#include "db/changesetcheck.h"
#include "db/changesets.h"
#include "db/database.h"
#include "tests/support/files.h"
#include "tests/support/randomrows.h"
#include "tests/support/results.h"

#include <QTemporaryDir>
#include <QTest>

using namespace fairlead;
using namespace Qt::StringLiterals;

/// A history whose bytes were damaged, by chance or by somebody.
class ChangesetsTest : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase();
    void whatIsRecordedIsWhole();
    void aPrefixIsNotWhole();
    void namesTheDamagedStep_data();
    void namesTheDamagedStep();
    void namesTheStepThatDoesNotFit();
    void anyDamageIsSurvived_data();
    void anyDamageIsSurvived();

private:
    QString path() const { return m_folder.filePath(u"a.fairlead"_s); }

    QTemporaryDir m_folder;
    std::vector<QByteArray> m_changesets; ///< oldest first
};

namespace {

Signature signature()
{
    return {u"me"_s, QDateTime::fromMSecsSinceEpoch(1000, Qt::UTC)};
}

/// Replaces every row by another one, removes one and adds one in each table.
Edit shuffled(const Workspace &workspace, quint64 seed)
{
    RandomRows random(seed);
    Edit edit{.label = u"Shuffle %1"_s.arg(seed), .changes = {}};
    for (const TableInfo &table : allTables()) {
        bool isFirst = true;
        for (const Row &row : workspace.rows(table.id)) {
            const auto after =
                isFirst ? std::nullopt : std::optional(random.mixed(table.id, row.id()));
            if (after != row)
                edit.changes.push_back({.before = row, .after = after});
            isFirst = false;
        }
        edit.changes.push_back(
            {.before = {}, .after = random.mixed(table.id, u"new-%1"_s.arg(seed))});
    }
    return edit;
}

/// Overwrites, cuts, repeats or swaps bytes.
QByteArray damaged(QByteArray bytes, RandomRows &random)
{
    const int size = int(bytes.size());
    const int from = random.below(size);
    const int length = 1 + random.below(random.chance(0.8) ? 4 : 200);
    switch (random.below(6)) {
    case 0:
        return bytes.left(from);
    case 1:
        return bytes.remove(from, length);
    case 2:
        return bytes.insert(from, bytes.mid(random.below(size), length));
    case 3: // the bytes that say what follows
        bytes[from] = char(random.below(32));
        return bytes;
    case 4:
        bytes[from] = char(uchar(bytes[from]) ^ (1u << random.below(8)));
        return bytes;
    default:
        for (int i = from; i < qMin(from + length, size); ++i)
            bytes[i] = char(random.below(256));
        return bytes;
    }
}

void putChangeset(const QString &path, int step, const QByteArray &changeset)
{
    SQLite::Database database(path.toStdString(), SQLite::OPEN_READWRITE);
    SQLite::Statement update(database, "UPDATE history SET changeset = ? WHERE id = ?");
    update.bind(1, changeset.constData(), int(changeset.size()));
    update.bind(2, step);
    update.exec();
}

} // namespace

void ChangesetsTest::initTestCase()
{
    Workspace workspace = randomWorkspace(5, 3);
    const auto made = Database::create(path(), workspace, u"All"_s, signature());
    QVERIFY2(made, messageOf(made));
    for (quint64 seed = 1; seed <= 3; ++seed) {
        const Edit edit = shuffled(workspace, seed);
        const auto saved = (*made)->save(edit, signature());
        QVERIFY2(saved, messageOf(saved));
        workspace.apply(edit);
    }
    SQLite::Database database(path().toStdString());
    SQLite::Statement query(database, "SELECT changeset FROM history ORDER BY id");
    while (query.executeStep()) {
        const SQLite::Column column = query.getColumn(0);
        m_changesets.emplace_back(static_cast<const char *>(column.getBlob()), column.getBytes());
    }
    QCOMPARE(m_changesets.size(), size_t(4));
}

void ChangesetsTest::whatIsRecordedIsWhole()
{
    SQLite::Database database(path().toStdString());
    const TableWidths widths = tableWidths(database);
    for (const QByteArray &changeset : m_changesets)
        QVERIFY(isWholeChangeset(changeset, widths));
    QVERIFY(isWholeChangeset({}, widths));
}

void ChangesetsTest::aPrefixIsNotWhole()
{
    SQLite::Database database(path().toStdString());
    const TableWidths widths = tableWidths(database);
    const QByteArray one = m_changesets[1];
    // Between two changes a prefix ends well; the first one is longer than this.
    for (qsizetype length = 1; length < 60; ++length)
        QVERIFY2(!isWholeChangeset(one.left(length), widths), QByteArray::number(length));
    QVERIFY(!isWholeChangeset(one.chopped(1), widths));
    QVERIFY(!isWholeChangeset(one + 'x', widths));
}

void ChangesetsTest::namesTheDamagedStep_data()
{
    QTest::addColumn<QByteArray>("changeset");
    QTest::newRow("cut off") << m_changesets[2].chopped(3);
    QTest::newRow("noise") << "Dear diary"_ba;
    QTest::newRow("another table") << QByteArray(m_changesets[2]).replace("party", "patty");
    QTest::newRow("patchset") << 'P' + m_changesets[2].mid(1);
    QTest::newRow("endless length")
        << QByteArray(m_changesets[2]).replace(1, 1, QByteArray(9, '\xff'));
}

void ChangesetsTest::namesTheDamagedStep()
{
    QFETCH(QByteArray, changeset);
    const QTemporaryDir folder;
    const QString copy = folder.filePath(u"100%1.fairlead"_s);
    QVERIFY(QFile::copy(path(), copy));
    putChangeset(copy, 3, changeset);
    const auto database = Database::open(copy);
    QVERIFY2(database, messageOf(database));
    const QString sentence =
        u"“100%1.fairlead” is damaged: step 3 of its history, “Shuffle 2”, cannot be read."_s;
    const auto history = (*database)->history(Database::Detail::Changes);
    QVERIFY(!history);
    QCOMPARE(history.error().message, sentence);
    const auto past = (*database)->workspaceAfter(1);
    QVERIFY(!past);
    QCOMPARE(past.error().message, sentence);
    QVERIFY((*database)->workspaceAfter(3));
    QVERIFY((*database)->load());
    QCOMPARE((*database)->history(Database::Detail::Titles)->size(), size_t(4));
}

/// Well-formed, but not what happened to these rows.
void ChangesetsTest::namesTheStepThatDoesNotFit()
{
    const QTemporaryDir folder;
    const QString copy = folder.filePath(u"a.fairlead"_s);
    QVERIFY(QFile::copy(path(), copy));
    putChangeset(copy, 2, m_changesets[3]);
    const auto database = Database::open(copy);
    QVERIFY2(database, messageOf(database));
    const auto past = (*database)->workspaceAfter(0);
    QVERIFY(!past);
    QVERIFY2(past.error().message.contains(u"step 2 of its history, “Shuffle 1”"_s),
             messageOf(past));
}

void ChangesetsTest::anyDamageIsSurvived_data()
{
    QTest::addColumn<quint64>("seed");
    for (quint64 seed = 1; seed <= 5; ++seed)
        QTest::addRow("seed %llu", seed) << seed;
}

/// Whatever passes the check, SQLite reads it to the end and applies it or refuses to.
void ChangesetsTest::anyDamageIsSurvived()
{
    QFETCH(quint64, seed);
    SQLite::Database database(path().toStdString(), SQLite::OPEN_READWRITE);
    const TableWidths widths = tableWidths(database);
    RandomRows random(seed);
    int passed = 0;
    int refused = 0;
    for (int round = 0; round < 200; ++round) {
        std::vector<QByteArray> changesets = m_changesets;
        QByteArray &target = changesets[size_t(random.below(int(changesets.size())))];
        target = damaged(target, random);
        if (!isWholeChangeset(target, widths)) {
            ++refused;
            continue;
        }
        ++passed;
        fieldChanges(target);
        const SQLite::Transaction rolledBack(database);
        try {
            revert(database, changesets);
        } catch (const SQLite::Exception &) {
            for (const QByteArray &changeset : changesets) {
                try {
                    revert(database, {changeset});
                } catch (const SQLite::Exception &) {
                }
            }
        }
    }
    QVERIFY(passed > 20);
    QVERIFY(refused > 20);
}

QTEST_GUILESS_MAIN(ChangesetsTest)
#include "tst_changesets.moc"
