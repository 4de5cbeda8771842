#include "models/overview/overviewagenda.h"

#include "models/fields/valuetext.h"
#include "models/graph/marketgraph.h"
#include "models/overview/overview.h"
#include "models/rows/checklist.h"
#include "models/rows/checklistitem.h"
#include "models/rows/commitment.h"
#include "models/rows/contract.h"
#include "models/rows/move.h"
#include "models/rows/plan.h"
#include "models/rows/talksoutcome.h"
#include "models/rows/workload.h"
#include "models/rowtitle.h"
#include "models/timeline/contractterm.h"
#include "models/timeline/modelretirements.h"
#include "models/timeline/timelinetext.h"

#include <QCoreApplication>

#include <algorithm>
#include <map>

namespace fairlead {

using namespace Qt::StringLiterals;

namespace {

class Text
{
    Q_DECLARE_TR_FUNCTIONS(Overview)
};

constexpr int kPlanMonths = 12; ///< of the longest plan for a decision

QString percentOf(double share)
{
    return QLocale().toString(share * 100, 'f', share * 100 == qRound(share * 100) ? 0 : 1);
}

/// Turns events of the timeline into lines of the agenda.
class AgendaBuilder
{
public:
    explicit AgendaBuilder(const OverviewBase &base)
        : m_base(base)
        , m_last(base.lens.asOf.addDays(kAgendaDays))
        , m_retirements(modelRetirements(base.workspace))
    {
    }

    std::vector<AgendaItem> items();

private:
    bool isAhead(const TimelineEvent &event) const;
    bool isOurs(const TimelineEvent &event) const;
    AgendaItem itemOf(const TimelineEvent &event) const;
    void addEvent(const TimelineEvent &event);
    void addAdoptedMoves();
    void addMove(const Plan &plan, const Move &move, const QDate &day);
    std::vector<AgendaItem> together(const std::vector<AgendaItem> &items) const;

    void describeNotice(AgendaItem &item) const;
    void describeTalks(AgendaItem &item, const TimelineEvent &event) const;
    void describeYearEnd(AgendaItem &item) const;
    void describePoint(AgendaItem &item) const;
    void describeRetirement(AgendaItem &item, const TimelineEvent &event) const;
    void takeContract(AgendaItem &item, const Id<Contract> &contract) const;
    std::optional<TalksDecision> decisionOn(const Id<Contract> &contract,
                                            const QDate &deadline) const;

