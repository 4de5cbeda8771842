#include "tests/support/files.h"

#include <nlohmann/json.hpp>

#include <QDir>
#include <QProcess>
#include <QRegularExpression>
#include <QTemporaryDir>
#include <QTest>

#include <optional>

#include <array>
#include <sys/stat.h>

using namespace Qt::StringLiterals;
using fairlead::contentOf;
using fairlead::putFile;
using fairlead::snapshotOf;

class CliTest : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase();
    void helpTeachesByExample_data();
    void helpTeachesByExample();
    void generalHelpNamesEveryVerb();
    void wrongCallsEndWithTwo_data();
    void wrongCallsEndWithTwo();
    void missingFilesEndWithThree_data();
    void missingFilesEndWithThree();
    void newNeverOverwrites();
    void exportAndImportGiveTheSameBytes();
    void exportGoesToStandardOutput();
    void exportNeverOverwritesAWorkspace();
    void unwritableTargetsEndWithThree_data();
    void unwritableTargetsEndWithThree();
    void importKnowsTheFormatByItsContent_data();
    void importKnowsTheFormatByItsContent();
    void importIsAllOrNothing();
    void dryRunChangesNothing();
    void reportsAreJson_data();
    void reportsAreJson();
    void reportShowsThreeNumbersForAPair();
    void reportLooksAtTheDayAsked();
    void checkFindsProblemsInTheData();
    void historyTellsWhoAndWhat();
    void rowsAreCountedTheSameEverywhere();
    void briefingSaysNothingOfQt();
    void picturesOfTheGraphAreExported();
    void briefingNeverReplacesAPipe();
    void readingLeavesTheFileAlone_data();
    void readingLeavesTheFileAlone();
    void aFullDiskForOutputIsAProblem();

private:
    QString path(const QString &name) const { return m_folder.filePath(name); }

    QTemporaryDir m_folder;
    QString m_market; ///< a workspace with the market dataset; tests only read it
};

namespace {

struct Outcome
{
    int exitCode = -1;
    QByteArray out;
    QByteArray err;
};

Outcome run(const QStringList &arguments)
{
    QProcess program;
    program.start(QStringLiteral(FAIRLEAD_PROGRAM), arguments);
    if (!program.waitForFinished() || program.exitStatus() != QProcess::NormalExit)
        return {};
    return {program.exitCode(), program.readAllStandardOutput(), program.readAllStandardError()};
}

const QStringList &verbs()
{
    static const QStringList kVerbs{u"new"_s,   u"import"_s,  u"export"_s, u"report"_s,
                                    u"check"_s, u"history"_s, u"schema"_s};
    return kVerbs;
}

nlohmann::json jsonOf(const Outcome &outcome)
{
    return nlohmann::json::parse(outcome.out.toStdString(), nullptr, false);
}

QByteArray workspaceFile(const QByteArray &tables)
{
    return R"({"format":"fairlead","version":1,"kind":"workspace","tables":{)" + tables + "}}";
}

} // namespace

void CliTest::initTestCase()
{
    m_market = path(u"market.fairlead"_s);
    const Outcome made = run({u"new"_s, m_market, u"--market"_s});
    QCOMPARE(made.exitCode, 0);
    QCOMPARE(made.out, QByteArray());
    QVERIFY(made.err.contains("rows"));
}

void CliTest::helpTeachesByExample_data()
{
    QTest::addColumn<QStringList>("call");
    for (const QString &verb : verbs()) {
        QTest::newRow(qPrintable(verb + u" --help"_s)) << QStringList{verb, u"--help"_s};
        QTest::newRow(qPrintable(verb + u" -h"_s)) << QStringList{verb, u"-h"_s};
        QTest::newRow(qPrintable(u"help "_s + verb)) << QStringList{u"help"_s, verb};
    }
}

void CliTest::helpTeachesByExample()
{
    QFETCH(QStringList, call);
    const Outcome outcome = run(call);
    QCOMPARE(outcome.exitCode, 0);
    QCOMPARE(outcome.err, QByteArray());
    QVERIFY(outcome.out.contains("Examples:\n  fairlead "));
    QVERIFY(outcome.out.contains("--help"));
}

