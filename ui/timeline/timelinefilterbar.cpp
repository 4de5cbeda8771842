#include "ui/timeline/timelinefilterbar.h"

#include "ui/theme.h"

#include <QCheckBox>
#include <QHBoxLayout>
#include <QLocale>
#include <QMenu>
#include <QPushButton>
#include <QToolButton>

namespace fairlead {

using namespace Qt::StringLiterals;

TimelineFilterBar::TimelineFilterBar(QWidget *parent)
    : QWidget(parent)
    , m_kinds(new QToolButton(this))
    , m_kindMenu(new QMenu(this))
    , m_ours(new QCheckBox(tr("Ours only"), this))
    , m_restore(new QPushButton(this))
{
    setObjectName(u"timelineFilter"_s);
    setAccessibleName(tr("Filter of the timeline"));
    auto *layout = new QHBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(metrics::kMedium);
    setLayout(layout);
    addGroups();
    m_kinds->setObjectName(u"timelineKinds"_s);
    m_kinds->setText(tr("Kinds"));
    m_kinds->setToolTip(tr("Which kinds of events are shown"));
    m_kinds->setPopupMode(QToolButton::InstantPopup);
    m_kinds->setFocusPolicy(Qt::TabFocus);
    m_kinds->setProperty("role", u"menu"_s);
    m_kindMenu->setObjectName(u"timelineKindMenu"_s);
    m_kinds->setMenu(m_kindMenu);
    m_ours->setObjectName(u"timelineOurs"_s);
    m_ours->setToolTip(tr("Leaves out vendors, routes and jurisdictions that are not ours"));
    m_restore->setObjectName(u"timelineRestore"_s);
    m_restore->setProperty("role", u"chip"_s);
    m_restore->setToolTip(tr("Shows everything again"));
    m_restore->hide();
    layout->addWidget(m_ours);
    layout->addWidget(m_kinds);
    layout->addWidget(m_restore);
    layout->addStretch();
    connect(m_restore, &QPushButton::clicked, this, [this] { emit filterChanged({}); });
    connect(m_ours, &QCheckBox::clicked, this, [this](bool isOn) {
        m_filter.isOursOnly = isOn;
        emit filterChanged(m_filter);
    });
}

void TimelineFilterBar::addGroups()
{
    for (const LaneGroup group :
         {LaneGroup::OwnContracts, LaneGroup::Vendors, LaneGroup::Instruments,
          LaneGroup::Regulation, LaneGroup::Retirements}) {
        auto *box = new QCheckBox(this);
        box->setObjectName(u"timelineGroup"_s + keyOf(group));
        connect(box, &QCheckBox::clicked, this,
                [this, group](bool isShown) { toggleGroup(group, isShown); });
        layout()->addWidget(box);
        m_groups.emplace_back(group, box);
    }
}

void TimelineFilterBar::toggleGroup(LaneGroup group, bool isShown)
{
    if (isShown)
        m_filter.hiddenGroups.erase(group);
    else
        m_filter.hiddenGroups.insert(group);
    emit filterChanged(m_filter);
}

void TimelineFilterBar::toggleKind(TimelineKind kind, bool isShown)
{
    if (isShown)
        m_filter.hiddenKinds.erase(kind);
    else
        m_filter.hiddenKinds.insert(kind);
    emit filterChanged(m_filter);
}

void TimelineFilterBar::showCounts(const Timeline &whole, const TimelineFilter &filter)
{
    m_filter = filter;
    const std::map<LaneGroup, int> lanes = laneCounts(whole);
    for (const auto &[group, box] : m_groups) {
        const auto at = lanes.find(group);
        const int count = at == lanes.end() ? 0 : at->second;
        box->setText(tr("%1 %2", "a group and how many lanes it has")
                         .arg(labelOf(group), QLocale().toString(count)));
        box->setChecked(!filter.hiddenGroups.contains(group));
        box->setVisible(count > 0);
    }
    m_ours->setChecked(filter.isOursOnly);
    showKinds(whole);
    const HiddenCount hidden = hiddenBy(whole, filter);
    m_restore->setText(tr("%n hidden · show", nullptr, hidden.events));
    m_restore->setVisible(hidden.events > 0);
}

QAction *TimelineFilterBar::actionOf(TimelineKind kind)
{
    QAction *&action = m_kindActions[kind];
    if (action)
        return action;
    action = new QAction(m_kindMenu);
    action->setObjectName(u"timelineKind"_s + keyOf(kind));
    action->setCheckable(true);
    connect(action, &QAction::triggered, this,
            [this, kind](bool isShown) { toggleKind(kind, isShown); });
    const auto next = m_kindActions.upper_bound(kind);
    m_kindMenu->insertAction(next == m_kindActions.end() ? nullptr : next->second, action);
    return action;
}

void TimelineFilterBar::showKinds(const Timeline &whole)
{
    const std::map<TimelineKind, int> counts = kindCounts(whole);
    for (const auto &[kind, count] : counts) {
        QAction *action = actionOf(kind);
        action->setText(tr("%1 (%2)", "a kind and how many there are")
                            .arg(labelOf(kind), QLocale().toString(count)));
        action->setChecked(!m_filter.hiddenKinds.contains(kind));
    }
    for (const auto &[kind, action] : m_kindActions)
        action->setVisible(counts.contains(kind));
}

} // namespace fairlead
