#include "app/shippedworkspace.h"
#include "models/facts/facts.h"
#include "models/graph/dependents.h"
#include "models/graph/graphviews.h"
#include "models/graph/spendtrace.h"
#include "models/rows/deal.h"
#include "models/rows/workload.h"
#include "models/rowtitle.h"
#include "tests/support/rows.h"
#include "tests/ui/support/desk.h"
#include "ui/details/claimssection.h"
#include "ui/graph/answerpanel.h"
#include "ui/graph/dateslider.h"
#include "ui/graph/graphanswer.h"
#include "ui/graph/graphfinding.h"
#include "ui/graph/graphpage.h"
#include "ui/graph/graphsheet.h"
#include "ui/graph/graphstate.h"
#include "ui/graph/graphtexts.h"
#include "ui/graph/graphview.h"
#include "ui/graph/legendentry.h"
#include "ui/theme.h"

#include <QAccessible>
#include <QAction>
#include <QComboBox>
#include <QDateEdit>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QSemaphore>
#include <QSignalSpy>
#include <QTableView>
#include <QTest>
#include <QThread>
#include <QThreadPool>
#include <QToolButton>
#include <QUndoStack>
#include <QWheelEvent>

#include <algorithm>
#include <atomic>
#include <functional>
#include <set>

using namespace fairlead;
using namespace Qt::StringLiterals;

namespace {

RowRef party(const char *id)
{
    return {TableId::Party, QString::fromLatin1(id)};
}

const Workspace &sample()
{
    static const Workspace kSample = *shippedWorkspace(StartContent::Sample);
    return kSample;
}

/// The Graph page with the sample workspace, on the screen.
struct GraphDesk
{
    explicit GraphDesk(const Workspace &workspace = sample())
        : page((desk.live.reset(workspace), desk.context), nullptr)
    {
        page.resize(1200, 700);
        page.show();
        page.activateWindow();
    }

    bool isSettled()
    {
        return QTest::qWaitFor([this] { return !view()->picture().nodes.empty(); });
    }

    GraphView *view() const { return page.view(); }
    GraphState *state() const { return page.state(); }
    QPoint middleOf(const RowRef &row) const
    {
        return view()->nodeOnScreen(view()->picture().find(row)).center().toPoint();
    }

    template<class T>
    T *child(const char *name) const
    {
        return page.findChild<T *>(QString::fromLatin1(name));
    }

    void trigger(const char *name) { child<QAction>(name)->trigger(); }

    Desk desk;
    GraphPage page;
};

GraphEdgeKey keyOf(const char *from, const char *to, EdgeFamily family)
{
    return {party(from), party(to), family};
}

} // namespace

class TestGraphPage : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase() { applyTheme(Scheme::Light); }
    void aContractIsListedWithBothItsSums();
    void init() { failOnWarnings(); }
    void clickSelectsForAllPages();
    void selectionOfOtherPagesIsFollowed();
    void doubleClickOpensTheRecord();
    void dragPinsAndUndoBringsBack();
    void hiddenNodesAreCountedAndComeBack();
    void wheelZoomsAtThePointer();
    void arrowKeysTravelEdges();
    void legendFiltersAndCounts();
    void theDayIsThatOfTheLens();
    void placesStayWhenTheDayChanges();
    void pageKeysStepQuarters();
    void anEdgeShowsItsDeals();
    void focusShowsTheNeighbourhood();
    void traceAddsUpToTheSpend();
    void loopsAreListed();
    void dependentsNeedANode();
    void tableAndPictureShareTheSelection();
    void searchGoesToTheNode();
    void partsAreKnownToScreenReaders();
    void anEmptyWorkspaceOffersTheImport();
    void rollingUpPutsFamiliesTogether();
    void layersAreExpandedAndUndone();
    void bundlesAreOneLine();
    void everyChangeOfThePictureIsUndone();
    void aFileThatCannotBeChangedIsFilteredAllTheSame();
    void bandsAndPathsChooseEachOther();
    void aTraceStartsWhereItIsAsked();
    void dependentsAgreeWithTheModel();
    void beliefsAreCompared();
    void beliefsAreReadBesideTheWindow();
    void aBeliefThatCannotBeReadEndsTheQuestion();
    void panelsShowWhatWasBelieved();
    void thePageWaitsForItsWork();
    void aTraceIsWorkedOutBesideTheWindow();
    void aTraceSpeaksOfDollars();
    void circlesWithoutAPairAreAFinding();
    void anEmptyTableOffersTheImport();
    void changesBetweenTwoDaysAreListed();
    void placesAreTheSameAfterATrace();
    void aClickOnACloudListsOurMoney();
    void anAnswerThatIsGivenUpStaysAway();
    void findingsFitTheirRoom();
    void edgesListEveryClaim();
    void searchIsLeftByEscape();
    void searchOffersWhatIsHidden_data();
    void searchOffersWhatIsHidden();
    void whatAQuestionAndAFilterHideIsShown_data();
    void whatAQuestionAndAFilterHideIsShown();
    void whatHasLeftTheGraphIsNotBroughtIn();
    void whatDependsIsSetOff();
    void untracedWorkloadsAreNamed();
};

void TestGraphPage::clickSelectsForAllPages()
{
    GraphDesk graph;
    QVERIFY(graph.isSettled());
    QTest::mouseClick(graph.view(), Qt::LeftButton, {}, graph.middleOf(party("anthropic")));
    QCOMPARE(graph.desk.lens.lens().selection, std::optional(party("anthropic")));
    QTest::mouseClick(graph.view(), Qt::LeftButton, Qt::ControlModifier,
                      graph.middleOf(party("openai")));
    QCOMPARE(graph.view()->selection().size(), size_t(2));
    QTest::keyClick(graph.view(), Qt::Key_Escape);
    QVERIFY(graph.view()->selection().empty());
}

void TestGraphPage::selectionOfOtherPagesIsFollowed()
{
    GraphDesk graph;
    QVERIFY(graph.isSettled());
    graph.desk.lens.select(party("nvidia"));
    QVERIFY(graph.view()->isSelected(party("nvidia")));
}

