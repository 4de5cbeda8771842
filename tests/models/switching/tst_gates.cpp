#include "models/rows/attestation.h"
#include "models/rows/contract.h"
#include "models/rows/model.h"
#include "models/rows/party.h"
#include "models/switching/gates.h"

#include <QTest>

#include <algorithm>

using namespace fairlead;
using namespace Qt::StringLiterals;

namespace {

const QDate kToday(2026, 11, 20);

/// Two routes of two clouds, each with a model of its lab and one of a third.
Workspace market()
{
    Workspace workspace;
    const auto put = [&](auto row) { workspace.put(Row::of(row)); };
    for (const char *party : {"alpha", "beta", "lab"})
        put(Party{.id = {QString::fromUtf8(party)}, .name = QString::fromUtf8(party)});
    put(Host{.id = {u"near"_s},
             .name = u"Near"_s,
             .operatedBy = {u"alpha"_s},
             .kind = {},
             .regions = {u"eu-central-1"_s}});
    put(Host{.id = {u"far"_s},
             .name = u"Far"_s,
             .operatedBy = {u"beta"_s},
             .kind = {},
             .regions = {u"us-east-1"_s}});
    for (const char *route : {"near", "far"})
        put(Route{.id = {QString::fromUtf8(route)},
                  .name = QString::fromUtf8(route),
                  .host = {QString::fromUtf8(route)}});
    put(ModelFamily{.id = {u"songs"_s}, .name = u"Songs"_s, .lab = {u"lab"_s}});
    put(ModelFamily{.id = {u"tales"_s}, .name = u"Tales"_s, .lab = {u"beta"_s}});
    put(Model{.id = {u"song-1"_s}, .name = u"Song 1"_s, .family = {u"songs"_s}});
    put(Model{.id = {u"tale-1"_s}, .name = u"Tale 1"_s, .family = {u"tales"_s}});
    put(Offering{
        .id = {u"song-near"_s}, .model = {u"song-1"_s}, .route = {u"near"_s}, .region = u"eu"_s});
    put(Offering{
        .id = {u"song-far"_s}, .model = {u"song-1"_s}, .route = {u"far"_s}, .region = u"global"_s});
    put(Offering{
        .id = {u"tale-far"_s}, .model = {u"tale-1"_s}, .route = {u"far"_s}, .region = u"global"_s});
    return workspace;
}

Workload workload()
{
    Workload row{.id = {u"chat"_s}, .name = u"Chat"_s};
    row.route = {u"near"_s};
    row.host = {u"near"_s};
    row.family = {u"songs"_s};
    row.model = {u"song-1"_s};
    row.mustStay = false;
    return row;
}

Placement toFar(const QString &family = u"songs"_s, const QString &model = u"song-1"_s)
{
    Placement to = placementOf(workload());
    to.route = {u"far"_s};
    to.host = {u"far"_s};
    to.family = {family};
    to.model = {model};
    return to;
}

/// The gate of a kind; fails the test when there is none.
Gate gateOf(const Workspace &workspace, const Workload &row, const Placement &to, GateKind kind)
{
    const Market offers(workspace, kToday);
    for (const Gate &gate : Gates(workspace, offers, kToday).of(row, to)) {
        if (gate.kind == kind)
            return gate;
    }
    QTest::qFail("no such gate", __FILE__, __LINE__);
    return {};
}

Attestation attestation(AttestationKind kind, const QString &validTo = {})
{
    Attestation row{.id = {u"paper"_s}, .regime = u"SOC 2"_s, .kind = kind, .route = {u"far"_s}};
    if (!validTo.isEmpty())
        row.validTo = *PartialDate::fromText(validTo);
    return row;
}

} // namespace

/// What is checked before money: known conditions block or pass, unknown ones stay open.
class GatesTest : public QObject
{
    Q_OBJECT

private slots:
    void nothingIsCheckedWhenNothingChanges();
    void aRegimeNeedsAnAttestation_data();
    void aRegimeNeedsAnAttestation();
    void aRegionNeedsAnOffering_data();
    void aRegionNeedsAnOffering();
    void ourOwnUseProvesARegion();
    void onlyPermittedLabsPass();
    void aModelMustBeOnOffer();
    void aRetiredModelBlocks();
    void aPreviewIsOpen();
    void anotherFamilyIsNotSignedOff();
    void capacityIsOpenUntilTested();
    void aContractMustCoverTheRoute();
    void whatMustStayIsBlocked();
    void blockedComesFirstAndNamesNames();
    void aMoveInsideARouteKeepsWhatIsProved();
};

