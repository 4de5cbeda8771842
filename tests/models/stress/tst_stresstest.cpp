#include "app/shippedworkspace.h"
#include "models/rows/contract.h"
#include "models/rows/workload.h"
#include "models/stress/scenarioloss.h"
#include "models/stress/stresstest.h"
#include "models/switching/finance.h"
#include "tests/support/workedexample.h"

#include <QTest>

#include <cmath>

using namespace fairlead;
using namespace Qt::StringLiterals;

namespace {

const Lens kAutumn{.asOf = QDate(2026, 11, 20)};

Shock priceRise(double severity)
{
    return {.id = {u"rise"_s},
            .kind = ShockKind::PriceRise,
            .party = {u"amazon"_s},
            .severity = severity,
            .noticeMonths = 6};
}

Shock failureOf(const QString &party, double notice)
{
    return {.id = {u"failure"_s},
            .kind = ShockKind::VendorFailure,
            .party = {party},
            .noticeMonths = notice};
}

} // namespace

/// Scenarios on the worked example, and on the sample.
class StressTestTest : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase();
    void nothingHappensWithoutShocks();
    void aSmallRiseIsPaid();
    void aLargeRiseIsLeft();
    void theLossGrowsWithTheRiseAndIsCapped();
    void moreNoticeNeverCostsMore();
    void aRiseElsewhereReachesNothing();
    void afterTheProtectedMonthsOnly();
    void aRiseWaitsForTheEndOfTheLock();
    void theCeilingAtTheRenewalHoldsTheRise();
    void aRiseBeforeTheRenewalIsNotCapped();
    void theCeilingHoldsNoCurrency();
    void eachPriceRisesInItsOwnMonth();
    void whoeverIsNotNamedDoesNotRise();
    void aCurrencyClosesNoWay();
    void aCeilingIsToldOnlyWhereItCuts();
    void promisedNoticeOfAModelsEndIsKept();
    void aFailureOfTheHostForcesTheMove();
    void nothingLeftIsNoExit();
    void capacityCostsWhatServiceIsWorth();
    void aShortageEndsWithTheHorizon();
    void aShareIsAtMostTheWhole();
    void aNoticeBeyondAllMonthsIsNeverReached();
    void aCheaperAlternativeIsForgoneNotLost();
    void shocksTogetherAreOneLoss();
    void aTrancheIsANote();
    void unknownSpendIsUnknownLoss();
    void scenariosOfTheSampleAreWhole();

private:
    StressedWorkload of(const std::vector<Shock> &shocks) const
    {
        return of(shocks, [](Workload &) {});
    }
    StressedWorkload of(const std::vector<Shock> &shocks,
                        const std::function<void(Workload &)> &change) const
    {
        Workspace workspace = m_example;
        Workload workload = *workspace.find(Id<Workload>{QString::fromLatin1(kWorkedWorkload)});
        change(workload);
        workspace.put(Row::of(workload));
        return StressModel(workspace, kAutumn).test(shocks).workloads.front();
    }

    /// With the workload under a contract that ends on the last day of November 2027.
    StressedWorkload under(Contract contract, const Shock &shock) const
    {
        return under(std::move(contract), std::vector<Shock>{shock});
    }
    StressedWorkload under(Contract contract, const std::vector<Shock> &shocks) const
    {
        contract.id = {u"frame"_s};
        contract.name = u"Frame"_s;
        contract.vendor = {u"amazon"_s};
        contract.endsOn = PartialDate(QDate(2027, 11, 30));
        Workspace workspace = m_example;
        workspace.put(Row::of(contract));
        Workload workload = *workspace.find(Id<Workload>{QString::fromLatin1(kWorkedWorkload)});
        workload.contract = contract.id;
        workspace.put(Row::of(workload));
        return StressModel(workspace, kAutumn).test(shocks).workloads.front();
    }

    Workspace m_sample;
    Workspace m_example;
};

