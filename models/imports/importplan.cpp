#include "models/imports/importplan.h"

#include "models/edits/edits.h"
#include "models/edits/references.h"
#include "models/fields/rowjson.h"
#include "models/fields/valuetext.h"
#include "models/rows/dataset.h"
#include "models/rows/datasetrow.h"

#include <QCoreApplication>

#include <algorithm>
#include <map>
#include <set>

namespace fairlead {

using namespace Qt::StringLiterals;

namespace {

class Text
{
    Q_DECLARE_TR_FUNCTIONS(ImportPlan)
};

/// Records a row in the plan by what it does to the workspace.
void plan(ImportPlan &plan, const Workspace &workspace, const Row &after)
{
    const Row *before = workspace.find(after.ref());
    if (before && *before == after) {
        ++plan.unchanged;
        return;
    }
    const bool isBookkeeping = after.info().text.group == TableGroup::Hidden;
    if (!isBookkeeping)
        (before ? plan.changed : plan.added).push_back(after.ref());
    plan.edit.changes.push_back(
        {.before = before ? std::optional(*before) : std::nullopt, .after = after});
}

/// References are checked against the workspace as it would be, so that the order of rows is free.
void rejectDanglingReferences(ImportPlan &plan, const Workspace &workspace)
{
    Workspace afterwards = workspace;
    afterwards.apply(plan.edit);
    for (const RowChange &change : plan.edit.changes) {
        if (!change.after)
            continue;
        if (const auto good = checkReferences(afterwards, *change.after); !good)
            plan.rejected += good.error().message;
    }
}

/// The rows of the last edition, as they were shipped.
std::map<RowRef, Row> shippedRows(const Workspace &workspace, const Id<Dataset> &dataset)
{
    std::map<RowRef, Row> rows;
    for (const DatasetRow &shipped : workspace.rows<DatasetRow>()) {
        const TableInfo *table = tableInfo(QStringView(shipped.rowTable));
        if (shipped.dataset != dataset || !table)
            continue;
        const auto json =
            nlohmann::ordered_json::parse(shipped.content.toStdString(), nullptr, false);
        if (const auto row = rowFromJson(*table, json))
            rows.emplace(row->ref(), *row);
    }
    return rows;
}

/// The user's row with the dataset's news: each field that the user left alone follows the dataset.
Row merged(ImportPlan &plan, const Row &shipped, const Row &current, const Row &incoming)
{
    Row result = current;
    for (const Field &field : current.info().fields) {
        const Value before = shipped.value(field);
        const Value mine = current.value(field);
        const Value theirs = incoming.value(field);
        if (mine == theirs || theirs == before)
            continue;
        if (mine == before)
            result = result.with(field, theirs).value();
        else
            plan.conflicts.push_back(
                {current.ref(), field.name(), storedText(mine), storedText(theirs)});
    }
    return result;
}

Row datasetRow(const Id<Dataset> &dataset, const Row &row)
{
    const QString table = row.info().key();
    return Row::of(DatasetRow{.id = {dataset.text + u'/' + table + u'/' + row.id()},
                              .dataset = dataset,
                              .rowTable = table,
                              .rowId = row.id(),
                              .content = QString::fromUtf8(rowToLine(row))});
}

void planRow(ImportPlan &importPlan, const Workspace &workspace,
             const std::map<RowRef, Row> &shipped, const Row &incoming)
{
    const Row *current = workspace.find(incoming.ref());
    const auto base = shipped.find(incoming.ref());
    if (!current && base != shipped.end())
        return; // the user deleted it
    // Without a shipped row the user made this one; whatever it says is the user's word.
    const Row before = base == shipped.end() ? Row(incoming.table(), incoming.id()) : base->second;
    plan(importPlan, workspace,
         current ? merged(importPlan, before, *current, incoming) : incoming);
}

/// Takes out what the dataset no longer has, where the user neither changed it nor builds on it.
void planRemovals(ImportPlan &plan, const Workspace &workspace,
                  const std::map<RowRef, Row> &shipped, const std::set<RowRef> &incoming)
{
    std::vector<RowRef> obsolete;
    for (const auto &[ref, row] : shipped) {
        const Row *current = workspace.find(ref);
        if (!incoming.contains(ref) && current && *current == row)
            obsolete.push_back(ref);
    }
    Workspace afterwards = workspace;
    afterwards.apply(plan.edit);
    const std::set<RowRef> goes(obsolete.begin(), obsolete.end());
    std::vector<RowRef> free;
    for (const RowRef &ref : obsolete) {
        const std::vector<RowRef> users = referrersOf(afterwards, {ref});
        const bool isFree = std::all_of(users.begin(), users.end(),
                                        [&](const RowRef &user) { return goes.contains(user); });
        if (isFree)
            free.push_back(ref);
    }
    for (const RowRef &ref : free) {
        plan.removed.push_back(ref);
        plan.edit.changes.push_back({.before = *workspace.find(ref), .after = {}});
    }
}

/// Forgets shipped rows that the new edition does not have.
void planForgetting(ImportPlan &plan, const Workspace &workspace, const Id<Dataset> &dataset,
                    const std::set<RowRef> &incoming)
{
    for (const DatasetRow &row : workspace.rows<DatasetRow>()) {
        const TableInfo *table = tableInfo(QStringView(row.rowTable));
        if (row.dataset == dataset && table && !incoming.contains({table->id, row.rowId}))
            plan.edit.changes.push_back({.before = Row::of(row), .after = {}});
    }
}

} // namespace

ImportPlan planWorkspaceImport(const Workspace &workspace, const std::vector<Row> &incoming)
{
    ImportPlan result;
    result.edit.label = Text::tr("Import %n row(s)", nullptr, int(incoming.size()));
    for (const Row &row : incoming)
        plan(result, workspace, row);
    rejectDanglingReferences(result, workspace);
    return result;
}

ImportPlan planDatasetImport(const Workspace &workspace, const std::vector<Row> &incoming)
{
    ImportPlan result;
    const auto dataset = std::find_if(incoming.begin(), incoming.end(), [](const Row &row) {
        return row.table() == TableId::Dataset;
    });
    if (dataset == incoming.end()) {
        result.rejected += Text::tr("The dataset does not say its name and edition.");
        return result;
    }
    const Id<Dataset> id = dataset->as<Dataset>().id;
    result.edit.label = Text::tr("Import dataset %1").arg(dataset->as<Dataset>().edition);

    const std::map<RowRef, Row> shipped = shippedRows(workspace, id);
    std::set<RowRef> refs;
    for (const Row &row : incoming) {
        refs.insert(row.ref());
        planRow(result, workspace, shipped, row);
        plan(result, workspace, datasetRow(id, row));
    }
    planRemovals(result, workspace, shipped, refs);
    planForgetting(result, workspace, id, refs);
    rejectDanglingReferences(result, workspace);
    return result;
}

} // namespace fairlead
