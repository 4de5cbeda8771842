#include "models/switching/finance.h"
#include "models/switching/lockin.h"
#include "models/switching/switchingcost.h"
#include "tests/support/numbers.h"
#include "tests/support/switching/randommoves.h"

#include <QTest>

#include <algorithm>
#include <numeric>

using namespace fairlead;

class LockInTest : public QObject
{
    Q_OBJECT

private slots:
    void indexIsABoundedShare();
    void indexByTypeAddsUp();
    void grows();
    void premiumOfKnownMoves();
    void premiumIsNullWithoutAnythingToRaise();
    void leavingAtThePremiumCostsTheSameAsStaying();
    void exitsOfTheClaimsAssistant();
    void withoutAlternativeIsCaptive();
    void headlineIsTheTightestExit();
    void anotherAlternativeNeverRaisesTheTotalCost();
    void firstOfEqualAlternativesIsBest();
    void forbiddenAlternativesDoNotCount();
    void aggregateLiesBetweenItsItems();
    void aggregateOfNothingIsZero();
    void staysFinite();
};

namespace {

constexpr LockInTerms kThreeYears{.rate = 0.08, .horizonMonths = 36};

enum Party { Amazon, Anthropic, Google, Microsoft, OpenAi };

std::vector<ExitOption> claimsAlternatives()
{
    return {{110'494.8, 33'360, true, {Anthropic, Amazon, Anthropic}},
            {133'968, 49'875.12, true, {Amazon, Amazon, Amazon}},
            {354'203, 87'780, true, {Microsoft, Microsoft, OpenAi}},
            {287'974.2, 33'360, true, {Google, Google, Anthropic}}};
}

std::vector<ExitOption> randomAlternatives(RandomMoves &random, int most)
{
    std::vector<ExitOption> alternatives(size_t(random.wholeBetween(0, most)));
    for (ExitOption &alternative : alternatives) {
        alternative.cost = random.amount();
        alternative.monthly = random.amount();
        alternative.isAllowed = random.chance(0.7);
        for (int &party : alternative.operators)
            party = random.wholeBetween(0, 3);
    }
    return alternatives;
}

} // namespace

void LockInTest::indexIsABoundedShare()
{
    QCOMPARE(lockInIndex(0, 0), 0.0);
    QCOMPARE(lockInIndex(0, 1000), 0.0);
    QCOMPARE(lockInIndex(1000, 0), 100.0);
    QCOMPARE(lockInIndex(1000, 1000), 50.0);
    QVERIFY(isClose(lockInIndex(287'974.2, 400'320), 41.8388241539737));
    RandomMoves random(1);
    for (int i = 0; i < 5000; ++i) {
        const double index = lockInIndex(random.amount(), random.amount());
        QVERIFY(index >= 0 && index <= 100);
    }
}

void LockInTest::indexByTypeAddsUp()
{
    RandomMoves random(2);
    for (int i = 0; i < 5000; ++i) {
        std::array<double, kCostTypeCount> costs{};
        for (double &cost : costs)
            cost = random.amount();
        const double spend = random.amount();
        const auto parts = lockInByType(costs, spend);
        const double cost = std::accumulate(costs.begin(), costs.end(), 0.0);
        QVERIFY(
            isClose(std::accumulate(parts.begin(), parts.end(), 0.0), lockInIndex(cost, spend)));
    }
    QCOMPARE(lockInByType({}, 0), (std::array<double, kCostTypeCount>{}));
}

void LockInTest::grows()
{
    RandomMoves random(3);
    for (int i = 0; i < 5000; ++i) {
        const double cost = random.amount();
        const double more = cost + random.amount();
        const double spend = random.magnitude(1e-3, 1e9);
        const double target = random.amount();
        QVERIFY(lockInIndex(more, spend) >= lockInIndex(cost, spend) * (1 - 1e-15));
        QVERIFY(*lockInPremium(more, spend, target, kThreeYears)
                >= *lockInPremium(cost, spend, target, kThreeYears));
    }
}

