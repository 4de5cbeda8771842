#include "tests/support/ziparchive.h"
#include "ui/briefing/workbookfile.h"

#include <QTest>
#include <QXmlStreamReader>

using namespace fairlead;
using namespace Qt::StringLiterals;

namespace {

/// A cell as the file holds it.
struct FileCell
{
    QString type; ///< "s": a shared text; empty: a number
    QString value;
    QString style;
};

/// Texts of the cells, in the order in which cells refer to them.
QStringList sharedTexts(const QByteArray &xml)
{
    QStringList texts;
    QXmlStreamReader reader(xml);
    while (!reader.atEnd()) {
        reader.readNext();
        if (reader.isStartElement() && reader.name() == u"si"_s)
            texts += reader.readElementText(QXmlStreamReader::IncludeChildElements);
    }
    return reader.hasError() ? QStringList() : texts;
}

QMap<QString, FileCell> cellsOf(const QMap<QString, QByteArray> &file, int sheet)
{
    const QStringList texts = sharedTexts(file[u"xl/sharedStrings.xml"_s]);
    QMap<QString, FileCell> cells;
    QXmlStreamReader reader(file[u"xl/worksheets/sheet%1.xml"_s.arg(sheet)]);
    while (!reader.atEnd()) {
        reader.readNext();
        if (!reader.isStartElement() || reader.name() != u"c"_s)
            continue;
        const auto attributes = reader.attributes();
        FileCell cell{attributes.value(u"t"_s).toString(), {}, attributes.value(u"s"_s).toString()};
        const QString place = attributes.value(u"r"_s).toString();
        cell.value = reader.readElementText(QXmlStreamReader::IncludeChildElements);
        if (cell.type == u"s")
            cell.value = texts.value(cell.value.toInt());
        cells.insert(place, cell);
    }
    return reader.hasError() ? QMap<QString, FileCell>() : cells;
}

Workbook priceBook()
{
    return {.title = u"Prices & terms"_s,
            .day = QDate(2026, 11, 20),
            .sheets = {{.name = u"Terms"_s,
                        .notes = {u"As of 20 Nov 2026"_s},
                        .columns = {{u"What"_s, {}, NumberShape::General, 30},
                                    {u"Worth"_s, u"USD a year"_s, NumberShape::Amount},
                                    {u"Share"_s, {}, NumberShape::Percent},
                                    {u"Due"_s}},
                        .rows = {{u"=1+1"_s, 1234567.891, 0.25, QDate(2026, 12, 2)},
                                 {u"+49"_s, -3.0},
                                 {u"-x"_s, {}, 1.0},
                                 {u"@sum"_s, 0.0},
                                 {u"Größe <&> “a”\nzweite"_s}}}}};
}

} // namespace

/// XLSX files, read back.
class TestWorkbookFile : public QObject
{
    Q_OBJECT

private slots:
    void everyPartIsWellFormed();
    void numbersAndDaysAreReal();
    void textsStayTexts();
    void headsHaveUnitsAndAreFrozen();
    void sheetsHaveNamesOfTheirOwn();
    void whatNoCellHoldsIsCutOrLeftOut();
    void theSameContentGivesTheSameBytes();
    void refusesABookWithoutSheets();

private:
    static QMap<QString, QByteArray> written(const Workbook &workbook)
    {
        const auto bytes = workbookFile(workbook);
        return bytes ? unzipped(*bytes) : QMap<QString, QByteArray>();
    }
};

void TestWorkbookFile::everyPartIsWellFormed()
{
    const auto file = written(priceBook());
    QVERIFY(file.contains(u"[Content_Types].xml"_s));
    QVERIFY(file.contains(u"xl/workbook.xml"_s));
    for (auto part = file.begin(); part != file.end(); ++part) {
        QXmlStreamReader reader(*part);
        while (!reader.atEnd())
            reader.readNext();
        QVERIFY2(!reader.hasError(), qPrintable(part.key()));
    }
    QVERIFY(file[u"docProps/core.xml"_s].contains("Prices &amp; terms"));
}

