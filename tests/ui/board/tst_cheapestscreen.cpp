#include "ui/board/cheapestscreen.h"

#include "tests/ui/board/boarddesk.h"
#include "ui/board/cheapestmodel.h"
#include "ui/board/frontierchart.h"
#include "ui/theme.h"

#include <QAbstractItemModelTester>
#include <QCheckBox>
#include <QLabel>
#include <QMenu>
#include <QPushButton>
#include <QTest>
#include <QToolButton>
#include <QTreeView>

#include <memory>

using namespace fairlead;
using namespace Qt::StringLiterals;

/// The search for the cheapest plan, from the form to what it says in the end.
class TestCheapestScreen : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase();
    void init() { failOnWarnings(); }
    void emptyWorkspaceIsNotSearched();
    void acceptedGatesAreSaid();
    void workloadsMarkedOnTheBoardStay();
    void searchKeepsTheFocusOnThePage();
    void everyOtherPlaceHasItsReason();
    void closingWhileItSearchesIsSafe();
    void chartSaysWhatTheTightestLimitCosts();
};

namespace {

struct CheapestDesk : BoardDesk
{
    CheapestDesk()
    {
        page.findChild<QToolButton *>(u"cheapestTab"_s)->click();
        settle();
        find = page.findChild<QPushButton *>(u"findCheapest"_s);
        stop = page.findChild<QPushButton *>(u"stopSearch"_s);
        finding = page.findChild<QLabel *>(u"cheapestFinding"_s);
        openGates = page.findChild<QCheckBox *>(u"limitOpenGates"_s);
    }

    QPushButton *find;
    QPushButton *stop;
    QLabel *finding;
    QCheckBox *openGates;
};

} // namespace

void TestCheapestScreen::initTestCase()
{
    QLocale::setDefault(QLocale(QLocale::English, QLocale::UnitedStates));
    applyTheme(Scheme::Light);
}

void TestCheapestScreen::emptyWorkspaceIsNotSearched()
{
    CheapestDesk board;
    board.desk.live.reset(Workspace());
    board.settle();
    board.find->click();
    QVERIFY(board.find->isEnabled());
    QVERIFY(board.finding->text().contains(u"nothing to place"_s));
    QVERIFY(!board.page.findChild<QTreeView *>(u"cheapestTree"_s)->isVisible());
}

void TestCheapestScreen::acceptedGatesAreSaid()
{
    CheapestDesk board;
    const auto *said = board.page.findChild<QLabel *>(u"acceptedGates"_s);
    QVERIFY(said->text().contains(u"Only places whose gates pass"_s));
    board.openGates->setChecked(true);
    QVERIFY(!said->text().contains(u"Only places whose gates pass"_s));
    QVERIFY(said->text().contains(u"confirm them"_s));
}

void TestCheapestScreen::workloadsMarkedOnTheBoardStay()
{
    CheapestDesk board;
    const auto *staying = board.page.findChild<QToolButton *>(u"limitStaying"_s);
    QCOMPARE(staying->text(), u"none"_s);
    QVERIFY(!staying->isEnabled());
    board.page.findChild<QToolButton *>(u"boardTab"_s)->click();
    board.click(u"large"_s);
    auto *mark = board.page.findChild<QAction *>(u"toggleStay"_s);
    mark->trigger();
    board.settle();
    const auto stays = [&] {
        return board.desk.workspace().find(Id<Workload>{u"large"_s})->mustStay;
    };
    QCOMPARE(stays(), std::optional(true));
    QCOMPARE(board.desk.stack.count(), 1);
    QCOMPARE(staying->text(), u"1 workload(s)"_s);
    QCOMPARE(staying->menu()->actions().size(), qsizetype(1));
    staying->menu()->actions().front()->trigger();
    board.settle();
    QCOMPARE(stays(), std::optional(false));
    QCOMPARE(staying->text(), u"none"_s);
}

void TestCheapestScreen::searchKeepsTheFocusOnThePage()
{
    CheapestDesk board;
    board.find->setFocus();
    QTest::keyClick(board.find, Qt::Key_Space);
    QCOMPARE(board.page.focusWidget(), board.stop);
    QTRY_VERIFY_WITH_TIMEOUT(board.find->isEnabled(), 60'000);
    QCOMPARE(board.page.focusWidget(), board.find);
}

void TestCheapestScreen::everyOtherPlaceHasItsReason()
{
    CheapestDesk board;
    board.openGates->setChecked(true);
    board.find->click();
    QTRY_VERIFY_WITH_TIMEOUT(board.find->isEnabled(), 60'000);
    auto *tree = board.page.findChild<QTreeView *>(u"cheapestTree"_s);
    QVERIFY(tree->isVisible());
    const QAbstractItemModel *model = tree->model();
    QVERIFY(model->rowCount() > 0);
    int reasons = 0;
    for (int row = 0; row < model->rowCount(); ++row) {
        const QModelIndex workload = model->index(row, CheapestModel::Name);
        tree->expand(workload);
        for (int other = 0; other < model->rowCount(workload); ++other) {
            const QModelIndex reason = model->index(other, CheapestModel::Name, workload);
            QVERIFY(reason.data().toString().contains(u": "_s));
            QVERIFY(tree->isFirstColumnSpanned(other, workload));
            QVERIFY(reason.siblingAtColumn(CheapestModel::Today).data().toString().isEmpty());
            ++reasons;
        }
    }
    QVERIFY(reasons > 0);
}

void TestCheapestScreen::closingWhileItSearchesIsSafe()
{
    auto board = std::make_unique<CheapestDesk>();
    board->find->click();
    board.reset(); // waits for the search, which would otherwise report to what is gone
    QCoreApplication::processEvents();
}

void TestCheapestScreen::chartSaysWhatTheTightestLimitCosts()
{
    FrontierChart chart(nullptr);
    QVERIFY(chart.finding().isEmpty());
    LimitFrontier frontier{.limit = u"Hosted by Amazon"_s, .points = {}};
    frontier.points = {
        {.bound = 0.1, .cost = {}}, {.bound = 0.2, .cost = 5e6}, {.bound = 1, .cost = 1e6}};
    chart.showFrontier(frontier, 1e6, 36);
    QVERIFY(chart.finding().contains(QString::fromUtf8("20\u00a0%")));
    QVERIFY(chart.finding().contains(QString::fromUtf8("4.00\u00a0M more")));
    QVERIFY(chart.finding().contains(u"no plan"_s));
    chart.resize(500, 240);
    QVERIFY(!chart.grab().isNull());
}

QTEST_MAIN(TestCheapestScreen)
#include "tst_cheapestscreen.moc"
