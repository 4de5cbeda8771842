#include "models/deals/dealsums.h"
#include "models/rows/dealcomponent.h"
#include "models/rows/party.h"
#include "models/rows/supersession.h"
#include "tests/support/randomrows.h"

#include <QTest>

#include <algorithm>
#include <random>

using namespace fairlead;
using namespace Qt::StringLiterals;

class DealSumsTest : public QObject
{
    Q_OBJECT

private slots:
    void sumsByCertainty();
    void nothingKnownIsNull();
    void aMissingAmountLeavesOtherClassesOpen();
    void periodsAreMultiplied();
    void lapsedPartsAreInTheHeadlineOnly();
    void partsThatAreHeldAlreadyDoNotCount();
    void dealsAreLeftOut_data();
    void dealsAreLeftOut();
    void aDealCountsFromItsAnnouncement();
    void aDealCountsUntilItIsReplaced();
    void amendingIsNotReplacing();
    void currenciesStayApart();
    void aComponentMayHaveItsOwnParties();
    void moreThanOpensTheCeiling();
    void whatIsTooLargeIsALowerBound();
    void theOrderOfRowsDoesNotMatter();
    void theClassesMakeUpTheCeiling_data();
    void theClassesMakeUpTheCeiling();
};

namespace {

const Currency kEur = *Currency::fromCode(u"EUR");
const Lens kLens{.asOf = QDate(2026, 11, 20)};

Money dollars(qint64 units)
{
    return Money::ofUnits(units);
}

Deal verifiedDeal(const QString &id)
{
    return Deal{.id = {id},
                .title = id,
                .payer = {u"payer"_s},
                .counterparty = {u"receiver"_s},
                .announcedOn = PartialDate(QDate(2026, 4, 20)),
                .sumRule = SumRule::AddByQualifier,
                .verified = true};
}

Tranche tranche(const QString &id, std::optional<Money> amount, Certainty certainty)
{
    return Tranche{.id = {id},
                   .component = {u"d"_s},
                   .label = id,
                   .amount = amount,
                   .certainty = certainty,
                   .counted = true};
}

/// A workspace with the deals and tranches given, and one component "d" of the deal "d".
Workspace workspaceOf(const std::vector<Deal> &deals, const std::vector<Tranche> &tranches)
{
    Workspace workspace;
    for (const QString &id : {u"payer"_s, u"receiver"_s, u"other"_s})
        workspace.put(Row::of(Party{.id = {id}, .name = id}));
    for (const Deal &deal : deals) {
        workspace.put(Row::of(deal));
        workspace.put(Row::of(DealComponent{.id = {deal.id.text}, .deal = deal.id}));
    }
    for (const Tranche &entry : tranches)
        workspace.put(Row::of(entry));
    return workspace;
}

Workspace withTranches(const std::vector<Tranche> &tranches)
{
    return workspaceOf({verifiedDeal(u"d"_s)}, tranches);
}

MoneySums onlySums(const Workspace &workspace, const Lens &lens = kLens)
{
    const std::vector<PairSums> pairs = pairSums(workspace, lens);
    if (pairs.size() != 1)
        qFatal("%zu pairs", pairs.size());
    return pairs.front().sums;
}

} // namespace

void DealSumsTest::sumsByCertainty()
{
    const MoneySums sums = onlySums(withTranches({
        tranche(u"1"_s, dollars(1), Certainty::Paid),
        tranche(u"2"_s, dollars(2), Certainty::Firm),
        tranche(u"3"_s, dollars(4), Certainty::Conditional),
        tranche(u"4"_s, dollars(8), Certainty::Option),
        tranche(u"5"_s, dollars(16), Certainty::Intention),
        tranche(u"6"_s, dollars(32), Certainty::Unknown),
    }));
    QCOMPARE(sums.paid, dollars(1));
    QCOMPARE(sums.firm, dollars(3));
    QCOMPARE(sums.conditional, dollars(4));
    QCOMPARE(sums.option, dollars(8));
    QCOMPARE(sums.intention, dollars(16));
    QCOMPARE(sums.unknown, dollars(32));
    QCOMPARE(sums.ceiling, dollars(63));
    QVERIFY(!sums.incomplete && !sums.ceilingIsOpen);
}

