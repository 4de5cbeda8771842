#include "models/rowtitle.h"
#include "tests/support/rows.h"
#include "tests/ui/support/desk.h"
#include "ui/records/recordspage.h"
#include "ui/records/rowsgrid.h"
#include "ui/records/rowsmodel.h"

#include <QAbstractItemView>
#include <QAction>
#include <QClipboard>
#include <QComboBox>
#include <QCompleter>
#include <QDialog>
#include <QGuiApplication>
#include <QHeaderView>
#include <QLabel>
#include <QLineEdit>
#include <QMenu>
#include <QPushButton>
#include <QScrollBar>
#include <QSettings>
#include <QSignalSpy>
#include <QTest>
#include <QTimer>

using namespace fairlead;
using namespace Qt::StringLiterals;

/// The Records page as a person works it: keys, clipboard, dialogs.
class TestRecordsPage : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase();
    void init() { failOnWarnings(); }
    void typingEditsAndEnterGoesDown();
    void aFieldIsShownReadyToBeEdited();
    void badInputKeepsTheEditorOpen();
    void escapeRestores();
    void pasteFillsCellsAndAddsRows();
    void pasteWithOneBadCellChangesNothing();
    void copiedCellsPasteBack();
    void deleteListsWhatGoesWithIt();
    void deleteCanBeDeclined();
    void clearRefusesWhatIsNeeded();
    void filterSaysHowManyAreShown();
    void emptyTableOffersTheOneAction();
    void bulkEditSetsOneFieldOfAll();
    void undoSelectsWhatItChanged();
    void addAsksForWhatIsNeeded();
    void commaForPointIsOffered();
    void cellsBeyondTheLastColumnAreReported();
    void copiesAreCalledCopies();
    void readOnlySaysWhyNothingCanBeEdited();
    void firstColumnStaysInSight();
    void headsOfferWhatCanBeDoneWithAColumn();

private:
    struct Window;
};

struct TestRecordsPage::Window
{
    explicit Window(TableId table = TableId::Party)
        : page(desk.context, nullptr)
        , grid(page.findChild<RowsGrid *>(u"rowsGrid"_s))
        , model(page.findChild<RowsModel *>())
    {
        page.resize(1000, 600);
        page.show();
        page.showTable(table);
        page.activateWindow();
        grid->setFocus();
    }

    void select(const QString &id, const QString &column)
    {
        grid->setCurrentIndex(model->index(model->rowOf(id), model->reader().columnOf(column)));
    }
    void trigger(const QString &action) { page.findChild<QAction *>(action)->trigger(); }
    QString name(const QString &id) const
    {
        return rowTitle(desk.workspace(), RowRef{TableId::Party, id});
    }
    QWidget *editor() const { return grid->findChild<QLineEdit *>(u"name"_s); }

    Desk desk;
    RecordsPage page;
    RowsGrid *grid;
    RowsModel *model;
};

void TestRecordsPage::initTestCase()
{
    QLocale::setDefault(QLocale(QLocale::English, QLocale::UnitedStates));
    QCoreApplication::setOrganizationName(u"FairleadTest"_s);
}

void TestRecordsPage::typingEditsAndEnterGoesDown()
{
    Window window;
    window.select(u"amazon"_s, u"name"_s);
    const int row = window.grid->currentIndex().row();
    QTest::keyClick(window.grid, Qt::Key_F2);
    QVERIFY(window.editor());
    QTest::keyClicks(window.editor(), u"Zon"_s);
    QTest::keyClick(window.editor(), Qt::Key_Return);
    QTRY_COMPARE(window.name(u"amazon"_s), u"Zon"_s);
    QTRY_COMPARE(window.grid->currentIndex().row(), row + 1);
    QCOMPARE(window.desk.stack.count(), 1);
}

void TestRecordsPage::aFieldIsShownReadyToBeEdited()
{
    Window window(TableId::Deal);
    const int country = window.model->reader().columnOf(u"country"_s);
    QCOMPARE(country, -1); // of another table
    window.page.showRow({TableId::Party, u"amazon"_s});
    const int column = window.model->reader().columnOf(u"country"_s);
    window.grid->setColumnHidden(column, true);
    window.page.showField(u"country"_s);
    QVERIFY(!window.grid->isColumnHidden(column));
    QCOMPARE(window.grid->currentIndex(),
             window.model->index(window.model->rowOf(u"amazon"_s), column));
    QCOMPARE(window.page.focusWidget(), window.grid);
    window.page.showField(u"no_such_field"_s);
    QCOMPARE(window.grid->currentIndex().column(), column);
}

