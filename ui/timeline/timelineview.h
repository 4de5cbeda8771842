#pragma once

#include "ui/timeline/timelinehit.h"
#include "ui/timeline/timelinepainter.h"

#include <QAbstractScrollArea>
#include <QBasicTimer>

#include <memory>
#include <set>

class QHelpEvent;

namespace fairlead {

class TimelineKeys;
class TimelinePointer;

/// The timeline itself: drawn, panned, zoomed at the pointer, walked and chosen from. What the
/// pointer and the keys do to it is in TimelinePointer and TimelineKeys. Changes no data.
class TimelineView : public QAbstractScrollArea
{
    Q_OBJECT

public:
    explicit TimelineView(QWidget *parent);
    ~TimelineView() override;

    /// Keeps the time that is shown, and the selection as far as it is there. The first timeline is
    /// shown around its day.
    void showTimeline(Timeline timeline, std::set<LaneGroup> foldedGroups);
    void showGhosts(std::vector<TimelineGhost> ghosts); ///< of the timeline that is shown
    const Timeline &timeline() const { return m_timeline; }
    const TimelineLayout &timelineLayout() const { return *m_layout; }
    const TimelineFonts &fonts() const { return m_fonts; }

    const TimeAxis &axis() const { return m_axis; }
    void setAxis(const TimeAxis &axis);   ///< the kinetic movement ends
    void zoomAt(double x, double factor); ///< x on the plot; more time with a factor above 1
    void zoomStep(double factor);         ///< around the selection, else the middle
    void panBy(double dx);
    void scrollBy(double dy);
    void fling(double pixelsPerSecond); ///< goes on moving, slower and slower
    void showDay(QDate day);            ///< where the eye looks for it, at the same scale
    void showRange(QDate first, QDate last);
    void showAll();

    int eventNamed(const QString &id) const; ///< -1: not shown
    int current() const;                     ///< event where the keys are; -1: none
    int currentLane() const { return m_lane; }
    void select(int event, int lane = -1); ///< -1: none; in its first lane when none is given
    void ensureVisible(int event, int lane);
    void hover(const TimelineHit &hit);

    TimelineHit hitAt(const QPointF &point) const;
    QRectF plot() const; ///< on the viewport, below the axis
    double axisHeight() const;
    double namesWidth() const;
    QRectF areaOf(int event, int lane) const;       ///< on the viewport; null: not in sight
    QRectF rowOnScreen(int row) const;              ///< …
    QString describe(const TimelineHit &hit) const; ///< for a tooltip and a screen reader
    void setDescriber(EventDescriber describer);
    void showBand(double from, double to); ///< of a range that is being chosen; equal: none

signals:
    void axisChanged();
    void selectionChanged();
    void openRequested(const fairlead::RowRef &row);
    void menuRequested(const QPoint &globalPosition, const fairlead::TimelineHit &hit);
    /// Events of one mark that no zoom can part.
    void listRequested(const QPoint &globalPosition, const fairlead::TimelineHit &hit);
    void foldToggled(fairlead::LaneGroup group);
    void laneChosen(int lane);

protected:
    bool viewportEvent(QEvent *event) override;
    void paintEvent(QPaintEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;
    void changeEvent(QEvent *event) override;
    void timerEvent(QTimerEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    void wheelEvent(QWheelEvent *event) override;
    void contextMenuEvent(QContextMenuEvent *event) override;
    void focusInEvent(QFocusEvent *event) override;
    void focusOutEvent(QFocusEvent *event) override;

private:
    void rebuild();
    void refreshScrollBar();
    void moveTo(const TimeAxis &axis);
    void showToolTip(const QHelpEvent &event);
    void announce();
    double scroll() const;
    TimeAxis firstAxis() const;

    Timeline m_timeline;
    QHash<QString, int> m_eventNamed;
    std::set<LaneGroup> m_folded;
    TimelineFonts m_fonts;
    std::unique_ptr<TimelineLayout> m_layout;
    TimeAxis m_axis;
    bool m_isPlaced = false; ///< the axis shows what somebody asked for
    QString m_current;       ///< id of the event; empty: none
    int m_lane = -1;
    TimelineHit m_hover;
    EventDescriber m_describer;
    double m_bandFrom = 0;
    double m_bandTo = 0;
    QBasicTimer m_motion;
    double m_speed = 0; ///< pixels per second
    std::unique_ptr<TimelinePointer> m_pointer;
    std::unique_ptr<TimelineKeys> m_keys;
};

} // namespace fairlead
