#include "models/timeline/decisionplan.h"

#include <QTest>

using namespace fairlead;
using namespace Qt::StringLiterals;

namespace {

const QDate kDeadline(2026, 12, 2);

DecisionPlan planFor(const std::optional<Money> &value, std::vector<NearbyDate> dates = {})
{
    return decisionPlan(kDeadline, value, dates);
}

} // namespace

class DecisionPlanTest : public QObject
{
    Q_OBJECT

private slots:
    void smallContractsCompressThePlan_data();
    void smallContractsCompressThePlan();
    void stagesFollowEachOtherUpToTheDeadline();
    void aNearbyDatePullsTheWorkForward();
    void whatIsFarOrLaterDoesNotPull();
    void reasonsNameTheDates();
    void aLateStartExtendsFirst_data();
    void aLateStartExtendsFirst();
};

void DecisionPlanTest::smallContractsCompressThePlan_data()
{
    QTest::addColumn<qint64>("value"); // negative: unknown
    QTest::addColumn<int>("months");
    QTest::addColumn<QDate>("talksBy");
    QTest::addColumn<QDate>("leverageEnds");
    QTest::addColumn<QDate>("decideFrom");
    const QDate june(2026, 6, 2); // six months before the deadline
    const QDate september(2026, 9, 3);
    QTest::newRow("unknown") << qint64(-1) << 12 << june << september << QDate(2026, 11, 2);
    QTest::newRow("a million") << qint64(1'000'000) << 12 << june << september
                               << QDate(2026, 11, 2);
    QTest::newRow("less") << qint64(999'999) << 9 << QDate(2026, 7, 18) << QDate(2026, 9, 26)
                          << QDate(2026, 11, 2);
    QTest::newRow("a quarter") << qint64(250'000) << 9 << QDate(2026, 7, 18) << QDate(2026, 9, 26)
                               << QDate(2026, 11, 2);
    QTest::newRow("small") << qint64(94'000) << 6 << QDate(2026, 9, 2) << QDate(2026, 10, 18)
                           << QDate(2026, 11, 17);
}

void DecisionPlanTest::smallContractsCompressThePlan()
{
    QFETCH(qint64, value);
    const auto money = value < 0 ? std::nullopt : std::optional(Money::ofUnits(value));
    const DecisionPlan plan = planFor(money);
    QTEST(plan.months, "months");
    QTEST(plan.talksBy, "talksBy");
    QTEST(plan.leverageEnds, "leverageEnds");
    QTEST(plan.stages.back().first, "decideFrom");
    QCOMPARE(plan.anchor, kDeadline);
}

void DecisionPlanTest::stagesFollowEachOtherUpToTheDeadline()
{
    for (const qint64 value : {50'000, 500'000, 5'000'000}) {
        for (QDate deadline(2027, 12, 1); deadline < QDate(2028, 4, 1);
             deadline = deadline.addDays(1)) {
            const DecisionPlan plan = decisionPlan(deadline, Money::ofUnits(value), {});
            QCOMPARE(plan.stages.size(), size_t(kDecisionStageCount));
            for (size_t i = 0; i < plan.stages.size(); ++i) {
                QVERIFY(plan.stages[i].first <= plan.stages[i].last);
                if (i > 0)
                    QCOMPARE(plan.stages[i].first, plan.stages[i - 1].last.addDays(1));
                QVERIFY(!decisionStageLabel(plan.stages[i].stage).isEmpty());
            }
            QCOMPARE(plan.stages.back().last, deadline);
            QVERIFY(plan.talksBy < plan.leverageEnds);
            QVERIFY(plan.leverageEnds < deadline);
        }
    }
}

void DecisionPlanTest::aNearbyDatePullsTheWorkForward()
{
    const NearbyDate early{QDate(2026, 10, 20), u"Gemini ends"_s};
    const NearbyDate later{QDate(2026, 11, 30), u"Agent Builder ends"_s};
    const DecisionPlan plan = planFor(std::nullopt, {later, early});
    QCOMPARE(plan.anchor, early.day);
    QCOMPARE(*plan.pulledBy, early);
    QCOMPARE(plan.talksBy, QDate(2026, 4, 20));
    QCOMPARE(plan.nearby, (std::vector{early, later}));
    QCOMPARE(plan.stages.back().last, kDeadline); // the decision stays open to the deadline
}

void DecisionPlanTest::whatIsFarOrLaterDoesNotPull()
{
    const NearbyDate after{QDate(2027, 1, 12), u"Switching charges end"_s};
    const NearbyDate far{kDeadline.addDays(-kNearbyDays - 1), u"Far"_s};
    const DecisionPlan plan = planFor(std::nullopt, {after, far});
    QCOMPARE(plan.anchor, kDeadline);
    QVERIFY(!plan.pulledBy);
    QCOMPARE(plan.nearby, std::vector{after});
    const NearbyDate edge{kDeadline.addDays(-kNearbyDays), u"Edge"_s};
    QCOMPARE(planFor(std::nullopt, {edge}).anchor, edge.day);
}

void DecisionPlanTest::reasonsNameTheDates()
{
    QLocale::setDefault(QLocale::c());
    const DecisionPlan alone = planFor(std::nullopt);
    QVERIFY(alone.talksReason().contains(u"2 Dec 2026"_s));
    QVERIFY(alone.leverageReason().contains(u"90"_s));
    const DecisionPlan pulled = planFor(std::nullopt, {{QDate(2026, 10, 20), u"Gemini ends"_s}});
    QVERIFY(pulled.talksReason().contains(u"Gemini ends"_s));
    QVERIFY(pulled.talksReason().contains(u"20 Oct 2026"_s));
}

void DecisionPlanTest::aLateStartExtendsFirst_data()
{
    QTest::addColumn<QDate>("today");
    QTest::addColumn<int>("months"); // 0: no late start
    QTest::newRow("in time") << QDate(2026, 9, 3) << 0;
    QTest::newRow("a day too late") << QDate(2026, 9, 4) << 4; // to 2 April, after 4 March
    QTest::newRow("twelve days left") << QDate(2026, 11, 20) << 6;
    QTest::newRow("the last day") << kDeadline << 6;
    QTest::newRow("over") << kDeadline.addDays(1) << 0;
}

void DecisionPlanTest::aLateStartExtendsFirst()
{
    QFETCH(QDate, today);
    QFETCH(int, months);
    const auto late = lateStart(planFor(Money::ofUnits(2'000'000)), today);
    QCOMPARE(late ? late->months : 0, months);
    if (!late)
        return;
    QCOMPARE(late->askBy, kDeadline);
    QCOMPARE(late->plan.deadline, kDeadline.addMonths(months));
    QCOMPARE(int(late->plan.stages.size()), kDecisionStageCount);
    QVERIFY(late->plan.stages.front().first >= today);               // the whole plan fits
    QVERIFY(late->plan.deadline.addMonths(-1) < today.addMonths(6)); // and no more than that
    QCOMPARE(late->plan.stages.back().last, late->plan.deadline);
    QVERIFY(late->plan.leverageEnds > today);
    QVERIFY(!late->reason().contains(u"%1"_s) && !late->reason().contains(u"%2"_s));
}

QTEST_GUILESS_MAIN(DecisionPlanTest)
#include "tst_decisionplan.moc"
