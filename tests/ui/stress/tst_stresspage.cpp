#include "app/shippedworkspace.h"
#include "models/rows/party.h"
#include "models/rows/plan.h"
#include "models/rows/workload.h"
#include "tests/ui/support/desk.h"
#include "ui/stress/scenariomodel.h"
#include "ui/stress/stressfindings.h"
#include "ui/stress/stresspage.h"
#include "ui/stress/stresstables.h"
#include "ui/theme.h"

#include <QAbstractItemModelTester>
#include <QAction>
#include <QLabel>
#include <QListView>
#include <QPushButton>
#include <QSignalSpy>
#include <QSlider>
#include <QSpinBox>
#include <QTableView>
#include <QTest>
#include <QToolButton>

#include <algorithm>
#include <cmath>

using namespace fairlead;
using namespace Qt::StringLiterals;

namespace {

const Workspace &sample()
{
    static const Workspace kSample = *shippedWorkspace(StartContent::Sample);
    return kSample;
}

constexpr int kPatience = 60'000; ///< milliseconds: of builds that check themselves, too
const Id<Scenario> kRise{u"market-listing-price-rise"_s};
const Id<Scenario> kFailure{u"market-vendor-failure"_s};

/// The Stress page with a workspace, on the screen.
struct StressDesk
{
    explicit StressDesk(const Workspace &workspace = sample())
        : page((desk.live.reset(workspace), desk.context), nullptr)
        , offered(&page, &StressPage::detailsOffered)
    {
        desk.dialogs.savePath = [this](QWidget *, const FileQuestion &) { return path; };
        page.resize(924, 640);
        page.show();
        page.activateWindow();
    }
    ~StressDesk() { page.hide(); }

    StressState &state() const { return page.state(); }
    bool show(const Id<Scenario> &scenario)
    {
        state().showScenario(scenario);
        return QTest::qWaitFor([&] { return isCurrent(); }, kPatience);
    }
    bool isCurrent() const
    {
        const StressFigures *figures = state().figures();
        return figures && figures->shocks == state().shocks();
    }
    template<class T>
    T *child(const char *name) const
    {
        return page.findChild<T *>(QString::fromLatin1(name));
    }
    void trigger(const char *action) const { child<QAction>(action)->trigger(); }
    void openTab(const char *name) const { child<QToolButton>(name)->click(); }
    const FigureTable &table(const char *name) const
    {
        return static_cast<const FigureTableModel *>(child<QTableView>(name)->model())->table();
    }

    Desk desk;
    QString path;
    StressPage page;
    QSignalSpy offered;
};

} // namespace

/// The Stress page with the sample workspace.
class StressPageTest : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase() { applyTheme(Scheme::Light); }
    void init() { failOnWarnings(); }
    void everyScenarioIsInTheLibrary();
    void theFindingNamesWhatIsPaid();
    void figuresAreThoseOfTheModel();
    void aSliderIsFollowedAndKeptOnce();
    void aClickBesideTheHandleIsKept();
    void aTypedFigureOutlivesTheRemovalOfAnother();
    void aNewNameIsShownAndSaid();
    void theLatestOfManyValuesCounts();
    void theSameIsNotReckonedTwice();
    void anotherScenarioLeavesNoOldFigures();
    void whatIsNotReckonedYetIsNotKept();
    void aScenarioIsMadeCopiedAndDeleted();
    void shocksAreAddedAndRemoved();
    void aWorkloadOpensItsWhy();
    void theExitsBecomeAPlan();
    void fourStandSideBySideAndNoMore();
    void theLensIsFollowedAndSet();
    void partiesAreRankedAndNoMoney();
    void inputsNameThreeAssumptions();
    void everyFormatIsKept();
    void keyFiguresAndNamesHaveRoom();
    void anEmptyWorkspaceSaysWhatBelongsHere();
    void aReadOnlyFileTakesNoEdit();
    void whatIsNotRecordedIsNotDenied();
    void reckoningIsToldStoppedAndResumed();
    void aChangeEndsTheStop();
    void theRangeComesBeforeTheAssumptions();
};

