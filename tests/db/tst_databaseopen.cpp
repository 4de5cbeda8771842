#include "db/autosave.h"
#include "db/database.h"
#include "db/filecheck.h"
#include "tests/support/files.h"
#include "tests/support/randomrows.h"
#include "tests/support/results.h"
#include "tests/support/sizelimit.h"

#include <QProcess>
#include <QScopeGuard>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>
#include <QtEndian>

#include <SQLiteCpp/SQLiteCpp.h>

#include <functional>

#include <sys/mount.h>
#include <sys/stat.h>
#include <unistd.h>

using namespace fairlead;
using namespace Qt::StringLiterals;

class DatabaseOpenTest : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase();
    void refusesBadFiles_data();
    void refusesBadFiles();
    void sharedFilesAreRefused_data();
    void sharedFilesAreRefused();
    void eachKindHasASentenceOfItsOwn();
    void anyDamageIsSurvived_data();
    void anyDamageIsSurvived();
    void aNewerFileIsReadOnly();
    void aNewerFileRunsNothing();
    void statisticsOfSqliteAreHarmless();
    void otherPageSizesAreFine();
    void readsOnlyWithPermission_data();
    void readsOnlyWithPermission();
    void aJournalIsReadWithoutPermission();
    void readsOnceMoreWithoutPermission();
    void theSecondOpenerReads();
    void theSecondOpenerSeesLaterEdits();
    void aSecondProcessReads();
    void aLookInTheSameProcessKeepsTheLocks();
    void aLeftOverJournalIsReplayed();
    void namesWithSpecialCharacters_data();
    void namesWithSpecialCharacters();
    void createNeverOverwrites();
    void createLeavesAnotherJournalAlone();
    void createSaysWhyNot_data();
    void createSaysWhyNot();
    void noticesThatTheFileIsGone();
    void noticesWhatAnotherProgramChanged();
    void waitsOutAFullDisk();
    void saysThatTheDiskIsFull();

private:
    QTemporaryDir m_files;
    QByteArray m_good; ///< a whole workspace file
    Workspace m_workspace;
};