void DealSumsTest::nothingKnownIsNull()
{
    const MoneySums sums = onlySums(withTranches({tranche(u"1"_s, {}, Certainty::Firm)}));
    QVERIFY(!sums.paid && !sums.firm && !sums.conditional && !sums.ceiling);
    QVERIFY(sums.incomplete);
    QVERIFY(!dealFigures(withTranches({tranche(u"1"_s, {}, Certainty::Firm)}), {u"d"_s}).headline);
}

void DealSumsTest::aMissingAmountLeavesOtherClassesOpen()
{
    const MoneySums known = onlySums(withTranches({tranche(u"1"_s, dollars(5), Certainty::Firm)}));
    QCOMPARE(known.conditional, dollars(0));
    const MoneySums partly = onlySums(withTranches(
        {tranche(u"1"_s, dollars(5), Certainty::Firm), tranche(u"2"_s, {}, Certainty::Firm)}));
    QCOMPARE(partly.firm, dollars(5));
    QVERIFY(!partly.conditional);
    QVERIFY(partly.incomplete);
}

void DealSumsTest::periodsAreMultiplied()
{
    Tranche monthly = tranche(u"1"_s, dollars(100), Certainty::Firm);
    monthly.period = Period::Month;
    QVERIFY(!trancheTotal(monthly)); // for how long is not known
    monthly.periods = 2.5;
    QCOMPARE(trancheTotal(monthly), dollars(250));
    monthly.period = Period::Once;
    QCOMPARE(trancheTotal(monthly), dollars(100));
}

void DealSumsTest::lapsedPartsAreInTheHeadlineOnly()
{
    Tranche missed = tranche(u"2"_s, dollars(20), Certainty::Conditional);
    missed.state = TrancheState::Missed;
    const Workspace workspace = withTranches({tranche(u"1"_s, dollars(10), Certainty::Firm), missed,
                                              tranche(u"3"_s, dollars(30), Certainty::Lapsed)});
    QCOMPARE(onlySums(workspace).ceiling, dollars(10));
    QCOMPARE(dealFigures(workspace, {u"d"_s}).headline, dollars(60));
}

void DealSumsTest::partsThatAreHeldAlreadyDoNotCount()
{
    Tranche part = tranche(u"2"_s, dollars(4), Certainty::Firm);
    part.counted = false;
    const Workspace workspace = withTranches({tranche(u"1"_s, dollars(10), Certainty::Firm), part});
    QCOMPARE(onlySums(workspace).ceiling, dollars(10));
    QCOMPARE(dealFigures(workspace, {u"d"_s}).headline, dollars(10));
}

void DealSumsTest::dealsAreLeftOut_data()
{
    QTest::addColumn<int>("reason");
    QTest::newRow("unverified") << int(LeftOut::Unverified);
    QTest::newRow("not to be added") << int(LeftOut::DoNotAdd);
    QTest::newRow("superseded") << int(LeftOut::Superseded);
    QTest::newRow("later") << int(LeftOut::Later);
}

void DealSumsTest::dealsAreLeftOut()
{
    QFETCH(int, reason);
    Deal deal = verifiedDeal(u"d"_s);
    deal.verified = LeftOut(reason) != LeftOut::Unverified;
    if (LeftOut(reason) == LeftOut::DoNotAdd)
        deal.sumRule = SumRule::DoNotAdd;
    if (LeftOut(reason) == LeftOut::Superseded)
        deal.status = DealStatus::Superseded;
    if (LeftOut(reason) == LeftOut::Later)
        deal.announcedOn = PartialDate(kLens.asOf.addDays(1));
    const Workspace workspace = workspaceOf({deal}, {tranche(u"1"_s, dollars(7), Certainty::Firm)});
    QCOMPARE(reasonLeftOut(workspace, deal, kLens), LeftOut(reason));
    QVERIFY(pairSums(workspace, kLens).empty());
    // The deal's own figures do not depend on it.
    QCOMPARE(dealFigures(workspace, deal.id).headline, dollars(7));
}

