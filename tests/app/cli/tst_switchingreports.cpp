#include "app/cli/newcommand.h"
#include "app/cli/reportcommand.h"

#include <nlohmann/json.hpp>

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

} // namespace

/// The sections `switching` and `plan` of `fairlead report`.
class SwitchingReportsTest : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase();
    void aMoveIsReportedWhole();
    void linesAndTracesAddUp();
    void aModelCanBeChosen();
    void everyPlanIsReported();
    void onePlanCanBeChosen();
    void peopleReadRoundedFigures();
    void wrongCallsAreNamed_data();
    void wrongCallsAreNamed();
    void aRouteWithoutModelsIsAProblemOfTheData();

private:
    Outcome report(const QStringList &arguments) const
    {
        Outcome outcome;
        QTextStream out(&outcome.out);
        QTextStream err(&outcome.err);
        outcome.code = ReportCommand().run(QStringList{m_file} + arguments
                                               + QStringList{u"--as-of"_s, u"2026-11-20"_s},
                                           {out, err});
        return outcome;
    }
    json reported(const QStringList &arguments) const
    {
        const Outcome outcome = report(arguments + QStringList{u"--json"_s});
        if (outcome.code != ExitCode::Good)
            QTest::qFail(qPrintable(outcome.err), __FILE__, __LINE__);
        return json::parse(outcome.out.toStdString(), nullptr, false);
    }
    json move(const QString &to) const
    {
        return reported({u"switching"_s, u"--workload"_s, u"claims-assistant"_s, u"--to"_s, to});
    }

    QTemporaryDir m_folder;
    QString m_file;
};

void SwitchingReportsTest::initTestCase()
{
    m_file = m_folder.filePath(u"sample.fairlead"_s);
    QString out;
    QTextStream stream(&out);
    QCOMPARE(NewCommand().run({m_file, u"--sample"_s}, {stream, stream}), ExitCode::Good);
}

