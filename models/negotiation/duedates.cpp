#include "models/negotiation/duedates.h"

#include "models/negotiation/stakes.h"

#include <algorithm>

namespace fairlead {

namespace {

bool isAboutPrice(const ChecklistPoint &point)
{
    return point.stance == Stance::Trade
           || (point.rule
               && (point.rule->category == RuleCategory::Commercial
                   || point.rule->category == RuleCategory::Listing));
}

} // namespace

DecisionPlan planInForce(const DecisionPlan &plan, QDate today)
{
    const auto late = lateStart(plan, today);
    return late ? late->plan : plan;
}

std::optional<QDate> dueByPlan(const ChecklistPoint &point, const DecisionPlan &plan, QDate today)
{
    const bool isOpen =
        point.status() == ItemStatus::NotRaised || point.status() == ItemStatus::Raised;
    if (!isOpen || !isOnTable(point))
        return {};
    const DecisionStage stage = isAboutPrice(point) ? DecisionStage::Terms : DecisionStage::Talks;
    return std::max(planInForce(plan, today).stages[size_t(stage)].last, today);
}

} // namespace fairlead
