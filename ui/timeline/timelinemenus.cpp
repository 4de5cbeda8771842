#include "ui/timeline/timelinemenus.h"

#include "models/timeline/timelinetext.h"
#include "ui/lensmodel.h"
#include "ui/timeline/timelinestate.h"
#include "ui/timeline/timelineview.h"

#include <QMenu>

#include <algorithm>

namespace fairlead {

using namespace Qt::StringLiterals;

TimelineMenus::TimelineMenus(const Context &context, TimelineState &state, TimelineView &view,
                             QMenu &pageMenu, QWidget *page)
    : QObject(page)
    , m_context(context)
    , m_state(state)
    , m_view(view)
    , m_pageMenu(pageMenu)
    , m_page(page)
{
    connect(&view, &TimelineView::menuRequested, this, &TimelineMenus::showMenu);
    connect(&view, &TimelineView::listRequested, this, &TimelineMenus::showList);
}

QMenu *TimelineMenus::newMenu(const QString &name)
{
    auto *menu = new QMenu(m_page);
    menu->setObjectName(name);
    menu->setAttribute(Qt::WA_DeleteOnClose);
    return menu;
}

void TimelineMenus::showMenu(const QPoint &globalPosition, const TimelineHit &hit)
{
    QMenu *menu = newMenu(u"timelineLaneMenu"_s);
    if (m_view.current() >= 0 && !hit.events.empty()) {
        const RowRef row = m_view.timeline().events[size_t(m_view.current())].row;
        connect(menu->addAction(tr("&Open the record")), &QAction::triggered, this,
                [this, row] { m_context.lens.reveal(row); });
        menu->addSeparator();
    }
    if (hit.row >= 0) {
        addLaneActions(*menu, hit.row);
        addGroupActions(*menu, hit.row);
        menu->addSeparator();
    }
    menu->addActions(m_pageMenu.actions());
    menu->popup(globalPosition);
}

/// The events of a mark, to choose one of.
void TimelineMenus::showList(const QPoint &globalPosition, const TimelineHit &hit)
{
    QMenu *menu = newMenu(u"timelineEventList"_s);
    const int lane = m_view.timelineLayout().rows()[size_t(hit.row)].lane;
    const QString laneId = lane < 0 ? QString() : m_view.timeline().lanes[size_t(lane)].id;
    for (const int index : hit.events) {
        const TimelineEvent &event = m_view.timeline().events[size_t(index)];
        QString text = tr("%1: %2", "date, event").arg(whenText(event), event.title);
        if (!event.amounts.empty())
            text = tr("%1, %2", "event, amounts").arg(text, amountsText(event));
        // By their names: the timeline may be another one until somebody chooses.
        connect(menu->addAction(text.replace(u'&', u"&&"_s)), &QAction::triggered, this,
                [this, id = event.id, laneId] { choose(id, laneId); });
    }
    menu->popup(globalPosition);
}

/// In its first lane when the one it was chosen in is gone.
void TimelineMenus::choose(const QString &eventId, const QString &laneId)
{
    const int event = m_view.eventNamed(eventId);
    if (event < 0)
        return;
    const std::vector<int> &lanes = m_view.timeline().events[size_t(event)].lanes;
    const auto lane = std::ranges::find_if(
        lanes, [&](int each) { return m_view.timeline().lanes[size_t(each)].id == laneId; });
    m_view.select(event, lane == lanes.end() ? -1 : *lane);
}

void TimelineMenus::addLaneActions(QMenu &menu, int row)
{
    const TimelineRow &at = m_view.timelineLayout().rows()[size_t(row)];
    if (at.lane < 0 || m_view.timeline().lanes[size_t(at.lane)].isFolded())
        return;
    const QString id = m_view.timeline().lanes[size_t(at.lane)].id;
    const bool isPinned = m_state.isPinned(id);
    connect(menu.addAction(isPinned ? tr("Let the lane &go") : tr("&Pin the lane to the top")),
            &QAction::triggered, this, [this, id] { m_state.togglePin(id); });
    connect(menu.addAction(tr("&Hide the lane")), &QAction::triggered, this,
            [this, id] { m_state.hideLane(id); });
}

void TimelineMenus::addGroupActions(QMenu &menu, int row)
{
    const LaneGroup group = m_view.timelineLayout().rows()[size_t(row)].group;
    const bool isFolded = m_state.arrangement().foldedGroups.contains(group);
    const bool areOthers = m_state.arrangement().foldedOthers.contains(group);
    connect(menu.addAction(isFolded ? tr("Un&fold the group") : tr("&Fold the group up")),
            &QAction::triggered, this, [this, group] { m_state.toggleFold(group); });
    if (!isFolded && group != LaneGroup::OwnContracts)
        connect(menu.addAction(areOthers ? tr("Show lanes that are not o&urs")
                                         : tr("Fold up lanes that are not o&urs")),
                &QAction::triggered, this, [this, group] { m_state.toggleOthers(group); });
    connect(menu.addAction(tr("Move the group &up")), &QAction::triggered, this,
            [this, group] { m_state.moveGroup(group, -1); });
    connect(menu.addAction(tr("Move the group &down")), &QAction::triggered, this,
            [this, group] { m_state.moveGroup(group, 1); });
}

} // namespace fairlead
