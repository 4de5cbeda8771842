#include "models/graph/lookthrough.h"
#include "tests/support/numbers.h"
#include "tests/support/switching/randommoves.h"

#include <QTest>

#include <numeric>

using namespace fairlead;

class LookThroughTest : public QObject
{
    Q_OBJECT

private slots:
    void followsCashThroughACircle();
    void keepsAllMoney();
    void withoutLinksIsDirect();
    void reachIsAShareAboveWhatIsRetained();
    void namesPartiesThatKeepNothing();
    void survivesLeaksThatAreNearlyNothing();
    void ownsThroughACircle();
    void sharesBelowTheCircleAreSmall();
    void invertsWhatCanBeInverted();
};

namespace {

Matrix matrixOf(std::initializer_list<std::initializer_list<double>> rows)
{
    Matrix matrix(rows.size());
    size_t row = 0;
    for (const auto &cells : rows) {
        size_t column = 0;
        for (const double cell : cells)
            matrix(row, column++) = cell;
        ++row;
    }
    return matrix;
}

/// Rows that add up to less than 1.
Matrix randomShares(RandomMoves &random, size_t size)
{
    Matrix shares(size);
    for (size_t row = 0; row < size; ++row) {
        double sum = 0;
        for (size_t column = 0; column < size; ++column) {
            shares(row, column) = random.chance(0.6) ? 0 : random.between(0, 1);
            sum += shares(row, column);
        }
        const double passedOn = random.between(0, 0.99);
        for (size_t column = 0; sum > 0 && column < size; ++column)
            shares(row, column) *= passedOn / sum;
    }
    return shares;
}

std::vector<double> randomAmounts(RandomMoves &random, size_t size)
{
    std::vector<double> amounts(size);
    for (double &amount : amounts)
        amount = random.between(0, 1e6);
    return amounts;
}

double sum(const std::vector<double> &amounts)
{
    return std::accumulate(amounts.begin(), amounts.end(), 0.0);
}

CashLookThrough cash(const Matrix &passedOn, const std::vector<double> &spent)
{
    return std::get<CashLookThrough>(cashLookThrough(passedOn, spent));
}

OwnershipLookThrough owned(const Matrix &held, const std::vector<double> &value)
{
    return std::get<OwnershipLookThrough>(ownershipLookThrough(held, value));
}

} // namespace

void LookThroughTest::followsCashThroughACircle()
{
    // Of 100 spent at the first, half goes to the second, of which a fifth comes back.
    const auto found = cash(matrixOf({{0, 0.5}, {0.2, 0}}), {100, 0});
    QVERIFY(isClose(found.gross[0], 100 / 0.9));
    QVERIFY(isClose(found.gross[1], 50 / 0.9));
    QVERIFY(isClose(found.retained[0], 50 / 0.9));
    QVERIFY(isClose(found.retained[1], 40 / 0.9));
    QVERIFY(isClose(found.share[1], 0.4 / 0.9));
    QVERIFY(isClose(found.reach[0], 1));
    QVERIFY(isClose(found.reach[1], 0.5));
}

void LookThroughTest::keepsAllMoney()
{
    RandomMoves random(1);
    for (int i = 0; i < 500; ++i) {
        const auto size = size_t(random.wholeBetween(1, 20));
        const Matrix shares = randomShares(random, size);
        const auto amounts = randomAmounts(random, size);
        QVERIFY(isClose(sum(cash(shares, amounts).retained), sum(amounts), 1e-9));
        QVERIFY(isClose(sum(owned(shares.transposed(), amounts).ultimate), sum(amounts), 1e-9));
    }
    const Matrix large = randomShares(random, 200);
    const auto amounts = randomAmounts(random, 200);
    QVERIFY(isClose(sum(cash(large, amounts).retained), sum(amounts), 1e-9));
}

void LookThroughTest::withoutLinksIsDirect()
{
    RandomMoves random(2);
    const auto amounts = randomAmounts(random, 7);
    QCOMPARE(cash(Matrix(7), amounts).retained, amounts);
    QCOMPARE(owned(Matrix(7), amounts).ultimate, amounts);
    QVERIFY(cash(Matrix(2), {0, 0}).share.empty());
    QVERIFY(cash(Matrix(), {}).gross.empty());
}

