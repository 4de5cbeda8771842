#include "ui/frame/lensbar.h"

#include "models/fields/valuetext.h"
#include "models/liveworkspace.h"
#include "models/rows/plan.h"
#include "models/rows/scenario.h"
#include "models/rowtitle.h"
#include "ui/frame/lensbutton.h"
#include "ui/lensmodel.h"
#include "ui/theme.h"
#include "ui/themeicon.h"
#include "ui/widgets/plaintext.h"

#include <QCalendarWidget>
#include <QHBoxLayout>
#include <QLabel>
#include <QMenu>
#include <QPushButton>
#include <QToolButton>
#include <QWidgetAction>

namespace fairlead {

using namespace Qt::StringLiterals;

namespace {

constexpr int kSearchWidth = 236;

QMenu *addMenu(LensButton *button, const QString &name)
{
    auto *menu = new QMenu(button);
    menu->setObjectName(name);
    button->setMenu(menu);
    return menu;
}

/// One entry for "none" and one for each row of a table; calls back with the chosen id.
template<class T, class Choose>
void fillChoices(QMenu *menu, const Workspace &workspace, const QString &none, const Id<T> &current,
                 Choose choose)
{
    menu->clear();
    const auto add = [&](const QString &text, const Id<T> &id) {
        QAction *action = menu->addAction(withoutMnemonic(text));
        action->setCheckable(true);
        action->setChecked(id == current);
        QObject::connect(action, &QAction::triggered, menu, [choose, id] { choose(id); });
    };
    add(none, {});
    for (const Row &row : workspace.rows(tableIdOf<T>))
        add(rowTitle(workspace, row), Id<T>{row.id()});
}

} // namespace

LensBar::LensBar(LiveWorkspace &live, LensModel &lens, QWidget *parent)
    : QWidget(parent)
    , m_live(live)
    , m_lens(lens)
    , m_workspace(new LensButton({}, u"lensWorkspace"_s, this))
    , m_readOnly(plainLabel(tr("Read only"), u"badge"_s, this))
    , m_asOf(new LensButton(tr("as of"), u"lensAsOf"_s, this))
    , m_basis(new LensButton(tr("Basis"), u"lensBasis"_s, this))
    , m_plan(new LensButton(tr("Plan"), u"lensPlan"_s, this))
    , m_scenario(new LensButton(tr("Scenario"), u"lensScenario"_s, this))
    , m_scenarioNote(plainLabel({}, u"badge"_s, this))
    , m_workspaceMenu(addMenu(m_workspace, u"workspaceMenu"_s))
    , m_reset(new QPushButton(tr("&Reset"), this))
    , m_search(new QToolButton(this))
{
    setObjectName(u"lensBar"_s);
    setProperty("role", u"bar"_s);
    setAttribute(Qt::WA_StyledBackground);
    createControls();
    createLayout();
    connect(&m_lens, &LensModel::changed, this, &LensBar::refresh);
    connect(&m_live, &LiveWorkspace::wasReset, this, &LensBar::refresh);
    connect(m_reset, &QPushButton::clicked, &m_lens, &LensModel::reset);
    connect(m_search, &QToolButton::clicked, this, &LensBar::searchRequested);
    refresh();
}

void LensBar::createControls()
{
    m_workspace->setToolTip(tr("The workspace that is open, and others"));
    m_readOnly->setObjectName(u"readOnlyMark"_s);
    m_readOnly->hide();
    m_scenarioNote->setObjectName(u"scenarioNote"_s);
    m_scenarioNote->hide();
    m_asOf->setToolTip(tr("The day that every page takes for today"));
    m_basis->setToolTip(tr("Which amounts count: the headline, what is firm, or weighted by risk"));
    m_plan->setToolTip(tr("The plan that every page takes as carried out"));
    m_scenario->setToolTip(tr("The scenario that is laid over the workspace"));
    m_reset->setObjectName(u"lensReset"_s);
    m_reset->setProperty("role", u"link"_s);
    m_reset->setToolTip(tr("Back to today, firm, no plan, no scenario (Ctrl+Shift+R)"));
    m_reset->setAccessibleName(tr("Reset the lens"));
    m_search->setObjectName(u"paletteButton"_s);
    m_search->setProperty("role", u"search"_s);
    m_search->setIcon(themeIcon(u"edit-find"_s, Tone::Muted));
    m_search->setAccessibleName(tr("Find record, page, fact"));
    m_search->setToolButtonStyle(Qt::ToolButtonTextBesideIcon);
    m_search->setToolTip(tr("Finds any record, page or action by a few letters (Ctrl+K)"));
    m_search->setFocusPolicy(Qt::TabFocus);

    connect(addMenu(m_asOf, u"asOfMenu"_s), &QMenu::aboutToShow, this, &LensBar::fillDateMenu);
    connect(addMenu(m_basis, u"basisMenu"_s), &QMenu::aboutToShow, this, &LensBar::fillBasisMenu);
    connect(addMenu(m_plan, u"planMenu"_s), &QMenu::aboutToShow, this, &LensBar::fillPlanMenu);
    connect(addMenu(m_scenario, u"scenarioMenu"_s), &QMenu::aboutToShow, this,
            &LensBar::fillScenarioMenu);
}

void LensBar::createLayout()
{
    auto *separator = new QWidget(this);
    separator->setProperty("role", u"chooser"_s);
    separator->setFixedSize(1, 20);
    auto *layout = new QHBoxLayout(this);
    layout->setContentsMargins(metrics::kMedium, metrics::kTiny, metrics::kLarge,
                               metrics::kTiny + 1);
    layout->setSpacing(metrics::kSmall);
    layout->addWidget(m_workspace);
    layout->addWidget(m_readOnly);
    layout->addWidget(separator);
    layout->addWidget(m_asOf);
    layout->addWidget(m_basis);
    layout->addWidget(m_plan);
    layout->addWidget(m_scenario);
    layout->addWidget(m_scenarioNote, 0, Qt::AlignVCenter);
    layout->addWidget(m_reset);
    layout->addStretch();
    layout->addWidget(m_search);
    setMinimumHeight(metrics::kBar);
}

void LensBar::setWorkspaceName(const QString &name)
{
    m_workspace->setValue(name, true);
}

/// Where there is no room for the whole invitation, its key is left.
void LensBar::resizeEvent(QResizeEvent *event)
{
    QWidget::resizeEvent(event);
    const int own = std::max(m_search->minimumWidth(), m_search->minimumSizeHint().width());
    const int others = layout()->minimumSize().width() - own;
    const bool isWide = width() - others >= kSearchWidth;
    m_search->setText(isWide ? tr("Find record, page, fact    Ctrl+K") : tr("Ctrl+K"));
    m_search->setMinimumWidth(isWide ? kSearchWidth : 0);
}

void LensBar::setReadOnly(const QString &reason)
{
    m_readOnly->setVisible(!reason.isEmpty());
    m_readOnly->setToolTip(plainToolTip(reason));
    m_readOnly->setAccessibleDescription(reason);
}

void LensBar::setScenarioNote(const ScenarioNote &note)
{
    m_scenarioNote->setText(note.badge);
    m_scenarioNote->setToolTip(plainToolTip(note.sentence));
    m_scenarioNote->setAccessibleDescription(note.sentence);
    refresh();
}

void LensBar::fillDateMenu()
{
    QMenu *menu = m_asOf->menu();
    menu->clear();
    QAction *today = menu->addAction(tr("&Today, %1").arg(dateText(m_lens.today(), QLocale())));
    connect(today, &QAction::triggered, this, [this] { m_lens.setAsOf(m_lens.today()); });
    auto *calendar = new QCalendarWidget(menu);
    calendar->setObjectName(u"asOfCalendar"_s);
    calendar->setAccessibleName(tr("As-of date"));
    calendar->setVerticalHeaderFormat(QCalendarWidget::NoVerticalHeader);
    for (const Qt::DayOfWeek day : {Qt::Saturday, Qt::Sunday})
        calendar->setWeekdayTextFormat(day, calendar->weekdayTextFormat(Qt::Monday));
    calendar->setSelectedDate(m_lens.lens().asOf);
    connect(calendar, &QCalendarWidget::activated, this, [this, menu](const QDate &date) {
        m_lens.setAsOf(date);
        menu->close();
    });
    connect(calendar, &QCalendarWidget::clicked, &m_lens, &LensModel::setAsOf);
    auto *action = new QWidgetAction(menu);
    action->setDefaultWidget(calendar);
    menu->addAction(action);
}

void LensBar::fillBasisMenu()
{
    QMenu *menu = m_basis->menu();
    menu->clear();
    for (const Choice &choice : enumeration<MoneyBasis>().choices()) {
        const auto basis = MoneyBasis(choice.value);
        QAction *action = menu->addAction(labelOf(basis));
        action->setCheckable(true);
        action->setChecked(basis == m_lens.lens().basis);
        connect(action, &QAction::triggered, this, [this, basis] { m_lens.setBasis(basis); });
    }
}

void LensBar::fillScenarioMenu()
{
    fillChoices<Scenario>(m_scenario->menu(), m_live.workspace(), tr("None"),
                          m_lens.lens().scenario,
                          [this](const Id<Scenario> &id) { m_lens.setScenario(id); });
}

void LensBar::fillPlanMenu()
{
    fillChoices<Plan>(m_plan->menu(), m_live.workspace(), tr("Base"), m_lens.lens().plan,
                      [this](const Id<Plan> &id) { m_lens.setPlan(id); });
}

void LensBar::refresh()
{
    const Lens &lens = m_lens.lens();
    const Workspace &workspace = m_live.workspace();
    m_asOf->setValue(dateText(lens.asOf, QLocale()));
    m_basis->setValue(labelOf(lens.basis));
    m_plan->setValue(lens.plan.isNull()
                         ? tr("Base")
                         : rowTitle(workspace, RowRef{TableId::Plan, lens.plan.text}));
    m_scenario->setValue(lens.scenario.isNull()
                             ? tr("None")
                             : rowTitle(workspace, RowRef{TableId::Scenario, lens.scenario.text}));
    m_scenarioNote->setVisible(!lens.scenario.isNull() && !m_scenarioNote->text().isEmpty());
    m_reset->setEnabled(!m_lens.isAtRest());
}

} // namespace fairlead
