#include "app/cli/exportcommand.h"
#include "app/cli/newcommand.h"
#include "app/cli/reportcommand.h"

#include <nlohmann/json.hpp>

#include <QFile>
#include <QTemporaryDir>
#include <QTest>

#include <cmath>

using namespace fairlead;
using namespace Qt::StringLiterals;
using nlohmann::json;

namespace {

struct Outcome
{
    ExitCode code = ExitCode::Good;
    QString out;
    QString err;
};

template<class Verb>
Outcome ran(const QStringList &arguments)
{
    Outcome outcome;
    QTextStream out(&outcome.out);
    QTextStream err(&outcome.err);
    outcome.code = Verb().run(arguments, {out, err});
    return outcome;
}

/// The edge between two parties.
json edgeOf(const json &report, const char *from, const char *to, const char *family)
{
    for (const json &edge : report["edges"]) {
        if (edge["from"]["id"] == from && edge["to"]["id"] == to && edge["family"] == family)
            return edge;
    }
    return {};
}

} // namespace

/// The sections about the graph of `fairlead report`, and its files.
class GraphReportsTest : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase();
    void theBasisChoosesTheAmount();
    void theDayOfTheLensIsObeyed();
    void whatCameLaterIsInNoReport_data();
    void whatCameLaterIsInNoReport();
    void theDistributionOverAzureAloneEnds();
    void everySumHoldsTheSameSpend_data();
    void everySumHoldsTheSameSpend();
    void whatHasNoDateSaysSo();
    void aTraceAddsUpToItsSpend();
    void whatWasBelievedIsReported();
    void loopsShowAmountsAndOpinions();
    void dependentsAgreeWithTheTrace();
    void peopleReadAllOfThem_data();
    void peopleReadAllOfThem();
    void wrongCallsAreNamed_data();
    void wrongCallsAreNamed();
    void theGraphIsExportedByItsEnding_data();
    void theGraphIsExportedByItsEnding();
    void aDayIsForTheGraphAlone();

private:
    Outcome report(const QStringList &arguments) const
    {
        QStringList all = QStringList{m_file} + arguments;
        if (!arguments.contains(u"--as-of"_s))
            all += {u"--as-of"_s, u"2026-11-20"_s};
        return ran<ReportCommand>(all);
    }
    json reported(const QStringList &arguments) const
    {
        const Outcome outcome = report(arguments + QStringList{u"--json"_s});
        if (outcome.code != ExitCode::Good)
            QTest::qFail(qPrintable(outcome.err), __FILE__, __LINE__);
        return json::parse(outcome.out.toStdString(), nullptr, false);
    }

    QTemporaryDir m_folder;
    QString m_file;
};

void GraphReportsTest::initTestCase()
{
    m_file = m_folder.filePath(u"sample.fairlead"_s);
    QCOMPARE(ran<NewCommand>({m_file, u"--sample"_s}).code, ExitCode::Good);
}

