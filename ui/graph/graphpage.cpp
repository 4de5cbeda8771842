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
#include "ui/lensmodel.h"
#include "ui/records/emptynote.h"
#include "ui/theme.h"
#include "ui/themeicon.h"
#include "ui/widgets/elidedlabel.h"
#include "ui/widgets/listtable.h"

#include <QAction>
#include <QHBoxLayout>
#include <QHeaderView>
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
    , m_title(new ElidedLabel({}, {}, this))
    , m_tools(new GraphTools(this))
    , m_legend(new GraphLegend(this))
    , m_view(new GraphView(this))
    , m_edges(new GraphEdgesModel(this))
    , m_table(listTable(m_edges, u"graphTable"_s, tr("Edges of the graph"), this))
    , m_empty(new EmptyNote(this))
    , m_body(new QStackedWidget(this))
    , m_answer(new AnswerPanel(this))
    , m_slider(new DateSlider(this))
    , m_play(new QToolButton(this))
    , m_edgePanel(new EdgePanel(context, this))
{
    setObjectName(u"graphPage"_s);
    setProperty("role", u"surface"_s);
    setAttribute(Qt::WA_StyledBackground);
    setFocusProxy(m_view);
    m_edgePanel->hide();
    m_answer->hide();
    createActions();
    createLayout();
    connectSignals();
    connectQuestions();
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

void GraphPage::createActions()
{
    QMenu *menu = m_tools->menu();
    addPageAction(tr("&Focus on the selected node"), Qt::Key_O, u"graphFocus"_s,
                  [this] { ask(GraphQuestion::Focus); });
    addPageAction(tr("&Trace the money"), Qt::Key_T, u"graphTrace"_s,
                  [this] { ask(GraphQuestion::Trace); });
    addPageAction(tr("&Loops"), Qt::Key_L, u"graphLoops"_s, [this] { ask(GraphQuestion::Loops); });
    addPageAction(tr("What &depends on this?"), Qt::Key_D, u"graphDependents"_s,
                  [this] { ask(GraphQuestion::Dependents); });
    addPageAction(tr("Find in the &graph"), QKeySequence::Find, u"graphFind"_s,
                  [this] { m_tools->find(); });
    addPageAction(tr("A quarter &back"), Qt::Key_PageUp, u"graphQuarterBack"_s,
                  [this] { m_slider->stepQuarter(-1); });
    addPageAction(tr("A quarter &on"), Qt::Key_PageDown, u"graphQuarterOn"_s,
                  [this] { m_slider->stepQuarter(1); });
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
    menu->addAction(addPageAction(tr("&Roll up corporate families"), Qt::Key_R, u"graphRollUp"_s,
                                  [this] { m_state->setRolledUp(!m_state->isRolledUp()); }));
    menu->addAction(addPageAction(tr("Lay out by &role"), {}, u"graphLayered"_s,
                                  [this] { m_state->setKind(LayoutKind::Layered); }));
    menu->addAction(addPageAction(tr("Lay out by for&ce"), {}, u"graphForce"_s,
                                  [this] { m_state->setKind(LayoutKind::Force); }));
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
    connect(&m_context.live, &LiveWorkspace::changed, this, &GraphPage::refreshSoon);
    connect(&m_context.live, &LiveWorkspace::wasReset, this, &GraphPage::refreshSoon);
    connect(&m_context.lens, &LensModel::changed, this, &GraphPage::refreshSoon);
    connect(&m_context.lens, &LensModel::selectionChanged, this, &GraphPage::followLens);
    connect(m_state, &GraphState::changed, this, &GraphPage::showState);
    connect(m_legend, &GraphLegend::filterChanged, m_state, &GraphState::setFilter);
    connect(m_legend, &GraphLegend::restoreRequested, m_state, &GraphState::restoreHidden);
    connect(m_view, &GraphView::selectionChanged, this, &GraphPage::followView);
    connect(m_view, &GraphView::openRequested, &m_context.lens, &LensModel::reveal);
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
    connect(m_tools, &GraphTools::questionChosen, this, [this](GraphQuestion question) {
        ask(question == GraphQuestion::Nothing ? m_question : question);
    });
    connect(m_tools, &GraphTools::tableToggled, this, &GraphPage::showTable);
    connect(m_tools, &GraphTools::searched, this, &GraphPage::find);
    connect(m_tools, &GraphTools::focusStepsChanged, this, [this](int steps) {
        if (m_question == GraphQuestion::Focus)
            m_state->setFocus(m_asked, steps);
    });
    connect(m_answer, &AnswerPanel::lineChosen, this, &GraphPage::showEmphasis);
    connect(m_answer, &AnswerPanel::openRequested, &m_context.lens, &LensModel::reveal);
    connect(m_answer, &AnswerPanel::closed, this, [this] { ask(m_question); });
}

// What is shown

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
    answer();
}

