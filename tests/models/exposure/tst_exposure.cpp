#include "app/shippedworkspace.h"
#include "models/exposure/exposure.h"
#include "models/exposure/thresholds.h"
#include "models/rows/assumption.h"
#include "models/rows/organisation.h"
#include "models/rows/setting.h"
#include "models/switching/lockin.h"
#include "models/switching/parties.h"
#include "tests/support/workedexample.h"

#include <QTest>

#include <cmath>
#include <numeric>

using namespace fairlead;
using namespace Qt::StringLiterals;

namespace {

const Lens kAutumn{.asOf = QDate(2026, 11, 20)};

bool isClose(double actual, double expected)
{
    return std::abs(actual - expected) <= 1e-9 * std::max(1.0, std::abs(expected)) + 1e-9;
}

double pointsOf(const ExposedExit &exit)
{
    double points = 0;
    for (const ExposureCell &cell : exit.cells)
        points += cell.points;
    return points;
}

Exposure exposureOf(const Workspace &workspace, const Lens &lens = kAutumn)
{
    return exposureOf(workspace, SwitchingModel(workspace, lens), lens);
}

} // namespace

/// Exposure on the sample workspace, and on the worked example.
class ExposureTest : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase();
    void measuresTheWorkedExample();
    void cellsAddUpToTheIndex();
    void driversAddUpToTheCost();
    void showsWhatTheBoardShows();
    void theTightestExitComesFirst();
    void dialsAreNeverBlended();
    void theSellerOfItsOwnModelHoldsAllOfIt();
    void anUnknownStakeIsNotZero();
    void aFallbackDecays();
    void aFallbackTestedTomorrowIsNotReady();
    void leversLoosen();
    void aLeverWithoutAnEffortHasNoCost();
    void exportableWeightsAreALever();
    void aCaptiveNamesItsGate();
    void withoutAMarketTheReasonSaysSo();
    void unknownSpendHasNoIndex();
    void unknownPlaceHasNoIndex();
    void aVendorOfOneWorkloadIsTheWorkload();
    void aVendorLiesBetweenItsWorkloads();
    void captivesStandBesideTheVendor();
    void aDearerMoveIsNeverLooser();
    void thresholdsAreKept();
    void badThresholdsAreTheUsual();
    void thresholdsAreThoseOfTheOrganisation();
    void aThresholdThatStaysIsNotEntered();

private:
    Workspace changed(const std::function<void(Workload &)> &change) const
    {
        Workspace workspace = m_example;
        Workload workload = *workspace.find(m_claims);
        change(workload);
        workspace.put(Row::of(workload));
        return workspace;
    }

    const Id<Workload> m_claims{QString::fromLatin1(kWorkedWorkload)};
    Workspace m_sample;
    Workspace m_example;
    Exposure m_exposure; ///< of the sample
};

void ExposureTest::initTestCase()
{
    const auto sample = shippedWorkspace(StartContent::Sample);
    QVERIFY2(sample, sample ? "" : qPrintable(sample.error().message));
    m_sample = *sample;
    m_example = workedExample(m_sample);
    m_exposure = exposureOf(m_sample);
    QVERIFY(m_exposure.workloads.size() > 10);
}