void StressPageTest::everyScenarioIsInTheLibrary()
{
    StressDesk desk;
    const auto *library = desk.child<QListView>("scenarioLibrary");
    QAbstractItemModelTester tester(library->model());
    QCOMPARE(library->model()->rowCount(), sample().rows(TableId::Scenario).size());
    QVERIFY(library->currentIndex().isValid());
}

void StressPageTest::theFindingNamesWhatIsPaid()
{
    StressDesk desk;
    QVERIFY(desk.show(kRise));
    const QString finding = desk.child<QLabel>("stressFinding")->text();
    QVERIFY2(finding.contains(u"more a year"), qPrintable(finding));
    QVERIFY(desk.child<QLabel>("stressExit")->text().contains(u"Cheapest exit"));
}

void StressPageTest::figuresAreThoseOfTheModel()
{
    StressDesk desk;
    QVERIFY(desk.show(kFailure));
    const StressModel model(sample(), desk.desk.lens.lens());
    QVERIFY(desk.state().figures()->study == stressStudy(model, model.shocksOf(kFailure)));
    desk.openTab("stressWorkloadsTab");
    QCOMPARE(int(desk.table("stressWorkloadsTable").lines.size()),
             desk.state().figures()->study.reached);
    desk.openTab("stressContractsTab");
    QCOMPARE(desk.table("stressContractsTable").lines.size(),
             desk.state().figures()->study.contracts.size());
}

void StressPageTest::aSliderIsFollowedAndKeptOnce()
{
    StressDesk desk;
    QVERIFY(desk.show(kRise));
    const double before = desk.state().figures()->study.yearlyRise;
    auto *slider = desk.child<QSlider>("severitySlider.0");
    slider->setSliderDown(true);
    for (const int value : {25, 30, 40})
        slider->setValue(value);
    QCOMPARE(desk.desk.stack.count(), 0);
    QVERIFY(QTest::qWaitFor([&] { return desk.isCurrent(); }, kPatience));
    QVERIFY(std::abs(desk.state().figures()->study.yearlyRise - 2 * before) < 1);
    slider->setSliderDown(false);
    QCOMPARE(desk.desk.stack.count(), 1);
    QCOMPARE(desk.child<QSpinBox>("severityBox.0")->value(), 40);
    desk.desk.stack.undo();
    QVERIFY(QTest::qWaitFor([&] { return desk.isCurrent(); }, kPatience));
    QCOMPARE(desk.child<QSlider>("severitySlider.0")->value(), 20);
}

void StressPageTest::aClickBesideTheHandleIsKept()
{
    StressDesk desk;
    QVERIFY(desk.show(kRise));
    auto *slider = desk.child<QSlider>("severitySlider.0");
    const QPoint beside(slider->width() - 4, slider->height() / 2);
    QTest::mousePress(slider, Qt::LeftButton, {}, beside);
    QVERIFY(slider->value() > 20);
    QCOMPARE(desk.desk.stack.count(), 0);
    QTest::mouseRelease(slider, Qt::LeftButton, {}, beside);
    QCOMPARE(desk.desk.stack.count(), 1);
    QVERIFY(desk.desk.workspace().find(desk.state().shocks().front().id)->severity > 0.2);
}

void StressPageTest::aTypedFigureOutlivesTheRemovalOfAnother()
{
    StressDesk desk;
    QVERIFY(desk.show(kRise));
    desk.trigger(qPrintable(u"addShock.%1"_s.arg(int(ShockKind::Currency))));
    const auto &shocks = desk.state().shocks();
    const auto line = std::ranges::find(shocks, ShockKind::Currency, &Shock::kind) - shocks.begin();
    const Id<Shock> stays = shocks[size_t(1 - line)].id;
    auto *box = desk.child<QSpinBox>(qPrintable(u"severityBox.%1"_s.arg(1 - line)));
    box->setFocus();
    box->setValue(44);
    desk.child<QToolButton>(qPrintable(u"removeShock.%1"_s.arg(line)))->click();
    QCOMPARE(desk.state().shocks().size(), 1U);
    QCOMPARE(*desk.desk.workspace().find(stays)->severity, 0.44);
}

