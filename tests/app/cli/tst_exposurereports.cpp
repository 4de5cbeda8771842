#include "app/cli/newcommand.h"
#include "app/cli/reportcommand.h"
#include "app/shippedworkspace.h"
#include "db/database.h"
#include "tests/support/workedexample.h"

#include <nlohmann/json.hpp>

#include <QDate>
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

Outcome report(const QString &file, const QStringList &arguments)
{
    Outcome outcome;
    QTextStream out(&outcome.out);
    QTextStream err(&outcome.err);
    outcome.code = ReportCommand().run(
        QStringList{file} + arguments + QStringList{u"--as-of"_s, u"2026-11-20"_s}, {out, err});
    return outcome;
}

json reported(const QString &file, const QStringList &arguments)
{
    const Outcome outcome = report(file, arguments + QStringList{u"--json"_s});
    if (outcome.code != ExitCode::Good)
        QTest::qFail(qPrintable(outcome.err), __FILE__, __LINE__);
    return json::parse(outcome.out.toStdString(), nullptr, false);
}

bool isNear(const json &value, double expected, double tolerance)
{
    return value.is_number() && std::abs(value.get<double>() - expected) <= tolerance;
}

} // namespace

/// The sections `exposure`, `concentration` and `lookthrough` of `fairlead report`.
class ExposureReportsTest : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase();
    void reproducesTheWorkedExample();
    void everyWorkloadIsReported();
    void concentrationHasEveryLevel();
    void lookthroughSaysWhatTraceSays();
    void peopleReadTheSame_data();
    void peopleReadTheSame();
    void aPlanIsALens();
    void trendComparesWithTheLastSnapshot();
    void trendTellsCausesApart();
    void everyScenarioIsReported();
    void stressTellsContractsExitsAndAssumptions();
    void aScenarioIsLaidOverTheOthers_data();
    void aScenarioIsLaidOverTheOthers();
    void wrongCallsAreNamed();

private:
    QTemporaryDir m_folder;
    QString m_sample;
    QString m_example;
};

void ExposureReportsTest::initTestCase()
{
    m_sample = m_folder.filePath(u"sample.fairlead"_s);
    QString said;
    QTextStream stream(&said);
    QCOMPARE(NewCommand().run({m_sample, u"--sample"_s}, {stream, stream}), ExitCode::Good);
    m_example = m_folder.filePath(u"example.fairlead"_s);
    const auto shipped = shippedWorkspace(StartContent::Sample);
    QVERIFY(shipped);
    const auto made = Database::create(m_example, workedExample(*shipped), u"Worked example"_s,
                                       commandLineSignature());
    QVERIFY2(made, made ? "" : qPrintable(made.error().message));
}