namespace {

const Signature kSignature{u"me"_s, QDateTime::fromMSecsSinceEpoch(1000, Qt::UTC)};
const QString kName = u"100%1 %2 acme.fairlead"_s; // may break a message that is filled twice

Edit settingEdit(const Workspace &workspace, const QString &id, const QString &value)
{
    const Row *before = workspace.find({TableId::Setting, id});
    const Field &field = *tableInfo(TableId::Setting).field(u"value");
    const Row after = *(before ? *before : Row(TableId::Setting, id)).with(field, value);
    return {
        .label = u"Change setting"_s,
        .changes = {{.before = before ? std::optional(*before) : std::nullopt, .after = after}}};
}

void patch(QByteArray &bytes, int offset, quint32 value)
{
    const quint32 bigEndian = qToBigEndian(value);
    bytes.replace(offset, 4, reinterpret_cast<const char *>(&bigEndian), 4);
}

/// What another program did to the file.
void tamper(const QString &path, const char *sql)
{
    SQLite::Database database(path.toStdString(), SQLite::OPEN_READWRITE);
    database.exec(sql);
    database.exec("PRAGMA wal_checkpoint(TRUNCATE)");
}

/// Overwrites a page of the middle with noise that is the same each time.
QByteArray scrambled(QByteArray bytes)
{
    RandomRows random(7);
    const qsizetype page = bytes.size() / 4096 / 2;
    for (qsizetype i = page * 4096; i < (page + 2) * 4096; ++i)
        bytes[i] = char(random.below(256));
    return bytes;
}

using Maker = std::function<void(const QString &path, const QByteArray &good)>;

struct BadFile
{
    const char *name;
    Maker make;
    QString phrase; ///< of the sentence
};

Maker content(const std::function<QByteArray(QByteArray)> &change)
{
    return [change](const QString &path, const QByteArray &good) { putFile(path, change(good)); };
}

Maker header(int offset, quint32 value)
{
    return content([=](QByteArray good) {
        patch(good, offset, value);
        return good;
    });
}

Maker sql(const char *statements)
{
    return [=](const QString &path, const QByteArray &good) {
        putFile(path, good);
        tamper(path, statements);
    };
}

const std::vector<BadFile> &badFiles()
{
    static const std::vector<BadFile> kFiles{
        {"missing", [](const QString &, const QByteArray &) {}, u"does not exist"_s},
        {"folder", [](const QString &path, const QByteArray &) { QDir().mkpath(path); },
         u"is a folder"_s},
        {"pipe",
         [](const QString &path, const QByteArray &) { mkfifo(QFile::encodeName(path), 0600); },
         u"is not an ordinary file"_s},
        {"empty", content([](const QByteArray &) { return QByteArray(); }), u"is empty"_s},
        {"40 bytes", content([](const QByteArray &good) { return good.left(40); }),
         u"is too short"_s},
        {"text", content([](const QByteArray &) { return "Dear diary\n"_ba.repeated(50); }),
         u"is not a Fairlead workspace; to read data from it, import it"_s},
        {"foreign SQLite", header(68, 0), u"is a SQLite database, but not"_s},
        {"GeoPackage", header(68, 0x47504b47), u"another program (application id GPKG)"_s},
        {"unprintable id", header(68, 0x01020304), u"(application id 16909060)"_s},
        {"cut by 300 bytes", content([](const QByteArray &good) { return good.chopped(300); }),
         u"is cut off"_s},
        {"extra bytes", content([](const QByteArray &good) { return good + "extra"; }),
         u"where its header says"_s},
        {"scrambled pages", content(&scrambled), u"is damaged"_s},
        {"page size", content([](QByteArray good) {
             good[16] = 3;
             return good;
         }),
         u"its page size makes no sense"_s},
        {"text encoding 9", header(56, 9), u"its text encoding makes no sense"_s},
        {"version 0", header(60, 0), u"does not say which version"_s},
        {"extra table", sql("CREATE TABLE extra (a)"), u"it holds table extra"_s},
        {"extra index", sql("CREATE INDEX i ON party (name)"), u"it holds index i"_s},
        {"extra trigger", sql("CREATE TRIGGER t AFTER UPDATE ON party BEGIN DELETE FROM deal; END"),
         u"it holds trigger t"_s},
        {"extra view", sql("CREATE VIEW v AS SELECT 1"), u"it holds view v"_s},
        {"dropped table", sql("DROP TABLE tranche"), u"a table is missing"_s},
        {"changed table", sql("ALTER TABLE party ADD COLUMN extra TEXT"),
         u"it holds table party"_s},
        {"bad choice", sql("UPDATE setting SET value = 'x'; UPDATE party SET kind = 'pirate'"),
         u"“pirate” is not one of its choices"_s},
        {"bad date", sql("UPDATE deal SET announced_on = '2026-13'"), u"“2026-13” is not a date"_s},
        {"bad money", sql("UPDATE tranche SET amount = '12 apples and pears'"),
         u"is not a currency"_s},
        {"bad flag", sql("UPDATE deal SET verified = 7"), u"This kind of value does not fit"_s},
        {"bad list", sql("UPDATE party SET aliases = '[1,2]'"), u"“[1,2]” is not a list"_s},
        {"bad number", sql("UPDATE deal SET term_months = 9e999"), u"is not finite"_s},
        {"wrong type",
         sql("PRAGMA writable_schema = ON;"
             "UPDATE sqlite_schema SET sql = replace(sql, ', STRICT', '') WHERE name = 'deal';"),
         u"it holds table deal"_s},
        {"NUL in an id", sql("INSERT INTO setting (id) VALUES ('a' || char(0) || 'b')"),
         u"NUL character"_s},
        {"not UTF-8", sql("UPDATE party SET name = CAST(x'66ff6f' AS TEXT)"),
         u"A text is not UTF-8"_s},
    };
    return kFiles;
}

/// The sentence that opening and reading a file ends with; empty when all goes well.
QString sentenceOf(const QString &path)
{
    const auto database = Database::open(path);
    if (!database)
        return database.error().message;
    const auto workspace = (*database)->load();
    return workspace ? QString() : workspace.error().message;
}

/// Runs a program as a user who may do nothing special; none when that is not possible here.
struct Outcome
{
    int exitCode = -1;
    QString out;
    QString err;
};
std::optional<Outcome> runAsNobody(const QStringList &arguments)
{
    QProcess program;
    if (geteuid() == 0) {
        program.setChildProcessModifier([] {
            if (setgid(65534) != 0 || setuid(65534) != 0)
                _exit(126);
        });
    }
    program.start(QStringLiteral(FAIRLEAD_PROGRAM), arguments);
    if (!program.waitForFinished() || program.exitStatus() != QProcess::NormalExit
        || program.exitCode() > 100)
        return {};
    return Outcome{program.exitCode(), QString::fromUtf8(program.readAllStandardOutput()),
                   QString::fromUtf8(program.readAllStandardError())};
}

} // namespace

