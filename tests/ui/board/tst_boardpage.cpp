#include "models/fields/rowjson.h"
#include "models/rows/datasetrow.h"
#include "models/rows/plan.h"
#include "models/rows/setting.h"
#include "tests/ui/board/boarddesk.h"
#include "ui/board/assumptionsmodel.h"
#include "ui/board/movepanel.h"
#include "ui/board/planbar.h"
#include "ui/board/plancomparisonmodel.h"
#include "ui/board/switchingstate.h"
#include "ui/theme.h"

#include <QAbstractItemModelTester>
#include <QAccessible>
#include <QAction>
#include <QLabel>
#include <QLineEdit>
#include <QMenu>
#include <QPushButton>
#include <QScrollArea>
#include <QSignalSpy>
#include <QTest>
#include <QTimer>
#include <QToolButton>
#include <QTreeView>

using namespace fairlead;
using namespace Qt::StringLiterals;

/// The Workloads page as a person works it: with the mouse, with the keys, by ear.
class TestBoardPage : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase();
    void init() { failOnWarnings(); }
    void cardsStandWhereTheyRunBySpend();
    void dragPutsTheMoveIntoADraftAndUndoTakesItBack();
    void escapeWhileDraggingChangesNothing();
    void columnsAreWorkedOutWhileTheHandRests();
    void pressAndReleaseOnlySelects();
    void dropOnTheSameColumnChangesNothing();
    void dropBesideTheColumnsChangesNothing();
    void keysMakeTheSamePlanAsTheMouse();
    void escapePutsBackWhatTheKeysHold();
    void draggingHomeTakesTheMoveOut();
    void secondMoveReplacesTheFirst();
    void severalCardsMoveTogetherInOneStep();
    void nothingMovesToWhereNothingRuns();
    void heldCardShowsItsCostInPanelAndPlanBar();
    void moveMenuListsTargets();
    void adoptMovesTheWorkloadsAndUndoBringsThemBack();
    void adoptCanBeDeclined();
    void discardKeepsTheWorkloads();
    void decidedPlanIsNotChangedByADrop();
    void readOnlyKeepsEverything();
    void searchLeavesOutCardsAndSaysSo();
    void hiddenColumnsAreKeptInTheWorkspace();
    void columnsAreOrderedByDraggingAHead();
    void ownersGroupTheCards();
    void emptyWorkspaceOffersTheOneAction();
    void screenReadersSeeTheCards();
    void costsOpenTheirFormula();
    void everyTabShowsWithoutAPlanToo();
    void comparisonModelIsSound();
    void assumptionsModelEditsInPlace();
    void fractionsAreReadAndTypedInPerCent();
    void resetKeepsOnesOwnNotes();
    void panelLiesOverTheBoardWhereDetailsHaveNoRoom();
    void columnsScrollEachOnItsOwn();
    void keysNeverCarryACardOutOfSight();
    void planBarShowsWholeFiguresOrNone();
};

void TestBoardPage::initTestCase()
{
    QLocale::setDefault(QLocale(QLocale::English, QLocale::UnitedStates));
    QCoreApplication::setOrganizationName(u"FairleadTest"_s);
    applyTheme(Scheme::Light);
}

void TestBoardPage::cardsStandWhereTheyRunBySpend()
{
    BoardDesk board;
    QCOMPARE(board.routeOf(u"large"_s), u"bedrock"_s);
    QCOMPARE(board.routeOf(u"small"_s), u"vertex"_s);
    QCOMPARE(board.routeOf(u"lost"_s), QString());
    QVERIFY(board.view->board().columns.back().isUnplaced());
    QCOMPARE(board.view->indexOf({u"large"_s}).card, 0);
    QCOMPARE(board.view->indexOf({u"middle"_s}).card, 1);
}

