#include <QFile>
#include <QProcess>
#include <QTest>

#include <nlohmann/json.hpp>

#include <cmath>

using namespace Qt::StringLiterals;

/// The program that runs worked numbers: that it names what is wrong with an input, and that a
/// file of worked numbers comes out as it says.
class QuantVectorsTest : public QObject
{
    Q_OBJECT

private slots:
    void answersLineByLine();
    void namesWhatIsWrong_data();
    void namesWhatIsWrong();
    void writesNullForInfinity();
    void reproducesTheWorkedNumbers();
};

namespace {

using Json = nlohmann::json;

std::vector<Json> answers(const QByteArray &input)
{
    QProcess program;
    program.start(QStringLiteral(FAIRLEAD_QUANTVECTORS), {});
    program.write(input);
    program.closeWriteChannel();
    std::vector<Json> lines;
    if (!program.waitForFinished(120'000) || program.exitCode() != 0)
        return lines;
    for (const QByteArray &line : program.readAllStandardOutput().split('\n')) {
        if (!line.isEmpty())
            lines.push_back(Json::parse(line.begin(), line.end()));
    }
    return lines;
}

Json answer(const QByteArray &line)
{
    const auto lines = answers(line + '\n');
    return lines.size() == 1 ? lines.front() : Json();
}

/// Where the values differ by more than the tolerance; empty if nowhere.
std::string difference(const Json &expected, const Json &found, double relative, double absolute,
                       const std::string &path)
{
    if (expected.is_number()) {
        const bool isNear = found.is_number()
                            && std::abs(found.get<double>() - expected.get<double>())
                                   <= absolute + relative * std::abs(expected.get<double>());
        return isNear ? std::string() : path;
    }
    if (!expected.is_structured())
        return expected == found ? std::string() : path;
    if (found.type() != expected.type() || (expected.is_array() && found.size() != expected.size()))
        return path;
    for (const auto &item : expected.items()) {
        const Json other = expected.is_array()
                               ? found.at(std::stoul(item.key()))
                               : found.value(item.key(), Json(Json::value_t::discarded));
        const auto inside =
            difference(item.value(), other, relative, absolute, path + '/' + item.key());
        if (!inside.empty())
            return inside;
    }
    return {};
}

} // namespace

void QuantVectorsTest::answersLineByLine()
{
    const auto lines = answers("{\"fn\":\"annuity_months\",\"in\":{\"r\":0,\"H\":36}}\n"
                               "\n"
                               "what is this\n"
                               "{\"fn\":\"lockin_index\",\"in\":{\"C\":5,\"annual_spend\":5}}\n");
    QCOMPARE(lines.size(), size_t(3));
    QVERIFY(lines[0] == Json({{"out", {{"factor", 36.0}}}}));
    QVERIFY(lines[1].contains("error"));
    QVERIFY(lines[2] == Json({{"out", {{"index", 50.0}}}}));
}

void QuantVectorsTest::namesWhatIsWrong_data()
{
    QTest::addColumn<QByteArray>("line");
    QTest::addColumn<QByteArray>("error");

    const auto row = [](const char *name, const char *line, const char *error) {
        QTest::newRow(name) << QByteArray(line) << QByteArray(error);
    };
    row("no JSON", "{", "is no JSON");
    row("no object", "5", "in: must be an object");
    row("no function", R"({"in":{}})", "fn: is missing");
    row("unknown function", R"({"fn":"guess","in":{}})", "fn: is no function");
    row("no input", R"({"fn":"pert"})", "in: is missing");
    row("missing field", R"({"fn":"pert","in":{"low":1,"likely":2}})", "high: is missing");
    row("null", R"({"fn":"pert","in":{"low":1,"likely":null,"high":2}})",
        "likely: must be a number");
    row("not a number", R"({"fn":"tiered","in":{"gb":NaN,"tiers":[]}})", "gb: is no JSON");
    row("infinite", R"({"fn":"tiered","in":{"gb":1e999,"tiers":[]}})", "gb: is no JSON");
    row("text", R"({"fn":"tiered","in":{"gb":"5","tiers":[]}})", "gb: must be a number");
    row("low above likely", R"({"fn":"pert","in":{"low":3,"likely":2,"high":4}})",
        "low: must not be above likely");
    row("likely above high", R"({"fn":"pert","in":{"low":1,"likely":5,"high":4}})",
        "likely: must not be above high");
    row("negative volume", R"({"fn":"tiered","in":{"gb":-1,"tiers":[]}})",
        "gb: must not be negative");
    row("bounds that fall", R"({"fn":"tiered","in":{"gb":1,"tiers":[[5,1],[4,1]]}})",
        "tiers: bounds must rise");
    row("negative count",
        R"({"fn":"switching_cost","in":{"workload":{"counts":{"prompt":-1}},"source":{},"target":{}}})",
        "workload.counts.prompt: must not be negative");
    row("unknown driver",
        R"({"fn":"switching_cost","in":{"workload":{"counts":{"poems":1}},"source":{},"target":{}}})",
        "workload.counts.poems: is no driver");
    row("coverage above 1",
        R"({"fn":"levers","in":{"workload":{"counts":{},"coverage":{"abstraction":1.5}},"source":{},"target":{}}})",
        "workload.coverage.abstraction: must be from 0 to 1");
    row("placement with a field less",
        R"({"fn":"levers","in":{"workload":{"counts":{}},"source":{},"target":{}}})",
        "source.route: is missing");
    row("years that do not match", R"({"fn":"shortfall_annual","in":{"mins":[1,2],"usage":[1]}})",
        "usage: must be one a year");
    row("probability", R"({"fn":"risked","in":{"tranches":[{"amount":1,"p":2}],"r":0}})",
        "tranches[0].p: must be from 0 to 1");
    row("date", R"({"fn":"egress_waived","in":{"date":"soon","purpose":"switching"}})",
        "date: must be a date");
    row("seed", R"({"fn":"splitmix64","in":{"seed":-1,"count":1}})",
        "seed: must be a whole number from 0 to 2^64 - 1");
    row("empty sample", R"({"fn":"quantile7","in":{"xs":[],"p":0.5}})", "xs: must not be empty");
    row("twice the same",
        R"({"fn":"best_alternative","in":{"S_s":1,"alts":[{"id":"a","C":1,"S":1},{"id":"a","C":1,"S":1}],"r":0,"H":1}})",
        "alts[1].id: comes twice");
}

void QuantVectorsTest::namesWhatIsWrong()
{
    QFETCH(QByteArray, line);
    QFETCH(QByteArray, error);

    const Json expected{{"error", error.toStdString()}};
    const Json found = answer(line);
    QVERIFY2(found == expected, found.dump().c_str());
}

void QuantVectorsTest::writesNullForInfinity()
{
    const Json found = answer(R"({"fn":"exit_months","in":{"hours":10,"fte":0}})");
    const Json expected{
        {"out", {{"labour", nullptr}, {"data", 0.0}, {"notice", 0.0}, {"exit", nullptr}}}};
    QVERIFY2(found == expected, found.dump().c_str());
}

void QuantVectorsTest::reproducesTheWorkedNumbers()
{
    const QString path = QStringLiteral(FAIRLEAD_VECTORS);
    if (path.isEmpty())
        QSKIP("No file of worked numbers was given: FAIRLEAD_VECTORS is empty.");
    QFile file(path);
    QVERIFY(file.open(QIODevice::ReadOnly));
    const QByteArray bytes = file.readAll();
    const Json cases = Json::parse(bytes.begin(), bytes.end()).at("public");

    QByteArray input;
    for (const Json &item : cases) {
        const Json request{{"fn", item.at("fn")}, {"in", item.at("in")}};
        input += QByteArray::fromStdString(request.dump()) + '\n';
    }
    const auto found = answers(input);
    QCOMPARE(found.size(), cases.size());
    int compared = 0;
    for (size_t i = 0; i < found.size(); ++i) {
        if (found[i] == Json({{"error", "fn: is no function"}}))
            continue;
        const std::string id = cases[i].at("id");
        const Json &tolerance = cases[i].at("tol");
        QVERIFY2(found[i].contains("out"), (id + ' ' + found[i].dump()).c_str());
        const auto where = difference(cases[i].at("out"), found[i].at("out"), tolerance.at("rel"),
                                      tolerance.at("abs"), id);
        QVERIFY2(where.empty(), where.c_str());
        ++compared;
    }
    QVERIFY(compared > 0);
}

QTEST_GUILESS_MAIN(QuantVectorsTest)
#include "tst_quantvectors.moc"
