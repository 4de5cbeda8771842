#include "ui/overview/overviewpanel.h"

#include "models/facts/facts.h"
#include "models/fields/valuetext.h"
#include "models/graph/marketgraph.h"
#include "models/rows/checklist.h"
#include "models/rows/checklistitem.h"
#include "models/rows/contract.h"
#include "models/rows/source.h"
#include "models/rowtitle.h"
#include "models/timeline/contractterm.h"
#include "models/timeline/timelineoutlook.h"
#include "ui/board/figures.h"
#include "ui/overview/overviewstate.h"
#include "ui/theme.h"
#include "ui/widgets/panelparts.h"
#include "ui/widgets/plaintext.h"

#include <QBoxLayout>
#include <QGridLayout>
#include <QLabel>
#include <QPushButton>

#include <algorithm>

namespace fairlead {

using namespace Qt::StringLiterals;

namespace {

constexpr size_t kMostRows = 8;

int laneOf(const Timeline &timeline, const RowRef &row)
{
    const auto found = std::ranges::find_if(timeline.lanes, [&](const TimelineLane &lane) {
        return lane.group == LaneGroup::OwnContracts && lane.row == row;
    });
    return found == timeline.lanes.end() ? -1 : int(found - timeline.lanes.begin());
}

} // namespace

QString placeText(OverviewPlace place)
{
    switch (place) {
    case OverviewPlace::Records:
        return OverviewPanel::tr("Open the records");
    case OverviewPlace::Conflicts:
        return OverviewPanel::tr("Open the conflict");
    case OverviewPlace::Timeline:
        return OverviewPanel::tr("Open the timeline");
    case OverviewPlace::Workloads:
        return OverviewPanel::tr("Open the board");
    case OverviewPlace::Exposure:
        return OverviewPanel::tr("Open Exposure");
    case OverviewPlace::Negotiation:
        return OverviewPanel::tr("Prepare negotiation");
    }
    Q_UNREACHABLE();
}

OverviewPanel::OverviewPanel(const OverviewState &state, QWidget *parent)
    : ExplainPanel(state.context().lens, parent)
    , m_state(state)
{
    setObjectName(u"overviewPanel"_s);
    setAccessibleName(tr("What is behind the line"));
    title()->setObjectName(u"overviewTitle"_s);
}

QGridLayout *OverviewPanel::addGrid()
{
    auto *holder = new QWidget(this);
    auto *grid = new QGridLayout(holder);
    grid->setContentsMargins(0, 0, 0, 0);
    grid->setHorizontalSpacing(metrics::kMedium);
    grid->setVerticalSpacing(2);
    grid->setColumnStretch(1, 1);
    addWidget(holder);
    return grid;
}

void OverviewPanel::addRow(QGridLayout &grid, const QString &name, const QString &value,
                           const QString &role)
{
    const int row = grid.rowCount();
    QWidget *holder = grid.parentWidget();
    QLabel *label = plainLabel(name, u"muted"_s, holder);
    grid.addWidget(label, row, 0, Qt::AlignTop);
    QLabel *shown = paragraph(value, role, holder);
    grid.addWidget(shown, row, 1);
}

QPushButton *OverviewPanel::addLink(const QString &text, const OverviewLink &link)
{
    auto *button = new QPushButton(this);
    button->setProperty("role", u"link"_s);
    const int room = metrics::kDetails - 4 * metrics::kLarge;
    button->setText(withoutMnemonic(button->fontMetrics().elidedText(text, Qt::ElideRight, room)));
    button->setAccessibleName(text);
    connect(button, &QPushButton::clicked, this, [this, link] { emit linkChosen(link); });
    return button;
}

void OverviewPanel::addButtons(const QString &text, const OverviewLink &link,
                               const std::optional<RowRef> &record)
{
    auto *holder = new QWidget(this);
    auto *line = new QHBoxLayout(holder);
    line->setContentsMargins(0, metrics::kMedium, 0, 0);
    const auto add = [&](const QString &name, const QString &words, const OverviewLink &to) {
        auto *button = new QPushButton(words, holder);
        button->setObjectName(name);
        connect(button, &QPushButton::clicked, this, [this, to] { emit linkChosen(to); });
        line->addWidget(button);
        return button;
    };
    add(u"overviewLink"_s, text, link)->setProperty("role", u"primary"_s);
    if (record && link.place != OverviewPlace::Records)
        add(u"overviewRecord"_s, tr("Open the record"),
            {.place = OverviewPlace::Records, .rows = {*record}});
    line->addStretch();
    addWidget(holder);
}

// A date

void OverviewPanel::showItem(const AgendaItem &item)
{
    const Contract *contract = m_state.workspace().find(item.contract);
    if (!contract) {
        begin(item.title, labelOf(item.kind));
        addCallout(item);
        addRows(item.link.rows);
        addButtons(placeText(item.link.place), item.link, item.row);
        return;
    }
    const auto term = termOn(m_state.workspace(), *contract, m_state.timeline().day);
    QStringList about;
    if (contract->kind)
        about += labelOf(*contract->kind);
    if (term)
        about += tr("term to %1").arg(dateText(PartialDate(term->end), QLocale()));
    begin(contract->name, about.join(u" · "_s));
    addCallout(item);
    addOutlook(item, *contract);
    addWindow(item);
    addTouches(*contract);
    addClaims(refOf(contract->id));
    addButtons(placeText(OverviewPlace::Negotiation),
               {.place = OverviewPlace::Negotiation, .rows = {refOf(contract->id)}},
               refOf(contract->id));
}

/// The date itself, with the days that are left.
void OverviewPanel::addCallout(const AgendaItem &item)
{
    auto *callout = new QWidget(this);
    callout->setProperty("role", item.kind == TimelineKind::NoticeDeadline && item.isDecision
                                     ? u"callout"_s
                                     : u"warnCallout"_s);
    callout->setAttribute(Qt::WA_StyledBackground);
    auto *layout = new QVBoxLayout(callout);
    layout->setContentsMargins(metrics::kMedium, metrics::kSmall, metrics::kMedium,
                               metrics::kSmall);
    layout->setSpacing(2);
    auto *first = new QHBoxLayout;
    QLabel *what = paragraph(tr("%1 by %2").arg(labelOf(item.kind), dateText(item.on, QLocale())),
                             {}, callout);
    what->setFont(strongFont(font()));
    QLabel *days = plainLabel(daysText(item.daysLeft), {}, callout);
    days->setFont(strongFont(font()));
    first->addWidget(what, 1);
    first->addWidget(days, 0, Qt::AlignTop);
    layout->addLayout(first);
    for (const TimelineEvent &event : m_state.timeline().events) {
        if (event.id == item.id && !event.reason.isEmpty())
            layout->addWidget(paragraph(event.reason, {}, callout));
    }
    QStringList state{item.stateText};
    if (!item.owner.isEmpty())
        state += item.owner;
    else if (item.isDecision)
        state += tr("nobody is named for it");
    layout->addWidget(paragraph(state.join(u" · "_s), u"muted"_s, callout));
    addWidget(callout);
}

void OverviewPanel::addOutlook(const AgendaItem &item, const Contract &contract)
{
    addHeading(tr("If we do nothing"));
    QGridLayout *grid = addGrid();
    if (contract.annualValue)
        addRow(*grid, tr("Paid now"),
               tr("%1 a year").arg(moneyText(*contract.annualValue, QLocale())), {});
    if (item.kind == TimelineKind::NoticeDeadline)
        addRow(*grid, tr("Then"), item.consequence, {});
    const int lane = laneOf(m_state.timeline(), refOf(contract.id));
    for (const OutlookLine &line : outlookOf(m_state.timeline(), lane))
        addRow(*grid, line.name, line.value, line.isLoss ? u"warn"_s : QString());
}

void OverviewPanel::addWindow(const AgendaItem &item)
{
    if (item.windowBegins.isNull())
        return;
    addHeading(tr("Decision window"));
    addText(tr("%1 – %2").arg(dateText(PartialDate(item.windowBegins), QLocale()),
                              dateText(item.on, QLocale())));
}

/// What of ours hangs on the contract.
void OverviewPanel::addTouches(const Contract &contract)
{
    const Workspace &workspace = m_state.workspace();
    QGridLayout *grid = nullptr;
    const auto begin = [&] {
        if (grid)
            return;
        addHeading(tr("Touches"));
        grid = addGrid();
    };
    for (const WorkloadExposure &each : m_state.measured().exposure().workloads) {
        const Workload &workload = *workspace.find(each.workload);
        if (workload.contract != contract.id)
            continue;
        begin();
        QStringList figures;
        if (each.isSpendKnown)
            figures += tr("$%1 a month").arg(shortMoney(each.monthlySpend));
        if (each.isKnown())
            figures += tr("index %1").arg(qRound(each.headline));
        const int row = grid->rowCount();
        grid->addWidget(addLink(workload.name,
                                {.place = OverviewPlace::Exposure, .rows = {refOf(workload.id)}}),
                        row, 0, Qt::AlignLeft);
        grid->addWidget(plainLabel(figures.join(u", "_s), u"muted"_s, grid->parentWidget()), row,
                        1);
    }
    int points = 0;
    int agreed = 0;
    int open = 0;
    for (const ChecklistItem &item : workspace.rows<ChecklistItem>()) {
        const Checklist *checklist = workspace.find(item.checklist);
        if (!checklist || checklist->contract != contract.id)
            continue;
        ++points;
        agreed += item.status == ItemStatus::Agreed;
        open += item.status == ItemStatus::NotRaised || item.status == ItemStatus::Raised;
    }
    if (points == 0)
        return;
    begin();
    const int row = grid->rowCount();
    grid->addWidget(addLink(tr("%n point(s)", nullptr, points),
                            {.place = OverviewPlace::Negotiation, .rows = {refOf(contract.id)}}),
                    row, 0, Qt::AlignLeft);
    grid->addWidget(
        plainLabel(
            tr("%1 agreed, %2 open").arg(QLocale().toString(agreed), QLocale().toString(open)),
            u"muted"_s, grid->parentWidget()),
        row, 1);
}

void OverviewPanel::addClaims(const RowRef &row)
{
    const auto claims = claimsAbout(m_state.workspace(), row);
    if (claims.empty())
        return;
    addHeading(tr("Claims about it"));
    QGridLayout *grid = addGrid();
    for (const Claim *claim : claims)
        addRow(*grid, attributeLabel(*claim),
               tr("%1, %2").arg(boundedClaimText(m_state.workspace(), *claim, QLocale()),
                                rowTitle(m_state.workspace(), claim->source)),
               claim->preferred ? QString() : u"muted"_s);
}

void OverviewPanel::addRows(const std::vector<RowRef> &rows)
{
    if (rows.empty())
        return;
    addHeading(tr("About"));
    for (size_t row = 0; row < std::min(rows.size(), kMostRows); ++row)
        addWidget(addLink(rowTitle(m_state.workspace(), rows[row]),
                          {.place = OverviewPlace::Records, .rows = {rows[row]}}),
                  Qt::AlignLeft);
    if (rows.size() > kMostRows)
        addText(tr("and %n more", nullptr, int(rows.size() - kMostRows)), u"muted"_s);
}

// A finding

void OverviewPanel::showFinding(const OverviewFinding &finding)
{
    begin(finding.title, labelOf(finding.kind));
    addText(finding.text);
    if (finding.due)
        addText(tr("Due %1").arg(dateText(PartialDate(*finding.due), QLocale())), u"muted"_s);
    addRows(finding.link.rows);
    addButtons(placeText(finding.link.place), finding.link,
               finding.link.rows.size() == 1 ? std::optional(finding.link.rows.front())
                                             : std::nullopt);
}

// A key figure

void OverviewPanel::showFigure(const OverviewFigure &figure)
{
    begin(keyMeasureText(figure.kind), figureParts(figure).whole());
    addHeading(tr("Why"));
    addText(figure.value ? figure.why : figure.unknownBecause);
    if (figure.series.size() > 1) {
        addHeading(tr("In the snapshots"));
        QGridLayout *grid = addGrid();
        for (const auto &[day, value] : figure.series) {
            OverviewFigure then = figure;
            then.value = value;
            then.isBound = false;
            addRow(*grid, dateText(PartialDate(day), QLocale()), figureParts(then).whole(), {});
        }
    }
    addRows(figure.link.rows);
    addButtons(placeText(figure.link.place), figure.link, {});
}

} // namespace fairlead
