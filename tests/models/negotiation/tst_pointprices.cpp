#include "app/shippedworkspace.h"
#include "models/edits/edits.h"
#include "models/negotiation/contractalternatives.h"
#include "models/negotiation/pointprices.h"
#include "models/negotiation/tradeplan.h"
#include "models/switching/finance.h"
#include "tests/support/rows.h"

#include <QTest>

#include <cmath>

using namespace fairlead;
using namespace Qt::StringLiterals;

namespace {

const Lens kAutumn{.asOf = QDate(2026, 11, 20)};

/// The priced checklist of one contract of a workspace.
struct Priced
{
    Priced(Workspace from, const QString &contract, const Lens &lens = kAutumn)
        : workspace(std::move(from))
        , situations(workspace, lens)
        , model(workspace, lens)
        , list(checklistOf(*workspace.find(Id<Contract>{contract}), situations,
                           readRules(workspace)))
        , prices(workspace, model, list.situation)
    {
    }

    std::optional<PointWorth> worth(const QString &rule) const
    {
        // What was typed in is left out: the arithmetic is asked.
        return prices.worthOf({.rule = workspace.find(Id<Rule>{rule})});
    }

    Workspace workspace;
    Situations situations;
    SwitchingModel model;
    ContractChecklist list;
    PointPrices prices;
};

Workspace changed(const Workspace &from, TableId table, const char *id, const char *key,
                  const char *text)
{
    Workspace workspace = from;
    const Field &field = fieldOf(table, key);
    const Value value = rowWith(table, "x", {{key, text}}).value(field);
    workspace.put(
        workspace.find(RowRef{table, QString::fromLatin1(id)})->with(field, value).value());
    return workspace;
}

} // namespace

class PointPricesTest : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase();
    void aRiseIsPaidFromTheDayNothingHoldsPrices();
    void aHigherRiseIsNeverCheaper();
    void aCapIsWorthLessTheHigherItIs();
    void whatIsCappedAlreadyIsWorthNothing();
    void aLockEndsWithItsTerm();
    void shortfallIsTheForecastAndNothingTwice();
    void rolloverThatWeHaveSavesNothing();
    void dataThatALawLetsGoCostsNothing();
    void dataBeforeTheLawCostsItsTiers();
    void moreNoticeIsNeverWorthLess();
    void whatWasTypedInGoesFirst();
    void everyAmountHasATrace();
    void sumsCountAPotOnce();
    void settledPointsCountFirst();
    void aMissedDeadlineCostsTheMonthsThatAreNotUsed();
    void aRenewalThatBindsNothingCostsNothing_data();
    void aRenewalThatBindsNothingCostsNothing();
    void theSameRenewalIsSavedOnce();
    void helpAtAgreedRatesSavesWhatHasteAdds();
    void withoutHasteHelpSavesNothing();
    void unknownSpendMakesALowerBound();
    void storedDataCountsWithoutASpend();
    void noAssumedRiseIsNoRise();
    void reservationPricesHoldTheirFormula();
    void unequalOffersAreSaid();

private:
    Workspace m_sample;
};

void PointPricesTest::initTestCase()
{
    m_sample = *shippedWorkspace(StartContent::Sample);
}

void PointPricesTest::aRiseIsPaidFromTheDayNothingHoldsPrices()
{
    // One workload that cannot go anywhere: staying is all there is, and the sum is known by hand.
    Workspace workspace =
        workspaceOf({rowWith(TableId::Organisation, "o", {{"name", "O"}, {"horizon_months", "36"}}),
                     rowWith(TableId::Party, "v", {{"name", "V"}, {"kind", "lab"}}),
                     rowWith(TableId::Contract, "c",
                             {{"name", "C"},
                              {"vendor", "v"},
                              {"price_locked", "false"},
                              {"price_change_notice_days", "61"},
                              {"ends_on", "2027-11-19"}}),
                     rowWith(TableId::Workload, "w",
                             {{"name", "W"}, {"contract", "c"}, {"monthly_spend", "1000.00 USD"}}),
                     rowWith(TableId::Assumption, "scenario.price_rise.severity",
                             {{"name", "Rise"}, {"likely", "0.1"}, {"unit", "fraction"}}),
                     rowWith(TableId::Rule, "hold",
                             {{"title", "Hold"},
                              {"category", "listing"},
                              {"enabled", "true"},
                              {"wins", "price_locked = true"}})});
    const Priced priced(workspace, u"c"_s);
    const auto worth = priced.worth(u"hold"_s);
    QVERIFY(worth);
    const double rate = priced.model.discountRate();
    const double byHand = 100 * (annuityFactor(rate, 36) - annuityFactor(rate, 2));
    QVERIFY2(std::abs(worth->usd - byHand) < 0.01,
             qPrintable(u"%1 for %2"_s.arg(worth->usd).arg(byHand)));
    QCOMPARE(worth->when, WorthWhen::Staying);
}

