#pragma once

#include "models/rows/claim.h"
#include "models/rows/conflict.h"
#include "models/workspace.h"

#include <vector>

namespace fairlead {

/// The record a claim is about; none when its table is not known.
std::optional<RowRef> subjectOf(const Claim &claim);

/// All claims on a record, those on one attribute together, the preferred one first.
std::vector<const Claim *> claimsAbout(const Workspace &workspace, const RowRef &subject);

/// All claims that take part in a conflict, by subject and attribute, the preferred one first.
std::vector<const Claim *> claimsIn(const Workspace &workspace, const Id<Conflict> &conflict);

/// When what a claim says became a fact: the day it is of, or, of a day to come, when its source
/// appeared; without one, that of the deal that it is about, or else of its source. Null: nobody
/// says.
std::optional<PartialDate> dayOf(const Workspace &workspace, const Claim &claim);

/// Whether it came later than a day. The deal that it is about counts, too.
bool isLaterThan(const Workspace &workspace, const Claim &claim, const QDate &day);

/// Claims on one attribute of one record.
using ClaimGroup = std::vector<const Claim *>;

bool isContested(const ClaimGroup &claims); ///< whether sources are on record as disagreeing

/// What supports a row: the claims on it and, for a deal, on its parts; for a claim, its rivals;
/// for a conflict, those that take part in it. One group an attribute, in conflict ones first, then
/// those with more than one claim.
std::vector<ClaimGroup> claimGroupsFor(const Workspace &workspace, const Row &row);

/// The claim's value as people read it: through the field it is about, or as it stands.
QString claimText(const Workspace &workspace, const Claim &claim, const QLocale &locale);

/// The same with the word that bounds it: "up to $20 B".
QString boundedClaimText(const Workspace &workspace, const Claim &claim, const QLocale &locale);

/// The label of the attribute that a claim is about.
QString attributeLabel(const Claim &claim);

/// Something in the data that does not hang together, with the record that causes it.
struct DataProblem
{
    RowRef row;
    QString message; ///< a whole sentence

    bool operator==(const DataProblem &) const = default;
};

/// References that lead nowhere, required values that are missing, flaws of a row, attributes with
/// two preferred claims, preferred claims that the record does not follow.
std::vector<DataProblem> dataProblems(const Workspace &workspace);

} // namespace fairlead
