#include "models/switching/costrange.h"
#include "tests/support/numbers.h"
#include "tests/support/switching/claimsassistant.h"
#include "tests/support/switching/randommoves.h"
#include "tests/support/switching/shippedassumptions.h"

#include <QTest>

#include <algorithm>

using namespace fairlead;
using namespace Qt::StringLiterals;

class CostRangeTest : public QObject
{
    Q_OBJECT

private slots:
    void ofTheClaimsAssistant();
    void isTheSameOnAnyNumberOfThreads();
    void isTheSameInAnyOrderOfParameters();
    void dependsOnTheSeed();
    void keepsSamplesBetweenTheExtremes();
    void ofExactParametersIsTheCost();
    void drawsOnceForAllMoves();
    void isWiderWhenEstimatorsErrTogether();
    void ofOneSampleIsThatSample();
    void tornadoOfTheClaimsAssistant();
    void tornadoSwingsFallAndEncloseTheCost();
};

namespace {

/// The estimates that bear on the cloud move of the claims assistant, as far as effort, rate,
/// overhead and parallel run go.
std::vector<UncertainParameter> claimsParameters()
{
    std::vector<UncertainParameter> parameters;
    for (const UncertainParameter &parameter : uncertainParameters(shippedParameters())) {
        const bool isIdle = parameter.parameter == parameterOf(Driver::TunedArtifact)
                            || parameter.parameter == parameterOf(Driver::FinetuneJob);
        const bool isEffort = parameter.isCorrelated && !isIdle;
        if (isEffort || parameter.parameter == Parameter::Rate
            || parameter.parameter == Parameter::Overhead
            || parameter.parameter == Parameter::ParallelMonths)
            parameters.push_back(parameter);
    }
    return parameters;
}

CostForm claimsForm()
{
    CostForm form;
    form.add(claimsInventory(), cloudMove(), claimsTerms());
    return form;
}

CostSimulation claimsSimulation(double spearman = 0.3, quint64 seed = 20261120)
{
    return {shippedParameters().likely(), claimsParameters(), spearman, seed};
}

CostForm randomForm(RandomMoves &random, int moves)
{
    CostForm form;
    for (int move = 0; move < moves; ++move)
        form.add(random.inventory(), random.change(), random.terms());
    return form;
}

CostSimulation randomSimulation(RandomMoves &random)
{
    const SwitchingParameters parameters = random.parameters();
    return {parameters.likely(), uncertainParameters(parameters), random.between(0, 1),
            quint64(random.wholeBetween(0, 1'000'000))};
}

} // namespace