void GraphPage::showState()
{
    const MarketGraph &graph = m_state->graph();
    m_legend->showCounts(countsOf(graph), m_state->filter());
    m_slider->showDates(m_context.lens.lens().asOf, m_since);
    const bool isPlaced = !m_state->places().nodes.empty();
    m_view->showGraph(isPlaced ? m_state->shown() : MarketGraph(), m_state->places(),
                      m_state->basis());
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
    showTitle();
}

void GraphPage::showTitle()
{
    QStringList titles;
    if (m_question == GraphQuestion::Focus && m_asked)
        titles += tr("%1, and what is %n steps around it", nullptr, m_state->filter().focusSteps)
                    .arg(rowTitle(m_state->workspace(), *m_asked));
    else if (m_question != GraphQuestion::Nothing)
        titles += m_answer->answer().title;
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
    if (isVisible())
        emit detailsOffered(shown ? m_edgePanel : nullptr);
    if (m_view->selection().size() == 1)
        m_context.lens.select(m_view->selection().front());
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
        return m_view->selection().front();
    const auto &selection = m_context.lens.lens().selection;
    const bool isContract = selection && selection->table == TableId::Contract;
    return isContract ? selection : std::nullopt;
}

void GraphPage::ask(GraphQuestion question)
{
    const bool isOver = question == m_question;
    m_question = isOver ? GraphQuestion::Nothing : question;
    m_asked = m_question == GraphQuestion::Nothing ? std::nullopt : asked();
    const bool isParty = m_asked && m_asked->table == TableId::Party;
    if (m_question == GraphQuestion::Trace && isParty)
        m_asked.reset(); // money is followed from us, not from others
    const bool needsNode =
        m_question == GraphQuestion::Focus || m_question == GraphQuestion::Dependents;
    if (needsNode && !m_asked) {
        m_context.editor.note(tr("Select a node of the graph first."));
        m_question = GraphQuestion::Nothing;
    }
    m_tools->showQuestion(m_question);
    if (m_question != GraphQuestion::Changes)
        m_since.reset();
    m_state->setFocus(m_question == GraphQuestion::Focus ? m_asked : std::nullopt,
                      m_tools->focusSteps());
    m_view->fit();
    answer();
}

void GraphPage::answer()
{
    const Lens &lens = m_context.lens.lens();
    const Workspace &workspace = m_state->workspace();
    GraphAnswer found;
    switch (m_question) {
    case GraphQuestion::Nothing:
    case GraphQuestion::Focus:
        break;
    case GraphQuestion::Trace:
        found = traceAnswer(workspace, lens, m_asked);
        break;
    case GraphQuestion::Loops:
        found = loopsAnswer(workspace, m_state->graph());
        break;
    case GraphQuestion::Dependents:
        if (m_asked)
            found = dependentsAnswer(workspace, lens, *m_asked);
        break;
    case GraphQuestion::Changes: {
        Lens before = lens;
        before.asOf = m_since.value_or(lens.asOf);
        found = changesAnswer(marketGraph(workspace, before), m_state->graph(), before.asOf);
        break;
    }
    }
    m_answer->showAnswer(found);
    m_answer->setVisible(!found.heads.isEmpty());
    // The answer takes the room of the time line, but for what is asked of that.
    const bool isTimeShown = found.heads.isEmpty() || m_question == GraphQuestion::Changes;
    m_slider->setVisible(isTimeShown);
    m_play->setVisible(isTimeShown);
    showEmphasis();
    showTitle();
}

void GraphPage::showEmphasis()
{
    const bool isAnswered =
        m_question != GraphQuestion::Nothing && m_question != GraphQuestion::Focus;
    if (!isAnswered || m_answer->answer().lines.empty()) {
        m_view->emphasize({});
        return;
    }
    m_view->emphasize([answer = m_answer->answer(), line = m_answer->chosenLine()](
                          const GraphEdge &edge) { return answer.isOnWay(edge, line); });
}

void GraphPage::setSince(const std::optional<QDate> &since)
{
    const bool isNew = m_question != GraphQuestion::Changes;
    if (!since) {
        if (!isNew)
            ask(GraphQuestion::Changes);
        return;
    }
    m_since = since;
    if (isNew)
        ask(GraphQuestion::Changes);
    else
        answer();
    m_slider->showDates(m_context.lens.lens().asOf, m_since);
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
        connect(menu.addAction(tr("&Open the record")), &QAction::triggered, this,
                [this, row] { m_context.lens.reveal(row); });
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
    if (m_view->selectedEdge())
        emit detailsOffered(m_edgePanel);
}

void GraphPage::hideEvent(QHideEvent *event)
{
    QWidget::hideEvent(event);
    emit detailsOffered(nullptr);
}

} // namespace fairlead
