#include "models/facts/facts.h"

#include "models/edits/references.h"
#include "models/fields/valuetext.h"
#include "models/records/rowrules.h"
#include "models/rows/capacitymilestone.h"
#include "models/rows/deal.h"
#include "models/rows/dealcomponent.h"
#include "models/rows/source.h"
#include "models/rows/tranche.h"

#include <QCoreApplication>
#include <QRegularExpression>

#include <algorithm>
#include <map>
#include <set>
#include <tuple>

namespace fairlead {

namespace {

class Text
{
    Q_DECLARE_TR_FUNCTIONS(Facts)
};

void sortByAttribute(std::vector<const Claim *> &claims)
{
    const auto key = [](const Claim *claim) {
        return std::tuple(claim->subjectTable, claim->subject, claim->attribute, !claim->preferred,
                          claim->id);
    };
    std::sort(claims.begin(), claims.end(),
              [&](const Claim *left, const Claim *right) { return key(left) < key(right); });
}

const Field *fieldOf(const Claim &claim)
{
    const TableInfo *table = tableInfo(QStringView(claim.subjectTable));
    return table ? table->field(claim.attribute) : nullptr;
}

/// A stored value without a field that would say what it is.
QString looseText(const QString &value, const QLocale &locale)
{
    if (value.isEmpty())
        return QStringLiteral("–");
    static const QRegularExpression kMoney(QStringLiteral("^-?[0-9.]+ [A-Z]{3}$"));
    const auto money = Money::fromText(value);
    if (money && kMoney.match(value).hasMatch())
        return moneyText(*money, locale);
    const auto date = PartialDate::fromText(value);
    return date && date->precision() != PartialDate::Precision::Year ? dateText(*date, locale)
                                                                     : value;
}

/// Why the preferred claim and its record disagree; empty when they do not.
QString disagreement(const Workspace &workspace, const Claim &claim)
{
    const auto subject = subjectOf(claim);
    const Row *row = subject ? workspace.find(*subject) : nullptr;
    const Field *field = fieldOf(claim);
    if (!row || !field || claim.value.isEmpty())
        return {};
    const auto claimed = valueFromStored(*field, claim.value);
    if (!claimed)
        return claimed.error().message;
    if (*claimed == row->value(*field))
        return {};
    return Text::tr("The preferred claim on %1 says “%2”, the record says “%3”.")
        .arg(field->label(), claim.value, storedText(row->value(*field)));
}

void addClaimProblems(const Workspace &workspace, std::vector<DataProblem> &problems)
{
    std::set<std::tuple<QString, QString, QString>> preferred;
    for (const Claim &claim : workspace.rows<Claim>()) {
        if (!claim.preferred)
            continue;
        const RowRef ref{TableId::Claim, claim.id.text};
        if (!preferred.emplace(claim.subjectTable, claim.subject, claim.attribute).second) {
            problems.push_back({ref, Text::tr("Two claims on %1 of “%2” are preferred.")
                                         .arg(claim.attribute, claim.subject)});
        }
        const QString why = disagreement(workspace, claim);
        if (!why.isEmpty())
            problems.push_back({ref, why});
    }
}

/// The deal that a claim speaks of, or of whose parts; null: none.
const Deal *dealOf(const Workspace &workspace, const Claim &claim)
{
    const auto subject = subjectOf(claim);
    if (!subject)
        return nullptr;
    const auto ofComponent = [&](const Id<DealComponent> &id) {
        const DealComponent *component = workspace.find(id);
        return component ? workspace.find(component->deal) : nullptr;
    };
    switch (subject->table) {
    case TableId::Deal:
        return workspace.find(Id<Deal>{subject->id});
    case TableId::DealComponent:
        return ofComponent({subject->id});
    case TableId::Tranche: {
        const Tranche *tranche = workspace.find(Id<Tranche>{subject->id});
        return tranche ? ofComponent(tranche->component) : nullptr;
    }
    case TableId::CapacityMilestone: {
        const CapacityMilestone *milestone = workspace.find(Id<CapacityMilestone>{subject->id});
        return milestone ? workspace.find(milestone->deal) : nullptr;
    }
    default:
        return nullptr;
    }
}

} // namespace

std::optional<RowRef> subjectOf(const Claim &claim)
{
    const TableInfo *table = tableInfo(QStringView(claim.subjectTable));
    return table ? std::optional(RowRef{table->id, claim.subject}) : std::nullopt;
}

std::optional<PartialDate> dayOf(const Workspace &workspace, const Claim &claim)
{
    const Source *source = workspace.find(claim.source);
    const auto told = source ? source->publishedOn : std::nullopt;
    if (claim.asOf)
        return told && told->first() < claim.asOf->first() ? told : claim.asOf;
    const Deal *deal = dealOf(workspace, claim);
    return deal && deal->announcedOn ? deal->announcedOn : told;
}

bool isLaterThan(const Workspace &workspace, const Claim &claim, const QDate &day)
{
    const auto isLater = [&](const std::optional<PartialDate> &date) {
        return date && date->first() > day;
    };
    const Deal *deal = dealOf(workspace, claim);
    return isLater(dayOf(workspace, claim)) || (deal && isLater(deal->announcedOn));
}

std::vector<const Claim *> claimsAbout(const Workspace &workspace, const RowRef &subject)
{
    const QString table = tableInfo(subject.table).key();
    std::vector<const Claim *> claims;
    for (const Claim &claim : workspace.rows<Claim>()) {
        if (claim.subject == subject.id && claim.subjectTable == table)
            claims.push_back(&claim);
    }
    sortByAttribute(claims);
    return claims;
}

std::vector<const Claim *> claimsIn(const Workspace &workspace, const Id<Conflict> &conflict)
{
    std::vector<const Claim *> claims;
    for (const Claim &claim : workspace.rows<Claim>()) {
        if (claim.conflicts.contains(conflict))
            claims.push_back(&claim);
    }
    sortByAttribute(claims);
    return claims;
}

namespace {

/// The row itself and, for a deal, its parts.
std::set<RowRef> subjectsOf(const Workspace &workspace, const Row &row)
{
    std::set<RowRef> subjects{row.ref()};
    if (row.table() != TableId::Deal)
        return subjects;
    for (const DealComponent &component : workspace.rows<DealComponent>()) {
        if (component.deal.text == row.id())
            subjects.insert({TableId::DealComponent, component.id.text});
    }
    for (const Tranche &tranche : workspace.rows<Tranche>()) {
        if (subjects.contains({TableId::DealComponent, tranche.component.text}))
            subjects.insert({TableId::Tranche, tranche.id.text});
    }
    return subjects;
}

/// Whether a claim belongs to a row that is a claim or a conflict itself.
bool bearsOn(const Claim &claim, const Row &row)
{
    if (row.table() == TableId::Conflict)
        return claim.conflicts.contains(Id<Conflict>{row.id()});
    if (row.table() != TableId::Claim)
        return false;
    const auto &rival = row.as<Claim>();
    return claim.subject == rival.subject && claim.subjectTable == rival.subjectTable
           && claim.attribute == rival.attribute;
}

int weightOf(const ClaimGroup &claims)
{
    return isContested(claims) ? 2 : claims.size() > 1 ? 1 : 0;
}

} // namespace

bool isContested(const ClaimGroup &claims)
{
    return std::any_of(claims.begin(), claims.end(),
                       [](const Claim *claim) { return !claim->conflicts.isEmpty(); });
}

std::vector<ClaimGroup> claimGroupsFor(const Workspace &workspace, const Row &row)
{
    const std::set<RowRef> subjects = subjectsOf(workspace, row);
    std::map<std::tuple<QString, QString, QString>, ClaimGroup> byAttribute;
    for (const Claim &claim : workspace.rows<Claim>()) {
        const auto subject = subjectOf(claim);
        if (bearsOn(claim, row) || (subject && subjects.contains(*subject)))
            byAttribute[{claim.subjectTable, claim.subject, claim.attribute}].push_back(&claim);
    }
    std::vector<ClaimGroup> groups;
    for (auto &[key, claims] : byAttribute)
        groups.push_back(std::move(claims));
    std::stable_sort(groups.begin(), groups.end(),
                     [](const ClaimGroup &left, const ClaimGroup &right) {
                         return weightOf(left) > weightOf(right);
                     });
    return groups;
}

QString claimText(const Workspace &workspace, const Claim &claim, const QLocale &locale)
{
    const Field *field = fieldOf(claim);
    const auto value = field ? valueFromStored(*field, claim.value) : Result<Value>(Value());
    if (!field || !value || isNull(*value))
        return looseText(claim.value, locale);
    return displayText(workspace, *field, *value, locale);
}

QString boundedClaimText(const Workspace &workspace, const Claim &claim, const QLocale &locale)
{
    const QString value = claimText(workspace, claim, locale);
    const bool isBound = claim.qualifier && claim.qualifier != Qualifier::Exact
                         && claim.qualifier != Qualifier::Unstated;
    //: %1 is the word that bounds a value, %2 the value: "up to $20 B".
    return isBound ? Text::tr("%1 %2").arg(labelOf(*claim.qualifier), value) : value;
}

QString attributeLabel(const Claim &claim)
{
    if (const Field *field = fieldOf(claim))
        return field->label();
    QString words = claim.attribute;
    words.replace(u'_', u' ');
    if (!words.isEmpty())
        words[0] = words[0].toUpper();
    return words;
}

std::vector<DataProblem> dataProblems(const Workspace &workspace)
{
    std::vector<DataProblem> problems;
    for (const TableInfo &table : allTables()) {
        for (const Row &row : workspace.rows(table.id)) {
            if (const Field *missing = row.firstMissing())
                problems.push_back({row.ref(), missing->check(Value()).error().message});
            for (const RowFlaw &flaw : flawsOf(workspace, row))
                problems.push_back({row.ref(), flaw.message});
            if (const auto good = checkReferences(workspace, row); !good)
                problems.push_back({row.ref(), good.error().message});
        }
    }
    addClaimProblems(workspace, problems);
    return problems;
}

} // namespace fairlead