void DatabaseOpenTest::initTestCase()
{
    m_workspace = randomWorkspace(3, 3);
    const QString path = m_files.filePath(kName);
    auto made = Database::create(path, m_workspace, u"All"_s, kSignature);
    QVERIFY2(made, messageOf(made));
    made->reset();
    m_good = contentOf(path);
    QCOMPARE(snapshotOf(m_files.path()).keys(), QStringList{kName});
}

void DatabaseOpenTest::refusesBadFiles_data()
{
    QTest::addColumn<int>("index");
    for (size_t i = 0; i < badFiles().size(); ++i)
        QTest::newRow(badFiles()[i].name) << int(i);
}

void DatabaseOpenTest::refusesBadFiles()
{
    QFETCH(int, index);
    const BadFile &bad = badFiles()[size_t(index)];
    const QTemporaryDir folder;
    const QString path = folder.filePath(kName);
    bad.make(path, m_good);
    const auto before = snapshotOf(folder.path());
    const QString sentence = sentenceOf(path);
    QVERIFY2(sentence.contains(bad.phrase), qPrintable(sentence));
    QVERIFY2(sentence.contains(u"“%1”"_s.arg(kName)), qPrintable(sentence));
    QCOMPARE(snapshotOf(folder.path()), before);
}

void DatabaseOpenTest::sharedFilesAreRefused_data()
{
    QTest::addColumn<QByteArray>("bytes");
    QTest::addColumn<QString>("phrase");
    QTest::newRow("short text") << "hello\n"_ba << u"is not a Fairlead workspace; to read"_s;
    QTest::newRow("JSON") << "{\"format\":\"fairlead\"}"_ba
                          << u"is not a Fairlead workspace; to read"_s;
    QTest::newRow("zip") << "PK\003\004"_ba + QByteArray(200, '\0')
                         << u"is not a Fairlead workspace; to read"_s;
    QTest::newRow("half") << m_good.left(m_good.size() / 2) << u"is cut off"_s;
    QTest::newRow("first page") << m_good.left(4096) << u"is cut off"_s;
    QTest::newRow("first 100 bytes") << m_good.left(100) << u"is cut off"_s;
    QByteArray negative = m_good;
    patch(negative, 60, quint32(-5));
    QTest::newRow("negative version") << negative << u"does not say which version"_s;
    QByteArray zeroes = m_good;
    zeroes.replace(100, m_good.size() - 100, QByteArray(m_good.size() - 100, '\0'));
    QTest::newRow("zeroes behind the header") << zeroes << u"is damaged"_s;
    const QDir shared(qEnvironmentVariable("FAIRLEAD_TEST_DATA") + u"/sqlite"_s);
    for (const QString &name : shared.entryList({u"*.db"_s})) {
        QTest::newRow(qPrintable(name))
            << contentOf(shared.filePath(name))
            << (name == u"sqlite.db" ? u"but not a Fairlead workspace"_s : u"another program"_s);
    }
}

void DatabaseOpenTest::sharedFilesAreRefused()
{
    QFETCH(QByteArray, bytes);
    QFETCH(QString, phrase);
    const QTemporaryDir folder;
    const QString path = folder.filePath(kName);
    putFile(path, bytes);
    const auto before = snapshotOf(folder.path());
    const QString sentence = sentenceOf(path);
    QVERIFY2(sentence.contains(phrase), qPrintable(sentence));
    QCOMPARE(snapshotOf(folder.path()), before);
}

void DatabaseOpenTest::eachKindHasASentenceOfItsOwn()
{
    QMap<QString, QByteArray> sentences;
    for (const BadFile &bad : badFiles()) {
        const QTemporaryDir folder;
        bad.make(folder.filePath(kName), m_good);
        const QString sentence = sentenceOf(folder.filePath(kName));
        QVERIFY2(!sentences.contains(sentence), sentences[sentence] + " and " + bad.name);
        sentences[sentence] = bad.name;
    }
}