void StressTestTest::initTestCase()
{
    const auto sample = shippedWorkspace(StartContent::Sample);
    QVERIFY2(sample, sample ? "" : qPrintable(sample.error().message));
    m_sample = *sample;
    m_example = workedExample(m_sample);
}

void StressTestTest::nothingHappensWithoutShocks()
{
    const StressedWorkload claims = of({});
    QCOMPARE(claims.response, StressResponse::Unaffected);
    QCOMPARE(*claims.loss, 0.0);
}

void StressTestTest::aSmallRiseIsPaid()
{
    const StressedWorkload claims = of({priceRise(0.05)});
    QCOMPARE(claims.response, StressResponse::Stay);
    // Five per cent from month seven to the end of the horizon.
    const double rise = 33'360 * 0.05 * (annuityFactor(0.08, 36) - annuityFactor(0.08, 6));
    QVERIFY2(std::abs(*claims.loss - rise) < 1, qPrintable(QString::number(*claims.loss)));
}

void StressTestTest::aLargeRiseIsLeft()
{
    const StressedWorkload claims = of({priceRise(2)});
    QCOMPARE(claims.response, StressResponse::Move);
    QCOMPARE(claims.to.route.text, u"anthropic-api"_s);
    QVERIFY(*claims.loss > 100'000 && *claims.loss < 150'000);
}

void StressTestTest::theLossGrowsWithTheRiseAndIsCapped()
{
    double before = 0;
    for (const double rise : {0.0, 0.05, 0.1, 0.2, 0.5, 1.0, 5.0}) {
        const double loss = *of({priceRise(rise)}).loss;
        QVERIFY(loss >= before - 1e-6);
        before = loss;
    }
    QCOMPARE(*of({priceRise(0)}).loss, 0.0);
    QVERIFY(std::abs(*of({priceRise(5)}).loss - *of({priceRise(50)}).loss) < 1);
}

void StressTestTest::moreNoticeNeverCostsMore()
{
    double before = 1e12;
    for (const double notice : {0.0, 1.0, 3.0, 6.0, 12.0, 24.0}) {
        const double loss = *of({failureOf(u"amazon"_s, notice)}).loss;
        QVERIFY(loss <= before + 1e-6);
        before = loss;
    }
}

void StressTestTest::aRiseElsewhereReachesNothing()
{
    Shock rise = priceRise(0.5);
    rise.party = {u"microsoft"_s};
    QCOMPARE(of({rise}).response, StressResponse::Unaffected);
}

void StressTestTest::afterTheProtectedMonthsOnly()
{
    const StressedWorkload guarded =
        of({priceRise(0.05)}, [](Workload &workload) { workload.protectedMonths = 12; });
    QCOMPARE(guarded.noticeMonths, 12);
    QVERIFY(*guarded.loss < *of({priceRise(0.05)}).loss);
}

void StressTestTest::aRiseWaitsForTheEndOfTheLock()
{
    const StressedWorkload free = under({}, priceRise(0.05));
    const StressedWorkload locked = under({.priceLocked = true}, priceRise(0.05));
    const StressedWorkload announced = under({.priceChangeNoticeDays = 300}, priceRise(0.05));
    QCOMPARE(free.noticeMonths, 6);
    QCOMPARE(locked.noticeMonths, 12);
    QCOMPARE(announced.noticeMonths, 9); // 300 days are nine whole months
    QVERIFY(*locked.loss < *announced.loss);
    QVERIFY(*announced.loss < *free.loss);
}

void StressTestTest::theCeilingAtTheRenewalHoldsTheRise()
{
    const StressedWorkload locked = under({.priceLocked = true}, priceRise(0.5));
    const StressedWorkload capped =
        under({.priceLocked = true, .renewalCap = 0.05}, priceRise(0.5));
    QCOMPARE(locked.priceRise, 0.5);
    QCOMPARE(capped.priceRise, 0.05);
    const double byHand = 33'360 * 0.05 * (annuityFactor(0.08, 36) - annuityFactor(0.08, 12));
    QVERIFY2(std::abs(*capped.loss - byHand) < 1, qPrintable(QString::number(*capped.loss)));
    QVERIFY(*capped.loss < *locked.loss);
}

