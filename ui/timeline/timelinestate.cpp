#include "ui/timeline/timelinestate.h"

#include "models/liveworkspace.h"
#include "ui/commands/editor.h"
#include "ui/lensmodel.h"

#include <QSettings>

#include <algorithm>

namespace fairlead {

using namespace Qt::StringLiterals;

namespace {

constexpr auto kGroupsKey = "timeline/groups";
constexpr auto kFoldedKey = "timeline/folded";
constexpr auto kOthersKey = "timeline/foldedOthers";
constexpr auto kPinnedKey = "timeline/pinned";

template<class Groups>
QStringList keysOf(const Groups &groups)
{
    QStringList keys;
    for (const LaneGroup group : groups)
        keys += keyOf(group);
    return keys;
}

std::vector<LaneGroup> groupsFrom(const QStringList &keys)
{
    std::vector<LaneGroup> groups;
    for (const QString &key : keys) {
        if (const Choice *choice = enumeration<LaneGroup>().find(QStringView(key)))
            groups.push_back(LaneGroup(choice->value));
    }
    return groups;
}

LaneArrangement savedArrangement()
{
    const QSettings settings;
    LaneArrangement arrangement = LaneArrangement::standard();
    if (!settings.contains(QLatin1String(kGroupsKey)))
        return arrangement;
    const auto read = [&](const char *key) {
        return settings.value(QLatin1String(key)).toStringList();
    };
    const auto setOf = [&](const char *key) {
        const auto groups = groupsFrom(read(key));
        return std::set(groups.begin(), groups.end());
    };
    arrangement.groups = groupsFrom(read(kGroupsKey));
    arrangement.foldedGroups = setOf(kFoldedKey);
    arrangement.foldedOthers = setOf(kOthersKey);
    const QStringList pinned = read(kPinnedKey);
    arrangement.pinned.assign(pinned.begin(), pinned.end());
    return arrangement;
}

void save(const LaneArrangement &arrangement)
{
    QSettings settings;
    settings.setValue(QLatin1String(kGroupsKey), keysOf(arrangement.groups));
    settings.setValue(QLatin1String(kFoldedKey), keysOf(arrangement.foldedGroups));
    settings.setValue(QLatin1String(kOthersKey), keysOf(arrangement.foldedOthers));
    settings.setValue(QLatin1String(kPinnedKey),
                      QStringList(arrangement.pinned.begin(), arrangement.pinned.end()));
}

template<class T>
void toggle(std::set<T> &set, const T &value)
{
    if (set.erase(value) == 0)
        set.insert(value);
}

} // namespace

TimelineState::TimelineState(const Context &context, BelievedPreparer believed, QObject *parent)
    : QObject(parent)
    , m_context(context)
    , m_believed(new BeliefReading(std::move(believed), this))
    , m_arrangement(savedArrangement())
{
    connect(m_believed, &BeliefReading::done, this, &TimelineState::takeBelief);
    connect(m_believed, &BeliefReading::failed, this, [this](const QString &message) {
        m_context.editor.refuse(message);
        emit changed(); // who asked shows another day
    });
}

const Workspace &TimelineState::workspace() const
{
    return m_context.live.workspace();
}

void TimelineState::refresh()
{
    m_whole = timelineEvents(workspace(), m_context.lens.lens());
    compare();
    showPart();
}

void TimelineState::forget()
{
    m_believed->stop();
    m_believedOn.reset();
    m_earlierWorkspace = Workspace();
    m_filter.hiddenLanes.clear();
}

void TimelineState::compare()
{
    m_changes.clear();
    m_earlier = {};
    if (!m_believedOn)
        return;
    m_earlier = timelineEvents(m_earlierWorkspace, m_context.lens.lens());
    m_changes = timelineChanges(m_earlier, m_whole);
}

void TimelineState::setBelievedOn(const std::optional<QDate> &day)
{
    if (day) {
        m_believed->read(*day);
    } else {
        m_believed->stop();
        m_believedOn.reset();
        m_earlierWorkspace = Workspace();
        compare();
    }
    emit changed();
}

void TimelineState::takeBelief(const QDate &day, const Workspace &believed)
{
    m_earlierWorkspace = believed;
    m_believedOn = day;
    compare();
    emit changed();
}

void TimelineState::showPart()
{
    m_shown = arranged(m_whole, m_filter, m_arrangement);
    emit changed();
}

void TimelineState::setFilter(const TimelineFilter &filter)
{
    m_filter = filter;
    showPart();
}

void TimelineState::setArrangement(LaneArrangement arrangement)
{
    m_arrangement = std::move(arrangement);
    save(m_arrangement);
    showPart();
}

void TimelineState::toggleFold(LaneGroup group)
{
    LaneArrangement arrangement = m_arrangement;
    toggle(arrangement.foldedGroups, group);
    setArrangement(std::move(arrangement));
}

void TimelineState::toggleOthers(LaneGroup group)
{
    LaneArrangement arrangement = m_arrangement;
    toggle(arrangement.foldedOthers, group);
    setArrangement(std::move(arrangement));
}

bool TimelineState::isPinned(const QString &lane) const
{
    return std::ranges::count(m_arrangement.pinned, lane) > 0;
}

void TimelineState::togglePin(const QString &lane)
{
    LaneArrangement arrangement = m_arrangement;
    if (std::erase(arrangement.pinned, lane) == 0)
        arrangement.pinned.push_back(lane);
    setArrangement(std::move(arrangement));
}

void TimelineState::moveGroup(LaneGroup group, int step)
{
    LaneArrangement arrangement = m_arrangement;
    auto &groups = arrangement.groups;
    const auto at = std::ranges::find(groups, group);
    const auto to = at - groups.begin() + step;
    if (at == groups.end() || to < 0 || to >= std::ssize(groups))
        return;
    std::iter_swap(at, groups.begin() + to);
    setArrangement(std::move(arrangement));
}

void TimelineState::hideLane(const QString &lane)
{
    TimelineFilter filter = m_filter;
    filter.hiddenLanes.insert(lane);
    setFilter(filter);
}

} // namespace fairlead
