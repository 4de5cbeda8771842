#include "tests/support/files.h"

#include <nlohmann/json.hpp>

#include <QProcess>
#include <QTemporaryDir>
#include <QTest>

using namespace Qt::StringLiterals;
using fairlead::putFile;

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

nlohmann::json jsonOf(const Outcome &outcome)
{
    return nlohmann::json::parse(outcome.out.toStdString(), nullptr, false);
}

} // namespace

/// `fairlead report … checklist` and the import of rules, as a user calls them.
class ChecklistReportTest : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase();
    void reportsEveryContract();
    void reportsOneContractOnADay();
    void printsTextForPeople();
    void refusesAContractThatIsNotThere();
    void importsRulesIntoAnEmptyWorkspace();
    void namesRulesThatCannotBeRead();
    void exportsPlans_data();
    void exportsPlans();
    void refusesPlansThatMakeNoSense_data();
    void refusesPlansThatMakeNoSense();

private:
    QString path(const QString &name) const { return m_folder.filePath(name); }
    Outcome report(const QStringList &more) const
    {
        return run(QStringList{u"report"_s, m_sample, u"checklist"_s} + more);
    }

    QTemporaryDir m_folder;
    QString m_sample;
};

void ChecklistReportTest::initTestCase()
{
    m_sample = path(u"sample.fairlead"_s);
    QCOMPARE(run({u"new"_s, m_sample, u"--sample"_s}).exitCode, 0);
}

void ChecklistReportTest::reportsEveryContract()
{
    const Outcome outcome = report({u"--json"_s, u"--as-of"_s, u"2026-11-20"_s});
    QCOMPARE(outcome.exitCode, 0);
    QCOMPARE(outcome.err, QByteArray());
    const nlohmann::json json = jsonOf(outcome);
    QVERIFY(json.at("problems").empty());
    QCOMPARE(json.at("checklists").size(), size_t(6));
    for (const auto &checklist : json.at("checklists")) {
        size_t points = 0;
        for (const auto &[block, list] : checklist.at("blocks").items()) {
            points += list.size();
            for (const auto &point : list) {
                QCOMPARE(point.at("missing").empty(), block != "needs_data");
                for (const auto &missing : point.at("missing"))
                    QVERIFY(missing.at("table").is_string() && missing.at("field").is_string());
                const auto &score = point.at("score");
                const double product =
                    score.at("weight").get<double>() * score.at("level").get<double>()
                    * score.at("urgency").get<double>() * score.at("exposure").get<double>();
                QCOMPARE(score.at("total").get<double>(), product);
            }
        }
        QVERIFY(points >= 118);
        QVERIFY(checklist.at("blocks").at("must_haves").size() <= 7);
    }
}

void ChecklistReportTest::reportsOneContractOnADay()
{
    const nlohmann::json json = jsonOf(
        report({u"--json"_s, u"--contract"_s, u"aws-agreement"_s, u"--as-of"_s, u"2026-12-03"_s}));
    QCOMPARE(json.at("checklists").size(), size_t(1));
    const auto &term = json.at("checklists")[0].at("term");
    QVERIFY(term.at("end") == "2027-01-31");
    QVERIFY(term.at("notice_deadline") == "2027-12-02");
    QVERIFY(term.at("deadline_missed") == true);

    const nlohmann::json later = jsonOf(report(
        {u"--json"_s, u"--contract"_s, u"anthropic-enterprise"_s, u"--as-of"_s, u"2027-12-31"_s}));
    const auto &listing = later.at("checklists")[0].at("listing");
    QVERIFY(listing.at("state") == "filed_confidential");
    QVERIFY(listing.at("stale") == true);
    QVERIFY(!listing.at("sources").empty());
}

void ChecklistReportTest::printsTextForPeople()
{
    const Outcome outcome =
        report({u"--contract"_s, u"anthropic-enterprise"_s, u"--as-of"_s, u"2026-11-20"_s});
    QCOMPARE(outcome.exitCode, 0);
    for (const QByteArray &part :
         {QByteArray("Rights we already have ("), QByteArray("Must-haves ("),
          QByteArray("Negotiate ("), QByteArray("Trade ("), QByteArray("Needs data ("),
          QByteArray("Not applicable ("), QByteArray("because: "), QByteArray("agreed, it sets: ")})
        QVERIFY2(outcome.out.contains(part), part.constData());
    QVERIFY(!outcome.out.contains("%1"));
}

void ChecklistReportTest::refusesAContractThatIsNotThere()
{
    const Outcome outcome = report({u"--contract"_s, u"gone"_s});
    QCOMPARE(outcome.exitCode, 2);
    QCOMPARE(outcome.out, QByteArray());
    QVERIFY(outcome.err.contains("gone"));
}

