#include "app/shippedworkspace.h"
#include "models/concentration/spendconcentration.h"
#include "models/exposure/thresholds.h"
#include "models/rows/passon.h"
#include "models/rows/stake.h"
#include "models/rows/workload.h"

#include <QTest>

#include <cmath>
#include <map>

using namespace fairlead;
using namespace Qt::StringLiterals;

namespace {

const Lens kAutumn{.asOf = QDate(2026, 11, 20)};
constexpr double kTolerance = 1e-9;

double total(const LevelConcentration &level)
{
    double sum = level.unknown;
    for (const LevelShare &share : level.shares)
        sum += share.share;
    return sum;
}

double total(const std::vector<SpendFlow> &flows)
{
    double sum = 0;
    for (const SpendFlow &flow : flows)
        sum += flow.share;
    return sum;
}

std::map<QString, double> sharesOf(const LevelConcentration &level)
{
    std::map<QString, double> shares;
    for (const LevelShare &share : level.shares)
        shares[share.id] = share.share;
    return shares;
}

bool isAlike(const LevelConcentration &left, const LevelConcentration &right)
{
    const auto one = sharesOf(left);
    const auto other = sharesOf(right);
    return one.size() == other.size() && std::abs(left.unknown - right.unknown) < kTolerance
           && std::ranges::all_of(one, [&](const auto &share) {
                  const auto at = other.find(share.first);
                  return at != other.end() && std::abs(at->second - share.second) < kTolerance;
              });
}

} // namespace

/// How the spend of the sample is spread, and what does not change it.
class SpendConcentrationTest : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase();
    void sharesAddUp();
    void figuresAreInTheirRanges();
    void flowsAddUpToTheLevels();
    void saysWhatTheTraceSays();
    void theUnknownBoundsTheFigures();
    void nothingKnownIsNull();
    void scaleDoesNotMatter();
    void reroutingKeepsWhatStandsBehind();
    void withoutPassOnCashIsDirect();
    void withoutStakesOwnershipIsCash();
    void whatHasNoAmountIsNamed();
    void currenciesAreNotMixed();
    void thresholdsAreOfTheLevel();
    void atTheThresholdIsTooMuch();
    void nothingIsSpentWithoutWorkloads();

private:
    SpendConcentration of(const Workspace &workspace) const
    {
        return spendConcentrations(workspace, kAutumn).currencies.front();
    }

    Workspace m_sample;
    SpendConcentration m_spend; ///< of the sample
};

void SpendConcentrationTest::initTestCase()
{
    const auto sample = shippedWorkspace(StartContent::Sample);
    QVERIFY2(sample, sample ? "" : qPrintable(sample.error().message));
    m_sample = *sample;
    m_spend = of(m_sample);
}

void SpendConcentrationTest::sharesAddUp()
{
    QCOMPARE(m_spend.levels.size(), size_t(kConcentrationLevelCount));
    for (const LevelConcentration &level : m_spend.levels) {
        QVERIFY2(std::abs(total(level) - 1) < kTolerance, qPrintable(keyOf(level.level)));
        for (size_t i = 1; i < level.shares.size(); ++i)
            QVERIFY(level.shares[i - 1].share >= level.shares[i].share);
    }
}

void SpendConcentrationTest::figuresAreInTheirRanges()
{
    for (const LevelConcentration &level : m_spend.levels) {
        const auto count = double(level.shares.size());
        const Concentration &known = *level.known;
        QVERIFY(known.herfindahl >= 10'000 / count - kTolerance && known.herfindahl <= 10'000.001);
        QVERIFY(known.effectiveNumber >= 1 - kTolerance
                && known.effectiveNumber <= count + kTolerance);
        QVERIFY(level.effectiveNumber.least <= known.effectiveNumber + kTolerance);
        QVERIFY(known.effectiveNumber <= *level.effectiveNumber.most + kTolerance);
        QVERIFY(level.herfindahl.least <= *level.herfindahl.most + kTolerance);
    }
    for (const auto &neutrality : {m_spend.byCash, m_spend.byHost})
        QVERIFY(neutrality->gap >= 0 && neutrality->gap < 1);
}

