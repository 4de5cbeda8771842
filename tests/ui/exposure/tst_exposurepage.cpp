#include "app/shippedworkspace.h"
#include "models/exposure/thresholds.h"
#include "models/exposure/trend.h"
#include "models/organisation.h"
#include "models/rows/workload.h"
#include "tests/ui/support/desk.h"
#include "ui/exposure/concentrationbars.h"
#include "ui/exposure/exposurepage.h"
#include "ui/exposure/exposurepanel.h"
#include "ui/exposure/flowchart.h"
#include "ui/exposure/heatmap.h"
#include "ui/theme.h"
#include "ui/widgets/plaintext.h"

#include <QAbstractItemModelTester>
#include <QAccessible>
#include <QAction>
#include <QLabel>
#include <QPushButton>
#include <QSet>
#include <QSignalSpy>
#include <QSpinBox>
#include <QTableView>
#include <QTest>
#include <QToolButton>
#include <QWheelEvent>

#include <algorithm>

using namespace fairlead;
using namespace Qt::StringLiterals;

namespace {

const Workspace &sample()
{
    static const Workspace kSample = *shippedWorkspace(StartContent::Sample);
    return kSample;
}

QString keyText(QKeySequence::StandardKey key)
{
    return QKeySequence(key).toString(QKeySequence::NativeText);
}

RowRef claims()
{
    return {TableId::Workload, u"claims-assistant"_s};
}

/// The Exposure page with a workspace, on the screen.
struct ExposureDesk
{
    explicit ExposureDesk(const Workspace &workspace = sample())
        : page((desk.live.reset(workspace), desk.context), nullptr)
        , map(page.heatMap())
        , offered(&page, &ExposurePage::detailsOffered)
    {
        desk.dialogs.savePath = [this](QWidget *, const FileQuestion &) { return path; };
        page.resize(924, 640);
        page.show();
        page.activateWindow();
        map->setFocus();
        settle();
    }

    void settle()
    {
        QTRY_VERIFY(!desk.measures.isBusy());
        QCoreApplication::processEvents();
        QCoreApplication::sendPostedEvents(nullptr, QEvent::DeferredDelete);
    }
    int rowOf(const QString &workload) const
    {
        const auto found =
            std::ranges::find(map->rows(), Id<Workload>{workload}, &HeatMapRow::workload);
        return int(found - map->rows().begin());
    }
    void click(int row, int layer)
    {
        map->choose(row, -1); // into sight
        QTest::mouseClick(map->viewport(), Qt::LeftButton, {},
                          map->cellOnViewport(row, layer).center());
        settle();
    }
    void change(const std::function<void(Workload &)> &change)
    {
        Workload workload = *desk.workspace().find(Id<Workload>{claims().id});
        const Row before = Row::of(workload);
        change(workload);
        QVERIFY(desk.editor.apply(
            {.label = u"Change"_s, .changes = {{.before = before, .after = Row::of(workload)}}}));
        settle();
    }
    QWidget *panel() const { return page.findChild<QWidget *>(u"exposurePanel"_s); }
    QString panelText() const
    {
        QStringList texts;
        for (const QLabel *label : panel()->findChildren<QLabel *>())
            texts += label->text();
        return texts.join(u'\n');
    }
    template<class T>
    T *child(const char *name) const
    {
        return page.findChild<T *>(QString::fromLatin1(name));
    }

    Desk desk;
    QString path;
    ExposurePage page;
    HeatMap *map;
    QSignalSpy offered;
};

} // namespace

