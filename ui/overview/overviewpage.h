#pragma once

#include "ui/overview/overviewlines.h"
#include "ui/overview/overviewstate.h"

#include <QWidget>

#include <array>
#include <variant>

class QActionGroup;
class QListView;
class QMenu;
class QStackedWidget;
class QToolButton;

namespace fairlead {

class AgendaStrip;
class ElidedLabel;
class FirstSteps;
class KeyFigureTile;
class OverviewPanel;
class PlanCard;
class WorkNote;

/// The Overview: what needs a decision. Key figures, the dates of the next months and what wants
/// care, each a way to its cause. Without anything of ours it says what to do first.
class OverviewPage : public QWidget
{
    Q_OBJECT

public:
    OverviewPage(const Context &context, QWidget *parent);

    OverviewState &state() const { return *m_state; }

signals:
    void detailsOffered(QWidget *panel); ///< to be shown beside the page; null: the selected row
    void linkChosen(const fairlead::OverviewLink &link);
    void importRequested();
    void rowRequested(fairlead::TableId table);                    ///< a new one
    void fileMade(const QString &path, const QByteArray &content); ///< to be written

protected:
    void showEvent(QShowEvent *event) override;
    void hideEvent(QHideEvent *event) override;

private:
    QWidget *createHead();
    QWidget *createBody();
    QWidget *createAgenda();
    QListView *createList(OverviewLinesModel *model, const QString &name, const QString &label);
    void createFilter();
    void createActions();
    void connectSignals();

    void refresh();
    void showWork();
    void showAgenda();
    void showFindings();
    void refreshFilter();
    void chooseItem(int item);
    void chooseFinding(int row);
    void chooseFigure(int figure);
    void chooseAgain();
    void chooseNothing();
    void followItem(int item);
    void followFinding(int row);
    void offer(const OverviewLink &link); ///< the panel; the place itself where there is no room
    void select(const OverviewLink &link);
    void copyPage();
    void exportPage();
    QString lensText() const;
    bool isEmpty() const;
    const OverviewFinding &findingAt(int row) const;

    Context m_context;
    OverviewState *m_state;
    ElidedLabel *m_lead;
    WorkNote *m_work;
    std::array<KeyFigureTile *, kKeyMeasureCount> m_tiles{};
    AgendaStrip *m_strip;
    OverviewLinesModel *m_agenda;
    QListView *m_agendaList;
    PlanCard *m_agendaCard;
    OverviewLinesModel *m_findings;
    QListView *m_findingsList;
    QToolButton *m_kinds;
    QMenu *m_kindMenu;
    QActionGroup *m_kindGroup = nullptr;
    PlanCard *m_findingsCard;
    OverviewPanel *m_panel;
    FirstSteps *m_steps;
    QWidget *m_body;
    QStackedWidget *m_stack;
    std::optional<CareKind> m_kind;      ///< that the list shows; null: all
    std::vector<size_t> m_shownFindings; ///< numbers of those in the list
    /// What the panel shows: a date by its id, a finding, a key figure; null: nothing yet.
    std::optional<std::variant<QString, OverviewFinding, KeyMeasure>> m_chosen;
};

} // namespace fairlead
