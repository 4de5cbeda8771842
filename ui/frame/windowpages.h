#pragma once

#include "models/fields/tableid.h"
#include "models/history/believedworkspace.h"
#include "models/history/filehistory.h"
#include "models/row.h"
#include "ui/context.h"
#include "ui/frame/lensbar.h"
#include "ui/page.h"

#include <QObject>

#include <vector>

class QStackedWidget;

namespace fairlead {

class ConflictsPage;
class DetailsPanel;
class HistoryPage;
class NegotiationPage;
class Rail;
class RecordsPage;
struct OverviewLink;

/// What pages read from the file itself. Each may be empty: there is no file to ask.
struct FileReaders
{
    FileHistoryReader history;
    BelievedPreparer believed;
};

/// The pages of a window: makes each when it is first shown, joins it to the panel beside it and to
/// the other pages, and shows one of them.
class WindowPages : public QObject
{
    Q_OBJECT

public:
    /// The parts of the window around the pages.
    struct Frame
    {
        Rail *rail;
        QStackedWidget *stack;
        DetailsPanel *details;
    };

    WindowPages(const Context &context, FileReaders readers, const Frame &frame, QObject *parent);

    const std::vector<Page> &all() const { return m_pages; } ///< in the order of the rail
    const Page &current() const { return m_pages[size_t(m_current)]; }
    /// What the page that is shown makes of a scenario in the lens; empty: all of it.
    ScenarioNote scenarioNote() const;
    bool needsWholeWidth() const; ///< the page that is shown takes the place of the panel as well

    void show(int number);
    void showFirst() { show(0); }
    void showRecords() { show(m_recordsPage); }
    void showTable(TableId table);                         ///< in the records
    void showRow(const RowRef &row, const QString &field); ///< its record, at the field if any
    void showConflicts();
    void follow(const OverviewLink &link);
    void refreshHistory();

signals:
    void shown(); ///< another page, or the same once more
    void wholeWidthChanged();
    void importRequested();
    void fileMade(const QString &path, const QByteArray &content); ///< to be written

private:
    void createPages();
    void startRow(TableId table); ///< in the records
    int add(const Page &page);    ///< returns its number
    QWidget *createOverview();
    QWidget *createBoard();
    QWidget *createGraph();
    QWidget *createTimeline();
    QWidget *createExposure();
    QWidget *createStress();
    QWidget *createNegotiation();
    QWidget *createBriefing();
    QWidget *createRecords();

    Context m_context;
    FileReaders m_readers;
    Frame m_frame;
    std::vector<Page> m_pages;
    RecordsPage *m_records = nullptr; ///< null until its page was shown, like the next
    ConflictsPage *m_conflicts = nullptr;
    HistoryPage *m_history = nullptr;
    NegotiationPage *m_negotiation = nullptr;
    bool m_isGridAlone = false; ///< the records want the whole width
    int m_current = 0;
    int m_timelinePage = 0;
    int m_boardPage = 0;
    int m_exposurePage = 0;
    int m_overviewPage = 0;
    int m_stressPage = 0;
    int m_negotiationPage = 0;
    int m_recordsPage = 0;
    int m_conflictsPage = 0;
};

} // namespace fairlead
