#include "models/timeline/timelinebuilder.h"

#include "models/fields/valuetext.h"
#include "models/rows/checklist.h"
#include "models/rows/checklistitem.h"
#include "models/rows/contract.h"
#include "models/rows/rule.h"
#include "models/timeline/contractterm.h"
#include "models/timeline/nearbydates.h"

#include <QCoreApplication>

#include <algorithm>

namespace fairlead {

using namespace Qt::StringLiterals;

namespace {

class Text
{
    Q_DECLARE_TR_FUNCTIONS(Timeline)
};

constexpr int kMostRenewals = 120; // in the past, of one contract
constexpr int kLastYear = 9999;    // that dates are written with

QString dayText(QDate day)
{
    return dateText(day, QLocale());
}

/// The events of one contract.
class ContractEvents
{
public:
    ContractEvents(TimelineBuilder &builder, const NearbyDates &nearby, const Contract &contract);

    void add();

private:
    TimelineEvent event(const QString &prefix, int renewals, TimelineKind kind) const;
    void addTerm(int renewals, QDate begins, const PartialDate &ends, TimelineStatus status);
    void addTerms();
    void addTermWithoutEnd();
    void addMissedNotice();
    void addNotice(int renewals, QDate deadline, QDate latest, QDate end, TimelineStatus status);
    void addPlan();