/// The Exposure page with the sample workspace.
class ExposurePageTest : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase() { applyTheme(Scheme::Light); }
    void init() { failOnWarnings(); }
    void everyWorkloadHasARow();
    void cellsOfARowAddUpToItsIndex();
    void clickOpensWhatIsBehindACell();
    void arrowKeysWalkTheCells();
    void selectionIsThatOfAllPages();
    void anotherExitShowsOtherPoints();
    void aChangeElsewhereShowsAtOnce();
    void aMovementIsTold();
    void undoAndRedoAreMovementsToo();
    void severalChangesAreToldTogether();
    void whatComesToNothingIsNotTold();
    void anotherFileIsNoMovement();
    void aCaptiveShowsItsGate();
    void theFlowsAddUp();
    void theFlowsCanFollowTheMoney();
    void thresholdsAreKeptAndUndone();
    void theWheelPassesABoxWithoutFocus();
    void aRoundedThresholdIsNotWritten();
    void whatIsTypedStaysWhenFiguresArrive();
    void readOnlyThresholdsCannotBeTyped();
    void currenciesAreTold();
    void anUnknownSpendIsALowerBound();
    void theSheetSaysWhatItIs();
    void aSnapshotOfAPlanIsRefused();
    void snapshotsOfADayHaveNames();
    void everyTwinHasTheFigures();
    void twinsAreWellBehavedModels();
    void twinsSortUnknownLast();
    void tableLinesSelectForAllPages();
    void switchingTabsSelectsNothing();
    void cellsAreKnownToScreenReaders();
    void everyPictureLeavesWhole_data();
    void everyPictureLeavesWhole();
    void csvHoldsTheWholeTable();
    void anUnknownEndingIsRefused();
    void anEmptyWorkspaceOffersTheImport();
    void aSnapshotIsKeptAndCompared();
    void drawsInBothThemes();
};

void ExposurePageTest::everyWorkloadHasARow()
{
    ExposureDesk exposure;
    QCOMPARE(exposure.map->rows().size(), size_t(sample().rows(TableId::Workload).size()));
    const auto &rows = exposure.map->rows();
    for (size_t row = 1; row < rows.size(); ++row)
        QVERIFY(rows[row - 1].index.value_or(-1) >= rows[row].index.value_or(-1));
    for (const HeatMapRow &row : rows)
        QVERIFY(row.index || !row.note.isEmpty());
}

void ExposurePageTest::cellsOfARowAddUpToItsIndex()
{
    ExposureDesk exposure;
    for (const HeatMapRow &row : exposure.map->rows()) {
        double points = 0;
        for (const double cell : row.points)
            points += cell;
        if (row.note.isEmpty())
            QVERIFY(std::abs(points - *row.index) < 1e-9);
        else
            QCOMPARE(points, 0.0);
    }
}

void ExposurePageTest::clickOpensWhatIsBehindACell()
{
    ExposureDesk exposure;
    const int row = exposure.rowOf(claims().id);
    exposure.click(row, int(ExposureLayer::Governance));
    QCOMPARE(exposure.desk.lens.lens().selection, std::optional(claims()));
    QCOMPARE(exposure.offered.back().front().value<QWidget *>(), exposure.panel());
    const QString text = exposure.panelText();
    QVERIFY2(text.contains(u"Governance"_s) && text.contains(u"Why "_s), qPrintable(text));
    QVERIFY(text.contains(u"100 × "_s));
    QVERIFY(text.contains(u"Technical"_s) && text.contains(u"Financial"_s));
    // A driver leads to the field behind it.
    QSignalSpy revealed(&exposure.desk.lens, &LensModel::revealRequested);
    const auto links = exposure.panel()->findChildren<QPushButton *>();
    const auto driver = std::ranges::find_if(links, [](const QPushButton *link) {
        return link->accessibleName() == u"Compliance controls"_s;
    });
    QVERIFY(driver != links.end());
    (*driver)->click();
    QCOMPARE(revealed.size(), 1);
    QCOMPARE(revealed.front().front().value<RowRef>(), claims());
    QCOMPARE(revealed.front().back().toString(), u"compliance_controls"_s);
}

void ExposurePageTest::arrowKeysWalkTheCells()
{
    ExposureDesk exposure;
    exposure.map->choose(0, -1);
    QTest::keyClick(exposure.map, Qt::Key_Down);
    QCOMPARE(exposure.map->currentRow(), 1);
    QTest::keyClick(exposure.map, Qt::Key_Right);
    QCOMPARE(exposure.map->currentLayer(), 0);
    QTest::keyClick(exposure.map, Qt::Key_End);
    QCOMPARE(exposure.map->currentLayer(), kExposureLayerCount - 1);
    QTest::keyClick(exposure.map, Qt::Key_Left);
    QTest::keyClick(exposure.map, Qt::Key_Home);
    QCOMPARE(exposure.map->currentLayer(), -1);
    QTest::keyClick(exposure.map, Qt::Key_End, Qt::ControlModifier);
    QCOMPARE(exposure.map->currentRow(), int(exposure.map->rows().size()) - 1);
    // What is chosen is in sight.
    const QRect chosen = exposure.map->cellOnViewport(exposure.map->currentRow(), -1);
    QVERIFY(exposure.map->viewport()->rect().intersects(chosen));
    QSignalSpy opened(exposure.map, &HeatMap::opened);
    QTest::keyClick(exposure.map, Qt::Key_Return);
    QCOMPARE(opened.size(), 1);
}

