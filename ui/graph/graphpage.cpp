#include "ui/graph/graphpage.h"

#include "models/liveworkspace.h"
#include "models/rowtitle.h"
#include "ui/commands/editor.h"
#include "ui/graph/answerpanel.h"
#include "ui/graph/dateslider.h"
#include "ui/graph/graphactions.h"
#include "ui/graph/graphdetails.h"
#include "ui/graph/graphedgesmodel.h"
#include "ui/graph/graphfinder.h"
#include "ui/graph/graphfinding.h"
#include "ui/graph/graphlegend.h"
#include "ui/graph/graphsaver.h"
#include "ui/graph/graphsheet.h"
#include "ui/graph/graphstate.h"
#include "ui/graph/graphview.h"
#include "ui/graph/questionbar.h"
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
    , m_finder(new GraphFinder(*m_state, *m_view, this))
    , m_actions(new GraphActions(*m_state, *m_view, this))
    , m_saver(new GraphSaver(*m_state, this))
    , m_empty(new EmptyNote(this))
    , m_body(new QStackedWidget(this))
    , m_answer(new AnswerPanel(this))
    , m_slider(new DateSlider(this))
    , m_play(new QToolButton(this))
    , m_details(std::make_unique<GraphDetails>(*m_state, *m_view, *m_inquiry, this))
{
    setObjectName(u"graphPage"_s);
    setProperty("role", u"surface"_s);
    setAttribute(Qt::WA_StyledBackground);
    setFocusProxy(m_view);
    m_answer->hide();
    m_questionBar->hide();
    createActions();
    createLayout();
    connectSignals();
    connectQuestions();
}

GraphPage::~GraphPage() = default;

void GraphPage::setBelievedPreparer(BelievedPreparer prepare)
{
    m_inquiry->setBelievedPreparer(std::move(prepare));
    m_actions->find("graphBelief")->setEnabled(m_inquiry->knowsBeliefs());
}

void GraphPage::createActions()
{
    const auto addQuestion = [this](const QString &text, const QKeySequence &shortcut,
                                    const QString &name, GraphQuestion question) {
        return m_actions->add(text, shortcut, name, [this, question] { ask(question); });
    };
    addQuestion(tr("&Focus on the selected node"), Qt::Key_O, u"graphFocus"_s,
                GraphQuestion::Focus);
    addQuestion(tr("&Trace the money"), Qt::Key_T, u"graphTrace"_s, GraphQuestion::Trace);
    addQuestion(tr("&Loops"), Qt::Key_L, u"graphLoops"_s, GraphQuestion::Loops);
    addQuestion(tr("What &depends on this?"), Qt::Key_D, u"graphDependents"_s,
                GraphQuestion::Dependents);
    addQuestion(tr("As &believed on a day"), Qt::Key_A, u"graphBelief"_s, GraphQuestion::Belief)
        ->setEnabled(false);
    m_actions->add(tr("Find in the &graph"), QKeySequence::Find, u"graphFind"_s,
                   [this] { m_tools->find(); });
    m_actions->add(tr("A quarter &back"), Qt::Key_PageUp, u"graphQuarterBack"_s,
                   [this] { m_slider->stepQuarter(-1); });
    m_actions->add(tr("A quarter &on"), Qt::Key_PageDown, u"graphQuarterOn"_s,
                   [this] { m_slider->stepQuarter(1); });
    m_actions->addPictureActions();
    m_actions->add(tr("&Keep the picture as SVG, PDF or PNG …"), {}, u"graphExport"_s,
                   [this] { m_saver->save(m_title->text()); });
    m_actions->fillMenu(*m_tools->menu());
    m_saver->addScales(*m_tools->menu());
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
    layout->addWidget(m_finder);
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
    m_view->setSourceReader([this](const GraphEdge &edge) {
        return sourcesOf(m_state->source(), {.nodes = {}, .edges = {edge}});
    });
    connect(m_view, &GraphView::openRequested, this, &GraphPage::open);
    connect(m_view, &GraphView::nodesMoved, m_state, &GraphState::pin);
    connect(m_view, &GraphView::menuRequested, this, [this](const QPoint &where) {
        m_actions->popUp(where, [this](const RowRef &row) { reveal(row); });
    });
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
    connect(m_tools, &GraphTools::searched, m_finder, &GraphFinder::find);
    connect(m_tools, &GraphTools::searchEnded, m_finder, &GraphFinder::leave);
    connect(m_tools, &GraphTools::searchEnded, m_view, qOverload<>(&QWidget::setFocus));
    connect(m_finder, &GraphFinder::questionInTheWay, m_inquiry, &GraphInquiry::end);
    connect(m_saver, &GraphSaver::fileMade, this, &GraphPage::fileMade);
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
    m_details->fill(m_answer->chosenLine()); // what they say follows the data
}

void GraphPage::showState()
{
    const MarketGraph &graph = m_state->graph();
    m_legend->showCounts(countsOf(graph), m_state->filter());
    m_slider->showDates(m_context.lens.lens().asOf, m_inquiry->question() == GraphQuestion::Changes
                                                        ? m_inquiry->day()
                                                        : std::nullopt);
    m_slider->showUndated(countsOf(m_state->shown()).undated);
    // Until the places of what is new are worked out, what was there before stays.
    if (m_state->isPlaced())
        m_view->showGraph(m_state->shown(), m_state->places(), m_state->scale());
    if (m_tools->isTableShown())
        m_edges->showGraph(m_state->shown());
    m_details->showEdge();
    const bool isEmpty = graph.nodes.empty() && m_state->workspace().rows(TableId::Deal).isEmpty();
    if (isEmpty) {
        m_empty->showTexts(tr("The graph of the market"),
                           tr("Who funds whom, who supplies whom, and where your own money goes. "
                              "It is drawn from the tables Parties, Deals, Routes and Workloads."),
                           tr("Import …"));
    }
    m_isEmpty = isEmpty;
    showBody();
    m_actions->showArrangement(m_state->arrangement());
    showEmphasis();
    showTitle();
    m_finder->flyWhenThere();
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

void GraphPage::showBody()
{
    QWidget *shown = m_tools->isTableShown() ? static_cast<QWidget *>(m_table) : m_view;
    m_body->setCurrentWidget(m_isEmpty ? m_empty : shown);
}

void GraphPage::showTable(bool isShown)
{
    m_tools->setTableShown(isShown);
    showBody();
    if (isShown) {
        m_edges->showGraph(m_state->shown());
        m_table->resizeColumnsToContents();
        showTableRow();
    }
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
    m_details->showEdge();
    showTableRow();
    offerDetails();
    if (m_view->selection().size() == 1) {
        if (const auto record = recordOf(m_view->selection().front()))
            m_context.lens.select(record);
    }
    if (shown && m_inquiry->isAnswered())
        m_answer->chooseLine(m_inquiry->answer().lineOf(*shown));
}

/// The table is filled when it is shown.
void GraphPage::showTableRow()
{
    if (!m_tools->isTableShown())
        return;
    const auto &edge = m_view->selectedEdge();
    const int row = edge ? m_edges->rowOf(m_view->edgeNumber(*edge)) : -1;
    if (row >= 0)
        m_table->setCurrentIndex(m_edges->index(row, 0));
    else
        m_table->clearSelection();
}

void GraphPage::offerDetails()
{
    QWidget *panel = m_details->fill(m_answer->chosenLine());
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
    m_view->emphasize(isMeant ? std::optional(m_inquiry->answer().ways(m_answer->chosenLine()))
                              : std::nullopt);
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
