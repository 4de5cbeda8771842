#include "tests/support/rows.h"
#include "tests/ui/support/desk.h"
#include "ui/records/rowsmodel.h"

#include <QAbstractItemModelTester>
#include <QSignalSpy>
#include <QTest>

using namespace fairlead;
using namespace Qt::StringLiterals;

class TestRowsModel : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase() { QLocale::setDefault(QLocale(QLocale::English)); }
    void init() { failOnWarnings(); }
    void keepsTheRulesOfItemModels();
    void showsComputedFigures();
    void sortsNullsLastBothWays();
    void sortIsStable();
    void filtersByWords();
    void filtersByCondition_data();
    void filtersByCondition();
    void editedRowKeepsItsPlace();
    void followsAddedAndRemovedRows();
    void refusesBadInput();
    void marksContestedAndStaleRows();
    void tooltipShowsTagsAsText();
    void manyRowsSortAndFilterRight();
    void namesSortWithoutRegardToCapitals();
    void tablesOpenInTheOrderOfNames();
    void hiddenIdsAreNeverFound();
    void filterFollowsEdits();

private:
    static int columnOf(const RowsModel &model, const QString &key)
    {
        return model.reader().columnOf(key);
    }
    static QString cell(const RowsModel &model, const QString &id, const QString &key)
    {
        return model.index(model.rowOf(id), columnOf(model, key)).data().toString();
    }
};

void TestRowsModel::keepsTheRulesOfItemModels()
{
    Desk desk;
    RowsModel model(desk.live, desk.lens, desk.editor);
    const QAbstractItemModelTester tester(&model,
                                          QAbstractItemModelTester::FailureReportingMode::QtTest);
    model.setTable(TableId::Deal);
    model.sort(0, Qt::DescendingOrder);
    model.setFilter({.text = u"first"_s, .conditions = {}});
    QCOMPARE(model.rowCount(), 1);
    model.setFilter({});
    desk.editor.duplicateRows({{TableId::Deal, u"first"_s}});
    QCOMPARE(model.rowCount(), 3);
    desk.editor.removeRows({{TableId::Deal, u"first"_s}});
    QCOMPARE(model.rowCount(), 2);
    desk.editor.undo();
    desk.editor.undo();
    QCOMPARE(model.rowCount(), 2);
    model.setTable(TableId::Party);
    desk.live.reset({});
    QCOMPARE(model.rowCount(), 0);
}

void TestRowsModel::showsComputedFigures()
{
    Desk desk;
    RowsModel model(desk.live, desk.lens, desk.editor);
    model.setTable(TableId::Deal);
    QCOMPARE(cell(model, u"first"_s, u"+headline"_s), u"5"_s);
    QCOMPARE(cell(model, u"first"_s, u"+firm"_s), u"5"_s);
    QCOMPARE(cell(model, u"first"_s, u"+sureness"_s), u"firm"_s);
    QCOMPARE(cell(model, u"second"_s, u"+headline"_s), u"–"_s);
    QCOMPARE(cell(model, u"first"_s, u"+age"_s), u"50"_s);
    desk.editor.setFieldFromInput({{TableId::Tranche, u"first.equity.now"_s}},
                                  fieldOf(TableId::Tranche, "amount"), u"7.5 B"_s);
    QCOMPARE(cell(model, u"first"_s, u"+headline"_s), u"7.5"_s);
}

void TestRowsModel::sortsNullsLastBothWays()
{
    Desk desk;
    RowsModel model(desk.live, desk.lens, desk.editor);
    model.setTable(TableId::Deal);
    const int announced = columnOf(model, u"announced_on"_s);
    for (const Qt::SortOrder order : {Qt::AscendingOrder, Qt::DescendingOrder}) {
        model.sort(announced, order);
        QCOMPARE(model.shownIds().back(), u"second"_s);
    }
}

void TestRowsModel::sortIsStable()
{
    Desk desk;
    RowsModel model(desk.live, desk.lens, desk.editor);
    model.setTable(TableId::Party);
    model.sort(columnOf(model, u"kind"_s), Qt::DescendingOrder);
    const auto ids = model.shownIds();
    const auto place = [&](const QString &id) {
        return std::find(ids.begin(), ids.end(), id) - ids.begin();
    };
    QVERIFY(place(u"anthropic"_s) < place(u"hostile"_s)); // equal kinds stay in the order of ids
}

void TestRowsModel::filtersByWords()
{
    Desk desk;
    RowsModel model(desk.live, desk.lens, desk.editor);
    model.setTable(TableId::Deal);
    model.setFilter({.text = u"ANTHROPIC second"_s, .conditions = {}});
    QCOMPARE(model.shownIds(), std::vector<QString>{u"second"_s});
    QCOMPARE(model.totalRows(), 2);
    // Typed letter by letter it comes to the same as at once.
    model.setFilter({});
    for (const QString &typed : {u"s"_s, u"se"_s, u"sec"_s})
        model.setFilter({.text = typed, .conditions = {}});
    QCOMPARE(model.shownIds(), std::vector<QString>{u"second"_s});
    model.setFilter({.text = u"nowhere"_s, .conditions = {}});
    QCOMPARE(model.rowCount(), 0);
}

