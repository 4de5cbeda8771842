#include "ui/stress/stresspage.h"

#include "models/graph/marketgraph.h"
#include "ui/board/figures.h"
#include "ui/commands/editor.h"
#include "ui/dialogs.h"
#include "ui/exposure/twinscreen.h"
#include "ui/lensmodel.h"
#include "ui/records/emptynote.h"
#include "ui/stress/scenariodesk.h"
#include "ui/stress/scenariomodel.h"
#include "ui/stress/shockeditor.h"
#include "ui/stress/stressfiles.h"
#include "ui/stress/stressfindings.h"
#include "ui/stress/stresspanel.h"
#include "ui/stress/stressresultscreen.h"
#include "ui/stress/stresssheet.h"
#include "ui/stress/stresstables.h"
#include "ui/theme.h"
#include "ui/themeicon.h"
#include "ui/widgets/pageaction.h"
#include "ui/widgets/panelparts.h"
#include "ui/widgets/plaintext.h"
#include "ui/widgets/taborder.h"
#include "ui/widgets/tabrow.h"
#include "ui/widgets/worknote.h"

#include <QAction>
#include <QHBoxLayout>
#include <QHeaderView>
#include <QLabel>
#include <QListView>
#include <QMenu>
#include <QPushButton>
#include <QStackedWidget>
#include <QTableView>
#include <QToolButton>

#include <algorithm>

