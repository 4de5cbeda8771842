#include "ui/briefing/pagebreaker.h"

namespace fairlead {

namespace {

class Breaker
{
public:
    Breaker(const std::vector<StripSize> &strips, qreal pageHeight, const FootHeight &footHeight)
        : m_strips(strips)
        , m_pageHeight(pageHeight)
        , m_footHeight(footHeight)
    {
    }

    std::vector<PlacedStrip> run()
    {
        for (int first = 0; first < int(m_strips.size());) {
            const int end = chainEnd(first);
            placeChain(first, end);
            first = end;
        }
        return std::move(m_placed);
    }

private:
    const StripSize &at(int strip) const { return m_strips[size_t(strip)]; }
    bool isFresh() const { return m_top == 0; }

    /// One behind the last of the strips that have to stay together.
    int chainEnd(int first) const
    {
        int end = first + 1;
        while (end < int(m_strips.size()) && at(end - 1).keepWithNext && !at(end).startsPage)
            ++end;
        return end;
    }

    qreal chainHeight(int first, int end) const
    {
        qreal height = at(first).height;
        for (int strip = first + 1; strip < end; ++strip)
            height += at(strip).gap + at(strip).height;
        return height;
    }

    /// The room that a page has for strips when it cites these as well.
    qreal roomWith(int first, int end, int page, const std::set<int> &already) const
    {
        if (!m_footHeight)
            return m_pageHeight;
        std::set<int> sources = already;
        for (int strip = first; strip < end; ++strip)
            sources.insert(at(strip).sources.begin(), at(strip).sources.end());
        return m_pageHeight - m_footHeight(page, sources);
    }

    qreal headHeight(int strip) const { return at(strip).head < 0 ? 0 : at(at(strip).head).height; }

    void placeChain(int first, int end)
    {
        const qreal height = chainHeight(first, end);
        if (at(first).startsPage && !isFresh())
            newPage();
        const bool fits = m_top + (isFresh() ? 0 : at(first).gap) + height
                          <= roomWith(first, end, m_page, m_sources);
        const bool fitsOnNext = headHeight(first) + height <= roomWith(first, end, m_page + 1, {});
        if (!fits && fitsOnNext && !isFresh())
            newPage();
        for (int strip = first; strip < end; ++strip)
            place(strip);
    }

    void place(int strip)
    {
        if (!isFresh()
            && m_top + at(strip).gap + at(strip).height
                   > roomWith(strip, strip + 1, m_page, m_sources))
            newPage();
        if (isFresh() && at(strip).head >= 0 && at(strip).head != strip)
            put(at(strip).head);
        if (!isFresh())
            m_top += at(strip).gap;
        put(strip);
    }

    void put(int strip)
    {
        m_placed.push_back({strip, m_page, m_top});
        m_sources.insert(at(strip).sources.begin(), at(strip).sources.end());
        m_top += at(strip).height;
    }

    void newPage()
    {
        ++m_page;
        m_top = 0;
        m_sources.clear();
    }

    const std::vector<StripSize> &m_strips;
    const qreal m_pageHeight;
    const FootHeight &m_footHeight;
    std::set<int> m_sources; ///< that the page cites so far
    std::vector<PlacedStrip> m_placed;
    int m_page = 0;
    qreal m_top = 0;
};

} // namespace

std::vector<PlacedStrip> placeStrips(const std::vector<StripSize> &strips, qreal pageHeight,
                                     const FootHeight &footHeight)
{
    return Breaker(strips, pageHeight, footHeight).run();
}

} // namespace fairlead