void TestBoardPage::dragPutsTheMoveIntoADraftAndUndoTakesItBack()
{
    BoardDesk board;
    const Workspace before = board.desk.workspace();
    board.drag(u"large"_s, u"vertex"_s);
    QCOMPARE(board.moves().size(), size_t(1));
    QCOMPARE(board.moves().front().workload.text, u"large"_s);
    QCOMPARE(board.moves().front().route.text, u"vertex"_s);
    QCOMPARE(board.moves().front().host.text, u"gcp"_s);
    QCOMPARE(board.desk.workspace().rows<Plan>().size(), 1);
    QCOMPARE(board.desk.stack.count(), 1);
    QCOMPARE(board.routeOf(u"large"_s), u"vertex"_s);
    board.desk.editor.undo();
    board.settle();
    QVERIFY(board.desk.workspace() == before);
    QCOMPARE(board.routeOf(u"large"_s), u"bedrock"_s);
    board.desk.editor.redo();
    board.settle();
    QCOMPARE(board.routeOf(u"large"_s), u"vertex"_s);
}

void TestBoardPage::columnsAreWorkedOutWhileTheHandRests()
{
    BoardDesk board;
    const Workspace before = board.desk.workspace();
    board.press(u"large"_s);
    board.moveOver(u"vertex"_s);
    const HeldCards *held = board.view->held();
    QVERIFY(held);
    for (int column = 0; column < held->columnCount(); ++column)
        QTRY_VERIFY(held->isReady(column));
    QVERIFY(!held->prepareNext(0));
    QTest::keyClick(board.view, Qt::Key_Escape);
    QVERIFY(board.desk.workspace() == before);
}

void TestBoardPage::escapeWhileDraggingChangesNothing()
{
    BoardDesk board;
    const Workspace before = board.desk.workspace();
    board.press(u"large"_s);
    board.moveOver(u"vertex"_s);
    QVERIFY(board.view->held());
    QTest::keyClick(board.view, Qt::Key_Escape);
    QVERIFY(!board.view->held());
    board.release();
    QVERIFY(board.desk.workspace() == before);
    QCOMPARE(board.desk.stack.count(), 0);
}

void TestBoardPage::pressAndReleaseOnlySelects()
{
    BoardDesk board;
    const Workspace before = board.desk.workspace();
    board.click(u"large"_s);
    QCOMPARE(board.selection(), QStringList{u"large"_s});
    QCOMPARE(board.desk.lens.lens().selection,
             std::optional(RowRef{TableId::Workload, u"large"_s}));
    QVERIFY(board.desk.workspace() == before);
    QVERIFY(!board.view->held());
}

void TestBoardPage::dropOnTheSameColumnChangesNothing()
{
    BoardDesk board;
    const Workspace before = board.desk.workspace();
    board.drag(u"large"_s, u"bedrock"_s);
    QVERIFY(board.desk.workspace() == before);
    QCOMPARE(board.desk.stack.count(), 0);
}

void TestBoardPage::dropBesideTheColumnsChangesNothing()
{
    BoardDesk board;
    const Workspace before = board.desk.workspace();
    board.press(u"large"_s);
    board.moveOver(u"vertex"_s);
    board.point(QEvent::MouseMove, {-40, -40});
    board.release();
    QVERIFY(board.desk.workspace() == before);
}

void TestBoardPage::keysMakeTheSamePlanAsTheMouse()
{
    BoardDesk mouse;
    mouse.drag(u"large"_s, u"vertex"_s);
    BoardDesk keys;
    keys.click(u"large"_s);
    const int steps = keys.columnOf(u"vertex"_s) - keys.columnOf(u"bedrock"_s);
    QVERIFY(steps != 0);
    for (int step = 0; step < std::abs(steps); ++step)
        QTest::keyClick(keys.view, steps > 0 ? Qt::Key_Right : Qt::Key_Left, Qt::ControlModifier);
    QVERIFY(keys.view->held());
    QTest::keyClick(keys.view, Qt::Key_Return);
    keys.settle();
    QCOMPARE(keys.moves().size(), size_t(1));
    QCOMPARE(placementOf(keys.moves().front()), placementOf(mouse.moves().front()));
    QCOMPARE(keys.moves().front().workload, mouse.moves().front().workload);
}

void TestBoardPage::escapePutsBackWhatTheKeysHold()
{
    BoardDesk board;
    const Workspace before = board.desk.workspace();
    board.click(u"large"_s);
    QTest::keyClick(board.view, Qt::Key_Right, Qt::ControlModifier);
    QTest::keyClick(board.view, Qt::Key_Escape);
    QVERIFY(!board.view->held());
    QVERIFY(board.desk.workspace() == before);
}