void LockInTest::premiumOfKnownMoves()
{
    const auto premium = [](double protectedMonths) {
        return *lockInPremium(
            287'974.2, 33'360, 33'360,
            {.rate = 0.08, .horizonMonths = 36, .protectedMonths = protectedMonths});
    };
    QVERIFY(isClose(premium(0), 0.2693952148472368));
    QVERIFY(isClose(premium(12), 0.42046376225003346));
    QVERIFY(*lockInPremium(1000, 5000, 100, kThreeYears) < 0);
}

void LockInTest::premiumIsNullWithoutAnythingToRaise()
{
    QVERIFY(!lockInPremium(1000, 0, 100, kThreeYears));
    for (const double protectedMonths : {36.0, 48.0}) {
        QVERIFY(!lockInPremium(
            1000, 5000, 100,
            {.rate = 0.08, .horizonMonths = 36, .protectedMonths = protectedMonths}));
    }
    QVERIFY(!lockInPremium(1000, 5000, 100, {.rate = 0.08, .horizonMonths = 0}));
}

void LockInTest::leavingAtThePremiumCostsTheSameAsStaying()
{
    RandomMoves random(4);
    for (int i = 0; i < 5000; ++i) {
        const double source = random.magnitude(1, 1e8);
        const double target = source * random.between(0.1, 3);
        const double cost = source * random.between(0, 30);
        const LockInTerms terms{.rate = random.between(0, 0.2),
                                .horizonMonths = double(random.wholeBetween(13, 84)),
                                .protectedMonths = double(random.wholeBetween(0, 12))};
        const double premium = *lockInPremium(cost, source, target, terms);
        double stay = 0;
        double leave = cost;
        for (int month = 1; month <= int(terms.horizonMonths); ++month) {
            const double factor = discountFactor(terms.rate, month);
            stay += factor * source * (month > terms.protectedMonths ? 1 + premium : 1);
            leave += factor * target;
        }
        QVERIFY(isClose(stay, leave, 1e-9));
    }
}

