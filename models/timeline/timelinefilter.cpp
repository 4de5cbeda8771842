#include "models/timeline/timelinefilter.h"

#include <QCoreApplication>

#include <algorithm>

namespace fairlead {

using namespace Qt::StringLiterals;

namespace {

class Text
{
    Q_DECLARE_TR_FUNCTIONS(Timeline)
};

bool isShown(const TimelineLane &lane, const TimelineFilter &filter)
{
    return !filter.hiddenGroups.contains(lane.group) && !filter.hiddenLanes.contains(lane.id)
           && (lane.isOurs || !filter.isOursOnly);
}

/// Which lanes and events are left.
struct Shown
{
    Shown(const Timeline &timeline, const TimelineFilter &filter);
    Shown(const Timeline &timeline, QDate first, QDate last, Endless endless);

    std::vector<bool> lanes; ///< that have an event left
    std::vector<bool> events;
};

Shown::Shown(const Timeline &timeline, const TimelineFilter &filter)
    : lanes(timeline.lanes.size())
    , events(timeline.events.size())
{
    for (size_t at = 0; at < events.size(); ++at) {
        const TimelineEvent &event = timeline.events[at];
        if (filter.hiddenKinds.contains(event.kind))
            continue;
        for (const int lane : event.lanes) {
            if (!isShown(timeline.lanes[size_t(lane)], filter))
                continue;
            lanes[size_t(lane)] = true;
            events[at] = true;
        }
    }
}

Shown::Shown(const Timeline &timeline, QDate first, QDate last, Endless endless)
    : lanes(timeline.lanes.size())
    , events(timeline.events.size())
{
    for (size_t at = 0; at < events.size(); ++at) {
        const TimelineEvent &event = timeline.events[at];
        const bool isEndless = event.shape == TimelineShape::Open
                               || (event.shape == TimelineShape::Span && !event.ends);
        const bool lasts = isEndless && endless == Endless::Lasting;
        events[at] = event.first() <= last && (lasts || event.last() >= first);
        for (const int lane : event.lanes) {
            if (events[at])
                lanes[size_t(lane)] = true;
        }
    }
}

class Arranger
{
public:
    Arranger(const Timeline &timeline, Shown shown, const LaneArrangement &arrangement)
        : m_timeline(timeline)
        , m_arrangement(arrangement)
        , m_shown(std::move(shown))
        , m_places(timeline.lanes.size(), -1)
    {
    }

    Timeline result();

private:
    std::vector<int> orderedLanes() const;
    int foldFor(const TimelineLane &lane); ///< -1: the lane stands for itself
    void addLanes();
    void addEvents();
    std::vector<int> kept(const std::vector<int> &events) const;

