#pragma once

#include "models/briefing/briefing.h"
#include "ui/briefing/strip.h"

#include <map>
#include <set>

namespace fairlead {

/// The numbered sources at the foot of a page: briefly, in two columns. The list at the end of the
/// briefing has them in full.
class PageFoot
{
public:
    explicit PageFoot(const std::map<int, SourceEntry> &entries);

    static constexpr size_t kMostEntries = 10; ///< more would leave no room for what they back

    /// With at most @p most of the sources, the others by their numbers; 0 when none is listed.
    qreal height(const std::set<int> &sources, size_t most = kMostEntries);
    void add(Strip &strip, const std::set<int> &sources, QPointF at, size_t most = kMostEntries);

private:
    struct Column
    {
        std::vector<int> sources;
        qreal height = 0;
    };
    /// The first of them, in two columns; @p rest: those without room.
    std::vector<Column> columnsOf(const std::set<int> &sources, size_t most,
                                  std::vector<int> &rest);
    const TextBox &box(int source);

    const std::map<int, SourceEntry> &m_entries;
    std::map<int, TextBox> m_boxes;
};

std::map<int, SourceEntry> listedSources(const Briefing &briefing);

/// The sources that a strip cites, each once.
std::vector<int> citedIn(const Strip &strip);

} // namespace fairlead