void LockInTest::exitsOfTheClaimsAssistant()
{
    const ExitMeasures measures =
        exitMeasures(33'360, {Amazon, Amazon, Anthropic}, claimsAlternatives(), kThreeYears);
    const auto &[route, host, lab] = measures.exits;
    QCOMPARE(route.alternative, size_t(0));
    QVERIFY(isClose(route.index, 21.63108821435871));
    QVERIFY(isClose(*route.premium, 0.10336610149625369));
    QCOMPARE(host.alternative, size_t(3));
    QVERIFY(isClose(host.cost, 287'974.2));
    QVERIFY(isClose(host.index, 41.8388241539737));
    QCOMPARE(lab.alternative, size_t(1));
    QVERIFY(isClose(lab.index, 25.074117329979337));
    QVERIFY(isClose(*lab.premium, 0.6203824550856668));
    QCOMPARE(measures.headline, host.index);
    QCOMPARE(measures.headlineRole, ExitRole::HostOperator);
}

void LockInTest::withoutAlternativeIsCaptive()
{
    const ExitMeasures measures = exitMeasures(0, {Amazon, Amazon, Amazon}, {}, kThreeYears);
    for (const ExitMeasure &exit : measures.exits) {
        QVERIFY(exit.isCaptive());
        QCOMPARE(exit.index, 100.0);
        QVERIFY(!exit.premium);
    }
    QCOMPARE(measures.headline, 100.0);
}

void LockInTest::headlineIsTheTightestExit()
{
    RandomMoves random(5);
    for (int i = 0; i < 3000; ++i) {
        const Operators current{random.wholeBetween(0, 3), random.wholeBetween(0, 3),
                                random.wholeBetween(0, 3)};
        const auto alternatives = randomAlternatives(random, 6);
        const ExitMeasures measures =
            exitMeasures(random.amount(), current, alternatives, kThreeYears);
        QCOMPARE(measures.headline,
                 std::ranges::max(measures.exits, {}, &ExitMeasure::index).index);
        QCOMPARE(measures.exits[size_t(measures.headlineRole)].index, measures.headline);
        for (size_t role = 0; role < measures.exits.size(); ++role) {
            const auto chosen = measures.exits[role].alternative;
            if (chosen) {
                QVERIFY(alternatives[*chosen].isAllowed);
                QVERIFY(alternatives[*chosen].operators[role] != current[role]);
            }
        }
    }
}

void LockInTest::anotherAlternativeNeverRaisesTheTotalCost()
{
    RandomMoves random(6);
    for (int i = 0; i < 3000; ++i) {
        auto alternatives = randomAlternatives(random, 10);
        const auto before = bestAlternative(alternatives, kThreeYears);
        const double cost = before ? totalCost(alternatives[*before], kThreeYears) : 0;
        alternatives.push_back({random.amount(), random.amount(), true, {}});
        const auto after = bestAlternative(alternatives, kThreeYears);
        QVERIFY(after);
        QVERIFY(!before || totalCost(alternatives[*after], kThreeYears) <= cost);
        for (const ExitOption &alternative : alternatives) {
            QVERIFY(!alternative.isAllowed
                    || totalCost(alternative, kThreeYears)
                           >= totalCost(alternatives[*after], kThreeYears));
        }
    }
}

void LockInTest::firstOfEqualAlternativesIsBest()
{
    const std::vector<ExitOption> alternatives(3, ExitOption{100, 10, true, {}});
    QCOMPARE(bestAlternative(alternatives, kThreeYears), size_t(0));
}

void LockInTest::forbiddenAlternativesDoNotCount()
{
    const std::vector<ExitOption> alternatives{{1, 1, false, {}}, {100, 100, true, {}}};
    QCOMPARE(bestAlternative(alternatives, kThreeYears), size_t(1));
    QVERIFY(!bestAlternative(std::span(alternatives).first(1), kThreeYears));
}

void LockInTest::aggregateLiesBetweenItsItems()
{
    RandomMoves random(7);
    for (int i = 0; i < 3000; ++i) {
        std::vector<double> costs(size_t(random.wholeBetween(1, 30)));
        for (double &cost : costs)
            cost = random.amount();
        const auto onboarding = splitInProportion(random.amount(), costs);
        std::vector<LockInItem> items;
        double least = 100;
        double most = 0;
        for (size_t item = 0; item < costs.size(); ++item) {
            items.push_back({.cost = costs[item] + onboarding[item],
                             .sourceMonth = random.amount(),
                             .targetMonth = random.amount()});
            const double index = lockInIndex(items.back().cost, 12 * items.back().sourceMonth);
            least = std::min(least, index);
            most = std::max(most, index);
        }
        const LockInAggregate aggregate = lockInAggregate(items, 0.08, 36);
        QVERIFY(aggregate.index >= least - 1e-9);
        QVERIFY(aggregate.index <= most + 1e-9);
    }
}

void LockInTest::aggregateOfNothingIsZero()
{
    QCOMPARE(lockInAggregate({}, 0.08, 36).index, 0.0);
    QVERIFY(!lockInAggregate({}, 0.08, 36).premium);
}

void LockInTest::staysFinite()
{
    RandomMoves random(8);
    for (int i = 0; i < 5000; ++i) {
        const double spend = random.magnitude(1e-3, 1e10);
        const auto premium = lockInPremium(
            random.amount(), spend, random.magnitude(1e-3, 1e10),
            {.rate = random.between(0, 1), .horizonMonths = double(random.wholeBetween(1, 84))});
        QVERIFY(premium && std::isfinite(*premium));
    }
}

QTEST_GUILESS_MAIN(LockInTest)
#include "tst_lockin.moc"