void TestGraphPage::doubleClickOpensTheRecord()
{
    GraphDesk graph;
    QVERIFY(graph.isSettled());
    const QSignalSpy revealed(&graph.desk.lens, &LensModel::revealRequested);
    QTest::mouseDClick(graph.view(), Qt::LeftButton, {}, graph.middleOf(party("openai")));
    QCOMPARE(revealed.size(), 1);
}

void TestGraphPage::dragPinsAndUndoBringsBack()
{
    GraphDesk graph;
    QVERIFY(graph.isSettled());
    const QPointF before = graph.view()->places().nodes.at(party("openai"));
    const QPoint from = graph.middleOf(party("openai"));
    QTest::mousePress(graph.view(), Qt::LeftButton, {}, from);
    QTest::mouseMove(graph.view(), from + QPoint(10, 20));
    QTest::mouseMove(graph.view(), from + QPoint(20, 60));
    QTest::mouseRelease(graph.view(), Qt::LeftButton, {}, from + QPoint(20, 60));
    QCOMPARE(graphArrangement(graph.desk.workspace()).pins.size(), size_t(1));
    QTRY_VERIFY(graph.view()->places().nodes.at(party("openai")) != before);
    QVERIFY(graph.view()->places().nodes.at(party("openai")).y() > before.y());
    graph.desk.stack.undo();
    QTRY_COMPARE(graph.view()->places().nodes.at(party("openai")), before);
}

void TestGraphPage::hiddenNodesAreCountedAndComeBack()
{
    GraphDesk graph;
    QVERIFY(graph.isSettled());
    graph.view()->select({party("openai")}, party("openai"));
    graph.trigger("graphHide");
    QTRY_COMPARE(graph.view()->picture().find(party("openai")), -1);
    auto *restore = graph.child<QPushButton>("legendRestore");
    QVERIFY(restore->isVisible() && restore->text().contains(u'1'));
    restore->click();
    QTRY_VERIFY(graph.view()->picture().find(party("openai")) >= 0);
    QVERIFY(!restore->isVisible());
}

void TestGraphPage::wheelZoomsAtThePointer()
{
    GraphDesk graph;
    QVERIFY(graph.isSettled());
    const QPointF point(400, 200);
    const QPointF world = graph.view()->toWorld(point);
    const double before = graph.view()->zoom();
    QWheelEvent wheel(point, graph.view()->mapToGlobal(point), {}, {0, 240}, Qt::NoButton, {},
                      Qt::NoScrollPhase, false);
    QApplication::sendEvent(graph.view(), &wheel);
    QVERIFY(graph.view()->zoom() > before);
    const QPointF way = graph.view()->toWorld(point) - world;
    QVERIFY(way.manhattanLength() * graph.view()->zoom() < 2); // the picture lies on whole pixels
    QVERIFY(!graph.view()->showsAll());
    QTest::keyClick(graph.view(), Qt::Key_Home);
    QVERIFY(graph.view()->showsAll());
}

void TestGraphPage::arrowKeysTravelEdges()
{
    GraphDesk graph;
    QVERIFY(graph.isSettled());
    graph.view()->select({party("anthropic")}, party("anthropic"));
    QTest::keyClick(graph.view(), Qt::Key_Right);
    const RowRef next = graph.view()->selection().front();
    const auto &edges = graph.view()->graph().edges;
    QVERIFY(std::ranges::any_of(edges, [&](const GraphEdge &edge) {
        return (edge.from == next && edge.to == party("anthropic"))
               || (edge.to == next && edge.from == party("anthropic"));
    }));
    QTest::keyClick(graph.view(), Qt::Key_Down, Qt::ControlModifier);
    QVERIFY(graph.view()->selectedEdge().has_value());
}

void TestGraphPage::legendFiltersAndCounts()
{
    GraphDesk graph;
    QVERIFY(graph.isSettled());
    auto *equity = graph.child<LegendEntry>("legendFamily0");
    QVERIFY(equity->count() > 5);
    const auto equities = [&] {
        return std::ranges::count(graph.view()->graph().edges, EdgeFamily::Equity,
                                  &GraphEdge::family);
    };
    QCOMPARE(int(equities()), equity->count());
    equity->click();
    QCOMPARE(equities(), 0);
    QVERIFY(equity->isVisible()); // with its count, so that nothing hides silently
    QTest::mousePress(equity, Qt::LeftButton, Qt::AltModifier);
    QCOMPARE(size_t(equities()), graph.view()->graph().edges.size());
}

void TestGraphPage::theDayIsThatOfTheLens()
{
    GraphDesk graph;
    QVERIFY(graph.isSettled());
    const size_t now = graph.state()->graph().edges.size();
    auto *slider = graph.child<DateSlider>("dateSlider");
    emit slider->dateChosen(QDate(2024, 1, 1));
    QCOMPARE(graph.desk.lens.lens().asOf, QDate(2024, 1, 1));
    QTRY_VERIFY(graph.state()->graph().edges.size() < now);
}

void TestGraphPage::placesStayWhenTheDayChanges()
{
    GraphDesk graph;
    QVERIFY(graph.isSettled());
    const auto before = graph.view()->places().nodes;
    graph.desk.lens.setAsOf(QDate(2025, 3, 1));
    QTRY_VERIFY(graph.view()->picture().nodes.size() < before.size());
    QVERIFY(graph.view()->places().nodes == before);
}

void TestGraphPage::pageKeysStepQuarters()
{
    GraphDesk graph;
    QVERIFY(graph.isSettled());
    graph.desk.lens.setAsOf(QDate(2026, 5, 10));
    QCoreApplication::processEvents();
    graph.trigger("graphQuarterBack");
    QCOMPARE(graph.desk.lens.lens().asOf, QDate(2026, 3, 31));
    QCoreApplication::processEvents();
    graph.trigger("graphQuarterOn");
    QCOMPARE(graph.desk.lens.lens().asOf, QDate(2026, 6, 30));
}