void GatesTest::nothingIsCheckedWhenNothingChanges()
{
    const Workspace workspace = market();
    const Market offers(workspace, kToday);
    const Gates gates(workspace, offers, kToday);
    QVERIFY(gates.of(workload(), placementOf(workload())).empty());
    Placement managed = placementOf(workload());
    managed.silicon = Silicon::Managed;
    QVERIFY(gates.of(workload(), managed).empty());
}

void GatesTest::aRegimeNeedsAnAttestation_data()
{
    QTest::addColumn<QList<Row>>("rows");
    QTest::addColumn<GateOutcome>("outcome");
    const auto one = [](const Attestation &row) { return QList<Row>{Row::of(row)}; };
    QTest::newRow("nothing recorded") << QList<Row>() << GateOutcome::Open;
    QTest::newRow("report") << one(attestation(AttestationKind::Report)) << GateOutcome::Passed;
    QTest::newRow("ends today") << one(attestation(AttestationKind::Report, u"2026-11-20"_s))
                                << GateOutcome::Passed;
    QTest::newRow("ended") << one(attestation(AttestationKind::Report, u"2026-11-19"_s))
                           << GateOutcome::Blocked;
    QTest::newRow("by terms") << one(attestation(AttestationKind::Eligibility))
                              << GateOutcome::Open;
    QTest::newRow("law") << one(attestation(AttestationKind::LegalRegime)) << GateOutcome::Open;
    Attestation elsewhere = attestation(AttestationKind::Report);
    elsewhere.route = {u"near"_s};
    QTest::newRow("of another route") << one(elsewhere) << GateOutcome::Open;
    Attestation host = attestation(AttestationKind::Certificate);
    host.route = {};
    host.host = {u"far"_s};
    QTest::newRow("of the host") << one(host) << GateOutcome::Passed;
    Attestation offering = attestation(AttestationKind::Authorisation);
    offering.route = {};
    offering.offering = {u"song-far"_s};
    QTest::newRow("of the offering") << one(offering) << GateOutcome::Passed;
    offering.offering = {u"tale-far"_s};
    QTest::newRow("of another offering") << one(offering) << GateOutcome::Open;
}

void GatesTest::aRegimeNeedsAnAttestation()
{
    QFETCH(QList<Row>, rows);
    QFETCH(GateOutcome, outcome);
    Workspace workspace = market();
    for (const Row &row : rows)
        workspace.put(row);
    Workload needing = workload();
    needing.requiredRegimes = {u"soc 2"_s};
    QCOMPARE(gateOf(workspace, needing, toFar(), GateKind::Regime).outcome, outcome);
}

void GatesTest::aRegionNeedsAnOffering_data()
{
    QTest::addColumn<QString>("region");
    QTest::addColumn<bool>("hostIsKnown");
    QTest::addColumn<GateOutcome>("outcome");
    QTest::newRow("offered") << u"eu"_s << false << GateOutcome::Passed;
    QTest::newRow("a part of it") << u"europe-west3"_s << false << GateOutcome::Passed;
    QTest::newRow("elsewhere only") << u"us"_s << false << GateOutcome::Blocked;
    QTest::newRow("who knows where") << u"ap-northeast-1"_s << false << GateOutcome::Open;
    QTest::newRow("anywhere, host unknown") << u"global"_s << false << GateOutcome::Open;
    QTest::newRow("anywhere, host elsewhere") << u"global"_s << true << GateOutcome::Blocked;
}

void GatesTest::aRegionNeedsAnOffering()
{
    QFETCH(QString, region);
    QFETCH(bool, hostIsKnown);
    QFETCH(GateOutcome, outcome);
    Workspace workspace = market();
    workspace.put(Row::of(Offering{
        .id = {u"song-far"_s}, .model = {u"song-1"_s}, .route = {u"far"_s}, .region = region}));
    if (!hostIsKnown)
        workspace.put(Row::of(Host{.id = {u"far"_s}, .name = u"Far"_s}));
    Workload bound = workload();
    bound.requiredRegions = {u"eu"_s};
    QCOMPARE(gateOf(workspace, bound, toFar(), GateKind::Region).outcome, outcome);
    bound.requiredRegions.clear();
    bound.residencyRegion = u"eu"_s;
    QCOMPARE(gateOf(workspace, bound, toFar(), GateKind::Region).outcome, outcome);
}

