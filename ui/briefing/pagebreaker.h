#pragma once

#include <QtGlobal>

#include <functional>
#include <set>
#include <vector>

namespace fairlead {

/// What the breaking of pages needs to know about a strip. See Strip.
struct StripSize
{
    qreal height = 0;
    qreal gap = 0;
    bool keepWithNext = false;
    bool startsPage = false;
    int head = -1;
    std::vector<int> sources = {}; ///< that it cites
};

/// The height of the list of sources at the foot of a page, counted from 0, that cites these.
using FootHeight = std::function<qreal(int page, const std::set<int> &sources)>;

/// A strip on a page. A repeated head is placed once more.
struct PlacedStrip
{
    int strip = 0;
    int page = 0;
    qreal top = 0; ///< from the top of the page's body

    bool operator==(const PlacedStrip &) const = default;
};

/// Distributes strips over pages of a height: strips that belong together stay together as long as
/// a page can hold them, and a table that goes on has its head again.
/// What a page cites takes room at its foot.
std::vector<PlacedStrip> placeStrips(const std::vector<StripSize> &strips, qreal pageHeight,
                                     const FootHeight &footHeight = {});

} // namespace fairlead
