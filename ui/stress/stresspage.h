#pragma once

#include "ui/exposure/figuretable.h"
#include "ui/stress/stressstate.h"

#include <QWidget>

#include <functional>
#include <vector>

class QLabel;
class QListView;
class QMenu;
class QPushButton;
class QStackedWidget;
class QTableView;
class QToolButton;

namespace fairlead {

class EmptyNote;
class ScenarioDesk;
class ScenarioModel;
class StressPanel;
class StressResultScreen;
class TabRow;
class TwinScreen;
class WorkNote;

/// The Stress page: the library of scenarios, and what the one that is chosen does to workloads
/// and contracts. Brings its own panel for why.
class StressPage : public QWidget
{
    Q_OBJECT

public:
    StressPage(const Context &context, QWidget *parent);

    StressState &state() const { return *m_state; }

signals:
    void detailsOffered(QWidget *panel); ///< to be shown beside the page; null: the selected row
    void importRequested();
    void boardRequested(); ///< the Workloads page, with the plan or the workload
    void fileMade(const QString &path, const QByteArray &content); ///< to be written

protected:
    void showEvent(QShowEvent *event) override;
    void hideEvent(QHideEvent *event) override;

private:
    void createActions();
    void createMenu();
    void createLayout();
    QWidget *createLibrary();
    void createTabs();
    void addTab(const QString &title, const QString &name, QWidget *screen);
    TwinScreen *addTwin(const QString &title, const QString &name,
                        std::function<FigureTable()> make, std::function<QString()> say);
    void addStudyTwins();
    void addInputTwins();
    TwinScreen *addComparison();
    void connectSignals();

    void showScreen(int number);
    void refresh();     ///< what the page is about has changed
    void showFigures(); ///< there are new ones
    void showLibrary();
    void showWork();
    const StressStudy *study() const; ///< null: not reckoned yet
    void showPanel();
    void followTable(const QTableView &table);
    const StressedWorkload *selectedWorkload() const;

    void keepPlan(const std::vector<WorkloadMove> &moves);
    void exportPage();

    Context m_context;
    StressState *m_state;
    ScenarioDesk *m_desk;
    ScenarioModel *m_scenarios;
    QListView *m_library;
    TabRow *m_tabs;
    QStackedWidget *m_stack;
    QMenu *m_menu;
    QToolButton *m_more;
    QPushButton *m_new;
    QAction *m_layOver = nullptr;
    StressResultScreen *m_result;
    StressPanel *m_panel;
    EmptyNote *m_empty;
    QLabel *m_libraryHint;
    WorkNote *m_work;
    std::vector<TwinScreen *> m_twins; ///< in the order of the tabs from the second on
    int m_current = 0;
    bool m_isChoosing = false; ///< the library follows the state
};

} // namespace fairlead
