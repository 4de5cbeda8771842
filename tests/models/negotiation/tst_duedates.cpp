#include "models/negotiation/duedates.h"

#include <QTest>

using namespace fairlead;
using namespace Qt::StringLiterals;

namespace {

const QDate kDeadline(2027, 12, 1);

DecisionPlan plan()
{
    return decisionPlan(kDeadline, Money::ofUnits(2'000'000), {});
}

ChecklistPoint pointOf(const Rule &rule)
{
    return {.rule = &rule, .block = ChecklistBlock::Negotiate, .stance = rule.stance};
}

} // namespace

class DueDatesTest : public QObject
{
    Q_OBJECT

private slots:
    void lawAndServiceComeBeforePrice();
    void nothingIsDueBeforeToday();
    void whatIsSettledIsNotDue_data();
    void whatIsSettledIsNotDue();
    void aLateStartCountsInTheExtension();
};

void DueDatesTest::lawAndServiceComeBeforePrice()
{
    const QDate today(2026, 12, 1);
    const Rule service{.category = RuleCategory::Capacity, .stance = Stance::Core};
    const Rule price{.category = RuleCategory::Commercial, .stance = Stance::Core};
    const Rule given{.category = RuleCategory::Security, .stance = Stance::Trade};
    // Talks open six months before the deadline, price follows at four, legal close at two.
    QCOMPARE(dueByPlan(pointOf(service), plan(), today), std::optional(QDate(2027, 7, 31)));
    QCOMPARE(dueByPlan(pointOf(price), plan(), today), std::optional(QDate(2027, 9, 30)));
    QCOMPARE(dueByPlan(pointOf(given), plan(), today), std::optional(QDate(2027, 9, 30)));
    const ChecklistItem own;
    const ChecklistPoint ours{.item = &own, .block = ChecklistBlock::Negotiate};
    QCOMPARE(dueByPlan(ours, plan(), today), std::optional(QDate(2027, 7, 31)));
}

void DueDatesTest::nothingIsDueBeforeToday()
{
    const Rule service{.category = RuleCategory::Capacity};
    const QDate today(2027, 8, 15); // the stage is over, and there is time enough for the rest
    QCOMPARE(dueByPlan(pointOf(service), plan(), today), std::optional(today));
}

void DueDatesTest::whatIsSettledIsNotDue_data()
{
    QTest::addColumn<int>("status");
    QTest::addColumn<bool>("isDue");
    QTest::newRow("not raised") << int(ItemStatus::NotRaised) << true;
    QTest::newRow("raised") << int(ItemStatus::Raised) << true;
    QTest::newRow("agreed") << int(ItemStatus::Agreed) << false;
    QTest::newRow("refused") << int(ItemStatus::Refused) << false;
    QTest::newRow("traded") << int(ItemStatus::Traded) << false;
    QTest::newRow("waived") << int(ItemStatus::Waived) << false;
}

void DueDatesTest::whatIsSettledIsNotDue()
{
    QFETCH(int, status);
    QFETCH(bool, isDue);
    const Rule rule{.category = RuleCategory::Exit};
    const ChecklistItem item{.status = ItemStatus(status)};
    ChecklistPoint point = pointOf(rule);
    point.item = &item;
    QCOMPARE(dueByPlan(point, plan(), QDate(2026, 12, 1)).has_value(), isDue);
    point.block = ChecklistBlock::NotApplicable;
    QVERIFY(!dueByPlan(point, plan(), QDate(2026, 12, 1)));
}

void DueDatesTest::aLateStartCountsInTheExtension()
{
    const Rule rule{.category = RuleCategory::Exit};
    const QDate today = kDeadline.addDays(-12);
    const auto due = dueByPlan(pointOf(rule), plan(), today);
    QVERIFY(due && *due > kDeadline);
    QCOMPARE(planInForce(plan(), today), lateStart(plan(), today)->plan);
    QCOMPARE(planInForce(plan(), QDate(2026, 12, 1)), plan());
}

QTEST_GUILESS_MAIN(DueDatesTest)
#include "tst_duedates.moc"
