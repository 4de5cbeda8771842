#include "app/shippedworkspace.h"
#include "models/deals/dealsums.h"
#include "models/edits/edits.h"
#include "models/facts/facts.h"
#include "models/rows/capacitymilestone.h"
#include "models/rows/dealcomponent.h"
#include "models/rows/metric.h"
#include "models/rows/party.h"
#include "models/rows/source.h"
#include "models/rows/stake.h"
#include "models/rows/supersession.h"

#include <QTest>

#include <set>

using namespace fairlead;
using namespace Qt::StringLiterals;

namespace {

const Lens kAutumn{.asOf = QDate(2026, 11, 20)};

Money billions(double amount)
{
    return Money::ofUnits(qRound64(amount * 1000) * 1'000'000);
}

/// The sums of one pair in dollars; fails the test when there is none.
MoneySums sumsOf(const Workspace &workspace, const QString &payer, const QString &receiver)
{
    for (const PairSums &pair : pairSums(workspace, kAutumn)) {
        if (pair.payer.text == payer && pair.receiver.text == receiver)
            return pair.sums;
    }
    QTest::qFail("no such pair", __FILE__, __LINE__);
    return {};
}

} // namespace

/// The shipped market dataset keeps what the sourced facts demand of it.
class MarketDataTest : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase();
    void hangsTogether();
    void carriesEveryDealAndConflict();
    void neverCallsACeilingPaid();
    void sourcesEveryFigure_data();
    void sourcesEveryFigure();
    void showsBothSidesOfEveryConflict();
    void givesTheReasonForAPreferenceInAConflict();
    void splitsAmazonInAnthropic();
    void keepsTheLetterOfIntentInHistoryOnly();
    void showsTheLeaseByItsFirmPart();
    void leavesUnknownTermsNull();
    void keepsUnverifiedDealsOutOfSums();
    void letsAnEditOvertakeThePreferredClaim();
    void refusesNegativeTranches();
    void usesEveryOwnFieldInTheSample();
    void marksTheSample();

private:
    Workspace m_market;
    Workspace m_sample;
};

void MarketDataTest::initTestCase()
{
    const auto market = shippedWorkspace(StartContent::Market);
    QVERIFY2(market, market ? "" : qPrintable(market.error().message));
    m_market = *market;
    const auto sample = shippedWorkspace(StartContent::Sample);
    QVERIFY2(sample, sample ? "" : qPrintable(sample.error().message));
    m_sample = *sample;
}

void MarketDataTest::hangsTogether()
{
    for (const DataProblem &problem : dataProblems(m_sample))
        QFAIL(qPrintable(problem.row.id + u": "_s + problem.message));
}

void MarketDataTest::carriesEveryDealAndConflict()
{
    QCOMPARE(m_market.rows<Deal>().size(), 100);
    QCOMPARE(m_market.rows<Conflict>().size(), 34);
    qsizetype seedClaims = 0;
    for (const Claim &claim : m_market.rows<Claim>())
        seedClaims += claim.id.text.startsWith(u"sc-");
    QCOMPARE(seedClaims, 371);
}

void MarketDataTest::neverCallsACeilingPaid()
{
    const std::set<Qualifier> ceilings{Qualifier::UpTo, Qualifier::Conditional,
                                       Qualifier::Potential};
    for (const Tranche &tranche : m_market.rows<Tranche>()) {
        const bool isSure =
            tranche.certainty == Certainty::Paid || tranche.certainty == Certainty::Firm;
        QVERIFY2(!isSure || !ceilings.contains(tranche.qualifier), qPrintable(tranche.id.text));
    }
}

void MarketDataTest::sourcesEveryFigure_data()
{
    QTest::addColumn<QString>("table");
    QTest::addColumn<QString>("attribute");
    QTest::newRow("tranches") << u"tranche"_s << u"amount"_s;
    QTest::newRow("stakes") << u"stake"_s << u"share"_s;
    QTest::newRow("metrics") << u"metric"_s << u"amount"_s;
    QTest::newRow("capacity") << u"capacity_milestone"_s << u"quantity"_s;
}

void MarketDataTest::sourcesEveryFigure()
{
    QFETCH(QString, table);
    QFETCH(QString, attribute);
    const TableInfo &info = *tableInfo(QStringView(table));
    QVERIFY(!m_market.rows(info.id).isEmpty());
    for (const Row &row : m_market.rows(info.id)) {
        if (isNull(row.value(attribute)))
            continue;
        const auto claims = claimsAbout(m_market, row.ref());
        const bool isSourced = std::any_of(claims.begin(), claims.end(), [&](const Claim *claim) {
            return claim->attribute == attribute && claim->preferred
                   && m_market.find(claim->source);
        });
        QVERIFY2(isSourced, qPrintable(row.id()));
    }
}

