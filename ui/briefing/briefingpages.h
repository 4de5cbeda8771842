#pragma once

#include "models/briefing/briefing.h"
#include "ui/briefing/pagebreaker.h"
#include "ui/briefing/pagemetrics.h"
#include "ui/briefing/strip.h"

#include <map>

namespace fairlead {

/// A briefing on its pages, ready to be painted. Places on a page are in pixels of 1/96 inch from
/// its top left corner.
class BriefingPages
{
public:
    struct Bookmark
    {
        QString title;
        int level = 0;
        int page = 0;
        qreal top = 0;
    };
    struct Link
    {
        int page = 0;
        QRectF rect;
        std::variant<int, QUrl> target; ///< the number of a source, or an address
    };
    struct SourcePlace
    {
        int source = 0;
        int page = 0;
        qreal top = 0;
    };

    explicit BriefingPages(const Briefing &briefing);

    const page::Sheet &sheet() const { return m_sheet; }
    int count() const { return int(m_pages.size()); }
    const std::vector<PlacedStrip> &placed(int page) const { return m_pages[size_t(page)]; }
    const Strip &strip(const PlacedStrip &placed) const { return m_strips[size_t(placed.strip)]; }
    const std::vector<Mark> &frame(int page) const { return m_frames[size_t(page)]; }

    std::vector<Bookmark> bookmarks() const;
    std::vector<Link> links() const;
    std::vector<SourcePlace> sourcePlaces() const;

private:
    void fitFirstPage();
    size_t footEntries(int page) const;
    void placeOnPages();
    void makeFrames(const Briefing &briefing);
    void addFoot(Strip &frame, int page) const;

    page::Sheet m_sheet;
    std::map<int, SourceEntry> m_sources; ///< of the list at the end, by number
    size_t m_firstFootEntries;
    Strips m_strips;
    std::vector<std::vector<PlacedStrip>> m_pages;
    std::vector<std::vector<Mark>> m_frames; ///< head and foot of each page
};

} // namespace fairlead
