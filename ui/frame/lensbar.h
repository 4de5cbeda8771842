#pragma once

#include "models/values/id.h"

#include <QWidget>

class QLabel;
class QMenu;
class QPushButton;
class QToolButton;

namespace fairlead {

class LensButton;
class LensModel;
class LiveWorkspace;

/// What a page makes of the scenario of the lens, if not all of it.
struct ScenarioNote
{
    QString badge;    ///< two or three words; empty: nothing is to be said
    QString sentence; ///< whole
};

/// The lens above every page: which workspace, as of when, on which money basis, under which
/// scenario and plan; a reset, and the way into the palette.
class LensBar : public QWidget
{
    Q_OBJECT

public:
    LensBar(LiveWorkspace &live, LensModel &lens, QWidget *parent);

    QMenu *workspaceMenu() const { return m_workspaceMenu; }
    void setWorkspaceName(const QString &name);
    void setReadOnly(const QString &reason);        ///< empty: the workspace may be edited
    void setScenarioNote(const ScenarioNote &note); ///< shown while a scenario is in the lens

signals:
    void searchRequested();

protected:
    void resizeEvent(QResizeEvent *event) override;

private:
    void createControls();
    void createLayout();
    void fillDateMenu();
    void fillBasisMenu();
    void fillScenarioMenu();
    void fillPlanMenu();
    void refresh();

    LiveWorkspace &m_live;
    LensModel &m_lens;
    LensButton *m_workspace;
    QLabel *m_readOnly;
    LensButton *m_asOf;
    LensButton *m_basis;
    LensButton *m_plan;
    LensButton *m_scenario;
    QLabel *m_scenarioNote;
    QMenu *m_workspaceMenu;
    QPushButton *m_reset;
    QToolButton *m_search;
};

} // namespace fairlead
