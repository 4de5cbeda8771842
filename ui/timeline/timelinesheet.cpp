#include "ui/timeline/timelinesheet.h"

#include "models/fields/valuetext.h"
#include "models/rows/plan.h"
#include "models/rows/scenario.h"
#include "models/rowtitle.h"
#include "models/timeline/timelinetext.h"
#include "ui/theme.h"
#include "ui/timeline/eventlist.h"
#include "ui/timeline/timelinepainter.h"
#include "ui/timeline/wrappedtext.h"
#include "ui/widgets/picturesheet.h"
#include "ui/widgets/printfont.h"

#include <QBuffer>
#include <QCoreApplication>
#include <QImage>
#include <QPainter>
#include <QPdfWriter>

#include <algorithm>
#include <cmath>
#include <memory>

namespace fairlead {

using namespace Qt::StringLiterals;

namespace {

class Text
{
    Q_DECLARE_TR_FUNCTIONS(TimelineSheet)
};

constexpr double kMargin = 36;
constexpr double kPointSize = 8;
constexpr QSizeF kPage(1122, 793); // A4 in landscape format
constexpr int kYearsAPage = 2;
constexpr double kPixelsAYear = 420; // of a sheet
constexpr double kEdge = 12;         // pixels beside a range, for the signs of its ends
constexpr double kMostPixels = 9000;
constexpr int kFlags = int(Qt::AlignLeft) | int(Qt::AlignVCenter) | int(Qt::TextDontClip);

QFont sheetFont()
{
    QFont font = printFont();
    font.setPointSizeF(kPointSize);
    return font;
}

/// The picture of a range of time: some rows of it at a place of the paper.
class Slice
{
public:
    Slice(Timeline timeline, const TimelineFonts &fonts, QDate first, QDate last, double width)
        : m_timeline(std::make_unique<Timeline>(std::move(timeline)))
        , m_fonts(fonts)
        , m_layout(*m_timeline, fonts.metrics())
        , m_names(m_layout.metrics().name + 2 * metrics::kSmall)
        , m_axis(TimeAxis(first, last, width - m_names - 2 * kEdge).withMargin(kEdge))
    {
    }

    const std::vector<TimelineRow> &rows() const { return m_layout.rows(); }
    double axisHeight() const { return m_layout.metrics().head + metrics::kSmall; }
    double height() const { return m_layout.height() + axisHeight(); }

    /// Rows from @p from up to @p to, below the axis.
    void paint(QPainter &painter, size_t from, size_t to) const
    {
        const Theme &paper = themeOf(false);
        TimelinePainter parts(painter, paper, m_fonts, m_layout);
        const double top = rows()[from].top;
        const double bottom = rows()[to - 1].bottom();
        painter.save();
        painter.translate(m_names, 0);
        drawTimelineAxis(painter, paper, m_fonts, m_axis, m_timeline->day, axisHeight());
        painter.translate(0, axisHeight());
        painter.save();
        painter.setClipRect(QRectF(0, 0, m_axis.width(), bottom - top));
        drawTimelineGrid(painter, paper, m_fonts, m_axis, m_timeline->day, bottom - top);
        for (size_t at = from; at < to; ++at) {
            const TimelineRow &row = rows()[at];
            if (row.lane < 0)
                continue;
            painter.save();
            painter.translate(0, row.top - top);
            parts.drawLane(row, m_layout.marksOf(row.lane, m_axis), m_axis, {});
            painter.restore();
        }
        painter.restore();
        painter.translate(-m_names, -top);
        for (size_t at = from; at < to; ++at) {
            const TimelineRow &row = rows()[at];
            if (row.lane < 0) {
                parts.drawHead(row, m_names + m_axis.width(), false);
                continue;
            }
            parts.drawName(row, m_names, false);
            painter.setPen(QPen(paper.line, 1));
            painter.drawLine(QPointF(0, row.bottom()), QPointF(m_names, row.bottom()));
        }
        painter.restore();
    }