void TestWorkbookFile::numbersAndDaysAreReal()
{
    const auto file = written(priceBook());
    const auto cells = cellsOf(file, 1);
    QCOMPARE(cells[u"B3"_s].type, QString());
    QCOMPARE(cells[u"B3"_s].value.toDouble(), 1234567.891);
    QCOMPARE(cells[u"B4"_s].value.toDouble(), -3.0);
    QCOMPARE(cells[u"C3"_s].value.toDouble(), 0.25);
    // Days since the end of 1899, as spreadsheets count.
    QCOMPARE(cells[u"D3"_s].value.toDouble(),
             double(QDate(1899, 12, 30).daysTo(QDate(2026, 12, 2))));
    QVERIFY(!cells.contains(u"B5"_s)); // unknown is no zero
    QCOMPARE(cells[u"B6"_s].value.toDouble(), 0.0);
    const QByteArray &styles = file[u"xl/styles.xml"_s];
    QVERIFY(styles.contains("yyyy-mm-dd"));
    QVERIFY(cells[u"D3"_s].style != cells[u"B3"_s].style);
    QVERIFY(cells[u"C3"_s].style != cells[u"B3"_s].style);
}

void TestWorkbookFile::textsStayTexts()
{
    const auto file = written(priceBook());
    const auto cells = cellsOf(file, 1);
    const QStringList expected{u"=1+1"_s, u"+49"_s, u"-x"_s, u"@sum"_s, u"Größe <&> “a”\nzweite"_s};
    for (int at = 0; at < expected.size(); ++at) {
        const FileCell cell = cells[u"A%1"_s.arg(at + 3)];
        QCOMPARE(cell.type, u"s"_s);
        QCOMPARE(cell.value, expected[at]);
    }
    QVERIFY(!file[u"xl/worksheets/sheet1.xml"_s].contains("<f>"));
}

void TestWorkbookFile::headsHaveUnitsAndAreFrozen()
{
    const auto file = written(priceBook());
    const auto cells = cellsOf(file, 1);
    QCOMPARE(cells[u"A1"_s].value, u"As of 20 Nov 2026"_s);
    QCOMPARE(cells[u"A2"_s].value, u"What"_s);
    QCOMPARE(cells[u"B2"_s].value, u"Worth (USD a year)"_s);
    const QByteArray &sheet = file[u"xl/worksheets/sheet1.xml"_s];
    QVERIFY(sheet.contains("ySplit=\"2\""));
    QVERIFY(sheet.contains("topLeftCell=\"A3\""));
    QVERIFY(sheet.contains("state=\"frozen\""));
}

void TestWorkbookFile::sheetsHaveNamesOfTheirOwn()
{
    Workbook book = priceBook();
    const QString longName(40, u'x');
    for (const QString &name : {u"terms"_s, u"a/b:[c]*?'"_s, longName, longName, QString()})
        book.sheets.push_back({.name = name, .columns = {{u"A"_s}}});
    const auto file = written(book);
    QStringList names;
    QXmlStreamReader reader(file[u"xl/workbook.xml"_s]);
    while (!reader.atEnd()) {
        reader.readNext();
        if (reader.isStartElement() && reader.name() == u"sheet"_s)
            names += reader.attributes().value(u"name"_s).toString();
    }
    QCOMPARE(names, QStringList({u"Terms"_s, u"terms 2"_s, u"a b c"_s, longName.left(31),
                                 longName.left(29) + u" 2"_s, u"Sheet"_s}));
}

void TestWorkbookFile::whatNoCellHoldsIsCutOrLeftOut()
{
    Workbook book = priceBook();
    book.sheets.front().rows = {{QString(40'000, u'y'), qInf(), qQNaN(), QDate()},
                                {u"a"_s, 1.0, 1.0, QDate(2026, 1, 1), u"too much"_s}};
    const auto cells = cellsOf(written(book), 1);
    QCOMPARE(cells[u"A3"_s].value.size(), 32'767);
    QVERIFY(cells[u"A3"_s].value.endsWith(u'…'));
    for (const char *place : {"B3", "C3", "D3", "E4"})
        QVERIFY2(!cells.contains(QLatin1String(place)), place);
}

void TestWorkbookFile::theSameContentGivesTheSameBytes()
{
    const auto once = workbookFile(priceBook());
    QVERIFY(once);
    QCOMPARE(*workbookFile(priceBook()), *once);
    // Not the clock, which may stand still between two files.
    QVERIFY(unzipped(*once)[u"docProps/core.xml"_s].contains("2026-11-20T00:00:00Z"));
}

void TestWorkbookFile::refusesABookWithoutSheets()
{
    const auto bytes = workbookFile({.title = u"empty"_s});
    QVERIFY(!bytes);
    QVERIFY(bytes.error().message.contains(u"it has no sheet"));
}

QTEST_GUILESS_MAIN(TestWorkbookFile)
#include "tst_workbookfile.moc"