// The figures were computed apart from this program, with the distributions of SciPy.
void CostRangeTest::ofTheClaimsAssistant()
{
    const CostRange range = claimsSimulation().range(claimsForm(), 10'000);
    QVERIFY(isClose(range.mean, 288'864.7053, 1e-9));
    QVERIFY(isClose(range.p10, 208'101.3538, 1e-9));
    QVERIFY(isClose(range.p50, 282'836.8363, 1e-9));
    QVERIFY(isClose(range.p90, 379'650.5564, 1e-9));
    QVERIFY(isClose(range.p90Low, 376'876.6937, 1e-9));
    QVERIFY(isClose(range.p90High, 382'613.0199, 1e-9));
    QCOMPARE(range.iterations, 10'000);

    const ParameterValues first = claimsSimulation().parametersOf(0);
    QVERIFY(isClose(first.hours(Driver::Agent), 63.98342939824, 1e-9));
    QVERIFY(isClose(first[Parameter::Rate], 140.16100460490, 1e-9));
}

void CostRangeTest::isTheSameOnAnyNumberOfThreads()
{
    RandomMoves random(1);
    for (const int iterations : {1, 127, 128, 129, 1000, 10'000}) {
        const CostForm form = randomForm(random, 20);
        const CostSimulation simulation = randomSimulation(random);
        const auto alone = simulation.samples(form, iterations, 1);
        QCOMPARE(alone.size(), size_t(iterations));
        for (const int threads : {2, 3, 8, 200})
            QVERIFY(simulation.samples(form, iterations, threads) == alone);
        QCOMPARE(simulation.range(form, iterations, 3), costRange(alone));
        QVERIFY(form.evaluate(simulation.parametersOf(quint64(iterations) - 1)) == alone.back());
    }
}

void CostRangeTest::isTheSameInAnyOrderOfParameters()
{
    auto parameters = claimsParameters();
    std::ranges::reverse(parameters);
    const CostSimulation reversed(shippedParameters().likely(), parameters, 0.3, 20261120);
    QCOMPARE(reversed.samples(claimsForm(), 100), claimsSimulation().samples(claimsForm(), 100));
}

void CostRangeTest::dependsOnTheSeed()
{
    QVERIFY(claimsSimulation(0.3, 1).samples(claimsForm(), 10)
            != claimsSimulation(0.3, 2).samples(claimsForm(), 10));
}

void CostRangeTest::keepsSamplesBetweenTheExtremes()
{
    RandomMoves random(2);
    for (int i = 0; i < 50; ++i) {
        const SwitchingParameters parameters = random.parameters();
        // What lowers the cost when it grows is effectiveness alone.
        ParameterValues cheapest;
        ParameterValues dearest;
        for (int p = 0; p < kParameterCount; ++p) {
            const auto parameter = Parameter(p);
            const bool helps =
                parameter >= Parameter::FirstEffectiveness && parameter < Parameter::Rate;
            const Estimate &estimate = parameters[parameter];
            cheapest[parameter] = helps ? estimate.high : estimate.low;
            dearest[parameter] = helps ? estimate.low : estimate.high;
        }
        const CostForm form = randomForm(random, 5);
        const CostSimulation simulation(parameters.likely(), uncertainParameters(parameters),
                                        random.between(0, 1), 1);
        const auto samples = simulation.samples(form, 500);
        const double slack = 1e-9 * form.evaluate(dearest);
        for (const double sample : samples) {
            QVERIFY(sample >= form.evaluate(cheapest) - slack);
            QVERIFY(sample <= form.evaluate(dearest) + slack);
        }
        const CostRange range = costRange(samples);
        QVERIFY(range.p10 <= range.p50);
        QVERIFY(range.p50 <= range.p90);
        QVERIFY(range.p90Low <= range.p90);
        QVERIFY(range.p90 <= range.p90High);
    }
}

void CostRangeTest::ofExactParametersIsTheCost()
{
    RandomMoves random(3);
    for (int i = 0; i < 50; ++i) {
        SwitchingParameters parameters = random.parameters();
        for (Estimate &estimate : parameters.estimates)
            estimate = Estimate::exactly(estimate.likely);
        const CostForm form = randomForm(random, 3);
        const CostSimulation simulation(parameters.likely(), uncertainParameters(parameters), 0.3,
                                        1);
        const double cost = form.evaluate(parameters.likely());
        const CostRange range = simulation.range(form, 300);
        QCOMPARE(range.p10, cost);
        QCOMPARE(range.p50, cost);
        QCOMPARE(range.p90, cost);
        QVERIFY(isClose(range.mean, cost));
    }
}

void CostRangeTest::drawsOnceForAllMoves()
{
    RandomMoves random(4);
    const CostSimulation simulation = randomSimulation(random);
    CostForm all;
    std::vector<double> sums(200);
    for (int move = 0; move < 40; ++move) {
        const MoveInventory inventory = random.inventory();
        const Change change = random.change();
        const MoveTerms terms = random.terms();
        all.add(inventory, change, terms);
        CostForm one;
        one.add(inventory, change, terms);
        const auto samples = simulation.samples(one, int(sums.size()));
        for (size_t i = 0; i < sums.size(); ++i)
            sums[i] += samples[i];
    }
    const auto together = simulation.samples(all, int(sums.size()));
    for (size_t i = 0; i < sums.size(); ++i)
        QVERIFY(isClose(together[i], sums[i], 1e-11));
}

void CostRangeTest::isWiderWhenEstimatorsErrTogether()
{
    const auto width = [](double spearman) {
        const CostRange range = claimsSimulation(spearman).range(claimsForm(), 10'000);
        return range.p90 - range.p10;
    };
    QVERIFY(width(0) < width(0.3));
    QVERIFY(width(0.3) < width(0.6));
}

void CostRangeTest::ofOneSampleIsThatSample()
{
    const CostRange range = costRange({5});
    QCOMPARE(range, (CostRange{5, 5, 5, 5, 5, 5, 1}));
}

void CostRangeTest::tornadoOfTheClaimsAssistant()
{
    const auto rows = tornado(claimsForm(), shippedParameters().likely(), claimsParameters());
    QCOMPARE(rows.size(), size_t(16));
    QCOMPARE(rows[0].parameter, Parameter::Rate);
    QVERIFY(isClose(rows[0].low, 208'189.40960884804, 1e-9));
    QVERIFY(isClose(rows[0].high, 287'394.42546089296, 1e-9));
    QCOMPARE(rows[1].parameter, parameterOf(Driver::ComplianceControl));
    QCOMPARE(rows[2].parameter, Parameter::ParallelMonths);
    QCOMPARE(rows[15].parameter, parameterOf(Driver::EvalCase));
    QVERIFY(isClose(rows[15].low, 237'751.19576582327, 1e-9));
}

void CostRangeTest::tornadoSwingsFallAndEncloseTheCost()
{
    RandomMoves random(5);
    for (int i = 0; i < 20; ++i) {
        const SwitchingParameters parameters = random.parameters();
        const CostForm form = randomForm(random, 3);
        const auto rows = tornado(form, parameters.likely(), uncertainParameters(parameters));
        QCOMPARE(rows.size(), size_t(kParameterCount));
        for (size_t row = 1; row < rows.size(); ++row) {
            const double swing = std::abs(rows[row].high - rows[row].low);
            const double before = std::abs(rows[row - 1].high - rows[row - 1].low);
            QVERIFY(swing <= before);
            if (swing == before) {
                QVERIFY(parameterId(rows[row - 1].parameter) < parameterId(rows[row].parameter));
            }
        }
    }
}

QTEST_GUILESS_MAIN(CostRangeTest)
#include "tst_costrange.moc"
