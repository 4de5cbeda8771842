#pragma once

#include "models/switching/movepreview.h"
#include "ui/context.h"

#include <QWidget>

#include <functional>
#include <vector>

class QAction;
class QStackedWidget;

namespace fairlead {

class BoardScreen;
class MovePanel;
class PlanBar;
class PlanPanel;
class SwitchingState;
class TabRow;
class WhyPanel;
struct Question;

/// The Workloads page: the board, the open plan, plans side by side and the assumptions behind
/// all of them. Brings its own panel for what is held, planned or asked about.
class BoardPage : public QWidget
{
    Q_OBJECT

public:
    BoardPage(const Context &context, QWidget *parent);

signals:
    void detailsOffered(QWidget *panel); ///< to be shown beside the page; null: the selected row
    void importRequested();

protected:
    void showEvent(QShowEvent *event) override;
    void hideEvent(QHideEvent *event) override;

private:
    struct Shown
    {
        QWidget *widget = nullptr;
        std::function<void()> refresh;
    };
    struct Screen
    {
        std::function<Shown()> create; ///< called when it is first shown
        Shown shown;
    };

    void createActions();
    void createLayout();
    void connectSignals();
    void onBoard(void (BoardScreen::*act)()); ///< does nothing on other tabs
    void createScreens();
    void addScreen(const QString &title, const QString &name, std::function<Shown()> create);
    void showScreen(int screen);
    void refresh();

    void showHeld();
    void showReleased();
    void showSelection();
    void offer(QWidget *panel);
    void beginOverlay();
    void placeOverlay();
    void endOverlay();
    void offerUsual(); ///< what belongs to the tab when nothing is asked about
    void askWhy();
    void showWhy(CostType type);
    void showWhyOfPlan(CostType type);
    void askPlan();
    void showWhyShortfall();
    void adopt();
    Question adoptQuestion(const Plan &plan) const;
    void discard();

    Context m_context;
    SwitchingState *m_state;
    TabRow *m_tabs;
    PlanBar *m_bar;
    QStackedWidget *m_stack;
    std::vector<Screen> m_screens; ///< in the order of the tabs
    int m_current = 0;
    BoardScreen *m_board;
    MovePanel *m_movePanel;
    PlanPanel *m_planPanel;
    WhyPanel *m_whyPanel;
    QWidget *m_panel = nullptr; ///< offered at present; null: none
    bool m_isOverlaid = false;  ///< the move panel lies over the board
    MovePreview m_asked;        ///< what the move panel shows
};

} // namespace fairlead