void StressTestTest::aRiseBeforeTheRenewalIsNotCapped()
{
    const StressedWorkload capped = under({.renewalCap = 0.05}, priceRise(0.5));
    QCOMPARE(capped.noticeMonths, 6);
    QCOMPARE(capped.priceRise, 0.5);
}

void StressTestTest::theCeilingHoldsNoCurrency()
{
    const Shock dollar{.id = {u"dollar"_s}, .kind = ShockKind::Currency, .severity = 0.1};
    const StressedWorkload capped = under({.priceLocked = true, .renewalCap = 0.0}, dollar);
    QCOMPARE(capped.noticeMonths, 0);
    QVERIFY(std::abs(capped.priceRise - 0.1) < 1e-12);
}

void StressTestTest::eachPriceRisesInItsOwnMonth()
{
    const Shock dollar{.id = {u"dollar"_s}, .kind = ShockKind::Currency, .severity = 0.05};
    const StressedWorkload both = of({dollar, priceRise(0.05)});
    QCOMPARE(both.response, StressResponse::Stay);
    QCOMPARE(both.noticeMonths, 0);
    const double toSix = annuityFactor(0.08, 6);
    const double after = annuityFactor(0.08, 36) - toSix;
    const double byHand = 33'360 * (0.05 * toSix + (1.05 * 1.05 - 1) * after);
    QVERIFY2(std::abs(*both.loss - byHand) < 1, qPrintable(QString::number(*both.loss)));
}

void StressTestTest::whoeverIsNotNamedDoesNotRise()
{
    // The currency reaches every way out, the rise of Amazon's prices only its own.
    const Shock dollar{.id = {u"dollar"_s}, .kind = ShockKind::Currency, .severity = 0.01};
    const StressedWorkload alone = of({priceRise(2)});
    const StressedWorkload both = of({priceRise(2), dollar});
    QCOMPARE(both.to, alone.to);
    QVERIFY(*both.loss > *alone.loss);
    QVERIFY2(*both.loss - *alone.loss < 33'360 * 0.02 * 36,
             qPrintable(QString::number(*both.loss)));
}

void StressTestTest::aCurrencyClosesNoWay()
{
    // All of the family rises with its lab, and the currency moves every price alike.
    Shock lab = priceRise(2);
    lab.party = {u"anthropic"_s};
    const Shock dollar{.id = {u"dollar"_s}, .kind = ShockKind::Currency, .severity = 0.01};
    const StressedWorkload alone = of({lab});
    const StressedWorkload both = of({lab, dollar});
    QCOMPARE(alone.response, StressResponse::Move);
    QVERIFY(alone.to.family.text != u"claude");
    QCOMPARE(both.to, alone.to);
    QVERIFY(both.cheapestExit && both.cheapestExit->to == alone.cheapestExit->to);
    QVERIFY(*both.loss > *alone.loss);
    QVERIFY2(*both.loss - *alone.loss < 49'875 * 0.02 * 36,
             qPrintable(QString::number(*both.loss - *alone.loss)));
}

void StressTestTest::aCeilingIsToldOnlyWhereItCuts()
{
    std::vector<Shock> shocks{priceRise(0.05), priceRise(0.11)};
    shocks[0].noticeMonths = 0;
    shocks[1].noticeMonths = 1;
    shocks[1].id = {u"second"_s};
    shocks.push_back(
        {.id = {u"dollar"_s}, .kind = ShockKind::Currency, .severity = 0.22, .noticeMonths = 3});
    // The lock only defers the rises: another order of the same factors.
    QVERIFY(!under({.priceLocked = true, .renewalCap = 0.5}, shocks).cap);
    QVERIFY(under({.priceLocked = true, .renewalCap = 0.05}, shocks).cap);
}

