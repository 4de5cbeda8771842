#include "models/graph/contradictions.h"

#include "models/deals/dealsums.h"
#include "models/facts/facts.h"

#include <algorithm>
#include <map>

namespace fairlead {

using namespace Qt::StringLiterals;

namespace {

/// Dates of announcement and terms are not drawn: a day more or less is no contradiction here.
bool isDrawn(const QString &attribute)
{
    static const QStringList kDrawn{
        u"amount"_s,    u"amount_high"_s, u"period"_s,     u"periods"_s,
        u"certainty"_s, u"state"_s,       u"quantity"_s,   u"unit"_s,
        u"payer"_s,     u"payee"_s,       u"supplier"_s,   u"customer"_s,
        u"status"_s,    u"exclusivity"_s, u"valid_from"_s, u"valid_to"_s};
    return kDrawn.contains(attribute);
}

bool isFloor(const Claim *claim)
{
    return claim->qualifier && isOpenUpwards(*claim->qualifier);
}

bool isCeiling(const Claim *claim)
{
    return claim->qualifier == Qualifier::UpTo;
}

bool contradict(const ClaimGroup &claims)
{
    const bool valuesDiffer = std::any_of(claims.begin(), claims.end(), [&](const Claim *claim) {
        return claim->value != claims.front()->value;
    });
    return valuesDiffer
           || (std::any_of(claims.begin(), claims.end(), isFloor)
               && std::any_of(claims.begin(), claims.end(), isCeiling));
}

} // namespace

std::set<RowRef> contradictedRows(const Workspace &workspace)
{
    std::map<std::pair<RowRef, QString>, ClaimGroup> groups;
    for (const Claim &claim : workspace.rows<Claim>()) {
        const auto subject = isDrawn(claim.attribute) ? subjectOf(claim) : std::nullopt;
        // A claim without a value says that the source is silent, which contradicts nothing.
        if (subject && !claim.value.isEmpty())
            groups[{*subject, claim.attribute}].push_back(&claim);
    }
    std::set<RowRef> rows;
    for (const auto &[attribute, claims] : groups) {
        if (contradict(claims))
            rows.insert(attribute.first);
    }
    return rows;
}

} // namespace fairlead
