#pragma once

#include "models/bills/billtally.h"
#include "models/edits/edits.h"
#include "models/rows/billgroup.h"
#include "models/rows/groupingrule.h"
#include "models/rows/workload.h"

namespace fairlead {

/// By what a group that no rule knows becomes a workload: "tag", "provider", "account", "service",
/// "model". Empty: by tag and provider where there is a tag, else by provider, account and service.
using GroupingKeys = QStringList;

/// Whether @p keys are among the words above.
bool areGroupingKeys(const GroupingKeys &keys);

/// What the groups of a bill turn into.
struct Grouping
{
    std::vector<Workload::Id> workloads; ///< by group; null for what is no workload
    std::vector<Workload> newWorkloads;
    std::vector<GroupingRule> newRules;
};

/// Applies the workspace's rules to the groups, and makes a workload and a rule of each kind of AI
/// group that no rule knows. A workload of the same name is taken instead of a new one.
Grouping groupIntoWorkloads(const Workspace &workspace, const std::vector<BillGroup> &groups,
                            const GroupingKeys &keys, const IdMaker &newId);

/// The name of the model in the workspace that a bill means by @p mention ("claude sonnet 4.6");
/// the mention itself when there is none.
QString knownModelName(const Workspace &workspace, const QString &mention);

/// What the groups of the latest month cost, one amount a currency, without zeros. US dollars come
/// first, since all arithmetic counts in them; the others by their codes.
std::vector<Money> monthlySpends(const std::vector<BillGroup> &groups);

/// Fills in what a workload uses by its groups of the latest month: volume, and the first of their
/// monthlySpends(). Fields that the groups say nothing about stay.
Workload withUsage(Workload workload, const std::vector<BillGroup> &groups);

/// Empties what these groups said of a workload that they no longer belong to.
Workload withoutUsage(Workload workload, const std::vector<BillGroup> &groups);

} // namespace fairlead