void SwitchingReportsTest::aMoveIsReportedWhole()
{
    const json whole = move(u"vertex"_s);
    for (const char *key : {"report",
                            "as_of",
                            "workload",
                            "from",
                            "to",
                            "blocked",
                            "gates",
                            "one_time",
                            "hours",
                            "lines",
                            "months",
                            "monthly_before",
                            "monthly_after",
                            "commitments",
                            "stranded",
                            "lost_tier",
                            "all_in",
                            "break_even_month",
                            "lock_in_before",
                            "lock_in_after",
                            "missing",
                            "range",
                            "best_month",
                            "monthly_before_trace",
                            "monthly_after_trace"})
        QVERIFY2(whole.contains(key), key);
    QCOMPARE(whole["to"]["host"].get<std::string>(), std::string("google-cloud"));
    QCOMPARE(whole["range"]["iterations"].get<int>(), 10'000);
    QCOMPARE(whole["range"]["p90_interval"].size(), size_t(2));
    QVERIFY(whole["range"]["p10"] < whole["range"]["p50"]);
    QCOMPARE(whole["lock_in_before"]["exits"].size(), size_t(3));
    QVERIFY(whole["commitments"].size() >= 1);
    for (const auto &gate : whole["gates"])
        QVERIFY(!gate["reason"].get<std::string>().empty());
}

void SwitchingReportsTest::linesAndTracesAddUp()
{
    const json whole = move(u"vertex"_s);
    double sum = 0;
    for (const auto &line : whole["lines"]) {
        QCOMPARE(line["trace"]["result"].get<double>(), line["usd"].get<double>());
        QVERIFY(!line["trace"]["formula"].get<std::string>().empty());
        for (const auto &input : line["trace"]["inputs"])
            QVERIFY(!input["name"].get<std::string>().empty());
        sum += line["usd"].get<double>();
    }
    QVERIFY(std::abs(sum - whole["one_time"].get<double>()) < 1e-6);
    // A measured figure names its source and the record to edit.
    const auto &inputs = whole["lines"][1]["trace"]["inputs"];
    QCOMPARE(inputs[1]["record"].get<std::string>(), std::string("hours.prompt"));
    QCOMPARE(inputs[1]["grade"].get<std::string>(), std::string("m"));
    QVERIFY(!inputs[1]["source"].get<std::string>().empty());
}

void SwitchingReportsTest::aModelCanBeChosen()
{
    QCOMPARE(move(u"bedrock/nova-pro"_s)["to"]["model"].get<std::string>(),
             std::string("nova-pro"));
    QVERIFY(move(u"vertex/nova-pro"_s)["blocked"].get<bool>());
    QCOMPARE(move(u"bedrock"_s)["one_time"].get<double>(), 0.0);
}

void SwitchingReportsTest::everyPlanIsReported()
{
    const json whole = reported({u"plan"_s});
    QCOMPARE(whole["plans"].size(), size_t(2));
    for (const auto &plan : whole["plans"]) {
        double sum = 0;
        for (const auto &move : plan["moves"])
            sum += move["one_time"].get<double>();
        QVERIFY(std::abs(sum - plan["one_time"].get<double>()) < 1e-6);
        QCOMPARE(plan["moves"].size(), size_t(3));
        QCOMPARE(plan["commitments"].size(), size_t(4));
        QVERIFY(plan["finish_month"].is_number());
    }
}

void SwitchingReportsTest::onePlanCanBeChosen()
{
    const json whole = reported({u"plan"_s, u"--plan"_s, u"second-cloud"_s});
    QCOMPARE(whole["plans"].size(), size_t(1));
    QCOMPARE(whole["plans"][0]["name"].get<std::string>(), std::string("Second cloud"));
}

void SwitchingReportsTest::peopleReadRoundedFigures()
{
    const Outcome move = report(
        {u"switching"_s, u"--workload"_s, u"code-assistant"_s, u"--to"_s, u"anthropic-api"_s});
    QCOMPARE(move.code, ExitCode::Good);
    QVERIFY(move.out.contains(u"One-time cost"_s));
    QVERIFY(move.out.contains(u"Commitment shortfall"_s));
    QVERIFY(move.out.contains(u"never"_s));
    QVERIFY(!move.out.contains(u'.' + u"00"_s));
    const Outcome plans = report({u"plan"_s});
    QCOMPARE(plans.code, ExitCode::Good);
    QVERIFY(plans.out.contains(u"Second cloud"_s));
}

void SwitchingReportsTest::wrongCallsAreNamed_data()
{
    QTest::addColumn<QStringList>("arguments");
    QTest::addColumn<QString>("named");
    const QString workload = u"--workload"_s;
    const QString to = u"--to"_s;
    QTest::newRow("nothing said") << QStringList{u"switching"_s} << workload;
    QTest::newRow("no target") << QStringList{u"switching"_s, workload, u"claims-assistant"_s}
                               << to;
    QTest::newRow("no such workload")
        << QStringList{u"switching"_s, workload, u"ghost"_s, to, u"vertex"_s} << u"ghost"_s;
    QTest::newRow("no such route")
        << QStringList{u"switching"_s, workload, u"claims-assistant"_s, to, u"ghost"_s}
        << u"ghost"_s;
    QTest::newRow("no such model")
        << QStringList{u"switching"_s, workload, u"claims-assistant"_s, to, u"vertex/ghost"_s}
        << u"ghost"_s;
    QTest::newRow("no such plan") << QStringList{u"plan"_s, u"--plan"_s, u"ghost"_s} << u"ghost"_s;
}

void SwitchingReportsTest::wrongCallsAreNamed()
{
    QFETCH(QStringList, arguments);
    QFETCH(QString, named);
    const Outcome outcome = report(arguments);
    QCOMPARE(outcome.code, ExitCode::WrongCall);
    QVERIFY2(outcome.err.contains(named), qPrintable(outcome.err));
    QCOMPARE(outcome.err.count(u'\n'), 1);
    QVERIFY(outcome.out.isEmpty());
}

void SwitchingReportsTest::aRouteWithoutModelsIsAProblemOfTheData()
{
    // On the last day of the year before, nothing was on offer on Claude Platform on AWS.
    Outcome outcome;
    QTextStream out(&outcome.out);
    QTextStream err(&outcome.err);
    outcome.code =
        ReportCommand().run({m_file, u"switching"_s, u"--workload"_s, u"claims-assistant"_s,
                             u"--to"_s, u"claude-platform-aws"_s, u"--as-of"_s, u"2025-12-31"_s},
                            {out, err});
    QCOMPARE(outcome.code, ExitCode::DataProblem);
    QVERIFY(outcome.err.contains(u"claude-platform-aws"_s));
}

QTEST_GUILESS_MAIN(SwitchingReportsTest)
#include "tst_switchingreports.moc"