void DealSumsTest::aDealCountsFromItsAnnouncement()
{
    const Workspace workspace = withTranches({tranche(u"1"_s, dollars(7), Certainty::Firm)});
    QVERIFY(pairSums(workspace, {.asOf = QDate(2026, 4, 19)}).empty());
    QCOMPARE(onlySums(workspace, {.asOf = QDate(2026, 4, 20)}).firm, dollars(7));
}

void DealSumsTest::aDealCountsUntilItIsReplaced()
{
    Workspace workspace = withTranches({tranche(u"1"_s, dollars(7), Certainty::Firm)});
    Deal later = verifiedDeal(u"later"_s);
    later.announcedOn = PartialDate(QDate(2026, 6, 1));
    workspace.put(Row::of(later));
    workspace.put(Row::of(Supersession{.id = {u"s"_s},
                                       .earlier = {u"d"_s},
                                       .later = later.id,
                                       .kind = SupersessionKind::Replaces,
                                       .happenedOn = PartialDate(QDate(2026, 6, 1))}));
    QCOMPARE(onlySums(workspace, {.asOf = QDate(2026, 5, 31)}).firm, dollars(7));
    QVERIFY(pairSums(workspace, {.asOf = QDate(2026, 6, 1)}).empty());
}

void DealSumsTest::amendingIsNotReplacing()
{
    Workspace workspace = withTranches({tranche(u"1"_s, dollars(7), Certainty::Firm)});
    for (const Choice &choice : enumeration<SupersessionKind>().choices()) {
        if (SupersessionKind(choice.value) == SupersessionKind::Replaces)
            continue;
        workspace.put(Row::of(Supersession{.id = {u"s"_s},
                                           .earlier = {u"d"_s},
                                           .later = {u"d"_s},
                                           .kind = SupersessionKind(choice.value)}));
        QCOMPARE(onlySums(workspace).firm, dollars(7));
    }
}

void DealSumsTest::currenciesStayApart()
{
    const Workspace workspace =
        withTranches({tranche(u"1"_s, dollars(7), Certainty::Firm),
                      tranche(u"2"_s, Money::ofUnits(5, kEur), Certainty::Paid)});
    const std::vector<PairSums> pairs = pairSums(workspace, kLens);
    QCOMPARE(pairs.size(), size_t(2));
    QCOMPARE(pairs[0].sums.firm, dollars(7));
    QCOMPARE(pairs[0].sums.paid, dollars(0));
    QCOMPARE(pairs[1].sums.firm, Money::ofUnits(5, kEur));
    // One number cannot stand for two currencies.
    QVERIFY(!dealFigures(workspace, {u"d"_s}).headline);
}

void DealSumsTest::aComponentMayHaveItsOwnParties()
{
    Workspace workspace = withTranches({tranche(u"1"_s, dollars(7), Certainty::Firm)});
    workspace.put(Row::of(DealComponent{
        .id = {u"d"_s}, .deal = {u"d"_s}, .payer = {u"receiver"_s}, .payee = {u"other"_s}}));
    const std::vector<PairSums> pairs = pairSums(workspace, kLens);
    QCOMPARE(pairs.size(), size_t(1));
    QCOMPARE(pairs[0].payer.text, u"receiver"_s);
    QCOMPARE(pairs[0].receiver.text, u"other"_s);
}

void DealSumsTest::moreThanOpensTheCeiling()
{
    Tranche open = tranche(u"1"_s, dollars(7), Certainty::Firm);
    open.qualifier = Qualifier::MoreThan;
    QVERIFY(onlySums(withTranches({open})).ceilingIsOpen);
    open.qualifier = Qualifier::UpTo;
    QVERIFY(!onlySums(withTranches({open})).ceilingIsOpen);
}

