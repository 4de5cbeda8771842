#include "app/shippedworkspace.h"
#include "models/exposure/trend.h"
#include "models/rows/assumption.h"
#include "models/rows/snapshotvalue.h"
#include "models/rows/workload.h"

#include <QTest>

#include <cmath>
#include <numeric>

using namespace fairlead;
using namespace Qt::StringLiterals;

namespace {

const Lens kAutumn{.asOf = QDate(2026, 11, 20)};
const Id<Workload> kClaims{u"claims-assistant"_s};

const FigureChange *changeOf(const std::vector<FigureChange> &changes, const QString &measure,
                             const QString &subject)
{
    const auto found = std::ranges::find_if(changes, [&](const FigureChange &change) {
        return change.measure == measure && change.subject == subject;
    });
    return found == changes.end() ? nullptr : &*found;
}

double partOf(const FigureChange &change, TrendCause cause)
{
    return (*change.parts)[size_t(cause)];
}

} // namespace

/// Snapshots of the sample, and changes told apart by cause.
class TrendTest : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase();
    void aSnapshotKeepsEveryFigure();
    void aSnapshotKeepsItsLens();
    void aPlanIsNeitherKeptNorCompared();
    void laterDaysAreNotCompared();
    void currenciesAreNotCompared();
    void snapshotsAreInTheOrderInWhichTheyWereTaken();
    void nothingChangedIsNothing();
    void whatWasKeptIsComparedWithNow();
    void partsAddUpToTheChange();
    void oneCauseIsOneCause_data();
    void oneCauseIsOneCause();
    void aNewWorkloadHasNoParts();
    void timeIsACause();

private:
    Workspace changed(const std::function<void(Workload &)> &change) const
    {
        Workspace workspace = m_sample;
        Workload workload = *workspace.find(kClaims);
        change(workload);
        workspace.put(Row::of(workload));
        return workspace;
    }

    Workspace m_sample;
};

void TrendTest::initTestCase()
{
    const auto sample = shippedWorkspace(StartContent::Sample);
    QVERIFY2(sample, sample ? "" : qPrintable(sample.error().message));
    m_sample = *sample;
}

void TrendTest::aSnapshotKeepsEveryFigure()
{
    Workspace workspace = m_sample;
    const Id<Snapshot> id{u"autumn"_s};
    workspace.apply(*takeSnapshot(exposureFigures(m_sample, kAutumn), kAutumn, u"Autumn"_s,
                                  QDateTime::currentDateTimeUtc(), id));
    const auto figures = exposureFigures(m_sample, kAutumn);
    QVERIFY(figures.size() > 50);
    QCOMPARE(workspace.rows(TableId::SnapshotValue).size()
                 - m_sample.rows(TableId::SnapshotValue).size(),
             qsizetype(figures.size()));
    for (const ExposureFigure &figure : figures) {
        QCOMPARE(snapshotFigure(workspace, id, figure.measure, figure.subject), figure.value);
        QVERIFY(measureText(figure.measure) != figure.measure);
    }
    QCOMPARE(exposureFigures(workspace, kAutumn), figures); // it changes nothing that it measures
}

void TrendTest::aSnapshotKeepsItsLens()
{
    Lens lens = kAutumn;
    lens.basis = MoneyBasis::Headline;
    Workspace workspace = m_sample;
    workspace.apply(*takeSnapshot(exposureFigures(m_sample, lens), lens, u"Autumn"_s,
                                  QDateTime::currentDateTimeUtc(), {u"autumn"_s}));
    QCOMPARE(lensOf(*workspace.find(Id<Snapshot>{u"autumn"_s})), lens);
}

void TrendTest::aPlanIsNeitherKeptNorCompared()
{
    Lens planned = kAutumn;
    planned.plan = {u"second-cloud"_s};
    const auto edit = takeSnapshot(exposureFigures(m_sample, planned), planned, u"Autumn"_s,
                                   QDateTime::currentDateTimeUtc(), {u"autumn"_s});
    QVERIFY(!edit);
    QVERIFY2(edit.error().message.contains(u"plan"_s), qPrintable(edit.error().message));
    QVERIFY(!comparableSnapshots(m_sample, kAutumn).empty());
    QVERIFY(comparableSnapshots(m_sample, planned).empty());
}

