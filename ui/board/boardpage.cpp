#include "ui/board/boardpage.h"

#include "models/rowtitle.h"
#include "ui/board/assumptionsscreen.h"
#include "ui/board/boardaccessible.h"
#include "ui/board/boardscreen.h"
#include "ui/board/cheapestscreen.h"
#include "ui/board/comparescreen.h"
#include "ui/board/figures.h"
#include "ui/board/movepanel.h"
#include "ui/board/planbar.h"
#include "ui/board/planpanel.h"
#include "ui/board/planscreen.h"
#include "ui/board/switchingstate.h"
#include "ui/board/whypanel.h"
#include "ui/commands/editor.h"
#include "ui/dialogs.h"
#include "ui/lensmodel.h"
#include "ui/theme.h"
#include "ui/widgets/pageaction.h"
#include "ui/widgets/plaintext.h"
#include "ui/widgets/tabrow.h"

#include <QAction>
#include <QHBoxLayout>
#include <QLabel>
#include <QPushButton>
#include <QStackedWidget>

namespace fairlead {

using namespace Qt::StringLiterals;

namespace {

/// In the order of the tabs.
enum Tab {
    kBoard,
    kPlan,
};

QString heldText(const Workspace &workspace, const std::vector<Id<Workload>> &workloads)
{
    return workloads.size() == 1 ? rowTitle(workspace, workloads.front())
                                 : BoardPage::tr("%n workloads", nullptr, int(workloads.size()));
}

} // namespace

BoardPage::BoardPage(const Context &context, QWidget *parent)
    : QWidget(parent)
    , m_context(context)
    , m_state(new SwitchingState(context, this))
    , m_tabs(new TabRow(this))
    , m_bar(new PlanBar(*m_state, this))
    , m_stack(new QStackedWidget(this))
    , m_board(new BoardScreen(*m_state, this))
    , m_movePanel(new MovePanel(this))
    , m_planPanel(new PlanPanel(*m_state, this))
    , m_whyPanel(new WhyPanel(context, this))
{
    installBoardAccessibility();
    setObjectName(u"boardPage"_s);
    setFocusProxy(m_board->view());
    m_movePanel->hide();
    m_planPanel->hide();
    m_whyPanel->hide();
    createActions();
    createLayout();
    connectSignals();
    showScreen(0);
    refresh();
}

void BoardPage::createActions()
{
    addPageAction(*this, tr("&Move to …"), Qt::Key_M, u"moveTo"_s,
                  [this] { onBoard(&BoardScreen::moveTo); });
    addPageAction(*this, tr("&Take out of the plan"), QKeySequence::Delete, u"takeOut"_s,
                  [this] { onBoard(&BoardScreen::takeOut); });
    addPageAction(*this, tr("Must &stay where it is"), Qt::SHIFT | Qt::Key_M, u"toggleStay"_s,
                  [this] { onBoard(&BoardScreen::toggleStay); });
    addPageAction(*this, tr("&Why?"), Qt::ALT | Qt::Key_W, u"why"_s, [this] { askWhy(); });
    addPageAction(*this, tr("&Find workloads"), QKeySequence::Find, u"findWorkloads"_s,
                  [this] { onBoard(&BoardScreen::find); });
    addPageAction(*this, tr("&Adopt the plan"), {}, u"adoptPlan"_s, [this] { adopt(); });
    addPageAction(*this, tr("D&iscard the plan"), {}, u"discardPlan"_s, [this] { discard(); });
}

void BoardPage::onBoard(void (BoardScreen::*act)())
{
    if (m_current == kBoard)
        (m_board->*act)();
}

void BoardPage::createLayout()
{
    auto *title = plainLabel(tr("Workloads"), {}, this);
    title->setObjectName(u"pageTitle"_s);
    title->setFont(titleFont(font()));
    auto *head = new QHBoxLayout;
    head->setSpacing(metrics::kLarge);
    head->addWidget(title);
    head->addWidget(m_tabs);
    head->addStretch();
    head->addWidget(m_board->tools());
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(metrics::kLarge, metrics::kSmall, metrics::kLarge, metrics::kTiny);
    layout->setSpacing(metrics::kSmall);
    layout->addLayout(head);
    layout->addWidget(m_bar);
    layout->addWidget(m_stack, 1);
    createScreens();
}

void BoardPage::createScreens()
{
    addScreen(tr("Board"), u"boardTab"_s, [this] {
        return Shown{m_board, [this] { m_board->refresh(); }};
    });
    addScreen(tr("Plan"), u"planTab"_s, [this] {
        auto *screen = new PlanScreen(*m_state, this);
        connect(screen, &PlanScreen::typeAsked, this, &BoardPage::showWhyOfPlan);
        connect(screen, &PlanScreen::shortfallAsked, this, &BoardPage::showWhyShortfall);
        return Shown{screen, [screen] { screen->refresh(); }};
    });
    addScreen(tr("Compare"), u"compareTab"_s, [this] {
        auto *screen = new CompareScreen(*m_state, this);
        return Shown{screen, [screen] { screen->refresh(); }};
    });
    addScreen(tr("Cheapest plan"), u"cheapestTab"_s, [this] {
        auto *screen = new CheapestScreen(*m_state, this);
        connect(screen, &CheapestScreen::planKept, this, [this] { showScreen(kPlan); });
        return Shown{screen, [] {}}; // a search is of the moment in which it was asked for
    });
    addScreen(tr("Assumptions"), u"assumptionsTab"_s, [this] {
        auto *screen = new AssumptionsScreen(*m_state, this);
        return Shown{screen, [screen] { screen->refresh(); }};
    });
}

void BoardPage::addScreen(const QString &title, const QString &name, std::function<Shown()> create)
{
    m_tabs->add(title, name);
    m_screens.push_back({.create = std::move(create), .shown = {}});
}

void BoardPage::connectSignals()
{
    BoardView *view = m_board->view();
    connect(m_tabs, &TabRow::chosen, this, &BoardPage::showScreen);
    connect(m_state, &SwitchingState::changed, this, &BoardPage::refresh);
    connect(view, &BoardView::targetChanged, this, &BoardPage::showHeld);
    connect(view, &BoardView::released, this, &BoardPage::showReleased);
    connect(view, &BoardView::selectionChanged, this, &BoardPage::showSelection);
    connect(m_board, &BoardScreen::importRequested, this, &BoardPage::importRequested);
    connect(m_board, &BoardScreen::whyRequested, this, &BoardPage::askWhy);
    connect(m_movePanel, &MovePanel::typeAsked, this, &BoardPage::showWhy);
    connect(m_movePanel, &MovePanel::shortfallAsked, this, &BoardPage::showWhyShortfall);
    connect(m_whyPanel, &WhyPanel::closed, this,
            [this] { m_current == kBoard ? offer(m_movePanel) : offerUsual(); });
    connect(m_bar, &PlanBar::adoptRequested, this, &BoardPage::adopt);
    connect(m_bar, &PlanBar::discardRequested, this, &BoardPage::discard);
}

void BoardPage::showScreen(int number)
{
    Screen &screen = m_screens[size_t(number)];
    if (!screen.shown.widget) {
        screen.shown = screen.create();
        m_stack->addWidget(screen.shown.widget);
    }
    m_board->view()->cancel();
    m_current = number;
    m_tabs->setCurrent(number);
    m_stack->setCurrentWidget(screen.shown.widget);
    m_board->tools()->setVisible(number == kBoard);
    if (isVisible()) {
        screen.shown.refresh();
        showSelection();
        screen.shown.widget->setFocus();
    }
}

/// What is not seen is not worked out.
void BoardPage::refresh()
{
    if (!isVisible())
        return;
    m_bar->showPlan(m_state->summary().headline);
    m_screens[size_t(m_current)].shown.refresh();
    showSelection();
}

void BoardPage::showEvent(QShowEvent *event)
{
    QWidget::showEvent(event);
    refresh();
    emit detailsOffered(m_panel);
}

void BoardPage::hideEvent(QHideEvent *event)
{
    QWidget::hideEvent(event);
    m_board->view()->cancel();
    emit detailsOffered(nullptr);
}

// The panel beside the page

void BoardPage::offer(QWidget *panel)
{
    m_panel = panel;
    if (m_isOverlaid && panel == m_movePanel && m_board->view()->held()) {
        placeOverlay();
        return;
    }
    endOverlay();
    if (!isVisible())
        return;
    emit detailsOffered(panel);
    if (m_board->view()->held() && panel == m_movePanel && !panel->isVisible())
        beginOverlay();
}

/// Where the window has no room for details, what is held is never without its cost: the panel
/// lies over the board.
void BoardPage::beginOverlay()
{
    emit detailsOffered(nullptr);
    m_isOverlaid = true;
    m_movePanel->setParent(this);
    setRole(m_movePanel, u"popup"_s);
    placeOverlay();
    m_movePanel->show();
    m_movePanel->raise();
}

/// On the side where the target is not.
void BoardPage::placeOverlay()
{
    const BoardView *view = m_board->view();
    const QRect board(view->mapTo(this, QPoint()), view->size());
    QRect area(board.topLeft(),
               QSize(std::min(metrics::kDetails, board.width() / 2), board.height()));
    const QRectF target = view->columnOnViewport(std::max(0, view->targetColumn()));
    if (target.right() <= board.width() - area.width() || target.center().x() < board.width() / 2.0)
        area.moveRight(board.right());
    m_movePanel->setGeometry(area);
}

void BoardPage::endOverlay()
{
    if (!std::exchange(m_isOverlaid, false))
        return;
    m_movePanel->hide();
    setRole(m_movePanel, u"details"_s);
}

void BoardPage::offerUsual()
{
    if (m_current != kPlan) {
        offer(nullptr);
        return;
    }
    m_planPanel->refresh();
    offer(m_planPanel);
}

void BoardPage::showHeld()
{
    const HeldCards &held = *m_board->view()->held();
    const int target = m_board->view()->targetColumn();
    if (target < 0)
        return; // between columns the last one stays
    m_asked = held.preview(target);
    m_movePanel->setHorizon(m_state->model().horizonMonths());
    m_movePanel->showMove(m_state->workspace(), heldText(m_state->workspace(), held.workloads()),
                          m_asked, m_asked.hasMoves() ? held.range(target) : CostRange{},
                          MovePanel::Moment::Held);
    const bool counts = !m_asked.isBlocked() && !m_asked.moves.empty();
    m_bar->showHeld(held.planHeadline(), counts ? held.planHeadline(target) : held.planHeadline(),
                    qsizetype(held.workloads().size()));
    offer(m_movePanel);
}

void BoardPage::showReleased()
{
    m_bar->showPlan(m_state->summary().headline);
    showSelection();
}

/// A planned card shows its move, any other its record.
void BoardPage::showSelection()
{
    const BoardView *view = m_board->view();
    if (view->held())
        return;
    const BoardView::Workloads &selection = view->selection();
    if (selection.size() == 1 && m_current == kBoard)
        m_context.lens.select(RowRef{TableId::Workload, selection.front().text});
    std::vector<Move> planned;
    for (const Move &move : movesOf(m_state->workspace(), m_state->planId())) {
        const CardIndex index = view->indexOf(move.workload);
        if (view->isSelected(move.workload) && index.isValid() && view->cardAt(index).isPlanned)
            planned.push_back(move);
    }
    if (m_current != kBoard || planned.empty() || planned.size() != selection.size()) {
        offerUsual();
        return;
    }
    m_asked = previewOfMoves(m_state->workspace(), m_state->model(), planned);
    m_movePanel->setHorizon(m_state->model().horizonMonths());
    m_movePanel->showMove(m_state->workspace(), heldText(m_state->workspace(), selection), m_asked,
                          rangeOf(m_state->model(), m_asked, kFullIterations),
                          MovePanel::Moment::Planned);
    offer(m_movePanel);
}

void BoardPage::askWhy()
{
    if (m_panel == m_movePanel)
        m_movePanel->askFirst();
}

void BoardPage::showWhy(CostType type)
{
    m_whyPanel->showType(m_state->model(), m_asked, type);
    offer(m_whyPanel);
}

void BoardPage::showWhyOfPlan(CostType type)
{
    askPlan();
    showWhy(type);
}

/// Makes the whole plan what is asked about.
void BoardPage::askPlan()
{
    const std::vector<Move> moves = movesOf(m_state->workspace(), m_state->planId());
    if (!moves.empty())
        m_asked = previewOfMoves(m_state->workspace(), m_state->model(), moves);
}

void BoardPage::showWhyShortfall()
{
    if (m_current != kBoard)
        askPlan();
    m_whyPanel->showCommitments(m_asked.commitments);
    offer(m_whyPanel);
}

// Decisions

void BoardPage::adopt()
{
    const Plan *plan = m_state->plan();
    if (!plan) {
        m_context.editor.refuse(tr("There is no plan to adopt: drag a card to begin one."));
        return;
    }
    if (m_context.dialogs.confirm(this, adoptQuestion(*plan)))
        m_state->adopt();
}

/// The decision in figures, then each move with what nobody has confirmed of it.
Question BoardPage::adoptQuestion(const Plan &plan) const
{
    const Workspace &workspace = m_state->workspace();
    const auto moves = movesOf(workspace, plan.id);
    const PlanHeadline &figures = m_state->summary().headline;
    Question question{
        .title = tr("Adopt plan"),
        .text = tr("Adopt “%1”? Its workloads take their new places.").arg(plan.name),
        .details = {},
        .action = tr("&Adopt"),
        .figures = {{tr("One-time"), boundMoney(figures.oneTime, figures.missing)},
                    {tr("Added shortfall"), shortMoney(figures.shortfall)},
                    {tr("Per month"), signedMoney(figures.monthlyAfter - figures.monthlyBefore)}},
        .parts = {},
        .canUndo = true};
    if (!figures.largestHost.isEmpty())
        question.figures.push_back(
            {tr("Hosted by %1").arg(figures.largestHost), percentText(figures.hostAfter)});
    for (const Move &move : moves) {
        QuestionPart part{.title = tr("%1 → %2").arg(rowTitle(workspace, move.workload),
                                                     rowTitle(workspace, move.route)),
                          .notes = {}};
        for (const Gate &gate : m_state->model().assess(move).gates) {
            if (gate.outcome != GateOutcome::Passed)
                part.notes += gate.reason;
        }
        question.parts.push_back(std::move(part));
    }
    return question;
}

void BoardPage::discard()
{
    m_state->discard();
}

} // namespace fairlead