void TestBoardPage::draggingHomeTakesTheMoveOut()
{
    BoardDesk board;
    board.drag(u"large"_s, u"vertex"_s);
    QCOMPARE(board.moves().size(), size_t(1));
    board.drag(u"large"_s, u"bedrock"_s);
    QCOMPARE(board.moves().size(), size_t(0));
    QCOMPARE(board.routeOf(u"large"_s), u"bedrock"_s);
    QCOMPARE(board.desk.stack.count(), 2);
}

void TestBoardPage::secondMoveReplacesTheFirst()
{
    BoardDesk board;
    board.drag(u"large"_s, u"vertex"_s);
    const Id<Move> id = board.moves().front().id;
    board.drag(u"large"_s, u"direct"_s);
    QCOMPARE(board.moves().size(), size_t(1));
    QCOMPARE(board.moves().front().id, id);
    QCOMPARE(board.moves().front().route.text, u"direct"_s);
}

void TestBoardPage::severalCardsMoveTogetherInOneStep()
{
    BoardDesk board;
    board.click(u"large"_s);
    board.click(u"middle"_s, Qt::ControlModifier);
    QCOMPARE(board.selection(), (QStringList{u"large"_s, u"middle"_s}));
    board.drag(u"middle"_s, u"vertex"_s);
    QCOMPARE(board.moves().size(), size_t(2));
    QCOMPARE(board.desk.stack.count(), 1);
    QVERIFY(board.desk.stack.undoText().contains(u'2'));
}

void TestBoardPage::nothingMovesToWhereNothingRuns()
{
    BoardDesk board;
    const Workspace before = board.desk.workspace();
    board.press(u"large"_s);
    board.moveOver(QString());
    QVERIFY(board.view->held()->preview(board.columnOf(QString())).isBlocked());
    board.release();
    QVERIFY(board.desk.workspace() == before);
}

void TestBoardPage::heldCardShowsItsCostInPanelAndPlanBar()
{
    BoardDesk board;
    QScrollArea details; // as the window has one
    details.resize(300, 600);
    details.show();
    connect(&board.page, &BoardPage::detailsOffered, &details, [&details](QWidget *panel) {
        if (panel)
            details.setWidget(panel);
    });
    const auto *panel = board.page.findChild<MovePanel *>();
    board.press(u"large"_s);
    board.moveOver(u"vertex"_s);
    QCOMPARE(details.widget(), panel);
    QVERIFY(panel->findChild<QLabel *>(u"moveTitle"_s)->text().contains(u"Vertex AI"_s));
    const MovePreview &preview = board.view->held()->preview(board.columnOf(u"vertex"_s));
    QVERIFY(preview.oneTime > 0);
    QVERIFY(board.page.findChild<QLabel *>(u"planStatus"_s)->text().contains(u"1 held"_s));
    board.release();
    details.takeWidget()->setParent(&board.page);
}

void TestBoardPage::moveMenuListsTargets()
{
    BoardDesk board;
    board.click(u"large"_s);
    QStringList listed;
    QTimer::singleShot(0, &board.page, [&] {
        const auto *menu = board.page.findChild<QMenu *>(u"moveToMenu"_s);
        for (const QAction *action : menu->actions())
            listed += action->objectName();
        const auto *vertex = menu->findChild<QAction *>(u"moveTo-vertex"_s);
        const_cast<QAction *>(vertex)->trigger();
        const_cast<QMenu *>(menu)->close();
    });
    board.page.findChild<QAction *>(u"moveTo"_s)->trigger();
    board.settle();
    QVERIFY(listed.contains(u"moveTo-direct"_s));
    QVERIFY(!listed.contains(u"moveTo-bedrock"_s));
    QCOMPARE(board.moves().size(), size_t(1));
    QCOMPARE(board.moves().front().route.text, u"vertex"_s);
}