    const OverviewBase &m_base;
    const QDate m_last;
    const std::vector<ModelRetirement> m_retirements;
    std::vector<AgendaItem> m_items;
};

/// What is to be done in a month or year is ahead until that is over.
bool AgendaBuilder::isAhead(const TimelineEvent &event) const
{
    const QDate over = event.isDeadline ? event.begins.last() : event.first();
    return over >= m_base.lens.asOf && event.first() <= m_last;
}

bool AgendaBuilder::isOurs(const TimelineEvent &event) const
{
    return std::ranges::any_of(
        event.lanes, [&](int lane) { return m_base.timeline.lanes[size_t(lane)].isOurs; });
}

AgendaItem AgendaBuilder::itemOf(const TimelineEvent &event) const
{
    AgendaItem item;
    item.id = event.id;
    item.kind = event.kind;
    item.row = event.row;
    item.on = event.begins;
    item.daysLeft = std::max(event.daysLeft, 0);
    item.title = event.title;
    item.state = AgendaState::Information;
    item.stateText = Text::tr("for information");
    item.link = {.place = OverviewPlace::Timeline, .rows = {event.row}};
    return item;
}

/// How the talks before a notice deadline ended, by the latest decision up to the day of the lens;
/// null: they have not. What was decided more than a plan's length before the deadline, or by the
/// deadline of a shorter term before, is not about it, nor is what nobody knows the day of.
std::optional<TalksDecision> AgendaBuilder::decisionOn(const Id<Contract> &contract,
                                                       const QDate &deadline) const
{
    const Contract *row = m_base.workspace.find(contract);
    const int renewal = row ? renewalMonthsOf(*row) : 0;
    QDate latest =
        deadline.addMonths(-(renewal > 0 ? std::min(renewal, kPlanMonths) : kPlanMonths));
    std::optional<TalksDecision> decision;
    for (const TalksOutcome &outcome : m_base.workspace.rows<TalksOutcome>()) {
        const Checklist *checklist = m_base.workspace.find(outcome.checklist);
        if (!checklist || checklist->contract != contract || !outcome.decision
            || !outcome.decidedOn)
            continue;
        const QDate day = outcome.decidedOn->first();
        if (day <= latest || day > m_base.lens.asOf)
            continue;
        latest = day;
        decision = outcome.decision;
    }
    return decision;
}

/// Of one row that names an owner, or should.
void takeOwner(AgendaItem &item, const QString &owner, const RowRef &row)
{
    item.owner = owner;
    item.unowned.clear();
    if (owner.isEmpty())
        item.unowned = {row};
}

/// Of one more row.
void addOwner(AgendaItem &item, const QString &owner, const std::vector<RowRef> &unowned)
{
    item.unowned.insert(item.unowned.end(), unowned.begin(), unowned.end());
    if (owner.isEmpty() || item.owner.split(u", "_s).contains(owner))
        return;
    item.owner = item.owner.isEmpty() ? owner : item.owner + u", "_s + owner;
}

void AgendaBuilder::takeContract(AgendaItem &item, const Id<Contract> &contract) const
{
    const Contract *row = m_base.workspace.find(contract);
    if (!row)
        return;
    item.contract = contract;
    takeOwner(item, row->owner, refOf(contract));
    item.link = {.place = OverviewPlace::Negotiation, .rows = {refOf(contract)}};
}

void AgendaBuilder::describeNotice(AgendaItem &item) const
{
    const Id<Contract> contract{item.row.id};
    takeContract(item, contract);
    item.title = Text::tr("Notice: %1").arg(item.title);
    if (const Contract *row = m_base.workspace.find(contract))
        item.consequence = renewalText(*row);
    const auto decision = decisionOn(contract, item.on.first());
    item.isDecision = !decision;
    item.state = decision ? AgendaState::Good : AgendaState::Open;
    item.stateText = decision ? labelInSentence(*decision) : Text::tr("undecided");
    for (const TimelineEvent &event : m_base.timeline.events) {
        if (event.kind == TimelineKind::DecisionWindow && event.row == item.row
            && event.last() == item.on.first())
            item.windowBegins = event.first();
    }
}

void AgendaBuilder::describeTalks(AgendaItem &item, const TimelineEvent &event) const
{
    takeContract(item, Id<Contract>{item.row.id});
    const bool isTalks = event.kind == TimelineKind::TalksBy;
    item.title = isTalks ? Text::tr("Open talks: %1").arg(item.title)
                         : Text::tr("Leverage ends: %1").arg(item.title);
    item.consequence = isTalks ? Text::tr("else price is agreed under pressure of time")
                               : Text::tr("then only a short extension is left");
    const bool isDecided = decisionOn(item.contract, item.on.first()).has_value();
    item.isDecision = isTalks && !isDecided;
    item.state = isDecided ? AgendaState::Good : AgendaState::Open;
    item.stateText = isDecided ? Text::tr("decided") : Text::tr("open");
}

void AgendaBuilder::describeYearEnd(AgendaItem &item) const
{
    const Commitment *commitment = m_base.workspace.find(Id<Commitment>{item.row.id});
    if (commitment)
        takeContract(item, commitment->contract);
    item.link = {.place = OverviewPlace::Timeline, .rows = {item.row}};
    item.title = Text::tr("%1: the year closes").arg(item.title);
    item.stateText = Text::tr("no forecast");
    for (const TimelineEvent &event : m_base.timeline.events) {
        if (event.kind != TimelineKind::CommitmentYear || event.row != item.row || !event.burnDown
            || event.last() != item.on.first())
            continue;
        const TimelineBurnDown &year = *event.burnDown;
        const Currency &currency = year.floor.currency;
        item.consequence = Text::tr("floor %1").arg(moneyText(year.floor, QLocale()));
        const auto forecast = year.planForecast ? year.planForecast : year.forecast;
        const auto shortfall = year.planShortfall ? year.planShortfall : year.shortfall;
        if (!forecast || !shortfall)
            return;
        item.consequence =
            Text::tr("%1, forecast %2").arg(item.consequence, estimateText(*forecast, currency));
        const bool isLoss = *shortfall > 0;
        item.state = isLoss ? AgendaState::Loss : AgendaState::Good;
        item.stateText = isLoss ? Text::tr("short %1").arg(estimateText(*shortfall, currency))
                                : Text::tr("on track");
        return;
    }
}

void AgendaBuilder::describePoint(AgendaItem &item) const
{
    const ChecklistItem *point = m_base.workspace.find(Id<ChecklistItem>{item.row.id});
    const Checklist *checklist = point ? m_base.workspace.find(point->checklist) : nullptr;
    if (!checklist)
        return;
    takeContract(item, checklist->contract);
    takeOwner(item, point->owner, item.row);
    item.consequence = rowTitle(m_base.workspace, checklist->contract);
    item.isDecision = true;
    const bool isRaised = point->status == ItemStatus::Raised;
    item.state = isRaised ? AgendaState::Underway : AgendaState::Open;
    item.stateText = labelInSentence(point->status);
}

void AgendaBuilder::describeRetirement(AgendaItem &item, const TimelineEvent &event) const
{
    item.consequence = event.reason;
    if (!event.isDeadline)
        return;
    item.state = AgendaState::Open;
    item.stateText = Text::tr("open");
    item.isDecision = true;
    for (const ModelRetirement &retirement : m_retirements) {
        if (retirement.row != item.row || retirement.endsOn != item.on)
            continue;
        item.link = {.place = OverviewPlace::Workloads, .rows = {}};
        for (const Id<Workload> &id : retirement.workloads) {
            item.link.rows.push_back(refOf(id));
            const QString &owner = m_base.workspace.find(id)->owner;
            addOwner(item, owner, owner.isEmpty() ? std::vector{refOf(id)} : std::vector<RowRef>());
        }
    }
}

void AgendaBuilder::addEvent(const TimelineEvent &event)
{
    const bool isNews = event.kind == TimelineKind::Review || event.kind == TimelineKind::Listing;
    if (!isAhead(event) || !(event.isDeadline || (isNews && isOurs(event))))
        return;
    AgendaItem item = itemOf(event);
    switch (event.kind) {
    case TimelineKind::NoticeDeadline:
        describeNotice(item);
        break;
    case TimelineKind::TalksBy:
    case TimelineKind::LeverageEnds:
        describeTalks(item, event);
        break;
    case TimelineKind::CommitmentEnd:
        describeYearEnd(item);
        break;
    case TimelineKind::ChecklistItem:
        describePoint(item);
        break;
    case TimelineKind::Retirement:
        describeRetirement(item, event);
        break;
    default:
        item.consequence = event.reason;
        break;
    }
    m_items.push_back(std::move(item));
}

void AgendaBuilder::addMove(const Plan &plan, const Move &move, const QDate &day)
{
    AgendaItem item;
    item.id = u"move:"_s + move.id.text;
    item.kind = TimelineKind::PlanMove;
    item.row = {TableId::Move, move.id.text};
    item.on = PartialDate(day);
    item.daysLeft = int(m_base.lens.asOf.daysTo(day));
    item.title = Text::tr("Begin the move: %1").arg(rowTitle(m_base.workspace, move.workload));
    item.consequence =
        Text::tr("to %1, in “%2”").arg(rowTitle(m_base.workspace, move.route), plan.name);
    item.state = AgendaState::Underway;
    item.stateText = labelInSentence(plan.status);
    if (const Workload *workload = m_base.workspace.find(move.workload))
        item.owner = workload->owner;
    item.link = {.place = OverviewPlace::Workloads, .rows = {refOf(move.workload)}};
    m_items.push_back(std::move(item));
}

/// What is decided is on the agenda whatever plan is looked at.
void AgendaBuilder::addAdoptedMoves()
{
    for (const Move &move : m_base.workspace.rows<Move>()) {
        const Plan *plan = m_base.workspace.find(move.plan);
        if (!plan || plan->status != PlanStatus::Adopted || !plan->decidedOn)
            continue;
        const QDate day = plan->decidedOn->first().addMonths(int(move.month.value_or(0)));
        if (day >= m_base.lens.asOf && day <= m_last)
            addMove(*plan, move, day);
    }
}

/// Points of one checklist that fall due on one day stand in one line.
std::vector<AgendaItem> AgendaBuilder::together(const std::vector<AgendaItem> &items) const
{
    std::vector<AgendaItem> result;
    std::map<std::pair<QString, QDate>, size_t> points;
    for (const AgendaItem &item : items) {
        const ChecklistItem *point = item.kind == TimelineKind::ChecklistItem
                                         ? m_base.workspace.find(Id<ChecklistItem>{item.row.id})
                                         : nullptr;
        if (!point) {
            result.push_back(item);
            continue;
        }
        const auto [at, isNew] =
            points.try_emplace({point->checklist.text, item.on.first()}, result.size());
        if (isNew) {
            result.push_back(item);
            continue;
        }
        AgendaItem &first = result[at->second];
        ++first.count;
        first.title = Text::tr("%n negotiation point(s) due", nullptr, first.count);
        addOwner(first, item.owner, item.unowned);
        if (first.stateText != item.stateText) {
            first.stateText = Text::tr("in part");
            first.state = AgendaState::Underway;
        }
    }
    return result;
}

std::vector<AgendaItem> AgendaBuilder::items()
{
    for (const TimelineEvent &event : m_base.timeline.events)
        addEvent(event);
    addAdoptedMoves();
    std::ranges::stable_sort(m_items, {}, [](const AgendaItem &item) { return item.daysLeft; });
    return together(m_items);
}

} // namespace

std::vector<AgendaItem> overviewAgenda(const OverviewBase &base)
{
    return AgendaBuilder(base).items();
}

QString agendaFinding(const std::vector<AgendaItem> &agenda)
{
    int decisions = 0;
    QDate last;
    for (const AgendaItem &item : agenda) {
        if (!item.isDecision)
            continue;
        ++decisions;
        last = item.on.first();
    }
    const QString days = Text::tr("Next %n day(s)", nullptr, kAgendaDays);
    if (decisions > 0)
        return Text::tr("%1: %2").arg(
            days,
            Text::tr("%n decision(s) by %1", nullptr, decisions).arg(dateText(last, QLocale())));
    return agenda.empty() ? Text::tr("%1: nothing is due").arg(days)
                          : Text::tr("%1: nothing to decide").arg(days);
}

QString daysText(int days)
{
    if (days == 0)
        return Text::tr("today");
    return days == 1 ? Text::tr("tomorrow") : Text::tr("%n day(s)", nullptr, days);
}

QString renewalText(const Contract &contract)
{
    if (!contract.autoRenew)
        return Text::tr("whether it then renews is not known");
    if (!*contract.autoRenew)
        return Text::tr("else it ends on its last day");
    const int months = renewalMonthsOf(contract);
    const QString renews = months > 0 ? Text::tr("else renews for %n month(s)", nullptr, months)
                                      : Text::tr("else renews");
    if (contract.renewalCap)
        return Text::tr("%1, price up to %2 % higher").arg(renews, percentOf(*contract.renewalCap));
    return Text::tr("%1, no cap on the price is entered").arg(renews);
}

} // namespace fairlead
