#include "models/switching/costform.h"
#include "models/switching/switchingcost.h"
#include "tests/support/numbers.h"
#include "tests/support/switching/claimsassistant.h"
#include "tests/support/switching/randommoves.h"
#include "tests/support/switching/shippedassumptions.h"

#include <QTest>

#include <algorithm>
#include <cmath>
#include <functional>
#include <numeric>

using namespace fairlead;
using namespace Qt::StringLiterals;

class SwitchingCostTest : public QObject
{
    Q_OBJECT

private slots:
    void ofTheClaimsAssistant_data();
    void ofTheClaimsAssistant();
    void ofStayingIsExactlyZero();
    void isZeroOnlyIfAllLinesAre();
    void isTheSumOfItsLinesAndOfItsTypes();
    void neverFallsWhenAnythingGrows();
    void neverRisesWithMitigation();
    void doublesWithTheWorkload();
    void losesOnlyEgressToAWaiver();
    void hastensLabourOnly();
    void ignoresCoverageOfWorkThatIsNotDone();
    void isLeastWhenTheHostStays();
    void isTheSameAsAForm();
    void addsUpInAForm();
    void countsOnboardingOnceInAForm();
    void leversSaveWhatTheySay();
    void leversOfTheClaimsAssistant();
    void splitAddsBackExactly();
    void splitIsInProportion();
};

Q_DECLARE_METATYPE(fairlead::Change)

namespace {

constexpr int kCases = 3000;

struct RandomMove
{
    explicit RandomMove(RandomMoves &random)
        : inventory(random.inventory())
        , change(random.change())
        , terms(random.terms())
        , parameters(random.parameters().likely())
    {
    }

    SwitchingCost cost() const { return switchingCost(inventory, change, terms, parameters); }

    MoveInventory inventory;
    Change change;
    MoveTerms terms;
    ParameterValues parameters;
};

SwitchingCost claimsCost(const Change &change)
{
    return switchingCost(claimsInventory(), change, claimsTerms(), shippedParameters().likely());
}

/// Everything that makes a move dearer when it grows, except hours and other parameters.
std::vector<double *> amountsOf(RandomMove &move)
{
    std::vector<double *> amounts;
    for (double &count : move.inventory.counts)
        amounts.push_back(&count);
    for (double *amount : {&move.inventory.embedTokensM, &move.inventory.trainTokensM,
                           &move.inventory.exitFee, &move.inventory.reservationMonth,
                           &move.inventory.businessValueHour, &move.terms.sourceMonth})
        amounts.push_back(amount);
    return amounts;
}

} // namespace

void SwitchingCostTest::ofTheClaimsAssistant_data()
{
    QTest::addColumn<Change>("change");
    QTest::addColumn<double>("hours");
    QTest::addColumn<double>("usd");

    QTest::newRow("none") << Change() << 0.0 << 0.0;
    QTest::newRow("newer version") << Change{.model = true} << 188.3 << 46'888.8;
    QTest::newRow("route") << routeMove() << 315.8 << 61'774.8;
    QTest::newRow("lab") << Change{.family = true, .model = true} << 538.0 << 133'968.0;
    QTest::newRow("cloud") << cloudMove() << 1'208.45 << 239'254.2;
    Change cloudAndLab = cloudMove();
    cloudAndLab.family = cloudAndLab.model = true;
    QTest::newRow("cloud and lab") << cloudAndLab << 1'633.25 << 305'523.0;
}

void SwitchingCostTest::ofTheClaimsAssistant()
{
    QFETCH(Change, change);
    QFETCH(double, hours);
    QFETCH(double, usd);

    const SwitchingCost cost = claimsCost(change);
    QVERIFY2(isClose(cost.totalHours(), hours), qPrintable(QString::number(cost.totalHours())));
    QVERIFY2(isClose(cost.total(), usd), qPrintable(QString::number(cost.total())));
}

void SwitchingCostTest::ofStayingIsExactlyZero()
{
    RandomMoves random(1);
    for (int i = 0; i < kCases; ++i) {
        RandomMove move(random);
        move.change = {};
        QCOMPARE(move.cost().total(), 0.0);
        QVERIFY(move.cost().lines().empty());
        QCOMPARE(move.cost().factors, ChangeFactors());
    }
}

void SwitchingCostTest::isZeroOnlyIfAllLinesAre()
{
    RandomMoves random(2);
    for (int i = 0; i < kCases; ++i) {
        const SwitchingCost cost = RandomMove(random).cost();
        QCOMPARE(cost.total() == 0, std::ranges::all_of(cost.lines(), [](const CostLine &line) {
                     return line.usd == 0;
                 }));
    }
}