void ExposurePageTest::selectionIsThatOfAllPages()
{
    ExposureDesk exposure;
    exposure.desk.lens.select(claims());
    exposure.settle();
    QCOMPARE(exposure.map->chosen().text, claims().id);
    QVERIFY(exposure.panelText().contains(u"Three exits"_s));
    exposure.desk.lens.select(RowRef{TableId::Party, u"amazon"_s});
    QVERIFY(!exposure.offered.back().front().value<QWidget *>()); // the party's own details
}

void ExposurePageTest::anotherExitShowsOtherPoints()
{
    ExposureDesk exposure;
    const auto before = exposure.map->rows();
    exposure.child<QAction>("exit0")->trigger();
    QCOMPARE(exposure.map->rows().size(), before.size());
    QVERIFY(exposure.map->rows() != before);
    exposure.child<QAction>("exitTightest")->trigger();
    QCOMPARE(exposure.map->rows(), before);
}

void ExposurePageTest::aChangeElsewhereShowsAtOnce()
{
    ExposureDesk exposure;
    exposure.click(exposure.rowOf(claims().id), int(ExposureLayer::Governance));
    const auto rowNow = [&] { return exposure.map->rows()[size_t(exposure.rowOf(claims().id))]; };
    const HeatMapRow before = rowNow();
    exposure.change([](Workload &workload) { workload.complianceControls = 350; });
    QVERIFY(rowNow().points[size_t(ExposureLayer::Governance)]
            > before.points[size_t(ExposureLayer::Governance)]);
    QVERIFY(*rowNow().index > *before.index);
    QVERIFY(exposure.panelText().contains(u"350"_s));
    exposure.desk.stack.undo();
    exposure.settle();
    QCOMPARE(rowNow(), before);
}

void ExposurePageTest::aMovementIsTold()
{
    ExposureDesk exposure;
    QSignalSpy noted(&exposure.desk.editor, &Editor::noted);
    exposure.page.hide(); // the field is changed on another page
    exposure.change([](Workload &workload) { workload.complianceControls = 350; });
    QCOMPARE(noted.size(), 0);
    exposure.page.show();
    exposure.settle();
    QCOMPARE(noted.size(), 1);
    const QString note = noted.front().front().toString();
    QVERIFY2(note.startsWith(u"Claims assistant: index "_s) && note.contains(u"Governance"_s)
                 && note.contains(u"Ctrl+Z"_s),
             qPrintable(note));
    exposure.desk.lens.setBasis(MoneyBasis::Headline); // another look is no edit
    exposure.settle();
    QCOMPARE(noted.size(), 1);
}

void ExposurePageTest::undoAndRedoAreMovementsToo()
{
    ExposureDesk exposure;
    QSignalSpy noted(&exposure.desk.editor, &Editor::noted);
    exposure.change([](Workload &workload) { workload.complianceControls = 350; });
    exposure.desk.editor.undo();
    exposure.settle();
    QCOMPARE(noted.size(), 2);
    const QString undone = noted[1].front().toString();
    QVERIFY2(undone.startsWith(u"Claims assistant: index "_s) && undone.contains(u"taken back"_s)
                 && undone.contains(keyText(QKeySequence::Redo)),
             qPrintable(undone));
    exposure.desk.editor.redo();
    exposure.settle();
    QCOMPARE(noted.size(), 3);
    const QString redone = noted[2].front().toString();
    QVERIFY2(redone.contains(u"made again"_s) && redone.contains(keyText(QKeySequence::Undo)),
             qPrintable(redone));
}

