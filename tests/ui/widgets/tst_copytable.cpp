#include "ui/widgets/copytable.h"
#include "ui/widgets/listtable.h"

#include <QAction>
#include <QClipboard>
#include <QGuiApplication>
#include <QHeaderView>
#include <QMimeData>
#include <QStackedWidget>
#include <QStandardItemModel>
#include <QTableView>
#include <QTest>
#include <QTreeView>
#include <QVBoxLayout>

using namespace fairlead;
using namespace Qt::StringLiterals;

namespace {

void fill(QStandardItemModel &model)
{
    model.setHorizontalHeaderLabels({u"Name"_s, u"Note"_s, u"Spend"_s});
    const auto add = [&](const QString &name, const QString &note, const QString &spend) {
        model.appendRow(
            {new QStandardItem(name), new QStandardItem(note), new QStandardItem(spend)});
    };
    add(u"=HYPERLINK(\"x\")"_s, u"hidden"_s, u"$1"_s);
    add(u"<b>bold</b>"_s, u"hidden"_s, u"-5"_s);
    add(u"two\tcells\nand lines"_s, u"hidden"_s, u"–"_s);
}

/// What "Copy" or its sibling leaves on the clipboard.
QString copied(QWidget &page, const QString &action)
{
    QGuiApplication::clipboard()->clear();
    page.findChild<QAction *>(action)->trigger();
    return QGuiApplication::clipboard()->text();
}

} // namespace

/// What is shown can be taken along as text and as a table, as it is shown, and cannot do harm
/// where it is pasted.
class TestCopyTable : public QObject
{
    Q_OBJECT

private slots:
    void init();
    void copiesWhatIsShownAsTextAndTable();
    void cellsStayInTheirPlaceAndDoNotRun();
    void onlySelectedLinesAreCopied();
    void foldedLinesOfATreeAreCopied();
    void thePictureIsCopiedAsItsTable();
    void aPageWithoutAnythingLeavesTheClipboard();
    void severalTablesStandUnderTheirTitles();

private:
    QStandardItemModel m_model;
};

void TestCopyTable::init()
{
    m_model.clear();
    fill(m_model);
}

void TestCopyTable::copiesWhatIsShownAsTextAndTable()
{
    QWidget page;
    QTableView *table = listTable(&m_model, u"table"_s, u"Table"_s, &page);
    table->setColumnHidden(1, true);
    table->horizontalHeader()->moveSection(2, 0);
    const CopiedTable all = allLines(*table);
    QCOMPARE(all.heads, (QStringList{u"Spend"_s, u"Name"_s}));
    QCOMPARE(all.lines.size(), size_t(3));
    QCOMPARE(all.lines[1], (QStringList{u"-5"_s, u"<b>bold</b>"_s}));
    const auto data = clipboardData(all);
    QVERIFY(data->hasText());
    QVERIFY(data->html().contains(u"<tr><th>Spend</th><th>Name</th></tr>"_s));
}

void TestCopyTable::cellsStayInTheirPlaceAndDoNotRun()
{
    QWidget page;
    const QTableView *table = listTable(&m_model, u"table"_s, u"Table"_s, &page);
    const auto data = clipboardData(allLines(*table));
    const QStringList lines = data->text().split(u'\n', Qt::SkipEmptyParts);
    QCOMPARE(lines.size(), 4);
    for (const QString &line : lines)
        QCOMPARE(line.count(u'\t'), 2);
    QVERIFY(lines[1].startsWith(u"'="_s));
    QVERIFY(data->html().contains(u"&lt;b&gt;bold&lt;/b&gt;"_s));
    QVERIFY(lines[2].endsWith(u"\t-5"_s)); // a number stays one
}

void TestCopyTable::onlySelectedLinesAreCopied()
{
    QWidget page;
    QTableView *table = listTable(&m_model, u"table"_s, u"Table"_s, &page);
    QCOMPARE(copiedLines(*table), allLines(*table)); // nothing is selected
    table->selectRow(1);
    const CopiedTable chosen = copiedLines(*table);
    QVERIFY(chosen.heads.isEmpty());
    QCOMPARE(chosen.lines.size(), size_t(1));
    QCOMPARE(chosen.lines[0][0], u"<b>bold</b>"_s);
}

void TestCopyTable::foldedLinesOfATreeAreCopied()
{
    m_model.item(0)->appendRow({new QStandardItem(u"below"_s)});
    QTreeView tree;
    tree.setModel(&m_model);
    const CopiedTable all = allLines(tree);
    QCOMPARE(all.lines.size(), size_t(4));
    QCOMPARE(all.lines[1][0], u"below"_s);
}

void TestCopyTable::thePictureIsCopiedAsItsTable()
{
    QWidget page;
    auto *stack = new QStackedWidget(&page);
    stack->addWidget(new QWidget); // the picture
    stack->addWidget(listTable(&m_model, u"twin"_s, u"Twin"_s, stack));
    (new QVBoxLayout(&page))->addWidget(stack);
    addCopyActions(page);
    page.show();
    QVERIFY(QTest::qWaitForWindowExposed(&page));
    QVERIFY(copied(page, u"copy"_s).startsWith(u"Name\tNote\tSpend\n"_s));
    stack->setCurrentIndex(1);
    page.findChild<QTableView *>(u"twin"_s)->selectRow(1);
    QCOMPARE(copied(page, u"copy"_s), u"<b>bold</b>\thidden\t-5\n"_s);
    QCOMPARE(copied(page, u"copyTable"_s).count(u'\n'), 4);
}

void TestCopyTable::aPageWithoutAnythingLeavesTheClipboard()
{
    QWidget page;
    addCopyActions(page);
    QGuiApplication::clipboard()->setText(u"mine"_s);
    page.findChild<QAction *>(u"copy"_s)->trigger();
    QCOMPARE(QGuiApplication::clipboard()->text(), u"mine"_s);
}

void TestCopyTable::severalTablesStandUnderTheirTitles()
{
    const CopiedTable first{
        .heads = {u"Day"_s}, .lines = {{u"2 Dec"_s}}, .title = u"Dates & days"_s};
    const CopiedTable second{.heads = {}, .lines = {{u"a"_s, u"b"_s}}};
    const auto data = clipboardData({first, second});
    QCOMPARE(data->text(), u"Dates & days\nDay\n2 Dec\n\na\tb\n"_s);
    QCOMPARE(data->html().count(u"<table>"_s), 2);
    QVERIFY(data->html().startsWith(u"<h3>Dates &amp; days</h3><table>"_s));
}

QTEST_MAIN(TestCopyTable)
#include "tst_copytable.moc"
