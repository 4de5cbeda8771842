#include "tests/support/ziparchive.h"
#include "ui/briefing/briefingodt.h"
#include "ui/briefing/documentfile.h"

#include <QTest>
#include <QXmlStreamReader>

using namespace fairlead;
using namespace Qt::StringLiterals;

namespace {

TableCell cellOf(const QString &text)
{
    return {.text = {text, {}}};
}

Briefing everyBlock()
{
    Table table{.columns = {{u"What"_s}, {u"Worth"_s, ColumnKind::Figure}},
                .rows = {{cellOf(u"<Exit> & fee"_s), {.text = {u"12"_s, {}}, .note = u"noted"_s}},
                         {cellOf(u"only one"_s)}}};
    Section first{.id = u"first"_s,
                  .blocks = {Paragraph{{u"Lead, see"_s, {{3, {}}}}, ParagraphRole::Lead},
                             KeyFigures{{{u"$"_s, u"13"_s, u"B"_s, u"promised"_s, u"firm"_s}}},
                             Callout{u"Now"_s, u"decide"_s, {u"today"_s, {}}}}};
    Section second{.id = u"second"_s,
                   .title = u"Second part"_s,
                   .blocks = {Subheading{u"Small head"_s}, table,
                              Definitions{{{u"Term"_s, u"its meaning"_s}}},
                              BarChart{.title = u"Bars"_s,
                                       .unit = u"USD"_s,
                                       .firmTitle = u"Firm"_s,
                                       .ceilingTitle = u"Up to"_s,
                                       .rows = {{u"Amazon"_s, {}, u"8 B"_s, u"33 B"_s}}}}};
    Section last{.id = u"last"_s, .title = u"Sources"_s, .part = SectionPart::Appendix};
    last.blocks = {SourceList{.entries = {{.number = 3, .title = u"A filing"_s}}}};
    return {.title = u"Plan of “A”"_s,
            .owner = u"Acme"_s,
            .edition = u"Edition"_s,
            .footer = {u"Footer line"_s},
            .sections = {first, second, last}};
}

/// The text of each paragraph and heading, in order; of headings with their level in front.
QStringList paragraphsOf(const QByteArray &xml)
{
    QStringList found;
    QXmlStreamReader reader(xml);
    while (!reader.atEnd()) {
        reader.readNext();
        const bool isText = reader.name() == u"p" || reader.name() == u"h";
        if (!reader.isStartElement() || !isText)
            continue;
        const QString level = reader.attributes().value(u"text:outline-level"_s).toString();
        const QString text = reader.readElementText(QXmlStreamReader::IncludeChildElements);
        if (!text.trimmed().isEmpty())
            found += level.isEmpty() ? text.trimmed() : level + u": "_s + text.trimmed();
    }
    return reader.hasError() ? QStringList() : found;
}

} // namespace

/// A briefing as an OpenDocument text, read back.
class TestBriefingOdt : public QObject
{
    Q_OBJECT

private slots:
    void holdsEveryBlockInOrder();
    void tablesAreTables();
    void textCannotBreakTheMarkup();
    void theEndingChoosesTheFormat();
};

void TestBriefingOdt::holdsEveryBlockInOrder()
{
    const auto parts = unzipped(*briefingOdt(everyBlock()));
    QCOMPARE(parts[u"mimetype"_s], "application/vnd.oasis.opendocument.text");
    // Programs look at the first bytes to learn what it is.
    QVERIFY(briefingOdt(everyBlock())->mid(30).startsWith("mimetypeapplication/vnd.oasis"));
    QCOMPARE(*briefingOdt(everyBlock()), *briefingOdt(everyBlock()));
    for (const char *name : {"META-INF/manifest.xml", "content.xml", "styles.xml", "meta.xml"}) {
        QXmlStreamReader reader(parts[QString::fromLatin1(name)]);
        while (!reader.atEnd())
            reader.readNext();
        QVERIFY2(!reader.hasError(), name);
    }
    const QStringList found = paragraphsOf(parts[u"content.xml"_s]);
    const QStringList expected{u"1: Plan of “A”"_s,
                               u"Acme · Edition"_s,
                               u"Lead, see [3]"_s,
                               u"$13 B promised – firm"_s,
                               u"Now: decide"_s,
                               u"today"_s,
                               u"2: Second part"_s,
                               u"3: Small head"_s,
                               u"What"_s,
                               u"Worth"_s,
                               u"<Exit> & fee"_s,
                               u"only one"_s,
                               u"Term: its meaning"_s,
                               u"3: Bars"_s,
                               u"Amazon"_s,
                               u"33 B"_s,
                               u"2: Appendix: Sources"_s,
                               u"3. A filing"_s,
                               u"Footer line"_s};
    qsizetype at = 0;
    for (const QString &text : expected) {
        const auto next = std::find_if(found.begin() + at, found.end(),
                                       [&](const QString &each) { return each.endsWith(text); });
        QVERIFY2(next != found.end(), qPrintable(text + u" in "_s + found.join(u" | "_s)));
        at = next - found.begin();
    }
}

void TestBriefingOdt::tablesAreTables()
{
    const QByteArray xml = unzipped(*briefingOdt(everyBlock()))[u"content.xml"_s];
    QCOMPARE(xml.count("<table:table "), 2); // the table and the bars
    QCOMPARE(xml.count("<table:table-row>"), 3 + 2);
    QCOMPARE(xml.count("<table:table-header-rows>"), 2);
    QCOMPARE(xml.count("<table:table-cell "), 3 * 2 + 2 * 3); // short rows are filled up
}

void TestBriefingOdt::textCannotBreakTheMarkup()
{
    const Briefing hostile{.title = u"a\u0007b\u000b<office:script> ]]> &amp; \u202Ec"_s,
                           .sections = {}};
    const QByteArray xml = unzipped(*briefingOdt(hostile))[u"content.xml"_s];
    const QStringList found = paragraphsOf(xml);
    QVERIFY(!found.isEmpty());
    QVERIFY(found.front().endsWith(u"ab<office:script> ]]> &amp; c"_s));
    QVERIFY(!xml.contains("<office:script>"));
}

void TestBriefingOdt::theEndingChoosesTheFormat()
{
    QVERIFY(documentFile(everyBlock(), u"a.PDF"_s)->startsWith("%PDF"));
    QVERIFY(documentFile(everyBlock(), u"a.odt"_s)->startsWith("PK"));
    QVERIFY(documentFile(everyBlock(), u"a.md"_s)->startsWith("# "));
    QVERIFY(!documentFile(everyBlock(), u"a.doc"_s));
    const Workbook book{.day = QDate(2026, 1, 1),
                        .sheets = {{.name = u"S"_s, .columns = {{u"A"_s}}}}};
    QVERIFY(tableFile(book, u"a.xlsx"_s)->startsWith("PK"));
    QCOMPARE(*tableFile(book, u"a.csv"_s), "A\r\n");
    QVERIFY(!tableFile(book, u"a.ods"_s));
    QVERIFY(isTableName(u"A.XLSX"_s) && !isTableName(u"a.pdf"_s));
}

QTEST_MAIN(TestBriefingOdt)
#include "tst_briefingodt.moc"
