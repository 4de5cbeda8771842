#pragma once

#include "ui/exposure/exposurestate.h"
#include "ui/exposure/figuretable.h"
#include "ui/exposure/flowchart.h"

#include <QWidget>

#include <functional>
#include <vector>

class QActionGroup;
class QMenu;
class QStackedWidget;
class QTableView;
class QToolButton;

namespace fairlead {

class ConcentrationBars;
class EmptyNote;
class ExposurePanel;
class HeatMap;
class PlanCard;
class TabRow;
class ThresholdBar;
class TwinScreen;

/// The Exposure page: how tightly each workload is moored and where the money ends, as charts and
/// as tables. Brings its own panel for what stands behind a cell.
class ExposurePage : public QWidget
{
    Q_OBJECT

public:
    ExposurePage(const Context &context, QWidget *parent);

    HeatMap *heatMap() const { return m_heatMap; }

signals:
    void detailsOffered(QWidget *panel); ///< to be shown beside the page; null: the selected row
    void importRequested();
    void moveRequested(); ///< the board is to show the selected workload
    void fileMade(const QString &path, const QByteArray &content); ///< to be written

protected:
    void showEvent(QShowEvent *event) override;
    void hideEvent(QHideEvent *event) override;

private:
    void createActions();
    void createLayout();
    QWidget *createCharts();
    void createMenu();
    QAction *addChoice(QActionGroup *group, const QString &text, const QString &name,
                       const QVariant &value);
    void createTabs();
    void addTab(const QString &title, const QString &name, QWidget *screen);
    TwinScreen *addTwin(const QString &title, const QString &name,
                        std::function<FigureTable()> make);
    void connectSignals();

    void refresh();
    void refreshCharts();
    void showScreen(int number);
    void showCell(const Id<Workload> &workload, int layer);
    void showPanel();
    void tellMovement();
    void followLens();
    void followTable(const QTableView &table);
    std::optional<ExitRole> shownRole() const;
    FlowEnd flowEnd() const;
    QString lensText() const;
    void exportPage();

    Context m_context;
    ExposureState *m_state;
    TabRow *m_tabs;
    QStackedWidget *m_stack;
    QMenu *m_menu;
    QToolButton *m_more;
    QActionGroup *m_role; ///< the exit that the points are of; no value: the tightest
    QActionGroup *m_end;  ///< what the spend is followed to
    ThresholdBar *m_thresholds;
    FlowChart *m_flows;
    ConcentrationBars *m_levels;
    HeatMap *m_heatMap;
    FigureTableModel *m_levers;
    QTableView *m_leverTable;
    PlanCard *m_flowCard;
    PlanCard *m_levelCard;
    PlanCard *m_heatCard;
    PlanCard *m_leverCard;
    ExposurePanel *m_panel;
    EmptyNote *m_empty;
    QWidget *m_charts;
    QWidget *m_waiting;                ///< until there are measures
    std::vector<TwinScreen *> m_twins; ///< in the order of the tabs from the second on
};

} // namespace fairlead