void TestGraphPage::anEdgeShowsItsDeals()
{
    GraphDesk graph;
    QVERIFY(graph.isSettled());
    QSignalSpy offered(&graph.page, &GraphPage::detailsOffered);
    graph.view()->selectEdge(keyOf("amazon", "anthropic", EdgeFamily::Equity));
    QCOMPARE(offered.size(), 1);
    const auto *panel = offered.front().front().value<QWidget *>();
    QVERIFY(panel);
    QVERIFY(panel->findChild<QLabel *>(u"edgeTitle"_s)->text().contains(u"Anthropic"_s));
    QStringList texts;
    for (const QLabel *label : panel->findChildren<QLabel *>())
        texts += label->text().replace(QChar::Nbsp, u' ');
    QVERIFY2(texts.contains(u"$13 B"_s) && texts.contains(u"$33 B"_s),
             qPrintable(texts.join(u'\n')));
    graph.view()->clearSelection();
    QVERIFY(!offered.back().front().value<QWidget *>());
}

void TestGraphPage::focusShowsTheNeighbourhood()
{
    GraphDesk graph;
    QVERIFY(graph.isSettled());
    graph.view()->select({party("anthropic")}, party("anthropic"));
    graph.trigger("graphFocus");
    for (const GraphEdge &edge : graph.view()->graph().edges) {
        const auto near = neighbourhood(graph.state()->graph(), party("anthropic"), 1);
        QVERIFY(near.contains(edge.from) && near.contains(edge.to));
    }
    const size_t close = graph.view()->graph().nodes.size();
    graph.trigger("graphFocus");
    QVERIFY(graph.view()->graph().nodes.size() > close);
}

void TestGraphPage::traceAddsUpToTheSpend()
{
    GraphDesk graph;
    QVERIFY(graph.isSettled());
    graph.trigger("graphTrace");
    const auto *table = graph.child<QTableView>("answerTable");
    QTRY_VERIFY(table->isVisible());
    QVERIFY(table->model()->rowCount() > 5);
    QStringList firsts;
    for (int row = 0; row < table->model()->rowCount(); ++row)
        firsts += table->model()->index(row, 0).data().toString();
    QVERIFY(firsts.contains(u"Total, each dollar once"_s));
    QTRY_VERIFY(!graph.view()->picture().edges.empty()
                && std::ranges::any_of(graph.view()->picture().edges, &PictureEdge::isBand));
    QTest::keyClick(graph.child<QTableView>("answerTable"), Qt::Key_Escape);
    QVERIFY(!table->isVisible());
}

void TestGraphPage::loopsAreListed()
{
    GraphDesk graph;
    QVERIFY(graph.isSettled());
    graph.trigger("graphLoops");
    const auto *model = graph.child<QTableView>("answerTable")->model();
    QTRY_VERIFY(model->rowCount() > 3);
    bool isFound = false;
    for (int row = 0; row < model->rowCount(); ++row) {
        const QString pair = model->index(row, 0).data().toString();
        isFound = isFound || (pair.contains(u"Amazon"_s) && pair.contains(u"Anthropic"_s));
    }
    QVERIFY(isFound);
    QVERIFY(!graph.child<QLabel>("answerNote")->text().isEmpty()); // the caveat
}

void TestGraphPage::dependentsNeedANode()
{
    GraphDesk graph;
    QVERIFY(graph.isSettled());
    const QSignalSpy noted(&graph.desk.editor, &Editor::noted);
    graph.trigger("graphDependents");
    QCOMPARE(noted.size(), 1);
    graph.view()->select({party("amazon")}, party("amazon"));
    graph.trigger("graphDependents");
    QTRY_VERIFY(graph.child<QTableView>("answerTable")->model()->rowCount() > 3);
}

void TestGraphPage::tableAndPictureShareTheSelection()
{
    GraphDesk graph;
    QVERIFY(graph.isSettled());
    graph.child<QToolButton>("tableButton")->click();
    auto *table = graph.child<QTableView>("graphTable");
    QVERIFY(table->isVisible());
    QCOMPARE(size_t(table->model()->rowCount()), graph.view()->graph().edges.size());
    table->selectRow(2);
    QVERIFY(graph.view()->selectedEdge().has_value());
    const auto chosen = *graph.view()->selectedEdge();
    table->sortByColumn(0, Qt::AscendingOrder);
    QVERIFY(graph.view()->selectedEdge() == chosen);
}

void TestGraphPage::searchGoesToTheNode()
{
    GraphDesk graph;
    QVERIFY(graph.isSettled());
    graph.trigger("graphFind");
    auto *field = graph.child<QLineEdit>("graphSearch");
    QTest::keyClicks(field, u"corew"_s);
    QTest::keyClick(field, Qt::Key_Return);
    QVERIFY(graph.view()->selection().size() == 1);
    const int node = graph.view()->picture().find(graph.view()->selection().front());
    QVERIFY(graph.view()->picture().nodes[size_t(node)].name.contains(u"CoreWeave"_s));
    QVERIFY(QRectF(graph.view()->rect()).contains(graph.view()->nodeOnScreen(node).center()));
}

void TestGraphPage::searchOffersWhatIsHidden_data()
{
    QTest::addColumn<QString>("name");
    QTest::addColumn<QString>("id");
    QTest::addColumn<bool>("isHiddenByHand");
    QTest::newRow("no source was read") << u"G42"_s << u"g42"_s << false;
    QTest::newRow("hidden by hand") << u"CoreWeave"_s << u"coreweave"_s << true;
}

void TestGraphPage::searchOffersWhatIsHidden()
{
    QFETCH(QString, name);
    QFETCH(QString, id);
    QFETCH(bool, isHiddenByHand);
    const RowRef node{TableId::Party, id};
    GraphDesk graph;
    QVERIFY(graph.isSettled());
    if (isHiddenByHand) {
        graph.view()->select({node}, node);
        graph.trigger("graphHide");
    }
    QTRY_COMPARE(graph.view()->picture().find(node), -1);
    graph.trigger("graphFind");
    auto *field = graph.child<QLineEdit>("graphSearch");
    QTest::keyClicks(field, name);
    QTest::keyClick(field, Qt::Key_Return);
    auto *offer = graph.child<QPushButton>("finderShow");
    QVERIFY(offer->isVisible());
    QVERIFY(graph.child<QLabel>("finderText")->text().contains(name));
    offer->click();
    QTRY_VERIFY(graph.view()->isSelected(node));
    QVERIFY(graph.view()->picture().find(node) >= 0);
    QVERIFY(!offer->isVisible());
    graph.desk.stack.undo();
    QTRY_COMPARE(graph.view()->picture().find(node), -1);
    field->setText(u"nobody"_s);
    QTest::keyClick(field, Qt::Key_Return);
    QVERIFY(!offer->isVisible());
    QVERIFY(graph.child<QLabel>("finderText")->text().contains(u"nobody"_s));
}