void TestBoardPage::adoptMovesTheWorkloadsAndUndoBringsThemBack()
{
    BoardDesk board;
    board.drag(u"large"_s, u"vertex"_s);
    const Workspace drafted = board.desk.workspace();
    const Id<Plan> plan = board.desk.lens.lens().plan;
    board.page.findChild<QPushButton *>(u"adoptButton"_s)->click();
    board.settle();
    QVERIFY(board.desk.asked.join(u' ').contains(u"Vertex AI"_s));
    QCOMPARE(board.desk.workspace().find(plan)->status, PlanStatus::Adopted);
    QCOMPARE(board.desk.workspace().find(plan)->decidedOn,
             std::optional(PartialDate(QDate(2026, 11, 20))));
    QCOMPARE(board.desk.workspace().find(Id<Workload>{u"large"_s})->route.text, u"vertex"_s);
    QCOMPARE(board.desk.workspace().find(Id<Workload>{u"large"_s})->host.text, u"gcp"_s);
    QVERIFY(board.desk.stack.undoText().contains(board.desk.workspace().find(plan)->name));
    board.desk.editor.undo();
    board.settle();
    QVERIFY(board.desk.workspace() == drafted);
}

void TestBoardPage::adoptCanBeDeclined()
{
    BoardDesk board;
    board.drag(u"large"_s, u"vertex"_s);
    const Workspace drafted = board.desk.workspace();
    board.desk.confirms = false;
    board.page.findChild<QPushButton *>(u"adoptButton"_s)->click();
    QVERIFY(board.desk.workspace() == drafted);
}

void TestBoardPage::discardKeepsTheWorkloads()
{
    BoardDesk board;
    board.drag(u"large"_s, u"vertex"_s);
    const Id<Plan> plan = board.desk.lens.lens().plan;
    board.page.findChild<QPushButton *>(u"discardButton"_s)->click();
    board.settle();
    QCOMPARE(board.desk.workspace().find(plan)->status, PlanStatus::Discarded);
    QVERIFY(board.desk.lens.lens().plan.isNull());
    QCOMPARE(board.routeOf(u"large"_s), u"bedrock"_s);
    board.desk.editor.undo();
    QCOMPARE(board.desk.workspace().find(plan)->status, PlanStatus::Draft);
}

void TestBoardPage::decidedPlanIsNotChangedByADrop()
{
    BoardDesk board;
    board.drag(u"large"_s, u"vertex"_s);
    const Id<Plan> first = board.desk.lens.lens().plan;
    board.page.findChild<QPushButton *>(u"adoptButton"_s)->click();
    board.settle();
    board.drag(u"middle"_s, u"vertex"_s);
    QVERIFY(board.desk.lens.lens().plan != first);
    QCOMPARE(movesOf(board.desk.workspace(), first).size(), size_t(1));
    QCOMPARE(board.moves().size(), size_t(1));
}

void TestBoardPage::readOnlyKeepsEverything()
{
    BoardDesk board;
    board.desk.editor.setReadOnly(u"Another program has it open."_s);
    const Workspace before = board.desk.workspace();
    const QSignalSpy refused(&board.desk.editor, &Editor::refused);
    board.drag(u"large"_s, u"vertex"_s);
    QVERIFY(board.desk.workspace() == before);
    QCOMPARE(refused.size(), 1);
    QVERIFY(board.desk.lens.lens().plan.isNull());
}

