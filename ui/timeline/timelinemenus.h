#pragma once

#include "ui/context.h"

#include <QObject>

class QMenu;
class QWidget;

namespace fairlead {

class TimelineState;
class TimelineView;
struct TimelineHit;

/// The menus that open on the timeline: of a lane, and of the events that no zoom can part.
class TimelineMenus : public QObject
{
    Q_OBJECT

public:
    /// @p pageMenu stands at the end of a lane's menu.
    TimelineMenus(const Context &context, TimelineState &state, TimelineView &view, QMenu &pageMenu,
                  QWidget *page);

private:
    void showMenu(const QPoint &globalPosition, const TimelineHit &hit);
    void showList(const QPoint &globalPosition, const TimelineHit &hit);
    void choose(const QString &eventId, const QString &laneId);
    void addLaneActions(QMenu &menu, int row);
    void addGroupActions(QMenu &menu, int row);
    QMenu *newMenu(const QString &name);

    Context m_context;
    TimelineState &m_state;
    TimelineView &m_view;
    QMenu &m_pageMenu;
    QWidget *m_page;
};

} // namespace fairlead