void GraphReportsTest::theBasisChoosesTheAmount()
{
    const json firm = reported({u"graph"_s});
    QVERIFY(edgeOf(firm, "amazon", "anthropic", "equity")["amount"] == 13'000'000'000);
    const json spend = edgeOf(firm, "anthropic", "amazon", "compute_commitment");
    QVERIFY(spend["amount"].is_null());
    QVERIFY(spend["contested"] == true);
    const json headline = reported({u"graph"_s, u"--basis"_s, u"headline"_s});
    QVERIFY(edgeOf(headline, "amazon", "anthropic", "equity")["amount"] == 33'000'000'000);
    QVERIFY(edgeOf(headline, "anthropic", "amazon", "compute_commitment")["amount"]
            == 100'000'000'000);
    QVERIFY(edgeOf(headline, "anthropic", "amazon", "compute_commitment")["amount_is_open"]
            == true);
}

void GraphReportsTest::theDayOfTheLensIsObeyed()
{
    const json april = reported({u"graph"_s, u"--as-of"_s, u"2026-04-30"_s});
    QVERIFY(april["as_of"] == "2026-04-30");
    QVERIFY(edgeOf(april, "anthropic", "spacex", "compute_commitment").is_null());
    QVERIFY(april["edges"].size() < reported({u"graph"_s})["edges"].size());
}

void GraphReportsTest::whatCameLaterIsInNoReport_data()
{
    QTest::addColumn<QString>("section");
    QTest::addColumn<QString>("later"); // key of the count of what is left out; empty: none
    QTest::newRow("graph") << u"graph"_s << QString();
    QTest::newRow("loops") << u"loops"_s << QString();
    QTest::newRow("deals") << u"deals"_s << u"announced_later"_s;
    QTest::newRow("facts") << u"facts"_s << u"later"_s;
    QTest::newRow("conflicts") << u"conflicts"_s << u"later"_s;
}

/// No day after that of the lens, and nothing of the deal of 28 May 2026.
void GraphReportsTest::whatCameLaterIsInNoReport()
{
    QFETCH(QString, section);
    QFETCH(QString, later);
    const QStringList call{section, u"--as-of"_s, u"2026-04-30"_s};
    const json april = reported(call);
    QCOMPARE(QString::fromStdString(april["as_of"].get<std::string>()), u"2026-04-30"_s);
    const QString text = report(call).out;
    for (const QString &each : {text, QString::fromStdString(april.dump())})
        QVERIFY(!each.contains(u"anthropic-series-h"_s) && !each.contains(u"2026-05-28"_s));
    if (later.isEmpty())
        return;
    QVERIFY(april[later.toStdString()] > 0);
    const json now = reported({section});
    QVERIFY(now[later.toStdString()] == 0);
    const auto size = [&](const json &of) { return of[section.toStdString()].size(); };
    QCOMPARE(size(april) + april[later.toStdString()].get<size_t>(), size(now));
}

void GraphReportsTest::theDistributionOverAzureAloneEnds()
{
    const auto endedOn = [&](const QString &day) {
        const json graph = reported({u"graph"_s, u"--as-of"_s, day});
        for (const json &edge : graph["edges"]) {
            if (edge["from"]["id"] == "openai" && edge["to"]["id"] == "foundry"
                && edge["until"] == "2026-04-27")
                return edge["ended"].get<bool>();
        }
        return false;
    };
    QVERIFY(!endedOn(u"2026-04-26"_s));
    QVERIFY(endedOn(u"2026-04-28"_s) && endedOn(u"2026-04-30"_s));
}

void GraphReportsTest::everySumHoldsTheSameSpend_data()
{
    QTest::addColumn<QString>("day");
    for (const char *day : {"2016-01-01", "2026-04-30", "2026-11-20"})
        QTest::newRow(day) << QString::fromLatin1(day);
}

/// Today's spend is in every sum on any day; what has no way on it is named with the reason.
void GraphReportsTest::everySumHoldsTheSameSpend()
{
    QFETCH(QString, day);
    const QStringList asOf{u"--as-of"_s, day};
    const json trace = reported(QStringList{u"trace"_s} + asOf);
    const json spread = reported(QStringList{u"concentration"_s} + asOf);
    const json through = reported(QStringList{u"lookthrough"_s} + asOf);
    const json exposure = reported(QStringList{u"exposure"_s} + asOf);
    const json today = reported({u"trace"_s});
    const double total = today["shares"][0]["total"].get<double>();
    QCOMPARE(trace["shares"][0]["total"].get<double>(), total);
    QCOMPARE(spread["spend"][0]["total"].get<double>(), total);
    QCOMPARE(through["shares"][0]["total"].get<double>(), total);
    double monthly = 0;
    for (const json &workload : exposure["workloads"])
        monthly += workload["monthly"].is_null() ? 0 : workload["monthly"].get<double>();
    QCOMPARE(std::round(monthly * 12), std::round(total));
    QCOMPARE(trace["untraced"].size() > 0, day != u"2026-11-20"_s);
    for (const json *other : {&spread, &through})
        QVERIFY((*other)["untraced"] == trace["untraced"]);
    if (day == u"2026-04-30"_s) {
        const json route = trace["untraced"][0];
        QVERIFY(route["why"] == "route_later" && route["from"] == "2026-05-11");
        QVERIFY(report(QStringList{u"trace"_s, u"--workload"_s, u"code-assistant"_s} + asOf)
                    .out.contains(u"the route opened later"_s));
        const QStringList dependents{u"dependents"_s, u"--party"_s, u"amazon"_s};
        QVERIFY(reported(dependents + asOf)["untraced"] == trace["untraced"]);
    }
}

void GraphReportsTest::whatHasNoDateSaysSo()
{
    const QStringList call{u"graph"_s, u"--as-of"_s, u"2016-01-01"_s};
    const json early = reported(call);
    size_t undated = 0;
    for (const json &edge : early["edges"]) {
        const bool isCounted = edge["undated"] == true && !edge["strands"].empty();
        undated += isCounted && edge["ended"] == false ? 1 : 0;
        const bool isOwn = edge["family"] == "own_spend";
        QVERIFY(isOwn || edge["undated"] == true || edge["since"].is_string());
    }
    QVERIFY(undated > 0 && early["undated_edges"] == undated);
    QVERIFY(report(call).out.contains(u"beginning unknown"_s));
}

void GraphReportsTest::aTraceAddsUpToItsSpend()
{
    const json trace = reported({u"trace"_s, u"--workload"_s, u"support-chat"_s});
    QVERIFY(trace["paths"].size() == size_t(1));
    QVERIFY(trace["paths"][0]["amount"] == 302'400);
    QVERIFY(trace["shares"][0]["total"] == 302'400);
    QVERIFY(trace["paths"][0]["steps"].back()["id"] == "amazon");
    double cash = 0;
    for (const json &row : trace["shares"][0]["ultimate"])
        cash += row["cash"].get<double>();
    QVERIFY(std::abs(cash - 1) < 1e-9);
    const json whole = reported({u"trace"_s});
    double paths = 0;
    for (const json &path : whole["paths"])
        paths += path["amount"].get<double>();
    QVERIFY(paths == whole["shares"][0]["total"].get<double>());
}

void GraphReportsTest::whatWasBelievedIsReported()
{
    const json before = reported({u"graph"_s, u"--believed-on"_s, u"2001-01-01"_s});
    QVERIFY(before["nodes"].empty()); // there was no file
    const json now = reported({u"graph"_s, u"--believed-on"_s, u"2999-12-31"_s});
    QVERIFY(now["edges"] == reported({u"graph"_s})["edges"]);
}

void GraphReportsTest::loopsShowAmountsAndOpinions()
{
    const json loops = reported({u"loops"_s});
    QVERIFY(!loops["caveat"].get<std::string>().empty());
    for (const json &pair : loops["pairs"]) {
        if (pair["funder"] != "amazon" || pair["buyer"] != "anthropic")
            continue;
        QVERIFY(pair["amounts"][0]["funding"]["amount"]["amount"] == 33'000'000'000);
        QVERIFY(pair["amounts"][1]["funding"]["amount"]["amount"] == 13'000'000'000);
        QVERIFY(pair["amounts"][1]["purchases"]["amount"].is_null());
        QVERIFY(pair["amounts"][0]["returnable_share"] == 1.0);
        QVERIFY(pair["opinions"].size() >= 2);
        QCOMPARE(loops["longest_cycle"].get<int>(), 4);
        QVERIFY(!pair["opinions"][0]["title"].is_null());
        return;
    }
    QFAIL("The pair is not in the report.");
}

void GraphReportsTest::dependentsAgreeWithTheTrace()
{
    const json found = reported({u"dependents"_s, u"--route"_s, u"bedrock"_s});
    const json trace = reported({u"trace"_s, u"--route"_s, u"bedrock"_s});
    QVERIFY(found["direct"][0]["amount"] == trace["shares"][0]["total"]);
}

void GraphReportsTest::peopleReadAllOfThem_data()
{
    QTest::addColumn<QStringList>("arguments");
    QTest::addColumn<QString>("part");
    QTest::newRow("graph") << QStringList{u"graph"_s} << u"more than "_s;
    QTest::newRow("trace") << QStringList{u"trace"_s, u"--contract"_s, u"aws-agreement"_s}
                           << u"not disclosed"_s;
    QTest::newRow("loops") << QStringList{u"loops"_s} << u"no evidence that it does"_s;
    QTest::newRow("dependents") << QStringList{u"dependents"_s, u"--party"_s, u"nvidia"_s}
                                << u"indirectly"_s;
}

void GraphReportsTest::peopleReadAllOfThem()
{
    QFETCH(QStringList, arguments);
    QFETCH(QString, part);
    const Outcome outcome = report(arguments);
    QCOMPARE(outcome.code, ExitCode::Good);
    QVERIFY2(outcome.out.contains(part), qPrintable(outcome.out));
}

void GraphReportsTest::wrongCallsAreNamed_data()
{
    QTest::addColumn<QStringList>("arguments");
    QTest::addColumn<QString>("part");
    QTest::newRow("basis") << QStringList{u"graph"_s, u"--basis"_s, u"best"_s} << u"“best”"_s;
    QTest::newRow("workload") << QStringList{u"trace"_s, u"--workload"_s, u"none"_s} << u"“none”"_s;
    QTest::newRow("party") << QStringList{u"dependents"_s, u"--party"_s, u"none"_s} << u"“none”"_s;
    QTest::newRow("nothing") << QStringList{u"dependents"_s} << u"--party ID or --route ID"_s;
}

void GraphReportsTest::wrongCallsAreNamed()
{
    QFETCH(QStringList, arguments);
    QFETCH(QString, part);
    const Outcome outcome = report(arguments);
    QCOMPARE(outcome.code, ExitCode::WrongCall);
    QVERIFY2(outcome.err.contains(part), qPrintable(outcome.err));
    QVERIFY(outcome.out.isEmpty());
}

void GraphReportsTest::theGraphIsExportedByItsEnding_data()
{
    QTest::addColumn<QString>("ending");
    QTest::addColumn<QByteArray>("part");
    QTest::newRow("GraphML") << u"graphml"_s << "<graphml xmlns="_ba;
    QTest::newRow("GEXF") << u"gexf"_s << "<gexf xmlns="_ba;
    QTest::newRow("DOT") << u"dot"_s << "digraph fairlead {"_ba;
    QTest::newRow("CSV") << u"csv"_s << "Source,Target,Type,"_ba;
}

void GraphReportsTest::theGraphIsExportedByItsEnding()
{
    QFETCH(QString, ending);
    QFETCH(QByteArray, part);
    const QString path = m_folder.filePath(u"graph."_s + ending);
    QStringList arguments{m_file, path, u"--as-of"_s, u"2026-11-20"_s};
    if (ending == u"csv") // without it, a table is the timeline
        arguments += {u"--of"_s, u"graph"_s};
    const Outcome outcome = ran<ExportCommand>(arguments);
    QVERIFY2(outcome.code == ExitCode::Good, qPrintable(outcome.err));
    QFile file(path);
    QVERIFY(file.open(QIODevice::ReadOnly));
    QVERIFY(file.readAll().contains(part));
}

void GraphReportsTest::aDayIsForTheGraphAlone()
{
    const Outcome outcome = ran<ExportCommand>(
        {m_file, m_folder.filePath(u"all.json"_s), u"--as-of"_s, u"2026-11-20"_s});
    QCOMPARE(outcome.code, ExitCode::WrongCall);
}

QTEST_GUILESS_MAIN(GraphReportsTest)
#include "tst_graphreports.moc"
