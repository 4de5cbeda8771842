#include "app/shippedworkspace.h"
#include "app/translations.h"
#include "models/fields/enumeration.h"
#include "models/rows/contract.h"
#include "models/rows/party.h"
#include "models/rows/scenario.h"
#include "models/rows/workload.h"
#include "tests/ui/briefing/pdftools.h"
#include "ui/briefing/briefingpages.h"
#include "ui/briefing/briefingpdf.h"

#include <QBuffer>
#include <QFile>
#include <QImage>
#include <QRegularExpression>
#include <QTemporaryDir>
#include <QTest>

#include <algorithm>

using namespace fairlead;
using namespace Qt::StringLiterals;

namespace {

const Lens kLens{.asOf = QDate(2026, 11, 20)};

const Workspace &sample()
{
    static const Workspace kSample = *shippedWorkspace(StartContent::Sample);
    return kSample;
}

/// Names of every script and with every sign that something might read as its own.
QString hostile(int number)
{
    static const QStringList kNames{
        u"<b>Claims</b> & <img src=x onerror=alert(1)>"_s,
        u"=HYPERLINK(\"http://x\";\"click\")"_s,
        u"שלום עולם, ערך 100"_s,
        u"مرحبا بالعالم"_s,
        u"保険金請求アシスタント・東京リージョン"_s,
        u"한국어 업무 자동화 시스템"_s,
        u"W"_s.repeated(400),
        u"a very long name of many words "_s.repeated(40),
        u"%1 %n %L2 \\ ) ( [999]"_s,
        u"Left\u202eright \u2067turned"_s,
    };
    return kNames[number % kNames.size()];
}

Workspace withHostileNames()
{
    Workspace workspace = sample();
    int number = 0;
    for (Workload row : sample().rows<Workload>()) {
        row.name = hostile(number++);
        workspace.put(Row::of(row));
    }
    for (Contract row : sample().rows<Contract>()) {
        row.name = hostile(number++);
        workspace.put(Row::of(row));
    }
    for (Party row : sample().rows<Party>()) {
        row.name = hostile(number++);
        workspace.put(Row::of(row));
    }
    for (Scenario row : sample().rows<Scenario>()) {
        row.name = hostile(number++);
        row.description = hostile(number++);
        workspace.put(Row::of(row));
    }
    return workspace;
}

/// Many of everything that is ours: four times the workloads, three times the contracts.
Workspace dense()
{
    Workspace workspace = sample();
    for (int copy = 2; copy <= 4; ++copy) {
        for (Workload row : sample().rows<Workload>()) {
            row.id.text += u"-%1"_s.arg(copy);
            row.name += u", branch %1"_s.arg(copy);
            workspace.put(Row::of(row));
        }
    }
    for (int copy = 2; copy <= 3; ++copy) {
        for (Contract row : sample().rows<Contract>()) {
            row.id.text += u"-%1"_s.arg(copy);
            row.name += u", branch %1"_s.arg(copy);
            workspace.put(Row::of(row));
        }
    }
    return workspace;
}

Workspace workspaceNamed(const QString &name)
{
    if (name == u"empty")
        return {};
    if (name == u"dense")
        return dense();
    return name == u"hostile" ? withHostileNames() : sample();
}

} // namespace

/// Every audience on every paper, from a full workspace, a dense one, an empty one and one of
/// hostile names; in English, or in the language that FAIRLEAD_TEST_LANGUAGE names.
class TestBriefingEditions : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase();
    void survivesItsReaders_data();
    void survivesItsReaders();
    void theMainPartIsShort_data();
    void theMainPartIsShort();
    void theFirstPageStandsAlone_data();
    void theFirstPageStandsAlone();
    void aVendorFindsNothingOfOursInTheFile();
    void sourcesStandAtTheFootOfTheirPages();
    void letterheadAndLogoAreOnTheFirstPage();
    void theSameSettingsGiveTheSameBytes();

private:
    QString save(const QByteArray &bytes) const;
    Briefing made(const Workspace &workspace, Audience audience,
                  PaperFormat paper = PaperFormat::A4) const;

    QTemporaryDir m_folder;
    QString m_language;
};

void TestBriefingEditions::initTestCase()
{
    m_language = qEnvironmentVariable("FAIRLEAD_TEST_LANGUAGE", u"en"_s);
    QVERIFY(translatedLanguages().contains(m_language));
    useLanguage(*qApp, m_language);
    const Briefing shown = made(sample(), Audience::Board);
    QCOMPARE(shown.language, m_language);
    QCOMPARE(shown.sections.back().bookmark == u"Sources"_s, m_language == u"en"_s);
    QCOMPARE(insideSentence(u"Option"_s), m_language == u"en"_s ? u"option"_s : u"Option"_s);
}