void CliTest::generalHelpNamesEveryVerb()
{
    for (const QString &word : {u"--help"_s, u"-h"_s, u"help"_s}) {
        const Outcome outcome = run({word});
        QCOMPARE(outcome.exitCode, 0);
        for (const QString &verb : verbs())
            QVERIFY2(outcome.out.contains("\n  fairlead " + verb.toUtf8()), qPrintable(verb));
    }
    QVERIFY(run({u"--version"_s}).out.startsWith("Fairlead "));
}

void CliTest::wrongCallsEndWithTwo_data()
{
    QTest::addColumn<QStringList>("call");
    QTest::newRow("no such verb") << QStringList{u"frobnicate"_s, u"x"_s};
    for (const QString &verb : verbs()) {
        QTest::newRow(qPrintable(verb + u": unknown option"_s))
            << QStringList{verb, u"--frobnicate"_s};
        QTest::newRow(qPrintable(verb + u": too much"_s))
            << QStringList{verb, u"a"_s, u"b"_s, u"c"_s, u"d"_s};
        if (verb != u"schema")
            QTest::newRow(qPrintable(verb + u": too little"_s)) << QStringList{verb};
    }
    QTest::newRow("new: no name") << QStringList{u"new"_s, QString()};
    QTest::newRow("import: no name") << QStringList{u"import"_s, m_market, QString()};
    QTest::newRow("two contents") << QStringList{u"new"_s, u"/tmp/x.fairlead"_s, u"--empty"_s,
                                                 u"--market"_s};
    for (const QString &keys : {QString(), u"tag:"_s, u"colour"_s, u"account,,service"_s}) {
        QTest::newRow(qPrintable(u"import: grouping by “%1”"_s.arg(keys)))
            << QStringList{u"import"_s, m_market, u"x.csv"_s, u"--group-by"_s, keys};
    }
    QTest::newRow("an option of another section")
        << QStringList{u"report"_s, m_market, u"exposure"_s, u"--believed-on"_s, u"2026-06-30"_s};
    QTest::newRow("limits of no search")
        << QStringList{u"report"_s, m_market, u"plan"_s, u"--budget"_s, u"5"_s};
    QTest::newRow("no such section") << QStringList{u"report"_s, u"x"_s, u"weather"_s};
    QTest::newRow("no such day") << QStringList{u"report"_s, u"x"_s, u"deals"_s, u"--as-of"_s,
                                                u"2026-02-30"_s};
}

void CliTest::wrongCallsEndWithTwo()
{
    QFETCH(QStringList, call);
    const Outcome outcome = run(call);
    QCOMPARE(outcome.exitCode, 2);
    QCOMPARE(outcome.out, QByteArray());
    QVERIFY(!outcome.err.trimmed().isEmpty());
}

void CliTest::missingFilesEndWithThree_data()
{
    QTest::addColumn<QStringList>("call");
    const QString none = u"/no/such/file"_s;
    QTest::newRow("import") << QStringList{u"import"_s, none, none};
    QTest::newRow("export") << QStringList{u"export"_s, none, u"-"_s};
    QTest::newRow("report") << QStringList{u"report"_s, none, u"deals"_s};
    QTest::newRow("check") << QStringList{u"check"_s, none};
    QTest::newRow("history") << QStringList{u"history"_s, none};
    QTest::newRow("new") << QStringList{u"new"_s, none};
}

void CliTest::missingFilesEndWithThree()
{
    QFETCH(QStringList, call);
    const Outcome outcome = run(call);
    QCOMPARE(outcome.exitCode, 3);
    QCOMPARE(outcome.out, QByteArray());
    QVERIFY2(outcome.err.contains("does not exist"), outcome.err);
}

void CliTest::newNeverOverwrites()
{
    const QString file = path(u"precious.fairlead"_s);
    putFile(file, "precious");
    const Outcome outcome = run({u"new"_s, file, u"--empty"_s});
    QCOMPARE(outcome.exitCode, 3);
    QVERIFY(outcome.err.contains("exists already"));
    QCOMPARE(contentOf(file), "precious"_ba);
}