void MarketDataTest::showsBothSidesOfEveryConflict()
{
    for (const Conflict &conflict : m_market.rows<Conflict>()) {
        QVERIFY2(claimsIn(m_market, conflict.id).size() >= 2, qPrintable(conflict.code));
        QVERIFY2(!conflict.resolution.isEmpty(), qPrintable(conflict.code));
    }
}

void MarketDataTest::givesTheReasonForAPreferenceInAConflict()
{
    for (const Conflict &conflict : m_market.rows<Conflict>()) {
        for (const Claim *claim : claimsIn(m_market, conflict.id))
            QVERIFY2(!claim->preferred || !claim->reason.isEmpty(), qPrintable(claim->id.text));
    }
}

void MarketDataTest::splitsAmazonInAnthropic()
{
    const MoneySums sums = sumsOf(m_market, u"amazon"_s, u"anthropic"_s);
    QCOMPARE(sums.firm, billions(13));
    QCOMPARE(sums.conditional, billions(20));
    QCOMPARE(sums.ceiling, billions(33));
    QVERIFY(!sums.ceilingIsOpen);
}

void MarketDataTest::keepsTheLetterOfIntentInHistoryOnly()
{
    const Deal *letter = m_market.find(Id<Deal>{u"nvidia-openai-loi-2025-09"_s});
    QVERIFY(letter);
    QCOMPARE(reasonLeftOut(m_market, *letter, kAutumn), LeftOut::Superseded);
    QCOMPARE(dealFigures(m_market, letter->id).headline, billions(100));
    for (const PairSums &pair : pairSums(m_market, kAutumn))
        QVERIFY(std::find(pair.deals.begin(), pair.deals.end(), letter->id) == pair.deals.end());
}

void MarketDataTest::showsTheLeaseByItsFirmPart()
{
    const Id<Deal> lease{u"anthropic-spacex-2026-05"_s};
    QCOMPARE(dealFigures(m_market, lease).headline, billions(45));
    QCOMPARE(sumsOf(m_market, u"anthropic"_s, u"spacex"_s).firm, billions(3.75));
}

void MarketDataTest::leavesUnknownTermsNull()
{
    const MoneySums spend = sumsOf(m_market, u"anthropic"_s, u"amazon"_s);
    QCOMPARE(spend.firm, std::nullopt);
    QCOMPARE(spend.ceiling, billions(100));
    QVERIFY(spend.ceilingIsOpen);
}

void MarketDataTest::keepsUnverifiedDealsOutOfSums()
{
    qsizetype unverified = 0;
    for (const Deal &deal : m_market.rows<Deal>())
        unverified += !deal.verified;
    QCOMPARE(unverified, 10);
    for (const PairSums &pair : pairSums(m_market, kAutumn)) {
        for (const Id<Deal> &deal : pair.deals)
            QVERIFY2(m_market.find(deal)->verified, qPrintable(deal.text));
    }
}

void MarketDataTest::letsAnEditOvertakeThePreferredClaim()
{
    const Tranche *tranche = nullptr;
    for (const Tranche &each : m_market.rows<Tranche>()) {
        if (each.amount && each.counted)
            tranche = &each;
    }
    QVERIFY(tranche);
    const RowRef ref{TableId::Tranche, tranche->id.text};
    const Field &amount = *tableInfo(TableId::Tranche).field(u"amount");
    const auto edit = setField(m_market, {ref}, amount, Money::ofUnits(1));
    QVERIFY(edit);
    Workspace edited = m_market;
    edited.apply(*edit);
    QVERIFY(dataProblems(edited).empty());
    for (const Claim *claim : claimsAbout(edited, ref))
        QVERIFY(claim->attribute != u"amount" || !claim->preferred);
}

void MarketDataTest::refusesNegativeTranches()
{
    const Field &amount = *tableInfo(TableId::Tranche).field(u"amount");
    QVERIFY(amount.check(Money::ofUnits(5)));
    QVERIFY(!amount.check(Money::ofUnits(-5)));
}

void MarketDataTest::usesEveryOwnFieldInTheSample()
{
    for (const TableInfo &table : allTables()) {
        if (table.text.group != TableGroup::Own)
            continue;
        for (const Field &field : table.fields) {
            const RowMap &rows = m_sample.rows(table.id);
            const bool isUsed = std::any_of(rows.begin(), rows.end(), [&](const Row &row) {
                return !isNull(row.value(field));
            });
            QVERIFY2(isUsed, qPrintable(table.key() + u'.' + field.name()));
        }
    }
}

void MarketDataTest::marksTheSample()
{
    for (const TableInfo &table : allTables()) {
        if (table.text.group != TableGroup::Own || !table.field(u"origin"_s))
            continue;
        for (const Row &row : m_sample.rows(table.id)) {
            const bool isOfMarket = m_market.contains(row.ref()); // scenarios that sources name
            QCOMPARE(row.text(u"origin"), isOfMarket ? u"market"_s : u"sample"_s);
        }
    }
}

QTEST_GUILESS_MAIN(MarketDataTest)
#include "tst_marketdata.moc"
