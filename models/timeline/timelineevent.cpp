#include "models/timeline/timelineevent.h"

#include <QCoreApplication>

namespace fairlead {

template<>
const Enumeration &enumeration<TimelineKind>()
{
    static const Enumeration kEnumeration(
        "TimelineKind",
        {
            {int(TimelineKind::Deal), "deal", QT_TRANSLATE_NOOP("TimelineKind", "Deal")},
            {int(TimelineKind::DealTerm), "deal_term",
             QT_TRANSLATE_NOOP("TimelineKind", "Term of a deal")},
            {int(TimelineKind::Tranche), "tranche", QT_TRANSLATE_NOOP("TimelineKind", "Tranche")},
            {int(TimelineKind::Capacity), "capacity",
             QT_TRANSLATE_NOOP("TimelineKind", "Capacity")},
            {int(TimelineKind::Listing), "listing", QT_TRANSLATE_NOOP("TimelineKind", "Listing")},
            {int(TimelineKind::MarketEvent), "market_event",
             QT_TRANSLATE_NOOP("TimelineKind", "Market event")},
            {int(TimelineKind::Regulation), "regulation", QT_TRANSLATE_NOOP("TimelineKind", "Law")},
            {int(TimelineKind::Review), "review", QT_TRANSLATE_NOOP("TimelineKind", "Review")},
            {int(TimelineKind::Lifecycle), "lifecycle",
             QT_TRANSLATE_NOOP("TimelineKind", "Launch or end")},
            {int(TimelineKind::Retirement), "retirement",
             QT_TRANSLATE_NOOP("TimelineKind", "Model retirement")},
            {int(TimelineKind::ContractTerm), "contract_term",
             QT_TRANSLATE_NOOP("TimelineKind", "Contract term")},
            {int(TimelineKind::CommitmentYear), "commitment_year",
             QT_TRANSLATE_NOOP("TimelineKind", "Commitment year")},
            {int(TimelineKind::CommitmentEnd), "commitment_end",
             QT_TRANSLATE_NOOP("TimelineKind", "End of a commitment year")},
            {int(TimelineKind::NoticeDeadline), "notice_deadline",
             QT_TRANSLATE_NOOP("TimelineKind", "Last day for notice")},
            {int(TimelineKind::TalksBy), "talks_by",
             QT_TRANSLATE_NOOP("TimelineKind", "Open talks by")},
            {int(TimelineKind::LeverageEnds), "leverage_ends",
             QT_TRANSLATE_NOOP("TimelineKind", "Leverage ends")},
            {int(TimelineKind::DecisionWindow), "decision_window",
             QT_TRANSLATE_NOOP("TimelineKind", "Decision window")},
            {int(TimelineKind::NoticePeriod), "notice_period",
             QT_TRANSLATE_NOOP("TimelineKind", "Notice period")},
            {int(TimelineKind::ChecklistItem), "checklist_item",
             QT_TRANSLATE_NOOP("TimelineKind", "Negotiation point")},
            {int(TimelineKind::PlanMove), "plan_move", QT_TRANSLATE_NOOP("TimelineKind", "Move")},
        });
    return kEnumeration;
}

template<>
const Enumeration &enumeration<TimelineShape>()
{
    static const Enumeration kEnumeration(
        "TimelineShape",
        {
            {int(TimelineShape::Point), "point", QT_TRANSLATE_NOOP("TimelineShape", "Date")},
            {int(TimelineShape::Span), "span", QT_TRANSLATE_NOOP("TimelineShape", "Span")},
            {int(TimelineShape::Step), "step", QT_TRANSLATE_NOOP("TimelineShape", "Step")},
            {int(TimelineShape::Open), "open", QT_TRANSLATE_NOOP("TimelineShape", "No date")},
        });
    return kEnumeration;
}

template<>
const Enumeration &enumeration<TimelineStatus>()
{
    static const Enumeration kEnumeration(
        "TimelineStatus",
        {
            {int(TimelineStatus::Past), "past", QT_TRANSLATE_NOOP("TimelineStatus", "Past")},
            {int(TimelineStatus::Current), "current",
             QT_TRANSLATE_NOOP("TimelineStatus", "Running")},
            {int(TimelineStatus::Due), "due", QT_TRANSLATE_NOOP("TimelineStatus", "Due")},
            {int(TimelineStatus::Expected), "expected",
             QT_TRANSLATE_NOOP("TimelineStatus", "Expected")},
            {int(TimelineStatus::Missed), "missed", QT_TRANSLATE_NOOP("TimelineStatus", "Missed")},
            {int(TimelineStatus::Lapsed), "lapsed", QT_TRANSLATE_NOOP("TimelineStatus", "Lapsed")},
        });
    return kEnumeration;
}

bool TimelineAmount::isFirm() const
{
    const bool isOwed = certainty == Certainty::Paid || certainty == Certainty::Firm;
    return isOwed && qualifier != Qualifier::UpTo && qualifier != Qualifier::Conditional
           && qualifier != Qualifier::Potential;
}

} // namespace fairlead