void TrendTest::laterDaysAreNotCompared()
{
    const auto days = [](const Workspace &workspace, const QDate &day) {
        QList<QDate> found;
        for (const Snapshot &each : comparableSnapshots(workspace, {.asOf = day}))
            found += each.asOf.last();
        return found;
    };
    const QDate august(2026, 8, 31);
    const QDate october(2026, 10, 31);
    QCOMPARE(days(m_sample, QDate(2026, 10, 1)), QList{august});
    QCOMPARE(days(m_sample, october), (QList{august, october}));
    Workspace workspace = m_sample;
    const Lens september{.asOf = QDate(2026, 9, 30)};
    workspace.apply(*takeSnapshot(exposureFigures(m_sample, september), september, u"Late"_s,
                                  QDateTime(QDate(2026, 11, 15), QTime(9, 0), Qt::UTC),
                                  {u"late"_s}));
    QCOMPARE(days(workspace, kAutumn.asOf), (QList{august, september.asOf, october}));
}

void TrendTest::currenciesAreNotCompared()
{
    const Id<Snapshot> id{u"autumn"_s};
    Workspace before = m_sample;
    before.apply(*takeSnapshot(exposureFigures(before, kAutumn), kAutumn, u"Autumn"_s,
                               QDateTime::currentDateTimeUtc(), id));
    Workspace after = before;
    for (const Workload &row : before.rows<Workload>()) {
        Workload workload = row;
        if (workload.monthlySpend)
            workload.monthlySpend = *Money::fromText(u"100.00 EUR");
        after.put(Row::of(workload));
    }
    const auto now = exposureFigures(after, kAutumn);
    const auto isSpread = [](const auto &figure) { return !figure.currency.isEmpty(); };
    QVERIFY(std::ranges::any_of(now, isSpread));
    QVERIFY(std::ranges::none_of(changesSince(after, id, now), isSpread));
    int told = 0;
    for (const FigureChange &change : trendBetween(before, kAutumn, after, kAutumn)) {
        if (!isSpread(change))
            continue;
        ++told;
        QVERIFY2(!change.before || !change.after, qPrintable(change.measure));
        QVERIFY(!change.parts);
    }
    QVERIFY(told > 0);
}

void TrendTest::snapshotsAreInTheOrderInWhichTheyWereTaken()
{
    Workspace workspace;
    const QDateTime first = QDateTime::fromString(u"2026-01-01T10:00:00Z"_s, Qt::ISODate);
    workspace.apply(*takeSnapshot({}, kAutumn, u"Late"_s, first.addDays(30), {u"a"_s}));
    workspace.apply(*takeSnapshot({}, kAutumn, u"Early"_s, first, {u"b"_s}));
    const auto snapshots = snapshotsByAge(workspace);
    QCOMPARE(snapshots.size(), size_t(2));
    QCOMPARE(snapshots.front().name, u"Early"_s);
}

void TrendTest::nothingChangedIsNothing()
{
    QVERIFY(trendBetween(m_sample, kAutumn, m_sample, kAutumn).empty());
}

void TrendTest::whatWasKeptIsComparedWithNow()
{
    const Id<Snapshot> october{u"2026-10-31"_s};
    const auto changes = changesSince(m_sample, october, exposureFigures(m_sample, kAutumn));
    const FigureChange *claims = changeOf(changes, kHeadlineMeasure, kClaims.text);
    QVERIFY(claims && !claims->parts);
    QCOMPARE(claims->before, snapshotFigure(m_sample, october, kHeadlineMeasure, kClaims.text));
    for (const FigureChange &change : changes)
        QVERIFY(change.before); // what was not kept has not changed
}