void TestRecordsPage::badInputKeepsTheEditorOpen()
{
    Window window(TableId::Deal);
    const QSignalSpy refused(&window.desk.editor, &Editor::refused);
    window.select(u"first"_s, u"announced_on"_s);
    QTest::keyClick(window.grid, Qt::Key_F2);
    auto *line = window.grid->findChild<QLineEdit *>(u"announced_on"_s);
    QVERIFY(line);
    line->selectAll();
    QTest::keyClicks(line, u"soon"_s);
    QTest::keyClick(line, Qt::Key_Return);
    QCOMPARE(refused.size(), 1);
    QVERIFY(line->isVisible());
    QCOMPARE(window.desk.stack.count(), 0);
    QTest::keyClick(line, Qt::Key_Escape);
}

void TestRecordsPage::escapeRestores()
{
    Window window;
    window.select(u"amazon"_s, u"name"_s);
    QTest::keyClick(window.grid, Qt::Key_F2);
    QTest::keyClicks(window.editor(), u"Zon"_s);
    QTest::keyClick(window.editor(), Qt::Key_Escape);
    QTRY_VERIFY(!window.editor());
    QCOMPARE(window.name(u"amazon"_s), u"Amazon"_s);
}

void TestRecordsPage::pasteFillsCellsAndAddsRows()
{
    Window window;
    window.model->sort(-1);
    window.select(u"hostile"_s, u"name"_s); // the last in the order of ids
    const qsizetype rows = window.model->totalRows();
    const QStringList columns{u"Plain"_s, u"P; Q"_s, u"Lab"_s};
    QGuiApplication::clipboard()->setText(columns.join(u'\t') + u"\nAdded\t\tNeocloud\n"_s);
    const Workspace before = window.desk.workspace();
    window.trigger(u"paste"_s);
    QCOMPARE(window.name(u"hostile"_s), u"Plain"_s);
    QCOMPARE(window.model->totalRows(), rows + 1);
    window.desk.editor.undo();
    QVERIFY(window.desk.workspace() == before);
}

void TestRecordsPage::pasteWithOneBadCellChangesNothing()
{
    Window window;
    window.model->sort(-1);
    window.select(u"amazon"_s, u"name"_s);
    const Workspace before = window.desk.workspace();
    const QSignalSpy refused(&window.desk.editor, &Editor::refused);
    QGuiApplication::clipboard()->setText(u"One\t\tLab\nTwo\t\tbakery\n"_s);
    window.trigger(u"paste"_s);
    QVERIFY(window.desk.workspace() == before);
    QCOMPARE(window.desk.stack.count(), 0);
    QCOMPARE(refused.size(), 1);
    const QString sentence = refused.front().front().toString();
    QVERIFY2(sentence.contains(u"Row 2"_s) && sentence.contains(u"bakery"_s), qPrintable(sentence));
}

void TestRecordsPage::copiedCellsPasteBack()
{
    Window window(TableId::Tranche);
    window.grid->selectAll();
    const Workspace before = window.desk.workspace();
    window.trigger(u"copy"_s);
    QVERIFY(QGuiApplication::clipboard()->text().contains(u"5000000000"_s));
    window.select(u"first.equity.now"_s, window.model->column(0).key());
    window.grid->clearSelection();
    QGuiApplication::clipboard()->setText(QGuiApplication::clipboard()->text().section(u'\t', 0, 5)
                                          + u'\n');
    window.trigger(u"paste"_s);
    QVERIFY(window.desk.workspace() == before);
}

void TestRecordsPage::deleteListsWhatGoesWithIt()
{
    Window window(TableId::Deal);
    window.select(u"first"_s, u"title"_s);
    window.trigger(u"deleteRows"_s);
    QCOMPARE(window.desk.asked.size(), 1);
    QVERIFY(window.desk.asked.front().contains(u"First deal"_s));
    QVERIFY(window.desk.asked.front().contains(u"At once"_s));
    QVERIFY(!window.desk.workspace().contains({TableId::Deal, u"first"_s}));
    QVERIFY(!window.desk.workspace().contains({TableId::Tranche, u"first.equity.now"_s}));
}

void TestRecordsPage::deleteCanBeDeclined()
{
    Window window(TableId::Deal);
    window.desk.confirms = false;
    window.select(u"first"_s, u"title"_s);
    const Workspace before = window.desk.workspace();
    window.trigger(u"deleteRows"_s);
    QCOMPARE(window.desk.asked.size(), 1);
    QVERIFY(window.desk.workspace() == before);
}

void TestRecordsPage::clearRefusesWhatIsNeeded()
{
    Window window(TableId::Deal);
    const QSignalSpy refused(&window.desk.editor, &Editor::refused);
    window.select(u"first"_s, u"payer"_s);
    window.trigger(u"clear"_s);
    QCOMPARE(refused.size(), 1);
    window.select(u"first"_s, u"announced_on"_s);
    window.trigger(u"clear"_s);
    QVERIFY(isNull(
        window.desk.workspace().find({TableId::Deal, u"first"_s})->value(u"announced_on"_s)));
}