void PointPricesTest::aHigherRiseIsNeverCheaper()
{
    double last = 0;
    for (const char *rise : {"0.08", "0.15", "0.22", "0.3"}) {
        const Priced priced(
            changed(m_sample, TableId::Assumption, "scenario.price_rise.severity", "likely", rise),
            u"anthropic-enterprise"_s);
        const auto worth = priced.worth(u"ipo-price-hold"_s);
        QVERIFY(worth);
        QVERIFY2(worth->usd >= last - 0.01, rise);
        last = worth->usd;
    }
    QVERIFY(last > 0);
}

void PointPricesTest::aCapIsWorthLessTheHigherItIs()
{
    double last = std::numeric_limits<double>::infinity();
    for (const char *cap : {"renewal_cap = 0", "renewal_cap = 0.05", "renewal_cap = 0.1"}) {
        const Priced priced(changed(m_sample, TableId::Rule, "pc-renewal-cap", "wins", cap),
                            u"anthropic-enterprise"_s);
        const auto worth = priced.worth(u"pc-renewal-cap"_s);
        QVERIFY(worth);
        QVERIFY2(worth->usd <= last, cap);
        last = worth->usd;
    }
}

void PointPricesTest::whatIsCappedAlreadyIsWorthNothing()
{
    const Priced priced(
        changed(m_sample, TableId::Contract, "anthropic-enterprise", "renewal_cap", "0.03"),
        u"anthropic-enterprise"_s);
    QCOMPARE(priced.worth(u"pc-renewal-cap"_s)->usd, 0.0);
}

void PointPricesTest::aLockEndsWithItsTerm()
{
    const Priced priced(
        changed(m_sample, TableId::Contract, "anthropic-enterprise", "price_locked", "false"),
        u"anthropic-enterprise"_s);
    const auto lock = priced.worth(u"pc-unit-price-lock"_s);
    const auto hold = priced.worth(u"ipo-price-hold"_s);
    QVERIFY(lock && hold);
    QVERIFY(lock->usd > 0);
    QVERIFY(lock->usd < hold->usd);
    QCOMPARE(lock->pot, hold->pot);
}

void PointPricesTest::shortfallIsTheForecastAndNothingTwice()
{
    const Priced priced(m_sample, u"anthropic-enterprise"_s);
    const auto rollover = priced.worth(u"pc-commit-rollover"_s);
    const auto remedy = priced.worth(u"pc-shortfall-remedy"_s);
    QVERIFY(rollover && remedy);
    // 11,000 at the end of March, discounted by four months and some.
    QVERIFY(rollover->usd > 10'600 && rollover->usd < 11'000);
    QCOMPARE(sumOfWorth({*rollover, *remedy}, WorthWhen::Staying).usd, rollover->usd);
}

void PointPricesTest::rolloverThatWeHaveSavesNothing()
{
    const Priced priced(
        changed(m_sample, TableId::Commitment, "anthropic-prepaid", "rollover", "true"),
        u"anthropic-enterprise"_s);
    QVERIFY(!priced.worth(u"pc-commit-rollover"_s));
}

void PointPricesTest::dataThatALawLetsGoCostsNothing()
{
    const Priced priced(m_sample, u"google-cloud-agreement"_s);
    const auto worth = priced.worth(u"dp-egress-waiver"_s);
    QVERIFY(worth);
    QCOMPARE(worth->usd, 0.0);
    QVERIFY(worth->sentence.contains(u"2027"_s));
}