void SpendConcentrationTest::flowsAddUpToTheLevels()
{
    for (const auto &[flows, level] :
         {std::pair{&m_spend.hostFlows, ConcentrationLevel::HostOperator},
          std::pair{&m_spend.cashFlows, ConcentrationLevel::UltimateCash}}) {
        QVERIFY(std::abs(total(*flows) - 1) < kTolerance);
        std::map<QString, double> ends;
        std::map<QString, double> starts;
        for (const SpendFlow &flow : *flows) {
            ends[flow.party.text] += flow.share;
            starts[flow.route.text] += flow.share;
        }
        for (const auto &[party, share] : sharesOf(m_spend.level(level)))
            QVERIFY2(std::abs(ends[party] - share) < kTolerance, qPrintable(party));
        for (const auto &[route, share] : sharesOf(m_spend.level(ConcentrationLevel::AccessRoute)))
            QVERIFY2(std::abs(starts[route] - share) < kTolerance, qPrintable(route));
    }
}

void SpendConcentrationTest::saysWhatTheTraceSays()
{
    const SpendTrace trace = traceSpend(m_sample, kAutumn, std::nullopt);
    QCOMPARE(m_spend.total, trace.shares.front().total);
    QCOMPARE(m_spend.ultimate, trace.shares.front().ultimate);
    const auto cash = sharesOf(m_spend.level(ConcentrationLevel::UltimateCash));
    for (const UltimateShare &share : trace.shares.front().ultimate) {
        if (!share.party.isNull() && *share.cash > kTolerance)
            QCOMPARE(cash.at(share.party.text), *share.cash);
    }
}

void SpendConcentrationTest::theUnknownBoundsTheFigures()
{
    LevelConcentration level{.shares = {{.id = u"a"_s, .share = 0.5}, {.id = u"b"_s, .share = 0.3}},
                             .unknown = 0.2};
    measure(level);
    // All of it to the largest: 0.7² + 0.3²; to very many: 0.5² + 0.3².
    QVERIFY(std::abs(*level.herfindahl.most - 5800) < kTolerance * 1e4);
    QVERIFY(std::abs(level.herfindahl.least - 3400) < kTolerance * 1e4);
    QVERIFY(std::abs(level.effectiveNumber.least - 1 / 0.58) < kTolerance);
    QVERIFY(std::abs(*level.effectiveNumber.most - 1 / 0.34) < kTolerance);
    QCOMPARE(*level.largest(), 0.5);
}

void SpendConcentrationTest::nothingKnownIsNull()
{
    LevelConcentration level{.unknown = 1};
    measure(level);
    QVERIFY(!level.known && !level.largest() && !level.effectiveNumber.most);
}

void SpendConcentrationTest::scaleDoesNotMatter()
{
    Workspace doubled = m_sample;
    for (const Workload &row : m_sample.rows<Workload>()) {
        Workload workload = row;
        if (workload.monthlySpend)
            workload.monthlySpend->minor *= 2;
        doubled.put(Row::of(workload));
    }
    const SpendConcentration spend = of(doubled);
    for (size_t level = 0; level < spend.levels.size(); ++level)
        QVERIFY(isAlike(spend.levels[level], m_spend.levels[level]));
}

void SpendConcentrationTest::reroutingKeepsWhatStandsBehind()
{
    // Another door of the same house: who bills and who hosts are the same.
    Workspace workspace = m_sample;
    Workload claims = *workspace.find(Id<Workload>{u"claims-assistant"_s});
    claims.route = {u"claude-platform-aws"_s};
    workspace.put(Row::of(claims));
    const SpendConcentration spend = of(workspace);
    QVERIFY(!isAlike(spend.level(ConcentrationLevel::AccessRoute),
                     m_spend.level(ConcentrationLevel::AccessRoute)));
    for (const ConcentrationLevel level :
         {ConcentrationLevel::HostOperator, ConcentrationLevel::Lab,
          ConcentrationLevel::ModelFamily, ConcentrationLevel::UltimateCash,
          ConcentrationLevel::UltimateOwnership})
        QVERIFY2(isAlike(spend.level(level), m_spend.level(level)), qPrintable(keyOf(level)));
    QVERIFY(spend.byHost->access > m_spend.byHost->access);
    QVERIFY(spend.byHost->gap > m_spend.byHost->gap);
}

