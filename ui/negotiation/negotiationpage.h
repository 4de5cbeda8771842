#pragma once

#include "ui/context.h"

#include <QWidget>

#include <functional>
#include <vector>

class QAction;
class QComboBox;
class QHBoxLayout;
class QLabel;
class QLineEdit;
class QStackedWidget;
class QToolButton;

namespace fairlead {

class ChecklistModel;
class ChecklistView;
class EmptyNote;
class NegotiationState;
class PointPanel;
class TabRow;
class WorthBar;
enum class PlanEdition;

/// The Negotiation page: which contract, its points by block with all of the chosen one, the trade
/// plan, where we stand, and the decision.
class NegotiationPage : public QWidget
{
    Q_OBJECT

public:
    NegotiationPage(const Context &context, QWidget *parent);

    NegotiationState &state() const { return *m_state; }

signals:
    void recordsRequested(); ///< there is no contract to prepare yet
    void fileMade(const QString &path, const QByteArray &content); ///< to be written

protected:
    void showEvent(QShowEvent *event) override;

private:
    /// One of the tabs below the head.
    struct Screen
    {
        QWidget *widget = nullptr;
        std::function<void()> refresh;
    };

    void createActions();
    void createScreens();
    void addScreen(const QString &title, const QString &name, const Screen &screen);
    void showScreen(int number);
    void refreshChecklist();
    void exportPlan(PlanEdition edition);
    void exportForTeam();
    void exportForVendor();
    void showPointInList(const QString &pointId);
    QWidget *createHead();
    QWidget *createChecklist();
    void connectSignals();
    QAction *addPageAction(const QString &text, const QKeySequence &shortcut, const QString &name,
                           void (NegotiationPage::*act)());
    void refresh();
    void fillContracts();
    void showFacts();
    void showCount();
    void showChosen(const QString &pointId);
    void showEmptyNote();
    void moveChosen(const QString &pointId, int step);
    void moveUp();
    void moveDown();
    void toggleMustHave();
    void addPoint();
    void rankByScore();
    void findPoints();

    Context m_context;
    NegotiationState *m_state;
    QComboBox *m_contracts;
    QLabel *m_deadline;
    QLabel *m_facts;
    QLabel *m_listing;
    QLineEdit *m_filter;
    QLabel *m_count;
    ChecklistModel *m_model;
    ChecklistView *m_view;
    WorthBar *m_worth;
    PointPanel *m_panel;
    EmptyNote *m_empty;
    TabRow *m_tabs;
    QToolButton *m_export;
    std::vector<Screen> m_screens; ///< in the order of the tabs
    QStackedWidget *m_stack;
    QStackedWidget *m_body;   ///< the stack, or what to do without a contract
    Id<Contract> m_listed;    ///< whose points the list shows; null: none yet
    bool m_isReading = false; ///< the list is read anew; what becomes current is not chosen
};

} // namespace fairlead