void TestRecordsPage::filterSaysHowManyAreShown()
{
    Window window;
    auto *field = window.page.findChild<QLineEdit *>(u"filterField"_s);
    const auto *count = window.page.findChild<QLabel *>(u"rowCount"_s);
    QCOMPARE(count->text(), u"3"_s);
    QTest::keyClicks(field, u"amaz"_s);
    QCOMPARE(count->text(), u"1 of 3"_s);
    QVERIFY(window.page.findChild<QPushButton *>(u"clearFilter"_s)->isVisible());
    window.page.findChild<QPushButton *>(u"clearFilter"_s)->click();
    QCOMPARE(count->text(), u"3"_s);
}

void TestRecordsPage::emptyTableOffersTheOneAction()
{
    Window window(TableId::Workload);
    auto *action = window.page.findChild<QPushButton *>(u"emptyAction"_s);
    QVERIFY(action->isVisible());
    action->click();
    QVERIFY(window.page.findChild<QDialog *>(u"newRowDialog"_s));
}

void TestRecordsPage::bulkEditSetsOneFieldOfAll()
{
    Window window;
    window.select(u"amazon"_s, u"country"_s);
    window.grid->selectAll();
    window.grid->setCurrentIndex(window.grid->currentIndex());
    window.grid->selectAll();
    window.trigger(u"editRows"_s);
    auto *dialog = window.page.findChild<QDialog *>(u"bulkEditDialog"_s);
    QVERIFY(dialog);
    auto *fields = dialog->findChild<QComboBox *>(u"bulkField"_s);
    fields->setCurrentIndex(fields->findData(u"country"_s));
    auto *line = dialog->findChild<QLineEdit *>(u"country"_s);
    line->setText(u"US"_s);
    dialog->accept();
    QCOMPARE(window.desk.stack.count(), 1);
    for (const Row &row : window.desk.workspace().rows(TableId::Party))
        QCOMPARE(row.text(u"country"_s), u"US"_s);
}

void TestRecordsPage::undoSelectsWhatItChanged()
{
    Window window(TableId::Deal);
    window.desk.editor.setFieldFromInput({{TableId::Deal, u"second"_s}},
                                         fieldOf(TableId::Deal, "title"), u"Other"_s);
    window.page.showTable(TableId::Party);
    window.desk.editor.undo();
    QCOMPARE(window.model->table(), TableId::Deal);
    QCOMPARE(window.desk.lens.lens().selection, std::optional(RowRef{TableId::Deal, u"second"_s}));
}

void TestRecordsPage::addAsksForWhatIsNeeded()
{
    Window window;
    window.trigger(u"addRow"_s);
    auto *dialog = window.page.findChild<QDialog *>(u"newRowDialog"_s);
    QVERIFY(dialog);
    dialog->accept();
    QVERIFY(dialog->isVisible());
    QVERIFY(!dialog->findChild<QLabel *>(u"newRowProblem"_s)->text().isEmpty());
    dialog->findChild<QLineEdit *>(u"name"_s)->setText(u"Newcomer"_s);
    dialog->accept();
    QCOMPARE(window.model->totalRows(), 4);
    QCOMPARE(window.desk.lens.lens().selection->table, TableId::Party);
    QCOMPARE(rowTitle(window.desk.workspace(), *window.desk.lens.lens().selection), u"Newcomer"_s);
}

void TestRecordsPage::commaForPointIsOffered()
{
    Window window(TableId::Tranche);
    const QSignalSpy refused(&window.desk.editor, &Editor::refused);
    window.select(u"first.equity.now"_s, u"amount"_s);
    QTest::keyClick(window.grid, Qt::Key_F2);
    auto *line = window.grid->findChild<QLineEdit *>(u"amount"_s);
    QVERIFY(line);
    line->selectAll();
    QTest::keyClicks(line, u"1,5"_s);
    QVERIFY(line->completer());
    QCOMPARE(line->completer()->completionModel()->index(0, 0).data().toString(), u"1.5"_s);
    line->completer()->popup()->hide();
    QTest::keyClick(line, Qt::Key_Return);
    QCOMPARE(refused.size(), 1);
    const QString sentence = refused.front().front().toString();
    QVERIFY2(sentence.contains(u"1,5"_s) && sentence.contains(u"1.5"_s), qPrintable(sentence));
    QTest::keyClick(line, Qt::Key_Escape);
}