void ExposurePageTest::severalChangesAreToldTogether()
{
    ExposureDesk exposure;
    QSignalSpy noted(&exposure.desk.editor, &Editor::noted);
    exposure.page.hide();
    for (const double controls : {350, 700, 900})
        exposure.change([&](Workload &workload) { workload.complianceControls = controls; });
    exposure.page.show();
    exposure.settle();
    QCOMPARE(noted.size(), 1);
    const QString note = noted[0].front().toString();
    QVERIFY2(note.contains(u"3 changes"_s) && note.contains(u"Ctrl+Z takes the last one back"_s),
             qPrintable(note));
    exposure.page.hide();
    exposure.desk.editor.undo();
    exposure.desk.editor.undo();
    exposure.page.show();
    exposure.settle();
    QCOMPARE(noted.size(), 2);
    const QString undone = noted[1].front().toString();
    QVERIFY2(undone.contains(u"2 changes"_s)
                 && undone.contains(keyText(QKeySequence::Redo) + u" makes the last one again"_s),
             qPrintable(undone));
}

void ExposurePageTest::whatComesToNothingIsNotTold()
{
    ExposureDesk exposure;
    QSignalSpy noted(&exposure.desk.editor, &Editor::noted);
    exposure.page.hide();
    exposure.change([](Workload &workload) { workload.complianceControls = 350; });
    exposure.desk.editor.undo();
    exposure.page.show();
    exposure.settle();
    QCOMPARE(noted.size(), 0);
}

void ExposurePageTest::anotherFileIsNoMovement()
{
    ExposureDesk exposure;
    QSignalSpy noted(&exposure.desk.editor, &Editor::noted);
    Workspace other = sample();
    Workload workload = *other.find(Id<Workload>{claims().id});
    workload.complianceControls = 350;
    other.put(Row::of(workload));
    exposure.desk.live.reset(other);
    exposure.settle();
    QCOMPARE(noted.size(), 0);
}

void ExposurePageTest::aCaptiveShowsItsGate()
{
    ExposureDesk exposure;
    exposure.change([](Workload &workload) { workload.permittedLabs = {{u"anthropic"_s}}; });
    const int row = exposure.rowOf(claims().id);
    const HeatMapRow &captive = exposure.map->rows()[size_t(row)];
    QCOMPARE(*captive.index, 100.0);
    QVERIFY2(captive.note.contains(u"not permitted"_s), qPrintable(captive.note));
    exposure.click(row, int(ExposureLayer::Data));
    QCOMPARE(exposure.map->currentLayer(), -1); // there are no cells to open
    QVERIFY(exposure.panelText().contains(u"what holds it"_s));
}

void ExposurePageTest::theFlowsAddUp()
{
    ExposureDesk exposure;
    const FlowPicture &picture = exposure.child<FlowChart>("flowChart")->picture();
    double bands = 0;
    double routes = 0;
    double parties = 0;
    for (const FlowPicture::Band &band : picture.bands)
        bands += band.share;
    for (const FlowBar &bar : picture.routes)
        routes += bar.share;
    for (const FlowBar &bar : picture.parties)
        parties += bar.share;
    for (const double sum : {bands, routes, parties})
        QVERIFY(std::abs(sum - 1) < 1e-9);
}

void ExposurePageTest::theFlowsCanFollowTheMoney()
{
    ExposureDesk exposure;
    const auto *card = exposure.child<QWidget>("flowCard");
    const auto finding = [&] { return card->findChild<QLabel *>(u"finding"_s)->text(); };
    const QString hosts = finding();
    QVERIFY2(hosts.contains(u"Amazon"_s), qPrintable(hosts));
    exposure.child<QAction>("flowsToCash")->trigger();
    QVERIFY(finding() != hosts);
}

void ExposurePageTest::thresholdsAreKeptAndUndone()
{
    ExposureDesk exposure;
    exposure.child<QToolButton>("levelsTab")->click();
    auto *direct = exposure.child<QSpinBox>("directThreshold");
    QCOMPARE(direct->value(), 40);
    direct->setFocus();
    for (int step = 0; step < 35; ++step)
        QTest::keyClick(direct, Qt::Key_Up);
    QCOMPARE(exposure.desk.stack.count(), 0); // a gesture is one step, when it ends
    QTest::keyClick(direct, Qt::Key_Return);
    exposure.settle();
    QCOMPARE(exposureThresholds(exposure.desk.workspace()).direct, 0.75);
    QCOMPARE(exposure.desk.stack.count(), 1);
    exposure.desk.stack.undo();
    exposure.settle();
    QCOMPARE(direct->value(), 40);
    QCOMPARE(exposure.desk.stack.count(), 1); // showing it again is no edit
}

