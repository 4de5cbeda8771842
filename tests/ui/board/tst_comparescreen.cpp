#include "ui/board/comparescreen.h"

#include "models/rows/plan.h"
#include "tests/ui/board/boarddesk.h"
#include "ui/theme.h"

#include <QAction>
#include <QMenu>
#include <QTableView>
#include <QTest>
#include <QToolButton>

using namespace fairlead;
using namespace Qt::StringLiterals;

/// Which plans stand side by side.
class TestCompareScreen : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase() { applyTheme(Scheme::Light); }
    void init() { failOnWarnings(); }
    void openPlanIsAlwaysFirst();
    void twoPlansAreTheFewest();
};

namespace {

/// A board with two drafts, the second one open.
struct CompareDesk : BoardDesk
{
    CompareDesk()
    {
        drag(u"large"_s, u"vertex"_s);
        first = desk.lens.lens().plan;
        desk.lens.setPlan({});
        settle();
        drag(u"middle"_s, u"direct"_s);
        second = desk.lens.lens().plan;
    }

    void showCompare()
    {
        page.findChild<QToolButton *>(u"compareTab"_s)->click();
        settle();
    }

    QStringList titles() const
    {
        const QAbstractItemModel *model = page.findChild<QTableView *>(u"compareTable"_s)->model();
        QStringList titles;
        for (int column = 0; column < model->columnCount(); ++column)
            titles += model->headerData(column, Qt::Horizontal).toString();
        return titles;
    }

    QString nameOf(const Id<Plan> &plan) const { return desk.workspace().find(plan)->name; }

    QList<QAction *> menu() const
    {
        auto *menu = page.findChild<QMenu *>(u"comparePlansMenu"_s);
        emit menu->aboutToShow();
        return menu->actions();
    }

    Id<Plan> first;
    Id<Plan> second;
};

} // namespace

void TestCompareScreen::openPlanIsAlwaysFirst()
{
    CompareDesk board;
    board.desk.lens.setPlan({});
    board.settle();
    board.showCompare();
    QCOMPARE(board.titles().size(), 3);
    board.desk.lens.setPlan(board.second);
    board.settle();
    QCOMPARE(board.titles().front(), board.nameOf(board.second));
    board.desk.lens.setPlan(board.first);
    board.settle();
    QCOMPARE(board.titles().front(), board.nameOf(board.first));
    QVERIFY(board.titles().contains(board.nameOf(board.second)));
}

void TestCompareScreen::twoPlansAreTheFewest()
{
    CompareDesk board;
    board.showCompare();
    const auto byText = [&](const QString &text) {
        for (QAction *action : board.menu()) {
            if (action->text() == text)
                return action;
        }
        return static_cast<QAction *>(nullptr);
    };
    const QString first = board.nameOf(board.first);
    QVERIFY(!byText(board.nameOf(board.second))->isEnabled()); // it is open
    byText(first)->trigger();
    QCOMPARE(board.titles().size(), 2);
    QVERIFY(!board.titles().contains(first));
    for (const QAction *action : board.menu())
        QVERIFY(!action->isChecked() || !action->isEnabled());
}

QTEST_MAIN(TestCompareScreen)
#include "tst_comparescreen.moc"
