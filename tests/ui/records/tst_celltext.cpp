#include "models/fields/inputtext.h"
#include "tests/support/rows.h"
#include "ui/records/celltext.h"

#include <QTest>

using namespace fairlead;
using namespace Qt::StringLiterals;

class TestCellText : public QObject
{
    Q_OBJECT

private slots:
    void editTextReadsBack_data();
    void editTextReadsBack();
    void tsvReadsBack();
    void spreadsheetCellsAreRead_data();
    void spreadsheetCellsAreRead();
};

void TestCellText::editTextReadsBack_data()
{
    QTest::addColumn<int>("table");
    QTest::addColumn<QString>("field");
    QTest::addColumn<QString>("stored");
    QTest::newRow("money") << int(TableId::Tranche) << u"amount"_s << u"13000000000.00 USD"_s;
    QTest::newRow("odd money") << int(TableId::Tranche) << u"amount"_s << u"1234567.89 EUR"_s;
    QTest::newRow("quarter") << int(TableId::Deal) << u"announced_on"_s << u"2026-Q2"_s;
    QTest::newRow("share") << int(TableId::Contract) << u"renewal_cap"_s << u"0.0333"_s;
    QTest::newRow("real") << int(TableId::Deal) << u"term_months"_s << u"0.1"_s;
    QTest::newRow("list") << int(TableId::Party) << u"own_silicon"_s << u"tpu; trainium"_s;
    QTest::newRow("directions") << int(TableId::Party) << u"name"_s << u"a\u202eb\u2066c"_s;
    QTest::newRow("null") << int(TableId::Deal) << u"term_note"_s << QString();
}

void TestCellText::editTextReadsBack()
{
    QFETCH(const int, table);
    QFETCH(const QString, field);
    QFETCH(const QString, stored);
    const Field *described = tableInfo(TableId(table)).field(field);
    QVERIFY(described);
    const Value value = valueFromStored(*described, stored).value();
    const Workspace workspace;
    const QString text = editText(workspace, *described, value, QLocale());
    const auto again = valueFromInput(workspace, *described, text, QLocale());
    QVERIFY2(again, qPrintable(text));
    QVERIFY(*again == value);
    const QString cell = spreadsheetText(workspace, *described, value, QLocale());
    QVERIFY(valueFromInput(workspace, *described, cell, QLocale()) == Result<Value>(value));
}

void TestCellText::tsvReadsBack()
{
    const std::vector<QStringList> cells{{u"plain"_s, u"with\ttab"_s, QString()},
                                         {u"say \"so\""_s, u"two\nlines"_s, u"ä"_s}};
    QCOMPARE(cellsFromTsv(tsvFromCells(cells)), cells);
}

void TestCellText::spreadsheetCellsAreRead_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<int>("lines");
    QTest::addColumn<int>("lastCells");
    QTest::newRow("nothing") << QString() << 0 << 0;
    QTest::newRow("one cell") << u"a"_s << 1 << 1;
    QTest::newRow("no last line break") << u"a\tb\nc\td"_s << 2 << 2;
    QTest::newRow("carriage returns") << u"a\tb\r\nc\td\r\n"_s << 2 << 2;
    QTest::newRow("empty cells") << u"\t\t\n"_s << 1 << 3;
    QTest::newRow("open quote") << u"\"a\tb"_s << 1 << 1;
}

void TestCellText::spreadsheetCellsAreRead()
{
    QFETCH(const QString, text);
    QFETCH(const int, lines);
    QFETCH(const int, lastCells);
    const std::vector<QStringList> cells = cellsFromTsv(text);
    QCOMPARE(int(cells.size()), lines);
    QCOMPARE(cells.empty() ? 0 : int(cells.back().size()), lastCells);
}

QTEST_GUILESS_MAIN(TestCellText)
#include "tst_celltext.moc"