void ExposurePageTest::theWheelPassesABoxWithoutFocus()
{
    ExposureDesk exposure;
    exposure.child<QToolButton>("levelsTab")->click();
    auto *direct = exposure.child<QSpinBox>("directThreshold");
    const auto turn = [direct] {
        const QPointF centre = direct->rect().center();
        QWheelEvent wheel(centre, direct->mapToGlobal(centre), {}, {0, 120}, {}, {},
                          Qt::NoScrollPhase, false);
        QCoreApplication::sendEvent(direct, &wheel);
    };
    exposure.child<QTableView>("levelsTabTable")->setFocus();
    turn();
    QCOMPARE(direct->value(), 40);
    direct->setFocus();
    QVERIFY(direct->hasFocus());
    turn();
    QCOMPARE(direct->value(), 41);
}

void ExposurePageTest::aRoundedThresholdIsNotWritten()
{
    Workspace workspace = sample();
    Organisation ours = *organisationOf(workspace);
    ours.directThreshold = 0.003; // the box has whole percents, from one on
    workspace.put(Row::of(ours));
    ExposureDesk exposure(workspace);
    exposure.child<QToolButton>("levelsTab")->click();
    auto *direct = exposure.child<QSpinBox>("directThreshold");
    QCOMPARE(direct->value(), 1);
    direct->setFocus();
    QTest::keyClick(direct, Qt::Key_Return);
    exposure.child<QTableView>("levelsTabTable")->setFocus();
    exposure.settle();
    QCOMPARE(exposure.desk.stack.count(), 0);
    QVERIFY(exposure.desk.workspace() == workspace);
}

void ExposurePageTest::whatIsTypedStaysWhenFiguresArrive()
{
    ExposureDesk exposure;
    exposure.child<QToolButton>("levelsTab")->click();
    auto *direct = exposure.child<QSpinBox>("directThreshold");
    auto *indirect = exposure.child<QSpinBox>("indirectThreshold");
    direct->setFocus();
    direct->selectAll();
    QTest::keyClicks(direct, u"55"_s);
    indirect->setFocus(); // the first one is kept, and figures are reckoned anew
    indirect->selectAll();
    QTest::keyClicks(indirect, u"66"_s);
    exposure.settle();
    QCOMPARE(indirect->value(), 66);
    QTest::keyClick(indirect, Qt::Key_Return);
    exposure.settle();
    const ExposureThresholds kept = exposureThresholds(exposure.desk.workspace());
    QCOMPARE(kept.direct, 0.55);
    QCOMPARE(kept.indirect, 0.66);
    exposure.desk.stack.undo();
    exposure.settle();
    QVERIFY(indirect->value() != 66); // an undo is shown, in the box that has the focus too
}

void ExposurePageTest::readOnlyThresholdsCannotBeTyped()
{
    ExposureDesk exposure;
    auto *direct = exposure.child<QSpinBox>("directThreshold");
    QVERIFY(direct->isEnabled());
    exposure.desk.editor.setReadOnly(u"Somebody else has it open."_s);
    QVERIFY(!direct->isEnabled());
    exposure.desk.editor.setReadOnly({});
    QVERIFY(direct->isEnabled());
}