    const Timeline &m_timeline;
    const LaneArrangement &m_arrangement;
    Shown m_shown;
    std::vector<int> m_places; ///< of the lanes in the result; -1: not there
    std::vector<int> m_events; ///< …
    std::map<QString, int> m_folds;
    std::vector<int> m_foldSizes; ///< by lane of the result; 0: not folded
    Timeline m_result;
};

std::vector<int> Arranger::orderedLanes() const
{
    const auto groupRank = [&](LaneGroup group) {
        const auto &groups = m_arrangement.groups;
        const auto at = std::ranges::find(groups, group) - groups.begin();
        return std::pair(at, int(group));
    };
    const auto pinRank = [&](const TimelineLane &lane) {
        const auto &pinned = m_arrangement.pinned;
        return std::ranges::find(pinned, lane.id) - pinned.begin();
    };
    std::vector<int> order;
    for (int lane = 0; lane < std::ssize(m_timeline.lanes); ++lane) {
        if (m_shown.lanes[size_t(lane)])
            order.push_back(lane);
    }
    std::ranges::stable_sort(order, {}, [&](int lane) {
        const TimelineLane &row = m_timeline.lanes[size_t(lane)];
        return std::pair(groupRank(row.group), pinRank(row));
    });
    return order;
}

int Arranger::foldFor(const TimelineLane &lane)
{
    const bool isWhole = m_arrangement.foldedGroups.contains(lane.group);
    const bool isPinned = std::ranges::count(m_arrangement.pinned, lane.id) > 0;
    const bool isOther =
        m_arrangement.foldedOthers.contains(lane.group) && !lane.isOurs && !isPinned;
    if (!isWhole && !isOther)
        return -1;
    const LaneFold fold = isWhole ? LaneFold::Group : LaneFold::Others;
    const QString id = u"folded:%1%2"_s.arg(keyOf(lane.group), isWhole ? QString() : u":others"_s);
    const auto [at, isNew] = m_folds.emplace(id, int(m_result.lanes.size()));
    if (isNew) {
        m_result.lanes.push_back({.id = id, .group = lane.group, .fold = fold});
        m_foldSizes.push_back(0);
    }
    return at->second;
}

void Arranger::addLanes()
{
    for (const int lane : orderedLanes()) {
        const TimelineLane &row = m_timeline.lanes[size_t(lane)];
        const int fold = foldFor(row);
        m_places[size_t(lane)] = fold >= 0 ? fold : int(m_result.lanes.size());
        if (fold >= 0) {
            ++m_foldSizes[size_t(fold)];
            m_result.lanes[size_t(fold)].isOurs |= row.isOurs;
            continue;
        }
        m_result.lanes.push_back(row);
        m_result.lanes.back().events.clear();
        m_foldSizes.push_back(0);
    }
    for (size_t at = 0; at < m_result.lanes.size(); ++at) {
        TimelineLane &lane = m_result.lanes[at];
        if (m_foldSizes[at] > 0)
            lane.title = lane.fold == LaneFold::Group
                             ? Text::tr("%n lanes, folded up", nullptr, m_foldSizes[at])
                             : Text::tr("%n others, folded up", nullptr, m_foldSizes[at]);
    }
}

void Arranger::addEvents()
{
    m_events.assign(m_timeline.events.size(), -1);
    for (size_t at = 0; at < m_timeline.events.size(); ++at) {
        if (!m_shown.events[at])
            continue;
        const int number = int(m_result.events.size());
        m_events[at] = number;
        TimelineEvent event = m_timeline.events[at];
        event.lanes.clear();
        for (const int lane : m_timeline.events[at].lanes) {
            const int place = m_places[size_t(lane)];
            if (place >= 0)
                event.lanes.push_back(place);
        }
        std::ranges::sort(event.lanes);
        event.lanes.erase(std::unique(event.lanes.begin(), event.lanes.end()), event.lanes.end());
        for (const int lane : event.lanes)
            m_result.lanes[size_t(lane)].events.push_back(number);
        m_result.last = std::max(m_result.last, event.last());
        m_result.events.push_back(std::move(event));
    }
}

std::vector<int> Arranger::kept(const std::vector<int> &events) const
{
    std::vector<int> result;
    for (const int event : events) {
        if (m_events[size_t(event)] >= 0)
            result.push_back(m_events[size_t(event)]);
    }
    return result;
}

Timeline Arranger::result()
{
    m_result.day = m_timeline.day;
    addLanes();
    addEvents();
    const bool isEmpty = m_result.events.empty();
    m_result.first = isEmpty ? m_result.day : m_result.events.front().first();
    if (isEmpty)
        m_result.last = m_result.day;
    m_result.deadlines = kept(m_timeline.deadlines);
    m_result.missed = kept(m_timeline.missed);
    m_result.undated = m_timeline.undated;
    return std::move(m_result);
}

} // namespace

LaneArrangement LaneArrangement::standard()
{
    return {.groups = {LaneGroup::OwnContracts, LaneGroup::Vendors, LaneGroup::Instruments,
                       LaneGroup::Regulation, LaneGroup::Retirements},
            .foldedGroups = {},
            .foldedOthers = {LaneGroup::Vendors, LaneGroup::Instruments, LaneGroup::Regulation,
                             LaneGroup::Retirements},
            .pinned = {}};
}

Timeline arranged(const Timeline &timeline, const TimelineFilter &filter,
                  const LaneArrangement &arrangement)
{
    return Arranger(timeline, Shown(timeline, filter), arrangement).result();
}

Timeline within(const Timeline &timeline, QDate first, QDate last, Endless endless)
{
    LaneArrangement asItIs;
    for (const TimelineLane &lane : timeline.lanes) {
        if (asItIs.groups.empty() || asItIs.groups.back() != lane.group)
            asItIs.groups.push_back(lane.group);
    }
    return Arranger(timeline, Shown(timeline, first, last, endless), asItIs).result();
}

int laneBehind(const Timeline &whole, const TimelineEvent &event, const TimelineLane &shown)
{
    const auto at = std::ranges::find_if(event.lanes, [&](int lane) {
        const TimelineLane &row = whole.lanes[size_t(lane)];
        return shown.isFolded() ? row.group == shown.group : row.id == shown.id;
    });
    return at == event.lanes.end() ? -1 : *at;
}

HiddenCount hiddenBy(const Timeline &timeline, const TimelineFilter &filter)
{
    const Shown shown(timeline, filter);
    return {.events = int(std::ranges::count(shown.events, false)),
            .lanes = int(std::ranges::count(shown.lanes, false))};
}

std::map<TimelineKind, int> kindCounts(const Timeline &timeline)
{
    std::map<TimelineKind, int> counts;
    for (const TimelineEvent &event : timeline.events)
        ++counts[event.kind];
    return counts;
}

std::map<LaneGroup, int> laneCounts(const Timeline &timeline)
{
    std::map<LaneGroup, int> counts;
    for (const TimelineLane &lane : timeline.lanes)
        ++counts[lane.group];
    return counts;
}

} // namespace fairlead