void StressPageTest::aNewNameIsShownAndSaid()
{
    StressDesk desk;
    QVERIFY(desk.show(kRise));
    Party party = *desk.desk.workspace().find(desk.state().shocks().front().party);
    const Row before = Row::of(party);
    party.name = u"Renamed lab"_s;
    QVERIFY(desk.desk.editor.apply({.label = u"Rename"_s, .changes = {{before, Row::of(party)}}}));
    QVERIFY(desk.child<QPushButton>("shock.0")->text().contains(u"Renamed lab"));
    for (const char *box : {"severityBox.0", "noticeBox.0"})
        QVERIFY2(desk.child<QSpinBox>(box)->accessibleName().contains(u"Renamed lab"), box);
}

void StressPageTest::theLatestOfManyValuesCounts()
{
    StressDesk desk;
    QVERIFY(desk.show(kRise));
    Shock shock = desk.state().shocks().front();
    for (int percent = 1; percent <= 60; ++percent) {
        shock.severity = percent / 100.0;
        desk.state().tryOut(shock);
    }
    QVERIFY(QTest::qWaitFor([&] { return desk.isCurrent(); }, kPatience));
    const StressModel model(sample(), desk.desk.lens.lens());
    QVERIFY(desk.state().figures()->study == stressStudy(model, {shock}));
}

void StressPageTest::theSameIsNotReckonedTwice()
{
    StressDesk desk;
    QVERIFY(desk.show(kRise));
    QTRY_VERIFY_WITH_TIMEOUT(desk.state().inputs(), kPatience);
    desk.page.hide();
    desk.page.show();
    QVERIFY(desk.state().figures() && desk.state().inputs());
    QVERIFY(!desk.state().isReckoning());
}

void StressPageTest::anotherScenarioLeavesNoOldFigures()
{
    StressDesk desk;
    QVERIFY(desk.show(kRise));
    QTRY_VERIFY_WITH_TIMEOUT(desk.state().inputs(), kPatience);
    desk.state().showScenario(kFailure);
    QVERIFY(!desk.state().figures());
    for (const char *key : {"stressKey.0", "stressKey.1", "stressKey.2", "stressKey.3"})
        QCOMPARE(desk.child<QLabel>(key)->text(), u"–"_s);
    QVERIFY(desk.table("stressLosses").lines.empty());
    QVERIFY(desk.table("stressInputs").lines.empty());
    const QString finding = desk.child<QLabel>("stressFinding")->text();
    QVERIFY2(finding.contains(desk.state().scenario()->name), qPrintable(finding));
    QVERIFY(!desk.child<QAction>("keepExits")->isEnabled());

    // One whose figures are known already has no assumptions of another either.
    QVERIFY(QTest::qWaitFor([&] { return desk.isCurrent(); }, kPatience));
    QTRY_VERIFY_WITH_TIMEOUT(desk.state().inputs(), kPatience);
    desk.state().showScenario(kRise);
    QVERIFY(desk.state().figures());
    QVERIFY(desk.table("stressInputs").lines.empty());
}

void StressPageTest::whatIsNotReckonedYetIsNotKept()
{
    StressDesk desk;
    QVERIFY(desk.show(kRise));
    QSignalSpy made(&desk.page, &StressPage::fileMade);
    QSignalSpy refused(&desk.desk.editor, &Editor::refused);
    desk.path = u"a.csv"_s;
    QVERIFY(!desk.state().ranking());
    desk.openTab("stressPartiesTab");
    desk.trigger("stressExport");
    QCOMPARE(made.count(), 0);
    QCOMPARE(refused.count(), 1);
    QTRY_VERIFY_WITH_TIMEOUT(desk.state().ranking(), kPatience);
    desk.trigger("stressExport");
    QCOMPARE(made.count(), 1);
}