void StressTestTest::promisedNoticeOfAModelsEndIsKept()
{
    const auto end = [&](Contract contract) {
        Shock shock{.id = {u"end"_s}, .kind = ShockKind::ModelRetirement, .noticeMonths = 2};
        shock.model = m_example.find(Id<Workload>{QString::fromLatin1(kWorkedWorkload)})->model;
        shock.route = m_example.find(Id<Workload>{QString::fromLatin1(kWorkedWorkload)})->route;
        return under(std::move(contract), shock);
    };
    QCOMPARE(end({}).noticeMonths, 2);
    QCOMPARE(end({.modelRetirementNoticeDays = 365}).noticeMonths, 11);
    QCOMPARE(end({.modelRetirementNoticeDays = 30}).noticeMonths, 2);
    QVERIFY(*end({.modelRetirementNoticeDays = 365}).loss <= *end({}).loss);
}

void StressTestTest::aFailureOfTheHostForcesTheMove()
{
    const StressedWorkload claims = of({failureOf(u"amazon"_s, 1)});
    QVERIFY(claims.isSourceLost);
    QCOMPARE(claims.response, StressResponse::Move);
    QCOMPARE(claims.to.route.text, u"vertex"_s); // the lab's own service leaves the host as it is
    QVERIFY(claims.outageMonths > 0);
    QVERIFY(claims.cheapestExit->costInHaste > claims.cheapestExit->cost);
}

void StressTestTest::nothingLeftIsNoExit()
{
    const StressedWorkload claims = of({failureOf(u"anthropic"_s, 1)}, [](Workload &workload) {
        workload.permittedLabs = {{u"anthropic"_s}};
    });
    QCOMPARE(claims.response, StressResponse::NoExit);
    QVERIFY(!claims.loss && !claims.reason.isEmpty() && !claims.cheapestExit);
}

