#include "ui/board/planwaterfall.h"

#include "tests/ui/support/desk.h"
#include "ui/theme.h"

#include <QSignalSpy>
#include <QTest>

using namespace fairlead;
using namespace Qt::StringLiterals;

/// What a plan costs, bar by bar.
class TestPlanWaterfall : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase();
    void init() { failOnWarnings(); }
    void barsAddUpToWhatThePlanCosts();
    void lastBarSaysWhetherRunCostIsInIt();
    void keysAskWhyOfEachCost();
    void withoutMovesNothingIsAsked();
};

namespace {

PlanSummary planOf(double shortfall, double runCostChange)
{
    PlanSummary summary;
    summary.name = u"Second cloud"_s;
    summary.assessment.moves.resize(1);
    summary.assessment.lines = {{.id = u"prompt"_s, .type = CostType::Api, .usd = 40'000},
                                {.id = u"egress"_s, .type = CostType::Data, .usd = 60'000}};
    summary.assessment.oneTime = 100'000;
    summary.assessment.stranded = shortfall;
    summary.assessment.runCostChange = runCostChange;
    return summary;
}

} // namespace

void TestPlanWaterfall::initTestCase()
{
    QLocale::setDefault(QLocale(QLocale::English, QLocale::UnitedStates));
    applyTheme(Scheme::Light);
}

void TestPlanWaterfall::barsAddUpToWhatThePlanCosts()
{
    PlanWaterfall chart(nullptr);
    chart.showPlan(planOf(250'000, -30'000));
    const QString words = chart.accessibleName();
    for (const QString &part : {u"40.0k"_s, u"60.0k"_s, u"100k"_s, u"250k"_s, u"320k"_s})
        QVERIFY2(words.contains(part), qPrintable(part));
    QVERIFY(chart.finding().contains(u"more than all moves"_s));
    chart.resize(500, 260);
    QVERIFY(!chart.grab().isNull());
}

void TestPlanWaterfall::lastBarSaysWhetherRunCostIsInIt()
{
    PlanWaterfall chart(nullptr);
    chart.showPlan(planOf(0, 0));
    QVERIFY(chart.accessibleName().contains(u"All in"_s));
    QVERIFY(!chart.accessibleName().contains(u"With run cost"_s));
    chart.showPlan(planOf(0, -30'000));
    QVERIFY(chart.accessibleName().contains(u"With run cost"_s));
    QVERIFY(!chart.accessibleName().contains(u"All in"_s));
}

void TestPlanWaterfall::keysAskWhyOfEachCost()
{
    PlanWaterfall chart(nullptr);
    chart.showPlan(planOf(250'000, 0));
    const QSignalSpy types(&chart, &PlanWaterfall::typeAsked);
    const QSignalSpy shortfalls(&chart, &PlanWaterfall::shortfallAsked);
    for (int bar = 0; bar < 5; ++bar) {
        QTest::keyClick(&chart, Qt::Key_Right);
        QTest::keyClick(&chart, Qt::Key_Return);
    }
    QCOMPARE(types.size(), 2);
    QCOMPARE(types.front().front().value<CostType>(), CostType::Api);
    QCOMPARE(shortfalls.size(), 1);
}

void TestPlanWaterfall::withoutMovesNothingIsAsked()
{
    PlanWaterfall chart(nullptr);
    chart.showPlan({});
    const QSignalSpy types(&chart, &PlanWaterfall::typeAsked);
    for (const Qt::Key key : {Qt::Key_Left, Qt::Key_Return, Qt::Key_Right, Qt::Key_Return})
        QTest::keyClick(&chart, key);
    QCOMPARE(types.size(), 0);
    QVERIFY(chart.finding().contains(u"Nothing moves"_s));
}

QTEST_MAIN(TestPlanWaterfall)
#include "tst_planwaterfall.moc"
