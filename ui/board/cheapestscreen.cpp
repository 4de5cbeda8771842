#include "ui/board/cheapestscreen.h"

#include "models/rows/host.h"
#include "models/rows/workload.h"
#include "ui/board/cheapestmodel.h"
#include "ui/board/figures.h"
#include "ui/board/frontierchart.h"
#include "ui/board/switchingstate.h"
#include "ui/commands/editor.h"
#include "ui/lensmodel.h"
#include "ui/theme.h"
#include "ui/widgets/plaintext.h"

#include <QCheckBox>
#include <QFormLayout>
#include <QHBoxLayout>
#include <QHeaderView>
#include <QLabel>
#include <QMenu>
#include <QProgressBar>
#include <QPushButton>
#include <QSpinBox>
#include <QToolButton>
#include <QTreeView>
#include <QtConcurrentRun>

#include <cmath>
#include <set>

namespace fairlead {

using namespace Qt::StringLiterals;

namespace {

constexpr int kFormWidth = 268;
constexpr int kThousand = 1'000;

QFrame *card(QWidget *parent)
{
    auto *frame = new QFrame(parent);
    frame->setProperty("role", u"card"_s);
    return frame;
}

QString verdict(const PlacementResult &result)
{
    switch (result.status) {
    case PlacementResult::Status::Proven:
        return CheapestScreen::tr("Proven: no plan within the limits is cheaper.");
    case PlacementResult::Status::BestFound:
        return result.gap()
                   ? CheapestScreen::tr("Stopped: the best so far, at most %1 from the cheapest.")
                         .arg(percentText(*result.gap()))
                   : CheapestScreen::tr("Stopped: the best so far.");
    case PlacementResult::Status::Infeasible:
        return CheapestScreen::tr("No plan keeps to all limits. Loosen one and look again.");
    case PlacementResult::Status::Stuck:
        return CheapestScreen::tr("A workload has no place that its gates allow.");
    case PlacementResult::Status::Unknown:
        return CheapestScreen::tr("Stopped before any plan was found.");
    }
    return {};
}

/// By how much a limit is broken, in its own unit.
QString overText(const LimitUse &use)
{
    const double over = std::abs(use.slack());
    if (use.kind == LimitUse::Kind::Budget)
        return CheapestScreen::tr("%1 over the budget").arg(shortMoney(over));
    if (use.kind == LimitUse::Kind::Moves)
        return CheapestScreen::tr("%n moves too many", nullptr, int(std::lround(over)));
    if (use.whole <= 0)
        return CheapestScreen::tr("“%1” is broken by %2").arg(use.name, shortMoney(over));
    const int points = int(std::ceil(over / use.whole * 100));
    return use.sense == PlacementLimit::Sense::AtMost
               ? CheapestScreen::tr("“%1” is %n percentage points over", nullptr, points)
                     .arg(use.name)
               : CheapestScreen::tr("“%1” is %n percentage points short", nullptr, points)
                     .arg(use.name);
}

/// Which limits the nearest plan breaks, when no plan keeps to all.
QString brokenLimits(const PlacementResult &result)
{
    QStringList broken;
    if (!result.nearest)
        return {};
    for (const LimitUse &use : result.nearest->limits) {
        if (use.violation() <= 0)
            continue;
        broken += overText(use);
    }
    return broken.isEmpty()
               ? QString()
               : CheapestScreen::tr("The plan that comes nearest: %1.").arg(broken.join(u"; "_s));
}

} // namespace

CheapestScreen::CheapestScreen(SwitchingState &state, QWidget *parent)
    : QWidget(parent)
    , m_state(state)
    , m_staying(new QToolButton(this))
    , m_openGates(new QCheckBox(tr("Take &open gates for passed"), this))
    , m_otherFamilies(new QCheckBox(tr("Take &other model families"), this))
    , m_find(new QPushButton(tr("F&ind"), this))
    , m_stop(new QPushButton(tr("&Stop"), this))
    , m_keep(new QPushButton(tr("&Keep as a plan"), this))
    , m_busy(new QProgressBar(this))
    , m_progress(plainLabel({}, u"muted"_s, this))
    , m_accepted(plainLabel({}, u"muted"_s, this))
    , m_finding(plainLabel({}, {}, this))
    , m_note(plainLabel({}, u"muted"_s, this))
    , m_model(new CheapestModel(this))
    , m_tree(new QTreeView(this))
    , m_frontier(new FrontierChart(this))
{
    setObjectName(u"cheapestScreen"_s);
    auto *layout = new QHBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, metrics::kSmall);
    layout->setSpacing(metrics::kMedium);
    layout->addWidget(createForm());
    layout->addWidget(createResult(), 1);
    setFocusProxy(m_share);
    connect(m_find, &QPushButton::clicked, this, &CheapestScreen::find);
    connect(m_stop, &QPushButton::clicked, this, &CheapestScreen::stop);
    connect(m_keep, &QPushButton::clicked, this, &CheapestScreen::keep);
    connect(&m_state, &SwitchingState::changed, this, &CheapestScreen::showStaying);
    connect(&m_watcher, &QFutureWatcherBase::finished, this, &CheapestScreen::showResult);
}