void DealSumsTest::whatIsTooLargeIsALowerBound()
{
    const Money huge{std::numeric_limits<qint64>::max(), {}};
    Tranche yearly = tranche(u"1"_s, huge, Certainty::Firm);
    yearly.period = Period::Year;
    yearly.periods = 3;
    QVERIFY(!trancheTotal(yearly));
    const MoneySums sums = onlySums(withTranches(
        {tranche(u"1"_s, huge, Certainty::Firm), tranche(u"2"_s, huge, Certainty::Conditional)}));
    QCOMPARE(sums.firm, huge);
    QCOMPARE(sums.ceiling, huge);
    QVERIFY(sums.incomplete);
}

void DealSumsTest::theOrderOfRowsDoesNotMatter()
{
    std::vector<Tranche> tranches;
    for (int i = 0; i < 40; ++i)
        tranches.push_back(tranche(QString::number(i), dollars(i * 7), Certainty(i % 6)));
    const auto sums = pairSums(withTranches(tranches), kLens);
    std::mt19937 engine(1);
    for (int round = 0; round < 20; ++round) {
        std::shuffle(tranches.begin(), tranches.end(), engine);
        QVERIFY(pairSums(withTranches(tranches), kLens) == sums);
        // Nor does it matter which of them bears which id.
        for (size_t i = 0; i < tranches.size(); ++i)
            tranches[i].id.text = QString::number(i);
        QVERIFY(pairSums(withTranches(tranches), kLens) == sums);
    }
}

void DealSumsTest::theClassesMakeUpTheCeiling_data()
{
    QTest::addColumn<quint64>("seed");
    for (quint64 seed = 1; seed <= 200; ++seed)
        QTest::addRow("seed %llu", seed) << seed;
}

void DealSumsTest::theClassesMakeUpTheCeiling()
{
    QFETCH(quint64, seed);
    RandomRows random(seed);
    std::vector<Deal> deals;
    std::vector<Tranche> tranches;
    for (int i = 0; i < 6; ++i) {
        Deal deal = verifiedDeal(u"d%1"_s.arg(i));
        deal.verified = random.chance(0.9);
        deal.sumRule = SumRule(random.below(4));
        deals.push_back(deal);
    }
    for (int i = 0; i < 30; ++i) {
        const Currency currency = random.chance(0.7) ? Currency() : kEur;
        const auto amount = random.chance(0.9)
                                ? std::optional(Money{random.below(1'000'000'000), currency})
                                : std::nullopt;
        Tranche entry = tranche(QString::number(i), amount, Certainty(random.below(7)));
        entry.component = {u"d%1"_s.arg(random.below(6))};
        entry.counted = random.chance(0.9);
        if (random.chance(0.3)) {
            entry.period = Period(random.below(4));
            entry.periods =
                random.chance(0.8) ? std::optional(random.below(100) / 4.0) : std::nullopt;
        }
        tranches.push_back(entry);
    }
    const auto minor = [](const std::optional<Money> &money) { return money ? money->minor : 0; };
    for (const PairSums &pair : pairSums(workspaceOf(deals, tranches), kLens)) {
        const MoneySums &sums = pair.sums;
        QVERIFY(minor(sums.paid) <= minor(sums.firm));
        QCOMPARE(minor(sums.firm) + minor(sums.conditional) + minor(sums.option)
                     + minor(sums.intention) + minor(sums.unknown),
                 minor(sums.ceiling));
        for (const auto &sum : {sums.paid, sums.firm, sums.conditional, sums.option, sums.intention,
                                sums.unknown, sums.ceiling})
            QVERIFY(!sum || sum->currency == sums.currency);
    }
}

QTEST_GUILESS_MAIN(DealSumsTest)
#include "tst_dealsums.moc"
