#include "models/imports/importplan.h"

#include "models/edits/edits.h"
#include "models/edits/references.h"
#include "models/fields/rowjson.h"
#include "models/fields/storedtext.h"
#include "models/records/rowrules.h"
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

/// What an import would bring in has to be well-formed; what is there already is left alone.
void rejectFlaws(ImportPlan &plan)
{
    for (const RowChange &change : plan.edit.changes) {
        if (!change.after)
            continue;
        const Row *before = change.before ? &*change.before : nullptr;
        if (const auto good = checkNews(before, *change.after); !good)
            plan.rejected +=
                Text::tr("%1 “%2”: %3")
                    .arg(change.after->info().singular(), change.ref().id, good.error().message);
    }
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

/// The rows of the new edition that stay away: what the user deleted, and what cannot stand
/// without it.
std::set<RowRef> unwantedRows(const Workspace &workspace, const std::map<RowRef, Row> &shipped,
                              const std::vector<Row> &incoming)
{
    std::set<RowRef> unwanted;
    const auto isUnwanted = [&](const Row &row) {
        if (workspace.contains(row.ref()))
            return false;
        const std::vector<RowRef> owners = ownersOf(row);
        return shipped.contains(row.ref())
               || std::any_of(owners.begin(), owners.end(),
                              [&](const RowRef &owner) { return unwanted.contains(owner); });
    };
    for (size_t before = 0, more = 1; before != more;) {
        before = unwanted.size();
        for (const Row &row : incoming) {
            if (isUnwanted(row))
                unwanted.insert(row.ref());
        }
        more = unwanted.size();
    }
    return unwanted;
}

/// The dataset's row without references to rows that stay away: lists lose them, other fields keep
/// what the workspace has.
Row withoutUnwanted(const Row &incoming, const Row *current, const std::set<RowRef> &unwanted)
{
    Row result = incoming;
    for (const Field &field : incoming.info().fields) {
        QStringList kept;
        const std::vector<RowRef> refs = referencesIn(incoming, field);
        for (const RowRef &ref : refs) {
            if (!unwanted.contains(ref))
                kept += ref.id;
        }
        if (size_t(kept.size()) == refs.size())
            continue;
        const bool isList = field.kind == FieldKind::ReferenceList;
        const Value value = isList ? Value(kept) : current ? current->value(field) : Value();
        result = result.with(field, value).value_or(result);
    }
    return result;
}

/// The user made this row; where the dataset disagrees, whatever the user said stays.
void planOwnRow(ImportPlan &plan, const Row &current, const Row &incoming)
{
    for (const Field &field : current.info().fields) {
        const Value mine = current.value(field);
        const Value theirs = incoming.value(field);
        if (isNull(mine) || mine == theirs || field.name() == u"origin")
            continue;
        plan.conflicts.push_back(
            {current.ref(), field.name(), storedText(mine), storedText(theirs)});
    }
    ++plan.unchanged;
}

void planShippedRow(ImportPlan &importPlan, const Workspace &workspace,
                    const std::map<RowRef, Row> &shipped, const Row &incoming)
{
    const Row *current = workspace.find(incoming.ref());
    const auto base = shipped.find(incoming.ref());
    if (!current)
        planRow(importPlan, workspace, incoming);
    else if (base == shipped.end())
        planOwnRow(importPlan, *current, incoming);
    else
        planRow(importPlan, workspace, merged(importPlan, base->second, *current, incoming));
}

/// Of @p rows those that no other row needs, directly or through others.
std::set<RowRef> unneeded(const Workspace &workspace, std::set<RowRef> rows)
{
    std::vector<RowRef> needed;
    const auto keepWhatItNeeds = [&](const Row &row) {
        for (const RowRef &ref : referencesOf(row)) {
            if (rows.erase(ref) > 0)
                needed.push_back(ref);
        }
    };
    for (const TableInfo &table : allTables()) {
        for (const Row &row : workspace.rows(table.id)) {
            if (!rows.contains(row.ref()))
                keepWhatItNeeds(row);
        }
    }
    while (!needed.empty()) {
        const RowRef ref = needed.back();
        needed.pop_back();
        keepWhatItNeeds(*workspace.find(ref));
    }
    return rows;
}

/// Takes out what the dataset no longer has, where the user neither changed it nor builds on it.
void planRemovals(ImportPlan &plan, const Workspace &workspace,
                  const std::map<RowRef, Row> &shipped, const std::set<RowRef> &incoming)
{
    std::set<RowRef> obsolete;
    for (const auto &[ref, row] : shipped) {
        const Row *current = workspace.find(ref);
        if (!incoming.contains(ref) && current && *current == row)
            obsolete.insert(ref);
    }
    Workspace afterwards = workspace;
    afterwards.apply(plan.edit);
    for (const RowRef &ref : unneeded(afterwards, obsolete)) {
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

void planRow(ImportPlan &plan, const Workspace &workspace, const Row &after)
{
    const Row *before = workspace.find(after.ref());
    const bool isBookkeeping = after.info().text.group == TableGroup::Hidden;
    if (before && *before == after) {
        plan.unchanged += isBookkeeping ? 0 : 1;
        return;
    }
    if (!isBookkeeping)
        (before ? plan.changed : plan.added).push_back(after.ref());
    plan.edit.changes.push_back(
        {.before = before ? std::optional(*before) : std::nullopt, .after = after});
}

ImportPlan planWorkspaceImport(const Workspace &workspace, const std::vector<Row> &incoming)
{
    ImportPlan result;
    const auto listed = std::count_if(incoming.begin(), incoming.end(), [](const Row &row) {
        return row.info().text.group != TableGroup::Hidden;
    });
    result.edit.label = Text::tr("Import %n row(s)", nullptr, int(listed));
    for (const Row &row : incoming)
        planRow(result, workspace, row);
    rejectFlaws(result);
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
    const std::set<RowRef> unwanted = unwantedRows(workspace, shipped, incoming);
    std::set<RowRef> refs;
    for (const Row &row : incoming) {
        refs.insert(row.ref());
        if (!unwanted.contains(row.ref())) {
            planShippedRow(result, workspace, shipped,
                           withoutUnwanted(row, workspace.find(row.ref()), unwanted));
        }
        planRow(result, workspace, datasetRow(id, row));
    }
    planRemovals(result, workspace, shipped, refs);
    planForgetting(result, workspace, id, refs);
    rejectFlaws(result);
    rejectDanglingReferences(result, workspace);
    return result;
}

} // namespace fairlead
