#include "tests/support/rows.h"
#include "tests/ui/support/desk.h"
#include "ui/mainwindow.h"
#include "ui/theme.h"

#include <QAbstractButton>
#include <QAccessible>
#include <QAction>
#include <QComboBox>
#include <QDialog>
#include <QHeaderView>
#include <QLabel>
#include <QLineEdit>
#include <QListWidget>
#include <QMenuBar>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QRadioButton>
#include <QSignalSpy>
#include <QTest>

using namespace fairlead;
using namespace Qt::StringLiterals;

class TestMainWindow : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase();
    void init() { failOnWarnings(); }
    void everyControlHasANameForScreenReaders_data();
    void everyControlHasANameForScreenReaders();
    void everyActionHasATextAndAName();
    void noTwoActionsShareAShortcut();
    void tabReachesRailLensChooserGridAndDetails();
    void hostileNameIsShownLetterByLetter();
    void problemsAreShownInTheBar();
    void readOnlyIsSaidAndKept();
    void paletteFindsARecordAndShowsIt();
    void fileVerbsAskAndTell();
    void preferringAClaimAsksForTheReason();
    void historyThatCannotBeReadSaysSo();
    void resetBringsTheLensBack();
    void undoActionNamesTheEdit();
    void everyPageAndDialogHasNamesForScreenReaders();
    void pagesSayWhatTheyMakeOfAScenario();
    void tabReachesEveryControlOfEveryPage();
    void messagesMoveNothing();
    void badInputStaysInItsField();
    void closingAsksBeforeInputIsLost();
    void closingAsksBeforeEditsAreLost();
    void conflictCountLeadsToTheConflicts();
};

namespace {

struct Opened
{
    explicit Opened(HistoryReader history = {})
        : window(desk.live, desk.stack, desk.lens, std::move(history), desk.dialogs)
    {
        window.setWindowState(Qt::WindowNoState); // whatever the size of the screen
        window.resize(1280, 720);
        window.show();
        window.activateWindow();
        desk.lens.reveal({TableId::Deal, QStringLiteral("first")});
        QVERIFY(QTest::qWaitFor([this] {
            const auto *line = child<QLineEdit>("announced_on");
            return line && line->isVisible();
        }));
    }

    template<class T>
    T *child(const char *name) const
    {
        return window.findChild<T *>(QString::fromLatin1(name));
    }

    Desk desk;
    MainWindow window;
};

bool isControl(const QWidget *widget)
{
    return qobject_cast<const QAbstractButton *>(widget) || qobject_cast<const QLineEdit *>(widget)
           || qobject_cast<const QComboBox *>(widget)
           || qobject_cast<const QPlainTextEdit *>(widget)
           || qobject_cast<const QAbstractItemView *>(widget);
}

bool isInsideOther(const QWidget *widget)
{
    return qobject_cast<const QComboBox *>(widget->parentWidget())
           || qobject_cast<const QLineEdit *>(widget->parentWidget())
           || widget->objectName().startsWith(u"qt_"_s)
           || qobject_cast<const QHeaderView *>(widget);
}

} // namespace

void TestMainWindow::initTestCase()
{
    QCoreApplication::setOrganizationName(u"FairleadTest"_s);
    applyTheme(Scheme::Light);
}

void TestMainWindow::everyControlHasANameForScreenReaders_data()
{
    QTest::addColumn<int>("table");
    QTest::addColumn<QString>("id");
    QTest::newRow("deal") << int(TableId::Deal) << u"first"_s;
    QTest::newRow("party") << int(TableId::Party) << u"amazon"_s;
    QTest::newRow("claim") << int(TableId::Claim) << u"five"_s;
}

