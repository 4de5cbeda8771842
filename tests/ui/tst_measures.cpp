#include "app/shippedworkspace.h"
#include "models/rows/workload.h"
#include "tests/ui/support/desk.h"
#include "ui/measures.h"

#include <QSignalSpy>
#include <QTest>
#include <QWidget>

using namespace fairlead;
using namespace Qt::StringLiterals;

namespace {

const Workspace &sample()
{
    static const Workspace kSample = *shippedWorkspace(StartContent::Sample);
    return kSample;
}

/// Measures of the sample workspace, with a page that can be shown.
struct MeasuresDesk
{
    MeasuresDesk()
        : changed(&desk.measures, &Measures::changed)
    {
        desk.live.reset(sample());
        desk.measures.follow(&page);
    }

    void settle() { QTRY_VERIFY(!desk.measures.isBusy()); }
    void setControls(double controls)
    {
        Workload workload = *desk.workspace().find(Id<Workload>{u"claims-assistant"_s});
        const Row before = Row::of(workload);
        workload.complianceControls = controls;
        QVERIFY(desk.editor.apply(
            {.label = u"Change"_s, .changes = {{.before = before, .after = Row::of(workload)}}}));
    }
    double index() const
    {
        return desk.measures.latest()
            ->exposure()
            .find(Id<Workload>{u"claims-assistant"_s})
            ->headline;
    }

    Desk desk;
    QWidget page;
    QSignalSpy changed;
};

} // namespace

/// The measures that all pages share.
class MeasuresTest : public QObject
{
    Q_OBJECT

private slots:
    void init() { failOnWarnings(); }
    void nothingIsReckonedUnasked();
    void aPageInSightIsKeptUpToDate();
    void theOldStaysUntilTheNewIsThere();
    void theLatestWins();
    void whatIsKnownIsNotReckonedAgain();
    void aHiddenPageAsksForNothing();
    void selectingReckonsNothing();
    void anOverviewIsReckonedBesideTheWindow();
    void anOverviewIsOfWhatIsNow();
    void anotherFileGetsNoOverviewOfThis();
    void anOverviewIsReckonedOnce();
    void modelsAreShared();
    void theMeasuresAreThoseOfTheModels();
    void goingAwayWaitsForTheWork();
};

void MeasuresTest::nothingIsReckonedUnasked()
{
    MeasuresDesk measures;
    measures.setControls(350);
    measures.settle();
    QVERIFY(!measures.desk.measures.latest());
    QCOMPARE(measures.changed.size(), 0);
}

void MeasuresTest::aPageInSightIsKeptUpToDate()
{
    MeasuresDesk measures;
    measures.page.show();
    measures.settle();
    QCOMPARE(measures.changed.size(), 1);
    QVERIFY(measures.desk.measures.isCurrent());
    const double before = measures.index();
    measures.setControls(350);
    QVERIFY(!measures.desk.measures.isCurrent());
    measures.settle();
    QCOMPARE(measures.changed.size(), 2);
    QVERIFY(measures.index() > before);
}

void MeasuresTest::theOldStaysUntilTheNewIsThere()
{
    MeasuresDesk measures;
    measures.page.show();
    measures.settle();
    const auto before = measures.desk.measures.latest();
    measures.setControls(350);
    QCOMPARE(measures.desk.measures.latest(), before);
    QVERIFY(before->workspace() == sample()); // the names belong to the figures
    QVERIFY(measures.desk.measures.isBusy());
    measures.settle();
    QVERIFY(measures.desk.measures.latest() != before);
}

void MeasuresTest::theLatestWins()
{
    MeasuresDesk measures;
    measures.page.show();
    for (const double controls : {200.0, 300.0, 350.0}) {
        measures.setControls(controls);
        QCoreApplication::processEvents(); // each is begun
    }
    measures.settle();
    const Workload &shown =
        *measures.desk.measures.latest()->workspace().find(Id<Workload>{u"claims-assistant"_s});
    QCOMPARE(shown.complianceControls, std::optional<double>(350));
    QVERIFY(measures.desk.measures.isCurrent());
}

void MeasuresTest::whatIsKnownIsNotReckonedAgain()
{
    MeasuresDesk measures;
    measures.page.show();
    measures.settle();
    const auto before = measures.desk.measures.latest();
    measures.setControls(350);
    measures.settle();
    const auto after = measures.desk.measures.latest();
    measures.desk.stack.undo();
    measures.settle();
    QCOMPARE(measures.desk.measures.latest(), before);
    measures.desk.stack.redo();
    measures.settle();
    QCOMPARE(measures.desk.measures.latest(), after);
}