void ChecklistReportTest::importsRulesIntoAnEmptyWorkspace()
{
    const QString file = path(u"empty.fairlead"_s);
    QCOMPARE(run({u"new"_s, file, u"--empty"_s}).exitCode, 0);
    const nlohmann::json before = jsonOf(run({u"report"_s, file, u"checklist"_s, u"--json"_s}));
    QCOMPARE(before.at("problems").size(), size_t(1));
    const Outcome imported = run({u"import"_s, file, u":/negotiation/rules.json"_s});
    QVERIFY2(imported.exitCode == 0, imported.err);
    const nlohmann::json after = jsonOf(run({u"report"_s, file, u"checklist"_s, u"--json"_s}));
    QVERIFY(after.at("problems").empty());
}

void ChecklistReportTest::namesRulesThatCannotBeRead()
{
    const QString file = path(u"own.fairlead"_s);
    const QString rules = path(u"own.json"_s);
    QCOMPARE(run({u"new"_s, file, u"--empty"_s}).exitCode, 0);
    putFile(rules, R"({"format":"fairlead","version":1,"kind":"workspace","tables":{"rule":[
        {"id":"mine","title":"Mine","category":"exit","stance":"core","enabled":true,
         "trigger":"contract.colour = green","origin":"own"}]}})");
    const Outcome imported = run({u"import"_s, file, rules});
    QVERIFY2(imported.exitCode == 0, imported.err);
    const Outcome checked = run({u"check"_s, file});
    QCOMPARE(checked.exitCode, 1);
    QVERIFY2(checked.out.contains("contract.colour"), checked.out);
    const Outcome reported = run({u"report"_s, file, u"checklist"_s});
    QVERIFY2(reported.out.contains("contract.colour"), reported.out);
}

void ChecklistReportTest::exportsPlans_data()
{
    QTest::addColumn<QString>("file");
    QTest::addColumn<QStringList>("more");
    QTest::addColumn<QByteArray>("start");
    QTest::newRow("text") << u"plan.md"_s << QStringList() << QByteArray("# ");
    QTest::newRow("document") << u"plan.odt"_s << QStringList() << QByteArray("PK");
    QTest::newRow("workbook") << u"plan.xlsx"_s << QStringList() << QByteArray("PK");
    QTest::newRow("pages") << u"plan.pdf"_s << QStringList() << QByteArray("%PDF");
    QTest::newRow("matrix") << u"plan.csv"_s << QStringList() << QByteArray("Block,");
    QTest::newRow("vendor") << u"points.pdf"_s << QStringList{u"--edition"_s, u"vendor-safe"_s}
                            << QByteArray("%PDF");
}

void ChecklistReportTest::exportsPlans()
{
    QFETCH(QString, file);
    QFETCH(QStringList, more);
    QFETCH(QByteArray, start);
    const Outcome outcome =
        run(QStringList{u"export"_s, m_sample, path(file), u"--of"_s, u"checklist"_s,
                        u"--contract"_s, u"anthropic-enterprise"_s, u"--as-of"_s, u"2026-11-20"_s}
            + more);
    QVERIFY2(outcome.exitCode == 0, outcome.err.constData());
    QFile written(path(file));
    QVERIFY(written.open(QIODevice::ReadOnly));
    QVERIFY(written.readAll().startsWith(start));
}

void ChecklistReportTest::refusesPlansThatMakeNoSense_data()
{
    QTest::addColumn<QStringList>("arguments");
    const QStringList checklist{u"--of"_s, u"checklist"_s};
    const QStringList contract{u"--contract"_s, u"anthropic-enterprise"_s};
    QTest::newRow("no contract") << QStringList{path(u"x.md"_s)} + checklist;
    QTest::newRow("another contract")
        << QStringList{path(u"x.md"_s)} + checklist + QStringList{u"--contract"_s, u"none"_s};
    QTest::newRow("not of a checklist") << QStringList{path(u"x.graphml"_s)} + contract;
    QTest::newRow("another ending") << QStringList{path(u"x.json"_s)} + checklist + contract;
    QTest::newRow("another edition") << QStringList{path(u"x.md"_s)} + checklist + contract
                                            + QStringList{u"--edition"_s, u"public"_s};
    QTest::newRow("a matrix for the vendor") << QStringList{path(u"x.csv"_s)} + checklist + contract
                                                    + QStringList{u"--edition"_s, u"vendor-safe"_s};
    QTest::newRow("a contract of the graph")
        << QStringList{path(u"x.csv"_s), u"--of"_s, u"graph"_s} + contract;
}

void ChecklistReportTest::refusesPlansThatMakeNoSense()
{
    QFETCH(QStringList, arguments);
    const Outcome outcome = run(QStringList{u"export"_s, m_sample} + arguments);
    QCOMPARE(outcome.exitCode, 2);
    QVERIFY(!outcome.err.isEmpty());
    QVERIFY(!QFile::exists(arguments.first()));
}

QTEST_GUILESS_MAIN(ChecklistReportTest)
#include "tst_checklistreport.moc"
