#include "app/shippedworkspace.h"
#include "tests/ui/support/desk.h"
#include "ui/mainwindow.h"
#include "ui/measures.h"
#include "ui/theme.h"

#include <QAction>
#include <QTest>
#include <QToolButton>

using namespace fairlead;
using namespace Qt::StringLiterals;

namespace {

/// The tabs of the page in sight.
QList<QToolButton *> tabsOf(const QWidget &window)
{
    QList<QToolButton *> tabs;
    for (QToolButton *button : window.findChildren<QToolButton *>()) {
        if (button->isVisible() && button->isEnabled() && button->property("role") == u"tab"_s)
            tabs += button;
    }
    return tabs;
}

} // namespace

/// Looking is no edit: every page and every tab of the main window, over the sample workspace.
class OpeningPagesTest : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase() { applyTheme(Scheme::Light); }
    void init() { failOnWarnings(); }
    void lookingChangesNothing_data();
    void lookingChangesNothing();
};

void OpeningPagesTest::lookingChangesNothing_data()
{
    QTest::addColumn<int>("table");
    QTest::addColumn<QString>("id");
    QTest::newRow("nothing selected") << -1 << QString();
    QTest::newRow("a workload selected") << int(TableId::Workload) << u"claims-assistant"_s;
    QTest::newRow("a party selected") << int(TableId::Party) << u"amazon"_s;
}

void OpeningPagesTest::lookingChangesNothing()
{
    QFETCH(const int, table);
    QFETCH(const QString, id);
    const auto sample = shippedWorkspace(StartContent::Sample);
    QVERIFY2(sample, sample ? "" : qPrintable(sample.error().message));
    Desk desk;
    desk.live.reset(*sample);
    const Workspace before = desk.workspace();
    MainWindow window(desk.live, desk.stack, desk.lens, {}, desk.dialogs);
    window.setWindowState(Qt::WindowNoState);
    window.resize(1280, 720);
    window.show();
    window.activateWindow();
    if (table >= 0)
        desk.lens.select(RowRef{TableId(table), id});
    const auto pages = window.findChildren<QAction *>(QRegularExpression(u"^page[0-9]+$"_s));
    QVERIFY(pages.size() >= 8);
    qsizetype opened = 0;
    for (int round = 0; round < 2; ++round) { // the second time with what the first left behind
        for (QAction *page : pages) {
            page->trigger();
            QTRY_VERIFY(!window.findChild<Measures *>()->isBusy());
            QCoreApplication::processEvents();
            for (QToolButton *tab : tabsOf(window)) {
                tab->click();
                QCoreApplication::processEvents();
                ++opened;
                QVERIFY2(desk.stack.count() == 0, qPrintable(page->text() + u", "_s + tab->text()));
            }
            QVERIFY2(desk.stack.count() == 0, qPrintable(page->text()));
        }
    }
    QVERIFY(opened >= 2 * 12);
    QVERIFY(desk.workspace() == before);
    QCOMPARE(desk.asked, QStringList());
}

QTEST_MAIN(OpeningPagesTest)
#include "tst_openingpages.moc"