void GatesTest::ourOwnUseProvesARegion()
{
    Workspace workspace = market();
    Workload bound = workload();
    bound.requiredRegions = {u"eu"_s};
    Workload other = workload();
    other.id = {u"other"_s};
    other.name = u"Other"_s;
    other.route = {u"far"_s};
    other.region = u"europe-west3"_s;
    workspace.put(Row::of(other));
    const Gate gate = gateOf(workspace, bound, toFar(), GateKind::Region);
    QCOMPARE(gate.outcome, GateOutcome::Passed);
    QVERIFY(gate.reason.contains(u"Other"_s));
}

void GatesTest::onlyPermittedLabsPass()
{
    const Workspace workspace = market();
    Workload choosy = workload();
    QCOMPARE(gateOf(workspace, choosy, toFar(), GateKind::Lab).outcome, GateOutcome::Passed);
    choosy.permittedLabs = {Id<Party>{u"lab"_s}};
    QCOMPARE(gateOf(workspace, choosy, toFar(), GateKind::Lab).outcome, GateOutcome::Passed);
    const Placement tale = toFar(u"tales"_s, u"tale-1"_s);
    QCOMPARE(gateOf(workspace, choosy, tale, GateKind::Lab).outcome, GateOutcome::Blocked);
    const Placement unknown = toFar(u"nobody knows"_s, u"x"_s);
    QCOMPARE(gateOf(workspace, choosy, unknown, GateKind::Lab).outcome, GateOutcome::Open);
}

void GatesTest::aModelMustBeOnOffer()
{
    const Workspace workspace = market();
    QCOMPARE(gateOf(workspace, workload(), toFar(), GateKind::Model).outcome, GateOutcome::Passed);
    Placement near = placementOf(workload());
    near.family = {u"tales"_s};
    near.model = {u"tale-1"_s};
    QCOMPARE(gateOf(workspace, workload(), near, GateKind::Model).outcome, GateOutcome::Blocked);
    const Placement none = toFar(u"songs"_s, QString());
    QCOMPARE(gateOf(workspace, workload(), none, GateKind::Model).outcome, GateOutcome::Open);
}

void GatesTest::aRetiredModelBlocks()
{
    Workspace workspace = market();
    Model model{.id = {u"song-1"_s}, .name = u"Song 1"_s, .family = {u"songs"_s}};
    model.retiresOn = *PartialDate::fromText(u"2026-11-19");
    workspace.put(Row::of(model));
    const Gate ended = gateOf(workspace, workload(), toFar(), GateKind::Model);
    QCOMPARE(ended.outcome, GateOutcome::Blocked);
    QVERIFY(ended.reason.contains(u"Song 1"_s));
    model.retiresOn = *PartialDate::fromText(u"2027-01-14");
    workspace.put(Row::of(model));
    QCOMPARE(gateOf(workspace, workload(), toFar(), GateKind::Model).outcome, GateOutcome::Open);
}

void GatesTest::aPreviewIsOpen()
{
    Workspace workspace = market();
    workspace.put(Row::of(Offering{.id = {u"song-far"_s},
                                   .model = {u"song-1"_s},
                                   .route = {u"far"_s},
                                   .region = {},
                                   .stage = ModelStage::Preview}));
    QCOMPARE(gateOf(workspace, workload(), toFar(), GateKind::Model).outcome, GateOutcome::Open);
}

void GatesTest::anotherFamilyIsNotSignedOff()
{
    const Workspace workspace = market();
    const Placement tale = toFar(u"tales"_s, u"tale-1"_s);
    QCOMPARE(gateOf(workspace, workload(), toFar(), GateKind::Quality).outcome,
             GateOutcome::Passed);
    QCOMPARE(gateOf(workspace, workload(), tale, GateKind::Quality).outcome, GateOutcome::Open);
}

