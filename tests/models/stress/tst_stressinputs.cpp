#include "app/shippedworkspace.h"
#include "models/rows/assumption.h"
#include "models/rows/route.h"
#include "models/stress/distressranking.h"
#include "models/stress/stressinputs.h"
#include "models/stress/stressrange.h"
#include "tests/support/workedexample.h"

#include <QTest>

#include <algorithm>
#include <cmath>

using namespace fairlead;
using namespace Qt::StringLiterals;

namespace {

const Lens kAutumn{.asOf = QDate(2026, 11, 20)};
constexpr double kCent = 0.01;

Shock rise(double size)
{
    return {
        .id = {u"rise"_s}, .kind = ShockKind::PriceRise, .party = {u"amazon"_s}, .severity = size};
}

const PartyDistress *find(const DistressRanking &ranking, const QString &party)
{
    const auto at = std::ranges::find(ranking.parties, Id<Party>{party}, &PartyDistress::party);
    return at == ranking.parties.end() ? nullptr : &*at;
}

} // namespace

/// Which assumptions matter most to a scenario, and which party's distress to us.
class StressInputsTest : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase();
    void nothingReachedHasNoInputs();
    void eachEndIsTheLossAtThatValue();
    void theLargestSwingComesFirst();
    void aSmallRiseHangsOnItsSizeAlone();
    void aForcedMoveHangsOnTheWork();
    void theSizeTakesItsOwnRange();
    void threadsChangeNothing();
    void aStopEndsIt();

    void aCertainWorldHasNoRange();
    void theRangeHoldsTheLikelyLoss();
    void rangesAreTheSameOnAnyNumberOfThreads();
    void aStoppedRangeHasNoIterations();

    void ranksStayBetweenDirectAndOne();
    void whoRunsMostRanksFirst();
    void aTestedFallbackTakesDistressAway();
    void aFallbackInTheSameHostTakesNothingAway();
    void parentsRankNoLowerThanTheirCompanies();
    void nothingOfOursIsNoRanking();
    void aStoppedRankingIsEmpty();
    void withoutAValueNothingIsPassedOn();

private:
    Workspace m_sample;
    Workspace m_example;
};

void StressInputsTest::initTestCase()
{
    const auto sample = shippedWorkspace(StartContent::Sample);
    QVERIFY2(sample, sample ? "" : qPrintable(sample.error().message));
    m_sample = *sample;
    m_example = workedExample(m_sample);
}

void StressInputsTest::nothingReachedHasNoInputs()
{
    const StressModel model(m_example, kAutumn);
    Shock elsewhere = rise(0.5);
    elsewhere.party = {u"microsoft"_s};
    QVERIFY(stressInputs(model, {elsewhere}).inputs.empty());
    QVERIFY(stressInputs(model, {}).inputs.empty());
}

void StressInputsTest::eachEndIsTheLossAtThatValue()
{
    const std::vector<Shock> shocks{rise(2)};
    const StressModel model(m_example, kAutumn);
    const StressInputs inputs = stressInputs(model, shocks);
    QVERIFY(inputs.inputs.size() >= 3);
    QVERIFY(std::abs(inputs.loss - model.test(shocks).loss) < kCent);
    for (const StressInput &input : inputs.inputs) {
        if (input.row.table != TableId::Assumption)
            continue;
        Assumption assumption = *m_example.find(Id<Assumption>{input.row.id});
        assumption.likely = input.high;
        Workspace changed = m_example;
        changed.put(Row::of(assumption));
        const StressResult result = StressModel(changed, kAutumn).test(shocks);
        QVERIFY2(std::abs(result.loss - input.lossHigh) < kCent, qPrintable(input.row.id));
        QVERIFY(input.low < input.likely + 1e-12 && input.likely < input.high + 1e-12);
    }
}

void StressInputsTest::theLargestSwingComesFirst()
{
    const StressInputs inputs = stressInputs(StressModel(m_example, kAutumn), {rise(2)});
    QVERIFY(std::ranges::is_sorted(inputs.inputs, [](const StressInput &l, const StressInput &r) {
        return l.lossSwing() > r.lossSwing() + kCent;
    }));
}

void StressInputsTest::aSmallRiseHangsOnItsSizeAlone()
{
    Shock small = rise(0.05);
    small.severityLow = 0.02;
    small.severityHigh = 0.07;
    const StressInputs inputs = stressInputs(StressModel(m_example, kAutumn), {small});
    QVERIFY(!inputs.inputs.empty());
    QCOMPARE(inputs.inputs.front().row.id, u"rise"_s);
    // It is paid, so that no hour of work moves the loss; the exits it moves all the same.
    for (const StressInput &input : inputs.inputs) {
        if (input.row.id.startsWith(u"hours."))
            QVERIFY(input.lossSwing() < kCent && input.exitSwing() > kCent);
    }
}