void DatabaseOpenTest::anyDamageIsSurvived_data()
{
    QTest::addColumn<quint64>("seed");
    for (quint64 seed = 1; seed <= 10; ++seed)
        QTest::addRow("seed %llu", seed) << seed;
}

void DatabaseOpenTest::anyDamageIsSurvived()
{
    QFETCH(quint64, seed);
    RandomRows random(seed);
    for (int round = 0; round < 20; ++round) {
        QByteArray bytes = m_good;
        const int from = random.chance(0.3) ? random.below(100) : random.below(int(bytes.size()));
        const int length = 1 + random.below(random.chance(0.5) ? 4 : 3000);
        for (int i = from; i < qMin(from + length, int(bytes.size())); ++i)
            bytes[i] = char(random.below(256));
        const QTemporaryDir folder;
        putFile(folder.filePath(kName), bytes);
        const auto before = snapshotOf(folder.path());
        if (const auto database = Database::open(folder.filePath(kName))) {
            Q_UNUSED((*database)->load());
            Q_UNUSED((*database)->history(Database::Detail::Changes));
            Q_UNUSED((*database)->workspaceAfter(0));
        }
        QCOMPARE(snapshotOf(folder.path()), before);
    }
}

void DatabaseOpenTest::aNewerFileIsReadOnly()
{
    const QTemporaryDir folder;
    const QString path = folder.filePath(kName);
    putFile(path, m_good);
    tamper(path, "CREATE TABLE invention (a); ALTER TABLE party ADD COLUMN colour TEXT;"
                 "PRAGMA user_version = 99");
    const auto before = snapshotOf(folder.path());
    {
        const auto database = Database::open(path);
        QVERIFY2(database, messageOf(database));
        QVERIFY((*database)->isReadOnly());
        QVERIFY((*database)->readOnlyReason().contains(u"written by a newer Fairlead"_s));
        QVERIFY(*(*database)->load() == m_workspace);
        const auto saved = (*database)->save(settingEdit(m_workspace, u"a"_s, u"b"_s), kSignature);
        QVERIFY(!saved);
        QCOMPARE(saved.error().message, (*database)->readOnlyReason());
        QCOMPARE((*database)->history(Database::Detail::Titles)->size(), size_t(1));
        QCOMPARE(snapshotOf(folder.path()), before);
    }
    QCOMPARE(snapshotOf(folder.path()), before);
}

void DatabaseOpenTest::aNewerFileRunsNothing()
{
    const QTemporaryDir folder;
    const QString path = folder.filePath(kName);
    putFile(path, m_good);
    tamper(path, "DROP TABLE setting; CREATE VIEW setting AS WITH RECURSIVE n(id, value) AS (SELECT"
                 " 'a', 'b' UNION ALL SELECT id, value FROM n) SELECT id, value FROM n;"
                 "PRAGMA user_version = 99");
    const QString sentence = sentenceOf(path);
    QVERIFY2(sentence.contains(u"could not be used"_s), qPrintable(sentence));
}

void DatabaseOpenTest::statisticsOfSqliteAreHarmless()
{
    const QTemporaryDir folder;
    const QString path = folder.filePath(kName);
    putFile(path, m_good);
    tamper(path, "ANALYZE");
    QCOMPARE(sentenceOf(path), QString());
}

void DatabaseOpenTest::otherPageSizesAreFine()
{
    const QTemporaryDir folder;
    const QString path = folder.filePath(kName);
    putFile(path, m_good);
    tamper(path, "PRAGMA journal_mode = DELETE; PRAGMA page_size = 1024; VACUUM");
    const auto database = Database::open(path);
    QVERIFY2(database, messageOf(database));
    QVERIFY(*(*database)->load() == m_workspace);
    QVERIFY((*database)->save(settingEdit(m_workspace, u"a"_s, u"b"_s), kSignature));
    const auto past = (*database)->workspaceAfter(1);
    QVERIFY2(past, messageOf(past));
    QVERIFY(*past == m_workspace);
}

