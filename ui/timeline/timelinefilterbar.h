#pragma once

#include "models/timeline/timelinefilter.h"

#include <QWidget>

#include <map>

class QAction;
class QCheckBox;
class QMenu;
class QPushButton;
class QToolButton;

namespace fairlead {

/// Which groups of lanes and which kinds of events are shown, with how many there are of each and
/// how many are hidden.
class TimelineFilterBar : public QWidget
{
    Q_OBJECT

public:
    explicit TimelineFilterBar(QWidget *parent);

    void showCounts(const Timeline &whole, const TimelineFilter &filter);

signals:
    void filterChanged(const fairlead::TimelineFilter &filter);

private:
    void addGroups();
    QAction *actionOf(TimelineKind kind);
    void showKinds(const Timeline &whole);
    void toggleGroup(LaneGroup group, bool isShown);
    void toggleKind(TimelineKind kind, bool isShown);

    std::vector<std::pair<LaneGroup, QCheckBox *>> m_groups;
    QToolButton *m_kinds;
    QMenu *m_kindMenu;
    std::map<TimelineKind, QAction *> m_kindActions; ///< kept: one of them may be speaking
    QCheckBox *m_ours;
    QPushButton *m_restore;
    TimelineFilter m_filter;
};

} // namespace fairlead
