#pragma once

#include "models/placement/placementstudy.h"

#include <QFutureWatcher>
#include <QWidget>

#include <stop_token>

class QCheckBox;
class QFormLayout;
class QLabel;
class QProgressBar;
class QPushButton;
class QSpinBox;
class QToolButton;
class QTreeView;

namespace fairlead {

class CheapestModel;
class FrontierChart;
class SwitchingState;

/// Looks for the plan of least cost under limits, beside the window: progress is shown, stopping
/// keeps the best so far, and what is found can be kept as a plan.
class CheapestScreen : public QWidget
{
    Q_OBJECT

public:
    CheapestScreen(SwitchingState &state, QWidget *parent);
    ~CheapestScreen() override;

    void find();
    void stop();

signals:
    void planKept();

private:
    QWidget *createForm();
    QWidget *createResult();
    QSpinBox *addLimit(QFormLayout &form, const QString &label, const QString &name,
                       const QString &suffix, int most, int start);
    PlacementLimits limits() const;
    void showAccepted(); ///< which gates a place may leave open
    void showStaying();
    void showNothingToPlace();
    void spanReasons(const QModelIndex &workload);
    void showProgress(const SolverProgress &progress);
    void showResult();
    void showStudy(const PlacementStudy &study);
    void keep();

    SwitchingState &m_state;
    QSpinBox *m_share = nullptr;
    QSpinBox *m_budget = nullptr;
    QSpinBox *m_deadline = nullptr;
    QSpinBox *m_moves = nullptr;
    QToolButton *m_staying; ///< which workloads must stay; its menu frees them
    QCheckBox *m_openGates;
    QCheckBox *m_otherFamilies;
    QPushButton *m_find;
    QPushButton *m_stop;
    QPushButton *m_keep;
    QProgressBar *m_busy;
    QLabel *m_progress;
    QLabel *m_accepted;
    QLabel *m_finding;
    QLabel *m_note;
    CheapestModel *m_model;
    QTreeView *m_tree;
    FrontierChart *m_frontier;
    QFutureWatcher<Result<PlacementStudy>> m_watcher;
    std::stop_source m_stopper;
    Workspace m_searched; ///< the workspace that the running or shown search is about
};

} // namespace fairlead