void DatabaseOpenTest::readsOnlyWithPermission_data()
{
    QTest::addColumn<int>("fileMode");
    QTest::addColumn<int>("folderMode");
    QTest::addColumn<int>("exitCode");
    QTest::addColumn<QString>("phrase");
    QTest::newRow("unreadable") << 0 << 0755 << 3 << u"may not be read"_s;
    QTest::newRow("read-only file") << 0444 << 0777 << 0 << u"may not be written"_s;
    QTest::newRow("read-only folder") << 0666 << 0555 << 0 << u"may not be written"_s;
    QTest::newRow("both") << 0444 << 0555 << 0 << u"may not be written"_s;
}

void DatabaseOpenTest::readsOnlyWithPermission()
{
    QFETCH(int, fileMode);
    QFETCH(int, folderMode);
    QFETCH(int, exitCode);
    QFETCH(QString, phrase);
    const QTemporaryDir folder;
    const QString path = folder.filePath(kName);
    {
        // No two preferred claims by chance, and no reference that leads nowhere.
        const auto made = Database::create(path, {}, u"All"_s, kSignature);
        QVERIFY(made);
    }
    chmod(QFile::encodeName(path), mode_t(fileMode));
    chmod(QFile::encodeName(folder.path()), mode_t(folderMode));
    const auto outcome = runAsNobody({u"check"_s, path});
    chmod(QFile::encodeName(folder.path()), 0755);
    if (!outcome)
        QSKIP("Another user cannot run the program here.");
    QVERIFY2(outcome->err.contains(phrase), qPrintable(outcome->err));
    QCOMPARE(outcome->exitCode, exitCode);
    QCOMPARE(snapshotOf(folder.path()).keys(), QStringList{kName});
}

void DatabaseOpenTest::aJournalIsReadWithoutPermission()
{
    const QTemporaryDir folder;
    const QTemporaryDir other;
    const QString path = folder.filePath(kName);
    const QString copy = other.filePath(kName);
    {
        const auto made = Database::create(path, {}, u"All"_s, kSignature);
        QVERIFY(made && (*made)->save(settingEdit({}, u"late"_s, u"b"_s), kSignature));
        QVERIFY(QFile::copy(path, copy) && QFile::copy(path + u"-wal"_s, copy + u"-wal"_s));
    }
    const auto before = snapshotOf(other.path());
    chmod(QFile::encodeName(copy), 0444);
    chmod(QFile::encodeName(copy + u"-wal"_s), 0444);
    chmod(QFile::encodeName(other.path()), 0555);
    const auto outcome = runAsNobody({u"export"_s, copy, u"-"_s});
    chmod(QFile::encodeName(other.path()), 0755);
    if (!outcome)
        QSKIP("Another user cannot run the program here.");
    QVERIFY2(outcome->out.contains(u"late"_s), qPrintable(outcome->err));
    QCOMPARE(snapshotOf(other.path()).keys(), before.keys());
}

/// What may not be written is not held, and SQLite cannot lay its journal beside it.
void DatabaseOpenTest::readsOnceMoreWithoutPermission()
{
    const QTemporaryDir folder;
    const QString path = folder.filePath(kName);
    putFile(path, m_good);
    chmod(QFile::encodeName(path), 0444);
    chmod(QFile::encodeName(folder.path()), 0555);
    const bool isRoot = geteuid() == 0;
    const auto restore = qScopeGuard([&] {
        if (isRoot && setresuid(0, 0, 0) != 0)
            qFatal("The test cannot become root again.");
        chmod(QFile::encodeName(folder.path()), 0755);
    });
    if (isRoot && setresuid(65534, 65534, 0) != 0)
        QSKIP("Root cannot become another user here.");
    const auto first = Database::open(path);
    QVERIFY2(first, messageOf(first));
    QVERIFY((*first)->isReadOnly() && (*first)->isCopy());
    const auto second = Database::openAtRest(path);
    QVERIFY2(second, messageOf(second));
    QVERIFY((*second)->isReadOnly());
    QVERIFY(*(*second)->load() == m_workspace);
}

