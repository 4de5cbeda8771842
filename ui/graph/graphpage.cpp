#include "ui/graph/graphpage.h"

#include "models/liveworkspace.h"
#include "models/rowtitle.h"
#include "ui/commands/editor.h"
#include "ui/dialogs.h"
#include "ui/graph/answerpanel.h"
#include "ui/graph/dateslider.h"
#include "ui/graph/edgepanel.h"
#include "ui/graph/graphedgesmodel.h"
#include "ui/graph/graphfinding.h"
#include "ui/graph/graphlegend.h"
#include "ui/graph/graphsheet.h"
#include "ui/graph/graphstate.h"
#include "ui/graph/graphview.h"
#include "ui/graph/questionbar.h"
#include "ui/graph/tracepanel.h"
#include "ui/lensmodel.h"
#include "ui/records/emptynote.h"
#include "ui/theme.h"
#include "ui/themeicon.h"
#include "ui/widgets/elidedlabel.h"
#include "ui/widgets/listtable.h"

#include <QAction>
#include <QHBoxLayout>
#include <QHeaderView>
#include <QKeyEvent>
#include <QLabel>
#include <QMenu>
#include <QStackedWidget>
#include <QTableView>
#include <QTimer>
#include <QToolButton>

namespace fairlead {

using namespace Qt::StringLiterals;

GraphPage::GraphPage(const Context &context, QWidget *parent)
    : QWidget(parent)
    , m_context(context)
    , m_state(new GraphState(context, this))
    , m_inquiry(new GraphInquiry(*m_state, this))
    , m_title(new ElidedLabel({}, {}, this))
    , m_tools(new GraphTools(this))
    , m_legend(new GraphLegend(this))
    , m_questionBar(new QuestionBar(this))
    , m_view(new GraphView(this))
    , m_edges(new GraphEdgesModel(this))
    , m_table(listTable(m_edges, u"graphTable"_s, tr("Edges of the graph"), this))
    , m_empty(new EmptyNote(this))
    , m_body(new QStackedWidget(this))
    , m_answer(new AnswerPanel(this))
    , m_slider(new DateSlider(this))
    , m_play(new QToolButton(this))
    , m_edgePanel(new EdgePanel(context, this))
    , m_tracePanel(new TracePanel(context, this))
{
    setObjectName(u"graphPage"_s);
    setProperty("role", u"surface"_s);
    setAttribute(Qt::WA_StyledBackground);
    setFocusProxy(m_view);
    m_edgePanel->hide();
    m_tracePanel->hide();
    m_answer->hide();
    m_questionBar->hide();
    createActions();
    createPictureActions();
    createLayout();
    connectSignals();
    connectQuestions();
}

void GraphPage::setBeliefReader(BeliefReader reader)
{
    m_inquiry->setBeliefReader(std::move(reader));
    findChild<QAction *>(u"graphBelief"_s)->setEnabled(m_inquiry->knowsBeliefs());
}

QAction *GraphPage::addPageAction(const QString &text, const QKeySequence &shortcut,
                                  const QString &name, std::function<void()> act)
{
    auto *action = new QAction(text, this);
    action->setObjectName(name);
    action->setShortcut(shortcut);
    connect(action, &QAction::triggered, this, std::move(act));
    addAction(action);
    return action;
}

QAction *GraphPage::addToggle(const QString &text, const QKeySequence &shortcut,
                              const QString &name, std::function<void(bool)> act)
{
    auto *action = new QAction(text, this);
    action->setObjectName(name);
    action->setShortcut(shortcut);
    action->setCheckable(true);
    addAction(action);
    connect(action, &QAction::triggered, this, std::move(act));
    return action;
}

void GraphPage::createActions()
{
    addPageAction(tr("&Focus on the selected node"), Qt::Key_O, u"graphFocus"_s,
                  [this] { ask(GraphQuestion::Focus); });
    addPageAction(tr("&Trace the money"), Qt::Key_T, u"graphTrace"_s,
                  [this] { ask(GraphQuestion::Trace); });
    addPageAction(tr("&Loops"), Qt::Key_L, u"graphLoops"_s, [this] { ask(GraphQuestion::Loops); });
    addPageAction(tr("What &depends on this?"), Qt::Key_D, u"graphDependents"_s,
                  [this] { ask(GraphQuestion::Dependents); });
    addPageAction(tr("As &believed on a day"), Qt::Key_A, u"graphBelief"_s,
                  [this] { ask(GraphQuestion::Belief); })
        ->setEnabled(false);
    addPageAction(tr("Find in the &graph"), QKeySequence::Find, u"graphFind"_s,
                  [this] { m_tools->find(); });
    addPageAction(tr("A quarter &back"), Qt::Key_PageUp, u"graphQuarterBack"_s,
                  [this] { m_slider->stepQuarter(-1); });
    addPageAction(tr("A quarter &on"), Qt::Key_PageDown, u"graphQuarterOn"_s,
                  [this] { m_slider->stepQuarter(1); });
}

/// What is done to the picture: it is all in the menu beside the title.
void GraphPage::createPictureActions()
{
    const auto rollUpTo = [this](RollUp rollUp) {
        return [this, rollUp](bool isOn) { m_state->setRollUp(isOn ? rollUp : RollUp::Nothing); };
    };
    QMenu *menu = m_tools->menu();
    menu->addAction(
        addPageAction(tr("Show &everything"), Qt::Key_F, u"graphFit"_s, [this] { m_view->fit(); }));
    menu->addAction(
        addPageAction(tr("&Hide the selected nodes"), Qt::Key_H, u"graphHide"_s, [this] {
            if (!m_view->selection().empty())
                m_state->hide(m_view->selection());
        }));
    menu->addAction(addPageAction(tr("Show the hidden &nodes"), Qt::SHIFT | Qt::Key_H,
                                  u"graphRestore"_s, [this] { m_state->restoreHidden(); }));
    menu->addAction(addPageAction(tr("Let &moved nodes go"), {}, u"graphUnpin"_s,
                                  [this] { m_state->unpin(m_view->selection()); }));
    menu->addSeparator();
    menu->addAction(addToggle(tr("&Roll up corporate families"), Qt::Key_R, u"graphRollUp"_s,
                              rollUpTo(RollUp::CorporateFamily)));
    menu->addAction(addToggle(tr("Roll &up layers"), Qt::SHIFT | Qt::Key_R, u"graphRollUpLayers"_s,
                              rollUpTo(RollUp::Layer)));
    menu->addAction(addToggle(tr("&Bundle edges of one direction"), Qt::Key_B, u"graphBundle"_s,
                              [this](bool isOn) { m_state->setBundled(isOn); }));
    menu->addAction(addPageAction(tr("E&xpand the selected nodes"), Qt::Key_X, u"graphExpand"_s,
                                  [this] { m_state->expand(m_view->selection()); }));
    menu->addAction(addPageAction(tr("&Put the selected nodes together again"),
                                  Qt::SHIFT | Qt::Key_X, u"graphCollapse"_s,
                                  [this] { m_state->collapse(m_view->selection()); }));
    menu->addSeparator();
    menu->addAction(addToggle(tr("Lay out by &role"), {}, u"graphLayered"_s,
                              [this](bool) { m_state->setKind(LayoutKind::Layered); }));
    menu->addAction(addToggle(tr("Lay out by for&ce"), {}, u"graphForce"_s,
                              [this](bool) { m_state->setKind(LayoutKind::Force); }));
    menu->addSeparator();
    menu->addAction(findChild<QAction *>(u"graphBelief"_s));
    menu->addSeparator();
    menu->addAction(addPageAction(tr("&Keep the picture as SVG, PDF or PNG …"), {},
                                  u"graphExport"_s, [this] { exportPicture(); }));
}

void GraphPage::createLayout()
{
    m_title->setObjectName(u"pageTitle"_s);
    m_title->setFont(sectionFont(font()));
    m_table->setSortingEnabled(true);
    m_table->sortByColumn(GraphEdgesModel::Ceiling, Qt::DescendingOrder);
    auto *head = new QHBoxLayout;
    head->addWidget(m_title, 1);
    head->addWidget(m_tools);
    m_body->addWidget(m_view);
    m_body->addWidget(m_table);
    m_body->addWidget(m_empty);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(metrics::kMedium, metrics::kSmall, metrics::kMedium, 0);
    layout->setSpacing(metrics::kTiny);
    layout->addLayout(head);
    layout->addWidget(m_legend);
    layout->addWidget(m_questionBar);
    layout->addWidget(m_body, 1);
    layout->addWidget(m_answer);
    layout->addLayout(createTime());
}

QLayout *GraphPage::createTime()
{
    m_play->setObjectName(u"playHistory"_s);
    m_play->setIcon(themeIcon(u"media-playback-start"_s));
    m_play->setAccessibleName(tr("Play history"));
    m_play->setToolTip(tr("Plays history, a quarter at a time"));
    m_play->setFocusPolicy(Qt::TabFocus);
    auto *time = new QHBoxLayout;
    time->addWidget(m_slider, 1);
    time->addWidget(m_play);
    return time;
}

void GraphPage::connectSignals()
{
    connect(&m_context.live, &LiveWorkspace::changed, this, &GraphPage::followEdit);
    connect(&m_context.live, &LiveWorkspace::wasReset, this, &GraphPage::refreshSoon);
    connect(&m_context.lens, &LensModel::changed, this, &GraphPage::refreshSoon);
    connect(&m_context.lens, &LensModel::selectionChanged, this, &GraphPage::followLens);
    connect(m_state, &GraphState::changed, this, &GraphPage::showState);
    connect(m_legend, &GraphLegend::filterChanged, m_state, &GraphState::setLines);
    connect(m_legend, &GraphLegend::restoreRequested, m_state, &GraphState::restoreHidden);
    connect(m_view, &GraphView::selectionChanged, this, &GraphPage::followView);
    connect(m_view, &GraphView::openRequested, this, &GraphPage::open);
    connect(m_view, &GraphView::nodesMoved, m_state, &GraphState::pin);
    connect(m_view, &GraphView::menuRequested, this, &GraphPage::showMenu);
    connect(m_table->selectionModel(), &QItemSelectionModel::selectionChanged, this,
            &GraphPage::followTable);
    connect(m_slider, &DateSlider::dateChosen, &m_context.lens, &LensModel::setAsOf);
    connect(m_slider, &DateSlider::sinceChosen, this, &GraphPage::setSince);
    connect(m_play, &QToolButton::clicked, m_slider, &DateSlider::togglePlay);
    connect(m_slider, &DateSlider::playChanged, this, [this](bool isPlaying) {
        m_play->setIcon(
            themeIcon(isPlaying ? u"media-playback-pause"_s : u"media-playback-start"_s));
    });
    connect(m_empty, &EmptyNote::actionChosen, this, &GraphPage::importRequested);
}

void GraphPage::connectQuestions()
{
    connect(m_inquiry, &GraphInquiry::changed, this, &GraphPage::showInquiry);
    connect(m_inquiry, &GraphInquiry::slow, this, [this] {
        m_answer->showWorking();
        m_answer->show();
    });
    connect(m_inquiry, &GraphInquiry::failed, &m_context.editor, &Editor::refuse);
    connect(m_questionBar, &QuestionBar::startChosen, this,
            [this](const std::optional<RowRef> &start) {
                m_inquiry->ask(GraphQuestion::Trace, start, m_tools->focusSteps());
            });
    connect(m_questionBar, &QuestionBar::dayChosen, this, [this](const QDate &day) {
        if (m_inquiry->day() && *m_inquiry->day() != day)
            m_inquiry->askBelief(day);
    });
    connect(m_tools, &GraphTools::questionChosen, this, [this](GraphQuestion question) {
        ask(question == GraphQuestion::Nothing ? m_inquiry->question() : question);
    });
    connect(m_tools, &GraphTools::tableToggled, this, &GraphPage::showTable);
    connect(m_tools, &GraphTools::searched, this, &GraphPage::find);
    connect(m_tools, &GraphTools::searchEnded, m_view, qOverload<>(&QWidget::setFocus));
    connect(m_tools, &GraphTools::focusStepsChanged, m_inquiry, &GraphInquiry::setSteps);
    connect(m_answer, &AnswerPanel::lineChosen, this, &GraphPage::showEmphasis);
    connect(m_answer, &AnswerPanel::lineChosen, this, &GraphPage::offerDetails);
    connect(m_answer, &AnswerPanel::openRequested, this, &GraphPage::reveal);
    connect(m_answer, &AnswerPanel::closed, m_inquiry, &GraphInquiry::end);
}

// What is shown

/// What was done to the picture alone is shown at once; the data is as it was.
void GraphPage::followEdit(const Edit &edit)
{
    const bool isPicture = std::ranges::all_of(edit.changes, [](const RowChange &change) {
        return change.ref().table == TableId::Setting;
    });
    if (isPicture && isVisible() && !m_isStale)
        m_state->showArrangement();
    else
        refreshSoon();
}

void GraphPage::refreshSoon()
{
    m_isStale = true;
    if (!isVisible() || std::exchange(m_isRefreshDue, true))
        return;
    QTimer::singleShot(0, this, &GraphPage::refresh);
}

void GraphPage::refresh()
{
    m_isRefreshDue = false;
    if (!isVisible() || !std::exchange(m_isStale, false))
        return;
    m_slider->showCalendar(dealCalendar(m_state->workspace(), m_context.lens.today()),
                           m_context.lens.today());
    m_state->refresh();
    m_inquiry->refresh();
}

void GraphPage::showState()
{
    const MarketGraph &graph = m_state->graph();
    m_legend->showCounts(countsOf(graph), m_state->filter());
    m_slider->showDates(m_context.lens.lens().asOf,
                        m_inquiry->question() == GraphQuestion::Changes ? m_inquiry->day()
                                                                        : std::nullopt);
    const bool isPlaced = !m_state->places().nodes.empty();
    m_view->showGraph(isPlaced ? m_state->shown() : MarketGraph(), m_state->places(),
                      m_state->scale());
    m_edges->showGraph(m_state->shown());
    if (m_view->selectedEdge())
        m_edgePanel->showEdge(m_view->graph(), *m_view->edge(*m_view->selectedEdge()));
    const bool isEmpty = graph.nodes.empty() && m_state->workspace().rows(TableId::Deal).isEmpty();
    if (isEmpty) {
        m_empty->showTexts(tr("The graph of the market"),
                           tr("Who funds whom, who supplies whom, and where your own money goes. "
                              "It is drawn from the tables Parties, Deals, Routes and Workloads."),
                           tr("Import …"));
    }
    QWidget *shown = m_tools->isTableShown() ? static_cast<QWidget *>(m_table) : m_view;
    m_body->setCurrentWidget(isEmpty ? m_empty : shown);
    const GraphArrangement &arrangement = m_state->arrangement();
    const auto check = [this](const char *name, bool isOn) {
        findChild<QAction *>(QString::fromLatin1(name))->setChecked(isOn);
    };
    check("graphRollUp", arrangement.rollUp == RollUp::CorporateFamily);
    check("graphRollUpLayers", arrangement.rollUp == RollUp::Layer);
    check("graphBundle", arrangement.isBundled);
    check("graphLayered", arrangement.kind == LayoutKind::Layered);
    check("graphForce", arrangement.kind == LayoutKind::Force);
    showEmphasis();
    showTitle();
}

void GraphPage::showTitle()
{
    QStringList titles;
    if (m_inquiry->question() == GraphQuestion::Focus && m_inquiry->subject())
        titles += tr("%1, and what is %n steps around it", nullptr, m_state->filter().focusSteps)
                    .arg(rowTitle(m_state->workspace(), *m_inquiry->subject()));
    else if (m_inquiry->isAnswered())
        titles += m_inquiry->answer().title;
    else
        titles = graphFinding(m_state->shown(), m_state->basis());
    m_title->setTexts(titles.isEmpty() ? QStringList(tr("Graph")) : titles);
}

void GraphPage::showTable(bool isShown)
{
    m_tools->setTableShown(isShown);
    m_body->setCurrentWidget(isShown ? static_cast<QWidget *>(m_table) : m_view);
    if (isShown)
        m_table->resizeColumnsToContents();
    m_body->currentWidget()->setFocus();
}

void GraphPage::followLens()
{
    const auto &selection = m_context.lens.lens().selection;
    if (!selection || !isVisible() || m_view->isSelected(*selection))
        return;
    if (m_view->picture().find(*selection) >= 0)
        m_view->select({*selection}, *selection);
}

void GraphPage::followView()
{
    const auto &edge = m_view->selectedEdge();
    const GraphEdge *shown = edge ? m_view->edge(*edge) : nullptr;
    if (shown) {
        m_edgePanel->showEdge(m_view->graph(), *shown);
        const int row = m_edges->rowOf(m_view->edgeNumber(*edge));
        if (row >= 0)
            m_table->setCurrentIndex(m_edges->index(row, 0));
    } else {
        m_table->clearSelection();
    }
    offerDetails();
    if (m_view->selection().size() == 1) {
        if (const auto record = recordOf(m_view->selection().front()))
            m_context.lens.select(record);
    }
    if (shown && m_inquiry->isAnswered())
        m_answer->chooseLine(m_inquiry->answer().lineOf(*shown));
}

/// The selected edge, or the chosen path of a trace, else what is selected.
void GraphPage::offerDetails()
{
    const auto &trace = m_inquiry->trace();
    QWidget *panel = nullptr;
    if (trace && !trace->paths.empty()) {
        const int line = m_answer->chosenLine();
        const bool isPath = line >= 0 && size_t(line) < trace->paths.size();
        m_tracePanel->showPath(*trace, isPath ? size_t(line) : 0);
        panel = m_tracePanel;
    }
    const auto &edge = m_view->selectedEdge();
    if (edge && m_view->edge(*edge) && edge->family != EdgeFamily::OwnSpend)
        panel = m_edgePanel;
    else if (edge && !panel)
        panel = m_edgePanel;
    if (isVisible())
        emit detailsOffered(panel);
}

void GraphPage::followTable()
{
    const QModelIndexList rows = m_table->selectionModel()->selectedRows();
    if (!rows.isEmpty() && m_view->graph().edges.size() == m_edges->graph().edges.size())
        m_view->selectEdge(m_view->keyOf(m_edges->edgeAt(rows.front().row())));
}

// Questions

std::optional<RowRef> GraphPage::asked() const
{
    if (m_view->selection().size() == 1)
        return recordOf(m_view->selection().front());
    const auto &selection = m_context.lens.lens().selection;
    const bool isContract = selection && selection->table == TableId::Contract;
    return isContract ? selection : std::nullopt;
}

void GraphPage::ask(GraphQuestion question)
{
    if (question == m_inquiry->question()) {
        m_inquiry->end();
        m_view->fit();
        return;
    }
    std::optional<RowRef> subject = asked();
    if (question == GraphQuestion::Trace && subject && subject->table == TableId::Party)
        subject.reset(); // money is followed from us, not from others
    const bool needsNode =
        question == GraphQuestion::Focus || question == GraphQuestion::Dependents;
    if (needsNode && !subject) {
        m_context.editor.note(tr("Select a node of the graph first."));
        m_inquiry->end();
        return;
    }
    if (question == GraphQuestion::Belief)
        m_inquiry->askBelief(m_context.lens.today().addDays(-1));
    else
        m_inquiry->ask(question, subject, m_tools->focusSteps());
    m_view->fit();
}

void GraphPage::showInquiry()
{
    const GraphQuestion question = m_inquiry->question();
    m_tools->showQuestion(question);
    const bool isTrace = question == GraphQuestion::Trace;
    const bool isBelief = question == GraphQuestion::Belief;
    if (isTrace)
        m_questionBar->showTrace(m_state->workspace(), m_inquiry->subject());
    else if (isBelief)
        m_questionBar->showBelief(*m_inquiry->day(), m_context.lens.lens().asOf,
                                  m_context.lens.today());
    m_questionBar->setVisible(isTrace || isBelief);
    m_legend->setVisible(!isTrace); // a trace shows what it is about and nothing else
    m_answer->showAnswer(m_inquiry->answer());
    m_answer->setVisible(m_inquiry->isAnswered());
    // The answer takes the room of the time line, but for what is asked of that.
    const bool isTimeShown = !m_inquiry->isAnswered() || question == GraphQuestion::Changes;
    m_slider->setVisible(isTimeShown);
    m_play->setVisible(isTimeShown);
    showEmphasis();
    offerDetails();
    showTitle();
}

void GraphPage::showEmphasis()
{
    const bool isTrace = m_inquiry->question() == GraphQuestion::Trace;
    // A trace shows nothing else; of the other answers all lines are set off until one is chosen.
    const bool isMeant =
        !m_inquiry->answer().lines.empty() && (!isTrace || m_answer->chosenLine() >= 0);
    if (!isMeant) {
        m_view->emphasize({});
        return;
    }
    m_view->emphasize([answer = m_inquiry->answer(), line = m_answer->chosenLine()](
                          const GraphEdge &edge) { return answer.isOnWay(edge, line); });
}

void GraphPage::setSince(const std::optional<QDate> &since)
{
    if (since)
        m_inquiry->askSince(*since);
    else if (m_inquiry->question() == GraphQuestion::Changes)
        m_inquiry->end();
    m_slider->showDates(m_context.lens.lens().asOf, since);
}

void GraphPage::open(const RowRef &row)
{
    if (recordOf(row))
        reveal(row);
    else
        m_state->expand({row});
}

void GraphPage::reveal(const RowRef &row)
{
    if (const auto record = recordOf(row))
        m_context.lens.reveal(*record);
}

void GraphPage::find(const QString &text)
{
    if (text.isEmpty())
        return;
    const std::vector<PictureNode> &nodes = m_view->picture().nodes;
    const int from = m_view->current();
    for (size_t step = 1; step <= nodes.size(); ++step) {
        const PictureNode &node = nodes[(size_t(from + int(nodes.size())) + step) % nodes.size()];
        if (node.name.contains(text, Qt::CaseInsensitive)) {
            m_view->flyTo(node.row);
            return;
        }
    }
    m_context.editor.note(tr("Nothing that is shown in the graph is called “%1”.").arg(text));
}

void GraphPage::showMenu(const QPoint &globalPosition)
{
    QMenu menu(this);
    const auto add = [&](const char *name) {
        menu.addAction(findChild<QAction *>(QString::fromLatin1(name)));
    };
    if (m_view->selection().size() == 1) {
        const RowRef row = m_view->selection().front();
        if (recordOf(row)) {
            connect(menu.addAction(tr("&Open the record")), &QAction::triggered, this,
                    [this, row] { reveal(row); });
        }
        add("graphFocus");
        add("graphDependents");
    }
    add("graphTrace");
    add("graphLoops");
    menu.addSeparator();
    if (!m_view->selection().empty()) {
        add("graphHide");
        add("graphUnpin");
    }
    if (m_state->arrangement().rollUp != RollUp::Nothing && !m_view->selection().empty()) {
        add("graphExpand");
        add("graphCollapse");
    }
    add("graphRollUp");
    add("graphRollUpLayers");
    add("graphBundle");
    menu.addSeparator();
    add("graphRestore");
    add("graphFit");
    menu.addSeparator();
    add("graphExport");
    menu.exec(globalPosition);
}

void GraphPage::exportPicture()
{
    const QString path = m_context.dialogs.savePath(
        this, {tr("Picture of the graph"), tr("Pictures (*.svg *.pdf *.png)"), u"graph.svg"_s});
    if (path.isEmpty())
        return;
    const auto content = graphFile(m_state->sheet(m_title->text()), path);
    if (content)
        emit fileMade(path, *content);
    else
        m_context.editor.refuse(content.error().message);
}

void GraphPage::showEvent(QShowEvent *event)
{
    QWidget::showEvent(event);
    refreshSoon();
    followLens();
    offerDetails();
}

/// What the picture and the answer leave of Esc ends the question.
void GraphPage::keyPressEvent(QKeyEvent *event)
{
    if (event->key() == Qt::Key_Escape && m_inquiry->question() != GraphQuestion::Nothing)
        ask(m_inquiry->question());
    else
        QWidget::keyPressEvent(event);
}

void GraphPage::hideEvent(QHideEvent *event)
{
    QWidget::hideEvent(event);
    emit detailsOffered(nullptr);
}

} // namespace fairlead
