#pragma once

#include "models/negotiation/contractchecklist.h"
#include "models/timeline/decisionplan.h"

namespace fairlead {

/// The plan that the work follows on a day: in an extension when it is too late for the first one.
DecisionPlan planInForce(const DecisionPlan &plan, QDate today);

/// By when a point has to be raised, counted back from the notice deadline: law and service terms
/// by the end of the stage in which talks open, price and what is traded by the end of the next
/// (negotiation.md section 6); not before today. Null: it is settled, or not on the table.
std::optional<QDate> dueByPlan(const ChecklistPoint &point, const DecisionPlan &plan, QDate today);

} // namespace fairlead