void DatabaseOpenTest::theSecondOpenerReads()
{
    const QTemporaryDir folder;
    const QString path = folder.filePath(kName);
    putFile(path, m_good);
    auto first = Database::open(path);
    QVERIFY(first && !(*first)->isReadOnly());
    {
        const auto second = Database::open(path);
        QVERIFY2(second, messageOf(second));
        QVERIFY((*second)->readOnlyReason().contains(u"open in another window or program"_s));
        QVERIFY(*(*second)->load() == m_workspace);
        QVERIFY(!(*second)->save(settingEdit(m_workspace, u"a"_s, u"b"_s), kSignature));
    }
    QVERIFY((*first)->save(settingEdit(m_workspace, u"a"_s, u"b"_s), kSignature));
    first->reset();
    const auto third = Database::open(path);
    QVERIFY(third && !(*third)->isReadOnly());
}

void DatabaseOpenTest::theSecondOpenerSeesLaterEdits()
{
    const QTemporaryDir folder;
    const QString path = folder.filePath(kName);
    putFile(path, m_good);
    const auto first = Database::open(path);
    const auto second = Database::open(path);
    QVERIFY(first && second);
    const Edit edit = settingEdit(m_workspace, u"a"_s, u"b"_s);
    QVERIFY((*first)->save(edit, kSignature));
    Workspace after = m_workspace;
    after.apply(edit);
    QVERIFY(*(*second)->load() == after);
}

void DatabaseOpenTest::aSecondProcessReads()
{
    const QTemporaryDir folder;
    const QString path = folder.filePath(kName);
    const auto first = Database::create(path, {}, u"All"_s, kSignature);
    QVERIFY(first);
    QProcess program;
    program.start(QStringLiteral(FAIRLEAD_PROGRAM), {u"check"_s, path});
    QVERIFY(program.waitForFinished());
    QCOMPARE(program.exitCode(), 0);
    const QString err = QString::fromUtf8(program.readAllStandardError());
    QVERIFY2(err.contains(u"open in another window or program"_s), qPrintable(err));
    QVERIFY((*first)->save(settingEdit({}, u"a"_s, u"b"_s), kSignature));
}

/// POSIX locks go when any descriptor of the file is closed. If a second opener dropped them, the
/// next SQLite tool would take itself for the last user and remove the journal in use.
void DatabaseOpenTest::aLookInTheSameProcessKeepsTheLocks()
{
    const QTemporaryDir folder;
    const QString path = folder.filePath(kName);
    putFile(path, m_good);
    const auto first = Database::open(path);
    QVERIFY(first && (*first)->save(settingEdit(m_workspace, u"a"_s, u"b"_s), kSignature));
    QVERIFY(Database::open(path));
    QCOMPARE(QProcess::execute(QCoreApplication::applicationDirPath() + u"/editprogram"_s,
                               {u"look"_s, path}),
             0);
    QVERIFY(QFile::exists(path + u"-wal"_s));
    QVERIFY((*first)->save(settingEdit(m_workspace, u"c"_s, u"d"_s), kSignature));
    QProcess check;
    check.start(QStringLiteral(FAIRLEAD_PROGRAM), {u"history"_s, path});
    QVERIFY(check.waitForFinished());
    QCOMPARE(check.readAllStandardOutput().count('\n'), 3);
}

void DatabaseOpenTest::aLeftOverJournalIsReplayed()
{
    const QTemporaryDir folder;
    const QTemporaryDir other;
    const QString path = folder.filePath(kName);
    const QString copy = other.filePath(kName);
    putFile(path, m_good);
    const Edit edit = settingEdit(m_workspace, u"a"_s, u"b"_s);
    {
        const auto database = Database::open(path);
        QVERIFY(database && (*database)->save(edit, kSignature));
        QVERIFY(QFile::copy(path, copy) && QFile::copy(path + u"-wal"_s, copy + u"-wal"_s));
    }
    Workspace after = m_workspace;
    after.apply(edit);
    QCOMPARE(contentOf(copy), m_good);
    const auto database = Database::open(copy);
    QVERIFY2(database, messageOf(database));
    QVERIFY(!(*database)->isReadOnly());
    QVERIFY(*(*database)->load() == after);
}

void DatabaseOpenTest::namesWithSpecialCharacters_data()
{
    QTest::addColumn<QString>("name");
    for (const QString &name :
         {u"a b?c#d%41&e=f.fairlead"_s, u"Größe 船 🚢.fairlead"_s, u"file:x?mode=memory"_s, u"-x"_s})
        QTest::newRow(qPrintable(name)) << name;
}