void TestBoardPage::searchLeavesOutCardsAndSaysSo()
{
    BoardDesk board;
    board.page.findChild<QLineEdit *>(u"boardSearch"_s)->setText(u"mid"_s);
    QVERIFY(!board.view->indexOf({u"large"_s}).isValid());
    QVERIFY(board.view->indexOf({u"middle"_s}).isValid());
    const BoardColumn &bedrock = board.view->board().columns[size_t(board.columnOf(u"bedrock"_s))];
    QCOMPARE(bedrock.hiddenCards, 1);
    QCOMPARE(bedrock.monthlySpend, 90'000.0);
    QVERIFY(board.page.findChild<QLabel *>(u"boardCounts"_s)->text().contains(u"left out"_s));
}

void TestBoardPage::hiddenColumnsAreKeptInTheWorkspace()
{
    BoardDesk board;
    auto *menu = board.page.findChild<QMenu *>(u"columnsMenu"_s);
    emit menu->aboutToShow();
    menu->findChild<QAction *>(u"show-direct"_s)->trigger();
    board.settle();
    QCOMPARE(board.columnOf(u"direct"_s), -1);
    QCOMPARE(board.desk.workspace().find(Id<Setting>{u"board.hidden"_s})->value, u"direct"_s);
    board.desk.editor.undo();
    board.settle();
    QVERIFY(board.columnOf(u"direct"_s) >= 0);
}

void TestBoardPage::columnsAreOrderedByDraggingAHead()
{
    BoardDesk board;
    QCOMPARE(board.columnOf(u"bedrock"_s), 0);
    const QPointF head(board.view->boardLayout().columnWidth() / 2, 20);
    board.point(QEvent::MouseButtonPress, head);
    board.point(QEvent::MouseMove, head + QPointF(40, 0));
    board.moveOver(u"vertex"_s);
    board.point(QEvent::MouseMove, board.middleOfColumn(u"vertex"_s) + QPointF(30, 0));
    board.release();
    QVERIFY(board.columnOf(u"vertex"_s) < board.columnOf(u"bedrock"_s));
    QCOMPARE(board.desk.stack.count(), 1);
}

void TestBoardPage::ownersGroupTheCards()
{
    BoardDesk board;
    auto *menu = board.page.findChild<QMenu *>(u"columnsMenu"_s);
    emit menu->aboutToShow();
    menu->findChild<QAction *>(u"groupByOwner"_s)->trigger();
    board.settle();
    QCOMPARE(board.view->boardLayout().groupTops(board.columnOf(u"bedrock"_s)).size(), size_t(1));
}

void TestBoardPage::emptyWorkspaceOffersTheOneAction()
{
    BoardDesk board;
    board.desk.live.reset(Workspace());
    board.settle();
    const QSignalSpy wanted(&board.page, &BoardPage::importRequested);
    auto *action = board.page.findChild<QPushButton *>(u"emptyAction"_s);
    QVERIFY(action->isVisible());
    action->click();
    QCOMPARE(wanted.size(), 1);
}

void TestBoardPage::screenReadersSeeTheCards()
{
    BoardDesk board;
    QAccessibleInterface *list = QAccessible::queryAccessibleInterface(board.view);
    QVERIFY(list);
    QCOMPARE(list->childCount(), 4);
    QStringList names;
    for (int child = 0; child < list->childCount(); ++child) {
        QAccessibleInterface *card = list->child(child);
        names += card->text(QAccessible::Name);
        QVERIFY(!card->text(QAccessible::Description).isEmpty());
        QCOMPARE(card->role(), QAccessible::ListItem);
        QVERIFY(!card->rect().isEmpty());
        QCOMPARE(list->indexOfChild(card), child);
    }
    QCOMPARE(names, (QStringList{u"Large"_s, u"Middle"_s, u"Small"_s, u"Lost"_s}));
    const QPoint middle = board.view->viewport()->mapToGlobal(board.middleOf(u"small"_s).toPoint());
    QCOMPARE(list->childAt(middle.x(), middle.y()), list->child(2));
}

void TestBoardPage::costsOpenTheirFormula()
{
    BoardDesk board;
    board.drag(u"large"_s, u"vertex"_s);
    board.click(u"large"_s);
    const QSignalSpy offered(&board.page, &BoardPage::detailsOffered);
    board.page.findChild<QAction *>(u"why"_s)->trigger();
    QCOMPARE(offered.size(), 1);
    const auto *panel = offered.last().front().value<QWidget *>();
    QCOMPARE(panel->objectName(), u"whyPanel"_s);
    bool hasFormula = false;
    for (const QLabel *label : panel->findChildren<QLabel *>())
        hasFormula = hasFormula || label->text().contains(u"×"_s);
    QVERIFY(hasFormula);
}

void TestBoardPage::everyTabShowsWithoutAPlanToo()
{
    BoardDesk board;
    for (const bool hasPlan : {false, true}) {
        if (hasPlan) {
            board.page.findChild<QToolButton *>(u"boardTab"_s)->click();
            board.drag(u"large"_s, u"vertex"_s);
        }
        for (const QString &tab :
             {u"planTab"_s, u"compareTab"_s, u"cheapestTab"_s, u"assumptionsTab"_s}) {
            board.page.findChild<QToolButton *>(tab)->click();
            board.settle();
            QVERIFY(!board.page.grab().isNull());
        }
    }
}

void TestBoardPage::comparisonModelIsSound()
{
    BoardDesk board;
    board.drag(u"large"_s, u"vertex"_s);
    PlanComparisonModel model(nullptr);
    const QAbstractItemModelTester tester(&model,
                                          QAbstractItemModelTester::FailureReportingMode::QtTest);
    const SwitchingModel arithmetic(board.desk.workspace(), board.desk.lens.lens());
    const Id<Plan> plan = board.desk.lens.lens().plan;
    model.setPlans({planSummary(board.desk.workspace(), arithmetic, {}, 1000),
                    planSummary(board.desk.workspace(), arithmetic, plan, 1000)});
    QCOMPARE(model.columnCount(), 2);
    const QModelIndex cost = model.index(PlanComparisonModel::OneTime, 1);
    QVERIFY(cost.data().toString().startsWith(u"▲"_s));
    QVERIFY(!model.index(PlanComparisonModel::OneTime, 0).data().toString().startsWith(u"▲"_s));
}

void TestBoardPage::assumptionsModelEditsInPlace()
{
    BoardDesk board;
    SwitchingState state(board.desk.context, nullptr);
    AssumptionsModel model(state, nullptr);
    const QAbstractItemModelTester tester(&model,
                                          QAbstractItemModelTester::FailureReportingMode::QtTest);
    const QModelIndex rate = model.indexOf({u"rate"_s});
    QVERIFY(rate.isValid());
    QVERIFY(model.setData(rate.siblingAtColumn(AssumptionsModel::Likely), u"150"_s, Qt::EditRole));
    QCOMPARE(board.desk.workspace().find(Id<Assumption>{u"rate"_s})->likely, std::optional(150.0));
    QVERIFY(
        !model.setData(rate.siblingAtColumn(AssumptionsModel::Likely), u"much"_s, Qt::EditRole));
    QCOMPARE(board.desk.stack.count(), 1);
}

void TestBoardPage::fractionsAreReadAndTypedInPerCent()
{
    BoardDesk board;
    const Id<Assumption> id{u"overhead"_s};
    Assumption overhead = *board.desk.workspace().find(id);
    overhead.unit = u"fraction"_s;
    QVERIFY(board.desk.editor.putRow(Row::of(overhead)));
    SwitchingState state(board.desk.context, nullptr);
    AssumptionsModel model(state, nullptr);
    const auto cell = [&](AssumptionsModel::Column column) {
        return model.indexOf(id).siblingAtColumn(column);
    };
    QCOMPARE(cell(AssumptionsModel::Likely).data().toString(), u"20 %"_s);
    QVERIFY(cell(AssumptionsModel::Unit).data().toString().isEmpty());
    QVERIFY(model.setData(cell(AssumptionsModel::Likely), u"30"_s, Qt::EditRole));
    QCOMPARE(board.desk.workspace().find(id)->likely, std::optional(0.3));
    QVERIFY(model.setData(cell(AssumptionsModel::Likely), u"12.3 %"_s, Qt::EditRole));
    QCOMPARE(board.desk.workspace().find(id)->likely, std::optional(0.123));
    const QModelIndex rate = model.indexOf({u"rate"_s}).siblingAtColumn(AssumptionsModel::High);
    QVERIFY(model.setData(rate, u"60000"_s, Qt::EditRole));
    QCOMPARE(rate.data().toString(), u"60,000"_s);
}

void TestBoardPage::resetKeepsOnesOwnNotes()
{
    BoardDesk board;
    const Id<Assumption> id{u"rate"_s};
    Assumption rate = *board.desk.workspace().find(id);
    Workspace shipped = board.desk.workspace();
    shipped.put(
        Row::of(DatasetRow{.id = {u"shipped-rate"_s},
                           .dataset = {},
                           .rowTable = u"assumption"_s,
                           .rowId = id.text,
                           .content = QString::fromStdString(rowToJson(Row::of(rate)).dump())}));
    board.desk.live.reset(shipped);
    rate.likely = 150;
    rate.notes = u"From our own payroll."_s;
    QVERIFY(board.desk.editor.putRow(Row::of(rate)));
    board.page.findChild<QToolButton *>(u"assumptionsTab"_s)->click();
    board.settle();
    auto *tree = board.page.findChild<QTreeView *>(u"assumptionsTree"_s);
    const auto *model = static_cast<AssumptionsModel *>(tree->model());
    tree->setCurrentIndex(model->indexOf(id));
    board.page.findChild<QPushButton *>(u"resetAssumption"_s)->click();
    QCOMPARE(board.desk.workspace().find(id)->likely, std::optional(130.0));
    QCOMPARE(board.desk.workspace().find(id)->notes, u"From our own payroll."_s);
}

void TestBoardPage::panelLiesOverTheBoardWhereDetailsHaveNoRoom()
{
    BoardDesk board;
    const auto *panel = board.page.findChild<MovePanel *>();
    QVERIFY(!panel->isVisible());
    for (const QString &route : {u"vertex"_s, u"direct"_s}) {
        board.press(u"large"_s);
        board.moveOver(route);
        QVERIFY(panel->isVisible());
        const QRectF column = board.view->columnOnViewport(board.columnOf(route));
        const QRectF onBoard(board.view->mapFrom(&board.page, panel->pos()), panel->size());
        QVERIFY(!onBoard.intersects(column));
        QTest::keyClick(board.view, Qt::Key_Escape);
        board.release();
        QVERIFY(!panel->isVisible());
    }
}

void TestBoardPage::columnsScrollEachOnItsOwn()
{
    BoardDesk board;
    board.page.resize(1000, 330);
    board.settle();
    const int bedrock = board.columnOf(u"bedrock"_s);
    const int vertex = board.columnOf(u"vertex"_s);
    QVERIFY(board.view->scrollRange(bedrock) > 0);
    QCOMPARE(board.view->scrollRange(vertex), 0);
    const QPointF before = board.middleOf(u"small"_s);
    board.view->scrollColumn(bedrock, 10'000);
    QCOMPARE(board.view->scrolledBy(bedrock), board.view->scrollRange(bedrock));
    QCOMPARE(board.middleOf(u"small"_s), before);
    const CardIndex middle = board.view->indexOf({u"middle"_s});
    QCOMPARE(board.view->cardUnder(board.middleOf(u"middle"_s)), middle);
    board.page.resize(1000, 900);
    board.settle();
    QCOMPARE(board.view->scrolledBy(bedrock), 0);
}

void TestBoardPage::keysNeverCarryACardOutOfSight()
{
    BoardDesk board;
    board.click(u"large"_s);
    for (int step = 0; step < board.view->boardLayout().columnCount(); ++step) {
        QTest::keyClick(board.view, Qt::Key_Right, Qt::ControlModifier);
        QVERIFY(board.view->held());
        const QRectF target = board.view->columnOnViewport(board.view->targetColumn());
        QVERIFY(target.intersects(board.view->heldRect()));
    }
    QVERIFY(board.view->held()->preview(board.view->targetColumn()).isBlocked());
    QTest::keyClick(board.view, Qt::Key_Escape);
}

void TestBoardPage::planBarShowsWholeFiguresOrNone()
{
    BoardDesk board;
    board.drag(u"large"_s, u"vertex"_s);
    auto *bar = board.page.findChild<PlanBar *>();
    const QList<QLabel *> figures{
        bar->findChild<QLabel *>(u"planOneTime"_s), bar->findChild<QLabel *>(u"planMonthly"_s),
        bar->findChild<QLabel *>(u"planShortfall"_s), bar->findChild<QLabel *>(u"planHost"_s)};
    int most = 0;
    for (int width = 1000; width >= 420; width -= 29) {
        board.page.resize(width, 700);
        board.settle();
        int shown = 0;
        for (const QLabel *figure : figures) {
            if (!figure->isVisible())
                continue;
            ++shown;
            QVERIFY(figure->width() >= figure->sizeHint().width());
        }
        most = std::max(most, shown);
        QVERIFY(bar->findChild<QPushButton *>(u"adoptButton"_s)->geometry().right() < bar->width());
    }
    QCOMPARE(most, 4);
}

QTEST_MAIN(TestBoardPage)
#include "tst_boardpage.moc"
