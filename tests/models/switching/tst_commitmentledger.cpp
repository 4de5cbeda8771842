#include "models/rows/commitmenteligibility.h"
#include "models/rows/commitmenttier.h"
#include "models/rows/commitmentyear.h"
#include "models/switching/commitmentledger.h"

#include <QTest>

#include <cmath>

using namespace fairlead;
using namespace Qt::StringLiterals;

namespace {

const QDate kToday(2026, 7, 1);
const Id<Route> kOurs{u"ours"_s};
const Id<Route> kOther{u"other"_s};

Commitment commitment()
{
    Commitment row{.id = {u"floor"_s}, .name = u"Floor"_s};
    row.category = CommitmentCategory::Spend;
    row.settlement = Settlement::Annual;
    row.periodStart = PartialDate(QDate(2026, 1, 1));
    row.periodEnd = PartialDate(QDate(2027, 12, 31));
    row.consumed = Money::ofUnits(60'000);
    row.consumedAsOf = PartialDate(kToday);
    return row;
}

/// Two calendar years of 120,000 dollars each; half of them spent by the middle of the first.
Workspace workspaceWith(const Commitment &row, double share = 1)
{
    Workspace workspace;
    workspace.put(Row::of(row));
    for (const int year : {2026, 2027}) {
        workspace.put(Row::of(CommitmentYear{.id = {QString::number(year)},
                                             .commitment = row.id,
                                             .startsOn = PartialDate(QDate(year, 1, 1)),
                                             .minimum = Money::ofUnits(120'000)}));
    }
    workspace.put(Row::of(CommitmentEligibility{
        .id = {u"share"_s}, .commitment = row.id, .route = kOurs, .share = share}));
    return workspace;
}

/// The one commitment under moves, with our workloads spending so much a month on its route.
CommitmentEffect effectOf(const Workspace &workspace, double spend,
                          const std::vector<SpendMove> &moves,
                          const std::vector<SpendMove> &made = {}, double rate = 0)
{
    const std::vector<CommitmentLedger::Spend> spends{{kOurs, spend}};
    const CommitmentLedger ledger(workspace, kToday, rate, spends);
    const auto effects = ledger.effects(made, moves, CommitmentLedger::Which::All);
    if (effects.size() != 1) {
        QTest::qFail("not one commitment", __FILE__, __LINE__);
        return {};
    }
    const double cost = effects.front().stranded + effects.front().lostTier;
    if (std::abs(ledger.cost(made, moves) - cost) > 1e-9)
        QTest::qFail("the fast way gives another cost", __FILE__, __LINE__);
    return effects.front();
}

SpendMove leaving(double spend, double month = 0)
{
    return {.from = kOurs, .before = spend, .to = kOther, .after = spend, .month = month};
}

} // namespace

/// What moves do to our commitments on spend.
class CommitmentLedgerTest : public QObject
{
    Q_OBJECT

private slots:
    void usageGoesOnAsToday();
    void whatIsNotOursGoesOn();
    void leavingStrandsTheRest();
    void aLaterMoveStrandsLess();
    void nothingIsStrandedAboveTheFloor();
    void rolloverCarriesTheExcess();
    void aTermHasOneSum();
    void onlyTheEligibleShareCounts();
    void amountsAreDiscountedFromTheYearsEnd();
    void aTierIsLostOnTheRemainingSpend();
    void movesAddToThoseMade();
    void commitmentsOnUseAreLeftOut();
    void unknownTermsAreNamed();
    void otherCurrenciesAreNamed();
};

void CommitmentLedgerTest::usageGoesOnAsToday()
{
    const CommitmentEffect effect = effectOf(workspaceWith(commitment()), 10'000, {});
    QCOMPARE(effect.years.size(), size_t(2));
    for (const CommitmentYearEffect &year : effect.years) {
        QCOMPARE(year.floor, 120'000.0);
        QCOMPARE(year.usageBefore, 120'000.0);
        QCOMPARE(year.usageAfter, year.usageBefore);
        QCOMPARE(year.shortfallBefore, 0.0);
    }
    QCOMPARE(effect.stranded, 0.0);
}

/// Of the 10,000 a month that were spent, only 4,000 are of our workloads.
void CommitmentLedgerTest::whatIsNotOursGoesOn()
{
    const CommitmentEffect effect = effectOf(workspaceWith(commitment()), 4'000, {leaving(4'000)});
    QCOMPARE(effect.years[0].usageBefore, 120'000.0);
    QCOMPARE(effect.years[0].usageAfter, 60'000.0 + 6 * 6'000);
    QCOMPARE(effect.years[1].usageAfter, 12 * 6'000.0);
}

void CommitmentLedgerTest::leavingStrandsTheRest()
{
    const CommitmentEffect effect =
        effectOf(workspaceWith(commitment()), 10'000, {leaving(10'000)});
    QCOMPARE(effect.years[0].usageAfter, 60'000.0); // the past stays
    QCOMPARE(effect.years[0].shortfallAfter, 60'000.0);
    QCOMPARE(effect.years[1].shortfallAfter, 120'000.0);
    QCOMPARE(effect.stranded, 180'000.0);
}

void CommitmentLedgerTest::aLaterMoveStrandsLess()
{
    const Workspace workspace = workspaceWith(commitment());
    double before = effectOf(workspace, 10'000, {leaving(10'000)}).stranded;
    for (int month = 1; month <= 18; ++month) {
        const double later = effectOf(workspace, 10'000, {leaving(10'000, month)}).stranded;
        QVERIFY(std::abs(before - later - 10'000) < 1e-6);
        before = later;
    }
    QVERIFY(std::abs(before) < 1e-6);
}

void CommitmentLedgerTest::nothingIsStrandedAboveTheFloor()
{
    Commitment row = commitment();
    row.consumed = Money::ofUnits(120'000);
    const CommitmentEffect effect = effectOf(workspaceWith(row), 20'000, {leaving(10'000)});
    QCOMPARE(effect.stranded, 0.0);
    QVERIFY(effect.years[1].usageAfter < effect.years[1].usageBefore);
}

void CommitmentLedgerTest::rolloverCarriesTheExcess()
{
    Commitment row = commitment();
    row.consumed = Money::ofUnits(150'000);
    const SpendMove later = leaving(25'000, 6);
    QCOMPARE(effectOf(workspaceWith(row), 25'000, {later}).stranded, 120'000.0);
    row.rollover = true; // 300,000 in the first year pay for the second as well
    QCOMPARE(effectOf(workspaceWith(row), 25'000, {later}).stranded, 0.0);
}

void CommitmentLedgerTest::aTermHasOneSum()
{
    Commitment row = commitment();
    row.settlement = Settlement::Term;
    const CommitmentEffect effect = effectOf(workspaceWith(row), 10'000, {leaving(10'000, 6)});
    QCOMPARE(effect.years.size(), size_t(1));
    QCOMPARE(effect.years[0].floor, 240'000.0);
    QCOMPARE(effect.years[0].usageBefore, 240'000.0);
    QCOMPARE(effect.stranded, 120'000.0);
    // Without years the cost of the commitment is the sum.
    Workspace whole;
    row.cost = Money::ofUnits(240'000);
    whole.put(Row::of(row));
    whole.put(Row::of(CommitmentEligibility{
        .id = {u"share"_s}, .commitment = row.id, .route = kOurs, .share = 1}));
    QCOMPARE(effectOf(whole, 10'000, {leaving(10'000, 6)}), effect);
}

void CommitmentLedgerTest::onlyTheEligibleShareCounts()
{
    const CommitmentEffect effect =
        effectOf(workspaceWith(commitment(), 0.5), 20'000, {leaving(20'000)});
    QCOMPARE(effect.years[1].usageBefore, 120'000.0);
    QCOMPARE(effect.stranded, 180'000.0);
    const SpendMove inside{
        .from = kOther, .before = 5'000, .to = kOurs, .after = 4'000, .month = 0};
    QCOMPARE(effectOf(workspaceWith(commitment(), 0.5), 20'000, {inside}).years[1].usageAfter,
             120'000.0 + 12 * 2'000);
}

void CommitmentLedgerTest::amountsAreDiscountedFromTheYearsEnd()
{
    const CommitmentEffect effect =
        effectOf(workspaceWith(commitment()), 10'000, {leaving(10'000)}, {}, 0.08);
    const double expected = 60'000 * std::pow(1.08, -0.5) + 120'000 * std::pow(1.08, -1.5);
    QVERIFY(std::abs(effect.stranded - expected) < 1e-6);
}

void CommitmentLedgerTest::aTierIsLostOnTheRemainingSpend()
{
    Workspace workspace = workspaceWith(commitment());
    const auto putTier = [&](const char *id, qint64 threshold, double discount) {
        workspace.put(Row::of(CommitmentTier{.id = {QString::fromUtf8(id)},
                                             .commitment = {u"floor"_s},
                                             .threshold = Money::ofUnits(threshold),
                                             .discount = discount}));
    };
    putTier("low", 50'000, 0.05);
    putTier("high", 100'000, 0.08);
    const CommitmentEffect effect = effectOf(workspace, 10'000, {leaving(5'000)});
    // 90,000 and 60,000 remain and earn 5 instead of 8 per cent.
    QVERIFY(std::abs(effect.lostTier - 0.03 * (90'000 + 60'000)) < 1e-6);
    QCOMPARE(effectOf(workspace, 10'000, {leaving(1'000)}).lostTier, 0.0);
}

void CommitmentLedgerTest::movesAddToThoseMade()
{
    Commitment row = commitment();
    row.consumed = Money::ofUnits(120'000);
    const Workspace workspace = workspaceWith(row);
    const CommitmentEffect second =
        effectOf(workspace, 20'000, {leaving(10'000)}, {leaving(10'000)});
    QCOMPARE(second.years[1].usageBefore, 120'000.0);
    QCOMPARE(second.years[1].shortfallAfter, 120'000.0);
    // Together two moves strand what the second does, since the first alone strands nothing.
    const CommitmentEffect both = effectOf(workspace, 20'000, {leaving(10'000), leaving(10'000)});
    QCOMPARE(both.stranded, second.stranded);
    QCOMPARE(effectOf(workspace, 20'000, {leaving(10'000)}).stranded, 0.0);
}

void CommitmentLedgerTest::commitmentsOnUseAreLeftOut()
{
    Commitment row = commitment();
    row.kind = CommitmentKind::ProvisionedThroughput;
    const std::vector<CommitmentLedger::Spend> spends{{kOurs, 10'000}};
    const CommitmentLedger ledger(workspaceWith(row), kToday, 0, spends);
    QVERIFY(ledger.effects({}, {}, CommitmentLedger::Which::All).empty());
    QVERIFY(ledger.missing().isEmpty());
}

void CommitmentLedgerTest::unknownTermsAreNamed()
{
    Commitment row = commitment();
    row.consumed.reset();
    Workspace workspace;
    workspace.put(Row::of(row));
    const CommitmentLedger bare(workspace, kToday, 0, {});
    QCOMPARE(bare.missing().size(), 1); // its minimum: without one there is no more to ask
    const CommitmentLedger unread(workspaceWith(row), kToday, 0, {});
    QCOMPARE(unread.missing().size(), 1);
    QVERIFY(unread.missing().front().contains(u"Floor"_s));
    // What is not known of the past is taken as today.
    QCOMPARE(effectOf(workspaceWith(row), 10'000, {}).years[0].usageBefore, 120'000.0);
}

void CommitmentLedgerTest::otherCurrenciesAreNamed()
{
    Workspace workspace = workspaceWith(commitment());
    for (const int year : {2026, 2027}) {
        workspace.put(Row::of(
            CommitmentYear{.id = {QString::number(year)},
                           .commitment = {u"floor"_s},
                           .startsOn = PartialDate(QDate(year, 1, 1)),
                           .minimum = Money::ofUnits(120'000, *Currency::fromCode(u"EUR"))}));
    }
    const CommitmentLedger ledger(workspace, kToday, 0, {});
    QVERIFY(ledger.effects({}, {}, CommitmentLedger::Which::All).empty());
    QCOMPARE(ledger.missing().size(), 1);
}

QTEST_GUILESS_MAIN(CommitmentLedgerTest)
#include "tst_commitmentledger.moc"
