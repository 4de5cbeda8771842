#pragma once

#include "models/negotiation/condition.h"
#include "models/result.h"

#include <QString>

namespace fairlead {

/// Reads a condition as it is written in rules:
///
///     org.jurisdictions has eu and not contract.export_schedule_attached
///     exposure.vendor_share > 40% or any_workload(criticality in [critical, important])
///
/// A field alone is a yes-or-no question; `=`, `!=`, `>`, `>=`, `<`, `<=` compare; `in`, `not in`
/// look into a list of choices, `has` into the choices that a field holds. `any_workload`,
/// `any_commitment` and `any_deal` look for one entry that fulfils what stands in brackets, where
/// fields are named without their table; with nothing in brackets, for any entry at all. `always`
/// and the empty text hold always. Fields and choices that do not exist are errors, and so is a
/// comparison that does not fit the field.
Result<Condition> conditionFromText(const QString &text);

/// The condition in the same language; reading it back gives the same condition.
QString conditionText(const Condition &condition);

} // namespace fairlead