void ExposureReportsTest::reproducesTheWorkedExample()
{
    const json whole = reported(m_example, {u"exposure"_s});
    QCOMPARE(whole["workloads"].size(), size_t(1));
    const json &claims = whole["workloads"][0];
    QVERIFY(isNear(claims["monthly"], 33'360, 0.01));
    QVERIFY(isNear(claims["headline"], 41.8388, 0.001));
    QCOMPARE(claims["headline_role"].get<std::string>(), std::string("host_operator"));
    const struct
    {
        const char *role;
        const char *route;
        double cost;
        double index;
        double premium;
    } expected[] = {{"route_operator", "anthropic-api", 110'494.8, 21.631, 0.1034},
                    {"host_operator", "vertex", 287'974.2, 41.839, 0.2694},
                    {"lab", "bedrock", 133'968, 25.074, 0.6204}};
    for (size_t i = 0; i < 3; ++i) {
        const json &exit = claims["exits"][i];
        QCOMPARE(exit["role"].get<std::string>(), std::string(expected[i].role));
        QCOMPARE(exit["alternative"]["route"].get<std::string>(), std::string(expected[i].route));
        QVERIFY(isNear(exit["cost"], expected[i].cost, 1));
        QVERIFY(isNear(exit["index"], expected[i].index, 0.001));
        QVERIFY(isNear(exit["premium"], expected[i].premium, 0.0001));
        QVERIFY(!exit["captive"].get<bool>());
        double points = 0;
        for (const json &layer : exit["layers"])
            points += layer["points"].get<double>();
        QVERIFY(isNear(exit["index"], points, 1e-9));
    }
}

void ExposureReportsTest::everyWorkloadIsReported()
{
    const json whole = reported(m_sample, {u"exposure"_s});
    QVERIFY(whole["workloads"].size() > 10);
    for (const json &each : whole["workloads"]) {
        if (each["headline"].is_null()) {
            QVERIFY(each["unknown_because"].is_string());
            continue;
        }
        QCOMPARE(each["exits"].size(), size_t(3));
        for (const json &exit : each["exits"])
            QVERIFY(exit["captive"].get<bool>() ? exit["captive_because"].is_string()
                                                : exit["layers"].size() == 7);
        for (const char *dial : {"technical", "commercial", "financial"})
            QVERIFY(each["dials"][dial]["value"].is_number()
                    || each["dials"][dial]["reason"].is_string());
    }
    for (const json &lever : whole["levers"])
        QVERIFY(lever["cost"].is_number() || lever["cost_unknown_because"].is_string());
    QVERIFY(!whole["vendors"].empty());
}

void ExposureReportsTest::concentrationHasEveryLevel()
{
    const json whole = reported(m_sample, {u"concentration"_s});
    QCOMPARE(whole["thresholds"]["direct"].get<double>(), 0.4);
    QCOMPARE(whole["thresholds"]["indirect"].get<double>(), 0.5);
    const json &spend = whole["spend"][0];
    QCOMPARE(spend["levels"].size(), size_t(9));
    for (const json &level : spend["levels"]) {
        double sum = level["unknown"].get<double>();
        for (const json &share : level["shares"])
            sum += share["share"].get<double>();
        QVERIFY(std::abs(sum - 1) < 1e-9);
    }
    QVERIFY(spend["neutrality_by_host"]["gap"].is_number());
}

void ExposureReportsTest::lookthroughSaysWhatTraceSays()
{
    const json through = reported(m_sample, {u"lookthrough"_s});
    const json trace = reported(m_sample, {u"trace"_s});
    QVERIFY(through["shares"] == trace["shares"]);
    QVERIFY(through["unknown_pass_on"] == trace["unknown_pass_on"]);
    QVERIFY(through["unknown_stakes"] == trace["unknown_stakes"]);
    double sum = 0;
    for (const json &flow : through["routes_to_parties"][0]["by_cash"])
        sum += flow["share"].get<double>();
    QVERIFY(std::abs(sum - 1) < 1e-9);
}

void ExposureReportsTest::peopleReadTheSame_data()
{
    QTest::addColumn<QString>("section");
    QTest::addColumn<QString>("says");
    QTest::newRow("exposure") << u"exposure"_s << u"Claims assistant"_s;
    QTest::newRow("concentration") << u"concentration"_s << u"Host operator"_s;
    QTest::newRow("lookthrough") << u"lookthrough"_s << u"Amazon Bedrock"_s;
}

void ExposureReportsTest::peopleReadTheSame()
{
    QFETCH(QString, section);
    QFETCH(QString, says);
    const Outcome outcome = report(m_sample, {section});
    QCOMPARE(outcome.code, ExitCode::Good);
    QVERIFY2(outcome.out.contains(says), qPrintable(outcome.out));
    QVERIFY(outcome.err.isEmpty());
}

void ExposureReportsTest::aPlanIsALens()
{
    // A plan that takes on a new route makes it cheaper for the others to follow.
    const json base = reported(m_sample, {u"exposure"_s});
    const json planned = reported(m_sample, {u"exposure"_s, u"--plan"_s, u"second-cloud"_s});
    QCOMPARE(base["workloads"].size(), planned["workloads"].size());
    QVERIFY(base["vendors"] != planned["vendors"]);
}

void ExposureReportsTest::trendComparesWithTheLastSnapshot()
{
    const json trend = reported(m_sample, {u"trend"_s});
    QCOMPARE(trend["since"].get<std::string>(), std::string("2026-10-31"));
    QVERIFY(trend["snapshots"].size() >= 2);
    QVERIFY(trend["changes"].is_array());
    // The example has none, and its file does not go back.
    const Outcome outcome = report(m_example, {u"trend"_s, u"--since"_s, u"2020-01-01"_s});
    QCOMPARE(outcome.code, ExitCode::DataProblem);
}

void ExposureReportsTest::trendTellsCausesApart()
{
    const QString today = QDate::currentDate().toString(Qt::ISODate);
    const json trend = reported(m_example, {u"trend"_s, u"--since"_s, today});
    for (const json &change : trend["changes"]) {
        double sum = 0;
        for (const json &part : change["by_cause"])
            sum += part.get<double>();
        QVERIFY(change["by_cause"].is_null()
                || std::abs(sum - (change["after"].get<double>() - change["before"].get<double>()))
                       < 1e-6);
    }
}

void ExposureReportsTest::everyScenarioIsReported()
{
    const json stress = reported(m_sample, {u"stress"_s});
    QVERIFY(stress["scenarios"].size() >= 3);
    for (const json &scenario : stress["scenarios"]) {
        double sum = 0;
        for (const json &each : scenario["workloads"]) {
            QVERIFY(each["loss"].is_number() || each["reason"].is_string());
            sum += each["loss"].is_number() ? each["loss"].get<double>() : 0;
        }
        QVERIFY(isNear(scenario["loss"], sum, 1e-3));
    }
    const json one = reported(m_sample, {u"stress"_s, u"--scenario"_s, u"listing-price-rise"_s});
    QCOMPARE(one["scenarios"].size(), size_t(1));
}

void ExposureReportsTest::stressTellsContractsExitsAndAssumptions()
{
    const json all =
        reported(m_sample, {u"stress"_s, u"--scenario"_s, u"market-listing-price-rise"_s});
    const json &stress = all["scenarios"][0];
    double rise = 0;
    for (const json &contract : stress["contracts"])
        rise += contract["yearly_rise"].get<double>();
    QVERIFY(rise > 0 && isNear(stress["yearly_rise"], rise, 0.01));
    QVERIFY(!stress["exits"]["moves"].empty());
    QVERIFY(stress["exits"]["one_time"].get<double>() > 0);
    QVERIFY(stress["assumptions"].size() >= 3);
    QVERIFY(all["ranking"]["parties"].size() > 3);
    QVERIFY(all["ranking"]["without_equity"].is_array());
}

void ExposureReportsTest::aScenarioIsLaidOverTheOthers_data()
{
    QTest::addColumn<QString>("section");
    for (const char *section : {"exposure", "concentration", "lookthrough", "trend"})
        QTest::newRow(section) << QString::fromLatin1(section);
}

void ExposureReportsTest::aScenarioIsLaidOverTheOthers()
{
    QFETCH(QString, section);
    QStringList scenario{u"--scenario"_s, u"listing-price-rise"_s};
    if (section == u"trend")
        scenario += {u"--basis"_s, u"risk_weighted"_s}; // as its one snapshot was taken
    const json base = reported(m_sample, {section});
    const json under = reported(m_sample, QStringList{section} + scenario);
    QVERIFY(!base.contains("scenario"));
    QCOMPARE(QString::fromStdString(under["scenario"].get<std::string>()), u"listing-price-rise"_s);
    if (section == u"exposure") {
        const auto monthly = [](const json &whole) {
            for (const json &each : whole["workloads"]) {
                if (each["workload"] == "claims-assistant")
                    return each["monthly"].get<double>();
            }
            return 0.0;
        };
        QVERIFY(std::abs(monthly(under) / monthly(base) - 1.15 * 1.08) < 1e-6);
    }
    const Outcome strange = report(m_sample, {section, u"--scenario"_s, u"no-such"_s});
    QCOMPARE(strange.code, ExitCode::WrongCall);
}

void ExposureReportsTest::wrongCallsAreNamed()
{
    for (const QStringList &arguments :
         {QStringList{u"exposure"_s, u"--plan"_s, u"ghost"_s},
          QStringList{u"concentration"_s, u"--basis"_s, u"ghost"_s},
          QStringList{u"stress"_s, u"--scenario"_s, u"ghost"_s}, QStringList{u"ghost"_s}}) {
        const Outcome outcome = report(m_sample, arguments);
        QCOMPARE(outcome.code, ExitCode::WrongCall);
        QVERIFY2(outcome.err.contains(u"ghost"_s), qPrintable(outcome.err));
        QVERIFY(outcome.out.isEmpty());
    }
}

QTEST_GUILESS_MAIN(ExposureReportsTest)
#include "tst_exposurereports.moc"
