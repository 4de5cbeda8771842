#include "models/placement/cbc.h"
#include "models/placement/cheapestplan.h"
#include "tests/support/placement/instances.h"

#include <QFile>
#include <QTemporaryDir>
#include <QTest>

#include <atomic>
#include <cmath>
#include <thread>

using namespace fairlead;
using namespace Qt::StringLiterals;

using Status = SolverAnswer::Status;

namespace {

const QByteArray kSmall = "Minimize\n goal: 3 x + 2 y + 0.5 s\nSubject To\n one: x + y = 1\n"
                          " floor: s + 4 y >= 10\nBinary\n x\n y\nEnd\n";

CbcCall callOf(const QString &program)
{
    return {.program = program, .seconds = 20};
}

/// Cbc's own words, for the tests of the reader.
QByteArray outputWith(const QByteArray &verdict, const QByteArray &variables)
{
    return "Welcome to the CBC MILP Solver \n\n" + verdict + '\n' + variables
           + "Total time (CPU seconds):       0.00   (Wallclock seconds):       0.00\n";
}

Result<SolverAnswer> read(const QByteArray &text)
{
    CbcOutput output;
    output.add(text);
    return output.answer();
}

} // namespace

class CbcTest : public QObject
{
    Q_OBJECT

private slots:
    void solvesAProgramme();
    void saysThatThereIsNoAnswer();
    void saysWhenTheProgramIsMissing();
    void refusesWhatIsNoAnswer_data();
    void refusesWhatIsNoAnswer();
    void endsAProgramThatDoesNotEnd();
    void keepsTheBestWhenStopped();
    void keepsTheBestWhenTheTimeIsOver();
    void stopsBeforeItStarts();
    void smallInstancesNeedNoProgram();
    void readsOutputInPiecesOfAnySize();
    void readsVerdicts_data();
    void readsVerdicts();

private:
    QString script(const QByteArray &text);

    QTemporaryDir m_folder;
    int m_scripts = 0;
};

QString CbcTest::script(const QByteArray &text)
{
    QFile file(m_folder.filePath(u"program %1"_s.arg(++m_scripts)));
    if (!file.open(QIODevice::WriteOnly) || file.write("#!/bin/sh\n" + text) < 0)
        qFatal("no script");
    file.setPermissions(QFile::ReadOwner | QFile::WriteOwner | QFile::ExeOwner);
    return file.fileName();
}

void CbcTest::solvesAProgramme()
{
    const auto answer = solveWithCbc(kSmall, callOf(u"cbc"_s));
    QVERIFY(answer);
    QCOMPARE(answer->status, Status::Optimal);
    QCOMPARE(answer->values.value("y"), 1);
    QCOMPARE(answer->values.value("x"), 0);
    QCOMPARE(answer->values.value("s"), 6);
}

void CbcTest::saysThatThereIsNoAnswer()
{
    const QByteArray fractional = "Minimize\n goal: x\nSubject To\n a: 2 x + 2 y = 3\n"
                                  "Binary\n x\n y\nEnd\n";
    const auto answer = solveWithCbc(fractional, callOf(u"cbc"_s));
    QVERIFY(answer);
    QCOMPARE(answer->status, Status::Infeasible);
    QVERIFY(answer->values.isEmpty());
}

void CbcTest::saysWhenTheProgramIsMissing()
{
    const auto answer = solveWithCbc(kSmall, callOf(u"/nowhere/cbc"_s));
    QVERIFY(!answer);
    QVERIFY(answer.error().message.contains(u"/nowhere/cbc"_s));
    QVERIFY(answer.error().message.contains(u"coinor-cbc"_s));

    QRandomGenerator random(1);
    PlacementSearch search;
    search.program = u"/nowhere/cbc"_s;
    const auto large = findCheapestPlan(
        randomInstance(random, {.workloads = 30, .targets = 8, .isTight = false}), search);
    QVERIFY(!large);
    QCOMPARE(large.error(), answer.error());
}

void CbcTest::smallInstancesNeedNoProgram()
{
    QRandomGenerator random(1);
    PlacementSearch search;
    search.program = u"/nowhere/cbc"_s;
    QVERIFY(findCheapestPlan(randomInstance(random, {.workloads = 5, .targets = 5}), search));
}

void CbcTest::refusesWhatIsNoAnswer_data()
{
    QTest::addColumn<QByteArray>("text");
    QTest::newRow("nothing") << QByteArray("true\n");
    QTest::newRow("nonsense") << QByteArray("echo 'Objective: seven'\n");
    QTest::newRow("failure") << QByteArray("exit 1\n");
    QTest::newRow("crash") << QByteArray("kill -SEGV $$\n");
    QTest::newRow("cut short") << QByteArray("echo 'Optimal - objective value 2'\n");
    QTest::newRow("binary") << QByteArray("head -c 100000 /dev/urandom\n");
    QTest::newRow("no numbers") << QByteArray("echo 'Optimal - objective value 2'\n"
                                              "echo '  0 x  many  0'\necho 'Total time'\n");
    QTest::newRow("not finite") << QByteArray("echo 'Optimal - objective value 2'\n"
                                              "echo '  0 x  nan  0'\necho 'Total time'\n");
}

void CbcTest::refusesWhatIsNoAnswer()
{
    QFETCH(QByteArray, text);
    const auto answer = solveWithCbc(kSmall, callOf(script(text)));
    QVERIFY(!answer);
    QVERIFY(!answer.error().message.isEmpty());
}

