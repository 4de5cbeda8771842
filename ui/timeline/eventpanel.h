#pragma once

#include "models/timeline/timeline.h"
#include "ui/context.h"

#include <QWidget>

class QGridLayout;
class QLabel;
class QPushButton;
class QVBoxLayout;

namespace fairlead {

class BurnDownChart;

/// One event of the timeline in the details panel: how long it is until then, why that day, how its
/// commitment is used up, what else is due on its lane, and its sources.
class EventPanel : public QWidget
{
    Q_OBJECT

public:
    EventPanel(const Context &context, QWidget *parent);

    /// On one lane of the whole timeline, not on a folded one; -1: on none.
    void showDetails(const Timeline &timeline, int event, int lane);

signals:
    void openRequested(const fairlead::RowRef &row);
    void calendarRequested();

private:
    void showFigures(const TimelineEvent &event);
    void showOutlook(const Timeline &timeline, int lane);
    void showBurnDown(const Timeline &timeline, const TimelineEvent &event, int lane);
    void showDates(const Timeline &timeline, const TimelineEvent &event, int lane);
    void showSources(const TimelineEvent &event);

    Context m_context;
    RowRef m_row;
    QLabel *m_kind;
    QLabel *m_title;
    QLabel *m_days;
    QLabel *m_daysUnit;
    QLabel *m_when;
    QLabel *m_amounts;
    QLabel *m_state;
    QLabel *m_whyHead;
    QLabel *m_why;
    QLabel *m_outlookHead;
    QGridLayout *m_outlook;
    QWidget *m_outlookRows;
    QLabel *m_chartHead;
    BurnDownChart *m_chart;
    QLabel *m_datesHead;
    QGridLayout *m_dates;
    QWidget *m_dateRows;
    QLabel *m_sourcesHead;
    QLabel *m_sources;
    QPushButton *m_open;
    QPushButton *m_calendar;
};

} // namespace fairlead
