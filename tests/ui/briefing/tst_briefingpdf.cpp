#include "app/shippedworkspace.h"
#include "models/rows/source.h"
#include "tests/support/rows.h"
#include "tests/ui/briefing/pdftools.h"
#include "ui/briefing/briefingpages.h"
#include "ui/briefing/briefingpdf.h"

#include <QFile>
#include <QTemporaryDir>
#include <QTest>

using namespace fairlead;
using namespace Qt::StringLiterals;

namespace {

const Lens kLens{.asOf = QDate(2026, 11, 20)};

Briefing briefingOf(const Workspace &workspace)
{
    return marketBriefing(workspace, kLens, QLocale(QLocale::English));
}

const Workspace &market()
{
    static const Workspace kMarket = *shippedWorkspace(StartContent::Market);
    return kMarket;
}

/// A party, a source and a deal with these names.
Workspace marketOf(const char *payer, const char *receiver, const char *title)
{
    return workspaceOf(
        {rowWith(TableId::Party, "a", {{"name", payer}, {"kind", "hyperscaler"}}),
         rowWith(TableId::Party, "b", {{"name", receiver}, {"kind", "lab"}}),
         rowWith(TableId::Source, "s",
                 {{"title", title}, {"kind", "press"}, {"address", "javascript:alert(1)"}}),
         rowWith(TableId::Deal, "d",
                 {{"title", title},
                  {"payer", "a"},
                  {"counterparty", "b"},
                  {"status", "signed"},
                  {"sum_rule", "add_by_qualifier"},
                  {"verified", "true"}}),
         rowWith(TableId::DealComponent, "d.c", {{"deal", "d"}, {"kind", "equity"}}),
         rowWith(TableId::Tranche, "d.t",
                 {{"component", "d.c"},
                  {"label", "All"},
                  {"amount", "5000000000.00 USD"},
                  {"qualifier", "exact"},
                  {"period", "once"},
                  {"certainty", "firm"},
                  {"counted", "true"}}),
         rowWith(TableId::Claim, "c",
                 {{"subject_table", "tranche"},
                  {"subject", "d.t"},
                  {"attribute", "amount"},
                  {"value", "5000000000.00 USD"},
                  {"source", "s"},
                  {"type", "reported"},
                  {"verified", "true"},
                  {"preferred", "true"}})});
}

} // namespace

class TestBriefingPdf : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase();
    void firstPageStandsAlone();
    void textCanBeExtracted();
    void fontsAreEmbedded();
    void structureIsClean();
    void titleLanguageAndBookmarksAreThere();
    void linksLeadToSourcesAndAddresses();
    void sameBriefingGivesTheSameBytes();
    void noCitationStartsALine();
    void textStaysInsideThePage();
    void hostileNamesAreText_data();
    void hostileNamesAreText();
    void longNamesCostNoPages();
    void namesDoNotTurnTheirNeighbours();
    void emptyWorkspaceGivesOnePage();

private:
    QString save(const QByteArray &bytes, const QString &name) const;

    QTemporaryDir m_folder;
    QString m_market;
};

QString TestBriefingPdf::save(const QByteArray &bytes, const QString &name) const
{
    const QString path = m_folder.filePath(name);
    QFile file(path);
    return file.open(QIODevice::WriteOnly) && file.write(bytes) == bytes.size() ? path : QString();
}

void TestBriefingPdf::initTestCase()
{
    const auto pdf = briefingPdf(briefingOf(market()));
    QVERIFY(pdf);
    m_market = save(*pdf, u"market.pdf"_s);
    QVERIFY(!m_market.isEmpty());
}

void TestBriefingPdf::firstPageStandsAlone()
{
    const QString first = output(u"pdftotext"_s, {u"-l"_s, u"1"_s, m_market, u"-"_s});
    QVERIFY2(first.contains(u"Sources"_s), qPrintable(first));
    const QString second =
        output(u"pdftotext"_s, {u"-f"_s, u"2"_s, u"-l"_s, u"2"_s, m_market, u"-"_s});
    QVERIFY2(second.contains(u"Who is tied to whom"_s), qPrintable(second));
    const BriefingPages pages(briefingOf(market()));
    QVERIFY(pages.count() > 10 && pages.count() < 40);
    QVERIFY(first.contains(u"1 / %1"_s.arg(pages.count())));
}