void TestMainWindow::everyControlHasANameForScreenReaders()
{
    QFETCH(const int, table);
    QFETCH(const QString, id);
    Opened opened;
    opened.desk.lens.reveal({TableId(table), id});
    QCoreApplication::processEvents();
    int checked = 0;
    for (const QWidget *widget : opened.window.findChildren<QWidget *>()) {
        if (!isControl(widget) || isInsideOther(widget) || !widget->isVisible())
            continue;
        QAccessibleInterface *spoken =
            QAccessible::queryAccessibleInterface(const_cast<QWidget *>(widget));
        QVERIFY(spoken);
        QVERIFY2(!spoken->text(QAccessible::Name).isEmpty(),
                 qPrintable(QLatin1StringView(widget->metaObject()->className()) + u' '
                            + widget->objectName()));
        QVERIFY2(!widget->objectName().isEmpty(), widget->metaObject()->className());
        ++checked;
    }
    QVERIFY(checked > 15);
}

void TestMainWindow::everyActionHasATextAndAName()
{
    Opened opened;
    int checked = 0;
    for (const QAction *menu : opened.window.menuBar()->actions()) {
        for (const QAction *action : menu->menu()->actions()) {
            if (action->isSeparator() || action->menu())
                continue;
            QVERIFY(!action->text().isEmpty());
            QVERIFY2(!action->objectName().isEmpty(), qPrintable(action->text()));
            QVERIFY2(action->text().contains(u'&') || !action->shortcut().isEmpty(),
                     qPrintable(action->text()));
            ++checked;
        }
    }
    QVERIFY(checked > 15);
}

void TestMainWindow::noTwoActionsShareAShortcut()
{
    Opened opened;
    QMap<QString, QString> taken;
    for (const QAction *action : opened.window.findChildren<QAction *>()) {
        const QString shortcut = action->shortcut().toString();
        if (shortcut.isEmpty())
            continue;
        QVERIFY2(!taken.contains(shortcut) || taken[shortcut] == action->objectName(),
                 qPrintable(shortcut + u' ' + taken[shortcut] + u' ' + action->objectName()));
        taken[shortcut] = action->objectName();
    }
    QVERIFY(taken.contains(u"Ctrl+K"_s) && taken.contains(u"Ctrl+Z"_s));
}

void TestMainWindow::tabReachesRailLensChooserGridAndDetails()
{
    Opened opened;
    for (const RowRef &row :
         {RowRef{TableId::Party, u"amazon"_s}, RowRef{TableId::Deal, u"second"_s},
          RowRef{TableId::Deal, u"first"_s}}) {
        opened.desk.lens.reveal(row);
        QCoreApplication::processEvents();
    }
    QTRY_VERIFY(opened.child<QLineEdit>("title")->isVisible());
    QStringList order;
    opened.child<QWidget>("rail0")->setFocus(Qt::TabFocusReason);
    for (int step = 0; step < 200 && QApplication::focusWidget(); ++step) {
        const QString name = QApplication::focusWidget()->objectName();
        if (order.contains(name) && name == u"rail0"_s)
            break;
        order += name;
        QTest::keyClick(QApplication::focusWidget(), Qt::Key_Tab);
    }
    const QStringList expected{u"rail0"_s,         u"lensWorkspace"_s, u"lensAsOf"_s,
                               u"paletteButton"_s, u"tableChooser"_s,  u"filterField"_s,
                               u"addButton"_s,     u"rowsGrid"_s,      u"title"_s};
    qsizetype last = -1;
    for (const QString &name : expected) {
        const qsizetype at = order.indexOf(name);
        QVERIFY2(at > last, qPrintable(name + u" in "_s + order.join(u' ')));
        last = at;
    }
}

void TestMainWindow::hostileNameIsShownLetterByLetter()
{
    Opened opened;
    opened.desk.lens.reveal({TableId::Party, u"hostile"_s});
    QCoreApplication::processEvents();
    const auto *title = opened.child<QLabel>("detailsTitle");
    QCOMPARE(title->text(), u"<b>x</b>"_s);
    for (const QLabel *label : opened.window.findChildren<QLabel *>()) {
        if (label->text().contains(u"<b>"_s))
            QCOMPARE(label->textFormat(), Qt::PlainText);
    }
}