void StressPageTest::aScenarioIsMadeCopiedAndDeleted()
{
    StressDesk desk;
    const qsizetype before = sample().rows(TableId::Scenario).size();
    desk.trigger("newScenario");
    QCOMPARE(desk.desk.workspace().rows(TableId::Scenario).size(), before + 1);
    QCOMPARE(desk.state().shocks().size(), 1U);
    QCOMPARE(desk.state().shocks().front().kind, ShockKind::PriceRise);
    QCOMPARE(desk.desk.stack.count(), 1);
    const Id<Scenario> made = desk.state().scenario()->id;
    desk.trigger("duplicateScenario");
    QVERIFY(desk.state().scenario()->id != made);
    QCOMPARE(desk.state().shocks().size(), 1U);
    desk.desk.answer = u"Our own case"_s;
    desk.trigger("renameScenario");
    QCOMPARE(desk.state().scenario()->name, u"Our own case"_s);
    desk.trigger("deleteScenario");
    QCOMPARE(desk.desk.workspace().rows(TableId::Scenario).size(), before + 1);
    QVERIFY(desk.state().scenario());
    desk.desk.stack.undo();
    QCOMPARE(desk.desk.workspace().rows(TableId::Scenario).size(), before + 2);
}

void StressPageTest::shocksAreAddedAndRemoved()
{
    StressDesk desk;
    QVERIFY(desk.show(kRise));
    const double before = desk.state().figures()->study.result.loss;
    desk.trigger(qPrintable(u"addShock.%1"_s.arg(int(ShockKind::Currency))));
    QCOMPARE(desk.state().shocks().size(), 2U);
    QVERIFY(QTest::qWaitFor([&] { return desk.isCurrent(); }, kPatience));
    QVERIFY(desk.state().figures()->study.result.loss > before);
    const auto &shocks = desk.state().shocks();
    const auto added = std::ranges::find(shocks, ShockKind::Currency, &Shock::kind);
    desk.child<QToolButton>(qPrintable(u"removeShock.%1"_s.arg(added - shocks.begin())))->click();
    QCOMPARE(desk.state().shocks().size(), 1U);
    QVERIFY(QTest::qWaitFor([&] { return desk.isCurrent(); }, kPatience));
    QCOMPARE(desk.state().figures()->study.result.loss, before);
}

void StressPageTest::aWorkloadOpensItsWhy()
{
    StressDesk desk;
    QVERIFY(desk.show(kRise));
    auto *losses = desk.child<QTableView>("stressLosses");
    losses->selectRow(0);
    QCOMPARE(desk.offered.back().front().value<QWidget *>()->objectName(), u"stressPanel"_s);
    const StressStudy &study = desk.state().figures()->study;
    QCOMPARE(desk.desk.lens.lens().selection->id, study.result.workloads.front().workload.text);
    QVERIFY(desk.child<QLabel>("stressFormula"));
    desk.desk.lens.select({});
    QVERIFY(!desk.offered.back().front().value<QWidget *>());
}

void StressPageTest::theExitsBecomeAPlan()
{
    StressDesk desk;
    QVERIFY(desk.show(kRise));
    const size_t exits = desk.state().figures()->study.exits.moves.size();
    QSignalSpy board(&desk.page, &StressPage::boardRequested);
    desk.trigger("keepExits");
    QCOMPARE(board.count(), 1);
    QCOMPARE(desk.desk.stack.count(), 1);
    const Id<Plan> plan = desk.desk.lens.lens().plan;
    QVERIFY(desk.desk.workspace().find(plan));
    QCOMPARE(movesOf(desk.desk.workspace(), plan).size(), exits);
    desk.desk.stack.undo();
    QVERIFY(!desk.desk.workspace().find(plan));
}

void StressPageTest::fourStandSideBySideAndNoMore()
{
    StressDesk desk;
    auto *library = desk.child<QListView>("scenarioLibrary");
    QSignalSpy noted(&desk.desk.editor, &Editor::noted);
    for (int line = 0; line < 5; ++line)
        library->model()->setData(library->model()->index(line, 0), Qt::Checked,
                                  Qt::CheckStateRole);
    QCOMPARE(int(desk.state().compared().size()), StressState::kMostCompared);
    QCOMPARE(noted.count(), 1);
    desk.openTab("stressComparedTab");
    QTRY_VERIFY_WITH_TIMEOUT(std::ranges::all_of(desk.state().compared(),
                                                 [&](const Id<Scenario> &id) {
                                                     return desk.state().figuresOf(id) != nullptr;
                                                 }),
                             kPatience);
    QCOMPARE(desk.table("stressComparedTable").heads.size(), 5);
}