    /// Rows for pages with so much room below the axis; a group's head stays with its first lane.
    std::vector<std::pair<size_t, size_t>> pages(double room) const
    {
        std::vector<std::pair<size_t, size_t>> found;
        size_t from = 0;
        while (from < rows().size()) {
            size_t to = from + 1;
            while (to < rows().size() && rows()[to].bottom() - rows()[from].top <= room)
                ++to;
            if (to < rows().size() && to > from + 1 && rows()[to - 1].lane < 0)
                --to;
            found.emplace_back(from, to);
            from = to;
        }
        return found;
    }

private:
    std::unique_ptr<Timeline> m_timeline; ///< the layout holds on to it
    const TimelineFonts &m_fonts;
    TimelineLayout m_layout;
    double m_names;
    TimeAxis m_axis;
};

/// Whether anything happens in a range, not only lasts.
bool hasDates(const Timeline &timeline, QDate first, QDate last)
{
    const auto isIn = [&](const PartialDate &date) {
        return date.first() <= last && date.last() >= first;
    };
    return std::ranges::any_of(timeline.events, [&](const TimelineEvent &event) {
        return isIn(event.begins) || (event.ends && isIn(*event.ends));
    });
}

void paintHead(QPainter &painter, const TimelineSheet &sheet, const TimelineFonts &fonts,
               double width)
{
    const Theme &paper = themeOf(false);
    const double line = fonts.metrics().line;
    painter.setPen(paper.text);
    painter.setFont(sectionFont(fonts.name));
    painter.drawText(QRectF(0, 0, width, 1.4 * line), kFlags, sheet.title);
    painter.setFont(fonts.label);
    painter.setPen(paper.muted);
    painter.drawText(QRectF(0, 1.4 * line, width, line), kFlags, sheet.lensLine);
}

double headHeight(const TimelineFonts &fonts)
{
    return 2.8 * fonts.metrics().line;
}

/// The pages of a PDF, before they are painted.
class SheetPages
{
public:
    explicit SheetPages(const TimelineSheet &sheet, QPaintDevice &device)
        : m_sheet(sheet)
        , m_fonts(sheetFont(), &device)
        , m_list(sheet.timeline, m_fonts, kPage.width() - 2 * kMargin)
    {
        cutTime();
        m_notes = wrappedText(notesText(), kPage.width() - 2 * kMargin, m_fonts.metrics().widthOf);
        const double room = kPage.height() - 2 * kMargin - headHeight(m_fonts) - footHeight();
        for (size_t at = 0; at < m_slices.size(); ++at) {
            for (const auto &[from, to] : m_slices[at].pages(room - m_slices[at].axisHeight()))
                m_pages.push_back({int(at), from, to});
        }
        for (const auto &[from, to] : m_list.pages(room))
            m_pages.push_back({-1, from, to});
        if (m_pages.empty()) // it still says what there is nothing of
            m_pages.push_back({-1, 0, 0});
    }

    int count() const { return int(m_pages.size()); }

    void paint(QPainter &painter, int number) const
    {
        const Page &page = m_pages[size_t(number)];
        painter.save();
        painter.translate(kMargin, kMargin);
        paintHead(painter, m_sheet, m_fonts, kPage.width() - 2 * kMargin);
        painter.translate(0, headHeight(m_fonts));
        if (page.slice >= 0)
            m_slices[size_t(page.slice)].paint(painter, page.from, page.to);
        else
            m_list.paint(painter, page.from, page.to);
        painter.restore();
        paintFoot(painter, number);
    }

private:
    struct Page
    {
        int slice; ///< -1: of the list
        size_t from;
        size_t to;
    };

    /// The notes, and the number of the page below them.
    double footHeight() const { return (double(m_notes.size()) + 1.5) * m_fonts.metrics().line; }

    QString notesText() const
    {
        QStringList notes = m_sheet.notes;
        QStringList gaps;
        for (const auto &[first, last] : m_gaps)
            gaps += Text::tr("%1 – %2").arg(dateText(PartialDate(first), QLocale()),
                                            dateText(PartialDate(last), QLocale()));
        if (!gaps.isEmpty())
            notes += Text::tr("Nothing begins or ends in: %1.").arg(gaps.join(u", "_s));
        return notes.join(u' ');
    }

    void cutTime()
    {
        const double width = kPage.width() - 2 * kMargin;
        QDate first = m_sheet.first;
        while (first <= m_sheet.last) {
            QDate last = first.addYears(kYearsAPage).addDays(-1);
            if (first.dayOfYear() != 1) // later pages begin with a year
                last = QDate(first.year() + kYearsAPage - 1, 12, 31);
            last = std::min(last, m_sheet.last);
            // What is open would fill every page to come; the list has it as well.
            const Endless endless =
                first > m_sheet.timeline.day ? Endless::WhereItBegins : Endless::Lasting;
            if (hasDates(m_sheet.timeline, first, last))
                m_slices.emplace_back(within(m_sheet.timeline, first, last, endless), m_fonts,
                                      first, last, width);
            else if (!m_gaps.empty() && m_gaps.back().second.addDays(1) == first)
                m_gaps.back().second = last;
            else
                m_gaps.emplace_back(first, last);
            first = last.addDays(1);
        }
    }

    void paintFoot(QPainter &painter, int number) const
    {
        const Theme &paper = themeOf(false);
        const double line = m_fonts.metrics().line;
        const double top = kPage.height() - kMargin - line;
        const double width = kPage.width() - 2 * kMargin;
        painter.setPen(paper.muted);
        painter.setFont(m_fonts.label);
        double y = top - double(m_notes.size()) * line;
        for (const QString &note : m_notes) {
            painter.drawText(QRectF(kMargin, y, width, line), kFlags, note);
            y += line;
        }
        painter.drawText(QRectF(kMargin, top, width, line),
                         int(Qt::AlignRight | Qt::AlignVCenter | Qt::TextDontClip),
                         Text::tr("Page %1 of %2").arg(number + 1).arg(count()));
    }