void TrendTest::partsAddUpToTheChange()
{
    Workspace after = changed([](Workload &workload) {
        workload.monthlySpend->minor *= 2;
        workload.complianceControls = 70;
        workload.route = {u"claude-platform-aws"_s};
    });
    Assumption rate = *after.find(Id<Assumption>{u"rate"_s});
    rate.likely = *rate.likely * 1.5;
    after.put(Row::of(rate));
    const Lens winter{.asOf = QDate(2027, 2, 1)};
    const auto changes = trendBetween(m_sample, kAutumn, after, winter);
    QVERIFY(changes.size() > 10);
    int told = 0;
    for (const FigureChange &change : changes) {
        if (!change.parts)
            continue;
        ++told;
        const double sum = std::accumulate(change.parts->begin(), change.parts->end(), 0.0);
        QVERIFY2(std::abs(sum - change.change()) < 1e-6 * std::max(1.0, std::abs(sum)),
                 qPrintable(change.measure));
    }
    QVERIFY(told > 10);
}

void TrendTest::oneCauseIsOneCause_data()
{
    QTest::addColumn<int>("cause");
    QTest::newRow("spend") << int(TrendCause::Spend);
    QTest::newRow("moves") << int(TrendCause::Moves);
    QTest::newRow("inventory") << int(TrendCause::Inventory);
    QTest::newRow("contracts") << int(TrendCause::Contracts);
    QTest::newRow("market") << int(TrendCause::Market);
    QTest::newRow("assumptions") << int(TrendCause::Assumptions);
}

void TrendTest::oneCauseIsOneCause()
{
    QFETCH(int, cause);
    Workspace after = m_sample;
    switch (TrendCause(cause)) {
    case TrendCause::Spend:
        after = changed([](Workload &workload) { workload.monthlySpend->minor *= 3; });
        break;
    case TrendCause::Moves:
        after = changed([](Workload &workload) { workload.route = {u"anthropic-api"_s}; });
        break;
    case TrendCause::Inventory:
        after = changed([](Workload &workload) { workload.complianceControls = 350; });
        break;
    case TrendCause::Contracts:
        for (const QString &id : m_sample.rows(TableId::Commitment).keys())
            after.remove({TableId::Commitment, id});
        break;
    case TrendCause::Market:
        for (const QString &id : m_sample.rows(TableId::Offering).keys()) {
            if (id.contains(u"vertex"_s))
                after.remove({TableId::Offering, id});
        }
        break;
    default: {
        Assumption rate = *after.find(Id<Assumption>{u"rate"_s});
        rate.likely = *rate.likely * 2;
        after.put(Row::of(rate));
    }
    }
    const auto changes = trendBetween(m_sample, kAutumn, after, kAutumn);
    const FigureChange *claims = changeOf(changes, kHeadlineMeasure, kClaims.text);
    QVERIFY(claims && claims->parts);
    for (int each = 0; each < kTrendCauseCount; ++each) {
        if (each == cause)
            QVERIFY(std::abs(partOf(*claims, TrendCause(each)) - claims->change()) < 1e-9);
        else
            QCOMPARE(partOf(*claims, TrendCause(each)), 0.0);
    }
}

void TrendTest::aNewWorkloadHasNoParts()
{
    Workspace before = m_sample;
    before.remove({TableId::Workload, kClaims.text});
    const auto changes = trendBetween(before, kAutumn, m_sample, kAutumn);
    const FigureChange *claims = changeOf(changes, kHeadlineMeasure, kClaims.text);
    QVERIFY(claims && !claims->before && claims->after && !claims->parts);
    const FigureChange *total = changeOf(changes, u"annual_spend"_s, {});
    QVERIFY(total && total->parts);
    QVERIFY(std::abs(partOf(*total, TrendCause::Workloads) - total->change()) < 1e-6);
}

void TrendTest::timeIsACause()
{
    // From 12 January 2027 on, data leave without charge in the EU.
    const auto changes = trendBetween(m_sample, kAutumn, m_sample, {.asOf = QDate(2027, 6, 1)});
    QVERIFY(!changes.empty());
    for (const FigureChange &change : changes) {
        if (change.parts)
            QVERIFY(std::abs(partOf(change, TrendCause::Time) - change.change()) < 1e-9);
    }
}

QTEST_GUILESS_MAIN(TrendTest)
#include "tst_trend.moc"
