#include "tests/support/rows.h"
#include "tests/ui/support/desk.h"
#include "ui/conflicts/conflictsmodel.h"
#include "ui/conflicts/conflictspage.h"

#include <QAbstractItemModelTester>
#include <QLabel>
#include <QLineEdit>
#include <QRadioButton>
#include <QSignalSpy>
#include <QTableView>
#include <QTest>

using namespace fairlead;
using namespace Qt::StringLiterals;

class TestConflictsPage : public QObject
{
    Q_OBJECT

private slots:
    void init() { failOnWarnings(); }
    void keepsTheRulesOfItemModels();
    void showsWhatEachSourceSays();
    void preferringSettlesTheConflict();
    void withoutAReasonNothingChanges();
    void readOnlyChoosesNothing();
    void filterLeavesWhatMatches();
    void agreementIsSaid();
};

namespace {

struct Shown
{
    Shown()
    {
        Row settled = *desk.workspace().find({TableId::Claim, u"five"_s});
        settled = settled.with(fieldOf(TableId::Claim, "preferred"), false).value();
        Workspace workspace = desk.workspace();
        workspace.put(settled);
        workspace.put(rowWith(TableId::Conflict, "c-2", {{"code", "C-10"}, {"title", "Nothing"}}));
        desk.live.reset(workspace);
        page.resize(900, 600);
        page.show();
        page.showConflict(u"c-1"_s);
        QCoreApplication::sendPostedEvents(nullptr,
                                           QEvent::DeferredDelete); // what was shown before
    }

    template<class T>
    T *child(const char *name) const
    {
        return page.findChild<T *>(QString::fromLatin1(name));
    }

    Desk desk;
    ConflictsPage page{desk.context, nullptr};
};

} // namespace

void TestConflictsPage::keepsTheRulesOfItemModels()
{
    Desk desk;
    ConflictsModel model(desk.live);
    const QAbstractItemModelTester tester(&model,
                                          QAbstractItemModelTester::FailureReportingMode::QtTest);
    desk.editor.putRow(rowWith(TableId::Conflict, "c-9", {{"code", "C-9"}, {"title", "New"}}));
    QCOMPARE(model.rowCount(), 2);
    desk.editor.removeRows({{TableId::Conflict, u"c-9"_s}});
    QCOMPARE(model.rowCount(), 1);
    desk.live.reset({});
    QCOMPARE(model.rowCount(), 0);
}

void TestConflictsPage::showsWhatEachSourceSays()
{
    Shown shown;
    QVERIFY(shown.child<QLabel>("conflictTitle")->text().contains(u"5 or 25"_s));
    const auto *five = shown.child<QRadioButton>("choose-five");
    const auto *more = shown.child<QRadioButton>("choose-twenty-five");
    QVERIFY(five && more && !five->isChecked() && !more->isChecked());
    QVERIFY2(more->accessibleName().contains(u"25"_s)
                 && more->accessibleName().contains(u"paper"_s),
             qPrintable(more->accessibleName()));
    QVERIFY(shown.child<QLabel>("conflictsCount")->text().contains(u"1 open"_s));
}

void TestConflictsPage::preferringSettlesTheConflict()
{
    Shown shown;
    shown.child<QRadioButton>("choose-twenty-five")->click();
    QTRY_COMPARE(shown.desk.workspace().find({TableId::Claim, u"twenty-five"_s})->text(u"reason"_s),
                 u"it is signed"_s);
    QTRY_VERIFY(shown.child<QRadioButton>("choose-twenty-five")->isChecked());
    QVERIFY(shown.child<QLabel>("conflictsCount")->text().contains(u"0 open"_s));
    QVERIFY(shown.desk.workspace().find({TableId::Tranche, u"first.equity.now"_s})->value(u"amount")
            == Value(Money::ofUnits(25'000'000'000)));
}

void TestConflictsPage::withoutAReasonNothingChanges()
{
    Shown shown;
    shown.desk.answer = u"  "_s;
    const Workspace before = shown.desk.workspace();
    const QSignalSpy refused(&shown.desk.editor, &Editor::refused);
    shown.child<QRadioButton>("choose-twenty-five")->click();
    QTRY_COMPARE(refused.size(), 1);
    QVERIFY(shown.desk.workspace() == before);
    QVERIFY(!shown.child<QRadioButton>("choose-twenty-five")->isChecked());
}

void TestConflictsPage::readOnlyChoosesNothing()
{
    Shown shown;
    shown.desk.editor.setReadOnly(u"Another program has it open."_s);
    const auto *radio = shown.child<QRadioButton>("choose-five");
    QVERIFY(!radio->isEnabled());
    QVERIFY(radio->toolTip().contains(u"Another program"_s));
}

void TestConflictsPage::filterLeavesWhatMatches()
{
    Shown shown;
    auto *field = shown.child<QLineEdit>("conflictsFilter");
    const auto *table = shown.child<QTableView>("conflictsTable");
    QCOMPARE(table->model()->rowCount(), 2);
    field->setText(u"nothing"_s);
    QCOMPARE(table->model()->rowCount(), 1);
    shown.page.showConflict(u"c-1"_s);
    QCOMPARE(field->text(), QString());
    QCOMPARE(table->currentIndex().siblingAtColumn(0).data().toString(), u"C-1"_s);
}

void TestConflictsPage::agreementIsSaid()
{
    Shown shown;
    shown.desk.live.reset({});
    QVERIFY(shown.child<QLabel>("emptyTitle")->isVisible());
}

QTEST_MAIN(TestConflictsPage)
#include "tst_conflictspage.moc"
