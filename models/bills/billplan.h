#pragma once

#include "models/bills/bill.h"
#include "models/bills/grouping.h"

#include <QDateTime>

namespace fairlead {

/// What is decided about a bill between the preview and the import.
struct BillChoices
{
    GroupingKeys groupBy;          ///< of what no rule knows; see GroupingKeys
    std::optional<CostKind> spend; ///< the cost that counts as spend; chosen by the bill if empty
    bool isFurtherPart = false;    ///< stays beside bills of the same accounts and months
    bool acceptsRejected = false;  ///< imports the rest when rows are rejected
    QDateTime now;
    QString user;
    IdMaker newId;
};

/// What importing a bill does: the bill, its groups, workloads and rules, in one edit. A bill of
/// the same accounts and months is replaced, so that the same file twice counts once.
ImportReport planBill(const Workspace &workspace, const Bill &bill, const BillChoices &choices);

/// The cost that a bill's spend is best taken from: the effective cost, unless usage that is billed
/// lacks one.
CostKind usualSpend(const BillSummary &summary);

} // namespace fairlead