QString TestBriefingEditions::save(const QByteArray &bytes) const
{
    const QString path = m_folder.filePath(u"briefing.pdf"_s);
    QFile file(path);
    return file.open(QIODevice::WriteOnly) && file.write(bytes) == bytes.size() ? path : QString();
}

Briefing TestBriefingEditions::made(const Workspace &workspace, Audience audience,
                                    PaperFormat paper) const
{
    BriefingSettings settings = usualSettings(audience);
    settings.paper = paper;
    return briefing(workspace, kLens, settings, QLocale(m_language));
}

void TestBriefingEditions::survivesItsReaders_data()
{
    QTest::addColumn<QString>("content");
    QTest::addColumn<int>("audience");
    QTest::addColumn<int>("paper");
    for (const char *content : {"sample", "dense", "empty", "hostile"}) {
        for (const Choice &audience : enumeration<Audience>().choices()) {
            for (const Choice &paper : enumeration<PaperFormat>().choices()) {
                QTest::addRow("%s %s %s", content, audience.key, paper.key)
                    << QString::fromLatin1(content) << audience.value << paper.value;
            }
        }
    }
}

void TestBriefingEditions::survivesItsReaders()
{
    QFETCH(QString, content);
    QFETCH(int, audience);
    QFETCH(int, paper);
    const Briefing shown = made(workspaceNamed(content), Audience(audience), PaperFormat(paper));
    const BriefingPages pages(shown);
    QCOMPARE(textOutside(pages), QRectF());
    const QString overlap = textOverTextIn(pages);
    QVERIFY2(overlap.isEmpty(), qPrintable(overlap));
    const auto pdf = briefingPdf(shown);
    QVERIFY(pdf);
    const QString path = save(*pdf);
    QVERIFY(output(u"qpdf"_s, {u"--check"_s, path}).contains(u"No syntax or stream encoding"_s));
    const QString info = output(u"pdfinfo"_s, {path});
    QVERIFY2(info.contains(QRegularExpression(u"Pages: +%1\n"_s.arg(pages.count()))),
             qPrintable(info));
    QVERIFY(info.contains(PaperFormat(paper) == PaperFormat::A4 ? u"(A4)"_s : u"(letter)"_s));
    QVERIFY(info.contains(u"Title: "_s) && info.contains(u"Author: "_s));
    const QStringList fonts = output(u"pdffonts"_s, {path}).split(u'\n', Qt::SkipEmptyParts);
    QVERIFY(fonts.size() > 2);
    for (const QString &font : fonts.mid(2))
        QVERIFY2(font.contains(QRegularExpression(u"yes (yes|no ) yes"_s)), qPrintable(font));
    const QString text = output(u"pdftotext"_s, {path, u"-"_s}).simplified();
    const QRegularExpression number(u"1 ?/ ?%1"_s.arg(pages.count()));
    QVERIFY2(text.contains(number), qPrintable(text));
    qsizetype at = 0;
    for (const Section &section : shown.sections) {
        QString head = &section == &shown.sections.front() ? QString() : section.bookmark;
        head.replace(QChar(QChar::Nbsp), u' ');
        at = text.indexOf(head, at);
        QVERIFY2(at >= 0, qPrintable(u"“%1” is missing or out of order"_s.arg(head)));
    }
}

void TestBriefingEditions::theMainPartIsShort_data()
{
    QTest::addColumn<QString>("content");
    QTest::addColumn<int>("paper");
    for (const char *content : {"sample", "dense"}) {
        for (const Choice &paper : enumeration<PaperFormat>().choices())
            QTest::addRow("%s %s", content, paper.key)
                << QString::fromLatin1(content) << paper.value;
    }
}

/// What a board reads takes four to six pages, each of the first pages by itself; all else is an
/// appendix.
void TestBriefingEditions::theMainPartIsShort()
{
    QFETCH(QString, content);
    QFETCH(int, paper);
    const Briefing shown = made(workspaceNamed(content), Audience::Board, PaperFormat(paper));
    const auto appendix = std::ranges::find(shown.sections, SectionPart::Appendix, &Section::part);
    QVERIFY(appendix != shown.sections.end());
    const auto marks = BriefingPages(shown).bookmarks();
    const auto pageOf = [&](const Section &section) {
        const auto found =
            std::ranges::find(marks, section.bookmark, &BriefingPages::Bookmark::title);
        return found == marks.end() ? -1 : found->page;
    };
    QCOMPARE(pageOf(shown.sections[1]), 1); // the first page stands alone
    const int pages = pageOf(*appendix);
    QStringList plan;
    for (const auto &mark : marks)
        plan += u"%1 %2"_s.arg(mark.page + 1).arg(mark.title);
    QVERIFY2(pages >= 4 && pages <= 6, qPrintable(plan.join(u'\n')));
}

