#include "app/shippedworkspace.h"
#include "models/lens.h"
#include "models/timeline/timelinefilter.h"
#include "ui/theme.h"
#include "ui/timeline/timelinesheet.h"

#include <QImage>
#include <QProcess>
#include <QRegularExpression>
#include <QTemporaryDir>
#include <QTest>
#include <QXmlStreamReader>

#include <algorithm>

using namespace fairlead;
using namespace Qt::StringLiterals;

namespace {

const QDate kDay(2026, 11, 20);

TimelineSheet sheetOf(const TimelineFilter &filter = {})
{
    LaneArrangement unfolded = LaneArrangement::standard();
    unfolded.foldedOthers.clear();
    const Timeline timeline = arranged(
        timelineEvents(*shippedWorkspace(StartContent::Sample), {.asOf = kDay}), filter, unfolded);
    return {.timeline = timeline,
            .first = timeline.first,
            .last = timeline.last,
            .title = u"Notice is due"_s,
            .lensLine = u"As of 20 November 2026"_s,
            .notes = {}};
}

/// The text of each page, letters that the font joins taken apart.
QStringList pagesOf(const QByteArray &pdf)
{
    const QTemporaryDir folder;
    QFile file(folder.filePath(u"timeline.pdf"_s));
    if (!file.open(QIODevice::WriteOnly) || file.write(pdf) != pdf.size())
        return {};
    file.close();
    QProcess process;
    process.start(u"pdftotext"_s, {u"-layout"_s, file.fileName(), u"-"_s});
    if (!process.waitForFinished())
        return {};
    QStringList pages = QString::fromUtf8(process.readAll())
                            .normalized(QString::NormalizationForm_KC)
                            .split(u'\f', Qt::SkipEmptyParts);
    for (QString &page : pages)
        page = page.simplified();
    return pages;
}

/// Words may stand on two lines.
QString letters(QString text)
{
    return text.normalized(QString::NormalizationForm_KC).remove(QRegularExpression(u"\\s"_s));
}

} // namespace

/// The timeline on paper.
class TestTimelineSheet : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase() { applyTheme(Scheme::Light); }
    void pdfHoldsEveryEventAndLane();
    void pagesAreNumberedAndNameTheirLanes();
    void pdfHoldsWhatTheFilterLetsThrough();
    void aRangeIsARange();
    void svgIsWellFormedAndHoldsNames();
    void pngIsAsLargeAsItsScale();
    void theEndingChoosesTheFormat();
    void anEmptyTimelineIsAPage();
};

void TestTimelineSheet::pdfHoldsEveryEventAndLane()
{
    const TimelineSheet sheet = sheetOf();
    // The words of a cell that is broken into lines stand between those of its neighbours.
    const QString text = pagesOf(timelinePdf(sheet)).join(u' ');
    QVERIFY(!text.isEmpty());
    const QString joined = letters(text);
    for (const TimelineLane &lane : sheet.timeline.lanes)
        QVERIFY2(joined.contains(letters(lane.title)), qPrintable(lane.title));
    const QStringList all = text.split(u' ');
    const QSet<QString> words(all.begin(), all.end());
    for (const TimelineEvent &event : sheet.timeline.events) {
        const QString title = event.title.normalized(QString::NormalizationForm_KC).simplified();
        for (const QString &word : title.split(u' '))
            QVERIFY2(words.contains(word), qPrintable(event.title));
    }
}

void TestTimelineSheet::pagesAreNumberedAndNameTheirLanes()
{
    const QStringList pages = pagesOf(timelinePdf(sheetOf()));
    QVERIFY(pages.size() > 5);
    int named = 0;
    for (qsizetype at = 0; at < pages.size(); ++at) {
        const QString number = u"Page %1 of %2"_s.arg(at + 1).arg(pages.size());
        QVERIFY2(pages[at].contains(number), qPrintable(number));
        QVERIFY(pages[at].contains(u"Notice is due"_s));
        named += pages[at].contains(u"AWS enterprise agreement"_s);
    }
    QVERIFY(named >= 3); // on each page of its years, and in the list
}

void TestTimelineSheet::pdfHoldsWhatTheFilterLetsThrough()
{
    TimelineSheet sheet =
        sheetOf({.hiddenGroups = {LaneGroup::Vendors, LaneGroup::Instruments,
                                  LaneGroup::Retirements, LaneGroup::Regulation}});
    sheet.notes = {u"Some are left out."_s};
    const QString text = pagesOf(timelinePdf(sheet)).join(u' ');
    QVERIFY(text.contains(u"AWS enterprise agreement"_s));
    QVERIFY(text.contains(u"Some are left out."_s));
    QVERIFY(!text.contains(u"Colossus"_s));
}

void TestTimelineSheet::aRangeIsARange()
{
    TimelineSheet sheet = sheetOf();
    sheet.first = QDate(2026, 12, 1);
    sheet.last = QDate(2026, 12, 31);
    sheet.timeline = within(sheet.timeline, sheet.first, sheet.last);
    const QString text = pagesOf(timelinePdf(sheet)).join(u' ');
    QVERIFY(text.contains(u"notice by Dec 2, 2026"_s) || text.contains(u"notice by 2 Dec 2026"_s));
    QVERIFY(!text.contains(u"Inflection"_s)); // of 2024
}

void TestTimelineSheet::svgIsWellFormedAndHoldsNames()
{
    TimelineSheet sheet = sheetOf();
    sheet.title = u"<b>& hostile"_s;
    QXmlStreamReader reader(timelineSvg(sheet));
    QString text;
    while (!reader.atEnd()) {
        if (reader.readNext() == QXmlStreamReader::Characters)
            text += reader.text();
    }
    QVERIFY2(!reader.hasError(), qPrintable(reader.errorString()));
    QVERIFY(text.contains(u"AWS enterprise agreement"_s));
    QVERIFY(text.contains(u"<b>& hostile"_s));
}

void TestTimelineSheet::pngIsAsLargeAsItsScale()
{
    const TimelineSheet sheet = sheetOf({.isOursOnly = true});
    const QImage one = QImage::fromData(timelinePng(sheet, 1));
    const QImage half = QImage::fromData(timelinePng(sheet, 0.5));
    QVERIFY(one.width() > 1100 && one.height() > 300);
    QVERIFY(std::abs(one.width() - 2 * half.width()) <= 1);
}

void TestTimelineSheet::theEndingChoosesTheFormat()
{
    const TimelineSheet sheet = sheetOf({.isOursOnly = true});
    QVERIFY(timelineFile(sheet, u"a.PDF"_s)->startsWith("%PDF"));
    QVERIFY(timelineFile(sheet, u"a.svg"_s)->contains("<svg"));
    QVERIFY(timelineFile(sheet, u"a.png"_s)->startsWith("\x89PNG"));
    const auto other = timelineFile(sheet, u"a.docx"_s);
    QVERIFY(!other && other.error().message.contains(u"a.docx"_s));
}

void TestTimelineSheet::anEmptyTimelineIsAPage()
{
    TimelineSheet sheet;
    sheet.timeline.day = sheet.timeline.first = sheet.timeline.last = kDay;
    sheet.first = sheet.last = kDay;
    sheet.title = u"Nothing is due"_s;
    const QStringList pages = pagesOf(timelinePdf(sheet));
    QCOMPARE(pages.size(), 1);
    QVERIFY(pages.front().contains(u"Nothing is due"_s));
    QVERIFY(!timelineSvg(sheet).isEmpty() && !timelinePng(sheet, 1).isEmpty());
}

QTEST_MAIN(TestTimelineSheet)
#include "tst_timelinesheet.moc"
