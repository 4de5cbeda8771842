#include "app/shippedworkspace.h"
#include "models/graph/dependents.h"
#include "models/graph/spendtrace.h"
#include "tests/support/rows.h"

#include <QTest>

#include <algorithm>

using namespace fairlead;
using namespace Qt::StringLiterals;

namespace {

const Lens kAutumn{.asOf = QDate(2026, 11, 20)};

RowRef party(const char *id)
{
    return {TableId::Party, QString::fromLatin1(id)};
}

/// A backer behind a lab whose models run on a route that a cloud bills.
Workspace chainOfThree()
{
    return workspaceOf(
        {rowWith(TableId::Party, "backer", {{"name", "Backer"}, {"kind", "investor"}}),
         rowWith(TableId::Party, "group", {{"name", "Group"}}),
         rowWith(TableId::Party, "cloud", {{"name", "Cloud"}, {"parent", "group"}}),
         rowWith(TableId::Party, "lab", {{"name", "Lab"}, {"kind", "lab"}}),
         rowWith(TableId::ModelFamily, "f", {{"name", "F"}, {"lab", "lab"}}),
         rowWith(TableId::Route, "r", {{"name", "R"}, {"biller", "cloud"}}),
         rowWith(TableId::Route, "other", {{"name", "Other"}}),
         rowWith(TableId::Contract, "c", {{"name", "C"}, {"vendor", "cloud"}, {"routes", "r"}}),
         rowWith(TableId::Contract, "d", {{"name", "D"}, {"vendor", "lab"}}),
         rowWith(TableId::Workload, "w1",
                 {{"name", "W1"},
                  {"route", "r"},
                  {"family", "f"},
                  {"contract", "c"},
                  {"monthly_spend", "1.00 USD"}}),
         rowWith(TableId::Workload, "w2",
                 {{"name", "W2"},
                  {"route", "other"},
                  {"fallback_route", "r"},
                  {"contract", "c"},
                  {"monthly_spend", "2.00 USD"}}),
         rowWith(TableId::Deal, "d",
                 {{"title", "D"},
                  {"payer", "backer"},
                  {"counterparty", "lab"},
                  {"status", "closed"},
                  {"announced_on", "2026-05-01"},
                  {"verified", "true"}}),
         rowWith(TableId::DealComponent, "d", {{"deal", "d"}, {"kind", "equity"}})});
}

QString only(const std::vector<Money> &amounts)
{
    return amounts.size() == 1 ? amounts.front().toText() : QString();
}

} // namespace

class DependentsTest : public QObject
{
    Q_OBJECT

private slots:
    void moneyReachesItDirectly();
    void whoStandsBehindIsReachedIndirectly();
    void aRouteIsAFallbackToo();
    void nobodyDependsOnWhatIsNotThere();
    void theSampleAgreesWithItsTrace();
};

void DependentsTest::moneyReachesItDirectly()
{
    for (const char *id : {"cloud", "group"}) {
        const Dependents found = dependentsOf(chainOfThree(), kAutumn, party(id));
        QCOMPARE(only(found.direct), u"12.00 USD"_s);
        QCOMPARE(only(found.indirect), u"24.00 USD"_s); // over the fallback
        QCOMPARE(found.workloads.front().chain.front(), party(id));
        QVERIFY(found.workloads.front().isDirect);
        QCOMPARE(found.contracts.size(), size_t(1));
        QVERIFY(found.contracts.front().isDirect);
        QCOMPARE(only(found.contracts.front().direct), u"12.00 USD"_s);
    }
}

void DependentsTest::whoStandsBehindIsReachedIndirectly()
{
    const Dependents found = dependentsOf(chainOfThree(), kAutumn, party("backer"));
    QVERIFY(found.direct.empty());
    QCOMPARE(only(found.indirect), u"12.00 USD"_s);
    QCOMPARE(found.workloads.size(), size_t(1));
    QCOMPARE(found.workloads.front().chain,
             (std::vector{party("backer"), party("lab"), RowRef{TableId::ModelFamily, u"f"_s},
                          RowRef{TableId::Workload, u"w1"_s}}));
    QCOMPARE(found.contracts.size(), size_t(1));
    QVERIFY(!found.contracts.front().isDirect);
    // Before the deal was known, nothing was.
    QVERIFY(dependentsOf(chainOfThree(), {.asOf = QDate(2026, 4, 30)}, party("backer"))
                .workloads.empty());
}

void DependentsTest::aRouteIsAFallbackToo()
{
    const Dependents found = dependentsOf(chainOfThree(), kAutumn, {TableId::Route, u"r"_s});
    QCOMPARE(only(found.direct), u"12.00 USD"_s);
    QCOMPARE(only(found.indirect), u"24.00 USD"_s);
    QVERIFY(found.contracts.front().isDirect);
}

void DependentsTest::nobodyDependsOnWhatIsNotThere()
{
    QCOMPARE(dependentsOf(chainOfThree(), kAutumn, party("nobody")), Dependents());
}

void DependentsTest::theSampleAgreesWithItsTrace()
{
    const Workspace workspace = *shippedWorkspace(StartContent::Sample);
    const Dependents found = dependentsOf(workspace, kAutumn, party("amazon"));
    std::optional<Money> traced;
    for (const SpendPath &path : traceSpend(workspace, kAutumn, {}).paths) {
        if (path.steps.back() == party("amazon"))
            addTo(traced, path.amount);
    }
    QCOMPARE(found.direct, std::vector{*traced});
    const auto bedrock = dependentsOf(workspace, kAutumn, {TableId::Route, u"bedrock"_s});
    QVERIFY(only(bedrock.direct) == u"2575440.00 USD"_s);
}

QTEST_GUILESS_MAIN(DependentsTest)
#include "tst_dependents.moc"