void DatabaseOpenTest::namesWithSpecialCharacters()
{
    QFETCH(QString, name);
    const QTemporaryDir folder;
    const QString before = QDir::currentPath();
    QDir::setCurrent(folder.path());
    for (const QString &path : {name, folder.filePath(name), u"/"_s + folder.filePath(name)}) {
        {
            const auto made = Database::create(path, m_workspace, u"All"_s, kSignature);
            QVERIFY2(made, messageOf(made));
        }
        QCOMPARE(snapshotOf(folder.path()).keys(), QStringList{name});
        QCOMPARE(sentenceOf(path), QString());
        QFile::remove(folder.filePath(name));
    }
    QDir::setCurrent(before);
}

void DatabaseOpenTest::createNeverOverwrites()
{
    const QTemporaryDir folder;
    const QString path = folder.filePath(kName);
    putFile(path, "precious");
    const auto made = Database::create(path, m_workspace, u"All"_s, kSignature);
    QVERIFY(!made);
    QVERIFY(made.error().message.contains(u"exists already"_s));
    QCOMPARE(contentOf(path), "precious"_ba);
    QCOMPARE(snapshotOf(folder.path()).size(), 1);
}

/// A journal without its file is what is left when a crashed workspace was moved away. It must
/// neither be replayed into a new file nor be lost.
void DatabaseOpenTest::createLeavesAnotherJournalAlone()
{
    const QTemporaryDir folder;
    const QString path = folder.filePath(kName);
    {
        const auto made = Database::create(path, m_workspace, u"All"_s, kSignature);
        QVERIFY(made && (*made)->save(settingEdit(m_workspace, u"a"_s, u"b"_s), kSignature));
        QVERIFY(QFile::copy(path + u"-wal"_s, folder.filePath(u"saved"_s)));
    }
    QVERIFY(QFile::remove(path) && QFile::rename(folder.filePath(u"saved"_s), path + u"-wal"_s));
    const auto before = snapshotOf(folder.path());
    const auto made = Database::create(path, {}, u"All"_s, kSignature);
    QVERIFY(!made);
    QVERIFY2(made.error().message.contains(u"“%1-wal”"_s.arg(kName)), messageOf(made));
    QCOMPARE(snapshotOf(folder.path()), before);
}

void DatabaseOpenTest::createSaysWhyNot_data()
{
    QTest::addColumn<QString>("path");
    QTest::addColumn<QString>("phrase");
    QTest::newRow("no name") << QString() << u"needs a file name"_s;
    QTest::newRow("only a folder") << u"/tmp/"_s << u"needs a file name"_s;
    QTest::newRow("no such folder") << u"/no/such/folder/a.fairlead"_s << u"does not exist"_s;
    QTest::newRow("not writable") << u"/proc/a.fairlead"_s << u"“a.fairlead”"_s;
    QTest::newRow("too long a name") << m_files.filePath(QString(300, u'x')) << u"could not"_s;
}

void DatabaseOpenTest::createSaysWhyNot()
{
    QFETCH(QString, path);
    QFETCH(QString, phrase);
    const auto made = Database::create(path, m_workspace, u"All"_s, kSignature);
    QVERIFY(!made);
    QVERIFY2(made.error().message.contains(phrase), messageOf(made));
}

void DatabaseOpenTest::noticesThatTheFileIsGone()
{
    const QTemporaryDir folder;
    const QString inner = folder.filePath(u"inner"_s);
    QVERIFY(QDir().mkpath(inner));
    const QString path = inner + u'/' + kName;
    putFile(path, m_good);
    const auto database = Database::open(path);
    QVERIFY(database);
    LiveWorkspace live;
    live.reset(m_workspace);
    Autosave autosave(live, **database, u"me"_s, &QDateTime::currentDateTimeUtc);
    QSignalSpy failed(&autosave, &Autosave::failed);

    QVERIFY(QFile::rename(inner, folder.filePath(u"elsewhere"_s)));
    live.apply(settingEdit(live.workspace(), u"a"_s, u"b"_s));
    autosave.saveNow();
    QCOMPARE(failed.size(), 1);
    const QString sentence = failed.front().front().toString();
    QVERIFY2(sentence.contains(u"moved or deleted"_s), qPrintable(sentence));
    QVERIFY(autosave.hasUnsaved());

    QVERIFY(QFile::rename(folder.filePath(u"elsewhere"_s), inner));
    live.apply(settingEdit(live.workspace(), u"c"_s, u"d"_s));
    autosave.saveNow();
    QVERIFY(!autosave.hasUnsaved());
    QVERIFY(*(*database)->load() == live.workspace());
}

