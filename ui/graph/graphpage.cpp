#include "ui/graph/graphpage.h"

#include "models/liveworkspace.h"
#include "ui/graph/dateslider.h"
#include "ui/graph/graphfinding.h"
#include "ui/graph/graphlegend.h"
#include "ui/graph/graphstate.h"
#include "ui/graph/graphview.h"
#include "ui/lensmodel.h"
#include "ui/records/emptynote.h"
#include "ui/theme.h"
#include "ui/themeicon.h"
#include "ui/widgets/elidedlabel.h"
#include "ui/widgets/plaintext.h"

#include <QAction>
#include <QHBoxLayout>
#include <QLabel>
#include <QPushButton>
#include <QStackedWidget>
#include <QTimer>
#include <QToolButton>

namespace fairlead {

using namespace Qt::StringLiterals;

GraphPage::GraphPage(const Context &context, QWidget *parent)
    : QWidget(parent)
    , m_context(context)
    , m_state(new GraphState(context, this))
    , m_title(new ElidedLabel({}, {}, this))
    , m_legend(new GraphLegend(this))
    , m_view(new GraphView(this))
    , m_empty(new EmptyNote(this))
    , m_body(new QStackedWidget(this))
    , m_slider(new DateSlider(this))
    , m_play(new QToolButton(this))
{
    setObjectName(u"graphPage"_s);
    setProperty("role", u"surface"_s);
    setAttribute(Qt::WA_StyledBackground);
    setFocusProxy(m_view);
    createActions();
    createLayout();
    connectSignals();
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
    addPageAction(tr("Show &everything"), Qt::Key_F, u"graphFit"_s, [this] { m_view->fit(); });
    addPageAction(tr("&Hide the selected nodes"), Qt::Key_H, u"graphHide"_s,
                  [this] { m_state->hide(m_view->selection()); });
    addPageAction(tr("Show &hidden nodes"), Qt::SHIFT | Qt::Key_H, u"graphRestore"_s,
                  [this] { m_state->restoreHidden(); });
    addPageAction(tr("A quarter &back"), Qt::Key_PageUp, u"graphQuarterBack"_s,
                  [this] { m_slider->stepQuarter(-1); });
    addPageAction(tr("A quarter &on"), Qt::Key_PageDown, u"graphQuarterOn"_s,
                  [this] { m_slider->stepQuarter(1); });
}

void GraphPage::createLayout()
{
    m_title->setObjectName(u"pageTitle"_s);
    m_title->setFont(sectionFont(font()));
    m_play->setObjectName(u"playHistory"_s);
    m_play->setIcon(themeIcon(u"media-playback-start"_s));
    m_play->setAccessibleName(tr("Play history"));
    m_play->setToolTip(tr("Plays history, a quarter at a time"));
    m_play->setFocusPolicy(Qt::TabFocus);
    auto *head = new QHBoxLayout;
    head->addWidget(m_title, 1);
    auto *time = new QHBoxLayout;
    time->addWidget(m_slider, 1);
    time->addWidget(m_play);
    m_body->addWidget(m_view);
    m_body->addWidget(m_empty);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(metrics::kMedium, metrics::kSmall, metrics::kMedium, 0);
    layout->setSpacing(metrics::kTiny);
    layout->addLayout(head);
    layout->addWidget(m_legend);
    layout->addWidget(m_body, 1);
    layout->addLayout(time);
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
    connect(m_slider, &DateSlider::dateChosen, &m_context.lens, &LensModel::setAsOf);
    connect(m_play, &QToolButton::clicked, m_slider, &DateSlider::togglePlay);
    connect(m_slider, &DateSlider::playChanged, this, [this](bool isPlaying) {
        m_play->setIcon(
            themeIcon(isPlaying ? u"media-playback-pause"_s : u"media-playback-start"_s));
    });
    connect(m_empty, &EmptyNote::actionChosen, this, &GraphPage::importRequested);
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
}

void GraphPage::showState()
{
    const MarketGraph &graph = m_state->graph();
    const QString finding = graphFinding(m_state->shown(), m_state->basis());
    m_title->setText(finding.isEmpty() ? tr("Graph") : finding);
    m_legend->showCounts(countsOf(graph), m_state->filter());
    m_slider->showDates(m_context.lens.lens().asOf, std::nullopt);
    m_view->showGraph(m_state->places().nodes.empty() ? MarketGraph() : m_state->shown(),
                      m_state->places(), m_state->basis());
    const bool isEmpty = graph.nodes.empty() && m_state->workspace().rows(TableId::Deal).isEmpty();
    if (isEmpty) {
        m_empty->showTexts(tr("The graph of the market"),
                           tr("Who funds whom, who supplies whom, and where your own money goes. "
                              "It is drawn from the tables Parties, Deals, Routes and Workloads."),
                           tr("Import …"));
    }
    m_body->setCurrentWidget(isEmpty ? static_cast<QWidget *>(m_empty) : m_view);
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
    if (m_view->selection().size() == 1)
        m_context.lens.select(m_view->selection().front());
}

void GraphPage::showEvent(QShowEvent *event)
{
    QWidget::showEvent(event);
    refreshSoon();
    followLens();
}

void GraphPage::hideEvent(QHideEvent *event)
{
    QWidget::hideEvent(event);
    emit detailsOffered(nullptr);
}

} // namespace fairlead