void SpendConcentrationTest::withoutPassOnCashIsDirect()
{
    Workspace workspace = m_sample;
    for (const QString &id : m_sample.rows(TableId::PassOn).keys())
        workspace.remove({TableId::PassOn, id});
    for (const UltimateShare &share : of(workspace).ultimate)
        QVERIFY(std::abs(*share.cash - share.direct) < kTolerance);
}

void SpendConcentrationTest::withoutStakesOwnershipIsCash()
{
    Workspace workspace = m_sample;
    for (const QString &id : m_sample.rows(TableId::Stake).keys())
        workspace.remove({TableId::Stake, id});
    for (const UltimateShare &share : of(workspace).ultimate)
        QVERIFY(std::abs(*share.ownership - *share.cash) < kTolerance);
}

void SpendConcentrationTest::whatHasNoAmountIsNamed()
{
    Workspace workspace = m_sample;
    Workload claims = *workspace.find(Id<Workload>{u"claims-assistant"_s});
    claims.monthlySpend.reset();
    workspace.put(Row::of(claims));
    const auto found = spendConcentrations(workspace, kAutumn);
    QVERIFY(std::ranges::find(found.withoutAmount, claims.id) != found.withoutAmount.end());
    QVERIFY(found.currencies.front().total.minor < m_spend.total.minor);
    for (const LevelConcentration &level : found.currencies.front().levels)
        QVERIFY(std::abs(total(level) - 1) < kTolerance);
}

void SpendConcentrationTest::currenciesAreNotMixed()
{
    Workspace workspace = m_sample;
    Workload claims = *workspace.find(Id<Workload>{u"claims-assistant"_s});
    claims.monthlySpend = *Money::fromText(u"100.00 EUR");
    workspace.put(Row::of(claims));
    const auto found = spendConcentrations(workspace, kAutumn);
    QCOMPARE(found.currencies.size(), size_t(2));
    QCOMPARE(found.currencies.back().total.currency.code(), u"EUR"_s);
    for (const SpendConcentration &each : found.currencies) {
        for (const LevelConcentration &level : each.levels)
            QVERIFY(std::abs(total(level) - 1) < kTolerance);
    }
}

void SpendConcentrationTest::thresholdsAreOfTheLevel()
{
    Workspace workspace = m_sample;
    workspace.apply(keepExposureThresholds(workspace, {.direct = 0.9, .indirect = 0.3}));
    const SpendConcentration spend = of(workspace);
    QVERIFY(m_spend.level(ConcentrationLevel::HostOperator).isAbove());
    QVERIFY(!spend.level(ConcentrationLevel::HostOperator).isAbove());
    QVERIFY(spend.level(ConcentrationLevel::UltimateCash).isAbove());
}

void SpendConcentrationTest::atTheThresholdIsTooMuch()
{
    LevelConcentration level;
    QVERIFY(!level.isAbove()); // nothing is known
    level.shares = {{.id = u"a"_s, .name = {}, .party = {}, .share = 0.1 + 0.2 + 0.1},
                    {.id = u"b"_s, .name = {}, .party = {}, .share = 0.1}};
    for (const double threshold : {0.3, 0.4, level.shares.front().share + 1e-12}) {
        level.threshold = threshold;
        QVERIFY(level.isAbove());
    }
    level.threshold = 0.401;
    QVERIFY(!level.isAbove());
}

void SpendConcentrationTest::nothingIsSpentWithoutWorkloads()
{
    const auto found = spendConcentrations(Workspace(), kAutumn);
    QVERIFY(found.currencies.empty() && found.withoutAmount.empty());
}

QTEST_GUILESS_MAIN(SpendConcentrationTest)
#include "tst_spendconcentration.moc"