void StressPageTest::theLensIsFollowedAndSet()
{
    StressDesk desk;
    desk.desk.lens.setScenario(kFailure);
    QCOMPARE(desk.state().scenario()->id, kFailure);
    QVERIFY(desk.child<QAction>("layOver")->isChecked());
    desk.trigger("layOver");
    QVERIFY(desk.desk.lens.lens().scenario.isNull());
    QCOMPARE(desk.state().scenario()->id, kFailure);
    desk.trigger("layOver");
    QCOMPARE(desk.desk.lens.lens().scenario, kFailure);
}

void StressPageTest::partiesAreRankedAndNoMoney()
{
    StressDesk desk;
    QVERIFY(desk.show(kRise));
    QTRY_VERIFY_WITH_TIMEOUT(desk.state().ranking(), kPatience);
    desk.openTab("stressPartiesTab");
    QVERIFY(desk.child<QLabel>("stressPartiesNote")->text().startsWith(u"A ranking, no money"));
    QVERIFY(desk.table("stressPartiesTable").lines.size() > 3);
}

void StressPageTest::inputsNameThreeAssumptions()
{
    StressDesk desk;
    QVERIFY(desk.show(kRise));
    QTRY_VERIFY_WITH_TIMEOUT(desk.state().inputs(), kPatience);
    QCOMPARE(inputSentences(*desk.state().inputs()).size(), 3);
    const QString said = desk.child<QLabel>("stressExit")->text();
    for (size_t at = 0; at < 3; ++at)
        QVERIFY2(said.contains(desk.state().inputs()->inputs[at].name), qPrintable(said));
    desk.openTab("stressAssumptionsTab");
    QCOMPARE(desk.table("stressAssumptionsTable").lines.size(),
             desk.state().inputs()->inputs.size());
}

void StressPageTest::everyFormatIsKept()
{
    StressDesk desk;
    QVERIFY(desk.show(kRise));
    QSignalSpy made(&desk.page, &StressPage::fileMade);
    const std::vector<std::pair<QString, QByteArray>> kinds{{u"a.svg"_s, "<?xml"},
                                                            {u"a.pdf"_s, "%PDF"},
                                                            {u"a.png"_s, "\x89PNG"},
                                                            {u"a.csv"_s, "Stress"}};
    for (const auto &[path, start] : kinds) {
        desk.path = path;
        desk.trigger("stressExport");
        QVERIFY2(made.back()[1].toByteArray().startsWith(start), qPrintable(path));
    }
    QVERIFY(made.back()[1].toByteArray().contains("scenario: Anthropic lists"));
    QSignalSpy refused(&desk.desk.editor, &Editor::refused);
    desk.path = u"a.doc"_s;
    desk.trigger("stressExport");
    QCOMPARE(refused.count(), 1);
}

void StressPageTest::keyFiguresAndNamesHaveRoom()
{
    StressDesk desk;
    QVERIFY(desk.show(kRise));
    QTRY_VERIFY_WITH_TIMEOUT(desk.state().inputs(), kPatience);
    QCoreApplication::processEvents();
    for (const char *button : {"keepAnswerButton", "keepExitsButton"}) {
        const auto *shown = desk.child<QPushButton>(button);
        QVERIFY2(shown->width() >= shown->sizeHint().width(), button);
    }
    for (const QString &part : {u"stressKey.%1"_s, u"stressKeyName.%1"_s}) {
        for (int key = 0; key < 4; ++key) {
            const auto *label = desk.child<QLabel>(qPrintable(part.arg(key)));
            const QFontMetrics metrics(label->font());
            QVERIFY2(label->width() >= metrics.horizontalAdvance(label->text()),
                     qPrintable(label->text()));
        }
    }
    for (const char *table : {"stressLosses", "stressInputs"}) {
        const auto *shown = desk.child<QTableView>(table);
        const QFontMetrics metrics(shown->font());
        QVERIFY2(shown->columnWidth(0) >= metrics.averageCharWidth() * 18, table);
    }
}