void TestMainWindow::problemsAreShownInTheBar()
{
    Opened opened;
    auto *bar = opened.child<QWidget>("messageBar");
    QVERIFY(!bar->isVisible());
    opened.desk.editor.removeRows({{TableId::Deal, u"second"_s}});
    opened.window.showSaveProblem(u"The disk is full."_s);
    QVERIFY(bar->isVisible());
    QCOMPARE(opened.child<QLabel>("messageText")->text(), u"The disk is full."_s);
    QVERIFY(opened.child<QLabel>("saveState")->text().contains(u"Not saved"_s));
    opened.window.showSaved(QTime(14, 2));
    QVERIFY(opened.child<QLabel>("saveState")->text().contains(u"14:02"_s));
}

void TestMainWindow::readOnlyIsSaidAndKept()
{
    Opened opened;
    opened.window.setReadOnly(u"Another program has it open."_s);
    QCOMPARE(opened.child<QLabel>("saveState")->text(), u"Read-only"_s);
    QVERIFY(opened.window.windowTitle().contains(u"read only"_s));
    QVERIFY(opened.child<QLabel>("readOnlyMark")->isVisible());
    QVERIFY(!opened.child<QAction>("import")->isEnabled());
    const Workspace before = opened.desk.workspace();
    opened.child<QAction>("duplicateRows")->trigger();
    QVERIFY(opened.desk.workspace() == before);
}

void TestMainWindow::paletteFindsARecordAndShowsIt()
{
    Opened opened;
    opened.child<QAction>("openPalette")->trigger();
    auto *field = opened.child<QLineEdit>("paletteField");
    QVERIFY(field->isVisible());
    QTest::keyClicks(field, u"second"_s);
    const auto *list = opened.child<QListWidget>("paletteList");
    QTRY_VERIFY(list->count() >= 1 && list->item(0)->text().startsWith(u"Second deal"_s));
    QTest::keyClick(field, Qt::Key_Return);
    QCOMPARE(opened.desk.lens.lens().selection, std::optional(RowRef{TableId::Deal, u"second"_s}));
    QVERIFY(!field->isVisible());
}

void TestMainWindow::fileVerbsAskAndTell()
{
    Desk desk;
    desk.dialogs.openPath = [](QWidget *, const FileQuestion &) { return u"/in.json"_s; };
    desk.dialogs.savePath = [](QWidget *, const FileQuestion &) { return QString(); };
    MainWindow window(desk.live, desk.stack, desk.lens, {}, desk.dialogs);
    const QSignalSpy imported(&window, &MainWindow::importRequested);
    const QSignalSpy exported(&window, &MainWindow::exportRequested);
    window.findChild<QAction *>(u"import"_s)->trigger();
    window.findChild<QAction *>(u"export"_s)->trigger();
    QCOMPARE(imported.size(), 1);
    QCOMPARE(imported.front().front().toString(), u"/in.json"_s);
    QCOMPARE(exported.size(), 0); // the question was cancelled
}