void CbcTest::endsAProgramThatDoesNotEnd()
{
    CbcCall call = callOf(script("trap '' INT\nexec sleep 600\n"));
    call.seconds = 0.1;
    const auto answer = solveWithCbc(kSmall, call);
    QVERIFY(answer);
    QCOMPARE(answer->status, Status::Stopped);
    QVERIFY(answer->values.isEmpty());
}

void CbcTest::keepsTheBestWhenStopped()
{
    QRandomGenerator random(2026);
    const PlacementInstance instance = hardAssignment(random, 20, 100);
    std::stop_source source;
    std::atomic_bool isFound = false;
    PlacementSearch search;
    search.seconds = 120;
    search.stop = source.get_token();
    search.progress = [&](const SolverProgress &progress) {
        if (progress.best && progress.bound) {
            isFound = true;
            isFound.notify_all();
        }
    };
    std::jthread user([&] {
        isFound.wait(false);
        source.request_stop();
    });
    const auto result = findCheapestPlan(instance, search);
    isFound = true;
    isFound.notify_all();
    QVERIFY(result);
    QCOMPARE(result->status, PlacementResult::Status::BestFound);
    QVERIFY(isWithinLimits(instance, *result->best));
    QVERIFY(*result->bound < result->best->cost);
    QVERIFY(*result->gap() > 0);
    QVERIFY(*result->gap() < 0.5);
}

void CbcTest::keepsTheBestWhenTheTimeIsOver()
{
    QRandomGenerator random(2027);
    const PlacementInstance instance = hardAssignment(random, 20, 100);
    PlacementSearch search;
    search.seconds = 3;
    const auto result = findCheapestPlan(instance, search);
    QVERIFY(result);
    QVERIFY(result->status != PlacementResult::Status::Proven);
    if (result->best)
        QVERIFY(*result->bound <= result->best->cost);
}

void CbcTest::stopsBeforeItStarts()
{
    QRandomGenerator random(2028);
    std::stop_source source;
    source.request_stop();
    PlacementSearch search;
    search.stop = source.get_token();
    const auto hard = findCheapestPlan(hardAssignment(random, 20, 100), search);
    QVERIFY(hard);
    QCOMPARE(hard->status, PlacementResult::Status::Unknown);

    // Staying is a plan too.
    PlacementInstance instance =
        randomInstance(random, {.workloads = 30, .targets = 8, .limits = 0});
    const auto easy = findCheapestPlan(instance, search);
    QVERIFY(easy);
    QCOMPARE(easy->status, PlacementResult::Status::BestFound);
    QVERIFY(isWithinLimits(instance, *easy->best));
}

void CbcTest::readsOutputInPiecesOfAnySize()
{
    const QByteArray text =
        "Continuous objective value is 7.25 - 0.00 seconds\n"
        "Cbc0010I After 0 nodes, 1 on tree, 1e+50 best solution, best possible 7.5 (0.01 s)\n"
        "Cbc0012I Integer solution of 12.5 found by DiveCoefficient after 2 iterations\n"
        "Cbc0010I After 9 nodes, 1 on tree, 12.5 best solution, best possible 1.2e+1 (0.1 s)\n"
        + outputWith("Optimal - objective value 12.50000000",
                     "      0 x_0      1               3.1\n**    1 x_1      0  2\n"
                     "      2 x_2      -1e-09          0\n");
    for (qsizetype size : {1, 2, 7, 100, 10000}) {
        CbcOutput output;
        for (qsizetype at = 0; at < text.size(); at += size)
            output.add(text.mid(at, size));
        QCOMPARE(output.progress().best, 12.5);
        QCOMPARE(output.progress().bound, 12.0);
        const auto answer = output.answer();
        QVERIFY(answer);
        QCOMPARE(answer->values.size(), 2);
        QCOMPARE(answer->values.value("x_0"), 1);
    }
}

void CbcTest::readsVerdicts_data()
{
    QTest::addColumn<QByteArray>("verdict");
    QTest::addColumn<Status>("status");
    QTest::addColumn<bool>("hasAnswer");
    const auto row = [](const char *verdict, Status status, bool hasAnswer) {
        QTest::newRow(verdict) << QByteArray(verdict) << status << hasAnswer;
    };
    row("Optimal - objective value 2829808.77317482", Status::Optimal, true);
    row("Infeasible - objective value 0.00000000", Status::Infeasible, false);
    row("Integer infeasible - objective value 3.00000000", Status::Infeasible, false);
    row("Stopped on time - objective value 3.00000000", Status::Stopped, true);
    row("Stopped on iterations - objective value 3.00000000", Status::Stopped, true);
    row("Stopped on time (no integer solution - continuous used) - objective value 3.1",
        Status::Stopped, false);
}

void CbcTest::readsVerdicts()
{
    QFETCH(QByteArray, verdict);
    QFETCH(Status, status);
    QFETCH(bool, hasAnswer);
    const auto answer = read(outputWith(verdict, "      0 x_0      1               3.1\n"));
    QVERIFY(answer);
    QCOMPARE(answer->status, status);
    QCOMPARE(!answer->values.isEmpty(), hasAnswer);
    QVERIFY(!read(outputWith("Unbounded - objective value 0.00000000", "")));
}

QTEST_GUILESS_MAIN(CbcTest)
#include "tst_cbc.moc"