void MeasuresTest::aHiddenPageAsksForNothing()
{
    MeasuresDesk measures;
    measures.page.show();
    measures.settle();
    measures.page.hide();
    measures.setControls(350);
    measures.settle();
    QCOMPARE(measures.changed.size(), 1);
    measures.page.show();
    measures.settle();
    QCOMPARE(measures.changed.size(), 2);
    QVERIFY(measures.desk.measures.isCurrent());
}

void MeasuresTest::selectingReckonsNothing()
{
    MeasuresDesk measures;
    measures.page.show();
    measures.settle();
    measures.desk.lens.select(RowRef{TableId::Party, u"amazon"_s});
    measures.settle();
    QCOMPARE(measures.changed.size(), 1);
    QVERIFY(measures.desk.measures.isCurrent());
}

void MeasuresTest::anOverviewIsReckonedBesideTheWindow()
{
    MeasuresDesk measures; // no page is in sight
    int handedOver = 0;
    measures.desk.measures.askForOverview([&](const Measured &measured) {
        ++handedOver;
        QVERIFY(*measured.overview() == overviewOf(sample(), measures.desk.lens.lens()));
        QVERIFY(measured.timeline() == timelineEvents(sample(), measures.desk.lens.lens()));
    });
    QCOMPARE(handedOver, 0); // nobody waits for it
    measures.settle();
    QCOMPARE(handedOver, 1);
    measures.setControls(350);
    measures.settle();
    QCOMPARE(handedOver, 1);
}

void MeasuresTest::anOverviewIsOfWhatIsNow()
{
    MeasuresDesk measures;
    Workspace handedOver;
    measures.desk.measures.askForOverview(
        [&](const Measured &measured) { handedOver = measured.workspace(); });
    QCoreApplication::processEvents(); // it is begun
    measures.setControls(350);
    measures.settle();
    QVERIFY(handedOver == measures.desk.workspace());
}

void MeasuresTest::anotherFileGetsNoOverviewOfThis()
{
    MeasuresDesk measures;
    bool isHandedOver = false;
    measures.desk.measures.askForOverview([&](const Measured &) { isHandedOver = true; });
    measures.desk.live.reset(Workspace());
    measures.settle();
    QVERIFY(!isHandedOver);
}

void MeasuresTest::anOverviewIsReckonedOnce()
{
    MeasuresDesk measures;
    measures.page.show();
    measures.settle();
    const Overview *overview = measures.desk.measures.latest()->overview();
    const Overview *handedOver = nullptr;
    measures.desk.measures.askForOverview(
        [&](const Measured &measured) { handedOver = measured.overview(); });
    measures.settle();
    QVERIFY(overview && handedOver == overview);
}

/// What the board has reckoned of a model the other pages need not reckon again.
void MeasuresTest::modelsAreShared()
{
    MeasuresDesk measures;
    const SwitchingModel *asked = &measures.desk.measures.model();
    measures.page.show();
    measures.settle();
    QCOMPARE(&measures.desk.measures.latest()->model(), asked);
    QCOMPARE(&measures.desk.measures.model(), asked);
}

void MeasuresTest::theMeasuresAreThoseOfTheModels()
{
    MeasuresDesk measures;
    measures.page.show();
    measures.settle();
    const Measured &latest = *measures.desk.measures.latest();
    const Lens &lens = measures.desk.lens.lens();
    QVERIFY(latest.exposure() == exposureOf(sample(), SwitchingModel(sample(), lens), lens));
    QVERIFY(latest.concentrations() == spendConcentrations(sample(), lens));
}

void MeasuresTest::goingAwayWaitsForTheWork()
{
    Desk desk;
    desk.live.reset(sample());
    QWidget page;
    page.show();
    {
        Measures measures(desk.live, desk.lens);
        QSignalSpy changed(&measures, &Measures::changed);
        measures.follow(&page);
        QCoreApplication::processEvents();
        QVERIFY(measures.isBusy());
        QCOMPARE(changed.size(), 0);
    }
    QVERIFY(page.isVisible()); // and nobody listens to it any more
}

QTEST_MAIN(MeasuresTest)
#include "tst_measures.moc"
