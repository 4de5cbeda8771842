#include "models/switching/changefactors.h"
#include "tests/support/switching/claimsassistant.h"
#include "tests/support/switching/randommoves.h"
#include "tests/support/switching/shippedassumptions.h"

#include <QTest>

using namespace fairlead;
using namespace Qt::StringLiterals;

class ChangeFactorsTest : public QObject
{
    Q_OBJECT

private slots:
    void areZeroWhenNothingChanges();
    void followTheirDefinitions_data();
    void followTheirDefinitions();
    void stayBetweenZeroAndOne();
    void comeFromTheFieldsThatDiffer();
    void takeManagedSiliconForGranted();
    void keepTheirIds();
};

namespace {

using Values = QHash<QString, double>; ///< by factor; 0 where there is none

ChangeFactors shipped(const Change &change, bool weightsExportable = false)
{
    return changeFactors(change, weightsExportable, shippedParameters().likely());
}

} // namespace

Q_DECLARE_METATYPE(fairlead::Change)

void ChangeFactorsTest::areZeroWhenNothingChanges()
{
    for (const bool weightsExportable : {false, true})
        QCOMPARE(shipped({}, weightsExportable), ChangeFactors());
}

void ChangeFactorsTest::followTheirDefinitions_data()
{
    QTest::addColumn<Change>("change");
    QTest::addColumn<bool>("weightsExportable");
    QTest::addColumn<Values>("expected");

    QTest::newRow("route") << routeMove() << false
                           << Values{{u"route"_s, 1},         {u"api"_s, 1},
                                     {u"model"_s, 0.1},       {u"api_or_model"_s, 1},
                                     {u"governance"_s, 0.25}, {u"finetune"_s, 1},
                                     {u"parallel"_s, 0.25},   {u"reservation"_s, 1},
                                     {u"contract"_s, 1},      {u"move"_s, 1}};
    QTest::newRow("route, weights taken along")
        << Change{.route = true} << true
        << Values{{u"route"_s, 1},         {u"model"_s, 0.1},     {u"api_or_model"_s, 0.1},
                  {u"governance"_s, 0.25}, {u"finetune"_s, 0.25}, {u"parallel"_s, 0.25},
                  {u"reservation"_s, 1},   {u"contract"_s, 1},    {u"move"_s, 1}};
    QTest::newRow("version") << Change{.model = true} << false
                             << Values{{u"model"_s, 0.35},    {u"api_or_model"_s, 0.35},
                                       {u"finetune"_s, 1},    {u"parallel"_s, 0.35},
                                       {u"reservation"_s, 1}, {u"move"_s, 1}};
    QTest::newRow("family: weights cannot be taken along")
        << Change{.family = true, .model = true} << true
        << Values{{u"model"_s, 1},    {u"api_or_model"_s, 1}, {u"finetune"_s, 1},
                  {u"parallel"_s, 1}, {u"reservation"_s, 1},  {u"move"_s, 1}};
    QTest::newRow("host") << Change{.host = true} << false
                          << Values{{u"host"_s, 1},
                                    {u"governance"_s, 1},
                                    {u"parallel"_s, 1},
                                    {u"contract"_s, 1},
                                    {u"move"_s, 1}};
    QTest::newRow("silicon") << Change{.silicon = true} << false
                             << Values{{u"silicon"_s, 1}, {u"move"_s, 1}};
    QTest::newRow("agents and embedding")
        << Change{.agentFramework = true, .embeddingModel = true} << false
        << Values{{u"framework"_s, 1}, {u"embedding"_s, 1}, {u"move"_s, 1}};
}

void ChangeFactorsTest::followTheirDefinitions()
{
    QFETCH(Change, change);
    QFETCH(bool, weightsExportable);
    QFETCH(Values, expected);

    const ChangeFactors factors = shipped(change, weightsExportable);
    for (int i = 0; i < kFactorCount; ++i) {
        const QLatin1StringView id = factorId(Factor(i));
        QVERIFY2(factors[Factor(i)] == expected.take(id), id.data());
    }
    QVERIFY(expected.isEmpty());
}

void ChangeFactorsTest::stayBetweenZeroAndOne()
{
    RandomMoves random(1);
    for (int i = 0; i < 5000; ++i) {
        const Change change = random.change();
        const auto factors =
            changeFactors(change, random.chance(0.5), random.parameters().likely());
        for (int factor = 0; factor < kFactorCount; ++factor) {
            QVERIFY(factors[Factor(factor)] >= 0);
            QVERIFY(factors[Factor(factor)] <= 1);
        }
        QCOMPARE(factors[Factor::Move] == 0, change.isNone());
        QVERIFY(factors[Factor::Parallel] >= factors[Factor::Governance]);
        QVERIFY(factors[Factor::Parallel] >= factors[Factor::Model]);
    }
}

void ChangeFactorsTest::comeFromTheFieldsThatDiffer()
{
    const Placement from;
    const auto changed = [&from](auto change) {
        Placement to = from;
        change(to);
        return changeBetween(from, to);
    };
    QCOMPARE(changeBetween(from, from), Change());
    QCOMPARE(changed([](Placement &to) { to.route = {u"a"_s}; }), Change{.route = true});
    QCOMPARE(changed([](Placement &to) { to.host = {u"a"_s}; }), Change{.host = true});
    QCOMPARE(changed([](Placement &to) { to.apiProtocol = ApiProtocol(0); }),
             Change{.apiProtocol = true});
    QCOMPARE(changed([](Placement &to) { to.family = {u"a"_s}; }), Change{.family = true});
    QCOMPARE(changed([](Placement &to) { to.model = {u"a"_s}; }), Change{.model = true});
    QCOMPARE(changed([](Placement &to) { to.agentFramework = AgentFramework(0); }),
             Change{.agentFramework = true});
    QCOMPARE(changed([](Placement &to) { to.silicon = Silicon::Tpu; }), Change{.silicon = true});
    QCOMPARE(changed([](Placement &to) { to.embeddingModel = {u"a"_s}; }),
             Change{.embeddingModel = true});
}

void ChangeFactorsTest::takeManagedSiliconForGranted()
{
    Placement managed;
    managed.silicon = Silicon::Managed;
    QVERIFY(changeBetween(managed, Placement()).isNone());
}

void ChangeFactorsTest::keepTheirIds()
{
    for (int i = 0; i < kDriverCount; ++i)
        QCOMPARE(driverOfId(driverInfo(Driver(i)).id), Driver(i));
    for (int i = 0; i < kMitigationCount; ++i)
        QCOMPARE(mitigationOfId(mitigationId(Mitigation(i))), Mitigation(i));
    for (int i = 0; i < kParameterCount; ++i)
        QCOMPARE(parameterOfId(parameterId(Parameter(i))), Parameter(i));
    QVERIFY(!driverOfId(u"prompts"));
    QVERIFY(!mitigationOfId(u""));
    QVERIFY(!parameterOfId(u"hours."));
}

QTEST_GUILESS_MAIN(ChangeFactorsTest)
#include "tst_changefactors.moc"
