#include "models/edits/references.h"

#include "models/facts/facts.h"

#include <QCoreApplication>
#include <QSet>

#include <algorithm>

namespace fairlead {

namespace {

using RefSet = std::array<QSet<QString>, kTableCount>;

RefSet asSet(const std::vector<RowRef> &refs)
{
    RefSet set;
    for (const RowRef &ref : refs)
        set[size_t(ref.table)].insert(ref.id);
    return set;
}

std::optional<RowRef> claimedSubject(const Row &row)
{
    return row.table() == TableId::Claim ? subjectOf(row.as<Claim>()) : std::nullopt;
}

bool refersToAny(const Row &row, const RefSet &targets)
{
    for (const Field &field : row.info().fields) {
        if (!field.target || targets[size_t(*field.target)].isEmpty())
            continue;
        for (const RowRef &ref : referencesIn(row, field)) {
            if (targets[size_t(ref.table)].contains(ref.id))
                return true;
        }
    }
    const auto subject = claimedSubject(row);
    return subject && targets[size_t(subject->table)].contains(subject->id);
}

} // namespace

std::vector<RowRef> referencesIn(const Row &row, const Field &field)
{
    std::vector<RowRef> refs;
    if (!field.target)
        return refs;
    const Value value = row.value(field);
    if (const auto *id = std::get_if<QString>(&value))
        refs.push_back({*field.target, *id});
    if (const auto *ids = std::get_if<QStringList>(&value)) {
        for (const QString &id : *ids)
            refs.push_back({*field.target, id});
    }
    return refs;
}

Result<void> checkReferences(const Workspace &workspace, const Row &row)
{
    for (const Field &field : row.info().fields) {
        for (const RowRef &ref : referencesIn(row, field)) {
            if (ref == row.ref() || workspace.contains(ref))
                continue;
            return failure(
                QCoreApplication::translate(
                    "References", "%1 “%2”: %3 refers to “%4”, which is not in the table %5.")
                    .arg(row.info().singular(), row.id(), field.label(), ref.id,
                         tableInfo(ref.table).plural()));
        }
    }
    const auto subject = claimedSubject(row);
    if (row.table() == TableId::Claim && (!subject || !workspace.contains(*subject))) {
        return failure(QCoreApplication::translate(
                           "References", "Claim “%1” is about “%2”, which is not in the workspace.")
                           .arg(row.id(), row.as<Claim>().subject));
    }
    return {};
}

std::vector<RowRef> referencesOf(const Row &row)
{
    std::vector<RowRef> all;
    for (const Field &field : row.info().fields) {
        const std::vector<RowRef> refs = referencesIn(row, field);
        all.insert(all.end(), refs.begin(), refs.end());
    }
    if (const auto subject = claimedSubject(row))
        all.push_back(*subject);
    return all;
}

std::vector<RowRef> ownersOf(const Row &row)
{
    std::vector<RowRef> owners;
    for (const Field &field : row.info().fields) {
        if (field.kind != FieldKind::Reference || !field.options.required)
            continue;
        const std::vector<RowRef> refs = referencesIn(row, field);
        owners.insert(owners.end(), refs.begin(), refs.end());
    }
    if (const auto subject = claimedSubject(row))
        owners.push_back(*subject);
    return owners;
}

bool isPartOf(const Row &row, const RowRef &owner)
{
    const auto &fields = row.info().fields;
    return std::any_of(fields.begin(), fields.end(), [&](const Field &field) {
        return field.options.isPart && *field.target == owner.table
               && row.text(field.name()) == owner.id;
    });
}

std::vector<RowRef> referrersOf(const Workspace &workspace, const std::vector<RowRef> &targets)
{
    const RefSet wanted = asSet(targets);
    std::vector<RowRef> found;
    for (const TableInfo &table : allTables()) {
        for (const Row &row : workspace.rows(table.id)) {
            if (refersToAny(row, wanted))
                found.push_back(row.ref());
        }
    }
    return found;
}

} // namespace fairlead
