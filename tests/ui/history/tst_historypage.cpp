#include "tests/ui/support/desk.h"
#include "ui/history/changesmodel.h"
#include "ui/history/historymodel.h"
#include "ui/history/historypage.h"

#include <QAbstractItemModelTester>
#include <QLabel>
#include <QLineEdit>
#include <QSignalSpy>
#include <QTableView>
#include <QTest>

using namespace fairlead;
using namespace Qt::StringLiterals;

class TestHistoryPage : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase() { QLocale::setDefault(QLocale(QLocale::English)); }
    void init() { failOnWarnings(); }
    void keepsTheRulesOfItemModels();
    void newestEntryComesFirstWithItsCounts();
    void chosenEntryShowsBeforeAndAfter();
    void filterFindsPersonLabelAndRecord();
    void readsAgainOnlyWhenShown();
    void failureIsSaid();
    void goneRowsKeepTheirNames();

private:
    static std::vector<HistoryEntry> entries();
};

namespace {

const RowRef kDeal{TableId::Deal, u"first"_s};

struct Shown
{
    explicit Shown(Result<std::vector<HistoryEntry>> entries)
        : history(std::move(entries))
    {
        page.resize(900, 600);
        page.show();
    }

    template<class T>
    T *child(const char *name) const
    {
        return page.findChild<T *>(QString::fromLatin1(name));
    }
    QString cell(const char *table, int row, int column) const
    {
        const QAbstractItemModel *model = child<QTableView>(table)->model();
        return model->index(row, column).data().toString();
    }

    Desk desk;
    int reads = 0;
    Result<std::vector<HistoryEntry>> history;
    HistoryPage page{desk.context,
                     [this] {
                         ++reads;
                         return history;
                     },
                     nullptr};
};

} // namespace

std::vector<HistoryEntry> TestHistoryPage::entries()
{
    const QDateTime at(QDate(2026, 11, 20), QTime(14, 2), Qt::UTC);
    return {{.number = 1,
             .at = at,
             .author = u"Ann"_s,
             .label = u"Add party"_s,
             .changes = {{{TableId::Party, u"gone"_s}, {}, {}, u"Gone Ltd"_s}}},
            {.number = 2,
             .at = at.addSecs(60),
             .author = u"<b>Bob</b>"_s,
             .label = u"Change title"_s,
             .changes = {{kDeal, u"title"_s, u"Old"_s, u"First deal"_s},
                         {kDeal, u"announced_on"_s, {}, u"2026-04-20"_s}}}};
}

void TestHistoryPage::keepsTheRulesOfItemModels()
{
    Desk desk;
    HistoryModel history;
    ChangesModel changes(desk.workspace());
    const auto mode = QAbstractItemModelTester::FailureReportingMode::QtTest;
    const QAbstractItemModelTester historyTester(&history, mode);
    const QAbstractItemModelTester changesTester(&changes, mode);
    history.show(entries(), desk.workspace());
    changes.show(history.entryAt(0).changes);
    QCOMPARE(changes.rowCount(), 2);
    history.show({}, desk.workspace());
    changes.show({});
    QCOMPARE(history.rowCount(), 0);
}

void TestHistoryPage::newestEntryComesFirstWithItsCounts()
{
    const Shown shown(entries());
    QCOMPARE(shown.cell("historyTable", 0, HistoryModel::What), u"Change title"_s);
    QCOMPARE(shown.cell("historyTable", 0, HistoryModel::Who), u"<b>Bob</b>"_s);
    QCOMPARE(shown.cell("historyTable", 0, HistoryModel::Rows), u"1"_s);
    QCOMPARE(shown.cell("historyTable", 0, HistoryModel::Values), u"2"_s);
    QVERIFY(shown.cell("historyTable", 0, HistoryModel::When).contains(u"20 Nov 2026"_s));
}

void TestHistoryPage::chosenEntryShowsBeforeAndAfter()
{
    Shown shown(entries());
    QCOMPARE(shown.cell("changesTable", 0, ChangesModel::Before), u"Old"_s);
    QCOMPARE(shown.cell("changesTable", 0, ChangesModel::After), u"First deal"_s);
    QCOMPARE(shown.cell("changesTable", 1, ChangesModel::Before), u"–"_s);
    QCOMPARE(shown.cell("changesTable", 1, ChangesModel::After), u"20 Apr 2026"_s);
    const QSignalSpy revealed(&shown.desk.lens, &LensModel::revealRequested);
    auto *changes = shown.child<QTableView>("changesTable");
    emit changes->activated(changes->model()->index(0, 0));
    QCOMPARE(revealed.size(), 1);
    QCOMPARE(shown.desk.lens.lens().selection, std::optional(kDeal));
}

void TestHistoryPage::filterFindsPersonLabelAndRecord()
{
    Shown shown(entries());
    auto *field = shown.child<QLineEdit>("historyFilter");
    const QAbstractItemModel *found = shown.child<QTableView>("historyTable")->model();
    const std::pair<QString, int> expected[]{
        {u"ann"_s, 1}, {u"first deal"_s, 1}, {u"TITLE"_s, 1}, {u"nobody"_s, 0}, {QString(), 2}};
    for (const auto &[text, count] : expected) {
        field->setText(text);
        QCOMPARE(found->rowCount(), count);
    }
}

void TestHistoryPage::readsAgainOnlyWhenShown()
{
    Shown shown(entries());
    QCOMPARE(shown.reads, 1);
    shown.page.hide();
    shown.page.refresh();
    QCOMPARE(shown.reads, 1);
    shown.page.show();
    QCOMPARE(shown.reads, 2);
    shown.page.refresh();
    QCOMPARE(shown.reads, 3);
}

void TestHistoryPage::failureIsSaid()
{
    const Shown shown(failure(u"Step 3 is damaged."_s));
    QVERIFY(shown.child<QLabel>("emptyText")->isVisible());
    QCOMPARE(shown.child<QLabel>("emptyText")->text(), u"Step 3 is damaged."_s);
}

void TestHistoryPage::goneRowsKeepTheirNames()
{
    Shown shown(entries());
    shown.child<QTableView>("historyTable")->selectRow(1);
    QCOMPARE(shown.cell("changesTable", 0, ChangesModel::Record), u"Gone Ltd"_s);
    QCOMPARE(shown.cell("changesTable", 0, ChangesModel::What), u"added"_s);
}

QTEST_MAIN(TestHistoryPage)
#include "tst_historypage.moc"
