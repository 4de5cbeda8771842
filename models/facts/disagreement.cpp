#include "models/facts/disagreement.h"

#include <algorithm>
#include <map>
#include <tuple>

namespace fairlead {

bool Disagreement::differs() const
{
    return std::any_of(claims.begin(), claims.end(), [this](const Claim *claim) {
        return claim->value != claims.front()->value
               || claim->qualifier != claims.front()->qualifier;
    });
}

bool Disagreement::isSettled() const
{
    const bool isReasoned = std::any_of(claims.begin(), claims.end(), [](const Claim *claim) {
        return claim->preferred && !claim->reason.isEmpty();
    });
    return isReasoned || !differs();
}

std::vector<Disagreement> disagreementsIn(const Workspace &workspace, const Id<Conflict> &conflict)
{
    std::vector<Disagreement> found;
    for (const Claim *claim : claimsIn(workspace, conflict)) {
        const Claim *last = found.empty() ? nullptr : found.back().claims.front();
        const bool isSame = last && last->subjectTable == claim->subjectTable
                            && last->subject == claim->subject
                            && last->attribute == claim->attribute;
        if (!isSame)
            found.emplace_back();
        found.back().claims.push_back(claim);
    }
    std::stable_partition(found.begin(), found.end(),
                          [](const Disagreement &each) { return each.differs(); });
    return found;
}

namespace {

bool isOpen(const std::vector<Disagreement> &disagreements)
{
    return std::any_of(disagreements.begin(), disagreements.end(),
                       [](const Disagreement &each) { return !each.isSettled(); });
}

} // namespace

bool isOpen(const Workspace &workspace, const Id<Conflict> &conflict)
{
    return isOpen(disagreementsIn(workspace, conflict));
}

int openConflicts(const Workspace &workspace)
{
    using Attribute = std::tuple<QString, QString, QString, QString>; // of one conflict
    std::map<Attribute, Disagreement> disagreements;
    for (const Claim &claim : workspace.rows<Claim>()) {
        for (const Id<Conflict> &conflict : claim.conflicts)
            disagreements[{conflict.text, claim.subjectTable, claim.subject, claim.attribute}]
                .claims.push_back(&claim);
    }
    QStringList open;
    for (const auto &[attribute, disagreement] : disagreements) {
        const QString &conflict = std::get<0>(attribute);
        const bool isCounted = !open.isEmpty() && open.back() == conflict;
        if (!isCounted && !disagreement.isSettled())
            open += conflict;
    }
    return int(open.size());
}

} // namespace fairlead