namespace fairlead {

using namespace Qt::StringLiterals;

namespace {

constexpr int kResult = 0; ///< the first tab
constexpr int kLibrary = 190;

} // namespace

StressPage::StressPage(const Context &context, QWidget *parent)
    : QWidget(parent)
    , m_context(context)
    , m_state(new StressState(context, this))
    , m_desk(new ScenarioDesk(*m_state, this))
    , m_scenarios(new ScenarioModel(*m_state, this))
    , m_library(new QListView(this))
    , m_tabs(new TabRow(this))
    , m_stack(new QStackedWidget(this))
    , m_menu(new QMenu(this))
    , m_more(new QToolButton(this))
    , m_new(new QPushButton(tr("&New scenario"), this))
    , m_result(new StressResultScreen(*m_state, this))
    , m_panel(new StressPanel(*m_state, this))
    , m_empty(new EmptyNote(this))
    , m_libraryHint(
          paragraph(tr("Ticked ones stand side by side, at most four."), u"muted"_s, this))
    , m_work(new WorkNote(WorkNote::Stop::Possible, this))
{
    setObjectName(u"stressPage"_s);
    setFocusProxy(m_library);
    m_panel->hide();
    createActions();
    createMenu();
    createLayout();
    createTabs();
    connectSignals();
    showScreen(kResult);
}

void StressPage::createActions()
{
    const auto add = [this](const QString &text, const QKeySequence &shortcut, const QString &name,
                            std::function<void()> act) {
        return addPageAction(*this, text, shortcut, name, std::move(act));
    };
    add(tr("&Why?"), Qt::ALT | Qt::Key_W, u"stressWhy"_s, [this] {
        showPanel();
        if (selectedWorkload())
            m_panel->setFocus();
    });
    add(tr("&New scenario"), {}, u"newScenario"_s, [this] { m_desk->create(); });
    add(tr("D&uplicate the scenario"), {}, u"duplicateScenario"_s, [this] { m_desk->duplicate(); });
    add(tr("Re&name the scenario …"), Qt::Key_F2, u"renameScenario"_s,
        [this] { m_desk->rename(); });
    add(tr("&Delete the scenario"), {}, u"deleteScenario"_s, [this] { m_desk->remove(); });
    m_layOver = add(tr("&Lay the scenario over the program"), Qt::ALT | Qt::Key_L, u"layOver"_s,
                    [this] { m_desk->layOver(m_layOver->isChecked()); });
    m_layOver->setCheckable(true);
    QAction *answer = add(tr("&Plan our answer"), {}, u"keepAnswer"_s, [this] {
        if (study())
            keepPlan(study()->response.moves);
    });
    QAction *exits = add(tr("Plan the &exits"), {}, u"keepExits"_s, [this] {
        if (study())
            keepPlan(study()->exits.moves);
    });
    answer->setToolTip(tr("Keeps the moves that are the cheapest answer as a new plan, and opens "
                          "it on the board"));
    exits->setToolTip(tr("Keeps the cheapest exit of every workload that is reached as a new plan, "
                         "and opens it on the board"));
    m_result->setPlanActions(answer, exits);
    add(tr("&Keep the page as SVG, PDF, PNG or CSV …"), {}, u"stressExport"_s,
        [this] { exportPage(); });
}

void StressPage::createMenu()
{
    m_menu->setObjectName(u"stressMenu"_s);
    QMenu *shocks = m_menu->addMenu(tr("&Add a shock"));
    shocks->setObjectName(u"addShockMenu"_s);
    for (const Choice &choice : enumeration<ShockKind>().choices()) {
        const auto kind = ShockKind(choice.value);
        QAction *action = shocks->addAction(labelOf(kind));
        action->setObjectName(u"addShock.%1"_s.arg(choice.value));
        connect(action, &QAction::triggered, this, [this, kind] { m_desk->addShock(kind); });
    }
    m_menu->addSeparator();
    m_menu->addActions(actions());
    m_more->setObjectName(u"stressMenuButton"_s);
    m_more->setIcon(themeIcon(u"application-menu"_s));
    m_more->setAccessibleName(tr("What can be done with the scenario"));
    m_more->setToolTip(tr("Shocks, scenarios, plans, files to keep"));
    m_more->setPopupMode(QToolButton::InstantPopup);
    m_more->setFocusPolicy(Qt::TabFocus);
    m_more->setMenu(m_menu);
}

QWidget *StressPage::createLibrary()
{
    auto *library = new QWidget(this);
    library->setFixedWidth(kLibrary);
    m_library->setProperty("role", u"checks"_s);
    m_library->setObjectName(u"scenarioLibrary"_s);
    m_library->setAccessibleName(tr("Scenarios"));
    m_library->setModel(m_scenarios);
    m_library->setFrameShape(QFrame::NoFrame);
    m_library->setWordWrap(true);
    m_library->setUniformItemSizes(false);
    m_library->setEditTriggers(QAbstractItemView::NoEditTriggers);
    m_library->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_library->setContextMenuPolicy(Qt::CustomContextMenu);
    m_libraryHint->setFont(captionFont(font()));
    m_new->setObjectName(u"newScenarioButton"_s);
    auto *layout = new QVBoxLayout(library);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(metrics::kSmall);
    layout->addWidget(m_library, 1);
    layout->addWidget(m_libraryHint);
    layout->addWidget(m_new);
    return library;
}

void StressPage::createLayout()
{
    auto *title = plainLabel(tr("Stress"), {}, this);
    title->setObjectName(u"pageTitle"_s);
    title->setFont(titleFont(font()));
    auto *head = new QHBoxLayout;
    head->setSpacing(metrics::kLarge);
    head->addWidget(title);
    head->addWidget(m_tabs);
    head->addStretch();
    head->addWidget(m_work);
    head->addWidget(m_more);
    auto *middle = new QHBoxLayout;
    middle->setSpacing(metrics::kMedium);
    middle->addWidget(createLibrary());
    middle->addWidget(m_stack, 1);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(metrics::kLarge, metrics::kSmall, metrics::kLarge, metrics::kSmall);
    layout->setSpacing(metrics::kSmall);
    layout->addLayout(head);
    layout->addLayout(middle, 1);
    m_stack->addWidget(m_empty);
}

void StressPage::createTabs()
{
    addTab(tr("Result"), u"resultTab"_s, m_result);
    addStudyTwins();
    addInputTwins();
    addComparison()->view()->horizontalHeader()->setSectionResizeMode(QHeaderView::Stretch);
    setTabParts(this, {m_library, m_new, m_tabs, m_work, m_more, m_stack});
}

const StressStudy *StressPage::study() const
{
    const StressFigures *figures = m_state->figures();
    return figures ? &figures->study : nullptr;
}

void StressPage::addStudyTwins()
{
    addTwin(
        tr("Workloads"), u"stressWorkloads"_s,
        [this] {
            return study() ? stressedTable(m_state->workspace(), *study(), StressColumns::All)
                           : FigureTable();
        },
        [this] {
            return study() ? exitFinding(m_state->workspace(), *study()) : m_result->waitingText();
        });
    addTwin(
        tr("Contracts"), u"stressContracts"_s,
        [this] {
            return study() ? stressedContractTable(m_state->workspace(), *study()) : FigureTable();
        },
        [] {
            return tr("What each contract costs more if we stay, after its cap, and what our "
                      "answer takes from its commitments.");
        });
}

void StressPage::addInputTwins()
{
    addTwin(
        tr("Assumptions"), u"stressAssumptions"_s,
        [this] {
            return m_state->inputs() ? stressInputTable(*m_state->inputs(), StressColumns::All)
                                     : FigureTable();
        },
        [this] {
            return m_state->inputs() ? inputSentences(*m_state->inputs()).join(u' ')
                                     : m_result->waitingText();
        });
    addTwin(
        tr("Parties"), u"stressParties"_s,
        [this] {
            return m_state->ranking() ? distressTable(m_state->workspace(), *m_state->ranking())
                                      : FigureTable();
        },
        [this] {
            return m_state->ranking() ? distressFinding(m_state->workspace(), *m_state->ranking())
                                      : m_result->waitingText();
        });
}

TwinScreen *StressPage::addComparison()
{
    return addTwin(
        tr("Side by side"), u"stressCompared"_s,
        [this] {
            std::vector<std::pair<Id<Scenario>, const StressStudy *>> columns;
            for (const Id<Scenario> &id : m_state->compared()) {
                const StressFigures *figures = m_state->figuresOf(id);
                columns.emplace_back(id, figures ? &figures->study : nullptr);
            }
            return comparedTable(m_state->workspace(), columns);
        },
        [this] {
            return m_state->compared().empty()
                       ? tr("Tick scenarios in the list at the left, and they stand here side by "
                            "side.")
                       : tr("Each for itself; scenarios are never added up.");
        });
}

void StressPage::addTab(const QString &title, const QString &name, QWidget *screen)
{
    m_tabs->add(title, name);
    m_stack->addWidget(screen);
}

TwinScreen *StressPage::addTwin(const QString &title, const QString &name,
                                std::function<FigureTable()> make, std::function<QString()> say)
{
    auto *twin = new TwinScreen(title, name + u"Table"_s, std::move(make), this);
    twin->setNote(name + u"Note"_s, std::move(say));
    connect(twin, &TwinScreen::rowChosen, &m_context.lens, &LensModel::select);
    addTab(title, name + u"Tab"_s, twin);
    m_twins.push_back(twin);
    return twin;
}

void StressPage::connectSignals()
{
    connect(m_tabs, &TabRow::chosen, this, &StressPage::showScreen);
    connect(m_state, &StressState::changed, this, &StressPage::refresh);
    connect(m_state, &StressState::reckoned, this, &StressPage::showFigures);
    connect(m_state, &StressState::inputsReckoned, this, &StressPage::showFigures);
    connect(m_state, &StressState::workMoved, this, &StressPage::showWork);
    connect(m_work, &WorkNote::stopRequested, m_state, &StressState::stop);
    connect(m_work, &WorkNote::resumeRequested, m_state, &StressState::resume);
    connect(&m_context.lens, &LensModel::selectionChanged, this, &StressPage::showPanel);
    connect(m_library->selectionModel(), &QItemSelectionModel::currentChanged, this,
            [this](const QModelIndex &current) {
                if (!m_isChoosing && current.isValid())
                    m_state->showScenario(m_scenarios->scenarioAt(current.row()));
            });
    connect(m_library, &QWidget::customContextMenuRequested, this,
            [this](const QPoint &at) { m_menu->popup(m_library->viewport()->mapToGlobal(at)); });
    connect(m_scenarios, &ScenarioModel::tooMany, this, [this] {
        m_context.editor.note(tr("Four scenarios stand side by side already; take one out first."));
    });
    connect(m_new, &QPushButton::clicked, this, [this] { m_desk->create(); });
    connect(m_result->shocks(), &ShockEditor::shockAsked, this,
            [this](const Id<Shock> &shock) { m_context.lens.select(refOf(shock)); });
    connect(m_result->shocks(), &ShockEditor::removeRequested, m_desk, &ScenarioDesk::removeShock);
    for (QTableView *table : {m_result->losses(), m_result->inputs()})
        connect(table->selectionModel(), &QItemSelectionModel::selectionChanged, this,
                [this, table] { followTable(*table); });
    connect(m_panel, &StressPanel::closed, this, [this] { m_result->losses()->setFocus(); });
    connect(m_panel, &StressPanel::moveRequested, this, [this](const Id<Workload> &id) {
        m_context.lens.select(refOf(id));
        emit boardRequested();
    });
    connect(m_empty, &EmptyNote::actionChosen, this, [this] {
        if (m_state->workspace().rows(TableId::Workload).isEmpty())
            emit importRequested();
        else
            m_desk->create();
    });
}

void StressPage::showScreen(int number)
{
    m_current = number;
    m_tabs->setCurrent(number);
    refresh();
}

/// What is not seen is not worked out.
void StressPage::refresh()
{
    if (!isVisible())
        return;
    showLibrary();
    const bool hasWorkloads = !m_state->workspace().rows(TableId::Workload).isEmpty();
    if (!hasWorkloads || !m_state->scenario()) {
        if (hasWorkloads)
            m_empty->showTexts(tr("What if"),
                               tr("A scenario is a set of shocks: a price rise, a vendor that "
                                  "fails, a model that is withdrawn. Here you see what it does to "
                                  "your workloads."),
                               tr("New scenario"));
        else
            m_empty->showTexts(tr("What if"),
                               tr("What a price rise or the failure of a vendor does to your "
                                  "workloads, and where they could go. It is reckoned from the "
                                  "table Workloads."),
                               tr("Import …"));
        m_stack->setCurrentWidget(m_empty);
        emit detailsOffered(nullptr);
        return;
    }
    m_result->showScenario();
    m_stack->setCurrentWidget(m_current == kResult ? static_cast<QWidget *>(m_result)
                                                   : m_twins[size_t(m_current - 1)]);
    showFigures();
}

void StressPage::showLibrary()
{
    const Scenario *scenario = m_state->scenario();
    m_isChoosing = true;
    m_library->setCurrentIndex(
        m_scenarios->index(scenario ? m_scenarios->lineOf(scenario->id) : -1));
    m_isChoosing = false;
    m_layOver->setChecked(scenario && m_state->lens().scenario == scenario->id);
}

void StressPage::showFigures()
{
    if (!isVisible() || m_stack->currentWidget() == m_empty)
        return;
    const StressFigures *figures = m_state->figures();
    const bool canPlan = m_state->isCurrent() && !m_context.editor.isReadOnly();
    findChild<QAction *>(u"keepAnswer"_s)
        ->setEnabled(canPlan && !figures->study.response.moves.empty());
    findChild<QAction *>(u"keepExits"_s)
        ->setEnabled(canPlan && !figures->study.exits.moves.empty());
    if (m_current == kResult)
        m_result->showFigures();
    else
        m_twins[size_t(m_current - 1)]->refresh();
    showPanel();
}

/// What is reckoned while the page can be used, and how far it is.
void StressPage::showWork()
{
    const QString done = percentText(m_state->workDone());
    switch (m_state->work()) {
    case StressWork::None:
        if (m_state->isStopped() && m_stack->currentWidget() != m_empty)
            m_work->showStopped(tr("Stopped: figures are missing."));
        else
            m_work->clear();
        return;
    case StressWork::Figures:
        return m_work->showWork(tr("Reckoning the figures …"));
    case StressWork::Range:
        return m_work->showWork(tr("Reckoning the range of the loss: %1").arg(done));
    case StressWork::Inputs:
        return m_work->showWork(tr("Reckoning what matters most: %1").arg(done));
    case StressWork::Ranking:
        return m_work->showWork(tr("Ranking the parties …"));
    }
}

// The panel beside the page

const StressedWorkload *StressPage::selectedWorkload() const
{
    const auto &selection = m_state->lens().selection;
    const StressFigures *figures = m_state->figures();
    if (!figures || !selection || selection->table != TableId::Workload)
        return nullptr;
    const auto &workloads = figures->study.result.workloads;
    const auto found =
        std::ranges::find(workloads, Id<Workload>{selection->id}, &StressedWorkload::workload);
    return found == workloads.end() || found->shocks.empty() ? nullptr : &*found;
}

void StressPage::showPanel()
{
    if (!isVisible())
        return;
    const StressedWorkload *selected = selectedWorkload();
    if (selected)
        m_panel->showWorkload(*selected);
    emit detailsOffered(selected ? m_panel : nullptr);
}

void StressPage::followTable(const QTableView &table)
{
    const QModelIndexList lines = table.selectionModel()->selectedRows();
    const auto *model = static_cast<const FigureTableModel *>(table.model());
    const auto row = lines.isEmpty() ? std::nullopt : model->rowAt(lines.front().row());
    if (row && isVisible())
        m_context.lens.select(row);
}

// What is done with a scenario

void StressPage::keepPlan(const std::vector<WorkloadMove> &moves)
{
    if (m_state->isCurrent() && m_desk->keepPlan(moves))
        emit boardRequested();
}

void StressPage::exportPage()
{
    if (!m_state->scenario())
        return;
    const QString notYet = tr("The figures are still being reckoned. Keep the page when they are "
                              "there.");
    if (!m_state->isCurrent()) {
        m_context.editor.refuse(notYet);
        return;
    }
    const QString path = m_context.dialogs.savePath(
        this, {tr("Stress"), tr("Pictures and tables (*.svg *.pdf *.png *.csv)"), u"stress.pdf"_s});
    if (path.isEmpty())
        return;
    if (path.endsWith(u".csv"_s, Qt::CaseInsensitive)) {
        const TwinScreen &twin = *m_twins[m_current == kResult ? 0 : size_t(m_current - 1)];
        const FigureTable table = twin.table();
        if (table.heads.isEmpty())
            m_context.editor.refuse(notYet);
        else
            emit fileMade(
                path, csvOf(table, tr("Stress: %1").arg(twin.title()), stressLensText(*m_state)));
        return;
    }
    const auto content = pictureFile(stressSheet(stressPicture(*m_state)), path);
    if (content)
        emit fileMade(path, *content);
    else
        m_context.editor.refuse(content.error().message);
}

void StressPage::showEvent(QShowEvent *event)
{
    QWidget::showEvent(event);
    m_state->setWatched(true);
    refresh();
}

void StressPage::hideEvent(QHideEvent *event)
{
    QWidget::hideEvent(event);
    m_state->setWatched(false);
    emit detailsOffered(nullptr);
}

} // namespace fairlead