namespace {

using Wanted = std::function<bool(const GraphNode &)>;

/// A party with edges of one kind alone that are shown by default, none of them own spend, and with
/// a name that no other node has in its own.
const GraphNode *nodeOfOneFamily(const MarketGraph &graph, const Wanted &isWanted)
{
    for (const GraphNode &node : filtered(graph, {}).nodes) {
        std::set<EdgeFamily> families;
        for (const GraphEdge &edge : graph.edges) {
            if (edge.from == node.row || edge.to == node.row)
                families.insert(edge.family);
        }
        const auto named = std::ranges::count_if(graph.nodes, [&](const GraphNode &other) {
            return other.name.contains(node.name, Qt::CaseInsensitive);
        });
        if (families.size() == 1 && !families.contains(EdgeFamily::OwnSpend) && named == 1
            && isWanted(node))
            return graph.find(node.row);
    }
    return nullptr;
}

void search(GraphDesk &graph, const QString &name)
{
    graph.trigger("graphFind");
    auto *field = graph.child<QLineEdit>("graphSearch");
    field->setText(name);
    QTest::keyClick(field, Qt::Key_Return);
}

} // namespace

void TestGraphPage::whatAQuestionAndAFilterHideIsShown_data()
{
    QTest::addColumn<QByteArray>("question");
    QTest::newRow("focus") << QByteArray("graphFocus");
    QTest::newRow("trace") << QByteArray("graphTrace");
}

void TestGraphPage::whatAQuestionAndAFilterHideIsShown()
{
    QFETCH(QByteArray, question);
    GraphDesk graph;
    QVERIFY(graph.isSettled());
    const RowRef workload = refOf((*graph.desk.workspace().rows<Workload>().begin()).id);
    graph.view()->select({workload}, workload);
    graph.trigger(question.constData());
    QTRY_VERIFY(graph.state()->isTrace() || graph.state()->filter().focus);
    QTRY_VERIFY(graph.state()->isPlaced());
    const GraphNode *node = nodeOfOneFamily(graph.state()->graph(), [&](const GraphNode &each) {
        return graph.view()->picture().find(each.row) < 0;
    });
    QVERIFY(node);
    const RowRef row = node->row;
    const QString name = node->name;
    GraphFilter filter = graph.state()->filter();
    for (const GraphEdge &edge : graph.state()->graph().edges) {
        if (edge.from == row || edge.to == row)
            filter.hiddenFamilies.insert(edge.family);
    }
    graph.state()->setLines(filter);
    search(graph, name);
    auto *offer = graph.child<QPushButton>("finderShow");
    QVERIFY(offer->isVisible());
    offer->click();
    QTRY_VERIFY(graph.view()->isSelected(row));
    QVERIFY(graph.view()->picture().find(row) >= 0);
}

void TestGraphPage::whatHasLeftTheGraphIsNotBroughtIn()
{
    GraphDesk graph;
    QVERIFY(graph.isSettled());
    Lens early = graph.desk.lens.lens();
    early.asOf = QDate(2000, 1, 1);
    const MarketGraph before = marketGraph(graph.desk.workspace(), early);
    const GraphNode *node = nodeOfOneFamily(
        graph.state()->graph(), [&](const GraphNode &each) { return !before.find(each.row); });
    QVERIFY(node);
    const RowRef row = node->row;
    const QString name = node->name;
    graph.state()->hide({row});
    QTRY_COMPARE(graph.view()->picture().find(row), -1);
    search(graph, name);
    auto *offer = graph.child<QPushButton>("finderShow");
    QVERIFY(offer->isVisible());
    const int steps = graph.desk.stack.count();
    graph.desk.lens.setAsOf(early.asOf);
    QTRY_VERIFY(!graph.state()->graph().find(row));
    offer->click();
    QCOMPARE(graph.desk.stack.count(), steps);
    QVERIFY(!offer->isVisible());
}

/// All that the answer lists stands out, own workloads as well.
void TestGraphPage::whatDependsIsSetOff()
{
    GraphDesk graph;
    QVERIFY(graph.isSettled());
    const GraphAnswer answer =
        dependentsAnswer(graph.desk.workspace(), graph.desk.lens.lens(), party("amazon"));
    const GraphWays ways = answer.ways(-1);
    const MarketGraph &shown = graph.view()->graph();
    const Dependents found =
        dependentsOf(graph.desk.workspace(), graph.desk.lens.lens(), party("amazon"));
    QVERIFY(found.workloads.size() > 5);
    const GraphMarks marks = marksOf(shown, graph.view()->picture(), ways, {});
    for (const DependentWorkload &each : found.workloads) {
        const int node = graph.view()->picture().find(refOf(each.workload));
        QVERIFY(node >= 0 && marks.hasNode(node));
        QVERIFY(each.chain.size() > 2 || each.isDirect); // something is between
    }
}

void TestGraphPage::untracedWorkloadsAreNamed()
{
    GraphDesk graph;
    QVERIFY(graph.isSettled());
    const Lens april{.asOf = QDate(2026, 4, 30)};
    const Workspace &workspace = graph.desk.workspace();
    const SpendTrace trace = traceSpend(workspace, april, {});
    QVERIFY(!trace.untraced.empty());
    const GraphAnswer traced = traceAnswer(workspace, trace, {});
    const GraphAnswer dependents = dependentsAnswer(workspace, april, party("amazon"));
    for (const UntracedWorkload &each : trace.untraced) {
        const QString text = untracedText(workspace, each);
        for (const GraphAnswer *answer : {&traced, &dependents}) {
            QVERIFY(std::ranges::any_of(answer->lines, [&](const GraphAnswer::Line &line) {
                return line.cells.front().contains(text);
            }));
        }
    }
    QVERIFY(!traced.notes.isEmpty());
}