    const TimelineSheet &m_sheet;
    TimelineFonts m_fonts;
    EventList m_list;
    std::vector<Slice> m_slices;
    std::vector<std::pair<QDate, QDate>> m_gaps;
    QStringList m_notes; ///< lines
    std::vector<Page> m_pages;
};

/// Everything on one sheet of paper.
class WholeSheet
{
public:
    WholeSheet(const TimelineSheet &sheet, QPaintDevice &device)
        : m_sheet(sheet)
        , m_fonts(sheetFont(), &device)
        , m_width(std::clamp(double(sheet.first.daysTo(sheet.last)) / 365 * kPixelsAYear,
                             kPage.width(), kMostPixels))
        , m_slice(within(sheet.timeline, sheet.first, sheet.last), m_fonts, sheet.first, sheet.last,
                  m_width)
    {
    }

    QSizeF size() const
    {
        const double notes = double(m_sheet.notes.size() + 1) * m_fonts.metrics().line;
        return {std::ceil(m_width + 2 * kMargin),
                std::ceil(2 * kMargin + headHeight(m_fonts) + m_slice.height() + notes)};
    }

    void paint(QPainter &painter) const
    {
        const Theme &paper = themeOf(false);
        painter.fillRect(QRectF({0, 0}, size()), paper.surface);
        painter.translate(kMargin, kMargin);
        paintHead(painter, m_sheet, m_fonts, m_width);
        painter.translate(0, headHeight(m_fonts));
        if (!m_slice.rows().empty())
            m_slice.paint(painter, 0, m_slice.rows().size());
        painter.setFont(m_fonts.label);
        painter.setPen(paper.muted);
        double y = m_slice.height() + m_fonts.metrics().line / 2;
        for (const QString &note : m_sheet.notes) {
            painter.drawText(QRectF(0, y, m_width, m_fonts.metrics().line), kFlags, note);
            y += m_fonts.metrics().line;
        }
    }

private:
    const TimelineSheet &m_sheet;
    TimelineFonts m_fonts;
    double m_width;
    Slice m_slice;
};

/// Paints a layout that is made here, and lives as long as the picture.
PictureSheet pictureOf(const TimelineSheet &sheet)
{
    QImage device = sheetDevice();
    const auto whole = std::make_shared<WholeSheet>(sheet, device);
    return {.title = sheet.title,
            .description = sheet.lensLine,
            .size = whole->size(),
            .paint = [whole](QPainter &painter) { whole->paint(painter); }};
}

} // namespace

TimelineSheet timelineSheet(const Workspace &workspace, const Lens &lens, const Timeline &whole,
                            SheetPart part)
{
    part.arrangement.foldedGroups.clear();
    part.arrangement.foldedOthers.clear();
    const QDate first = part.first.value_or(std::min(whole.first, part.last.value_or(whole.first)));
    const QDate last = part.last.value_or(std::max(whole.last, first));
    const QStringList findings = timelineFindings(whole);
    QStringList seen{Text::tr("As of %1").arg(QLocale().toString(lens.asOf, QLocale::LongFormat)),
                     Text::tr("%1 – %2").arg(dateText(PartialDate(first), QLocale()),
                                             dateText(PartialDate(last), QLocale()))};
    if (!lens.scenario.isNull())
        seen += Text::tr("scenario: %1").arg(rowTitle(workspace, lens.scenario));
    if (!lens.plan.isNull())
        seen += Text::tr("plan: %1").arg(rowTitle(workspace, lens.plan));
    QStringList notes;
    if (const int hidden = hiddenBy(whole, part.filter).events; hidden > 0)
        notes += Text::tr("%n events are left out by the filter.", nullptr, hidden);
    return {.timeline = within(arranged(whole, part.filter, part.arrangement), first, last),
            .first = first,
            .last = last,
            .title = findings.isEmpty() ? Text::tr("Nothing is due") : findings.front(),
            .lensLine = seen.join(u" · "_s),
            .notes = notes};
}

QByteArray timelinePdf(const TimelineSheet &sheet)
{
    QImage device = sheetDevice();
    const SheetPages pages(sheet, device);
    QBuffer buffer;
    buffer.open(QIODevice::WriteOnly);
    QPdfWriter writer(&buffer);
    writer.setResolution(int(kSheetResolution));
    writer.setTitle(sheet.title);
    writer.setPageLayout(QPageLayout(QPageSize(kPage / kSheetResolution, QPageSize::Inch),
                                     QPageLayout::Portrait, {}));
    QPainter painter(&writer);
    for (int page = 0; page < pages.count(); ++page) {
        if (page > 0)
            writer.newPage();
        pages.paint(painter, page);
    }
    painter.end();
    return buffer.data();
}

QByteArray timelineSvg(const TimelineSheet &sheet)
{
    return svgOf(pictureOf(sheet));
}

QByteArray timelinePng(const TimelineSheet &sheet, double scale)
{
    return pngOf(pictureOf(sheet), scale);
}

Result<QByteArray> timelineFile(const TimelineSheet &sheet, const QString &name, double pngScale)
{
    if (name.endsWith(u".pdf"_s, Qt::CaseInsensitive)) // pages instead of one sheet
        return timelinePdf(sheet);
    return pictureFile(pictureOf(sheet), name, pngScale);
}

} // namespace fairlead