void TestBriefingPdf::textCanBeExtracted()
{
    const QString text = output(u"pdftotext"_s, {u"-layout"_s, m_market, u"-"_s}).simplified();
    for (const QString &expected :
         {u"Of $33 B announced for Anthropic by Amazon,"_s, u"Amazon → Anthropic"_s, u"C-34"_s,
          u"not legal or investment advice"_s, u"market data as of 31 Jul 2026"_s})
        QVERIFY2(text.contains(expected), qPrintable(expected));
    QVERIFY2(!text.contains(QChar(0xFB01)), "a ligature hides letters from a search");
}

void TestBriefingPdf::fontsAreEmbedded()
{
    const QStringList lines = output(u"pdffonts"_s, {m_market}).split(u'\n', Qt::SkipEmptyParts);
    QVERIFY(lines.size() > 2);
    for (const QString &line : lines.mid(2)) {
        QVERIFY2(line.contains(u"NotoSans"_s), qPrintable(line));
        QVERIFY2(line.contains(u"yes no  yes"_s), qPrintable(line)); // embedded, with unicode
    }
}

void TestBriefingPdf::structureIsClean()
{
    const QString report = output(u"qpdf"_s, {u"--check"_s, m_market});
    QVERIFY2(report.contains(u"No syntax or stream encoding errors"_s), qPrintable(report));
}

void TestBriefingPdf::titleLanguageAndBookmarksAreThere()
{
    const QString info = output(u"pdfinfo"_s, {m_market});
    QVERIFY2(info.contains(u"Of more than $"_s), qPrintable(info));
    QVERIFY2(info.contains(u"A4"_s), qPrintable(info));
    const QString json = output(u"qpdf"_s, {u"--json"_s, u"--json-key=outlines"_s, m_market});
    for (const QString &bookmark : {u"Summary"_s, u"Who is tied to whom"_s, u"Conflicts"_s,
                                    u"C-01 "_s, u"In no sum"_s, u"Definitions"_s, u"Sources"_s})
        QVERIFY2(json.contains(bookmark), qPrintable(bookmark));
    const QString catalog = output(u"qpdf"_s, {u"--show-object=trailer"_s, m_market});
    QVERIFY(catalog.contains(u"/ID"_s));
    const QString all =
        output(u"qpdf"_s, {u"--qdf"_s, u"--object-streams=disable"_s, m_market, u"-"_s});
    QVERIFY(all.contains(u"/Lang (en)"_s));
    QVERIFY(all.contains(u"/DisplayDocTitle true"_s));
}

void TestBriefingPdf::linksLeadToSourcesAndAddresses()
{
    const Briefing made = briefingOf(market());
    const BriefingPages pages(made);
    const auto places = pages.sourcePlaces();
    int addresses = 0;
    for (const BriefingPages::Link &link : pages.links()) {
        if (std::holds_alternative<QUrl>(link.target)) {
            ++addresses;
            continue;
        }
        const int source = std::get<int>(link.target);
        QVERIFY(source >= 1 && source <= int(places.size()));
        QCOMPARE(places[size_t(source - 1)].source, source);
    }
    QVERIFY(addresses > 50);
}

void TestBriefingPdf::sameBriefingGivesTheSameBytes()
{
    QFile file(m_market);
    QVERIFY(file.open(QIODevice::ReadOnly));
    QTest::qSleep(1100); // a time of writing, were there one, would differ now
    QVERIFY(briefingPdf(briefingOf(market())).value() == file.readAll());
}

