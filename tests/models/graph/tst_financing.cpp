#include "app/shippedworkspace.h"
#include "models/graph/financing.h"
#include "tests/support/numbers.h"
#include "tests/support/rows.h"

#include <QTest>

#include <algorithm>
#include <set>

using namespace fairlead;
using namespace Qt::StringLiterals;

namespace {

const Lens kAutumn{.asOf = QDate(2026, 11, 20)};

Money billions(qint64 amount)
{
    return Money::ofUnits(amount * 1'000'000'000);
}

/// One firm deal.
void addDeal(Workspace &workspace, const char *id, const char *payer, const char *payee,
             const char *kind, const char *amount)
{
    for (const char *party : {payer, payee})
        workspace.put(rowWith(TableId::Party, party, {{"name", party}}));
    workspace.put(rowWith(TableId::Deal, id,
                          {{"title", id},
                           {"payer", payer},
                           {"counterparty", payee},
                           {"sum_rule", "add_by_qualifier"},
                           {"verified", "true"}}));
    workspace.put(rowWith(TableId::DealComponent, id, {{"deal", id}, {"kind", kind}}));
    workspace.put(rowWith(TableId::Tranche, id,
                          {{"component", id},
                           {"label", id},
                           {"amount", amount},
                           {"certainty", "firm"},
                           {"counted", "true"}}));
}

Financing financingOf(const Workspace &workspace, const Lens &lens = kAutumn)
{
    return financing(workspace, marketGraph(workspace, lens));
}

const FinancingPair *pairOf(const Financing &financing, const char *funder, const char *buyer)
{
    const auto found =
        std::find_if(financing.pairs.begin(), financing.pairs.end(), [&](const auto &pair) {
            return pair.funder.text == QLatin1StringView(funder)
                   && pair.buyer.text == QLatin1StringView(buyer);
        });
    return found == financing.pairs.end() ? nullptr : &*found;
}

} // namespace

class FinancingTest : public QObject
{
    Q_OBJECT

private slots:
    void aPairFundsAndBuys();
    void unknownPurchasesAreNotZero();
    void longerCyclesAreFoundOnce();
    void otherCurrenciesAreLeftOut();
    void oneWayMoneyClosesNothing();
    void amazonAndAnthropic();
    void googleAndAnthropicInApril();
    void microsoftAndOpenAiHaveAStatedTotal();
};

void FinancingTest::aPairFundsAndBuys()
{
    Workspace workspace;
    addDeal(workspace, "d1", "a", "b", "equity", "40.00 USD");
    addDeal(workspace, "d2", "b", "a", "cloud_commitment", "10.00 USD");
    const Financing found = financingOf(workspace);
    QCOMPARE(found.pairs.size(), size_t(1));
    for (const FinancingAmounts &amounts : found.pairs.front().amounts) {
        QCOMPARE(amounts.returnableShare, 0.25);
        QCOMPARE(amounts.cover, 0.25);
    }
    QVERIFY(isClose(*found.market.front().reciprocity, 0.4));
    QVERIFY(isClose(*found.market.front().closedLoopShare, 0.4));
    QCOMPARE(found.market.front().total, Money::ofUnits(50));
    QVERIFY(found.cycles.empty());
}

void FinancingTest::unknownPurchasesAreNotZero()
{
    Workspace workspace;
    addDeal(workspace, "d1", "a", "b", "equity", "40.00 USD");
    addDeal(workspace, "d2", "b", "a", "cloud_commitment", "");
    const Financing found = financingOf(workspace);
    QCOMPARE(found.pairs.size(), size_t(1));
    const FinancingAmounts &amounts = found.pairs.front().amounts.front();
    QVERIFY(!amounts.purchases.amount && amounts.purchases.isOpen);
    QVERIFY(!amounts.returnableShare && !amounts.cover);
    QCOMPARE(found.market.front().leftOut, 1);
    QCOMPARE(found.market.front().reciprocity, 0.0);
}

void FinancingTest::longerCyclesAreFoundOnce()
{
    Workspace workspace;
    addDeal(workspace, "d1", "a", "b", "equity", "30.00 USD");
    addDeal(workspace, "d2", "b", "c", "cloud_commitment", "20.00 USD");
    addDeal(workspace, "d3", "c", "a", "cloud_commitment", "10.00 USD");
    addDeal(workspace, "d4", "a", "c", "equity", "5.00 USD");
    const Financing found = financingOf(workspace);
    QCOMPARE(found.cycles.size(), size_t(1));
    QCOMPARE(found.cycles.front().parties, (std::vector<Id<Party>>{{u"a"_s}, {u"b"_s}, {u"c"_s}}));
    QCOMPARE(found.cycles.front().deals.size(), size_t(3));
    for (const FlowAmount &smallest : found.cycles.front().smallest)
        QCOMPARE(smallest.amount, Money::ofUnits(10));
    QVERIFY(!found.hasMoreCycles);
}

void FinancingTest::otherCurrenciesAreLeftOut()
{
    Workspace workspace;
    addDeal(workspace, "d1", "a", "b", "equity", "30.00 USD");
    addDeal(workspace, "d2", "b", "a", "cloud_commitment", "30.00 EUR");
    addDeal(workspace, "d3", "a", "c", "equity", "30.00 USD");
    const Financing found = financingOf(workspace);
    QVERIFY(!found.pairs.front().amounts.front().returnableShare);
    QCOMPARE(found.market.front().currency.code(), u"USD"_s);
    QCOMPARE(found.market.front().leftOut, 1);
    QCOMPARE(found.market.front().closedLoopShare, 0.0);
}

void FinancingTest::oneWayMoneyClosesNothing()
{
    Workspace workspace;
    addDeal(workspace, "d1", "a", "b", "equity", "30.00 USD");
    QVERIFY(financingOf(workspace).pairs.empty());
    QCOMPARE(financingOf(workspace).market.front().closedLoopShare, 0.0);
    QVERIFY(!financingOf({}).market.front().closedLoopShare);
}

void FinancingTest::amazonAndAnthropic()
{
    const Workspace workspace = *shippedWorkspace(StartContent::Market);
    const Financing found = financingOf(workspace);
    const FinancingPair *pair = pairOf(found, "amazon", "anthropic");
    QVERIFY(pair);
    const FinancingAmounts &ceiling = pair->amounts[0];
    QCOMPARE(ceiling.funding.amount, billions(33));
    QCOMPARE(ceiling.purchases.amount, billions(100));
    QVERIFY(ceiling.purchases.isOpen && !ceiling.funding.isOpen);
    QCOMPARE(ceiling.returnableShare, 1.0);
    QVERIFY(isClose(*ceiling.cover, 100.0 / 33));
    const FinancingAmounts &firm = pair->amounts[1];
    QCOMPARE(firm.funding.amount, billions(13));
    QVERIFY(!firm.purchases.amount && !firm.returnableShare);

    QCOMPARE(pair->conflicts, std::vector{Id<Conflict>{u"c-05"_s}});
    std::set<QString> sources;
    for (const Id<Claim> &claim : pair->opinions)
        sources.insert(workspace.find(claim)->source.text);
    QVERIFY(sources.size() >= 2); // one denies it, another asserts it
}

void FinancingTest::googleAndAnthropicInApril()
{
    const Workspace workspace = *shippedWorkspace(StartContent::Market);
    const Financing april = financingOf(workspace, {.asOf = QDate(2026, 4, 30)});
    const FinancingPair *pair = pairOf(april, "google", "anthropic");
    QVERIFY(pair);
    QVERIFY(!pair->amounts[0].purchases.amount && !pair->amounts[0].returnableShare);
}

void FinancingTest::microsoftAndOpenAiHaveAStatedTotal()
{
    const Workspace workspace = *shippedWorkspace(StartContent::Market);
    const Financing found = financingOf(workspace);
    const FinancingPair *pair = pairOf(found, "microsoft", "openai");
    QVERIFY(pair);
    QCOMPARE(pair->statedFunding, billions(13));
    QCOMPARE(pair->amounts[0].purchases.amount, billions(250));
}

QTEST_GUILESS_MAIN(FinancingTest)
#include "tst_financing.moc"
