#include "ui/exposure/exposurepage.h"

#include "models/exposure/thresholds.h"
#include "models/fields/valuetext.h"
#include "models/graph/marketgraph.h"
#include "models/liveworkspace.h"
#include "models/rowtitle.h"
#include "ui/board/figures.h"
#include "ui/board/plancard.h"
#include "ui/commands/editor.h"
#include "ui/dialogs.h"
#include "ui/exposure/concentrationbars.h"
#include "ui/exposure/exposurefindings.h"
#include "ui/exposure/exposurepanel.h"
#include "ui/exposure/exposuresheet.h"
#include "ui/exposure/exposuretables.h"
#include "ui/exposure/heatmap.h"
#include "ui/exposure/leverdelegate.h"
#include "ui/exposure/thresholdbar.h"
#include "ui/exposure/twinscreen.h"
#include "ui/lensmodel.h"
#include "ui/overview/keepsnapshot.h"
#include "ui/records/emptynote.h"
#include "ui/theme.h"
#include "ui/themeicon.h"
#include "ui/widgets/lensline.h"
#include "ui/widgets/listtable.h"
#include "ui/widgets/pageaction.h"
#include "ui/widgets/plaintext.h"
#include "ui/widgets/taborder.h"
#include "ui/widgets/tabrow.h"

#include <QAction>
#include <QActionGroup>
#include <QGridLayout>
#include <QHBoxLayout>
#include <QHeaderView>
#include <QLabel>
#include <QLocale>
#include <QMenu>
#include <QStackedWidget>
#include <QTableView>
#include <QToolButton>

#include <algorithm>

