#include "models/records/rowquality.h"

#include "models/rows/claim.h"
#include "models/rows/dealcomponent.h"
#include "models/rows/tranche.h"

#include <algorithm>

namespace fairlead {

using namespace Qt::StringLiterals;

namespace {

bool counts(const Field &field)
{
    const QLatin1StringView key(field.key);
    return key != "origin"_L1 && key != "checked_on"_L1 && key != "notes"_L1;
}

std::optional<RowRef> ownerOf(const Workspace &workspace, const RowRef &ref)
{
    const Row *row = workspace.find(ref);
    if (row && ref.table == TableId::Tranche)
        return RowRef{TableId::DealComponent, row->as<Tranche>().component.text};
    if (row && ref.table == TableId::DealComponent)
        return RowRef{TableId::Deal, row->as<DealComponent>().deal.text};
    return {};
}

} // namespace

Completeness completenessOf(const Row &row)
{
    Completeness completeness;
    for (const Field &field : row.info().fields) {
        if (!counts(field))
            continue;
        ++completeness.total;
        if (isNull(row.value(field)))
            completeness.missing.push_back(&field);
        else
            ++completeness.filled;
    }
    return completeness;
}

int completePercent(const Row &row)
{
    Completeness completeness;
    for (const Field &field : row.info().fields) {
        if (!counts(field))
            continue;
        ++completeness.total;
        completeness.filled += isNull(row.value(field)) ? 0 : 1;
    }
    return completeness.percent();
}

std::optional<qint64> ageInDays(const Row &row, const QDate &asOf)
{
    const Value checked = row.value(u"checked_on");
    const auto *date = std::get_if<PartialDate>(&checked);
    if (!date)
        return {};
    return std::max<qint64>(0, date->last().daysTo(asOf));
}

bool isStale(const Row &row, const QDate &asOf)
{
    return ageInDays(row, asOf).value_or(0) > kStaleDays;
}

bool isUnverified(const Row &row)
{
    return row.value(u"verified") == Value(false);
}

std::set<RowRef> contestedRows(const Workspace &workspace)
{
    std::set<RowRef> contested;
    for (const Claim &claim : workspace.rows<Claim>()) {
        if (claim.conflicts.isEmpty())
            continue;
        const TableInfo *table = tableInfo(QStringView(claim.subjectTable));
        if (!table)
            continue;
        for (std::optional<RowRef> ref = RowRef{table->id, claim.subject}; ref;
             ref = ownerOf(workspace, *ref))
            contested.insert(*ref);
    }
    return contested;
}

CareCounts &CareCounts::operator+=(const CareCounts &other)
{
    stale += other.stale;
    unverified += other.unverified;
    return *this;
}

CareCounts &CareCounts::operator-=(const CareCounts &other)
{
    stale -= other.stale;
    unverified -= other.unverified;
    return *this;
}

CareCounts careOf(const Row &row, const QDate &asOf)
{
    return {.stale = isStale(row, asOf) ? 1 : 0, .unverified = isUnverified(row) ? 1 : 0};
}

CareCounts careCounts(const Workspace &workspace, TableId table, const QDate &asOf)
{
    CareCounts counts;
    const TableInfo &info = tableInfo(table);
    if (!info.field(u"checked_on") && !info.field(u"verified"))
        return counts;
    for (const Row &row : workspace.rows(table))
        counts += careOf(row, asOf);
    return counts;
}

} // namespace fairlead