void TestMainWindow::preferringAClaimAsksForTheReason()
{
    Opened opened;
    const RowRef tranche{TableId::Tranche, u"first.equity.now"_s};
    auto *radio = opened.child<QRadioButton>("prefer-twenty-five");
    QVERIFY(radio);
    radio->click();
    QVERIFY(opened.desk.workspace().find(tranche)->value(u"amount")
            == Value(Money::ofUnits(25'000'000'000)));
    QCOMPARE(opened.desk.workspace().find({TableId::Claim, u"twenty-five"_s})->text(u"reason"),
             u"it is signed"_s);
    opened.child<QAction>("undo")->trigger();
    QVERIFY(opened.desk.workspace().find(tranche)->value(u"amount")
            == Value(Money::ofUnits(5'000'000'000)));
}

void TestMainWindow::historyThatCannotBeReadSaysSo()
{
    const QString sentence = u"“a.fairlead” is damaged."_s;
    const Opened opened([&](const RowRef &) { return failure(sentence); });
    const auto labels = opened.child<QWidget>("historySection")->findChildren<QLabel *>();
    QVERIFY(std::any_of(labels.begin(), labels.end(),
                        [&](const QLabel *label) { return label->text() == sentence; }));
}

void TestMainWindow::resetBringsTheLensBack()
{
    Opened opened;
    opened.desk.lens.setAsOf(QDate(2025, 1, 1));
    opened.desk.lens.setBasis(MoneyBasis::Headline);
    QVERIFY(opened.child<QPushButton>("lensReset")->isEnabled());
    opened.child<QAction>("resetLens")->trigger();
    QVERIFY(opened.desk.lens.isAtRest());
    QVERIFY(!opened.child<QPushButton>("lensReset")->isEnabled());
}

void TestMainWindow::undoActionNamesTheEdit()
{
    Opened opened;
    auto *undo = opened.child<QAction>("undo");
    QVERIFY(!undo->isEnabled());
    opened.child<QAction>("duplicateRows")->trigger();
    QVERIFY(undo->isEnabled());
    QVERIFY(undo->text().contains(u"Duplicate"_s));
}

namespace {

QList<QAction *> pageActions(const QWidget &window)
{
    return window.findChildren<QAction *>(QRegularExpression(u"^page[0-9]+$"_s));
}

/// The controls in sight that say nothing to a screen reader.
QStringList namelessControls(const QWidget &window)
{
    QStringList nameless;
    for (QWidget *widget : window.findChildren<QWidget *>()) {
        if (!isControl(widget) || isInsideOther(widget) || !widget->isVisible())
            continue;
        const QAccessibleInterface *spoken = QAccessible::queryAccessibleInterface(widget);
        if (!spoken || spoken->text(QAccessible::Name).isEmpty()
            || spoken->role() == QAccessible::NoRole)
            nameless +=
                QLatin1StringView(widget->metaObject()->className()) + u' ' + widget->objectName();
    }
    return nameless;
}

} // namespace

void TestMainWindow::everyPageAndDialogHasNamesForScreenReaders()
{
    Opened opened;
    const QList<QAction *> pages = pageActions(opened.window);
    QVERIFY(pages.size() >= 4);
    for (QAction *page : pages) {
        page->trigger();
        QCoreApplication::processEvents();
        QCOMPARE(namelessControls(opened.window), QStringList());
    }
    opened.desk.lens.reveal({TableId::Deal, u"first"_s});
    for (const char *action : {"addRow", "editRows", "openDeal", "openPalette"}) {
        opened.child<QAction>(action)->trigger();
        QCoreApplication::processEvents();
        QCOMPARE(namelessControls(opened.window), QStringList());
    }
    for (QDialog *dialog : opened.window.findChildren<QDialog *>())
        dialog->close();
    opened.child<QPushButton>("addCondition")->click();
    QCOMPARE(namelessControls(opened.window), QStringList());
}

void TestMainWindow::pagesSayWhatTheyMakeOfAScenario()
{
    Opened opened;
    const auto *note = opened.child<QLabel>("scenarioNote");
    QVERIFY(!note->isVisible());
    opened.desk.lens.setScenario({u"whatever"_s});
    QVERIFY(note->isVisible());
    QVERIFY(!note->toolTip().isEmpty());
    for (QAction *page : pageActions(opened.window)) {
        if (page->text().contains(u"Stress"_s))
            page->trigger();
    }
    QVERIFY(!note->isVisible());
    opened.desk.lens.reset();
    QVERIFY(!note->isVisible());
}

void TestMainWindow::tabReachesEveryControlOfEveryPage()
{
    Opened opened;
    for (QAction *page : pageActions(opened.window)) {
        page->trigger();
        QCoreApplication::processEvents();
        for (const Qt::Key key : {Qt::Key_Tab, Qt::Key_Backtab}) {
            QSet<const QWidget *> reached;
            for (int step = 0; step < 300 && QApplication::focusWidget(); ++step) {
                reached.insert(QApplication::focusWidget());
                QTest::keyClick(QApplication::focusWidget(), key);
            }
            for (const QWidget *widget : opened.window.findChildren<QWidget *>()) {
                const bool isReachable = isControl(widget) && !isInsideOther(widget)
                                         && widget->isVisible() && widget->isEnabled()
                                         && widget->focusPolicy() & Qt::TabFocus;
                // Of radio buttons the arrow keys reach the others.
                if (isReachable && !qobject_cast<const QRadioButton *>(widget))
                    QVERIFY2(reached.contains(widget),
                             qPrintable(page->text() + u": "_s + widget->objectName()));
            }
        }
    }
}

void TestMainWindow::messagesMoveNothing()
{
    Opened opened;
    const auto *grid = opened.child<QWidget>("rowsGrid");
    const QRect before(grid->mapToGlobal(QPoint()), grid->size());
    opened.desk.editor.refuse(u"This does not work."_s);
    opened.window.showMessage(u"This neither."_s);
    QCoreApplication::processEvents();
    const auto *bar = opened.child<QWidget>("messageBar");
    QVERIFY(bar->isVisible());
    QCOMPARE(QRect(grid->mapToGlobal(QPoint()), grid->size()), before);
    QVERIFY(
        opened.window.rect().contains(QRect(bar->mapTo(&opened.window, QPoint()), bar->size())));
}

void TestMainWindow::badInputStaysInItsField()
{
    Opened opened;
    auto *line = opened.child<QLineEdit>("announced_on");
    QVERIFY(line && line->isVisible());
    line->setFocus();
    line->selectAll();
    QTest::keyClicks(line, u"soon"_s);
    opened.child<QWidget>("rail0")->setFocus();
    QCoreApplication::processEvents();
    QCOMPARE(line->text(), u"soon"_s);
    const auto *problem = opened.child<QLabel>("announced_onProblem");
    QVERIFY(problem->isVisible());
    QVERIFY2(problem->text().contains(u"soon"_s), qPrintable(problem->text()));
    line->setFocus();
    line->selectAll();
    QTest::keyClicks(line, u"2026-05"_s);
    QTest::keyClick(line, Qt::Key_Return);
    QCoreApplication::processEvents();
    QVERIFY(!problem->isVisible());
    QCOMPARE(opened.desk.stack.count(), 1);
}

void TestMainWindow::closingAsksBeforeInputIsLost()
{
    Opened opened;
    auto *line = opened.child<QLineEdit>("announced_on");
    line->setFocus();
    line->selectAll();
    QTest::keyClicks(line, u"soon"_s);
    opened.desk.confirms = false;
    QVERIFY(!opened.window.close());
    QCOMPARE(opened.desk.asked.size(), 1);
    QVERIFY(opened.desk.asked.front().contains(u"soon"_s));
    opened.desk.confirms = true;
    QVERIFY(opened.window.close());
}

void TestMainWindow::closingAsksBeforeEditsAreLost()
{
    Opened opened;
    const QSignalSpy retried(&opened.window, &MainWindow::saveRequested);
    opened.window.showSaveProblem(u"The disk is full."_s);
    opened.desk.confirms = false;
    QVERIFY(!opened.window.close());
    QCOMPARE(retried.size(), 1);
    QVERIFY(opened.desk.asked.front().contains(u"The disk is full."_s));
    opened.window.showSaved(QTime(14, 2));
    QVERIFY(opened.window.close());
    QCOMPARE(opened.desk.asked.size(), 1);
}

void TestMainWindow::conflictCountLeadsToTheConflicts()
{
    Opened opened;
    const auto *count = opened.child<QPushButton>("conflictCount");
    QVERIFY2(count->text().contains(u"1 open conflict"_s), qPrintable(count->text()));
    opened.child<QPushButton>("conflictCount")->click();
    QVERIFY(opened.child<QWidget>("conflictsPage")->isVisible());
    QVERIFY(opened.child<QLabel>("conflictTitle")->text().contains(u"5 or 25"_s));
}

QTEST_MAIN(TestMainWindow)
#include "tst_mainwindow.moc"
