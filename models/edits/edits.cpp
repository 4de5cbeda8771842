#include "models/edits/edits.h"

#include "models/edits/references.h"
#include "models/fields/inputtext.h"
#include "models/fields/showntext.h"
#include "models/fields/storedtext.h"
#include "models/records/rowrules.h"
#include "models/rows/claim.h"
#include "models/rowtitle.h"

#include <QCoreApplication>
#include <QSet>

#include <algorithm>
#include <map>
#include <set>

namespace fairlead {

using namespace Qt::StringLiterals;

namespace {

class Text
{
    Q_DECLARE_TR_FUNCTIONS(Edits)
};

constexpr qsizetype kLongestTitle = 60;

/// What a row is called in the label of an edit.
QString titleOf(const Workspace &workspace, const Row &row)
{
    return shortened(rowTitle(workspace, row), kLongestTitle);
}

RowChange changeTo(const Workspace &workspace, const Row &row)
{
    const Row *before = workspace.find(row.ref());
    return {.before = before ? std::optional(*before) : std::nullopt, .after = row};
}

/// Whether a row no longer says what a preferred claim on it says, because of a change.
bool isOvertaken(const Claim &claim, const RowChange &change)
{
    const Field *field = change.ref().table == TableId::Claim
                             ? nullptr
                             : tableInfo(change.ref().table).field(claim.attribute);
    if (!field || !change.before || !change.after)
        return false;
    const Value after = change.after->value(*field);
    return after != change.before->value(*field) && storedText(after) != claim.value;
}

} // namespace

Result<void> checkWhole(const Workspace &workspace, const Row &row)
{
    if (row.id().isEmpty())
        return failure(Text::tr("A row needs an id."));
    if (const Field *missing = row.firstMissing())
        return missing->check(Value()).map([](const Value &) {});
    // What a file from before holds may stay while other fields are edited.
    if (const auto good = checkNews(workspace.find(row.ref()), row); !good)
        return good;
    return checkReferences(workspace, row);
}

Edit overtakingClaims(const Workspace &workspace, Edit edit)
{
    std::map<std::pair<QString, QString>, RowChange> changes; // by table and id
    for (const RowChange &change : edit.changes)
        changes.emplace(std::pair(tableInfo(change.ref().table).key(), change.ref().id), change);
    if (changes.empty())
        return edit;
    for (const Claim &claim : workspace.rows<Claim>()) {
        const auto change =
            claim.preferred ? changes.find({claim.subjectTable, claim.subject}) : changes.end();
        if (change == changes.end() || !isOvertaken(claim, change->second))
            continue;
        Claim after = claim;
        after.preferred = false;
        edit.changes.push_back({.before = Row::of(claim), .after = Row::of(after)});
    }
    return edit;
}

Result<Edit> putRow(const Workspace &workspace, const Row &row)
{
    if (const auto whole = checkWhole(workspace, row); !whole)
        return tl::make_unexpected(whole.error());
    const RowChange change = changeTo(workspace, row);
    if (change.before == change.after)
        return Edit{};
    const QString label = change.before ? Text::tr("Change %1 “%2”") : Text::tr("Add %1 “%2”");
    return overtakingClaims(
        workspace,
        {.label = label.arg(row.info().singular(), titleOf(workspace, row)), .changes = {change}});
}

namespace {

QString changeLabel(const Workspace &workspace, const std::vector<RowRef> &rows, const Field &field)
{
    if (rows.size() == 1) {
        return Text::tr("Change “%1” of “%2”")
            .arg(field.label(), titleOf(workspace, *workspace.find(rows.front())));
    }
    return Text::tr("Change “%1” of %n row(s)", nullptr, int(rows.size())).arg(field.label());
}

Result<Edit> fieldChange(const Workspace &workspace, const std::vector<RowRef> &rows,
                         const Field &field, const Value &value)
{
    if (const auto good = checkForm(field, value); !good)
        return tl::make_unexpected(good.error());
    Edit edit{.label = changeLabel(workspace, rows, field), .changes = {}};
    bool isUnchecked = field.target.has_value();
    for (const RowRef &ref : rows) {
        const Row *before = workspace.find(ref);
        Q_ASSERT(before);
        const auto after = before->with(field, value);
        if (!after)
            return tl::make_unexpected(after.error());
        // What may stand in one field can depend on another one.
        if (const auto good = checkNews(before, *after); !good)
            return tl::make_unexpected(good.error());
        // One look at the new reference is enough, but each claim has a subject of its own.
        if (isUnchecked || ref.table == TableId::Claim) {
            if (const auto good = checkReferences(workspace, *after); !good)
                return tl::make_unexpected(good.error());
            isUnchecked = false;
        }
        if (*after != *before)
            edit.changes.push_back({.before = *before, .after = *after});
    }
    return edit;
}

} // namespace

Result<Edit> setField(const Workspace &workspace, const std::vector<RowRef> &rows,
                      const Field &field, const Value &value)
{
    return fieldChange(workspace, rows, field, value).map([&](const Edit &edit) {
        return overtakingClaims(workspace, edit);
    });
}

Result<Edit> clearFields(const Workspace &workspace, const std::vector<RowFields> &block)
{
    Edit edit;
    qsizetype cells = 0;
    for (const auto &[ref, fields] : block) {
        const Row &before = *workspace.find(ref);
        Row after = before;
        for (const Field *field : fields) {
            const auto cleared = after.with(*field, Value());
            if (!cleared)
                return tl::make_unexpected(cleared.error());
            cells += isNull(after.value(*field)) ? 0 : 1;
            after = *cleared;
        }
        if (after != before)
            edit.changes.push_back({.before = before, .after = after});
    }
    edit.label = Text::tr("Clear %n cell(s)", nullptr, int(cells));
    return overtakingClaims(workspace, std::move(edit));
}

RemovalConsequences consequencesOfRemoval(const Workspace &workspace,
                                          const std::vector<RowRef> &rows)
{
    RemovalConsequences consequences;
    std::set<RowRef> gone(rows.begin(), rows.end());
    std::set<RowRef> cleared;
    std::vector<RowRef> next = rows;
    while (!next.empty()) {
        std::vector<RowRef> falling;
        for (const RowRef &ref : referrersOf(workspace, next)) {
            const std::vector<RowRef> owners = ownersOf(*workspace.find(ref));
            const bool falls = std::any_of(owners.begin(), owners.end(), [&](const RowRef &owner) {
                return gone.contains(owner);
            });
            if (!falls)
                cleared.insert(ref);
            else if (gone.insert(ref).second)
                falling.push_back(ref);
        }
        consequences.removed.insert(consequences.removed.end(), falling.begin(), falling.end());
        next = falling;
    }
    std::set_difference(cleared.begin(), cleared.end(), gone.begin(), gone.end(),
                        std::back_inserter(consequences.cleared));
    return consequences;
}

namespace {

/// The row without its references to rows that are gone.
Row withoutReferences(const Row &row, const std::set<RowRef> &gone)
{
    Row cleared = row;
    for (const Field &field : row.info().fields) {
        const std::vector<RowRef> refs = referencesIn(row, field);
        QStringList kept;
        for (const RowRef &ref : refs) {
            if (!gone.contains(ref))
                kept += ref.id;
        }
        if (kept.size() == qsizetype(refs.size()))
            continue;
        const Value value = field.kind == FieldKind::ReferenceList ? Value(kept) : Value();
        cleared = cleared.with(field, value).value();
    }
    return cleared;
}

QString removalLabel(const Workspace &workspace, const std::vector<RowRef> &rows)
{
    if (rows.size() == 1) {
        const Row &row = *workspace.find(rows.front());
        return Text::tr("Delete %1 “%2”").arg(row.info().singular(), titleOf(workspace, row));
    }
    return Text::tr("Delete %n row(s)", nullptr, int(rows.size()));
}

} // namespace

Edit removeRows(const Workspace &workspace, const std::vector<RowRef> &rows)
{
    const RemovalConsequences consequences = consequencesOfRemoval(workspace, rows);
    std::set<RowRef> gone(rows.begin(), rows.end());
    gone.insert(consequences.removed.begin(), consequences.removed.end());

    Edit edit{.label = removalLabel(workspace, rows), .changes = {}};
    for (const RowRef &ref : consequences.cleared) {
        const Row &row = *workspace.find(ref);
        edit.changes.push_back({.before = row, .after = withoutReferences(row, gone)});
    }
    for (const RowRef &ref : gone)
        edit.changes.push_back({.before = *workspace.find(ref), .after = {}});
    return edit;
}

namespace {

/// The rows and all their parts, down to the last.
std::vector<RowRef> withParts(const Workspace &workspace, const std::vector<RowRef> &rows)
{
    std::set<RowRef> all(rows.begin(), rows.end());
    std::vector<RowRef> next = rows;
    while (!next.empty()) {
        std::vector<RowRef> parts;
        for (const RowRef &ref : referrersOf(workspace, next)) {
            const Row &row = *workspace.find(ref);
            const bool isPart = std::any_of(next.begin(), next.end(), [&](const RowRef &owner) {
                return isPartOf(row, owner);
            });
            if (isPart && all.insert(ref).second)
                parts.push_back(ref);
        }
        next = parts;
    }
    return {all.begin(), all.end()};
}

Row redirected(const Row &row, const std::map<RowRef, QString> &newIds)
{
    Row copy = row;
    for (const Field &field : row.info().fields) {
        QStringList ids;
        for (const RowRef &ref : referencesIn(row, field)) {
            const auto renamed = newIds.find(ref);
            ids += renamed == newIds.end() ? ref.id : renamed->second;
        }
        if (ids.isEmpty())
            continue;
        const bool isList = field.kind == FieldKind::ReferenceList;
        copy = copy.with(field, isList ? Value(ids) : Value(ids.front())).value();
    }
    if (const Field *origin = row.info().field(u"origin"))
        copy = copy.with(*origin, keyOf(Origin::Own)).value();
    return copy;
}

/// The field that holds what people call a row; null when the table has none.
const Field *nameField(const TableInfo &table)
{
    for (const QString &key : {u"name"_s, u"title"_s, u"label"_s}) {
        const Field *field = table.field(key);
        if (field && field->kind == FieldKind::Text)
            return field;
    }
    return nullptr;
}

/// "Acme (copy)", or "Acme (copy 2)" when there is one already.
QString nameOfCopy(const QString &original, const QSet<QString> &taken)
{
    QString name = Text::tr("%1 (copy)").arg(original);
    for (int number = 2; taken.contains(name); ++number)
        name = Text::tr("%1 (copy %2)").arg(original, QString::number(number));
    return name;
}

/// Calls the copies of the chosen rows copies; their parts keep their names.
void nameCopies(const Workspace &workspace, const std::set<QString> &copies, TableId table,
                Edit &edit)
{
    const Field *field = nameField(tableInfo(table));
    if (!field)
        return;
    QSet<QString> taken;
    for (const Row &row : workspace.rows(table))
        taken.insert(row.text(field->name()));
    for (RowChange &change : edit.changes) {
        const QString original = change.after->text(field->name());
        if (original.isEmpty() || change.ref().table != table || !copies.contains(change.ref().id))
            continue;
        const QString name = nameOfCopy(original, taken);
        taken.insert(name);
        change.after = change.after->with(*field, name).value();
    }
}

QString duplicationLabel(const Workspace &workspace, const std::vector<RowRef> &rows)
{
    if (rows.size() == 1) {
        const Row &row = *workspace.find(rows.front());
        return Text::tr("Duplicate %1 “%2”").arg(row.info().singular(), titleOf(workspace, row));
    }
    return Text::tr("Duplicate %n row(s)", nullptr, int(rows.size()));
}

} // namespace

Edit duplicateRows(const Workspace &workspace, const std::vector<RowRef> &rows,
                   const IdMaker &newId)
{
    std::map<RowRef, QString> newIds;
    for (const RowRef &ref : withParts(workspace, rows))
        newIds.emplace(ref, newId());

    Edit edit{.label = duplicationLabel(workspace, rows), .changes = {}};
    for (const auto &[ref, id] : newIds) {
        const Row copy = redirected(workspace.find(ref)->copiedTo(id), newIds);
        edit.changes.push_back({.before = {}, .after = copy});
    }
    std::set<QString> copies;
    for (const RowRef &ref : rows)
        copies.insert(newIds.at(ref));
    nameCopies(workspace, copies, rows.front().table, edit);
    return edit;
}

Result<Edit> preferClaim(const Workspace &workspace, const Id<Claim> &claim, const QString &reason)
{
    const Claim *chosen = workspace.find(claim);
    Q_ASSERT(chosen);
    if (const auto whole = checkReferences(workspace, Row::of(*chosen)); !whole)
        return tl::make_unexpected(whole.error());
    const QString subject = shortened(rowTitle(workspace, Row::of(*chosen)), kLongestTitle);
    Edit edit{.label = Text::tr("Prefer claim “%1”").arg(subject), .changes = {}};
    for (const Claim &other : workspace.rows<Claim>()) {
        if (other.subjectTable != chosen->subjectTable || other.subject != chosen->subject
            || other.attribute != chosen->attribute)
            continue;
        Claim after = other;
        after.preferred = other.id == claim;
        if (after.preferred)
            after.reason = reason;
        if (after != other)
            edit.changes.push_back({.before = Row::of(other), .after = Row::of(after)});
    }

    const TableInfo *table = tableInfo(QStringView(chosen->subjectTable));
    const Field *field = table ? table->field(chosen->attribute) : nullptr;
    if (!field || !workspace.contains({table->id, chosen->subject}))
        return edit;
    const auto value = valueFromStored(*field, chosen->value);
    if (!value)
        return tl::make_unexpected(value.error());
    const auto fieldEdit = fieldChange(workspace, {{table->id, chosen->subject}}, *field, *value);
    if (!fieldEdit)
        return tl::make_unexpected(fieldEdit.error());
    edit.changes.insert(edit.changes.end(), fieldEdit->changes.begin(), fieldEdit->changes.end());
    return edit;
}

PastePlan pasteCells(const Workspace &workspace, TableId table, const std::vector<RowRef> &rows,
                     const std::vector<const Field *> &fields,
                     const std::vector<QStringList> &cells, const QLocale &locale,
                     const IdMaker &newId)
{
    PastePlan plan;
    plan.edit.label = Text::tr("Paste %n row(s)", nullptr, int(cells.size()));
    for (size_t line = 0; line < cells.size(); ++line) {
        const bool isNew = line >= rows.size();
        Row row = isNew ? Row(table, newId()) : *workspace.find(rows[line]);
        const Row before = row;
        for (qsizetype column = 0; column < cells[line].size(); ++column) {
            if (column >= qsizetype(fields.size())) {
                plan.leftOut += cells[line][column].trimmed().isEmpty() ? 0 : 1;
                continue;
            }
            if (isNew && cells[line][column].trimmed().isEmpty())
                continue; // keeps what a new row starts with
            const Field &field = *fields[size_t(column)];
            const auto changed =
                valueFromInput(workspace, field, cells[line][column], locale)
                    .and_then([&](const Value &value) { return row.with(field, value); });
            if (changed)
                row = *changed;
            else
                plan.rejected += Text::tr("Row %1: %2").arg(line + 1).arg(changed.error().message);
        }
        if (row == before)
            continue;
        if (const auto whole = checkWhole(workspace, row); !whole) {
            plan.rejected += Text::tr("Row %1: %2").arg(line + 1).arg(whole.error().message);
            continue;
        }
        plan.edit.changes.push_back(
            {.before = isNew ? std::nullopt : std::optional(before), .after = row});
        ++(isNew ? plan.addedRows : plan.changedRows);
    }
    plan.edit = overtakingClaims(workspace, std::move(plan.edit));
    return plan;
}

} // namespace fairlead