void SwitchingCostTest::isTheSumOfItsLinesAndOfItsTypes()
{
    RandomMoves random(3);
    for (int i = 0; i < kCases; ++i) {
        const SwitchingCost cost = RandomMove(random).cost();
        const auto types = cost.byType();
        double sum = 0;
        double hours = 0;
        std::array<double, kCostTypeCount> ofLines{};
        for (const CostLine &line : cost.lines()) {
            QVERIFY(line.usd > 0 || line.hours > 0);
            sum += line.usd;
            hours += line.hours;
            ofLines[size_t(line.type)] += line.usd;
        }
        QCOMPARE(sum, cost.total());
        QCOMPARE(hours, cost.totalHours());
        QCOMPARE(ofLines, types);
        QVERIFY(isClose(std::accumulate(types.begin(), types.end(), 0.0), cost.total()));
        QVERIFY(std::isfinite(sum));
    }
}

void SwitchingCostTest::neverFallsWhenAnythingGrows()
{
    RandomMoves random(4);
    for (int i = 0; i < kCases; ++i) {
        RandomMove move(random);
        const double before = move.cost().total();
        std::vector<double *> amounts = amountsOf(move);
        amounts.push_back(&move.terms.egress);
        for (int driver = 0; driver < kDriverCount; ++driver)
            amounts.push_back(&move.parameters[parameterOf(Driver(driver))]);
        for (const auto parameter :
             {Parameter::Rate, Parameter::Overhead, Parameter::ParallelMonths,
              Parameter::RhoVersion, Parameter::RhoRouteModel, Parameter::RhoRouteGov,
              Parameter::RhoFinetune})
            amounts.push_back(&move.parameters[parameter]);
        for (double *amount : amounts) {
            const double kept = *amount;
            *amount += random.magnitude(1e-3, 1e3);
            QVERIFY(move.cost().total() >= before);
            *amount = kept;
        }
    }
}

void SwitchingCostTest::neverRisesWithMitigation()
{
    RandomMoves random(5);
    for (int i = 0; i < kCases; ++i) {
        RandomMove move(random);
        const double before = move.cost().total();
        for (int mitigation = 0; mitigation < kMitigationCount; ++mitigation) {
            for (double *share : {&move.inventory.coverage[size_t(mitigation)],
                                  &move.parameters[parameterOf(Mitigation(mitigation))]}) {
                const double kept = *share;
                *share = random.between(kept, 1);
                QVERIFY(move.cost().total() <= before);
                *share = kept;
            }
        }
    }
}

void SwitchingCostTest::doublesWithTheWorkload()
{
    RandomMoves random(6);
    for (int i = 0; i < kCases; ++i) {
        RandomMove move(random);
        move.terms.egress = 0;
        const double before = move.cost().total();
        for (double *amount : amountsOf(move))
            *amount *= 2;
        QCOMPARE(move.cost().total(), 2 * before);
    }
}

void SwitchingCostTest::losesOnlyEgressToAWaiver()
{
    RandomMoves random(7);
    for (int i = 0; i < kCases; ++i) {
        RandomMove move(random);
        SwitchingCost full = move.cost();
        move.terms.egress = 0;
        const SwitchingCost waived = move.cost();
        full.other[size_t(OtherLine::Egress)] = 0;
        QCOMPARE(waived.other, full.other);
        QCOMPARE(waived.labour, full.labour);
    }
}

void SwitchingCostTest::hastensLabourOnly()
{
    RandomMoves random(8);
    for (int i = 0; i < kCases; ++i) {
        RandomMove move(random);
        move.terms.expedite = 1;
        const SwitchingCost calm = move.cost();
        move.terms.expedite = 2;
        const SwitchingCost hasty = move.cost();
        QCOMPARE(hasty.hours, calm.hours);
        QCOMPARE(hasty.other, calm.other);
        for (size_t driver = 0; driver < calm.labour.size(); ++driver)
            QCOMPARE(hasty.labour[driver], 2 * calm.labour[driver]);
    }
}

void SwitchingCostTest::ignoresCoverageOfWorkThatIsNotDone()
{
    RandomMoves random(9);
    for (int i = 0; i < kCases; ++i) {
        RandomMove move(random);
        const SwitchingCost before = move.cost();
        for (int mitigation = 0; mitigation < kMitigationCount; ++mitigation) {
            bool isIdle = true;
            for (int driver = 0; driver < kDriverCount; ++driver) {
                const DriverInfo &info = driverInfo(Driver(driver));
                if (info.mitigation == Mitigation(mitigation))
                    isIdle = isIdle && before.factors[info.factor] == 0;
            }
            if (!isIdle)
                continue;
            RandomMove covered = move;
            covered.inventory.coverage[size_t(mitigation)] = 1;
            QCOMPARE(covered.cost().total(), before.total());
        }
    }
}