void TestGraphPage::partsAreKnownToScreenReaders()
{
    GraphDesk graph;
    QVERIFY(graph.isSettled());
    QAccessibleInterface *spoken = QAccessible::queryAccessibleInterface(graph.view());
    const GraphPicture &picture = graph.view()->picture();
    QCOMPARE(spoken->childCount(), int(picture.nodes.size() + picture.edges.size()));
    for (int at = 0; at < spoken->childCount(); ++at) {
        QAccessibleInterface *part = spoken->child(at);
        QVERIFY(part && !part->text(QAccessible::Name).isEmpty() && part->rect().isValid());
        QCOMPARE(part->parent(), spoken);
    }
    const int openai = picture.find(party("openai"));
    spoken->child(openai)->actionInterface()->doAction(QAccessibleActionInterface::pressAction());
    QVERIFY(graph.view()->isSelected(party("openai")));
    QVERIFY(spoken->child(openai)->state().selected);
}

void TestGraphPage::anEmptyWorkspaceOffersTheImport()
{
    GraphDesk graph{Workspace()};
    auto *action = graph.child<QPushButton>("emptyAction");
    QTRY_VERIFY(action->isVisible());
    const QSignalSpy asked(&graph.page, &GraphPage::importRequested);
    action->click();
    QCOMPARE(asked.size(), 1);
}

void TestGraphPage::rollingUpPutsFamiliesTogether()
{
    GraphDesk graph;
    QVERIFY(graph.isSettled());
    const size_t before = graph.state()->graph().nodes.size();
    graph.trigger("graphRollUp");
    QVERIFY(graph.state()->graph().nodes.size() <= before);
    for (const GraphEdge &edge : graph.view()->graph().edges)
        QVERIFY(edge.from != edge.to);
    graph.trigger("graphRollUp");
    QCOMPARE(graph.state()->graph().nodes.size(), before);
}

void TestGraphPage::layersAreExpandedAndUndone()
{
    GraphDesk graph;
    QVERIFY(graph.isSettled());
    graph.trigger("graphRollUpLayers");
    QTRY_COMPARE(graph.state()->graph().nodes.size(), size_t(5));
    QVERIFY(graph.child<QAction>("graphRollUpLayers")->isChecked());
    const RowRef labs = layerNode(GraphLayer::Lab, TableId::Party);
    QTRY_VERIFY(graph.view()->picture().find(labs) >= 0);
    graph.view()->select({labs}, labs);
    graph.trigger("graphExpand");
    QTRY_VERIFY(graph.view()->picture().find(party("anthropic")) >= 0);
    QCOMPARE(graph.view()->picture().find(labs), -1);
    graph.view()->select({party("anthropic")}, party("anthropic"));
    graph.trigger("graphCollapse");
    QTRY_VERIFY(graph.view()->picture().find(labs) >= 0);
    while (graph.desk.stack.canUndo())
        graph.desk.stack.undo();
    QTRY_VERIFY(graph.state()->graph().nodes.size() > 50);
}

void TestGraphPage::bundlesAreOneLine()
{
    GraphDesk graph;
    QVERIFY(graph.isSettled());
    const size_t before = graph.view()->graph().edges.size();
    graph.trigger("graphBundle");
    QTRY_VERIFY(graph.view()->graph().edges.size() < before);
    QVERIFY(std::ranges::any_of(graph.view()->picture().edges,
                                [](const PictureEdge &edge) { return edge.bundled > 1; }));
    graph.trigger("graphBundle");
    QTRY_COMPARE(graph.view()->graph().edges.size(), before);
}

void TestGraphPage::everyChangeOfThePictureIsUndone()
{
    GraphDesk graph;
    QVERIFY(graph.isSettled());
    const GraphArrangement before = graph.state()->arrangement();
    graph.child<LegendEntry>("legendFamily0")->click();
    graph.child<LegendEntry>("legendState2")->click();
    graph.trigger("graphRollUp");
    graph.trigger("graphBundle");
    graph.trigger("graphForce");
    graph.view()->select({party("nvidia")}, party("nvidia"));
    graph.trigger("graphHide");
    QCOMPARE(graph.desk.stack.count(), 6);
    QVERIFY(!(graph.state()->arrangement() == before));
    while (graph.desk.stack.canUndo())
        graph.desk.stack.undo();
    QVERIFY(graph.state()->arrangement() == before);
    QVERIFY(graph.child<LegendEntry>("legendFamily0")->isChecked());
    QTRY_VERIFY(graph.view()->picture().find(party("nvidia")) >= 0);
}

void TestGraphPage::aFileThatCannotBeChangedIsFilteredAllTheSame()
{
    GraphDesk graph;
    QVERIFY(graph.isSettled());
    graph.desk.editor.setReadOnly(u"It is in use."_s);
    auto *equity = graph.child<LegendEntry>("legendFamily0");
    equity->click();
    QVERIFY(!equity->isChecked());
    QCOMPARE(
        std::ranges::count(graph.view()->graph().edges, EdgeFamily::Equity, &GraphEdge::family), 0);
    graph.desk.lens.setBasis(MoneyBasis::Headline);
    QCoreApplication::processEvents();
    QVERIFY(!equity->isChecked());
    QCOMPARE(graph.desk.stack.count(), 0);
}

void TestGraphPage::bandsAndPathsChooseEachOther()
{
    GraphDesk graph;
    QVERIFY(graph.isSettled());
    graph.trigger("graphTrace");
    QTRY_VERIFY(std::ranges::any_of(graph.view()->picture().edges, &PictureEdge::isBand));
    const auto &edges = graph.view()->graph().edges;
    const auto own = std::ranges::find_if(edges, [](const GraphEdge &edge) {
        return edge.family == EdgeFamily::OwnSpend && edge.from.table == TableId::Workload;
    });
    QVERIFY(own != edges.end());
    graph.view()->selectEdge(fairlead::keyOf(*own));
    const auto *table = graph.child<QTableView>("answerTable");
    QCOMPARE(table->selectionModel()->selectedRows().size(), 1);
    const QString path = table->selectionModel()->selectedRows().front().data().toString();
    QVERIFY2(path.startsWith(nodeName(graph.view()->graph(), own->from)), qPrintable(path));
}