CheapestScreen::~CheapestScreen()
{
    stop();
    m_watcher.waitForFinished();
}

QSpinBox *CheapestScreen::addLimit(QFormLayout &form, const QString &label, const QString &name,
                                   const QString &suffix, int most, int start)
{
    auto *box = new QSpinBox(this);
    box->setObjectName(name);
    box->setAccessibleName(label);
    box->setRange(0, most);
    box->setButtonSymbols(QAbstractSpinBox::NoButtons);
    box->setValue(start);
    box->setSuffix(suffix);
    box->setSpecialValueText(tr("no limit"));
    form.addRow(label, box);
    return box;
}

QWidget *CheapestScreen::createForm()
{
    QFrame *frame = card(this);
    frame->setFixedWidth(std::max(kFormWidth, fontMetrics().averageCharWidth() * 36));
    auto *heading = plainLabel(tr("Within these limits"), {}, frame);
    heading->setFont(sectionFont(font()));
    auto *form = new QFormLayout;
    form->setSpacing(metrics::kSmall);
    m_share = addLimit(*form, tr("Most of one cloud"), u"limitShare"_s, tr(" %"), 100, 60);
    m_budget = addLimit(*form, tr("Budget, one-time"), u"limitBudget"_s, tr("k USD"), 1'000'000, 0);
    m_deadline = addLimit(*form, tr("Longest move"), u"limitDeadline"_s, tr(" months"), 120, 0);
    m_moves = addLimit(*form, tr("Most moves"), u"limitMoves"_s, {}, 10'000, 0);
    m_staying->setObjectName(u"limitStaying"_s);
    m_staying->setProperty("role", u"menu"_s);
    m_staying->setPopupMode(QToolButton::InstantPopup);
    m_staying->setMenu(new QMenu(m_staying));
    m_staying->setToolTip(tr("Marked on the board, in a card's menu, as staying where they are"));
    form->addRow(tr("Must stay"), m_staying);
    showStaying();
    m_otherFamilies->setObjectName(u"limitOtherFamilies"_s);
    m_otherFamilies->setToolTip(
        tr("Whether another family is good enough is for somebody to sign off: accept it here and "
           "test it before the plan is adopted"));
    m_openGates->setObjectName(u"limitOpenGates"_s);
    m_openGates->setToolTip(
        tr("What nobody has confirmed keeps a place out, unless you accept it"));
    m_find->setObjectName(u"findCheapest"_s);
    m_find->setProperty("role", u"primary"_s);
    m_stop->setObjectName(u"stopSearch"_s);
    m_stop->setToolTip(tr("Ends the search and keeps the best so far"));
    m_stop->setEnabled(false);
    m_busy->setRange(0, 0);
    m_busy->setTextVisible(false);
    m_busy->setMaximumHeight(metrics::kTiny + 2);
    m_busy->hide();
    m_progress->setObjectName(u"searchProgress"_s);
    m_progress->setWordWrap(true);
    auto *buttons = new QHBoxLayout;
    buttons->addWidget(m_find);
    buttons->addWidget(m_stop);
    buttons->addStretch();
    m_accepted->setObjectName(u"acceptedGates"_s);
    m_accepted->setWordWrap(true);
    showAccepted();
    connect(m_openGates, &QCheckBox::toggled, this, &CheapestScreen::showAccepted);
    auto *box = new QVBoxLayout(frame);
    box->setContentsMargins(metrics::kMedium, metrics::kSmall, metrics::kMedium, metrics::kSmall);
    box->setSpacing(metrics::kSmall);
    box->addWidget(heading);
    box->addLayout(form);
    box->addWidget(m_openGates);
    box->addWidget(m_otherFamilies);
    box->addLayout(buttons);
    box->addWidget(m_busy);
    box->addWidget(m_progress);
    box->addStretch();
    box->addWidget(m_accepted);
    return frame;
}

QWidget *CheapestScreen::createResult()
{
    QFrame *frame = card(this);
    m_finding->setFont(sectionFont(font()));
    m_finding->setObjectName(u"cheapestFinding"_s);
    m_finding->setText(tr("Not searched yet"));
    m_note->setObjectName(u"cheapestNote"_s);
    m_note->setWordWrap(true);
    m_note->setText(
        tr("Set the limits and press Find: the plan of least cost over the horizon, and "
           "why every other place is not in it."));
    m_keep->setObjectName(u"keepPlan"_s);
    m_keep->setEnabled(false);
    m_tree->setObjectName(u"cheapestTree"_s);
    m_tree->setAccessibleName(tr("The cheapest plan by workload"));
    m_tree->setModel(m_model);
    m_tree->setFont(gridFont(font()));
    m_tree->setFrameShape(QFrame::NoFrame);
    m_tree->setProperty("role", u"plain"_s);
    m_tree->setUniformRowHeights(true);
    m_tree->header()->setStretchLastSection(false);
    m_tree->header()->setSectionResizeMode(QHeaderView::ResizeToContents);
    for (const int column : {CheapestModel::Name, CheapestModel::Today, CheapestModel::InPlan})
        m_tree->header()->setSectionResizeMode(column, QHeaderView::Stretch);
    m_tree->hide();
    connect(m_tree, &QTreeView::expanded, this, &CheapestScreen::spanReasons);
    auto *head = new QHBoxLayout;
    head->addWidget(m_finding, 1);
    head->addWidget(m_keep);
    auto *box = new QVBoxLayout(frame);
    box->setContentsMargins(metrics::kMedium, metrics::kSmall, metrics::kMedium, metrics::kSmall);
    box->addLayout(head);
    box->addWidget(m_note);
    box->addWidget(m_tree, 3);
    box->addWidget(m_frontier, 2);
    box->addStretch();
    m_frontier->hide();
    return frame;
}

PlacementLimits CheapestScreen::limits() const
{
    PlacementLimits limits;
    if (m_share->value() > 0) {
        std::set<QString> operators;
        for (const Host &host : m_state.workspace().rows<Host>()) {
            if (!host.operatedBy.isNull() && operators.insert(host.operatedBy.text).second)
                limits.caps.push_back({.role = ExitRole::HostOperator,
                                       .party = host.operatedBy,
                                       .share = m_share->value() / 100.0});
        }
    }
    if (m_budget->value() > 0)
        limits.budget = double(m_budget->value()) * kThousand;
    if (m_deadline->value() > 0)
        limits.deadlineMonths = m_deadline->value();
    if (m_moves->value() > 0)
        limits.maxMoves = m_moves->value();
    limits.acceptsOpenGates = m_openGates->isChecked();
    limits.acceptsOtherFamilies = m_otherFamilies->isChecked();
    return limits;
}

void CheapestScreen::find()
{
    if (m_watcher.isRunning())
        return;
    m_stopper = {};
    m_searched = m_state.workspace();
    if (m_searched.rows<Workload>().size() == 0) {
        showNothingToPlace();
        return;
    }
    Lens lens = m_state.context().lens.lens();
    lens.plan = {};
    PlacementSearch search;
    search.stop = m_stopper.get_token();
    search.progress = [this](const SolverProgress &progress) {
        QMetaObject::invokeMethod(this, [this, progress] { showProgress(progress); });
    };
    // A button that is disabled under the focus would throw it out of the page.
    m_stop->setEnabled(true);
    if (m_find->hasFocus())
        m_stop->setFocus();
    m_find->setEnabled(false);
    m_busy->show();
    m_progress->setText(tr("Looking …"));
    m_watcher.setFuture(QtConcurrent::run(
        [model = m_state.modelOf({}), workspace = m_searched, lens, limits = limits(), search] {
            return studyPlacement(model, workspace, lens, limits, search, StudiedCaps::Tightest);
        }));
}

void CheapestScreen::stop()
{
    m_stopper.request_stop();
}

void CheapestScreen::showProgress(const SolverProgress &progress)
{
    if (progress.best && progress.bound)
        m_progress->setText(tr("Cheapest plan so far: %1 over the horizon; none is below %2.")
                                .arg(shortMoney(*progress.best), shortMoney(*progress.bound)));
    else if (progress.best)
        m_progress->setText(
            tr("Cheapest plan so far: %1 over the horizon.").arg(shortMoney(*progress.best)));
}

void CheapestScreen::showResult()
{
    m_find->setEnabled(true);
    if (m_stop->hasFocus())
        m_find->setFocus();
    m_stop->setEnabled(false);
    m_busy->hide();
    m_progress->clear();
    const Result<PlacementStudy> found = m_watcher.result();
    if (found) {
        showStudy(*found);
        return;
    }
    m_model->setStudy({}, m_searched);
    m_keep->setEnabled(false);
    m_tree->hide();
    m_frontier->hide();
    m_finding->setText(tr("The search failed"));
    m_note->setText(found.error().message);
}

void CheapestScreen::showStudy(const PlacementStudy &study)
{
    const PlacementResult &result = study.result;
    m_model->setStudy(study, m_searched);
    m_tree->setVisible(result.best.has_value());
    m_keep->setEnabled(result.best && result.best->moves > 0);
    if (!result.best)
        m_finding->setText(tr("No plan within these limits"));
    else if (result.best->moves == 0)
        m_finding->setText(tr("Staying is cheapest within these limits"));
    else
        m_finding->setText(tr("%n moves for %1 one-time", nullptr, result.best->moves)
                               .arg(shortMoney(result.best->oneTime)));
    QStringList words{verdict(result)};
    if (result.best)
        words += tr("Run cost over %n months %1, shortfalls %2.", nullptr,
                    m_state.model().horizonMonths())
                     .arg(signedMoney(study.runCostChange(*result.best)),
                          shortMoney(result.best->shortfall));
    words += brokenLimits(result);
    words.removeAll(QString());
    m_note->setText(words.join(u' '));
    const bool hasFrontier = !study.frontiers.empty() && study.frontiers.front().points.size() > 1;
    m_frontier->showFrontier(hasFrontier ? std::optional(study.frontiers.front()) : std::nullopt,
                             study.today.cost, m_state.model().horizonMonths());
    m_frontier->setVisible(hasFrontier);
}

void CheapestScreen::showAccepted()
{
    const bool acceptsOpen = m_openGates->isChecked();
    m_accepted->setText(
        acceptsOpen
            ? tr("Workloads that must stay do not move. Places whose gates are open are taken "
                 "too: confirm them before the plan is adopted.")
            : tr("Workloads that must stay do not move. Only places whose gates pass are "
                 "taken."));
}

void CheapestScreen::showStaying()
{
    QMenu *menu = m_staying->menu();
    menu->clear();
    for (const Workload &workload : m_state.workspace().rows<Workload>()) {
        if (!workload.mustStay.value_or(false))
            continue;
        QAction *action = menu->addAction(withoutMnemonic(workload.name));
        action->setCheckable(true);
        action->setChecked(true);
        connect(action, &QAction::triggered, this,
                [this, id = workload.id] { m_state.setMustStay({id}, false); });
    }
    const auto count = int(menu->actions().size());
    m_staying->setText(count == 0 ? tr("none") : tr("%n workload(s)", nullptr, count));
    m_staying->setAccessibleName(count == 0 ? tr("No workload must stay")
                                            : tr("%n workload(s) must stay", nullptr, count));
    m_staying->setEnabled(count > 0);
}

void CheapestScreen::showNothingToPlace()
{
    m_model->setStudy({}, m_searched);
    m_keep->setEnabled(false);
    m_tree->hide();
    m_frontier->hide();
    m_finding->setText(tr("There is nothing to place yet"));
    m_note->setText(tr("Import a bill or a list of workloads, or add them in Records; then their "
                       "cheapest plan can be found."));
}

void CheapestScreen::spanReasons(const QModelIndex &workload)
{
    for (int row = 0; row < m_model->rowCount(workload); ++row)
        m_tree->setFirstColumnSpanned(row, workload, true);
}

void CheapestScreen::keep()
{
    const auto &study = m_model->study();
    if (!study)
        return;
    if (m_state.keep(tr("Cheapest plan"), movesOf(study->placement, study->result.best->plan)))
        emit planKept();
}

} // namespace fairlead