void StressInputsTest::aForcedMoveHangsOnTheWork()
{
    const Shock failure{.id = {u"failure"_s},
                        .kind = ShockKind::VendorFailure,
                        .party = {u"amazon"_s},
                        .noticeMonths = 24};
    const StressInputs inputs = stressInputs(StressModel(m_example, kAutumn), {failure});
    QStringList first;
    for (size_t at = 0; at < std::min<size_t>(3, inputs.inputs.size()); ++at)
        first += inputs.inputs[at].row.id;
    QVERIFY2(first.contains(u"rate"_s), qPrintable(first.join(u' ')));
}

void StressInputsTest::theSizeTakesItsOwnRange()
{
    const StressModel model(m_example, kAutumn);
    const auto sizeOf = [&](const Shock &shock) {
        const StressInputs inputs = stressInputs(model, {shock});
        const auto at = std::ranges::find(inputs.inputs, u"rise"_s,
                                          [](const StressInput &input) { return input.row.id; });
        return at == inputs.inputs.end() ? std::nullopt : std::optional(*at);
    };
    Shock shock = rise(0.2);
    shock.severityLow = 0.19;
    shock.severityHigh = 0.21;
    const auto narrow = sizeOf(shock);
    const auto usual = sizeOf(rise(0.2)); // from the assumption, 8 to 30 per cent
    QVERIFY(narrow && usual);
    QVERIFY(narrow->low > 0.19 && narrow->high < 0.21);
    QVERIFY(usual->low > 0.08 && usual->low < 0.19);
    QVERIFY(!sizeOf(rise(5))); // beyond what the assumption holds for possible
}

void StressInputsTest::threadsChangeNothing()
{
    const StressModel model(m_example, kAutumn);
    QVERIFY(stressInputs(model, {rise(2)}) == stressInputs(model, {rise(2)}, {.threads = 3}));
}

void StressInputsTest::aStopEndsIt()
{
    std::stop_source stop;
    stop.request_stop();
    QVERIFY(stressInputs(StressModel(m_example, kAutumn), {rise(2)}, {.stop = stop.get_token()})
                .inputs.empty());
}

void StressInputsTest::aCertainWorldHasNoRange()
{
    Workspace certain = m_sample;
    for (const Assumption &row : m_sample.rows<Assumption>()) {
        Assumption assumption = row;
        assumption.low = assumption.high = assumption.likely;
        certain.put(Row::of(assumption));
    }
    const StressModel model(certain, kAutumn);
    for (const Scenario &scenario : certain.rows<Scenario>()) {
        const std::vector<Shock> shocks = model.shocksOf(scenario.id);
        const double loss = model.test(shocks).loss;
        const CostRange range = stressRange(model, shocks, 100);
        QVERIFY2(std::abs(range.p10 - loss) < 1 && std::abs(range.p90 - loss) < 1,
                 qPrintable(u"%1: %2 is not %3"_s.arg(scenario.name)
                                .arg(range.p50, 0, 'f', 2)
                                .arg(loss, 0, 'f', 2)));
    }
}

void StressInputsTest::theRangeHoldsTheLikelyLoss()
{
    const StressModel model(m_example, kAutumn);
    const CostRange range = stressRange(model, {rise(2)}, 2000);
    const double loss = model.test({rise(2)}).loss;
    QVERIFY(range.p10 <= range.p50 && range.p50 <= range.p90);
    QVERIFY(range.p10 < loss * 1.1 && loss < range.p90 * 1.1);
    QVERIFY(range.p90 > range.p10);
    // A rise that is paid whatever the work costs has one loss.
    const CostRange paid = stressRange(model, {rise(0.01)}, 2000);
    QVERIFY(std::abs(paid.p90 - paid.p10) < 1);
}

void StressInputsTest::rangesAreTheSameOnAnyNumberOfThreads()
{
    const StressModel model(m_sample, kAutumn);
    const std::vector<Shock> shocks = model.shocksOf({u"listing-price-rise"_s});
    const CostRange one = stressRange(model, shocks, 1000);
    QVERIFY(one == stressRange(model, shocks, 1000, {.threads = 3}));
    QCOMPARE(one.iterations, 1000);
}

void StressInputsTest::aStoppedRangeHasNoIterations()
{
    std::stop_source stop;
    stop.request_stop();
    const StressModel model(m_example, kAutumn);
    QCOMPARE(stressRange(model, {rise(2)}, 1000, {.stop = stop.get_token()}).iterations, 0);
}