void TestBriefingEditions::theFirstPageStandsAlone_data()
{
    QTest::addColumn<int>("paper");
    for (const Choice &paper : enumeration<PaperFormat>().choices())
        QTest::newRow(paper.key) << paper.value;
}

void TestBriefingEditions::theFirstPageStandsAlone()
{
    QFETCH(int, paper);
    const auto pdf = briefingPdf(made(sample(), Audience::Board, PaperFormat(paper)));
    QVERIFY(pdf);
    const QString path = save(*pdf);
    const QString first = output(u"pdftotext"_s, {u"-l"_s, u"1"_s, path, u"-"_s}).simplified();
    for (const QString &expected :
         {u"What we found"_s, u"What could go wrong"_s, u"Decision asked"_s, u"by 2 Dec 2026"_s,
          u"Give notice to Amazon"_s, u"Sources"_s, u"Confidential"_s})
        QVERIFY2(first.contains(expected), qPrintable(expected + u" is not on: "_s + first));
    const QString second =
        output(u"pdftotext"_s, {u"-f"_s, u"2"_s, u"-l"_s, u"2"_s, path, u"-"_s}).simplified();
    QVERIFY2(second.contains(u"Where we stand"_s), qPrintable(second.left(300)));
}

void TestBriefingEditions::aVendorFindsNothingOfOursInTheFile()
{
    const auto pdf = briefingPdf(made(sample(), Audience::VendorSafe));
    QVERIFY(pdf);
    const QString path = save(*pdf);
    const QString all =
        output(u"pdftotext"_s, {path, u"-"_s}) + output(u"pdfinfo"_s, {path})
        + output(u"qpdf"_s, {u"--qdf"_s, u"--object-streams=disable"_s, path, u"-"_s});
    QVERIFY(output(u"pdfdetach"_s, {u"-list"_s, path}).contains(u"0 embedded files"_s));
    for (const Workload &workload : sample().rows<Workload>())
        QVERIFY2(!all.contains(workload.name), qPrintable(workload.name));
    for (const Contract &contract : sample().rows<Contract>())
        QVERIFY2(!all.contains(contract.name), qPrintable(contract.name));
    QVERIFY(!all.contains(u"Acme"_s));
    QVERIFY(!all.contains(u"Confidential"_s));
}

void TestBriefingEditions::sourcesStandAtTheFootOfTheirPages()
{
    const BriefingPages pages(made(sample(), Audience::Board));
    for (int page = 0; page < pages.count(); ++page) {
        bool cites = false;
        for (const PlacedStrip &placed : pages.placed(page)) {
            for (const Mark &mark : pages.strip(placed).marks) {
                const auto *link = std::get_if<LinkMark>(&mark);
                cites = cites || (link && std::holds_alternative<int>(link->target));
            }
        }
        bool lists = false;
        for (const Mark &mark : pages.frame(page))
            lists = lists || std::holds_alternative<LinkMark>(mark);
        QCOMPARE(lists, cites);
    }
}

void TestBriefingEditions::letterheadAndLogoAreOnTheFirstPage()
{
    QImage logo(40, 20, QImage::Format_RGB32);
    logo.fill(Qt::red);
    QBuffer buffer;
    buffer.open(QIODevice::WriteOnly);
    logo.save(&buffer, "PNG");
    BriefingSettings settings = usualSettings(Audience::Board);
    settings.letterhead = u"Acme Insurance, Procurement"_s;
    settings.logo = QString::fromLatin1(buffer.data().toBase64());
    const Briefing shown = briefing(sample(), kLens, settings, QLocale(QLocale::English));
    const auto pdf = briefingPdf(shown);
    QVERIFY(pdf);
    const QString path = save(*pdf);
    QVERIFY(output(u"pdftotext"_s, {u"-l"_s, u"1"_s, path, u"-"_s}).contains(u"Procurement"_s));
    QVERIFY(output(u"pdfimages"_s, {u"-list"_s, path}).count(u'\n') > 2);
    settings.logo = u"bm90IGEgcGljdHVyZQ=="_s;
    QVERIFY(briefingPdf(briefing(sample(), kLens, settings, QLocale(QLocale::English))));
}

void TestBriefingEditions::theSameSettingsGiveTheSameBytes()
{
    const QByteArray once = briefingPdf(made(sample(), Audience::Board)).value();
    QVERIFY(briefingPdf(made(sample(), Audience::Board)).value() == once);
}

QTEST_MAIN(TestBriefingEditions)
#include "tst_briefingeditions.moc"