void SwitchingCostTest::isLeastWhenTheHostStays()
{
    RandomMoves random(10);
    for (int i = 0; i < kCases; ++i) {
        RandomMove move(random);
        move.change.route = true;
        move.change.host = false;
        const double routeOnly = move.cost().total();
        move.change.host = true;
        QVERIFY(routeOnly <= move.cost().total());
    }
}

void SwitchingCostTest::isTheSameAsAForm()
{
    RandomMoves random(11);
    for (int i = 0; i < kCases; ++i) {
        RandomMove move(random);
        CostForm form;
        form.add(move.inventory, move.change, move.terms);
        for (int again = 0; again < 3; ++again) {
            QVERIFY(isClose(form.evaluate(move.parameters), move.cost().total()));
            move.parameters = random.parameters().likely();
        }
    }
}

void SwitchingCostTest::addsUpInAForm()
{
    RandomMoves random(12);
    for (int i = 0; i < 50; ++i) {
        const ParameterValues parameters = random.parameters().likely();
        CostForm form;
        double sum = 0;
        const int moves = random.wholeBetween(0, 500);
        for (int move = 0; move < moves; ++move) {
            RandomMove next(random);
            next.parameters = parameters;
            form.add(next.inventory, next.change, next.terms);
            sum += next.cost().total();
        }
        QVERIFY(isClose(form.evaluate(parameters), sum, 1e-11));
    }
}

void SwitchingCostTest::countsOnboardingOnceInAForm()
{
    const ParameterValues parameters = shippedParameters().likely();
    QVERIFY(isClose(onboardingCost(2, parameters), 48'720));
    QVERIFY(isClose(onboardingCost(0, parameters), 18'720));
    QVERIFY(isClose(onboardingCost(2, parameters, 1.3), 54'336));

    CostForm form;
    form.addFixed(1000);
    form.addOnboarding(2);
    form.addOnboarding(0, 1.5);
    QVERIFY(isClose(form.evaluate(parameters), 1000 + 48'720 + 1.5 * 18'720));
}

void SwitchingCostTest::leversSaveWhatTheySay()
{
    RandomMoves random(13);
    for (int i = 0; i < kCases; ++i) {
        const RandomMove move(random);
        const double now = move.cost().total();
        const auto list = levers(std::array{LeveredMove{move.inventory, move.change, move.terms}},
                                 move.parameters);
        for (size_t rank = 0; rank < list.size(); ++rank) {
            RandomMove covered = move;
            covered.inventory.covered(list[rank].mitigation) = 1;
            QVERIFY(list[rank].saving >= 0);
            QVERIFY(isClose(now - covered.cost().total(), list[rank].saving));
            QVERIFY(rank == 0 || list[rank - 1].saving >= list[rank].saving);
        }
    }
}

void SwitchingCostTest::leversOfTheClaimsAssistant()
{
    const auto list = levers(std::array{LeveredMove{claimsInventory(), cloudMove(), claimsTerms()}},
                             shippedParameters().likely());
    const std::array<Lever, kMitigationCount> expected{{
        {Mitigation::PortableFramework, 48'929.4},
        {Mitigation::PolicyAsCode, 30'981.6},
        {Mitigation::Abstraction, 5'896.8},
        {Mitigation::OpenDataFormat, 1'872},
        {Mitigation::EvalAutomation, 1'747.2},
    }};
    for (size_t i = 0; i < expected.size(); ++i) {
        QCOMPARE(list[i].mitigation, expected[i].mitigation);
        QVERIFY(isClose(list[i].saving, expected[i].saving, 1e-11));
    }
}

void SwitchingCostTest::splitAddsBackExactly()
{
    RandomMoves random(14);
    for (int i = 0; i < kCases; ++i) {
        const double amount = random.amount();
        std::vector<double> weights(size_t(random.wholeBetween(1, 60)));
        for (double &weight : weights)
            weight = random.amount();
        auto parts = splitInProportion(amount, weights);
        QCOMPARE(parts.size(), weights.size());
        QVERIFY(std::accumulate(parts.begin(), parts.end(), 0.0) == amount);
        QVERIFY(std::ranges::all_of(parts, [](double part) { return part >= 0; }));
        std::ranges::sort(parts);
        QVERIFY(std::accumulate(parts.begin(), parts.end(), 0.0) == amount);
    }
    QVERIFY(splitInProportion(5, {}).empty());
}

void SwitchingCostTest::splitIsInProportion()
{
    const std::array<double, 3> weights{1, 0, 3};
    const auto parts = splitInProportion(48'720, weights);
    QVERIFY(isClose(parts[0], 12'180));
    QCOMPARE(parts[1], 0.0);
    QVERIFY(isClose(parts[2], 36'540));

    const std::array<double, 4> zeros{};
    for (const double part : splitInProportion(48'720, zeros))
        QVERIFY(isClose(part, 12'180));
}

QTEST_GUILESS_MAIN(SwitchingCostTest)
#include "tst_switchingcost.moc"
