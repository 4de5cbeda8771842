#include "app/shippedworkspace.h"
#include "models/lens.h"
#include "models/timeline/icalendar.h"
#include "models/timeline/timelinefilter.h"
#include "ui/theme.h"
#include "ui/timeline/timelinepainter.h"
#include "ui/timeline/timelinesheet.h"

#include <QImage>
#include <QPolygonF>
#include <QProcess>
#include <QRandomGenerator>
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

/// What pdftotext says of a document.
QByteArray textOf(const QByteArray &pdf, const QStringList &options)
{
    const QTemporaryDir folder;
    QFile file(folder.filePath(u"timeline.pdf"_s));
    if (!file.open(QIODevice::WriteOnly) || file.write(pdf) != pdf.size())
        return {};
    file.close();
    QProcess process;
    process.start(u"pdftotext"_s, options + QStringList{file.fileName(), u"-"_s});
    if (!process.waitForFinished())
        return {};
    return process.readAll();
}

/// The text of each page, letters that the font joins taken apart.
QStringList pagesOf(const QByteArray &pdf)
{
    QStringList pages = QString::fromUtf8(textOf(pdf, {u"-layout"_s}))
                            .normalized(QString::NormalizationForm_KC)
                            .split(u'\f', Qt::SkipEmptyParts);
    for (QString &page : pages)
        page = page.simplified();
    return pages;
}

/// A word of a PDF and where it stands, in points from the upper left corner.
struct PlacedWord
{
    QString text;
    QRectF area;
};

std::vector<PlacedWord> wordsOfFirstPage(const QByteArray &pdf)
{
    std::vector<PlacedWord> words;
    QXmlStreamReader reader(textOf(pdf, {u"-bbox"_s, u"-l"_s, u"1"_s}));
    while (!reader.atEnd()) {
        if (reader.readNext() != QXmlStreamReader::StartElement || reader.name() != u"word")
            continue;
        const auto edge = [&](QStringView name) {
            return reader.attributes().value(name.toString()).toDouble();
        };
        const QRectF area(QPointF(edge(u"xMin"), edge(u"yMin")),
                          QPointF(edge(u"xMax"), edge(u"yMax")));
        words.push_back({reader.readElementText(), area});
    }
    return words;
}

/// The rectangles of a picture, each in the coordinates of its part.
std::vector<QRectF> rectanglesOf(const QByteArray &svg)
{
    std::vector<QRectF> areas;
    QXmlStreamReader reader(svg);
    while (!reader.atEnd()) {
        if (reader.readNext() != QXmlStreamReader::StartElement)
            continue;
        const QXmlStreamAttributes attributes = reader.attributes();
        const auto number = [&](QStringView name) {
            return attributes.value(name.toString()).toDouble();
        };
        if (reader.name() == u"rect")
            areas.emplace_back(number(u"x"), number(u"y"), number(u"width"), number(u"height"));
    }
    return areas;
}

/// The first page of a PDF as a drawing; empty: the program that draws is not there.
QByteArray drawingOf(const QByteArray &pdf)
{
    const QTemporaryDir folder;
    QFile file(folder.filePath(u"timeline.pdf"_s));
    if (!file.open(QIODevice::WriteOnly) || file.write(pdf) != pdf.size())
        return {};
    file.close();
    QProcess process;
    process.start(u"pdftocairo"_s,
                  {u"-svg"_s, u"-f"_s, u"1"_s, u"-l"_s, u"1"_s, file.fileName(), u"-"_s});
    return process.waitForFinished() ? process.readAllStandardOutput() : QByteArray();
}

/// What the paths of a drawing cover, in points; all of them are straight.
std::vector<QRectF> pathsOf(const QByteArray &svg)
{
    static const QRegularExpression kNumber(u"-?[0-9.]+(e-?[0-9]+)?"_s);
    const auto numbersIn = [](const QString &text) {
        std::vector<double> numbers;
        for (const QRegularExpressionMatch &match : kNumber.globalMatch(text))
            numbers.push_back(match.captured().toDouble());
        return numbers;
    };
    std::vector<QRectF> areas;
    QXmlStreamReader reader(svg);
    while (!reader.atEnd()) {
        if (reader.readNext() != QXmlStreamReader::StartElement || reader.name() != u"path")
            continue;
        const std::vector<double> points = numbersIn(reader.attributes().value(u"d"_s).toString());
        const std::vector<double> matrix =
            numbersIn(reader.attributes().value(u"transform"_s).toString());
        QPolygonF path;
        for (size_t at = 0; at + 1 < points.size(); at += 2)
            path << QPointF(points[at], points[at + 1]);
        const double scale = matrix.size() == 6 ? matrix[0] : 1;
        const double shift = matrix.size() == 6 ? matrix[4] : 0;
        const QRectF area = path.boundingRect();
        areas.emplace_back(area.left() * scale + shift, area.top(), area.width() * scale,
                           area.height());
    }
    return areas;
}