void TestRowsModel::filtersByCondition_data()
{
    using Test = FilterCondition::Test;
    QTest::addColumn<QString>("column");
    QTest::addColumn<int>("test");
    QTest::addColumn<QString>("operand");
    QTest::addColumn<QStringList>("expected");
    QTest::newRow("at least") << u"+headline"_s << int(Test::AtLeast) << u"1"_s
                              << QStringList{u"first"_s};
    QTest::newRow("at most, null is no number")
        << u"+headline"_s << int(Test::AtMost) << u"100"_s << QStringList{u"first"_s};
    QTest::newRow("empty") << u"announced_on"_s << int(Test::IsEmpty) << QString()
                           << QStringList{u"second"_s};
    QTest::newRow("filled") << u"announced_on"_s << int(Test::IsFilled) << QString()
                            << QStringList{u"first"_s};
    QTest::newRow("is") << u"title"_s << int(Test::Is) << u"second DEAL"_s
                        << QStringList{u"second"_s};
    QTest::newRow("is not") << u"title"_s << int(Test::IsNot) << u"Second deal"_s
                            << QStringList{u"first"_s};
    QTest::newRow("contains") << u"payer"_s << int(Test::Contains) << u"maz"_s
                              << QStringList{u"first"_s, u"second"_s};
    QTest::newRow("date") << u"announced_on"_s << int(Test::AtLeast) << u"2026-04"_s
                          << QStringList{u"first"_s};
    QTest::newRow("no number") << u"+headline"_s << int(Test::AtLeast) << u"many"_s
                               << QStringList{};
}

void TestRowsModel::filtersByCondition()
{
    QFETCH(const QString, column);
    QFETCH(const int, test);
    QFETCH(const QString, operand);
    QFETCH(const QStringList, expected);
    Desk desk;
    RowsModel model(desk.live, desk.lens, desk.editor);
    model.setTable(TableId::Deal);
    model.setFilter(
        {.text = {},
         .conditions = {
             {.column = column, .test = FilterCondition::Test(test), .operand = operand}}});
    QStringList shown(model.shownIds().begin(), model.shownIds().end());
    shown.sort();
    QCOMPARE(shown, expected);
}

void TestRowsModel::editedRowKeepsItsPlace()
{
    Desk desk;
    RowsModel model(desk.live, desk.lens, desk.editor);
    model.setTable(TableId::Party);
    model.sort(0);
    const QModelIndex first = model.index(model.rowOf(u"amazon"_s), 0);
    const int place = first.row();
    QVERIFY(model.setData(first, u"Zulu"_s));
    QCOMPARE(model.rowOf(u"amazon"_s), place);
    QCOMPARE(first.data().toString(), u"Zulu"_s);
}

void TestRowsModel::followsAddedAndRemovedRows()
{
    Desk desk;
    RowsModel model(desk.live, desk.lens, desk.editor);
    model.setTable(TableId::Party);
    model.sort(0);
    const QSignalSpy added(&model, &QAbstractItemModel::rowsInserted);
    desk.editor.putRow(rowWith(TableId::Party, "beta", {{"name", "Ann"}, {"kind", "lab"}}));
    QCOMPARE(added.size(), 1);
    // The tags of the hostile name sort before letters, then come Amazon, Ann, Anthropic.
    QCOMPARE(model.rowOf(u"beta"_s), model.rowOf(u"amazon"_s) + 1);
}

void TestRowsModel::refusesBadInput()
{
    Desk desk;
    RowsModel model(desk.live, desk.lens, desk.editor);
    model.setTable(TableId::Deal);
    const QSignalSpy refused(&desk.editor, &Editor::refused);
    const QModelIndex date =
        model.index(model.rowOf(u"first"_s), columnOf(model, u"announced_on"_s));
    QVERIFY(!model.setData(date, u"soon"_s));
    QCOMPARE(refused.size(), 1);
    QCOMPARE(desk.stack.count(), 0);
}

void TestRowsModel::marksContestedAndStaleRows()
{
    Desk desk;
    RowsModel model(desk.live, desk.lens, desk.editor);
    model.setTable(TableId::Deal);
    const QModelIndex first = model.index(model.rowOf(u"first"_s), 0);
    const QModelIndex second = model.index(model.rowOf(u"second"_s), 0);
    QVERIFY(first.data(RowsModel::ContestedRole).toBool());
    QVERIFY(!second.data(RowsModel::ContestedRole).toBool());
    QVERIFY(second.data(RowsModel::UnverifiedRole).toBool());
    const int age = columnOf(model, u"+age"_s);
    QVERIFY(!first.siblingAtColumn(age).data(RowsModel::StaleRole).toBool());
    QVERIFY(second.siblingAtColumn(age).data(RowsModel::StaleRole).toBool());
    desk.lens.setAsOf(QDate(2026, 2, 1));
    QVERIFY(!model.index(model.rowOf(u"second"_s), age).data(RowsModel::StaleRole).toBool());
}

