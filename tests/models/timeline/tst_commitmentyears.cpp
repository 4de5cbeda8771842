#include "models/timeline/commitmentyears.h"

#include "models/rows/commitmentyear.h"
#include "tests/support/rows.h"

#include <QTest>

#include <cmath>

using namespace fairlead;
using namespace Qt::StringLiterals;

namespace {

Commitment commitmentFrom(QDate start, QDate end, std::optional<Settlement> settlement)
{
    return {.id = {u"c"_s},
            .cost = Money::ofUnits(900),
            .periodStart = PartialDate(start),
            .periodEnd = PartialDate(end),
            .settlement = settlement};
}

Row year(const char *id, const char *start, const char *minimum)
{
    return rowWith(TableId::CommitmentYear, id,
                   {{"commitment", "c"}, {"starts_on", start}, {"minimum", minimum}});
}

} // namespace

class CommitmentYearsTest : public QObject
{
    Q_OBJECT

private slots:
    void yearsEndBeforeTheNextOne();
    void aTermIsOneSum();
    void anniversariesFollowTheStart();
    void withoutAStartThereIsNothing();
    void useIsSpreadEvenly();
    void useIsNotKnownAhead();
};

void CommitmentYearsTest::yearsEndBeforeTheNextOne()
{
    const Workspace workspace =
        workspaceOf({year("b", "2027-02-01", "200.00 USD"), year("a", "2026-02-01", "100.00 USD"),
                     year("c", "2027-08-01", "300.00 USD")});
    const auto periods = commitmentPeriods(workspace, {.id = {u"c"_s}});
    const std::vector<CommitmentPeriod> expected{
        {QDate(2026, 2, 1), QDate(2027, 1, 31), Money::ofUnits(100)},
        {QDate(2027, 2, 1), QDate(2027, 7, 31), Money::ofUnits(200)},
        {QDate(2027, 8, 1), QDate(2028, 7, 31), Money::ofUnits(300)}};
    QCOMPARE(periods, expected);
}

void CommitmentYearsTest::aTermIsOneSum()
{
    const auto commitment = commitmentFrom(QDate(2024, 7, 1), QDate(2027, 6, 30), Settlement::Term);
    const std::vector<CommitmentPeriod> whole{
        {QDate(2024, 7, 1), QDate(2027, 6, 30), Money::ofUnits(900)}};
    QCOMPARE(commitmentPeriods({}, commitment), whole);
    const Workspace years =
        workspaceOf({year("a", "2024-07-01", "100.00 USD"), year("b", "2025-07-01", "150.00 USD")});
    QCOMPARE(*commitmentPeriods(years, commitment).front().floor, Money::ofUnits(250));
}

void CommitmentYearsTest::anniversariesFollowTheStart()
{
    const auto periods = commitmentPeriods(
        {}, commitmentFrom(QDate(2024, 2, 29), QDate(2027, 1, 31), Settlement::Annual));
    const std::vector<CommitmentPeriod> expected{{QDate(2024, 2, 29), QDate(2025, 2, 27), {}},
                                                 {QDate(2025, 2, 28), QDate(2026, 2, 27), {}},
                                                 {QDate(2026, 2, 28), QDate(2027, 1, 31), {}}};
    QCOMPARE(periods, expected);
    const auto unknown =
        commitmentPeriods({}, commitmentFrom(QDate(2026, 1, 1), QDate(2026, 6, 30), std::nullopt));
    QCOMPARE(unknown.size(), size_t(1));
    QVERIFY(!unknown.front().floor); // nobody knows when it is settled
}

void CommitmentYearsTest::withoutAStartThereIsNothing()
{
    QVERIFY(commitmentPeriods({}, {.cost = Money::ofUnits(900)}).empty());
    // An end before the start is a slip of the pen, and still no period ends before it begins.
    const auto periods = commitmentPeriods(
        {}, commitmentFrom(QDate(2026, 1, 1), QDate(2020, 1, 1), Settlement::Term));
    QCOMPARE(periods.front().endsOn, QDate(2026, 1, 1));
}

void CommitmentYearsTest::useIsSpreadEvenly()
{
    auto commitment = commitmentFrom(QDate(2025, 7, 1), QDate(2028, 6, 30), Settlement::Annual);
    commitment.consumed = Money::ofUnits(1600);
    commitment.consumedAsOf = PartialDate(QDate(2026, 11, 1)); // 16 months: 100 a month
    const auto periods = commitmentPeriods({}, commitment);
    const QDate today(2026, 11, 20);
    const auto first = commitmentUse(commitment, periods[0], today);
    const auto second = commitmentUse(commitment, periods[1], today);
    QCOMPARE(first->amount, 1200.0);
    QCOMPARE(first->until, QDate(2026, 6, 30));
    QCOMPARE(second->amount, 400.0);
    QCOMPARE(second->until, QDate(2026, 11, 1));
    QVERIFY(!commitmentUse(commitment, periods[2], today));
    const auto earlier = commitmentUse(commitment, periods[0], QDate(2026, 1, 1));
    QCOMPARE(earlier->amount, 600.0);
    QCOMPARE(earlier->until, QDate(2026, 1, 1));
}

void CommitmentYearsTest::useIsNotKnownAhead()
{
    auto commitment = commitmentFrom(QDate(2026, 7, 1), QDate(2027, 6, 30), Settlement::Term);
    const auto periods = commitmentPeriods({}, commitment);
    QVERIFY(!commitmentUse(commitment, periods[0], QDate(2026, 11, 20)));
    commitment.consumed = Money::ofUnits(100);
    QVERIFY(!commitmentUse(commitment, periods[0], QDate(2026, 6, 1)));
}

QTEST_GUILESS_MAIN(CommitmentYearsTest)
#include "tst_commitmentyears.moc"