void PointPricesTest::dataBeforeTheLawCostsItsTiers()
{
    const Workspace american =
        changed(m_sample, TableId::Organisation, "acme", "jurisdictions", "us");
    const Priced priced(american, u"google-cloud-agreement"_s);
    const auto worth = priced.worth(u"dp-egress-waiver"_s);
    QVERIFY(worth);
    QCOMPARE(worth->when, WorthWhen::Leaving);
    QVERIFY(worth->usd > 100);
    QVERIFY(!worth->missing.isEmpty()); // not all stored data is known: a lower bound
}

void PointPricesTest::moreNoticeIsNeverWorthLess()
{
    double last = 0;
    for (const char *win :
         {"model_retirement_notice_days = 60", "model_retirement_notice_days = 180",
          "model_retirement_notice_days = 365"}) {
        const Priced priced(changed(m_sample, TableId::Rule, "ml-retirement-notice", "wins", win),
                            u"anthropic-enterprise"_s);
        const auto worth = priced.worth(u"ml-retirement-notice"_s);
        QVERIFY(worth);
        QVERIFY2(worth->usd >= last, win);
        last = worth->usd;
    }
}

void PointPricesTest::whatWasTypedInGoesFirst()
{
    const Priced priced(m_sample, u"anthropic-enterprise"_s);
    const auto worth = priced.prices.worthOf(*priced.list.find(u"ipo-price-hold"_s));
    QVERIFY(worth && worth->isStated);
    QCOMPARE(worth->usd, 131'000.0);
    QCOMPARE(worth->pot, priced.worth(u"ipo-price-hold"_s)->pot);
}

void PointPricesTest::everyAmountHasATrace()
{
    for (const Contract &contract : m_sample.rows<Contract>()) {
        const Priced priced(m_sample, contract.id.text);
        for (const ChecklistPoint &point : priced.list.points) {
            const auto worth = priced.prices.worthOf(point);
            if (!worth)
                continue;
            QVERIFY2(std::isfinite(worth->usd) && worth->usd >= 0, qPrintable(point.id()));
            QVERIFY2(!worth->sentence.isEmpty(), qPrintable(point.id()));
            QVERIFY2(!worth->sentence.contains(u'%' + u"1"_s), qPrintable(worth->sentence));
            QCOMPARE(worth->trace.lineId, point.id());
            QCOMPARE(worth->trace.result, worth->usd);
            QVERIFY2(!worth->trace.formula.isEmpty(), qPrintable(point.id()));
            for (const TraceInput &input : worth->trace.inputs)
                QVERIFY2(!input.row || priced.workspace.contains(*input.row), qPrintable(input.id));
        }
    }
}

void PointPricesTest::sumsCountAPotOnce()
{
    const std::vector<PointWorth> worths{
        {.usd = 10, .pot = u"p"_s},
        {.usd = 30, .pot = u"p"_s},
        {.usd = 5},
        {.usd = 7},
        {.usd = 100, .when = WorthWhen::Leaving},
    };
    QCOMPARE(sumOfWorth(worths, WorthWhen::Staying).usd, 42.0);
    QCOMPARE(sumOfWorth(worths, WorthWhen::Leaving).usd, 100.0);
    QVERIFY(!sumOfWorth(worths, WorthWhen::Leaving).isBound);
    QVERIFY(!sumOfWorth({}, WorthWhen::Staying).isKnown);
    QVERIFY(!sumOfWorth(worths, WorthWhen::Withdrawal).isKnown);
    QVERIFY(sumOfWorth({{.usd = 1, .missing = {u"Spend"_s}}}, WorthWhen::Staying).isBound);
}

void PointPricesTest::settledPointsCountFirst()
{
    const auto priced = [](ItemStatus status, double usd, const QString &pot) {
        return PricedPoint{status, {.usd = usd, .pot = pot}};
    };
    const WorthSums sums =
        worthSums({priced(ItemStatus::Raised, 30, u"p"_s), priced(ItemStatus::Agreed, 10, u"p"_s),
                   priced(ItemStatus::Refused, 50, u"p"_s), priced(ItemStatus::Waived, 1000, {}),
                   priced(ItemStatus::Traded, 1000, {})});
    QCOMPARE(sums.agreed, 10.0);
    QCOMPARE(sums.open, 20.0);
    QCOMPARE(sums.refused, 20.0);
    QCOMPARE(sums.staying.usd, 50.0);
    QVERIFY(!sums.leaving.isKnown);
}

namespace {

/// A contract with a workload of known spend, and one of which only the stored data is known.
Workspace halfKnown()
{
    return workspaceOf(
        {rowWith(TableId::Party, "v", {{"name", "V"}, {"kind", "hyperscaler"}}),
         rowWith(TableId::Host, "h", {{"name", "H"}, {"operator", "v"}}),
         rowWith(TableId::Contract, "c", {{"name", "C"}, {"vendor", "v"}}),
         rowWith(TableId::Workload, "known",
                 {{"name", "Known"},
                  {"contract", "c"},
                  {"host", "h"},
                  {"monthly_spend", "1000.00 USD"}}),
         rowWith(
             TableId::Workload, "unknown",
             {{"name", "Unknown"}, {"contract", "c"}, {"host", "h"}, {"stored_data_gb", "500"}}),
         rowWith(TableId::Assumption, "parallel_months",
                 {{"name", "Parallel"}, {"likely", "2"}, {"unit", "months"}})});
}

} // namespace

void PointPricesTest::aMissedDeadlineCostsTheMonthsThatAreNotUsed()
{
    const Priced priced(m_sample, u"anthropic-enterprise"_s);
    const auto worth = priced.worth(u"pc-no-auto-renew"_s);
    QVERIFY(worth);
    QCOMPARE(worth->when, WorthWhen::Leaving);
    // The term ends on 31 March 2027 and renews for twelve months; after the longest move the rest
    // is paid and not used.
    const double from = double(kAutumn.asOf.daysTo(QDate(2027, 3, 31))) / 30.4375;
    const double needed = *priced.list.situation.dependence.switchingMonths;
    QVERIFY(needed < 12);
    const double rate = priced.model.discountRate();
    double spend = 0;
    for (const Workload *workload : workloadsUnder(priced.list.situation))
        spend += priced.model.monthlySpend(workload->id);
    const double byHand =
        spend * (annuityFactor(rate, from + 12) - annuityFactor(rate, from + needed));
    QVERIFY2(std::abs(worth->usd - byHand) < 0.01,
             qPrintable(u"%1 for %2"_s.arg(worth->usd).arg(byHand)));
}

void PointPricesTest::aRenewalThatBindsNothingCostsNothing_data()
{
    QTest::addColumn<QByteArray>("field");
    QTest::addColumn<QByteArray>("value");
    QTest::addColumn<double>("usd");
    QTest::newRow("we may leave") << QByteArray("termination_for_convenience") << QByteArray("true")
                                  << 0.0;
    QTest::newRow("free exit") << QByteArray("exit_fee") << QByteArray("0.00 USD") << 0.0;
    QTest::newRow("small fee") << QByteArray("exit_fee") << QByteArray("700.00 USD") << 700.0;
}

void PointPricesTest::aRenewalThatBindsNothingCostsNothing()
{
    QFETCH(QByteArray, field);
    QFETCH(QByteArray, value);
    QFETCH(double, usd);
    const Priced priced(changed(m_sample, TableId::Contract, "anthropic-enterprise",
                                field.constData(), value.constData()),
                        u"anthropic-enterprise"_s);
    const auto worth = priced.worth(u"pc-no-auto-renew"_s);
    QVERIFY(worth);
    QCOMPARE(worth->usd, usd);
}

void PointPricesTest::theSameRenewalIsSavedOnce()
{
    const Priced priced(m_sample, u"anthropic-enterprise"_s);
    const auto renewal = priced.worth(u"pc-no-auto-renew"_s);
    const auto transition = priced.worth(u"ex-transition-period"_s);
    QVERIFY(renewal && transition);
    QCOMPARE(sumOfWorth({*renewal, *transition}, WorthWhen::Leaving).usd,
             std::max(renewal->usd, transition->usd));
}

void PointPricesTest::helpAtAgreedRatesSavesWhatHasteAdds()
{
    double last = 0;
    for (const char *factor : {"1", "1.3", "2"}) {
        const Priced priced(changed(m_sample, TableId::Assumption, "expedite", "likely", factor),
                            u"aws-agreement"_s);
        const auto worth = priced.worth(u"ex-exit-assistance-rates"_s);
        QVERIFY(worth);
        QCOMPARE(worth->when, WorthWhen::Leaving);
        QVERIFY2(worth->usd >= last, factor);
        last = worth->usd;
    }
    QVERIFY(last > 0);
    // Twice the factor over one, twice what haste adds.
    const auto at = [&](const char *factor) {
        const Priced priced(changed(m_sample, TableId::Assumption, "expedite", "likely", factor),
                            u"aws-agreement"_s);
        return priced.worth(u"ex-exit-assistance-rates"_s)->usd;
    };
    QVERIFY(std::abs(at("1.5") * 2 - at("2")) < 0.01);
}

void PointPricesTest::withoutHasteHelpSavesNothing()
{
    const Priced priced(changed(m_sample, TableId::Assumption, "expedite", "likely", "1"),
                        u"aws-agreement"_s);
    QCOMPARE(priced.worth(u"ex-exit-assistance-rates"_s)->usd, 0.0);
}

void PointPricesTest::unknownSpendMakesALowerBound()
{
    const Priced priced(halfKnown(), u"c"_s);
    const Rule rule{.id = {u"ex-concurrent-run"_s}};
    const auto worth = priced.prices.worthOf({.rule = &rule});
    QVERIFY(worth);
    QCOMPARE(worth->usd, 2000.0);
    QCOMPARE(worth->missing.size(), 1);
    QVERIFY(worth->missing.front().contains(u"Unknown"_s));
}

void PointPricesTest::storedDataCountsWithoutASpend()
{
    const Priced priced(halfKnown(), u"c"_s, {.asOf = QDate(2026, 11, 20)});
    const Rule rule{.id = {u"dp-egress-waiver"_s}};
    const auto worth = priced.prices.worthOf({.rule = &rule});
    QVERIFY(worth);
    QVERIFY(std::ranges::any_of(worth->trace.inputs, [](const TraceInput &input) {
        return input.name == u"Unknown"_s && input.value == 500.0;
    }));
}

void PointPricesTest::noAssumedRiseIsNoRise()
{
    const Priced priced(halfKnown(), u"c"_s);
    const ContractAlternatives all =
        contractAlternatives(priced.workspace, priced.model, priced.list.situation);
    QVERIFY(!all.yearlyRisen);
    QVERIFY(!all.isTermKnown);
    QVERIFY(all.isBound);
    QCOMPARE(all.yearlyToday, 12000.0);
}

void PointPricesTest::reservationPricesHoldTheirFormula()
{
    const ContractAlternative way{
        .monthly = 10, .oneTime = 60, .range = {.p10 = 40, .p50 = 60, .p90 = 84}};
    QCOMPARE(way.reservationPrice(12), 120 + 60 + 24.0);
    QCOMPARE(way.reservationPrice(24), 120 + 30 + 12.0);
    for (const Contract &contract : m_sample.rows<Contract>()) {
        const Priced priced(m_sample, contract.id.text);
        const ContractAlternatives all =
            contractAlternatives(priced.workspace, priced.model, priced.list.situation);
        for (const ContractAlternative &each : all.ways) {
            QVERIFY2(!each.moves.empty(), qPrintable(contract.id.text));
            QVERIFY(each.riskAllowance() >= 0);
            QVERIFY(each.captive.size() >= all.best()->captive.size());
            QVERIFY(std::isfinite(each.reservationPrice(all.termMonths)));
        }
    }
}

void PointPricesTest::unequalOffersAreSaid()
{
    QVERIFY(!inequality({}));
    QVERIFY(!inequality({TalksOffer{.name = u"A"_s, .score = 10}}));
    QCOMPARE(inequality({TalksOffer{.score = 10}, TalksOffer{.score = 8}}).value(), 0.2);
    QCOMPARE(inequality({TalksOffer{.score = 0}, TalksOffer{.score = 0}}).value(), 0.0);
}

QTEST_GUILESS_MAIN(PointPricesTest)
#include "tst_pointprices.moc"