namespace fairlead {

using namespace Qt::StringLiterals;

namespace {

constexpr int kCharts = 0; ///< the first tab

/// Of a column of figures that stands close to others.
int figureWidth(const QTableView &table, const QString &head)
{
    const int widest = std::max(table.horizontalHeader()->fontMetrics().horizontalAdvance(head),
                                table.fontMetrics().horizontalAdvance(u"100.0k"_s));
    return widest + metrics::kSmall;
}

/// As many as find room in a line.
QString namesOf(const Workspace &workspace, const std::vector<UntracedWorkload> &untraced)
{
    constexpr size_t kMost = 3;
    QStringList names;
    for (size_t at = 0; at < std::min(kMost, untraced.size()); ++at)
        names += rowTitle(workspace, untraced[at].workload);
    if (untraced.size() > kMost)
        names += ExposurePage::tr("%n more", nullptr, int(untraced.size() - kMost));
    return names.join(u", "_s);
}

} // namespace

ExposurePage::ExposurePage(const Context &context, QWidget *parent)
    : QWidget(parent)
    , m_context(context)
    , m_state(new ExposureState(context, this))
    , m_tabs(new TabRow(this))
    , m_stack(new QStackedWidget(this))
    , m_menu(new QMenu(this))
    , m_more(new QToolButton(this))
    , m_role(new QActionGroup(this))
    , m_end(new QActionGroup(this))
    , m_thresholds(new ThresholdBar(context, this))
    , m_flows(new FlowChart(this))
    , m_levels(new ConcentrationBars(this))
    , m_heatMap(new HeatMap(this))
    , m_levers(new FigureTableModel(this))
    , m_leverTable(listTable(m_levers, u"leverTable"_s, tr("Levers"), this))
    , m_flowCard(new PlanCard(u"flowCard"_s, m_flows, this))
    , m_levelCard(new PlanCard(u"levelCard"_s, m_levels, this))
    , m_heatCard(new PlanCard(u"heatCard"_s, m_heatMap, this))
    , m_leverCard(new PlanCard(u"leverCard"_s, m_leverTable, this))
    , m_panel(new ExposurePanel(*m_state, this))
    , m_empty(new EmptyNote(this))
    , m_charts(createCharts())
    , m_waiting(new QWidget(this))
{
    setObjectName(u"exposurePage"_s);
    setFocusProxy(m_heatMap);
    m_panel->hide();
    createActions();
    createMenu();
    createLayout();
    createTabs();
    connectSignals();
    showScreen(kCharts);
}

void ExposurePage::createActions()
{
    addPageAction(*this, tr("&Why?"), Qt::ALT | Qt::Key_W, u"exposureWhy"_s,
                  [this] { showPanel(); });
    addPageAction(*this, tr("Take a &snapshot"), {}, u"takeSnapshot"_s,
                  [this] { keepSnapshot(m_context); });
    addPageAction(*this, tr("&Keep the page as SVG, PDF, PNG or CSV …"), {}, u"exposureExport"_s,
                  [this] { exportPage(); });
}

QWidget *ExposurePage::createCharts()
{
    m_leverTable->setProperty("role", u"plain"_s);
    m_leverTable->horizontalHeader()->setFont(captionFont(font()));
    m_leverTable->setItemDelegateForColumn(0, new LeverDelegate(m_leverTable));
    m_leverTable->verticalHeader()->setDefaultSectionSize(m_leverTable->fontMetrics().height() * 2
                                                          + metrics::kSmall);
    m_leverTable->setSortingEnabled(true);
    m_leverTable->horizontalHeader()->setSortIndicator(-1, Qt::AscendingOrder);
    auto *charts = new QWidget(this);
    charts->setObjectName(u"exposureCharts"_s);
    auto *grid = new QGridLayout(charts);
    grid->setContentsMargins(0, 0, 0, 0);
    grid->setSpacing(metrics::kMedium);
    grid->addWidget(m_flowCard, 0, 0);
    grid->addWidget(m_levelCard, 0, 1);
    grid->addWidget(m_heatCard, 1, 0);
    grid->addWidget(m_leverCard, 1, 1);
    grid->setColumnStretch(0, 524);
    grid->setColumnStretch(1, 360);
    grid->setRowStretch(0, 252);
    grid->setRowStretch(1, 338);
    for (PlanCard *card : {m_flowCard, m_levelCard, m_heatCard, m_leverCard})
        card->setSizePolicy(QSizePolicy::Ignored, QSizePolicy::Ignored);
    return charts;
}

QAction *ExposurePage::addChoice(QActionGroup *group, const QString &text, const QString &name,
                                 const QVariant &value)
{
    QAction *action = m_menu->addAction(text);
    action->setObjectName(name);
    action->setCheckable(true);
    action->setData(value);
    group->addAction(action);
    return action;
}

void ExposurePage::createMenu()
{
    m_menu->setObjectName(u"exposureMenu"_s);
    m_more->setObjectName(u"exposureMenuButton"_s);
    m_more->setIcon(themeIcon(u"application-menu"_s));
    m_more->setAccessibleName(tr("What the charts show"));
    m_more->setToolTip(tr("Which exit, where the spend is followed to, files to keep"));
    m_more->setPopupMode(QToolButton::InstantPopup);
    m_more->setFocusPolicy(Qt::TabFocus);
    m_more->setMenu(m_menu);
    addChoice(m_role, tr("Points of the &tightest exit"), u"exitTightest"_s, {})->setChecked(true);
    for (int role = 0; role < kExitRoleCount; ++role)
        addChoice(m_role, tr("Points of the exit: %1").arg(exitRoleText(ExitRole(role))),
                  u"exit%1"_s.arg(role), role);
    m_menu->addSeparator();
    addChoice(m_end, tr("Follow the spend to who &hosts"), u"flowsToHost"_s, int(FlowEnd::Host))
        ->setChecked(true);
    addChoice(m_end, tr("Follow the spend to who is &paid in the end"), u"flowsToCash"_s,
              int(FlowEnd::Cash));
    m_menu->addSeparator();
    m_menu->addActions(actions());
}

void ExposurePage::createLayout()
{
    auto *title = plainLabel(tr("Exposure"), {}, this);
    title->setObjectName(u"pageTitle"_s);
    title->setFont(titleFont(font()));
    auto *head = new QHBoxLayout;
    head->setSpacing(metrics::kLarge);
    head->addWidget(title);
    head->addWidget(m_tabs);
    head->addStretch();
    head->addWidget(m_more);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(metrics::kLarge, metrics::kSmall, metrics::kLarge, metrics::kSmall);
    layout->setSpacing(metrics::kSmall);
    layout->addLayout(head);
    layout->addWidget(m_stack, 1);
    m_empty->showTexts(
        tr("How tightly we are moored"),
        tr("What it would cost to leave each vendor, and where the money ends. It is "
           "measured from the table Workloads."),
        tr("Import …"));
    m_stack->addWidget(m_waiting);
    m_stack->addWidget(m_empty);
}

void ExposurePage::createTabs()
{
    addTab(tr("Charts"), u"chartsTab"_s, m_charts);
    addTwin(tr("Workloads"), u"workloadsTab"_s,
            [this] { return workloadTable(m_state->workspace(), m_state->exposure()); });
    addTwin(tr("Vendors"), u"vendorsTab"_s,
            [this] { return vendorTable(m_state->workspace(), m_state->exposure()); });
    addTwin(tr("Levels"), u"levelsTab"_s, [this] {
        return concentrationTable(m_state->concentrations());
    })->addAbove(m_thresholds);
    addTwin(tr("Flows"), u"flowsTab"_s,
            [this] { return flowTable(m_state->workspace(), m_state->concentrations()); });
    addTwin(tr("Levers"), u"leversTab"_s, [this] {
        return leverTable(m_state->workspace(), m_state->exposure().levers, LeverColumns::All);
    });
    addTwin(tr("Trend"), u"trendTab"_s, [this] {
        return trendTable(m_state->workspace(), m_state->lens(),
                          exposureFigures(m_state->exposure(), m_state->concentrations()));
    });
    setTabParts(this, {m_tabs, m_more, m_stack});
}

void ExposurePage::addTab(const QString &title, const QString &name, QWidget *screen)
{
    m_tabs->add(title, name);
    m_stack->addWidget(screen);
}

TwinScreen *ExposurePage::addTwin(const QString &title, const QString &name,
                                  std::function<FigureTable()> make)
{
    auto *twin = new TwinScreen(title, name + u"Table"_s, std::move(make), this);
    connect(twin, &TwinScreen::rowChosen, &m_context.lens, &LensModel::select);
    addTab(title, name, twin);
    m_twins.push_back(twin);
    return twin;
}

void ExposurePage::connectSignals()
{
    connect(m_tabs, &TabRow::chosen, this, &ExposurePage::showScreen);
    connect(m_state, &ExposureState::changed, this, &ExposurePage::refresh);
    connect(&m_context.lens, &LensModel::selectionChanged, this, &ExposurePage::followLens);
    connect(m_role, &QActionGroup::triggered, this, &ExposurePage::refresh);
    connect(m_end, &QActionGroup::triggered, this, &ExposurePage::refresh);
    connect(m_flows, &FlowChart::roomChanged, this, &ExposurePage::refresh);
    connect(m_heatMap, &HeatMap::cellChosen, this, &ExposurePage::showCell);
    connect(m_heatMap, &HeatMap::opened, this, [this] { m_panel->setFocus(); });
    connect(m_leverTable->selectionModel(), &QItemSelectionModel::selectionChanged, this,
            [this] { followTable(*m_leverTable); });
    connect(m_panel, &ExposurePanel::closed, this, [this] { m_heatMap->setFocus(); });
    connect(m_panel, &ExposurePanel::moveRequested, this, &ExposurePage::moveRequested);
    connect(m_empty, &EmptyNote::actionChosen, this, &ExposurePage::importRequested);
}

std::optional<ExitRole> ExposurePage::shownRole() const
{
    const QVariant role = m_role->checkedAction()->data();
    return role.isValid() ? std::optional(ExitRole(role.toInt())) : std::nullopt;
}

FlowEnd ExposurePage::flowEnd() const
{
    return FlowEnd(m_end->checkedAction()->data().toInt());
}

void ExposurePage::showScreen(int number)
{
    m_tabs->setCurrent(number);
    refresh();
    const QWidget *shown = m_stack->currentWidget();
    if (isVisible() && shown != m_empty && shown != m_waiting)
        (number == kCharts ? static_cast<QWidget *>(m_heatMap)
                           : m_twins[size_t(number - 1)]->view())
            ->setFocus();
}

/// What is not seen is not worked out.
void ExposurePage::refresh()
{
    if (!isVisible())
        return;
    const Workspace &present = m_context.live.workspace();
    const bool isEmpty = present.rows(TableId::Workload).isEmpty();
    if (isEmpty || !m_state->hasMeasures()) {
        m_stack->setCurrentWidget(isEmpty ? m_empty : m_waiting);
        emit detailsOffered(nullptr);
        return;
    }
    m_thresholds->showThresholds(exposureThresholds(present));
    if (const int tab = m_tabs->current(); tab == kCharts) {
        refreshCharts();
        m_stack->setCurrentWidget(m_charts);
    } else {
        TwinScreen *twin = m_twins[size_t(tab - 1)];
        twin->refresh();
        m_stack->setCurrentWidget(twin);
    }
    followLens();
    showPanel();
    tellMovement();
}

/// What is done, on this page or any other, is answered in words.
void ExposurePage::tellMovement()
{
    const ToldMovement movement = m_state->takeMovement();
    if (movement.text.isEmpty())
        return;
    const bool isUndone = movement.lastStep == ToldMovement::Step::Undo;
    const QString key = QKeySequence(isUndone ? QKeySequence::Redo : QKeySequence::Undo)
                            .toString(QKeySequence::NativeText);
    QString sentence;
    if (movement.steps > 1)
        sentence = isUndone ? tr("%1. These are %n changes; %2 makes the last one again.", nullptr,
                                 movement.steps)
                            : tr("%1. These are %n changes; %2 takes the last one back.", nullptr,
                                 movement.steps);
    else if (isUndone)
        sentence = tr("%1. The edit is taken back; %2 makes it again.");
    else if (movement.lastStep == ToldMovement::Step::Redo)
        sentence = tr("%1. The edit is made again; %2 takes it back.");
    else
        sentence = tr("%1. %2 takes the edit back.");
    m_context.editor.note(sentence.arg(movement.text, key));
}

void ExposurePage::refreshCharts()
{
    const SpendConcentration *spend = m_state->spend();
    const Exposure &exposure = m_state->exposure();
    m_flows->showSpend(m_state->workspace(), spend, flowEnd());
    m_levels->showSpend(spend);
    m_heatMap->showRows(heatMapRows(m_state->workspace(), exposure, shownRole()));
    const QString nothing = tr("What the workloads cost is not stated");
    QString total = spend ? tr("Spend by access route and who stands behind it · %1 a year")
                                .arg(moneyText(spend->total, QLocale()))
                          : QString();
    if (const QStringList others = otherSpend(m_state->concentrations()); !others.isEmpty())
        total += tr(" · left out: %1").arg(others.join(u", "_s));
    if (const auto &untraced = m_state->concentrations().untraced; !untraced.empty())
        total += tr(" · no way on this day: %1").arg(namesOf(m_state->workspace(), untraced));
    m_flowCard->showFinding(spend ? flowFinding(m_state->workspace(), *spend, flowEnd()) : nothing,
                            total);
    m_levelCard->showFinding(spend ? levelFinding(*spend) : nothing,
                             spend ? tr("Share of spend in %1 · dotted: threshold · right: as many")
                                         .arg(spend->total.currency.code())
                                   : QString());
    const auto role = shownRole();
    m_heatCard->showFinding(
        heatFinding(m_heatMap->rows()),
        role ? tr("Exit: %1 · the cells of a row add up to its index").arg(exitRoleText(*role))
             : tr("Tightest exit · the cells of a row add up to its index"));
    m_levers->showTable(leverTable(m_state->workspace(), exposure.levers, LeverColumns::Few));
    m_leverTable->setColumnHidden(1, true);
    QHeaderView *heads = m_leverTable->horizontalHeader();
    heads->setStretchLastSection(false);
    heads->setSectionResizeMode(0, QHeaderView::Stretch);
    for (int column = 2; column < m_levers->columnCount(); ++column)
        m_leverTable->setColumnWidth(
            column,
            figureWidth(*m_leverTable,
                        m_levers->headerData(column, Qt::Horizontal, Qt::DisplayRole).toString()));
    m_leverCard->showFinding(leverFinding(exposure.levers),
                             tr("Levers by money saved per dollar, at the tightest exit"));
}

// The panel beside the page

void ExposurePage::showCell(const Id<Workload> &workload, int)
{
    m_context.lens.select(refOf(workload));
    showPanel();
}

void ExposurePage::showPanel()
{
    const WorkloadExposure *selected = isVisible() ? m_state->selected() : nullptr;
    if (!selected) {
        if (isVisible())
            emit detailsOffered(nullptr);
        return;
    }
    const bool isOnMap = m_tabs->current() == kCharts && m_heatMap->chosen() == selected->workload
                         && m_heatMap->currentLayer() >= 0;
    m_panel->showWorkload(*selected, shownRole(),
                          isOnMap ? std::optional(ExposureLayer(m_heatMap->currentLayer()))
                                  : std::nullopt);
    emit detailsOffered(m_panel);
}

void ExposurePage::followLens()
{
    if (!isVisible())
        return;
    const WorkloadExposure *selected = m_state->selected();
    if (!selected) {
        emit detailsOffered(nullptr);
        return;
    }
    if (m_heatMap->chosen() == selected->workload)
        return;
    m_heatMap->chooseWorkload(selected->workload);
    showPanel();
}

void ExposurePage::followTable(const QTableView &table)
{
    const QModelIndexList lines = table.selectionModel()->selectedRows();
    const auto *model = static_cast<const FigureTableModel *>(table.model());
    const auto row = lines.isEmpty() ? std::nullopt : model->rowAt(lines.front().row());
    if (row && isVisible())
        m_context.lens.select(row);
}

// Files

/// What the figures are reckoned under.
QString ExposurePage::lensText() const
{
    QStringList more;
    if (!m_state->lens().scenario.isNull())
        more += tr("the scenario is in force and not answered yet");
    more += tr("costs and savings are estimates in US dollars");
    if (const SpendConcentration *spend = m_state->spend())
        more += tr("shares are of stated spend in %1").arg(spend->total.currency.code());
    return lensLine(m_state->workspace(), m_state->lens(),
                    {LensPart::Basis, LensPart::Plan, LensPart::Scenario, LensPart::Organisation},
                    more);
}

void ExposurePage::exportPage()
{
    if (!m_state->hasMeasures())
        return;
    const QString path = m_context.dialogs.savePath(
        this,
        {tr("Exposure"), tr("Pictures and tables (*.svg *.pdf *.png *.csv)"), u"exposure.pdf"_s});
    if (path.isEmpty())
        return;
    if (path.endsWith(u".csv"_s, Qt::CaseInsensitive)) {
        const TwinScreen &twin = *m_twins[size_t(std::max(m_tabs->current() - 1, 0))];
        emit fileMade(path, csvOf(twin.table(), tr("Exposure: %1").arg(twin.title()), lensText()));
        return;
    }
    const ExposurePicture picture = exposurePicture(
        m_state->workspace(), m_state->concentrations(), flowEnd(),
        heatMapRows(m_state->workspace(), m_state->exposure(), shownRole()), lensText());
    const auto content = pictureFile(exposureSheet(picture), path);
    if (content)
        emit fileMade(path, *content);
    else
        m_context.editor.refuse(content.error().message);
}

void ExposurePage::showEvent(QShowEvent *event)
{
    QWidget::showEvent(event);
    refresh();
}

void ExposurePage::hideEvent(QHideEvent *event)
{
    QWidget::hideEvent(event);
    emit detailsOffered(nullptr);
}

} // namespace fairlead