void StressTestTest::capacityCostsWhatServiceIsWorth()
{
    const Shock shortfall{.id = {u"short"_s},
                          .kind = ShockKind::CapacityShortfall,
                          .route = {u"bedrock"_s},
                          .severity = 0.25,
                          .durationMonths = 2};
    const auto worth = [](Workload &workload) {
        workload.businessValueMonth = Money::ofUnits(133'360);
        workload.fallbackRoute = {};
    };
    const StressedWorkload claims = of({shortfall}, worth);
    QVERIFY(std::abs(claims.capacityLoss - 2 * 0.25 * 100'000) < 1);
    QVERIFY(std::abs(*claims.loss - claims.capacityLoss) < 1e-6);
    QVERIFY(!claims.isOutageUndervalued);
    // A fallback that was just tested takes what it can.
    const StressedWorkload ready = of({shortfall}, [&](Workload &workload) {
        worth(workload);
        workload.fallbackRoute = {u"vertex"_s};
        workload.fallbackCapacity = 1;
        workload.fallbackTestedOn = PartialDate(kAutumn.asOf);
    });
    QVERIFY(std::abs(ready.capacityLoss) < 1);
}

void StressTestTest::aShortageEndsWithTheHorizon()
{
    const auto lossOf = [&](double notice, double duration) {
        const Shock shortfall{.id = {u"short"_s},
                              .kind = ShockKind::CapacityShortfall,
                              .route = {u"bedrock"_s},
                              .severity = 0.25,
                              .noticeMonths = notice,
                              .durationMonths = duration};
        return of({shortfall}, [](Workload &workload) {
            workload.businessValueMonth = Money::ofUnits(133'360);
            workload.fallbackRoute = {};
        });
    };
    const double month = 0.25 * 100'000;
    QVERIFY(std::abs(lossOf(0, 120).capacityLoss - 36 * month) < 1);
    QVERIFY(std::abs(lossOf(12, 2).capacityLoss - 2 * month * discountFactor(0.08, 12)) < 1);
    QVERIFY(std::abs(lossOf(34, 12).capacityLoss - 2 * month * discountFactor(0.08, 34)) < 1);
    const StressedWorkload never = lossOf(48, 1);
    QCOMPARE(never.capacityLoss, 0.0);
    QVERIFY(std::abs(*never.loss) < 1e-6);
}

void StressTestTest::aShareIsAtMostTheWhole()
{
    const auto lossOf = [&](double share) {
        const Shock shortfall{.id = {u"short"_s},
                              .kind = ShockKind::CapacityShortfall,
                              .route = {u"bedrock"_s},
                              .severity = share,
                              .durationMonths = 1};
        return of({shortfall}).capacityLoss;
    };
    QVERIFY(lossOf(1) > 0);
    QCOMPARE(lossOf(3), lossOf(1));
    QCOMPARE(lossOf(-1), 0.0);
}

void StressTestTest::aNoticeBeyondAllMonthsIsNeverReached()
{
    const StressedWorkload far = of({failureOf(u"amazon"_s, 1e10)});
    QVERIFY(far.noticeMonths >= 1'000'000);
    QCOMPARE(far.outageMonths, 0);
    QVERIFY(!far.monthsToAct());
}

void StressTestTest::aCheaperAlternativeIsForgoneNotLost()
{
    const Shock open{.id = {u"open"_s},
                     .kind = ShockKind::OpenWeightDisplacement,
                     .severity = 0.7,
                     .noticeMonths = 12};
    const StressedWorkload claims = of({open});
    QCOMPARE(*claims.loss, 0.0);
    QVERIFY(*claims.forgone > 0);
}

void StressTestTest::shocksTogetherAreOneLoss()
{
    const double both = *of({priceRise(0.5), failureOf(u"amazon"_s, 12)}).loss;
    QVERIFY(both >= *of({failureOf(u"amazon"_s, 12)}).loss - 1e-6);
    QVERIFY(both < *of({priceRise(0.5)}).loss + *of({failureOf(u"amazon"_s, 12)}).loss);
}

void StressTestTest::aTrancheIsANote()
{
    const Shock missed{
        .id = {u"tranche"_s}, .kind = ShockKind::TrancheMissed, .party = {u"anthropic"_s}};
    const StressResult result = StressModel(m_example, kAutumn).test({missed});
    QCOMPARE(result.loss, 0.0);
    QCOMPARE(result.notes.size(), 1);
    QVERIFY(result.notes.front().contains(u"33360"_s));
}

void StressTestTest::unknownSpendIsUnknownLoss()
{
    const StressedWorkload claims = of({priceRise(0.2)}, [](Workload &workload) {
        workload.monthlySpend.reset();
        workload.inputTokensM.reset();
        workload.outputTokensM.reset();
    });
    QVERIFY(!claims.loss && !claims.reason.isEmpty());
}

void StressTestTest::scenariosOfTheSampleAreWhole()
{
    const StressModel model(m_sample, kAutumn);
    int scenarios = 0;
    for (const Scenario &scenario : m_sample.rows<Scenario>()) {
        ++scenarios;
        const StressResult result = model.test(scenario.id);
        double sum = 0;
        int reached = 0;
        for (const StressedWorkload &each : result.workloads) {
            QVERIFY(each.loss ? *each.loss >= -1e-6 && std::isfinite(*each.loss)
                              : !each.reason.isEmpty());
            sum += each.loss.value_or(0);
            reached += each.shocks.empty() ? 0 : 1;
        }
        QVERIFY(reached > 0);
        QVERIFY(std::abs(sum - result.loss) < 1e-6 * std::max(1.0, sum));
    }
    QVERIFY(scenarios > 0);
}

QTEST_GUILESS_MAIN(StressTestTest)
#include "tst_stresstest.moc"