/// Whether one area begins with another one and is three times as wide.
bool holdsADayAndThree(const std::vector<QRectF> &areas, double least)
{
    return std::ranges::any_of(areas, [&](const QRectF &day) {
        return day.width() > least && std::ranges::any_of(areas, [&](const QRectF &term) {
                   return std::abs(day.left() - term.left()) < 0.2
                          && std::abs(3 * day.width() - term.width()) < 0.2;
               });
    });
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
    void notesNeverMeetThePageNumber();
    void aDayIsOneDayWide_data();
    void aDayIsOneDayWide();
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

void TestTimelineSheet::notesNeverMeetThePageNumber()
{
    TimelineSheet sheet;
    sheet.timeline.day = kDay;
    sheet.timeline.lanes = {{.id = u"vendor:a"_s, .title = u"A"_s}};
    for (const int year : {2004, 2010, 2016, 2022, 2028}) { // four gaps
        sheet.timeline.lanes.front().events.push_back(int(sheet.timeline.events.size()));
        sheet.timeline.events.push_back({.id = QString::number(year),
                                         .lanes = {0},
                                         .title = u"Deal"_s,
                                         .begins = QDate(year, 3, 1)});
    }
    sheet.first = sheet.timeline.first = QDate(2004, 1, 1);
    sheet.last = sheet.timeline.last = QDate(2029, 12, 31);
    sheet.notes = {u"Some events are left out by the filter, and this sentence about it is as long "
                   "as sentences of the program may become in other languages."_s};
    const std::vector<PlacedWord> words = wordsOfFirstPage(timelinePdf(sheet));
    const auto page = std::ranges::find(words, u"Page"_s, &PlacedWord::text);
    QVERIFY(page != words.end());
    int gaps = 0;
    for (const PlacedWord &word : words) {
        QVERIFY2(word.area.right() <= 1122.0 * 72 / 96, qPrintable(word.text));
        gaps += word.text == u"–"_s;
        const bool isBefore = &word < &*page;
        QVERIFY2(!isBefore || !word.area.intersects(page->area), qPrintable(word.text));
        QVERIFY2(!isBefore || word.area.bottom() <= page->area.top() + 1, qPrintable(word.text));
    }
    QVERIFY(gaps >= 4);
}

void TestTimelineSheet::aDayIsOneDayWide_data()
{
    QTest::addColumn<QDate>("day");
    QTest::addColumn<int>("before");
    QTest::addColumn<int>("after");
    QTest::newRow("the day of the lens") << kDay << 2 << 4;
    QTest::newRow("a leap day") << QDate(2028, 2, 29) << 3 << 3;
    QTest::newRow("the first of a year") << QDate(2027, 1, 1) << 5 << 2;
    QTest::newRow("when clocks change") << QDate(2027, 3, 28) << 1 << 3;
    QRandomGenerator any(5);
    for (int at = 0; at < 8; ++at) {
        const QDate day = QDate(2016, 1, 1).addDays(any.bounded(7670));
        QTest::addRow("%d: %s", at, qPrintable(day.toString(Qt::ISODate)))
            << day << any.bounded(7) << 2 + any.bounded(5);
    }
}

/// In the view, on paper and in the calendar a law that applies on a day is as wide as that day, a
/// third of a term of three days, and never ends before it starts.
void TestTimelineSheet::aDayIsOneDayWide()
{
    QFETCH(const QDate, day);
    QFETCH(const int, before);
    QFETCH(const int, after);
    TimelineSheet sheet;
    sheet.timeline.day = kDay;
    sheet.timeline.lanes = {{.id = u"law"_s, .group = LaneGroup::Regulation, .events = {0}},
                            {.id = u"term"_s, .group = LaneGroup::OwnContracts, .events = {1}}};
    sheet.timeline.events = {{.id = u"law"_s,
                              .kind = TimelineKind::Regulation,
                              .lanes = {0},
                              .title = u"L"_s,
                              .begins = day},
                             {.id = u"term"_s,
                              .kind = TimelineKind::ContractTerm,
                              .shape = TimelineShape::Span,
                              .lanes = {1},
                              .title = u"T"_s,
                              .begins = day,
                              .ends = PartialDate(day.addDays(2))}};
    sheet.first = sheet.timeline.first = day.addDays(-before);
    sheet.last = sheet.timeline.last = day.addDays(after);
    QVERIFY(holdsADayAndThree(rectanglesOf(timelineSvg(sheet)), 50));
    const QByteArray paper = drawingOf(timelinePdf(sheet));
    if (paper.isEmpty())
        QSKIP("pdftocairo, of poppler-utils in packaging/packages.txt, is not installed");
    QVERIFY(holdsADayAndThree(pathsOf(paper), 30));

    const TimelineLayout view(sheet.timeline, TimelineFonts(QApplication::font()).metrics());
    const TimeAxis axis(sheet.first, sheet.last, 700);
    const auto areaIn = [&](int lane) { return view.marksOf(lane, axis).front().area; };
    QVERIFY(holdsADayAndThree({areaIn(0), areaIn(1)}, 50));

    const QByteArray calendar =
        icalendar(sheet.timeline, {0, 1}, {.modifiedAt = QDateTime(kDay, {}, Qt::UTC)});
    const auto line = [](const char *name, const QDate &on) {
        return QByteArray(name) + ";VALUE=DATE:" + on.toString(u"yyyyMMdd"_s).toLatin1() + "\r\n";
    };
    QVERIFY(calendar.contains(line("DTSTART", day) + line("DTEND", day.addDays(1))));
    QVERIFY(calendar.contains(line("DTSTART", day) + line("DTEND", day.addDays(3))));
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