void TestBriefingPdf::noCitationStartsALine()
{
    for (qreal width = 60; width < 400; width += 7) {
        const TextBox box({u"Up to $20\u00a0B more hangs on conditions that were not published."_s,
                           {{1, {}}, {2, {}}, {13, {}}}},
                          style::body(), width);
        for (int line = 1; line < box.lineCount(); ++line) {
            const QTextLine text = box.layout()->lineAt(line);
            QVERIFY(box.layout()->text().at(text.textStart()) != u'[');
        }
    }
}

void TestBriefingPdf::textStaysInsideThePage()
{
    QCOMPARE(textOutside(BriefingPages(briefingOf(market()))), QRectF());
}

void TestBriefingPdf::hostileNamesAreText_data()
{
    QTest::addColumn<QByteArray>("name");
    QTest::newRow("markup") << QByteArray("<b>Bold</b> & <img src=x>");
    QTest::newRow("long word") << QByteArray(3000, 'W');
    QTest::newRow("long text") << QByteArray("word ").repeated(8000).trimmed();
    QTest::newRow("right to left") << QByteArray("שלום עולם مرحبا بالعالم");
    QTest::newRow("citation") << QByteArray("Name [999] (1) \\ ) (");
    QTest::newRow("place holder") << QByteArray("%1 %n %L2");
}

void TestBriefingPdf::hostileNamesAreText()
{
    QFETCH(QByteArray, name);
    const Briefing made = briefingOf(marketOf(name, "Beta", name));
    QCOMPARE(textOutside(BriefingPages(made)), QRectF());
    const auto pdf = briefingPdf(made);
    QVERIFY(pdf);
    const QString path = save(*pdf, u"hostile.pdf"_s);
    QVERIFY(output(u"qpdf"_s, {u"--check"_s, path}).contains(u"No syntax"_s));
    QVERIFY(!pdf->contains("javascript"));
    const QString text = output(u"pdftotext"_s, {path, u"-"_s});
    if (name.size() < 100 && name.at(0) > 0)
        QVERIFY2(text.simplified().contains(QString::fromUtf8(name)), qPrintable(text));
    QVERIFY(text.contains(u"$5 B"_s));
}

void TestBriefingPdf::longNamesCostNoPages()
{
    const int usual = BriefingPages(briefingOf(marketOf("Alpha", "Beta", "A deal"))).count();
    const QByteArray letters(20'000, 'W');
    const QByteArray words = QByteArray("word ").repeated(4'000).trimmed();
    for (const QByteArray &name : {letters, words}) {
        const BriefingPages pages(briefingOf(marketOf(name, name, name)));
        QVERIFY2(pages.count() <= usual + 1, QByteArray::number(pages.count()));
        for (int page = 0; page < pages.count(); ++page) {
            for (const PlacedStrip &placed : pages.placed(page))
                QVERIFY(placed.top + pages.strip(placed).height <= page::kBodyHeight + 1);
        }
    }
}

void TestBriefingPdf::namesDoNotTurnTheirNeighbours()
{
    const auto pdf = briefingPdf(briefingOf(marketOf("Al\u202epha", "Be\u2067ta", "A \u202edeal")));
    QVERIFY(pdf);
    const QString path = save(*pdf, u"turned.pdf"_s);
    const QString text = output(u"pdftotext"_s, {path, u"-"_s});
    QVERIFY2(text.contains(u"Alpha"_s) && text.contains(u"Beta"_s), qPrintable(text));
    QVERIFY(!text.contains(QChar(u'\u202e')) && !text.contains(QChar(u'\u2067')));
}

void TestBriefingPdf::emptyWorkspaceGivesOnePage()
{
    const auto pdf = briefingPdf(briefingOf({}));
    QVERIFY(pdf);
    const QString path = save(*pdf, u"empty.pdf"_s);
    QVERIFY(output(u"pdfinfo"_s, {path}).contains(QRegularExpression(u"Pages: +1\n"_s)));
    QVERIFY(output(u"pdftotext"_s, {path, u"-"_s}).contains(u"There is no market data"_s));
}

QTEST_MAIN(TestBriefingPdf)
#include "tst_briefingpdf.moc"