void TestGraphPage::aTraceStartsWhereItIsAsked()
{
    GraphDesk graph;
    QVERIFY(graph.isSettled());
    const RowRef bedrock{TableId::Route, u"bedrock"_s};
    graph.view()->select({bedrock}, bedrock);
    graph.trigger("graphTrace");
    QTRY_VERIFY(graph.state()->isTrace());
    for (const GraphEdge &edge : graph.state()->shown().edges) {
        if (edge.from.table == TableId::Workload)
            QCOMPARE(edge.to, bedrock);
    }
    auto *start = graph.child<QComboBox>("traceStart");
    QVERIFY(start->currentText().contains(u"Bedrock"_s));
    const int contract = start->findText(u"Contract:"_s, Qt::MatchStartsWith);
    QVERIFY(contract > 0);
    start->setCurrentIndex(contract);
    emit start->activated(contract);
    QTRY_VERIFY(!graph.state()->shown().edges.empty());
    QVERIFY(start->currentText().startsWith(u"Contract:"_s));
}

void TestGraphPage::dependentsAgreeWithTheModel()
{
    GraphDesk graph;
    QVERIFY(graph.isSettled());
    graph.view()->select({party("amazon")}, party("amazon"));
    graph.trigger("graphDependents");
    const auto *model = graph.child<QTableView>("answerTable")->model();
    QTRY_VERIFY(model->rowCount() > 3);
    const Dependents found =
        dependentsOf(graph.desk.workspace(), graph.desk.lens.lens(), party("amazon"));
    const auto both = std::ranges::count_if(found.contracts, [](const DependentContract &each) {
        return !each.direct.empty() && !each.indirect.empty();
    });
    QCOMPARE(model->rowCount(), int(found.contracts.size() + both + found.workloads.size()));
    QString title = graph.child<QLabel>("pageTitle")->text();
    QVERIFY2(title.contains(amountText(found.direct.front()))
                 && title.contains(amountText(found.indirect.front())),
             qPrintable(title));
}

void TestGraphPage::beliefsAreCompared()
{
    GraphDesk graph;
    QVERIFY(graph.isSettled());
    Workspace believed = sample();
    const auto deal = std::ranges::find_if(graph.state()->graph().edges, [](const GraphEdge &edge) {
        return edge.from == party("anthropic") && edge.to == party("spacex");
    });
    QVERIFY(deal != graph.state()->graph().edges.end());
    for (const Id<Deal> &id : deal->deals)
        believed.remove(refOf(id));
    QDate asked;
    graph.page.setBelievedPreparer([&](const QDate &day) {
        asked = day;
        return [believed] { return Result<Workspace>(believed); };
    });
    graph.trigger("graphBelief");
    const auto *model = graph.child<QTableView>("answerTable")->model();
    QTRY_VERIFY(model->rowCount() > 0);
    QCOMPARE(asked, graph.desk.lens.today().addDays(-1));
    QVERIFY(model->index(0, 1).data().toString().contains(u"SpaceX"_s));
    QVERIFY(std::ranges::none_of(graph.state()->graph().edges, [](const GraphEdge &edge) {
        return edge.from == party("anthropic") && edge.to == party("spacex")
               && edge.family == EdgeFamily::ComputeCommitment;
    }));
    QVERIFY(graph.child<QDateEdit>("beliefDay")->isVisible());
    graph.trigger("graphBelief");
    QVERIFY(std::ranges::any_of(graph.state()->graph().edges, [](const GraphEdge &edge) {
        return edge.from == party("anthropic") && edge.to == party("spacex");
    }));
}

void TestGraphPage::beliefsAreReadBesideTheWindow()
{
    GraphDesk graph;
    QVERIFY(graph.isSettled());
    QSemaphore mayRead;
    std::atomic<QThread *> reader = nullptr;
    graph.page.setBelievedPreparer([&](const QDate &) {
        return [&] {
            mayRead.acquire(); // would be for ever in the window's thread
            reader = QThread::currentThread();
            return Result<Workspace>(sample());
        };
    });
    graph.trigger("graphBelief");
    const auto *panel = graph.child<AnswerPanel>("answerPanel");
    QTRY_VERIFY(panel->isVisible()); // with the way to give it up
    QVERIFY(graph.child<QPushButton>("answerCancel")->isVisible());
    mayRead.release();
    QTRY_VERIFY(!panel->answer().heads.isEmpty());
    QVERIFY(reader != QThread::currentThread());
    QVERIFY(graph.state()->believedOn());
}

/// The picture of one day never stands under the date of another.
void TestGraphPage::aBeliefThatCannotBeReadEndsTheQuestion()
{
    GraphDesk graph;
    QVERIFY(graph.isSettled());
    const QDate yesterday = graph.desk.lens.today().addDays(-1);
    graph.page.setBelievedPreparer([yesterday](const QDate &day) {
        return [isRead = day == yesterday]() -> Result<Workspace> {
            return isRead ? Result<Workspace>(sample()) : failure(u"It is damaged."_s);
        };
    });
    const QSignalSpy refused(&graph.desk.editor, &Editor::refused);
    graph.trigger("graphBelief");
    QTRY_COMPARE(graph.state()->believedOn(), std::optional(yesterday));
    graph.child<QDateEdit>("beliefDay")->setDate(yesterday.addDays(-7));
    QTRY_COMPARE(refused.size(), 1);
    QCOMPARE(refused.front().front().toString(), u"It is damaged."_s);
    QVERIFY(!graph.state()->believedOn());
    QVERIFY(!graph.child<QDateEdit>("beliefDay")->isVisible());
}

