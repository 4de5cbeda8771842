#pragma once

#include "models/timeline/timelinefilter.h"
#include "ui/context.h"
#include "ui/timeline/beliefreading.h"

#include <QObject>

namespace fairlead {

/// What the parts of the Timeline page share: the timeline under the lens, what of it is shown and
/// in which order, and what was believed on another day. Order and folds are kept for the user, not
/// in the file.
class TimelineState : public QObject
{
    Q_OBJECT

public:
    TimelineState(const Context &context, BelievedPreparer believed, QObject *parent);

    const Workspace &workspace() const;
    const Timeline &whole() const { return m_whole; }
    const Timeline &shown() const { return m_shown; }
    const TimelineFilter &filter() const { return m_filter; }
    const LaneArrangement &arrangement() const { return m_arrangement; }
    HiddenCount hidden() const { return hiddenBy(m_whole, m_filter); }

    void refresh(); ///< after the data or the lens has changed
    void forget();  ///< what is of the file that was open: its past and its hidden lanes
    void setFilter(const TimelineFilter &filter);
    void toggleFold(LaneGroup group);   ///< all of it, the lanes that are not ours, or nothing
    void toggleOthers(LaneGroup group); ///< the lanes that are not ours
    void togglePin(const QString &lane);
    bool isPinned(const QString &lane) const;
    void moveGroup(LaneGroup group, int step);
    void hideLane(const QString &lane);

    /// Compares with what was believed on a day, as soon as that is read; null: no comparison.
    /// Refuses with a message where the history cannot be read, and keeps what was compared.
    void setBelievedOn(const std::optional<QDate> &day);
    const std::optional<QDate> &believedOn() const { return m_believedOn; }
    const std::optional<QDate> &dayBeingRead() const { return m_believed->wanted(); }
    const Timeline &earlier() const { return m_earlier; }
    const std::vector<TimelineChange> &changes() const { return m_changes; } ///< to whole()

signals:
    void changed();

private:
    void showPart();
    void compare();
    void takeBelief(const QDate &day, const Workspace &believed);
    void setArrangement(LaneArrangement arrangement);

    Context m_context;
    BeliefReading *m_believed;
    Timeline m_whole;
    Timeline m_shown;
    TimelineFilter m_filter;
    LaneArrangement m_arrangement;
    std::optional<QDate> m_believedOn;
    Workspace m_earlierWorkspace;
    Timeline m_earlier;
    std::vector<TimelineChange> m_changes;
};

} // namespace fairlead
