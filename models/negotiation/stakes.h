#pragma once

#include "models/negotiation/contractchecklist.h"
#include "models/negotiation/pointworth.h"

#include <QHash>

namespace fairlead {

class PointPrices;

/// Whether a point is on the table in any way.
bool isOnTable(const ChecklistPoint &point);

/// What the points on the table are worth, by id; without those that have no price.
QHash<QString, PointWorth> worthsOf(const ContractChecklist &checklist, const PointPrices &prices);

/// Puts what winning the points is worth into their stakes, and ranks them anew: points that tie
/// otherwise follow by it (negotiation.md section 7). Of points that save the same money only the
/// largest has it at stake.
void settleTies(ContractChecklist &checklist, const QHash<QString, PointWorth> &worths);

} // namespace fairlead