void TestGraphPage::panelsShowWhatWasBelieved()
{
    GraphDesk graph;
    QVERIFY(graph.isSettled());
    const GraphEdgeKey key = keyOf("amazon", "anthropic", EdgeFamily::Equity);
    graph.view()->selectEdge(key);
    const Id<Deal> id = graph.view()->edge(key)->deals.front();
    Workspace believed = sample();
    Deal deal = *believed.find(id);
    deal.title = u"As it was called then"_s;
    believed.put(Row::of(deal));
    graph.page.setBelievedPreparer(
        [believed](const QDate &) { return [believed] { return Result<Workspace>(believed); }; });
    QSignalSpy offered(&graph.page, &GraphPage::detailsOffered);
    graph.trigger("graphBelief");
    QTRY_VERIFY(graph.state()->believedOn());
    graph.view()->selectEdge(key);
    const auto *panel = offered.back().front().value<QWidget *>();
    QVERIFY(panel);
    const auto names = [panel] {
        QStringList texts;
        for (const QPushButton *link : panel->findChildren<QPushButton *>()) {
            if (!link->isHidden())
                texts += link->accessibleName();
        }
        return texts.join(u'\n');
    };
    QVERIFY2(names().contains(deal.title), qPrintable(names()));
    // The sections about claims speak of today, and would change it.
    QVERIFY(std::ranges::none_of(panel->findChildren<ClaimsSection *>(),
                                 [](const ClaimsSection *claims) { return !claims->isHidden(); }));
    const QString line = graph.state()->sheet({}).lensLine;
    const QDate day = *graph.state()->believedOn();
    QVERIFY2(line.contains(QLocale().toString(day, QLocale::LongFormat)), qPrintable(line));
}

void TestGraphPage::thePageWaitsForItsWork()
{
    std::atomic<bool> hasBegun = false;
    std::atomic<bool> hasEnded = false;
    {
        GraphDesk graph;
        QVERIFY(graph.isSettled());
        graph.page.setBelievedPreparer([&](const QDate &) {
            return [&] {
                hasBegun = true;
                for (int time = 0; time < 20; ++time) // for longer than the page takes to go
                    traceSpend(sample(), {.asOf = QDate(2026, 11, 20)}, {});
                hasEnded = true;
                return Result<Workspace>(sample());
            };
        });
        graph.trigger("graphBelief");
        QTRY_VERIFY(hasBegun);
        graph.trigger("graphBelief"); // given up, and it still runs
    }
    QVERIFY(hasEnded);
}

void TestGraphPage::aTraceIsWorkedOutBesideTheWindow()
{
    GraphDesk graph;
    QVERIFY(graph.isSettled());
    graph.trigger("graphTrace");
    QVERIFY(!graph.state()->isTrace());
    QTRY_VERIFY(graph.state()->isTrace());
    QVERIFY(!graph.child<AnswerPanel>("answerPanel")->answer().lines.empty());
}

/// And never of the currency that comes first by its code, or that counts in larger numbers.
void TestGraphPage::aTraceSpeaksOfDollars()
{
    Workspace workspace = sample();
    Workload paid;
    for (const Workload &workload : workspace.rows<Workload>()) {
        if (workload.monthlySpend && !workload.route.isNull())
            paid = workload;
    }
    paid.id = {u"euros"_s};
    paid.monthlySpend = Money::ofUnits(90'000'000, *Currency::fromCode(u"EUR"));
    workspace.put(Row::of(paid));
    const SpendTrace trace = traceSpend(workspace, {.asOf = QDate(2026, 11, 20)}, {});
    QCOMPARE(trace.shares.size(), size_t(2));
    const GraphAnswer answer = traceAnswer(workspace, trace, {});
    QVERIFY2(answer.title.contains(monthlySpend(mainShares(trace)->total))
                 && mainShares(trace)->total.currency == Currency(),
             qPrintable(answer.title));
}

void TestGraphPage::circlesWithoutAPairAreAFinding()
{
    Workspace workspace;
    for (const char *name : {"a", "b", "c"})
        workspace.put(rowWith(TableId::Party, name, {{"name", name}}));
    const auto addDeal = [&](const char *id, const char *payer, const char *payee,
                             const char *kind) {
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
                               {"amount", "10.00 USD"},
                               {"certainty", "firm"},
                               {"counted", "true"}}));
    };
    addDeal("d1", "a", "b", "equity");
    addDeal("d2", "b", "c", "cloud_commitment");
    addDeal("d3", "c", "a", "cloud_commitment");
    const MarketGraph graph = marketGraph(workspace, {.asOf = QDate(2026, 11, 20)});
    const QString none = loopsAnswer(Workspace(), {}, {}).title;
    const GraphAnswer answer = loopsAnswer(workspace, graph, {});
    QVERIFY(!answer.lines.empty());
    QVERIFY(answer.title != none);
    QCOMPARE(answer.notes.size(), 2);
}

void TestGraphPage::anEmptyTableOffersTheImport()
{
    GraphDesk graph{Workspace()};
    QCoreApplication::processEvents();
    graph.child<QToolButton>("tableButton")->click();
    QVERIFY(!graph.child<QTableView>("graphTable")->isVisible());
}

void TestGraphPage::changesBetweenTwoDaysAreListed()
{
    GraphDesk graph;
    QVERIFY(graph.isSettled());
    graph.desk.lens.setAsOf(QDate(2026, 4, 30));
    QCoreApplication::processEvents();
    emit graph.child<DateSlider>("dateSlider")->sinceChosen(QDate(2026, 4, 26));
    const auto *model = graph.child<QTableView>("answerTable")->model();
    QTRY_VERIFY(model->rowCount() > 0);
    QStringList ended;
    for (int row = 0; row < model->rowCount(); ++row) {
        if (model->index(row, 0).data().toString() == u"Ended"_s)
            ended += model->index(row, 1).data().toString();
    }
    QVERIFY2(std::ranges::any_of(ended,
                                 [](const QString &edge) {
                                     return edge.contains(u"OpenAI"_s)
                                            && edge.contains(u"Foundry"_s);
                                 }),
             qPrintable(ended.join(u'\n')));
    QVERIFY(graph.child<DateSlider>("dateSlider")->isVisible());
}