void ExposureTest::measuresTheWorkedExample()
{
    const Exposure exposure = exposureOf(m_example);
    QCOMPARE(exposure.workloads.size(), size_t(1));
    const WorkloadExposure &claims = exposure.workloads.front();
    const auto check = [&](ExitRole role, double cost, double index, double premium) {
        const Exit &exit = claims.exits[size_t(role)].exit;
        QVERIFY2(std::abs(exit.cost - cost) < 1, qPrintable(QString::number(exit.cost)));
        QVERIFY2(std::abs(exit.index - index) < 0.01, qPrintable(QString::number(exit.index)));
        QVERIFY2(std::abs(*exit.premium - premium) < 0.0001,
                 qPrintable(QString::number(*exit.premium)));
    };
    check(ExitRole::RouteOperator, 110'495, 21.631, 0.10337);
    check(ExitRole::HostOperator, 287'974, 41.839, 0.26940);
    check(ExitRole::Lab, 133'968, 25.074, 0.62038);
    QCOMPARE(claims.headlineRole, ExitRole::HostOperator);
    // The cells of the picture that the page was drawn after.
    const ExposedExit &cloud = claims.tightest();
    const auto points = [&](ExposureLayer layer) { return cloud.cell(layer).points; };
    QVERIFY(std::abs(points(ExposureLayer::Governance) + points(ExposureLayer::People) - 21.26)
            < 0.05);
    QVERIFY(std::abs(points(ExposureLayer::Commercial) - 7.27) < 0.01);
    QVERIFY(std::abs(*claims.dials.technical.value - (41.839 - 7.270)) < 0.01);
    // Prices that are protected for a year make the rise that pays for leaving steeper.
    const Exposure guarded =
        exposureOf(changed([](Workload &workload) { workload.protectedMonths = 12; }));
    QVERIFY(std::abs(*guarded.workloads.front().tightest().exit.premium - 0.42) < 0.005);
}

void ExposureTest::cellsAddUpToTheIndex()
{
    for (const WorkloadExposure &each : m_exposure.workloads) {
        for (const ExposedExit &exit : each.exits) {
            if (exit.exit.captive || !each.hasPlace)
                continue;
            QVERIFY2(isClose(pointsOf(exit), exit.exit.index), qPrintable(each.workload.text));
            QVERIFY(exit.exit.index >= 0 && exit.exit.index <= 100);
            QVERIFY(each.headline >= exit.exit.index || !each.isKnown());
        }
    }
}

void ExposureTest::driversAddUpToTheCost()
{
    for (const WorkloadExposure &each : m_exposure.workloads) {
        for (const ExposedExit &exit : each.exits) {
            double cost = 0;
            for (const ExposureCell &cell : exit.cells) {
                double drivers = 0;
                for (const CostLine &line : cell.drivers)
                    drivers += line.usd;
                QVERIFY(isClose(drivers, cell.usd));
                cost += cell.usd;
            }
            if (!exit.exit.captive)
                QVERIFY2(isClose(cost, exit.exit.cost), qPrintable(each.workload.text));
        }
    }
}

void ExposureTest::showsWhatTheBoardShows()
{
    const SwitchingModel model(m_sample, kAutumn);
    for (const WorkloadExposure &each : m_exposure.workloads) {
        if (!each.hasPlace)
            continue;
        const LockIn lockIn = model.lockIn(each.workload);
        for (size_t role = 0; role < lockIn.exits.size(); ++role)
            QCOMPARE(each.exits[role].exit, lockIn.exits[role]);
        if (each.isKnown())
            QCOMPARE(each.headline, lockIn.headline);
    }
}

void ExposureTest::theTightestExitComesFirst()
{
    for (size_t i = 1; i < m_exposure.workloads.size(); ++i) {
        const WorkloadExposure &before = m_exposure.workloads[i - 1];
        const WorkloadExposure &after = m_exposure.workloads[i];
        QVERIFY(before.isKnown() || !after.isKnown());
        QVERIFY(!after.isKnown() || before.headline >= after.headline);
    }
}

void ExposureTest::dialsAreNeverBlended()
{
    for (const WorkloadExposure &each : m_exposure.workloads) {
        if (!each.isKnown() || each.isCaptive())
            continue;
        const double commercial = each.tightest().cell(ExposureLayer::Commercial).points;
        QVERIFY(isClose(*each.dials.technical.value + commercial, each.headline));
        QVERIFY(*each.dials.commercial.value >= 0 && *each.dials.commercial.value <= 1);
        const auto &financial = each.dials.financial;
        QVERIFY(financial.value ? *financial.value >= 0 && *financial.value <= 1
                                : !financial.reason.isEmpty());
    }
}

void ExposureTest::theSellerOfItsOwnModelHoldsAllOfIt()
{
    int checked = 0;
    for (const WorkloadExposure &each : m_exposure.workloads) {
        const Placement placement = placementOf(*m_sample.find(each.workload));
        const Id<Party> seller = partyOf(m_sample, placement, ExitRole::RouteOperator);
        if (seller.isNull() || seller != partyOf(m_sample, placement, ExitRole::Lab))
            continue;
        ++checked;
        QCOMPARE(*each.dials.financial.value, 1.0);
    }
    QVERIFY(checked > 0);
}

void ExposureTest::anUnknownStakeIsNotZero()
{
    const Dial financial = m_exposure.find(m_claims)->dials.financial;
    QVERIFY(!financial.value); // Amazon's stake in Anthropic is not disclosed
    QVERIFY(financial.reason.contains(u"Amazon"_s) && financial.reason.contains(u"Anthropic"_s));
}

void ExposureTest::aFallbackDecays()
{
    const auto fallback = [&](int monthsAgo) {
        const Workspace workspace = changed([&](Workload &workload) {
            workload.fallbackRoute = {u"vertex"_s};
            workload.fallbackTestedOn = PartialDate(kAutumn.asOf.addMonths(-monthsAgo));
        });
        return *exposureOf(workspace).workloads.front().fallback;
    };
    QVERIFY(std::abs(fallback(12).readiness - 0.5) < 0.01);
    QVERIFY(std::abs(fallback(6).inSixMonths - 0.5) < 0.01);
    QCOMPARE(fallback(0).readiness, 1.0);
    QVERIFY(fallback(3).readiness > fallback(4).readiness);
}

void ExposureTest::aFallbackTestedTomorrowIsNotReady()
{
    const Workspace workspace = changed([&](Workload &workload) {
        workload.fallbackRoute = {u"vertex"_s};
        workload.fallbackTestedOn = PartialDate(kAutumn.asOf.addDays(1));
    });
    const Exposure exposure = exposureOf(workspace);
    const FallbackReadiness &fallback = *exposure.workloads.front().fallback;
    QCOMPARE(fallback.readiness, 0.0);
    QVERIFY(!fallback.testedOn); // not by the day of the lens
}

void ExposureTest::leversLoosen()
{
    const Exposure exposure = exposureOf(m_example);
    const WorkloadExposure &claims = exposure.workloads.front();
    QVERIFY(!claims.levers.empty());
    for (const ExposureLever &lever : claims.levers) {
        QVERIFY(lever.saving > 0 && lever.points > 0 && *lever.cost > 0);
        // The index that is left is that of the cost that is left.
        QVERIFY(isClose(
            claims.headline - lever.points,
            lockInIndex(claims.tightest().exit.cost - lever.saving, 12 * claims.monthlySpend)));
    }
    for (size_t i = 1; i < exposure.levers.size(); ++i)
        QVERIFY(!ranksBefore(exposure.levers[i], exposure.levers[i - 1]));
    const auto portable =
        std::ranges::find(claims.levers, u"portable_framework"_s, &ExposureLever::field);
    QVERIFY(portable != claims.levers.end());
    QVERIFY(std::abs(portable->saving - 48'929) < 1);
}

void ExposureTest::aLeverWithoutAnEffortHasNoCost()
{
    Workspace workspace = m_example;
    workspace.remove({TableId::Assumption, u"lever_effort.portable_framework"_s});
    const Exposure exposure = exposureOf(workspace);
    const auto portable =
        std::ranges::find(exposure.levers, u"portable_framework"_s, &ExposureLever::field);
    QVERIFY(!portable->cost && !portable->ratio() && !portable->costReason.isEmpty());
    QCOMPARE(exposure.levers.back(), *portable); // what is not known ranks last
}

void ExposureTest::exportableWeightsAreALever()
{
    const auto levers = [&](bool exportable) {
        const Exposure exposure = exposureOf(changed([&](Workload &workload) {
            workload.finetuneJobs = 3;
            workload.weightsExportable = exportable;
        }));
        return exposure.levers;
    };
    const auto isWeights = [](const ExposureLever &lever) {
        return lever.field == u"weights_exportable";
    };
    const auto with = levers(false);
    const auto found = std::ranges::find_if(with, isWeights);
    QVERIFY(found != with.end());
    QVERIFY(!found->cost); // a term of the contract
    QVERIFY(std::ranges::none_of(levers(true), isWeights));
}

void ExposureTest::aCaptiveNamesItsGate()
{
    const Exposure exposure = exposureOf(
        changed([](Workload &workload) { workload.permittedLabs = {{u"anthropic"_s}}; }));
    const WorkloadExposure &claims = exposure.workloads.front();
    const ExposedExit &lab = claims.exits[size_t(ExitRole::Lab)];
    QVERIFY(lab.exit.captive);
    QCOMPARE(lab.exit.index, 100.0);
    QCOMPARE(claims.headlineRole, ExitRole::Lab);
    QVERIFY(claims.isCaptive() && !lab.captivity->gates.empty());
    QCOMPARE(lab.captivity->gates.front().kind, GateKind::Lab);
    QCOMPARE(lab.captivity->reason, lab.captivity->gates.front().reason);
    QVERIFY(claims.levers.empty());
    QVERIFY(!claims.dials.technical.value && !claims.dials.technical.reason.isEmpty());
    QVERIFY(!claims.exits[size_t(ExitRole::HostOperator)].captivity);
}

void ExposureTest::withoutAMarketTheReasonSaysSo()
{
    Workspace workspace = m_example;
    for (const QString &id : workspace.rows(TableId::Offering).keys())
        workspace.remove({TableId::Offering, id});
    const Exposure exposure = exposureOf(workspace);
    for (const ExposedExit &exit : exposure.workloads.front().exits) {
        QVERIFY(exit.exit.captive && exit.captivity->gates.empty());
        QVERIFY(!exit.captivity->reason.isEmpty());
    }
}

void ExposureTest::unknownSpendHasNoIndex()
{
    const Exposure exposure = exposureOf(changed([](Workload &workload) {
        workload.monthlySpend.reset();
        workload.inputTokensM.reset();
        workload.outputTokensM.reset();
    }));
    const WorkloadExposure &claims = exposure.workloads.front();
    QVERIFY(!claims.isKnown() && !claims.isSpendKnown);
    QVERIFY(!claims.dials.commercial.value);
    QVERIFY(claims.levers.empty());
    QVERIFY(!exposure.vendors.front().index);
    QCOMPARE(exposure.vendors.front().unknown.size(), size_t(1));
}

void ExposureTest::unknownPlaceHasNoIndex()
{
    const Exposure exposure = exposureOf(changed([](Workload &workload) { workload.route = {}; }));
    QVERIFY(!exposure.workloads.front().isKnown());
    QVERIFY(!exposure.workloads.front().hasPlace);
    QVERIFY(exposure.vendors.empty());
}

void ExposureTest::aVendorOfOneWorkloadIsTheWorkload()
{
    const Exposure exposure = exposureOf(m_example);
    QCOMPARE(exposure.vendors.size(), size_t(3));
    for (const VendorExposure &vendor : exposure.vendors) {
        const Exit &exit = exposure.workloads.front().exits[size_t(vendor.role)].exit;
        QVERIFY(isClose(*vendor.index, exit.index));
        QVERIFY(isClose(vendor.cost, exit.cost));
        QVERIFY(isClose(*vendor.premium, *exit.premium));
    }
}

void ExposureTest::aVendorLiesBetweenItsWorkloads()
{
    // Without commitments and with every route in use, nothing is shared but by adding up.
    Workspace workspace = m_example;
    const Workload claims = *workspace.find(m_claims);
    for (const auto &[id, route] : {std::pair{u"user-of-vertex"_s, u"vertex"_s},
                                    std::pair{u"user-of-api"_s, u"anthropic-api"_s}}) {
        Workload user = claims;
        user.id = {id};
        user.route = {route};
        user.prompts = 400;
        workspace.put(Row::of(user));
    }
    const Exposure exposure = exposureOf(workspace);
    for (const VendorExposure &vendor : exposure.vendors) {
        double least = 100;
        double most = 0;
        for (const Id<Workload> &id : vendor.workloads) {
            const double index = exposure.find(id)->exits[size_t(vendor.role)].exit.index;
            least = std::min(least, index);
            most = std::max(most, index);
        }
        QVERIFY(!vendor.workloads.empty());
        QVERIFY(*vendor.index >= least - 1e-9 && *vendor.index <= most + 1e-9);
    }
}

void ExposureTest::captivesStandBesideTheVendor()
{
    const Exposure exposure = exposureOf(
        changed([](Workload &workload) { workload.permittedLabs = {{u"anthropic"_s}}; }));
    const auto lab = std::ranges::find(exposure.vendors, ExitRole::Lab, &VendorExposure::role);
    QCOMPARE(lab->captives.size(), size_t(1));
    QVERIFY(lab->workloads.empty() && !lab->index && !lab->premium);
}

void ExposureTest::aDearerMoveIsNeverLooser()
{
    const auto headline = [&](qint64 prompts) {
        return exposureOf(changed([&](Workload &workload) { workload.prompts = prompts; }))
            .workloads.front()
            .headline;
    };
    QVERIFY(headline(60) < headline(120));
    QVERIFY(headline(120) < headline(10'000));
}

void ExposureTest::thresholdsAreKept()
{
    Workspace workspace;
    QCOMPARE(exposureThresholds(workspace), ExposureThresholds());
    QVERIFY(keepExposureThresholds(workspace, {}).isEmpty());
    const ExposureThresholds narrow{.direct = 0.25, .indirect = 0.35};
    workspace.apply(keepExposureThresholds(workspace, narrow));
    QCOMPARE(exposureThresholds(workspace), narrow);
    QVERIFY(keepExposureThresholds(workspace, narrow).isEmpty());
}

void ExposureTest::badThresholdsAreTheUsual()
{
    Workspace workspace;
    for (const QString &text : {u"much"_s, u"0"_s, u"-1"_s, u"1.5"_s, u"nan"_s}) {
        workspace.put(Row::of(Setting{.id = {u"exposure.threshold_direct"_s}, .value = text}));
        QCOMPARE(exposureThresholds(workspace).direct, 0.4);
    }
}

void ExposureTest::thresholdsAreThoseOfTheOrganisation()
{
    Workspace workspace;
    workspace.put(Row::of(Organisation{.id = {u"we"_s}, .directThreshold = 0.3}));
    QCOMPARE(exposureThresholds(workspace).direct, 0.3);
    QCOMPARE(exposureThresholds(workspace).indirect, 0.5);
    workspace.apply(keepExposureThresholds(workspace, {.direct = 0.2, .indirect = 0.6}));
    QCOMPARE(*workspace.find(Id<Organisation>{u"we"_s})->directThreshold, 0.2);
    QVERIFY(workspace.rows(TableId::Setting).isEmpty());
    QCOMPARE(exposureThresholds(workspace).indirect, 0.6);
}

void ExposureTest::aThresholdThatStaysIsNotEntered()
{
    Workspace workspace;
    const Id<Organisation> we{u"we"_s};
    workspace.put(Row::of(Organisation{.id = we}));
    ExposureThresholds thresholds = exposureThresholds(workspace);
    thresholds.indirect = 0.6;
    workspace.apply(keepExposureThresholds(workspace, thresholds));
    QVERIFY(!workspace.find(we)->directThreshold); // the usual one was shown, and is not ours
    QCOMPARE(*workspace.find(we)->indirectThreshold, 0.6);
}

QTEST_GUILESS_MAIN(ExposureTest)
#include "tst_exposure.moc"