/// An edit that finds other rows than it was made for must not be taken for written.
void DatabaseOpenTest::noticesWhatAnotherProgramChanged()
{
    const QTemporaryDir folder;
    const QString path = folder.filePath(kName);
    putFile(path, m_good);
    const auto database = Database::open(path);
    QVERIFY(database);
    const Row row = m_workspace.rows(TableId::Party).first();
    tamper(path, "DELETE FROM party");
    const Edit edit{
        .label = u"Change"_s,
        .changes = {{.before = row, .after = *row.with(*row.info().field(u"name"), u"New"_s)}}};
    const auto saved = (*database)->save(edit, kSignature);
    QVERIFY(!saved);
    QVERIFY2(saved.error().message.contains(u"changed by another program"_s), messageOf(saved));
    QCOMPARE((*database)->history(Database::Detail::Titles)->size(), size_t(1));
}

void DatabaseOpenTest::waitsOutAFullDisk()
{
    const QTemporaryDir folder;
    const QString path = folder.filePath(kName);
    putFile(path, m_good);
    const auto database = Database::open(path);
    QVERIFY(database);
    LiveWorkspace live;
    live.reset(m_workspace);
    Autosave autosave(live, **database, u"me"_s, &QDateTime::currentDateTimeUtc);
    QSignalSpy failed(&autosave, &Autosave::failed);
    QSignalSpy saved(&autosave, &Autosave::saved);

    live.apply(settingEdit(live.workspace(), u"before"_s, u"there is room"_s));
    QVERIFY(saved.wait());
    const Workspace early = live.workspace();
    {
        const SizeLimit limit(rlim_t(QFileInfo(path + u"-wal"_s).size()) + 1000);
        live.apply(settingEdit(live.workspace(), u"full"_s, QString(3'000'000, u'x')));
        live.apply(settingEdit(live.workspace(), u"after"_s, u"small"_s));
        QVERIFY(failed.wait());
        QCOMPARE(failed.size(), 1);
        const QString sentence = failed.front().front().toString();
        QVERIFY2(sentence.contains(kName) && sentence.count(u'.') == 3, qPrintable(sentence));
        QVERIFY(autosave.hasUnsaved());
        QVERIFY(*(*database)->load() == early);
    }
    saved.clear();
    live.apply(settingEdit(live.workspace(), u"later"_s, u"room again"_s));
    QVERIFY(saved.wait());
    QCOMPARE(saved.size(), 1);
    QVERIFY(!autosave.hasUnsaved());
    QVERIFY(*(*database)->load() == live.workspace());
    QCOMPARE((*database)->history(Database::Detail::Titles)->size(), size_t(5));
    QVERIFY(*(*database)->workspaceAfter(2) == early);
}

void DatabaseOpenTest::saysThatTheDiskIsFull()
{
    const QTemporaryDir folder;
    if (mount("none", QFile::encodeName(folder.path()), "tmpfs", 0, "size=2m") != 0)
        QSKIP("Only root can mount the small disk for this.");
    const auto unmount = qScopeGuard([&] { umount(QFile::encodeName(folder.path())); });
    const QString path = folder.filePath(kName);
    {
        const auto made = Database::create(path, {}, u"All"_s, kSignature);
        QVERIFY2(made, messageOf(made));
        const auto saved =
            (*made)->save(settingEdit({}, u"large"_s, QString(4'000'000, u'x')), kSignature);
        QVERIFY(!saved);
        QVERIFY2(saved.error().message.contains(u"The disk is full."_s), messageOf(saved));
        const auto small = (*made)->save(settingEdit({}, u"small"_s, u"x"_s), kSignature);
        QVERIFY2(small, messageOf(small));
    }
}

QTEST_GUILESS_MAIN(DatabaseOpenTest)
#include "tst_databaseopen.moc"
