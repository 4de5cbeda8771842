#include "models/concentration/concentration.h"
#include "tests/support/numbers.h"
#include "tests/support/switching/randommoves.h"

#include <QTest>

#include <algorithm>
#include <numeric>

using namespace fairlead;

class ConcentrationTest : public QObject
{
    Q_OBJECT

private slots:
    void ofKnownShares();
    void ofOnePartyIsComplete();
    void ofNothingIsNull();
    void staysInItsBounds();
    void ignoresScaleAndZeros();
    void risesWithAMergerAsForetold();
    void neutralityGapOfKnownSpend();
};

namespace {

std::vector<double> randomAmounts(RandomMoves &random)
{
    std::vector<double> amounts(size_t(random.wholeBetween(1, 40)));
    for (double &amount : amounts)
        amount = random.amount();
    amounts.front() += 1;
    return amounts;
}

} // namespace

// The example of the United States Department of Justice: shares of 30, 30, 20 and 20 percent.
void ConcentrationTest::ofKnownShares()
{
    const auto found = concentration(std::array<double, 4>{30, 30, 20, 20});
    QVERIFY(found);
    QVERIFY(isClose(found->herfindahl, 2600));
    QVERIFY(isClose(found->effectiveNumber, 1 / 0.26));
    QVERIFY(isClose(found->normalised, 0.01 / 0.75));
    QVERIFY(isClose(found->largestTogether(2), 0.6));
    QVERIFY(isClose(found->largestTogether(9), 1));
    QCOMPARE(found->largestTogether(0), 0.0);
}

void ConcentrationTest::ofOnePartyIsComplete()
{
    for (const auto &amounts : {std::vector<double>{5}, std::vector<double>{0, 5, 0}}) {
        const auto found = concentration(amounts);
        QCOMPARE(found->herfindahl, 10'000.0);
        QCOMPARE(found->effectiveNumber, 1.0);
        QCOMPARE(found->normalised, 1.0);
    }
}

void ConcentrationTest::ofNothingIsNull()
{
    QVERIFY(!concentration({}));
    QVERIFY(!concentration(std::array<double, 2>{0, 0}));
}

void ConcentrationTest::staysInItsBounds()
{
    RandomMoves random(1);
    for (int i = 0; i < 5000; ++i) {
        const auto amounts = randomAmounts(random);
        const auto found = concentration(amounts);
        const auto parties =
            double(std::ranges::count_if(amounts, [](double amount) { return amount > 0; }));
        QVERIFY(isClose(std::accumulate(found->shares.begin(), found->shares.end(), 0.0), 1));
        QVERIFY(found->herfindahl >= 10'000 / parties * (1 - 1e-12));
        QVERIFY(found->herfindahl <= 10'000 * (1 + 1e-12));
        QVERIFY(found->effectiveNumber >= 1 - 1e-12);
        QVERIFY(found->effectiveNumber <= parties * (1 + 1e-12));
        QVERIFY(found->normalised >= -1e-12 && found->normalised <= 1 + 1e-12);
    }
}

void ConcentrationTest::ignoresScaleAndZeros()
{
    RandomMoves random(2);
    for (int i = 0; i < 3000; ++i) {
        auto amounts = randomAmounts(random);
        const auto before = concentration(amounts);
        const double scale = random.magnitude(1e-6, 1e6);
        for (double &amount : amounts)
            amount *= scale;
        amounts.push_back(0);
        const auto after = concentration(amounts);
        QVERIFY(isClose(after->herfindahl, before->herfindahl));
        QVERIFY(isClose(after->normalised, before->normalised));
    }
}

void ConcentrationTest::risesWithAMergerAsForetold()
{
    RandomMoves random(3);
    for (int i = 0; i < 3000; ++i) {
        auto amounts = randomAmounts(random);
        amounts.push_back(random.amount());
        const auto before = concentration(amounts);
        const double rise = mergerRise(before->shares.front(), before->shares.back());
        amounts.front() += amounts.back();
        amounts.pop_back();
        QVERIFY(isClose(concentration(amounts)->herfindahl, before->herfindahl + rise));
    }
    QVERIFY(isClose(mergerRise(0.2, 0.15), 600));
}

void ConcentrationTest::neutralityGapOfKnownSpend()
{
    const auto access = concentration(std::array<double, 3>{34, 33, 33});
    const auto infrastructure = concentration(std::array<double, 2>{67, 33});
    QVERIFY(isClose(neutralityGap(*access, *infrastructure), 0.40229472929365373));
    QCOMPARE(neutralityGap(*access, *access), 0.0);
    QCOMPARE(neutralityGap(*infrastructure, *access), 0.0);
}

QTEST_GUILESS_MAIN(ConcentrationTest)
#include "tst_concentration.moc"