void TestGraphPage::aClickOnACloudListsOurMoney()
{
    GraphDesk graph;
    QVERIFY(graph.isSettled());
    const QSignalSpy offered(&graph.page, &GraphPage::detailsOffered);
    QTest::mouseClick(graph.view(), Qt::LeftButton, {}, graph.middleOf(party("google")));
    const auto *panel = offered.back().front().value<QWidget *>();
    QVERIFY(panel);
    QStringList texts;
    for (const QLabel *label : panel->findChildren<QLabel *>())
        texts += label->text();
    const Dependents found =
        dependentsOf(graph.desk.workspace(), graph.desk.lens.lens(), party("google"));
    QVERIFY(!found.direct.empty() && !found.indirect.empty());
    QVERIFY(texts.contains(amountsText(found.direct)));
    QVERIFY(texts.contains(amountsText(found.indirect)));
    for (const DependentContract &contract : found.contracts) {
        const QString name = rowTitle(graph.desk.workspace(), contract.contract);
        QVERIFY2(
            std::ranges::any_of(texts, [&](const QString &text) { return text.startsWith(name); }),
            qPrintable(name));
    }
}

void TestGraphPage::anAnswerThatIsGivenUpStaysAway()
{
    GraphDesk graph;
    QVERIFY(graph.isSettled());
    const auto *panel = graph.child<AnswerPanel>("answerPanel");
    graph.trigger("graphLoops"); // worked out beside the window
    graph.trigger("graphLoops"); // and not wanted any more
    QThreadPool::globalInstance()->waitForDone();
    QCoreApplication::processEvents();
    QVERIFY(!panel->isVisible());
    QVERIFY(graph.child<DateSlider>("dateSlider")->isVisible());
    graph.trigger("graphLoops");
    QTRY_VERIFY(panel->isVisible() && panel->answer().lines.size() > 3);
    QTest::keyClick(graph.view(), Qt::Key_Escape); // nothing is selected: it ends the question
    QVERIFY(!panel->isVisible());
}

void TestGraphPage::placesAreTheSameAfterATrace()
{
    GraphDesk graph;
    QVERIFY(graph.isSettled());
    const auto before = graph.view()->places().nodes;
    graph.trigger("graphTrace");
    QTRY_VERIFY(graph.view()->places().nodes != before);
    graph.trigger("graphTrace");
    QCOMPARE(graph.view()->places().nodes, before);
}

void TestGraphPage::findingsFitTheirRoom()
{
    GraphDesk graph;
    graph.page.resize(1000, 600);
    QVERIFY(graph.isSettled());
    const auto *title = graph.child<QLabel>("pageTitle");
    for (const MoneyBasis basis :
         {MoneyBasis::Firm, MoneyBasis::Headline, MoneyBasis::RiskWeighted}) {
        const Lens lens{.asOf = QDate(2026, 11, 20), .basis = basis};
        const QStringList texts = graphFinding(marketGraph(sample(), lens), basis);
        QVERIFY(!texts.isEmpty());
        for (qsizetype at = 1; at < texts.size(); ++at)
            QVERIFY(texts[at].size() < texts[at - 1].size());
        graph.desk.lens.setBasis(basis);
        QCoreApplication::processEvents();
        const int room = title->contentsRect().width();
        QVERIFY2(title->fontMetrics().horizontalAdvance(texts.back()) <= room,
                 qPrintable(u"%1 pixels: %2"_s.arg(room).arg(texts.back())));
    }
}

/// Both directions of a pair: the firm and the most in, and the floor of what comes back.
void TestGraphPage::edgesListEveryClaim()
{
    GraphDesk graph;
    QVERIFY(graph.isSettled());
    QSignalSpy offered(&graph.page, &GraphPage::detailsOffered);
    graph.view()->selectEdge(keyOf("anthropic", "amazon", EdgeFamily::ComputeCommitment));
    const auto *panel = offered.back().front().value<QWidget *>();
    QVERIFY(panel);
    QStringList texts;
    for (const QLabel *label : panel->findChildren<QLabel *>())
        texts += label->text().replace(QChar::Nbsp, u' ');
    QVERIFY2(texts.contains(u"$100 B"_s) && texts.contains(u"or more, in all"_s),
             qPrintable(texts.join(u'\n')));
    const auto *edge = graph.view()->edge(*graph.view()->selectedEdge());
    int groups = 0;
    for (const Id<Deal> &deal : edge->deals)
        groups += claimGroupsFor(graph.desk.workspace(), *graph.desk.workspace().find(refOf(deal)))
                          .empty()
                      ? 0
                      : 1;
    QCOMPARE(panel->findChildren<ClaimsSection *>().size(), groups);
    QVERIFY(groups > 0);
}

void TestGraphPage::searchIsLeftByEscape()
{
    GraphDesk graph;
    QVERIFY(graph.isSettled());
    graph.trigger("graphFind");
    auto *field = graph.child<QLineEdit>("graphSearch");
    QTRY_VERIFY(field->hasFocus());
    QTest::keyClick(field, Qt::Key_Escape);
    QVERIFY(!field->isVisible());
    QVERIFY(graph.view()->hasFocus());
}

void TestGraphPage::aContractIsListedWithBothItsSums()
{
    const Workspace workspace = *shippedWorkspace(StartContent::Sample);
    const Lens lens{.asOf = QDate(2026, 11, 20)};
    const RowRef amazon{TableId::Party, u"amazon"_s};
    const GraphAnswer answer = dependentsAnswer(workspace, lens, amazon);
    for (const DependentContract &contract : dependentsOf(workspace, lens, amazon).contracts) {
        const RowRef row{TableId::Contract, contract.contract.text};
        const auto lines = std::ranges::count_if(
            answer.lines, [&](const GraphAnswer::Line &line) { return line.leadsTo == row; });
        QCOMPARE(lines, contract.direct.empty() || contract.indirect.empty() ? 1 : 2);
    }
    QVERIFY(std::ranges::any_of(answer.lines, [](const GraphAnswer::Line &line) {
        return line.isStrong && line.cells.front() == u"indirectly";
    }));
}

QTEST_MAIN(TestGraphPage)
#include "tst_graphpage.moc"