void StressInputsTest::ranksStayBetweenDirectAndOne()
{
    const DistressRanking ranking =
        distressRanking(m_sample, SwitchingModel(m_sample, kAutumn), kAutumn);
    QVERIFY(ranking.hasSpend);
    QVERIFY(ranking.parties.size() > 3);
    for (const PartyDistress &each : ranking.parties) {
        QVERIFY(each.rank > 0 && each.rank <= 1 + 1e-9);
        QVERIFY(each.direct <= each.rank + 1e-9);
    }
    QVERIFY(std::ranges::is_sorted(ranking.parties, std::ranges::greater(), &PartyDistress::rank));
}

void StressInputsTest::whoRunsMostRanksFirst()
{
    const DistressRanking ranking =
        distressRanking(m_sample, SwitchingModel(m_sample, kAutumn), kAutumn);
    const PartyDistress *amazon = find(ranking, u"amazon"_s);
    const PartyDistress *coreweave = find(ranking, u"coreweave"_s);
    QVERIFY(amazon && coreweave);
    QVERIFY(amazon->direct > coreweave->direct);
}

void StressInputsTest::aTestedFallbackTakesDistressAway()
{
    Workspace workspace = m_example;
    Workload workload = *workspace.find(Id<Workload>{QString::fromLatin1(kWorkedWorkload)});
    workload.fallbackRoute = {};
    workspace.put(Row::of(workload));
    const Workspace without = workspace;
    workload.fallbackRoute = {u"vertex"_s};
    workload.fallbackCapacity = 0.5;
    workload.fallbackTestedOn = PartialDate(kAutumn.asOf);
    workspace.put(Row::of(workload));
    const auto rankOf = [](const Workspace &of) {
        const PartyDistress *amazon = nullptr;
        const DistressRanking ranking = distressRanking(of, SwitchingModel(of, kAutumn), kAutumn);
        amazon = find(ranking, u"amazon"_s);
        return amazon ? amazon->direct : -1;
    };
    QVERIFY(std::abs(rankOf(without) - 1) < 1e-9);
    QVERIFY(std::abs(rankOf(workspace) - 0.5) < 1e-9);
}

void StressInputsTest::aFallbackInTheSameHostTakesNothingAway()
{
    Workspace workspace = m_example;
    Workload workload = *workspace.find(Id<Workload>{QString::fromLatin1(kWorkedWorkload)});
    workload.fallbackRoute = {u"anthropic-api"_s};
    workload.fallbackCapacity = 1;
    workload.fallbackTestedOn = PartialDate(kAutumn.asOf);
    workspace.put(Row::of(workload));
    Route fallback = *workspace.find(workload.fallbackRoute);
    fallback.host = workload.host; // operated by another party, in the host that fails
    workspace.put(Row::of(fallback));
    const DistressRanking ranking =
        distressRanking(workspace, SwitchingModel(workspace, kAutumn), kAutumn);
    const PartyDistress *amazon = find(ranking, u"amazon"_s);
    QVERIFY(amazon);
    QVERIFY(std::abs(amazon->direct - 1) < 1e-9);
}

void StressInputsTest::parentsRankNoLowerThanTheirCompanies()
{
    const DistressRanking ranking =
        distressRanking(m_sample, SwitchingModel(m_sample, kAutumn), kAutumn);
    const PartyDistress *google = find(ranking, u"google"_s);
    const PartyDistress *alphabet = find(ranking, u"alphabet"_s);
    QVERIFY(google && alphabet);
    QVERIFY(alphabet->rank >= google->rank - 1e-9);
}

void StressInputsTest::nothingOfOursIsNoRanking()
{
    const Workspace market = *shippedWorkspace(StartContent::Market);
    const DistressRanking ranking =
        distressRanking(market, SwitchingModel(market, kAutumn), kAutumn);
    QVERIFY(!ranking.hasSpend);
    QVERIFY(ranking.parties.empty());
}

void StressInputsTest::aStoppedRankingIsEmpty()
{
    std::stop_source stop;
    stop.request_stop();
    const SwitchingModel model(m_sample, kAutumn);
    QVERIFY(distressRanking(m_sample, model, kAutumn, stop.get_token()) == DistressRanking());
}

void StressInputsTest::withoutAValueNothingIsPassedOn()
{
    Workspace workspace = m_sample;
    for (const Metric &metric : m_sample.rows<Metric>())
        workspace.remove({TableId::Metric, metric.id.text});
    const DistressRanking ranking =
        distressRanking(workspace, SwitchingModel(workspace, kAutumn), kAutumn);
    QVERIFY(ranking.values.empty());
    QVERIFY(!ranking.withoutEquity.empty());
    for (const PartyDistress &each : ranking.parties)
        QVERIFY(std::abs(each.rank - each.direct) < 1e-9);
}

QTEST_GUILESS_MAIN(StressInputsTest)
#include "tst_stressinputs.moc"