    TimelineBuilder &m_builder;
    const NearbyDates &m_nearby;
    const Contract &m_contract;
    std::optional<NoticePeriod> m_notice;
    WorkingDays m_workingDays;
    std::optional<ContractTerm> m_term;
    int m_lane;
};

ContractEvents::ContractEvents(TimelineBuilder &builder, const NearbyDates &nearby,
                               const Contract &contract)
    : m_builder(builder)
    , m_nearby(nearby)
    , m_contract(contract)
    , m_notice(noticePeriodOf(builder.workspace(), contract))
    , m_workingDays(workingDaysOf(builder.workspace()))
    , m_term(termOn(contract, m_notice, m_workingDays, builder.day()))
    , m_lane(builder.contractLane(contract.id))
{
}

/// Counted by tacit renewals, so that an edited date moves the event instead of making another one.
TimelineEvent ContractEvents::event(const QString &prefix, int renewals, TimelineKind kind) const
{
    return {.id = u"%1:%2.%3"_s.arg(prefix, m_contract.id.text, QString::number(renewals)),
            .row = {TableId::Contract, m_contract.id.text},
            .kind = kind,
            .lanes = {m_lane},
            .title = m_contract.name,
            .isComputed = true};
}

void ContractEvents::add()
{
    if (!m_term) {
        addTermWithoutEnd();
        return;
    }
    addTerms();
    if (!m_term->noticeDeadline || m_term->isOver)
        return;
    if (m_term->isDeadlineMissed)
        addMissedNotice();
    if (!m_term->isDeadlineMissed || *m_term->noticeDeadline >= m_builder.day()) {
        addNotice(m_term->noticeRenewals, *m_term->noticeDeadline, m_term->noticeLatest,
                  m_term->noticeEnd, TimelineStatus::Due);
        addPlan();
    }
}

/// Of those that have passed the last one: with notice longer than a term, it is of a later term
/// than the one that runs.
void ContractEvents::addMissedNotice()
{
    const bool renews = m_term->noticeRenewals > m_term->renewals;
    const int renewals = renews ? m_term->noticeRenewals - 1 : m_term->renewals;
    const QDate end = *endAfterRenewals(m_contract, renewals);
    const QDate latestEnd = end.addDays(m_term->end.daysTo(m_term->endLatest));
    addNotice(renewals, noticeDeadline(end, *m_notice, m_workingDays),
              noticeDeadline(latestEnd, *m_notice, m_workingDays), end, TimelineStatus::Missed);
}

void ContractEvents::addTermWithoutEnd()
{
    // An end before the start says nothing of when the contract runs.
    if (!m_contract.startsOn || m_contract.endsOn) {
        m_builder.addUndated({TableId::Contract, m_contract.id.text});
        return;
    }
    TimelineEvent term = event(u"contract"_s, 0, TimelineKind::ContractTerm);
    term.shape = TimelineShape::Span;
    term.status = m_contract.startsOn->first() > m_builder.day() ? TimelineStatus::Due
                                                                 : TimelineStatus::Current;
    term.reason = Text::tr("No end and no term is known, so there is no notice deadline.");
    term.begins = *m_contract.startsOn;
    term.isComputed = false;
    m_builder.add(std::move(term));
}

void ContractEvents::addTerm(int renewals, QDate begins, const PartialDate &ends,
                             TimelineStatus status)
{
    TimelineEvent term = event(u"contract"_s, renewals, TimelineKind::ContractTerm);
    term.status = status;
    if (begins.isValid()) {
        term.shape = TimelineShape::Span;
        term.begins = begins;
        term.ends = ends;
    } else {
        term.begins = ends;
        term.reason = Text::tr("No start is known; the term ends here.");
    }
    if (renewals == 0) {
        term.isComputed = !m_contract.endsOn;
        if (begins.isValid() && m_contract.startsOn)
            term.begins = *m_contract.startsOn;
    } else if (status == TimelineStatus::Expected) {
        term.reason = Text::tr("Renews by %n month(s) unless notice is served.", nullptr,
                               renewalMonthsOf(m_contract));
    } else {
        term.reason = Text::tr("Renewed by itself %n time(s).", nullptr, renewals);
    }
    m_builder.add(std::move(term));
}

void ContractEvents::addTerms()
{
    const QDate day = m_builder.day();
    const int oldest = std::max(0, m_term->renewals - kMostRenewals);
    const int next = m_term->renewals + (renewalMonthsOf(m_contract) > 0 ? 1 : 0);
    const bool isInCalendar = endAfterRenewals(m_contract, next)->year() <= kLastYear;
    const int last = isInCalendar ? next : m_term->renewals;
    QDate begins;
    if (oldest > 0)
        begins = endAfterRenewals(m_contract, oldest - 1)->addDays(1);
    else if (m_contract.startsOn)
        begins = m_contract.startsOn->first();
    else if (m_contract.termMonths.value_or(0) > 0)
        begins = endAfterRenewals(m_contract, 0)
                     ->addDays(1)
                     .addMonths(-int(std::min(*m_contract.termMonths, kLongestTermMonths)));
    for (int renewals = oldest; renewals <= last; ++renewals) {
        const QDate end = *endAfterRenewals(m_contract, renewals);
        const bool isCurrent = renewals == m_term->renewals && !m_term->isOver;
        const TimelineStatus status = renewals > m_term->renewals ? TimelineStatus::Expected
                                      : isCurrent && (!begins.isValid() || begins <= day)
                                          ? TimelineStatus::Current
                                      : isCurrent ? TimelineStatus::Due
                                                  : TimelineStatus::Past;
        const bool isStated = renewals == 0 && m_contract.endsOn;
        addTerm(renewals, begins, isStated ? *m_contract.endsOn : PartialDate(end), status);
        begins = end.addDays(1);
    }
}

void ContractEvents::addNotice(int renewals, QDate deadline, QDate latest, QDate end,
                               TimelineStatus status)
{
    TimelineEvent notice = event(u"notice"_s, renewals, TimelineKind::NoticeDeadline);
    notice.status = status;
    notice.begins = deadline;
    notice.isDeadline = true;
    QStringList reasons{Text::tr("%1 less %2 of notice, counted to receipt.")
                            .arg(dayText(end), noticePeriodText(*m_notice))};
    if (renewals > 0)
        reasons += Text::tr("End of the term after %n tacit renewal(s).", nullptr, renewals);
    if (const QDate serveBy = m_workingDays.onOrBefore(deadline); serveBy != deadline)
        reasons += Text::tr("It is no working day: serve by %1.").arg(dayText(serveBy));
    if (renewalMonthsOf(m_contract) == 0)
        reasons += m_contract.autoRenew.value_or(false)
                       ? Text::tr("The contract renews by itself, for how long is not known.")
                       : Text::tr("The contract does not renew by itself.");
    if (latest != deadline)
        reasons += Text::tr("The end is not known to the day; the deadline may be as late as %1.")
                       .arg(dayText(latest));
    notice.reason = reasons.join(u' ');
    m_builder.add(std::move(notice));

    if (deadline >= end)
        return;
    TimelineEvent period = event(u"notice_period"_s, renewals, TimelineKind::NoticePeriod);
    period.shape = TimelineShape::Span;
    period.status = end < m_builder.day()                    ? TimelineStatus::Past
                    : deadline.addDays(1) <= m_builder.day() ? TimelineStatus::Current
                                                             : TimelineStatus::Due;
    period.begins = deadline.addDays(1);
    period.ends = PartialDate(end);
    m_builder.add(std::move(period));
}

void ContractEvents::addPlan()
{
    const QDate day = m_builder.day();
    const DecisionPlan plan =
        decisionPlan(*m_term->noticeDeadline, m_contract.annualValue, m_nearby.of(m_contract));
    const auto statusOf = [&](QDate date) {
        return date < day ? TimelineStatus::Missed : TimelineStatus::Due;
    };

    TimelineEvent talks = event(u"talks"_s, m_term->noticeRenewals, TimelineKind::TalksBy);
    talks.begins = plan.talksBy;
    talks.status = statusOf(plan.talksBy);
    talks.reason = plan.talksReason();
    talks.isDeadline = true;
    m_builder.add(std::move(talks));

    TimelineEvent leverage =
        event(u"leverage"_s, m_term->noticeRenewals, TimelineKind::LeverageEnds);
    leverage.begins = plan.leverageEnds;
    leverage.status = statusOf(plan.leverageEnds);
    leverage.reason = plan.leverageReason();
    leverage.isDeadline = true;
    m_builder.add(std::move(leverage));

    const DecisionPlan::Stage &decide = plan.stages.back();
    TimelineEvent window =
        event(u"decision"_s, m_term->noticeRenewals, TimelineKind::DecisionWindow);
    window.shape = TimelineShape::Span;
    window.begins = decide.first;
    window.ends = PartialDate(decide.last);
    window.status = decide.first <= day ? TimelineStatus::Current : TimelineStatus::Due;
    QStringList reasons{Text::tr("Sign, extend on current terms, or serve notice.")};
    for (const NearbyDate &date : plan.nearby)
        reasons += Text::tr("Near it: %1, %2.").arg(dayText(date.day), date.title);
    window.reason = reasons.join(u' ');
    m_builder.add(std::move(window));
}

QString titleOf(const Workspace &workspace, const ChecklistItem &item)
{
    if (!item.title.isEmpty())
        return item.title;
    const Rule *rule = workspace.find(Rule::Id{item.rule});
    return rule ? rule->title : item.rule;
}

void addChecklistItem(TimelineBuilder &builder, const ChecklistItem &item)
{
    const Checklist *checklist = builder.workspace().find(item.checklist);
    if (!checklist || !item.dueOn || item.settledOn)
        return;
    builder.add({.id = u"item:"_s + item.id.text,
                 .row = {TableId::ChecklistItem, item.id.text},
                 .kind = TimelineKind::ChecklistItem,
                 .status = item.dueOn->last() < builder.day() ? TimelineStatus::Missed
                                                              : TimelineStatus::Due,
                 .lanes = {builder.contractLane(checklist->contract)},
                 .title = titleOf(builder.workspace(), item),
                 .begins = *item.dueOn,
                 .isDeadline = true});
}

} // namespace

void addContractEvents(TimelineBuilder &builder)
{
    const NearbyDates nearby(builder);
    for (const Contract &contract : builder.workspace().rows<Contract>())
        ContractEvents(builder, nearby, contract).add();
    for (const ChecklistItem &item : builder.workspace().rows<ChecklistItem>())
        addChecklistItem(builder, item);
}

} // namespace fairlead