void CliTest::exportAndImportGiveTheSameBytes()
{
    const QString first = path(u"first.json"_s);
    const QString second = path(u"second.json"_s);
    const QString other = path(u"other.fairlead"_s);
    QCOMPARE(run({u"export"_s, m_market, first}).exitCode, 0);
    QCOMPARE(run({u"new"_s, other, u"--empty"_s}).exitCode, 0);
    const Outcome imported = run({u"import"_s, other, first});
    QCOMPARE(imported.exitCode, 0);
    QVERIFY2(imported.out.startsWith("new "), imported.out);
    QCOMPARE(run({u"export"_s, other, second}).exitCode, 0);
    QVERIFY(contentOf(first).size() > 100'000);
    QVERIFY(contentOf(first) == contentOf(second));
}

void CliTest::exportGoesToStandardOutput()
{
    const QString file = path(u"out.json"_s);
    QCOMPARE(run({u"export"_s, m_market, file}).exitCode, 0);
    const Outcome outcome = run({u"export"_s, m_market, u"-"_s});
    QCOMPARE(outcome.exitCode, 0);
    QVERIFY(outcome.out == contentOf(file));
}

void CliTest::exportNeverOverwritesAWorkspace()
{
    const QByteArray before = contentOf(m_market);
    const QString other = path(u"bystander.fairlead"_s);
    QVERIFY(QFile::copy(m_market, other));
    for (const QString &target : {m_market, other}) {
        const Outcome outcome = run({u"export"_s, m_market, target});
        QCOMPARE(outcome.exitCode, 3);
        QVERIFY2(outcome.err.contains("is a workspace"), outcome.err);
        QVERIFY(contentOf(target) == before);
    }
}

void CliTest::unwritableTargetsEndWithThree_data()
{
    QTest::addColumn<QStringList>("call");
    QTest::newRow("export: no folder")
        << QStringList{u"export"_s, m_market, u"/no/such/folder/x.json"_s};
    QTest::newRow("export: a folder") << QStringList{u"export"_s, m_market, m_folder.path()};
    QTest::newRow("export: a device") << QStringList{u"export"_s, m_market, u"/proc/x.json"_s};
    QTest::newRow("new: no folder") << QStringList{u"new"_s, u"/no/such/folder/x.fairlead"_s};
    QTest::newRow("new: not writable") << QStringList{u"new"_s, u"/proc/x.fairlead"_s};
}

void CliTest::unwritableTargetsEndWithThree()
{
    QFETCH(QStringList, call);
    const Outcome outcome = run(call);
    QCOMPARE(outcome.exitCode, 3);
    QCOMPARE(outcome.out, QByteArray());
    QCOMPARE(outcome.err.trimmed().count('\n'), 0);
    QVERIFY2(outcome.err.trimmed().endsWith('.'), outcome.err);
}

void CliTest::importKnowsTheFormatByItsContent_data()
{
    QTest::addColumn<QByteArray>("content");
    QTest::addColumn<int>("exitCode");
    QTest::addColumn<QByteArray>("phrase");
    QTest::newRow("exchange format")
        << workspaceFile(R"("setting":[{"id":"a","value":"b"}])") << 0 << "new 1"_ba;
    QTest::newRow("other JSON") << "{}"_ba << 1 << "not in Fairlead's exchange format"_ba;
    QTest::newRow("text") << "Dear diary"_ba << 1 << "neither a bill nor a table"_ba;
    QTest::newRow("nothing") << ""_ba << 1 << "is empty"_ba;
    QTest::newRow("workspace") << contentOf(m_market) << 3 << "is a workspace"_ba;
}

void CliTest::importKnowsTheFormatByItsContent()
{
    QFETCH(QByteArray, content);
    QFETCH(int, exitCode);
    QFETCH(QByteArray, phrase);
    const QTemporaryDir folder;
    const QString file = folder.filePath(u"a.fairlead"_s);
    const QString source = folder.filePath(u"misnamed.csv"_s);
    QCOMPARE(run({u"new"_s, file, u"--empty"_s}).exitCode, 0);
    putFile(source, content);
    const Outcome outcome = run({u"import"_s, file, source});
    QCOMPARE(outcome.exitCode, exitCode);
    QVERIFY2((exitCode == 0 ? outcome.out : outcome.err).contains(phrase), outcome.err);
}

void CliTest::importIsAllOrNothing()
{
    const QTemporaryDir folder;
    const QString file = folder.filePath(u"a.fairlead"_s);
    const QString source = folder.filePath(u"in.json"_s);
    QCOMPARE(run({u"new"_s, file, u"--empty"_s}).exitCode, 0);
    const QByteArray before = contentOf(file);
    putFile(source, workspaceFile(R"("party":[{"id":"a","name":"A","kind":"lab","origin":"own"},
                               {"id":"b","name":"B","kind":"lab","origin":"own","parent":"x"}])"));
    const Outcome outcome = run({u"import"_s, file, source});
    QCOMPARE(outcome.exitCode, 1);
    QVERIFY2(outcome.err.contains("Nothing was imported"), outcome.err);
    QVERIFY2(outcome.err.contains("“x”"), outcome.err);
    QVERIFY(contentOf(file) == before);
}

void CliTest::dryRunChangesNothing()
{
    const QTemporaryDir folder;
    const QString file = folder.filePath(u"a.fairlead"_s);
    const QString source = folder.filePath(u"in.json"_s);
    QCOMPARE(run({u"new"_s, file, u"--empty"_s}).exitCode, 0);
    putFile(source, workspaceFile(R"("setting":[{"id":"a","value":"b"}])"));
    const auto before = snapshotOf(folder.path());
    const Outcome outcome = run({u"import"_s, file, source, u"--dry-run"_s});
    QCOMPARE(outcome.exitCode, 0);
    QVERIFY2(outcome.out.startsWith("new 1, changed 0"), outcome.out);
    QCOMPARE(snapshotOf(folder.path()), before);
}

void CliTest::reportsAreJson_data()
{
    QTest::addColumn<QString>("section");
    for (const QString &section : {u"facts"_s, u"deals"_s, u"conflicts"_s})
        QTest::newRow(qPrintable(section)) << section;
}

void CliTest::reportsAreJson()
{
    QFETCH(QString, section);
    const Outcome outcome = run({u"report"_s, m_market, section, u"--json"_s});
    QCOMPARE(outcome.exitCode, 0);
    QCOMPARE(outcome.err, QByteArray());
    const nlohmann::json json = jsonOf(outcome);
    QCOMPARE(json.value("report", std::string()), section.toStdString());
    QVERIFY(json.at(section.toStdString()).size() > 30);
    const Outcome text = run({u"report"_s, m_market, section});
    QCOMPARE(text.exitCode, 0);
    QVERIFY(text.out.count('\n') > 30);
}

void CliTest::reportShowsThreeNumbersForAPair()
{
    const nlohmann::json json = jsonOf(
        run({u"report"_s, m_market, u"deals"_s, u"--json"_s, u"--as-of"_s, u"2026-11-20"_s}));
    for (const auto &pair : json.at("pairs")) {
        if (pair.at("payer") != "amazon" || pair.at("receiver") != "anthropic")
            continue;
        QVERIFY(pair.at("firm") == 13'000'000'000);
        QVERIFY(pair.at("conditional") == 20'000'000'000);
        QVERIFY(pair.at("ceiling") == 33'000'000'000);
        QVERIFY(pair.at("unknown").is_null());
        return;
    }
    QFAIL("The pair is missing.");
}

void CliTest::reportLooksAtTheDayAsked()
{
    const auto pairsOn = [&](const QString &day) {
        return jsonOf(run({u"report"_s, m_market, u"deals"_s, u"--json"_s, u"--as-of"_s, day}))
            .at("pairs")
            .size();
    };
    // Deals without a date count on any day.
    QVERIFY(pairsOn(u"1999-01-01"_s) < pairsOn(u"2025-01-01"_s));
    QVERIFY(pairsOn(u"2025-01-01"_s) < pairsOn(u"2026-11-20"_s));
}

void CliTest::checkFindsProblemsInTheData()
{
    const Outcome good = run({u"check"_s, m_market});
    QCOMPARE(good.exitCode, 0);
    QVERIFY2(good.out.contains(", 0 problems"), good.out);
    QCOMPARE(jsonOf(run({u"check"_s, m_market, u"--json"_s})).size(), size_t(0));

    const QTemporaryDir folder;
    const QString file = folder.filePath(u"a.fairlead"_s);
    const QString source = folder.filePath(u"in.json"_s);
    QCOMPARE(run({u"new"_s, file, u"--empty"_s}).exitCode, 0);
    const QByteArray claim =
        R"("subject_table":"setting","subject":"s","attribute":"value","source":"q",)"
        R"("type":"reported","verified":true,"preferred":true,"origin":"own")";
    putFile(source, workspaceFile(R"("setting":[{"id":"s"}],"source":[{"id":"q","title":"Q",)"
                                  R"("kind":"secondary","origin":"own"}],"claim":[{"id":"1",)"
                                  + claim + R"(},{"id":"2",)" + claim + "}]"));
    const Outcome imported = run({u"import"_s, file, source});
    QVERIFY2(imported.exitCode == 0, imported.err);
    const Outcome bad = run({u"check"_s, file});
    QCOMPARE(bad.exitCode, 1);
    QVERIFY2(bad.out.contains("are preferred"), bad.out);
    const nlohmann::json json = jsonOf(run({u"check"_s, file, u"--json"_s}));
    QCOMPARE(json.size(), size_t(1));
    QVERIFY(json[0].at("table") == "claim" && json[0].at("id") == "2");
}

void CliTest::historyTellsWhoAndWhat()
{
    const QTemporaryDir folder;
    const QString file = folder.filePath(u"a.fairlead"_s);
    const QString source = folder.filePath(u"in.json"_s);
    QCOMPARE(run({u"new"_s, file, u"--empty"_s}).exitCode, 0);
    QCOMPARE(run({u"history"_s, file}).out, QByteArray());
    for (const QByteArray &value : {"one"_ba, "two"_ba}) {
        putFile(source, workspaceFile(R"("setting":[{"id":"a","value":")" + value + "\"}]"));
        QCOMPARE(run({u"import"_s, file, source}).exitCode, 0);
    }
    QCOMPARE(run({u"history"_s, file}).out.count('\n'), 2);
    const Outcome changes = run({u"history"_s, file, u"--changes"_s});
    QVERIFY2(changes.out.contains("setting a value: one → two"), changes.out);
    const nlohmann::json json = jsonOf(run({u"history"_s, file, u"--json"_s}));
    QCOMPARE(json.size(), size_t(2));
    QVERIFY(json[1].at("number") == 2 && json[1].at("changes")[0].at("after") == "two");
    QVERIFY(!json[1].at("author").get<std::string>().empty());
}

void CliTest::rowsAreCountedTheSameEverywhere()
{
    const QTemporaryDir folder;
    const QString file = folder.filePath(u"a.fairlead"_s);
    static const QRegularExpression kNumber(u"([0-9]+) row"_s);
    const auto rowsIn = [](const QByteArray &text) {
        return kNumber.match(QString::fromUtf8(text)).captured(1).toULongLong();
    };
    const auto made = rowsIn(run({u"new"_s, file, u"--market"_s}).err);
    QVERIFY(made > 100);
    QCOMPARE(rowsIn(run({u"check"_s, file}).out), made);
    const nlohmann::json history = jsonOf(run({u"history"_s, file, u"--json"_s}));
    QCOMPARE(history[0].at("changes").size(), size_t(made));
}

void CliTest::briefingSaysNothingOfQt()
{
    QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
    environment.remove(u"XDG_RUNTIME_DIR"_s);
    const QTemporaryDir folder;
    QProcess program;
    program.setProcessEnvironment(environment);
    program.start(QStringLiteral(FAIRLEAD_PROGRAM),
                  {u"briefing"_s, m_market, u"-o"_s, folder.filePath(u"a.pdf"_s)});
    QVERIFY(program.waitForFinished());
    QCOMPARE(program.readAllStandardError(), QByteArray());
    QCOMPARE(program.exitCode(), 0);
}

/// Without a display, and without a word about it.
void CliTest::picturesOfTheGraphAreExported()
{
    QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
    for (const QString &name : {u"XDG_RUNTIME_DIR"_s, u"DISPLAY"_s, u"QT_QPA_PLATFORM"_s})
        environment.remove(name);
    const QTemporaryDir folder;
    const std::array<std::pair<QString, QByteArray>, 3> kinds{
        {{u"a.svg"_s, "<?xml"}, {u"a.pdf"_s, "%PDF"}, {u"a.png"_s, "\x89PNG"}}};
    for (const auto &[name, start] : kinds) {
        const QString path = folder.filePath(name);
        QProcess program;
        program.setProcessEnvironment(environment);
        program.start(QStringLiteral(FAIRLEAD_PROGRAM),
                      {u"export"_s, m_market, path, u"--as-of"_s, u"2026-11-20"_s});
        QVERIFY(program.waitForFinished());
        QCOMPARE(program.readAllStandardError(), QByteArray());
        QCOMPARE(program.exitCode(), 0);
        QFile file(path);
        QVERIFY(file.open(QIODevice::ReadOnly));
        const QByteArray content = file.readAll();
        QVERIFY2(content.startsWith(start), qPrintable(name));
        if (name.endsWith(u"svg"_s))
            QVERIFY(content.contains("Anthropic"));
    }
}

void CliTest::briefingNeverReplacesAPipe()
{
    const QTemporaryDir folder;
    const QString pipe = folder.filePath(u"out.pdf"_s);
    QCOMPARE(mkfifo(QFile::encodeName(pipe), 0600), 0);
    QProcess program;
    program.start(QStringLiteral(FAIRLEAD_PROGRAM), {u"briefing"_s, m_market, u"-o"_s, pipe});
    QFile reader(pipe);
    QVERIFY(reader.open(QIODevice::ReadOnly));
    const QByteArray content = reader.readAll();
    QVERIFY(program.waitForFinished());
    QCOMPARE(program.exitCode(), 0);
    QVERIFY(content.startsWith("%PDF"));
    struct stat kind
    {
    };
    QVERIFY(stat(QFile::encodeName(pipe), &kind) == 0 && S_ISFIFO(kind.st_mode));
}

void CliTest::readingLeavesTheFileAlone_data()
{
    QTest::addColumn<QStringList>("call");
    QTest::newRow("check") << QStringList{u"check"_s, m_market};
    QTest::newRow("report") << QStringList{u"report"_s, m_market, u"deals"_s};
    QTest::newRow("history") << QStringList{u"history"_s, m_market, u"--changes"_s};
    QTest::newRow("export") << QStringList{u"export"_s, m_market, u"-"_s};
}

void CliTest::readingLeavesTheFileAlone()
{
    QFETCH(QStringList, call);
    const auto before = snapshotOf(m_folder.path());
    QCOMPARE(run(call).exitCode, 0);
    QCOMPARE(snapshotOf(m_folder.path()), before);
}

void CliTest::aFullDiskForOutputIsAProblem()
{
    if (!QFile::exists(u"/dev/full"_s))
        QSKIP("There is no /dev/full here.");
    for (const QStringList &call :
         {QStringList{u"export"_s, m_market, u"-"_s},
          QStringList{u"report"_s, m_market, u"deals"_s}, QStringList{u"schema"_s}}) {
        QProcess program;
        program.setStandardOutputFile(u"/dev/full"_s);
        program.start(QStringLiteral(FAIRLEAD_PROGRAM), call);
        QVERIFY(program.waitForFinished());
        QCOMPARE(program.exitCode(), 3);
        QVERIFY(!program.readAllStandardError().isEmpty());
    }
}

QTEST_GUILESS_MAIN(CliTest)
#include "tst_cli.moc"