void LookThroughTest::reachIsAShareAboveWhatIsRetained()
{
    RandomMoves random(3);
    for (int i = 0; i < 500; ++i) {
        const auto size = size_t(random.wholeBetween(1, 15));
        const auto found = cash(randomShares(random, size), randomAmounts(random, size));
        for (size_t party = 0; party < size; ++party) {
            QVERIFY(found.reach[party] >= found.share[party] - 1e-12);
            QVERIFY(found.reach[party] >= 0 && found.reach[party] <= 1 + 1e-12);
        }
    }
}

void LookThroughTest::namesPartiesThatKeepNothing()
{
    const Matrix passedOn = matrixOf({{0, 0.5, 0.2, 0}, {0, 0, 0, 1}, {0, 0, 0, 0}, {0, 1, 0, 0}});
    const std::vector<double> spent{1, 1, 1, 1};
    const auto cashResult = cashLookThrough(passedOn, spent);
    QCOMPARE(std::get<ClosedLoop>(cashResult), (ClosedLoop{{1, 3}}));
    QCOMPARE(closedLoop(passedOn), (ClosedLoop{{1, 3}}));
    const auto owners = ownershipLookThrough(passedOn.transposed(), spent);
    QCOMPARE(std::get<ClosedLoop>(owners), (ClosedLoop{{1, 3}}));
    QVERIFY(std::holds_alternative<ClosedLoop>(integratedOwnership(matrixOf({{1}}))));
    QVERIFY(!closedLoop(matrixOf({{0, 1}, {0, 0}})));
}

void LookThroughTest::survivesLeaksThatAreNearlyNothing()
{
    for (double leak = 1e-3; leak > 1e-20; leak /= 10) {
        const auto result =
            cashLookThrough(matrixOf({{0, 1 - leak}, {1, 0}}), std::vector<double>{100, 0});
        if (const auto *found = std::get_if<CashLookThrough>(&result))
            QVERIFY(isClose(sum(found->retained), 100, 1e-3));
        else
            QVERIFY(leak < 1e-11);
    }
}

void LookThroughTest::ownsThroughACircle()
{
    const Matrix held = matrixOf({{0, 0.2, 0}, {0, 0, 0.3}, {0.1, 0, 0}});
    const Matrix integrated = std::get<Matrix>(integratedOwnership(held));
    QVERIFY(isClose(integrated(0, 1), 0.2 / 0.994));
    QVERIFY(isClose(integrated(0, 2), 0.06 / 0.994));
    QVERIFY(isClose(integrated(2, 0), 0.1 / 0.994));

    const auto found = owned(matrixOf({{0, 0.42}, {0.42, 0}}), {1, 0});
    QVERIFY(isClose(found.ultimate[0], 1 / 1.42));
    QVERIFY(isClose(found.ultimate[1], 0.42 / 1.42));
}

void LookThroughTest::sharesBelowTheCircleAreSmall()
{
    RandomMoves random(4);
    for (int i = 0; i < 300; ++i) {
        const auto size = size_t(random.wholeBetween(1, 12));
        const Matrix held = randomShares(random, size).transposed();
        const Matrix integrated = std::get<Matrix>(integratedOwnership(held));
        for (size_t row = 0; row < size; ++row) {
            for (size_t column = 0; column < size; ++column)
                QVERIFY(integrated(row, column) >= held(row, column) - 1e-12);
        }
    }
}

void LookThroughTest::invertsWhatCanBeInverted()
{
    RandomMoves random(5);
    for (int i = 0; i < 300; ++i) {
        const auto size = size_t(random.wholeBetween(1, 12));
        Matrix matrix(size);
        for (size_t row = 0; row < size; ++row) {
            for (size_t column = 0; column < size; ++column)
                matrix(row, column) = random.between(-1, 1) + (row == column ? double(size) : 0);
        }
        const Matrix product = matrix.times(*matrix.inverse());
        for (size_t row = 0; row < size; ++row) {
            for (size_t column = 0; column < size; ++column)
                QVERIFY(std::abs(product(row, column) - (row == column ? 1 : 0)) < 1e-12);
        }
    }
    QVERIFY(!matrixOf({{1, 2}, {2, 4}}).inverse());
    QVERIFY(!Matrix(3).inverse());
    QVERIFY(matrixOf({{0, 1}, {1, 0}}).inverse() == matrixOf({{0, 1}, {1, 0}}));
    QVERIFY(!leontiefInverse(Matrix::identity(2)));
}

QTEST_GUILESS_MAIN(LookThroughTest)
#include "tst_lookthrough.moc"