void ExposurePageTest::currenciesAreTold()
{
    Workspace workspace = sample();
    Workload workload = *workspace.find(Id<Workload>{claims().id});
    workload.monthlySpend = *Money::fromText(u"100.00 EUR");
    workspace.put(Row::of(workload));
    ExposureDesk exposure(workspace);
    QStringList texts;
    for (const QLabel *label : exposure.child<QWidget>("flowCard")->findChildren<QLabel *>())
        texts += label->text();
    QVERIFY2(texts.join(u'\n').contains(u"left out: "_s), qPrintable(texts.join(u'\n')));
    for (const char *tab : {"levelsTab", "flowsTab"}) {
        exposure.child<QToolButton>(tab)->click();
        const auto *model =
            exposure.page.findChild<QTableView *>(QString::fromLatin1(tab) + u"Table"_s)->model();
        QSet<QString> lines; // without the share no two say the same
        for (int row = 0; row < model->rowCount(); ++row) {
            QStringList line;
            for (int column = 0; column < model->columnCount(); ++column) {
                const QString head =
                    model->headerData(column, Qt::Horizontal, Qt::DisplayRole).toString();
                if (!head.contains(u"Share"_s))
                    line += model->index(row, column).data().toString();
            }
            const QString text = line.join(u'|');
            QVERIFY2(!lines.contains(text), qPrintable(text));
            lines.insert(text);
        }
        QVERIFY(std::ranges::any_of(lines,
                                    [](const QString &line) { return line.contains(u"EUR"_s); }));
    }
}

void ExposurePageTest::anUnknownSpendIsALowerBound()
{
    ExposureDesk exposure;
    exposure.change([](Workload &workload) {
        workload.monthlySpend.reset();
        workload.inputTokensM.reset();
        workload.outputTokensM.reset();
    });
    exposure.child<QToolButton>("vendorsTab")->click();
    const auto *model = exposure.child<QTableView>("vendorsTabTable")->model();
    int bounds = 0;
    for (int row = 0; row < model->rowCount(); ++row) {
        const QModelIndex spend = model->index(row, 3);
        if (!spend.data().toString().startsWith(u'≥'))
            continue;
        ++bounds;
        QVERIFY(spend.data(Qt::ToolTipRole).toString().contains(u"Claims assistant"_s));
    }
    QVERIFY(bounds > 0 && bounds < model->rowCount());
}

void ExposurePageTest::theSheetSaysWhatItIs()
{
    ExposureDesk exposure;
    exposure.desk.lens.setScenario({u"listing-price-rise"_s});
    exposure.settle();
    QSignalSpy made(&exposure.page, &ExposurePage::fileMade);
    exposure.path = u"a.csv"_s;
    exposure.child<QAction>("exposureExport")->trigger();
    const QString csv = QString::fromUtf8(made.front().at(1).toByteArray());
    const QString lens = csv.section(u"\r\n"_s, 1, 1);
    QVERIFY2(lens.contains(u"sample organisation"_s), qPrintable(lens));
    QVERIFY2(lens.contains(u"spend in USD"_s), qPrintable(lens));
    QVERIFY2(lens.contains(u"scenario: Listing and price rise"_s), qPrintable(lens));
}

void ExposurePageTest::aSnapshotOfAPlanIsRefused()
{
    ExposureDesk exposure;
    exposure.desk.lens.setPlan({u"second-cloud"_s});
    exposure.settle();
    QSignalSpy refused(&exposure.desk.editor, &Editor::refused);
    exposure.child<QAction>("takeSnapshot")->trigger();
    QCOMPARE(refused.size(), 1);
    QVERIFY(refused.front().front().toString().contains(u"plan"_s));
    QCOMPARE(exposure.desk.stack.count(), 0);
}

void ExposurePageTest::snapshotsOfADayHaveNames()
{
    ExposureDesk exposure;
    QSet<QString> before;
    for (const Snapshot &snapshot : exposure.desk.workspace().rows<Snapshot>())
        before += snapshot.name;
    for (int time = 0; time < 3; ++time)
        exposure.child<QAction>("takeSnapshot")->trigger();
    exposure.settle();
    QSet<QString> names;
    for (const Snapshot &snapshot : exposure.desk.workspace().rows<Snapshot>())
        names += snapshot.name;
    QCOMPARE(names.size(), before.size() + 3);
    QVERIFY(names.contains(u"2026-11-20"_s) && names.contains(u"2026-11-20 (3)"_s));
}

