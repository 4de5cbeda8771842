#include "models/timeline/timelineevent.h"

#include <QCoreApplication>

namespace fairlead {

using namespace Qt::StringLiterals;

namespace {

class Text
{
    Q_DECLARE_TR_FUNCTIONS(Timeline)
};

} // namespace

bool TimelineAmount::isFirm() const
{
    const bool isOwed = certainty == Certainty::Paid || certainty == Certainty::Firm;
    return isOwed && qualifier != Qualifier::UpTo && qualifier != Qualifier::Conditional
           && qualifier != Qualifier::Potential;
}

QString timelineKindKey(TimelineKind kind)
{
    switch (kind) {
    case TimelineKind::Deal:
        return u"deal"_s;
    case TimelineKind::DealTerm:
        return u"deal_term"_s;
    case TimelineKind::Tranche:
        return u"tranche"_s;
    case TimelineKind::Capacity:
        return u"capacity"_s;
    case TimelineKind::Listing:
        return u"listing"_s;
    case TimelineKind::MarketEvent:
        return u"market_event"_s;
    case TimelineKind::Regulation:
        return u"regulation"_s;
    case TimelineKind::Review:
        return u"review"_s;
    case TimelineKind::Lifecycle:
        return u"lifecycle"_s;
    case TimelineKind::Retirement:
        return u"retirement"_s;
    case TimelineKind::ContractTerm:
        return u"contract_term"_s;
    case TimelineKind::CommitmentYear:
        return u"commitment_year"_s;
    case TimelineKind::CommitmentEnd:
        return u"commitment_end"_s;
    case TimelineKind::NoticeDeadline:
        return u"notice_deadline"_s;
    case TimelineKind::TalksBy:
        return u"talks_by"_s;
    case TimelineKind::LeverageEnds:
        return u"leverage_ends"_s;
    case TimelineKind::DecisionWindow:
        return u"decision_window"_s;
    case TimelineKind::NoticePeriod:
        return u"notice_period"_s;
    case TimelineKind::ChecklistItem:
        return u"checklist_item"_s;
    case TimelineKind::PlanMove:
        return u"plan_move"_s;
    }
    Q_UNREACHABLE();
}

QString timelineKindLabel(TimelineKind kind)
{
    switch (kind) {
    case TimelineKind::Deal:
        return Text::tr("Deal");
    case TimelineKind::DealTerm:
        return Text::tr("Term of a deal");
    case TimelineKind::Tranche:
        return Text::tr("Tranche");
    case TimelineKind::Capacity:
        return Text::tr("Capacity");
    case TimelineKind::Listing:
        return Text::tr("Listing");
    case TimelineKind::MarketEvent:
        return Text::tr("Market event");
    case TimelineKind::Regulation:
        return Text::tr("Law");
    case TimelineKind::Review:
        return Text::tr("Review");
    case TimelineKind::Lifecycle:
        return Text::tr("Launch or end");
    case TimelineKind::Retirement:
        return Text::tr("Model retirement");
    case TimelineKind::ContractTerm:
        return Text::tr("Contract term");
    case TimelineKind::CommitmentYear:
        return Text::tr("Commitment year");
    case TimelineKind::CommitmentEnd:
        return Text::tr("End of a commitment year");
    case TimelineKind::NoticeDeadline:
        return Text::tr("Last day for notice");
    case TimelineKind::TalksBy:
        return Text::tr("Open talks by");
    case TimelineKind::LeverageEnds:
        return Text::tr("Leverage ends");
    case TimelineKind::DecisionWindow:
        return Text::tr("Decision window");
    case TimelineKind::NoticePeriod:
        return Text::tr("Notice period");
    case TimelineKind::ChecklistItem:
        return Text::tr("Negotiation point");
    case TimelineKind::PlanMove:
        return Text::tr("Move");
    }
    Q_UNREACHABLE();
}

QString timelineStatusKey(TimelineStatus status)
{
    switch (status) {
    case TimelineStatus::Past:
        return u"past"_s;
    case TimelineStatus::Current:
        return u"current"_s;
    case TimelineStatus::Due:
        return u"due"_s;
    case TimelineStatus::Expected:
        return u"expected"_s;
    case TimelineStatus::Missed:
        return u"missed"_s;
    case TimelineStatus::Lapsed:
        return u"lapsed"_s;
    }
    Q_UNREACHABLE();
}

QString timelineShapeKey(TimelineShape shape)
{
    switch (shape) {
    case TimelineShape::Point:
        return u"point"_s;
    case TimelineShape::Span:
        return u"span"_s;
    case TimelineShape::Step:
        return u"step"_s;
    case TimelineShape::Open:
        return u"open"_s;
    }
    Q_UNREACHABLE();
}

} // namespace fairlead
