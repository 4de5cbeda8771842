#pragma once

#include "models/history/believedworkspace.h"
#include "models/history/filehistory.h"
#include "models/timeline/timelineevent.h"
#include "ui/context.h"

#include <QKeySequence>
#include <QWidget>

#include <functional>
#include <optional>

class QMenu;
class QSortFilterProxyModel;
class QStackedWidget;
class QTableView;
class QToolButton;

namespace fairlead {

class CompareBar;
class ElidedLabel;
class EmptyNote;
class EventPanel;
class TimelineFiles;
class TimelineFilterBar;
class TimelineModel;
class TimelineOverview;
class TimelineState;
class TimelineView;

/// What the Timeline page reads of the file besides its rows.
struct TimelineReaders
{
    FileHistoryReader history;
    BelievedPreparer believed;
};

/// The Timeline page: what happened, what is due and when to act, of the market and of our own
/// contracts; as a picture and as a table.
class TimelinePage : public QWidget
{
    Q_OBJECT

public:
    TimelinePage(const Context &context, TimelineReaders readers, QWidget *parent);

    TimelineView *view() const { return m_view; }
    TimelineState *state() const { return m_state; }

signals:
    void detailsOffered(QWidget *panel); ///< to be shown beside the page; null: the selected row
    void importRequested();
    void fileMade(const QString &path, const QByteArray &content); ///< to be written

protected:
    void showEvent(QShowEvent *event) override;
    void hideEvent(QHideEvent *event) override;

private:
    void createActions();
    void createExports();
    void createLayout();
    void connectSignals();
    void connectView();
    QToolButton *addButton(const QString &text, QAction *action);
    QWidget *createHead();

    void refreshSoon();
    void refresh();
    void showState();
    void showBody();
    void showTitle();
    void fitColumns();
    void followLens();
    void followView();
    void followTable();
    void showDetails();
    void goTo(int event); ///< of what is shown
    void goToNext();
    void showTable(bool isShown);

    Context m_context;
    TimelineReaders m_readers;
    TimelineState *m_state;
    TimelineFiles *m_files;
    ElidedLabel *m_title;
    TimelineFilterBar *m_filter;
    CompareBar *m_compare;
    TimelineView *m_view;
    TimelineOverview *m_overview;
    TimelineModel *m_events;
    QSortFilterProxyModel *m_sorted;
    QTableView *m_table;
    EmptyNote *m_empty;
    QStackedWidget *m_body;
    EventPanel *m_panel;
    QMenu *m_menu;
    QToolButton *m_tableButton = nullptr;
    QToolButton *m_compareButton = nullptr;
    std::optional<RowRef> m_followed; ///< selection of all pages that is in sight
    bool m_isRefreshDue = false;
    bool m_isStale = true; ///< something changed while the page was not shown
};

} // namespace fairlead