void ExposurePageTest::everyTwinHasTheFigures()
{
    ExposureDesk exposure;
    for (const char *tab : {"workloadsTab", "vendorsTab", "levelsTab", "flowsTab", "leversTab"}) {
        exposure.child<QToolButton>(tab)->click();
        const auto *table =
            exposure.page.findChild<QTableView *>(QString::fromLatin1(tab) + u"Table"_s);
        QVERIFY2(table->isVisible() && table->model()->rowCount() > 5, tab);
        for (int row = 0; row < table->model()->rowCount(); ++row) {
            const QString first = table->model()->index(row, 0).data().toString();
            QVERIFY2(!first.isEmpty(), tab);
        }
    }
}

void ExposurePageTest::twinsAreWellBehavedModels()
{
    ExposureDesk exposure;
    for (auto *model : exposure.page.findChildren<FigureTableModel *>()) {
        QAbstractItemModelTester tester(model,
                                        QAbstractItemModelTester::FailureReportingMode::QtTest);
        for (int column = 0; column < model->columnCount(); ++column)
            model->sort(column, Qt::DescendingOrder);
        model->showTable(model->table());
    }
}

void ExposurePageTest::twinsSortUnknownLast()
{
    FigureTableModel model(nullptr);
    model.showTable({.heads = {u"Name"_s, u"Figure"_s},
                     .units = {},
                     .lines = {{.cells = {textCell(u"a"_s), figureCell(2, u"2"_s)}, .row = {}},
                               {.cells = {textCell(u"b"_s), unknownCell(u"why"_s)}, .row = {}},
                               {.cells = {textCell(u"c"_s), figureCell(10, u"10"_s)}, .row = {}}}});
    const auto names = [&] {
        QString text;
        for (int row = 0; row < model.rowCount(); ++row)
            text += model.index(row, 0).data().toString();
        return text;
    };
    model.sort(1, Qt::AscendingOrder);
    QCOMPARE(names(), u"acb"_s);
    model.sort(1, Qt::DescendingOrder);
    QCOMPARE(names(), u"cab"_s);
    QCOMPARE(model.index(2, 1).data(Qt::ToolTipRole).toString(), plainToolTip(u"why"_s));
}

void ExposurePageTest::tableLinesSelectForAllPages()
{
    ExposureDesk exposure;
    exposure.child<QToolButton>("vendorsTab")->click();
    auto *table = exposure.child<QTableView>("vendorsTabTable");
    table->selectRow(0);
    QCOMPARE(exposure.desk.lens.lens().selection->table, TableId::Party);
}

void ExposurePageTest::switchingTabsSelectsNothing()
{
    ExposureDesk exposure;
    exposure.desk.lens.select(claims());
    for (const char *tab : {"vendorsTab", "leversTab", "flowsTab", "chartsTab"})
        exposure.child<QToolButton>(tab)->click();
    QCOMPARE(exposure.desk.lens.lens().selection, std::optional(claims()));
}

void ExposurePageTest::cellsAreKnownToScreenReaders()
{
    ExposureDesk exposure;
    QAccessibleInterface *map = QAccessible::queryAccessibleInterface(exposure.map);
    QCOMPARE(map->childCount(), int(exposure.map->rows().size()) * (kExposureLayerCount + 1));
    const int row = exposure.rowOf(claims().id);
    QAccessibleInterface *cell =
        map->child(row * (kExposureLayerCount + 1) + 1 + int(ExposureLayer::Commercial));
    QVERIFY(cell->text(QAccessible::Name).startsWith(u"Claims assistant, Commercial: "_s));
    cell->actionInterface()->doAction(QAccessibleActionInterface::pressAction());
    QCOMPARE(exposure.map->currentLayer(), int(ExposureLayer::Commercial));
    QVERIFY(cell->state().selected);
    QCOMPARE(map->indexOfChild(cell),
             row * (kExposureLayerCount + 1) + 1 + int(ExposureLayer::Commercial));
    QVERIFY(exposure.child<QWidget>("concentrationBars")
                ->accessibleDescription()
                .contains(u"Host operator"_s));
}

void ExposurePageTest::everyPictureLeavesWhole_data()
{
    QTest::addColumn<QString>("path");
    QTest::addColumn<QByteArray>("begins");
    QTest::newRow("svg") << u"a.svg"_s << QByteArray("<?xml");
    QTest::newRow("pdf") << u"a.pdf"_s << QByteArray("%PDF");
    QTest::newRow("png") << u"a.png"_s << QByteArray("\x89PNG");
}