void GatesTest::capacityIsOpenUntilTested()
{
    const Workspace workspace = market();
    Workload row = workload();
    QCOMPARE(gateOf(workspace, row, toFar(), GateKind::Capacity).outcome, GateOutcome::Open);
    row.fallbackRoute = {u"far"_s};
    row.fallbackCapacity = 1;
    QCOMPARE(gateOf(workspace, row, toFar(), GateKind::Capacity).outcome, GateOutcome::Open);
    row.fallbackTestedOn = PartialDate(QDate(2026, 9, 1));
    QCOMPARE(gateOf(workspace, row, toFar(), GateKind::Capacity).outcome, GateOutcome::Passed);
    row.fallbackCapacity = 0.4;
    const Gate part = gateOf(workspace, row, toFar(), GateKind::Capacity);
    QCOMPARE(part.outcome, GateOutcome::Open);
    QVERIFY(part.reason.contains(u"40 %"_s));
}

void GatesTest::aContractMustCoverTheRoute()
{
    Workspace workspace = market();
    QCOMPARE(gateOf(workspace, workload(), toFar(), GateKind::Contract).outcome, GateOutcome::Open);
    Contract contract{.id = {u"deal"_s},
                      .name = u"Deal"_s,
                      .vendor = {u"beta"_s},
                      .routes = {Id<Route>{u"far"_s}}};
    workspace.put(Row::of(contract));
    QCOMPARE(gateOf(workspace, workload(), toFar(), GateKind::Contract).outcome,
             GateOutcome::Passed);
    contract.endsOn = PartialDate(kToday.addDays(-1));
    workspace.put(Row::of(contract));
    QCOMPARE(gateOf(workspace, workload(), toFar(), GateKind::Contract).outcome, GateOutcome::Open);
    contract.autoRenew = true;
    workspace.put(Row::of(contract));
    QCOMPARE(gateOf(workspace, workload(), toFar(), GateKind::Contract).outcome,
             GateOutcome::Passed);
}

void GatesTest::whatMustStayIsBlocked()
{
    const Workspace workspace = market();
    Workload row = workload();
    row.mustStay = true;
    QCOMPARE(gateOf(workspace, row, toFar(), GateKind::MustStay).outcome, GateOutcome::Blocked);
    row.mustStay.reset();
    QCOMPARE(gateOf(workspace, row, toFar(), GateKind::MustStay).outcome, GateOutcome::Open);
    // Our own decision says nothing about the vendors.
    const Market offers(workspace, kToday);
    row.mustStay = true;
    QVERIFY(Gates(workspace, offers, kToday).isPossible(row, toFar()));
}

void GatesTest::blockedComesFirstAndNamesNames()
{
    Workspace workspace = market();
    Workload row = workload();
    row.permittedLabs = {Id<Party>{u"lab"_s}};
    row.name = u"Chat %1 %2"_s;
    const Market offers(workspace, kToday);
    const Gates gates(workspace, offers, kToday);
    const std::vector<Gate> found = gates.of(row, toFar(u"tales"_s, u"tale-1"_s));
    QCOMPARE(found.front().outcome, GateOutcome::Blocked);
    QVERIFY(found.front().reason.contains(u"Chat %1 %2"_s));
    QVERIFY(std::is_sorted(found.begin(), found.end(), [](const Gate &left, const Gate &right) {
        return left.outcome < right.outcome;
    }));
    for (const Gate &gate : found) {
        QVERIFY2(gate.reason.endsWith(u'.'), qPrintable(gate.reason));
        QVERIFY2(!gate.reason.contains(u"–"_s), qPrintable(gate.reason));
    }
    QVERIFY(!gates.isPossible(row, toFar(u"tales"_s, u"tale-1"_s)));
}

void GatesTest::aMoveInsideARouteKeepsWhatIsProved()
{
    const Workspace workspace = market();
    Workload row = workload();
    row.requiredRegimes = {u"SOC 2"_s};
    row.requiredRegions = {u"uk"_s};
    Placement to = placementOf(row);
    to.agentFramework = AgentFramework::Portable;
    for (const GateKind kind : {GateKind::Regime, GateKind::Region, GateKind::Capacity,
                                GateKind::Contract, GateKind::Model})
        QCOMPARE(gateOf(workspace, row, to, kind).outcome, GateOutcome::Passed);
}

QTEST_GUILESS_MAIN(GatesTest)
#include "tst_gates.moc"