void TestRowsModel::tooltipShowsTagsAsText()
{
    Desk desk;
    RowsModel model(desk.live, desk.lens, desk.editor);
    model.setTable(TableId::Party);
    const QModelIndex hostile = model.index(model.rowOf(u"hostile"_s), 0);
    QCOMPARE(hostile.data().toString(), u"<b>x</b>"_s);
    QVERIFY(hostile.data(Qt::ToolTipRole).toString().contains(u"&lt;b&gt;x"_s));
}

void TestRowsModel::manyRowsSortAndFilterRight()
{
    Desk desk;
    Workspace many;
    for (int at = 0; at < 5000; ++at) {
        const QByteArray id = "p" + QByteArray::number(at);
        const QByteArray name = "Party " + QByteArray::number(at);
        many.put(
            rowWith(TableId::Party, id.constData(), {{"name", name.constData()}, {"kind", "lab"}}));
    }
    desk.live.reset(many);
    RowsModel model(desk.live, desk.lens, desk.editor);
    model.setTable(TableId::Party);
    model.sort(0);
    QCOMPARE(model.shownIds()[2], u"p2"_s); // numbers in names count as numbers
    QCOMPARE(model.shownIds().back(), u"p4999"_s);
    model.setFilter({.text = u"party 4999"_s, .conditions = {}});
    QTRY_COMPARE(model.shownIds(), std::vector<QString>{u"p4999"_s});
}

void TestRowsModel::namesSortWithoutRegardToCapitals()
{
    const QLocale before;
    QLocale::setDefault(QLocale::c()); // as in a system without a language
    Desk desk;
    Workspace names;
    for (const char *name : {"Zeta 2", "beta", "Alpha", "zeta 10", "alpha b"})
        names.put(rowWith(TableId::Party, name, {{"name", name}, {"kind", "lab"}}));
    desk.live.reset(names);
    RowsModel model(desk.live, desk.lens, desk.editor);
    model.setTable(TableId::Party);
    QStringList shown;
    for (int row = 0; row < model.rowCount(); ++row)
        shown += model.index(row, 0).data().toString();
    QLocale::setDefault(before);
    QCOMPARE(shown, (QStringList{u"Alpha"_s, u"alpha b"_s, u"beta"_s, u"Zeta 2"_s, u"zeta 10"_s}));
}

void TestRowsModel::tablesOpenInTheOrderOfNames()
{
    Desk desk;
    RowsModel model(desk.live, desk.lens, desk.editor);
    desk.editor.setFieldFromInput({{TableId::Party, u"amazon"_s}}, fieldOf(TableId::Party, "name"),
                                  u"Zulu"_s);
    model.setTable(TableId::Party);
    QCOMPARE(model.shownIds().back(), u"amazon"_s);
    model.sort(0, Qt::DescendingOrder);
    QCOMPARE(model.shownIds().front(), u"amazon"_s);
    model.sortByDefault();
    QCOMPARE(model.shownIds().back(), u"amazon"_s);
}

void TestRowsModel::hiddenIdsAreNeverFound()
{
    Desk desk;
    RowsModel model(desk.live, desk.lens, desk.editor);
    model.setTable(TableId::Claim);
    QCOMPARE(model.rowCount(), 2);
    model.setFilter({.text = u"twenty-five"_s, .conditions = {}}); // the id of a claim
    QCOMPARE(model.rowCount(), 0);
    model.setFilter({.text = u"first.equity"_s, .conditions = {}}); // that of its subject
    QCOMPARE(model.rowCount(), 0);
    model.setFilter({.text = u"at once"_s, .conditions = {}}); // what its subject is called
    QCOMPARE(model.rowCount(), 2);
}

void TestRowsModel::filterFollowsEdits()
{
    Desk desk;
    RowsModel model(desk.live, desk.lens, desk.editor);
    model.setTable(TableId::Deal);
    const auto found = [&](const QString &text) {
        model.setFilter({.text = text, .conditions = {}});
        return model.rowCount();
    };
    QCOMPARE(found(u"amazon"_s), 2);
    desk.editor.setFieldFromInput({{TableId::Party, u"amazon"_s}}, fieldOf(TableId::Party, "name"),
                                  u"Nile"_s);
    QCOMPARE(found(u"nile"_s), 2); // renamed elsewhere
    QCOMPARE(found(u"amazon"_s), 0);
    desk.editor.setFieldFromInput({{TableId::Deal, u"second"_s}}, fieldOf(TableId::Deal, "title"),
                                  u"Third deal"_s);
    QCOMPARE(found(u"third"_s), 1);
    QCOMPARE(found(u"second"_s), 0);
    desk.editor.removeRows({{TableId::Deal, u"second"_s}});
    QCOMPARE(found(u"third"_s), 0);
    desk.editor.undo();
    QCOMPARE(found(u"third"_s), 1);
}

QTEST_GUILESS_MAIN(TestRowsModel)
#include "tst_rowsmodel.moc"