void ExposurePageTest::everyPictureLeavesWhole()
{
    QFETCH(QString, path);
    QFETCH(QByteArray, begins);
    ExposureDesk exposure;
    QSignalSpy made(&exposure.page, &ExposurePage::fileMade);
    exposure.path = path;
    exposure.child<QAction>("exposureExport")->trigger();
    QCOMPARE(made.size(), 1);
    const QByteArray content = made.front().at(1).toByteArray();
    QVERIFY(content.startsWith(begins));
    if (path.endsWith(u".svg"_s)) {
        // Every workload is on it, in sight or not, and the lens is printed.
        for (const HeatMapRow &row : exposure.map->rows())
            QVERIFY2(content.contains(row.name.left(12).toHtmlEscaped().toUtf8()),
                     qPrintable(row.name));
        QVERIFY(content.contains("As of "));
    }
}

void ExposurePageTest::csvHoldsTheWholeTable()
{
    ExposureDesk exposure;
    QSignalSpy made(&exposure.page, &ExposurePage::fileMade);
    exposure.path = u"a.csv"_s;
    exposure.child<QAction>("exposureExport")->trigger();
    const QString csv = QString::fromUtf8(made.front().at(1).toByteArray());
    QCOMPARE(csv.count(u"\r\n"_s), sample().rows(TableId::Workload).size() + 4);
    QVERIFY(csv.contains(u"Claims assistant,33360,"_s));
    QVERIFY(csv.contains(u"As of "_s));
}

void ExposurePageTest::anUnknownEndingIsRefused()
{
    ExposureDesk exposure;
    QSignalSpy made(&exposure.page, &ExposurePage::fileMade);
    QSignalSpy refused(&exposure.desk.editor, &Editor::refused);
    exposure.path = u"a.doc"_s;
    exposure.child<QAction>("exposureExport")->trigger();
    QCOMPARE(made.size(), 0);
    QCOMPARE(refused.size(), 1);
}

void ExposurePageTest::anEmptyWorkspaceOffersTheImport()
{
    ExposureDesk exposure{Workspace()};
    QSignalSpy asked(&exposure.page, &ExposurePage::importRequested);
    const auto buttons = exposure.page.findChildren<QPushButton *>();
    const auto offer = std::ranges::find_if(
        buttons, [](const QPushButton *button) { return button->isVisible(); });
    QVERIFY(offer != buttons.end());
    (*offer)->click();
    QCOMPARE(asked.size(), 1);
}

void ExposurePageTest::aSnapshotIsKeptAndCompared()
{
    ExposureDesk exposure;
    exposure.child<QAction>("takeSnapshot")->trigger();
    exposure.settle();
    QCOMPARE(exposure.desk.stack.count(), 1);
    const double before = *exposure.map->rows()[size_t(exposure.rowOf(claims().id))].index;
    exposure.change([](Workload &workload) { workload.complianceControls = 3500; });
    exposure.desk.lens.select(claims());
    exposure.settle();
    QVERIFY2(exposure.panelText().contains(u"was %1."_s.arg(qRound(before))),
             qPrintable(exposure.panelText()));
    exposure.child<QToolButton>("trendTab")->click();
    const auto *table = exposure.child<QTableView>("trendTabTable");
    const auto *model = static_cast<const FigureTableModel *>(table->model());
    // Figure, workload, snapshots, now, change.
    QCOMPARE(model->columnCount(),
             int(comparableSnapshots(exposure.desk.workspace(), exposure.desk.lens.lens()).size())
                 + 4);
    const int line = model->lineOf(claims());
    QVERIFY(model->index(line, model->columnCount() - 1).data().toString() != u"0.0"_s);
}

void ExposurePageTest::drawsInBothThemes()
{
    ExposureDesk exposure;
    exposure.click(exposure.rowOf(claims().id), int(ExposureLayer::Commercial));
    const QImage light = exposure.page.grab().toImage();
    applyTheme(Scheme::Dark);
    exposure.settle();
    const QImage dark = exposure.page.grab().toImage();
    applyTheme(Scheme::Light);
    QVERIFY(light.size() == dark.size() && light != dark);
}

QTEST_MAIN(ExposurePageTest)
#include "tst_exposurepage.moc"