void TestRecordsPage::cellsBeyondTheLastColumnAreReported()
{
    Window window;
    const QSignalSpy noted(&window.desk.editor, &Editor::noted);
    window.select(u"amazon"_s, u"notes"_s);
    const int column = window.grid->currentIndex().column();
    const int fields = int(window.grid->fieldsFrom(column).size());
    QStringList cells(fields, QString());
    cells.front() = u"Note"_s;
    cells += {u"lost"_s, QString(), u"lost too"_s};
    QGuiApplication::clipboard()->setText(cells.join(u'\t') + u'\n');
    window.trigger(u"paste"_s);
    QCOMPARE(window.desk.workspace().find({TableId::Party, u"amazon"_s})->text(u"notes"),
             u"Note"_s);
    QCOMPARE(noted.size(), 1);
    QVERIFY(noted.front().front().toString().startsWith(u"2 "_s));
}

void TestRecordsPage::copiesAreCalledCopies()
{
    Window window;
    window.select(u"amazon"_s, u"name"_s);
    window.trigger(u"duplicateRows"_s);
    window.select(u"amazon"_s, u"name"_s);
    window.trigger(u"duplicateRows"_s);
    QStringList names;
    for (const Row &row : window.desk.workspace().rows(TableId::Party))
        names += row.text(u"name"_s);
    QVERIFY(names.contains(u"Amazon"_s) && names.contains(u"Amazon (copy)"_s)
            && names.contains(u"Amazon (copy 2)"_s));
}

void TestRecordsPage::readOnlySaysWhyNothingCanBeEdited()
{
    Window window;
    window.select(u"amazon"_s, u"name"_s);
    const QStringList actions{u"addRow"_s, u"duplicateRows"_s, u"deleteRows"_s, u"editRows"_s,
                              u"paste"_s,  u"cut"_s,           u"clear"_s};
    window.desk.editor.setReadOnly(u"Another program has it open."_s);
    for (const QString &name : actions) {
        const auto *action = window.page.findChild<QAction *>(name);
        QVERIFY2(!action->isEnabled(), qPrintable(name));
        QVERIFY2(action->toolTip().contains(u"Another program"_s), qPrintable(name));
    }
    QVERIFY(window.page.findChild<QAction *>(u"copy"_s)->isEnabled());
    QVERIFY(!window.page.findChild<QPushButton *>(u"addButton"_s)->isEnabled());
    window.desk.editor.setReadOnly({});
    for (const QString &name : actions) {
        const auto *action = window.page.findChild<QAction *>(name);
        QVERIFY2(action->isEnabled() && !action->toolTip().contains(u"Another"_s),
                 qPrintable(name));
    }
}

void TestRecordsPage::firstColumnStaysInSight()
{
    Window window;
    const auto *frozen = window.grid->findChild<QTableView *>(u"frozenColumn"_s);
    QVERIFY(!frozen->isVisible());
    window.grid->horizontalScrollBar()->setValue(window.grid->horizontalScrollBar()->maximum());
    QVERIFY(frozen->isVisible());
    QCOMPARE(frozen->width(), window.grid->columnWidth(0) + 1);
    window.select(u"amazon"_s, u"kind"_s); // is scrolled to, beside the column that stays
    const QRect cell = window.grid->visualRect(window.grid->currentIndex());
    QVERIFY(!frozen->isVisible() || cell.left() >= frozen->width() - 1);
    window.grid->horizontalScrollBar()->setValue(0);
    QVERIFY(!frozen->isVisible());
}

void TestRecordsPage::headsOfferWhatCanBeDoneWithAColumn()
{
    Window window;
    QStringList offered;
    const int kind = window.model->reader().columnOf(u"kind"_s);
    const QPoint head(window.grid->columnViewportPosition(kind) + 5, 5);
    QTimer::singleShot(0, &window.page, [&] {
        auto *menu = window.grid->findChild<QMenu *>(u"columnMenu"_s);
        for (QAction *action : menu->actions()) {
            offered += action->objectName();
            if (action->objectName() == u"sortDescending"_s)
                action->trigger();
            if (action->objectName() == u"hideColumn"_s)
                action->trigger();
        }
        menu->close();
    });
    emit window.grid->horizontalHeader()->customContextMenuRequested(head);
    for (const QString &name : {u"sortAscending"_s, u"filterColumn"_s, u"fitColumn"_s})
        QVERIFY2(offered.contains(name), qPrintable(offered.join(u' ')));
    QCOMPARE(window.model->sortColumn(), kind);
    QCOMPARE(window.model->sortOrder(), Qt::DescendingOrder);
    QVERIFY(window.grid->isColumnHidden(kind));
    QSettings().clear();
}

QTEST_MAIN(TestRecordsPage)
#include "tst_recordspage.moc"
