#include "models/timeline/timelinebuilder.h"

#include "models/facts/facts.h"
#include "models/negotiation/listingwindow.h"
#include "models/rows/claim.h"
#include "models/rows/contract.h"
#include "models/rows/modelfamily.h"
#include "models/rows/organisation.h"
#include "models/rows/party.h"
#include "models/rows/route.h"
#include "models/rows/workload.h"
#include "models/rowtitle.h"
#include "models/timeline/contractterm.h"

#include <QCoreApplication>

#include <algorithm>
#include <limits>
#include <numeric>

namespace fairlead {

using namespace Qt::StringLiterals;

namespace {

class Text
{
    Q_DECLARE_TR_FUNCTIONS(Timeline)
};

template<class T>
void insertId(QSet<QString> &ids, const Id<T> &id)
{
    if (!id.isNull())
        ids.insert(id.text);
}

void addOnce(std::vector<Id<Source>> &sources, const Id<Source> &source)
{
    if (!source.isNull() && std::find(sources.begin(), sources.end(), source) == sources.end())
        sources.push_back(source);
}

/// The places of @p count things when @p isBefore sorts them.
template<class Less>
std::vector<int> sortedOrder(size_t count, const Less &isBefore)
{
    std::vector<int> order(count);
    std::iota(order.begin(), order.end(), 0);
    std::stable_sort(order.begin(), order.end(), isBefore);
    return order;
}

} // namespace

TimelineBuilder::TimelineBuilder(const Workspace &workspace, const Lens &lens)
    : m_workspace(workspace)
    , m_lens(lens)
{
    m_timeline.day = lens.asOf;
    readOwn();
    readSources();
}

void TimelineBuilder::readOwn()
{
    for (const Contract &contract : m_workspace.rows<Contract>())
        insertId(m_ourVendors, contract.vendor);
    for (const Workload &workload : m_workspace.rows<Workload>()) {
        insertId(m_ourRoutes, workload.route);
        if (const Route *route = m_workspace.find(workload.route)) {
            insertId(m_ourVendors, route->operatedBy);
            insertId(m_ourVendors, route->biller);
        }
        if (const ModelFamily *family = m_workspace.find(workload.family))
            insertId(m_ourVendors, family->lab);
    }
    for (const Organisation &organisation : m_workspace.rows<Organisation>()) {
        for (const Jurisdiction jurisdiction : organisation.jurisdictions)
            m_ourJurisdictions.insert(int(jurisdiction));
    }
}

void TimelineBuilder::readSources()
{
    for (const bool isPreferred : {true, false}) {
        for (const Claim &claim : m_workspace.rows<Claim>()) {
            if (claim.preferred != isPreferred)
                continue;
            if (const auto subject = subjectOf(claim))
                addOnce(m_sources[*subject], claim.source);
        }
    }
}

bool TimelineBuilder::appliesToUs(const QList<Jurisdiction> &jurisdictions) const
{
    return jurisdictions.isEmpty() || m_ourJurisdictions.isEmpty()
           || std::any_of(jurisdictions.begin(), jurisdictions.end(),
                          [&](Jurisdiction one) { return m_ourJurisdictions.contains(int(one)); });
}

int TimelineBuilder::lane(TimelineLane lane, qint64 order)
{
    const auto found = m_lanes.constFind(lane.id);
    if (found != m_lanes.cend())
        return *found;
    const int index = int(m_timeline.lanes.size());
    m_lanes.insert(lane.id, index);
    m_timeline.lanes.push_back(std::move(lane));
    m_orders.push_back(order);
    return index;
}

int TimelineBuilder::vendorLane(const Id<Party> &party)
{
    const QString id = u"vendor:"_s + party.text;
    if (const auto found = m_lanes.constFind(id); found != m_lanes.cend())
        return *found;
    QString subtitle;
    if (const Party *row = m_workspace.find(party)) {
        const auto state = listingWindow(m_workspace, *row, day(), 0).state;
        subtitle = state ? labelOf(*state) : QString();
    }
    return lane({.id = id,
                 .group = LaneGroup::Vendors,
                 .title = rowTitle(m_workspace, party),
                 .subtitle = subtitle,
                 .row = RowRef{TableId::Party, party.text},
                 .isOurs = isOurVendor(party)});
}

int TimelineBuilder::instrumentLane(const Id<Party> &from, const Id<Party> &to)
{
    return lane({.id = u"instrument:%1:%2"_s.arg(from.text, to.text),
                 .group = LaneGroup::Instruments,
                 .title = u"%1 → %2"_s.arg(rowTitle(m_workspace, from), rowTitle(m_workspace, to)),
                 .subtitle = Text::tr("money"),
                 .isOurs = isOurVendor(from) && isOurVendor(to)});
}

int TimelineBuilder::capacityLane(const Id<Party> &from, const Id<Party> &to)
{
    return lane({.id = u"capacity:%1:%2"_s.arg(from.text, to.text),
                 .group = LaneGroup::Instruments,
                 .title = u"%1 → %2"_s.arg(rowTitle(m_workspace, from), rowTitle(m_workspace, to)),
                 .subtitle = Text::tr("capacity"),
                 .isOurs = isOurVendor(from) && isOurVendor(to)},
                1);
}

int TimelineBuilder::contractLane(const Id<Contract> &contract)
{
    const QString id = u"contract:"_s + contract.text;
    if (const auto found = m_lanes.constFind(id); found != m_lanes.cend())
        return *found;
    const Contract *row = m_workspace.find(contract);
    const auto term = row ? termOn(m_workspace, *row, day()) : std::nullopt;
    const qint64 order = term && term->noticeDeadline ? term->noticeDeadline->toJulianDay()
                                                      : std::numeric_limits<qint64>::max();
    return lane({.id = id,
                 .group = LaneGroup::OwnContracts,
                 .title = rowTitle(m_workspace, contract),
                 .subtitle = row ? rowTitle(m_workspace, row->vendor) : QString(),
                 .row = RowRef{TableId::Contract, contract.text},
                 .isOurs = true},
                order);
}

void TimelineBuilder::add(TimelineEvent event, const std::vector<Id<Source>> &moreSources)
{
    Q_ASSERT(event.begins.isValid() && !event.lanes.empty());
    if (event.ends && event.ends->last() < event.begins.first()) {
        event.ends.reset(); // of the two, the beginning is what can be shown
        event.shape = TimelineShape::Point;
        const QString note = Text::tr("The end that is on record lies before the beginning.");
        event.reason = event.reason.isEmpty() ? note : event.reason + u' ' + note;
    }
    std::sort(event.lanes.begin(), event.lanes.end());
    event.lanes.erase(std::unique(event.lanes.begin(), event.lanes.end()), event.lanes.end());
    event.daysLeft = int(day().daysTo(event.begins.first()));
    if (const auto found = m_sources.find(event.row); found != m_sources.end())
        event.sources = found->second;
    for (const Id<Source> &source : moreSources)
        addOnce(event.sources, source);
    m_timeline.events.push_back(std::move(event));
}

void TimelineBuilder::addUndated(const RowRef &row)
{
    m_timeline.undated.push_back(row);
}

Timeline TimelineBuilder::finish() &&
{
    auto &lanes = m_timeline.lanes;
    const auto laneOrder = sortedOrder(lanes.size(), [&](int left, int right) {
        const TimelineLane &a = lanes[size_t(left)];
        const TimelineLane &b = lanes[size_t(right)];
        if (a.group != b.group || a.isOurs != b.isOurs)
            return a.group != b.group ? a.group < b.group : a.isOurs;
        const qint64 orderA = m_orders[size_t(left)];
        const qint64 orderB = m_orders[size_t(right)];
        if (orderA != orderB)
            return orderA < orderB;
        const int byTitle = a.title.localeAwareCompare(b.title);
        return byTitle != 0 ? byTitle < 0 : a.id < b.id;
    });
    std::vector<TimelineLane> sortedLanes;
    std::vector<int> placeOf(lanes.size());
    for (const int from : laneOrder) {
        placeOf[size_t(from)] = int(sortedLanes.size());
        sortedLanes.push_back(std::move(lanes[size_t(from)]));
    }
    lanes = std::move(sortedLanes);

    auto &events = m_timeline.events;
    std::sort(events.begin(), events.end(), [](const auto &left, const auto &right) {
        return left.first() != right.first() ? left.first() < right.first() : left.id < right.id;
    });
    m_timeline.first = events.empty() ? day() : events.front().first();
    m_timeline.last = m_timeline.first;
    for (int i = 0; i < int(events.size()); ++i) {
        TimelineEvent &event = events[size_t(i)];
        for (int &lane : event.lanes) {
            lane = placeOf[size_t(lane)];
            lanes[size_t(lane)].events.push_back(i);
        }
        std::sort(event.lanes.begin(), event.lanes.end());
        m_timeline.last = std::max(m_timeline.last, event.last());
        if (event.isDeadline)
            (event.daysLeft >= 0 ? m_timeline.deadlines : m_timeline.missed).push_back(i);
    }
    std::sort(m_timeline.undated.begin(), m_timeline.undated.end());
    return std::move(m_timeline);
}

} // namespace fairlead
