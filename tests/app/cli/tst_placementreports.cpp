#include "app/cli/placementoptions.h"
#include "app/cli/placementreports.h"
#include "app/shippedworkspace.h"
#include "models/switching/parties.h"

#include <QTest>

#include <cmath>

using namespace fairlead;
using namespace Qt::StringLiterals;

namespace {

Result<PlacementLimits> limitsFrom(const QStringList &arguments)
{
    QCommandLineParser parser;
    addPlacementOptions(parser);
    if (!parser.parse(QStringList{u"fairlead"_s} + arguments))
        qFatal("%s", qPrintable(parser.errorText()));
    return placementLimitsFrom(parser);
}

} // namespace

class PlacementReportsTest : public QObject
{
    Q_OBJECT

private slots:
    void readsLimits();
    void refusesWhatIsNoLimit_data();
    void refusesWhatIsNoLimit();
    void printsTheSameInBothForms();
    void saysWhatIsBroken();
};

void PlacementReportsTest::readsLimits()
{
    const auto limits = limitsFrom(
        {u"--max-share"_s, u"amazon=0.5"_s, u"--max-share"_s, u"lab:openai=0"_s, u"--max-share"_s,
         u"route:google=1"_s, u"--budget"_s, u"2e5"_s, u"--max-moves"_s, u"3"_s, u"--deadline"_s,
         u"6.5"_s, u"--accept-open"_s, u"--accept-other-models"_s});
    QVERIFY(limits);
    QCOMPARE(limits->caps,
             (std::vector<ShareCap>{
                 {.role = ExitRole::HostOperator, .party = {u"amazon"_s}, .share = 0.5},
                 {.role = ExitRole::Lab, .party = {u"openai"_s}, .share = 0},
                 {.role = ExitRole::RouteOperator, .party = {u"google"_s}, .share = 1}}));
    QCOMPARE(limits->budget, 200000.0);
    QCOMPARE(limits->maxMoves, 3);
    QCOMPARE(limits->deadlineMonths, 6.5);
    QVERIFY(limits->acceptsOpenGates);
    QVERIFY(limits->acceptsOtherFamilies);
    QCOMPARE(*limitsFrom({}), PlacementLimits());
}

void PlacementReportsTest::refusesWhatIsNoLimit_data()
{
    QTest::addColumn<QStringList>("arguments");
    for (const auto &share : {u"amazon"_s, u"amazon=half"_s, u"amazon=1.5"_s, u"amazon=-0.1"_s,
                              u"=0.5"_s, u"owner:amazon=0.5"_s, u"host:=0.5"_s, u"amazon=nan"_s})
        QTest::newRow(qPrintable(share)) << QStringList{u"--max-share"_s, share};
    QTest::newRow("budget") << QStringList{u"--budget"_s, u"-5"_s};
    QTest::newRow("endless budget") << QStringList{u"--budget"_s, u"inf"_s};
    QTest::newRow("moves") << QStringList{u"--max-moves"_s, u"many"_s};
    QTest::newRow("part of a move") << QStringList{u"--max-moves"_s, u"2.5"_s};
    QTest::newRow("the same party twice")
        << QStringList{u"--max-share"_s, u"amazon=0.5"_s, u"--max-share"_s, u"host:amazon=0.4"_s};
}

void PlacementReportsTest::refusesWhatIsNoLimit()
{
    QFETCH(QStringList, arguments);
    const auto limits = limitsFrom(arguments);
    QVERIFY(!limits);
    const QString named = arguments.back().section(u'=', 0, 0);
    QVERIFY2(limits.error().message.contains(named), qPrintable(limits.error().message));
}

void PlacementReportsTest::printsTheSameInBothForms()
{
    const Lens lens{.asOf = QDate(2026, 11, 20)};
    const Workspace sample = *shippedWorkspace(StartContent::Sample);
    const auto study =
        studyPlacement(SwitchingModel(sample, lens), sample, lens, {.acceptsOpenGates = true}, {});
    QVERIFY(study);
    const auto json = placementReport(lens, *study);
    QCOMPARE(json.at("status").get<std::string>(), "proven");
    QCOMPARE(json.at("best").at("assignments").size(), study->placement.workloads.size());
    QCOMPARE(json.at("why_not").size(), study->result.whyNot.size());
    QVERIFY(json.at("programme").get<std::string>().find("Minimize") != std::string::npos);
    QCOMPARE(json.at("best").at("objective").get<double>(), study->result.best->cost);

    QString text;
    QTextStream out(&text);
    printPlacement(sample, *study, out);
    for (int target : study->result.best->plan)
        QVERIFY(text.contains(placeText(sample, study->placement.places[size_t(target)])));
    for (const auto &share : {u"10 %"_s, u"100 %"_s})
        QVERIFY(text.contains(share));
}

void PlacementReportsTest::saysWhatIsBroken()
{
    const Lens lens{.asOf = QDate(2026, 11, 20)};
    const Workspace sample = *shippedWorkspace(StartContent::Sample);
    const SwitchingModel model(sample, lens);
    PlacementLimits limits{.maxMoves = 0};
    limits.caps.push_back({.party = largestHostOperator(sample, model), .share = 0});
    const auto study = studyPlacement(model, sample, lens, limits, {});
    QVERIFY(study);
    const auto json = placementReport(lens, *study);
    QCOMPARE(json.at("status").get<std::string>(), "infeasible");
    QVERIFY(json.at("best").is_null());
    QVERIFY(json.at("nearest").at("violation").get<double>() > 0);
    QString text;
    QTextStream out(&text);
    printPlacement(sample, *study, out);
    QVERIFY(text.contains(u"broken"_s));
}

QTEST_GUILESS_MAIN(PlacementReportsTest)
#include "tst_placementreports.moc"