void StressPageTest::anEmptyWorkspaceSaysWhatBelongsHere()
{
    const Workspace nothing;
    StressDesk desk(nothing);
    QSignalSpy import(&desk.page, &StressPage::importRequested);
    for (QPushButton *button : desk.page.findChildren<QPushButton *>()) {
        if (button->isVisible() && button->text() == u"Import …")
            button->click();
    }
    QCOMPARE(import.count(), 1);
}

void StressPageTest::aReadOnlyFileTakesNoEdit()
{
    StressDesk desk;
    desk.desk.editor.setReadOnly(u"Somebody else has it open."_s);
    QVERIFY(desk.show(kFailure));
    QVERIFY(desk.show(kRise));
    QVERIFY(!desk.child<QSlider>("severitySlider.0")->isEnabled());
    QVERIFY(!desk.child<QAction>("keepExits")->isEnabled());
}

void StressPageTest::whatIsNotRecordedIsNotDenied()
{
    StressDesk desk;
    QVERIFY(desk.show(kRise));
    const StressStudy &study = desk.state().figures()->study;
    const FigureTable table = stressedContractTable(desk.desk.workspace(), study);
    const int column = 4;
    QCOMPARE(table.units.at(column), u"of the price"_s);
    bool hasUnknown = false;
    for (const FigureTable::Line &line : table.lines) {
        const FigureCell &cap = line.cells[size_t(column)];
        if (cap.value.isValid())
            continue;
        hasUnknown = true;
        QVERIFY2(cap.why.contains(line.row ? u"not recorded"_s : u"without a contract"_s),
                 qPrintable(cap.why));
    }
    QVERIFY(hasUnknown);
}

void StressPageTest::reckoningIsToldStoppedAndResumed()
{
    StressDesk desk;
    QCOMPARE(desk.state().work(), StressWork::Figures);
    desk.state().stop();
    QVERIFY(desk.state().isStopped());
    auto *note = desk.child<QWidget>("workNote");
    QVERIFY(QTest::qWaitFor([&] { return note->isVisible(); }, kPatience));
    QVERIFY(!desk.state().isReckoning());
    QVERIFY(!desk.state().figures());
    QVERIFY(desk.child<QLabel>("workText")->text().contains(u"Stopped"_s));
    desk.child<QPushButton>("workButton")->click();
    QVERIFY(!desk.state().isStopped());
    QVERIFY(QTest::qWaitFor([&] { return desk.state().ranking() != nullptr; }, kPatience));
    QVERIFY(desk.state().figures() && desk.state().inputs() && desk.state().range());
    QVERIFY(!desk.state().isReckoning());
    QVERIFY(!note->isVisible());
}

void StressPageTest::aChangeEndsTheStop()
{
    StressDesk desk;
    desk.state().stop();
    QVERIFY(desk.show(kFailure));
    QVERIFY(!desk.state().isStopped());
}

void StressPageTest::theRangeComesBeforeTheAssumptions()
{
    StressDesk desk;
    StressState &state = desk.state();
    std::vector<StressWork> order;
    bool isToStop = true;
    connect(&state, &StressState::workMoved, &state, [&] {
        if (state.isReckoning() && (order.empty() || order.back() != state.work()))
            order.push_back(state.work());
        if (isToStop && state.work() == StressWork::Inputs && state.workDone() > 0.5) {
            isToStop = false;
            state.stop();
        }
    });
    QVERIFY(QTest::qWaitFor([&] { return state.isStopped(); }, kPatience));
    QVERIFY(!state.isReckoning());
    QVERIFY(state.range()); // what is known stays
    QVERIFY(!state.inputs());
    QVERIFY((order == std::vector{StressWork::Range, StressWork::Inputs}));
    state.resume();
    QVERIFY(QTest::qWaitFor([&] { return state.ranking() != nullptr; }, kPatience));
    QVERIFY(state.inputs());
    QVERIFY((order == std::vector{StressWork::Range, StressWork::Inputs, StressWork::Ranking}));
}

QTEST_MAIN(StressPageTest)
#include "tst_stresspage.moc"
