#include "ui/briefing/briefingpages.h"

#include "ui/briefing/blocklayout.h"
#include "ui/briefing/pagefoot.h"
#include "ui/briefing/printcolors.h"

#include <QCoreApplication>

namespace fairlead {

using namespace Qt::StringLiterals;

namespace {

constexpr qreal kPageNumberWidth = 70;

class Text
{
    Q_DECLARE_TR_FUNCTIONS(Briefing)
};

std::vector<StripSize> sizesOf(const Strips &strips)
{
    std::vector<StripSize> sizes;
    sizes.reserve(strips.size());
    for (const Strip &strip : strips) {
        sizes.push_back({strip.height, strip.gap, strip.keepWithNext, strip.startsPage, strip.head,
                         citedIn(strip)});
    }
    return sizes;
}

/// Calls @p visit with each mark of a kind and the place of its strip.
template<class M, class Visit>
void forEachMark(const BriefingPages &pages, Visit visit)
{
    for (int page = 0; page < pages.count(); ++page) {
        for (const PlacedStrip &placed : pages.placed(page)) {
            for (const Mark &mark : pages.strip(placed).marks) {
                if (const auto *found = std::get_if<M>(&mark))
                    visit(*found, placed);
            }
        }
    }
}

/// Only the first line: the frame of a page has no room for more.
void addFirstLine(Strip &strip, const QString &text, QPointF at, Align align, qreal width)
{
    const TextBox box(text, style::footer(), width);
    Strip whole;
    addText(whole, box, at, align, width);
    if (!whole.marks.empty())
        strip.marks.push_back(whole.marks.front());
}

} // namespace

BriefingPages::BriefingPages(const Briefing &briefing)
    : m_sheet(page::sheetOf(briefing.paper))
    , m_sources(listedSources(briefing))
    , m_firstFootEntries(PageFoot::kMostEntries)
    , m_strips(layoutBriefing(briefing))
{
    placeOnPages();
    makeFrames(briefing);
}

/// The first page stands alone: what is a little too much for it moves closer together, then its
/// foot names fewer sources.
void BriefingPages::fitFirstPage()
{
    constexpr qreal kClose = 0.6;     // of the usual gaps
    constexpr qreal kTightest = 0.15; // likewise, if that is what it takes
    constexpr size_t kFewestEntries = 1;
    qreal heights = 0;
    qreal gaps = 0;
    std::set<int> sources;
    size_t end = 0;
    for (; end < m_strips.size() && (end == 0 || !m_strips[end].startsPage); ++end) {
        heights += m_strips[end].height;
        gaps += end == 0 ? 0 : m_strips[end].gap;
        for (const int source : citedIn(m_strips[end]))
            sources.insert(source);
    }
    PageFoot foot(m_sources);
    const auto room = [&](size_t entries) {
        return m_sheet.bodyHeight() - foot.height(sources, entries) - heights;
    };
    size_t entries = PageFoot::kMostEntries;
    while (entries > kFewestEntries && gaps * kClose > room(entries))
        --entries;
    if (gaps * kTightest > room(entries))
        return; // it takes two pages, whatever gives way
    m_firstFootEntries = entries;
    for (size_t strip = 0; strip < end && gaps > room(entries); ++strip)
        m_strips[strip].gap *= room(entries) / gaps * 0.99;
}

size_t BriefingPages::footEntries(int page) const
{
    return page == 0 ? m_firstFootEntries : PageFoot::kMostEntries;
}

void BriefingPages::placeOnPages()
{
    fitFirstPage();
    PageFoot foot(m_sources);
    const auto heightOf = [&](int page, const std::set<int> &sources) {
        return foot.height(sources, footEntries(page));
    };
    for (const PlacedStrip &placed :
         placeStrips(sizesOf(m_strips), m_sheet.bodyHeight(), heightOf)) {
        if (placed.page >= count())
            m_pages.resize(size_t(placed.page) + 1);
        m_pages[size_t(placed.page)].push_back(placed);
    }
}

void BriefingPages::makeFrames(const Briefing &briefing)
{
    const qreal half = page::kTextWidth / 2;
    const qreal left = page::kMargin + m_sheet.shift();
    const qreal right = left + page::kTextWidth;
    const qreal footerLine = page::kFooterLine - m_sheet.lift();
    const qreal footerTop = page::kFooterTop - m_sheet.lift();
    for (int number = 1; number <= count(); ++number) {
        Strip frame;
        addFirstLine(frame, briefing.owner, {left, page::kHeaderTop}, Align::Left,
                     half - page::kCellGap);
        addFirstLine(frame, briefing.edition, {left + half, page::kHeaderTop}, Align::Right, half);
        frame.marks.push_back(
            LineMark{{left, page::kHeaderLine, right, page::kHeaderLine}, print::kText, 1});
        frame.marks.push_back(LineMark{{left, footerLine, right, footerLine}, print::kLine, 1});
        addFoot(frame, number - 1);
        qreal y = footerTop;
        for (const QString &line : briefing.footer) {
            addFirstLine(frame, line, {left, y}, Align::Left, page::kTextWidth - kPageNumberWidth);
            y += page::kFooterStep;
        }
        addFirstLine(frame, Text::tr("%1 / %2", "page of pages").arg(number).arg(count()),
                     {right - kPageNumberWidth, footerTop}, Align::Right, kPageNumberWidth);
        m_frames.push_back(std::move(frame.marks));
    }
}

/// What the page cites, above its footer.
void BriefingPages::addFoot(Strip &frame, int page) const
{
    std::set<int> sources;
    for (const PlacedStrip &placed : this->placed(page)) {
        for (const int source : citedIn(strip(placed)))
            sources.insert(source);
    }
    PageFoot foot(m_sources);
    const qreal top =
        page::kBodyTop + m_sheet.bodyHeight() - foot.height(sources, footEntries(page));
    foot.add(frame, sources, {page::kMargin + m_sheet.shift(), top}, footEntries(page));
}

std::vector<BriefingPages::Bookmark> BriefingPages::bookmarks() const
{
    std::vector<Bookmark> found;
    forEachMark<BookmarkMark>(*this, [&](const BookmarkMark &mark, const PlacedStrip &placed) {
        found.push_back({mark.title, mark.level, placed.page, page::kBodyTop + placed.top});
    });
    return found;
}

std::vector<BriefingPages::Link> BriefingPages::links() const
{
    std::vector<Link> found;
    forEachMark<LinkMark>(*this, [&](const LinkMark &mark, const PlacedStrip &placed) {
        const QPointF offset(m_sheet.shift(), page::kBodyTop + placed.top);
        found.push_back({placed.page, mark.rect.translated(offset), mark.target});
    });
    for (int page = 0; page < count(); ++page) {
        for (const Mark &mark : frame(page)) {
            if (const auto *link = std::get_if<LinkMark>(&mark))
                found.push_back({page, link->rect, link->target});
        }
    }
    return found;
}

std::vector<BriefingPages::SourcePlace> BriefingPages::sourcePlaces() const
{
    std::vector<SourcePlace> found;
    forEachMark<SourceMark>(*this, [&](const SourceMark &mark, const PlacedStrip &placed) {
        found.push_back({mark.source, placed.page, page::kBodyTop + placed.top});
    });
    return found;
}

} // namespace fairlead
