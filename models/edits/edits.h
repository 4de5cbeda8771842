#pragma once

#include "models/edit.h"
#include "models/workspace.h"

#include <functional>

/// The verbs: what a user can do to a workspace, each as the one edit it amounts to. They check and
/// decide; applying, undo and saving belong to whoever calls them. Preferred claims that say
/// something else than a field that was set lose the preference in the same edit.
namespace fairlead {

struct Claim;

/// Makes an id for a row that the user adds.
using IdMaker = std::function<QString()>;

/// Whether a row may be added or replace its old self: fails when a required field is empty, a
/// field that changes breaks a rule of its form, or a reference leads nowhere.
Result<void> checkWhole(const Workspace &workspace, const Row &row);

/// Adds or replaces a row. Fails as checkWhole() does.
Result<Edit> putRow(const Workspace &workspace, const Row &row);

/// An edit made of changes from elsewhere, with the preference taken from claims that say something
/// else than what is set.
Edit overtakingClaims(const Workspace &workspace, Edit edit);

/// Sets one field of one or more rows of a table. Rows that hold the value already are left out.
Result<Edit> setField(const Workspace &workspace, const std::vector<RowRef> &rows,
                      const Field &field, const Value &value);

/// Empties fields of one or more rows, as one edit. Fails when one of them is required.
struct RowFields
{
    RowRef row;
    std::vector<const Field *> fields;
};
Result<Edit> clearFields(const Workspace &workspace, const std::vector<RowFields> &block);

/// What goes with removed rows: rows that cannot stand without them, and fields that refer to them.
struct RemovalConsequences
{
    std::vector<RowRef> removed; ///< beyond the rows named
    std::vector<RowRef> cleared; ///< rows that lose a reference and stay
};
RemovalConsequences consequencesOfRemoval(const Workspace &workspace,
                                          const std::vector<RowRef> &rows);
Edit removeRows(const Workspace &workspace, const std::vector<RowRef> &rows);

/// Copies rows with all their parts, under new ids and as the user's own. A named row is called a
/// copy in its name. Claims stay behind: a copy has its own evidence to find.
Edit duplicateRows(const Workspace &workspace, const std::vector<RowRef> &rows,
                   const IdMaker &newId);

/// Prefers one of the claims on an attribute. When the attribute is a field of the subject, the
/// field takes the claim's value in the same edit. Fails when the value does not fit the field.
Result<Edit> preferClaim(const Workspace &workspace, const Id<Claim> &claim, const QString &reason);

/// What a paste from a spreadsheet makes of a block of cells, before anything is changed.
struct PastePlan
{
    Edit edit;
    qsizetype changedRows = 0;
    qsizetype addedRows = 0;
    qsizetype leftOut = 0; ///< cells with a text beyond the last field
    QStringList rejected;  ///< one sentence a refused cell, with its row
};

/// Pastes cells over the rows in @p rows, in their order, one field a column. Cells beyond the
/// last row become new rows, those beyond the last field are left out and counted. Cells are read
/// as a user would type them, by @p locale.
PastePlan pasteCells(const Workspace &workspace, TableId table, const std::vector<RowRef> &rows,
                     const std::vector<const Field *> &fields,
                     const std::vector<QStringList> &cells, const QLocale &locale,
                     const IdMaker &newId);

} // namespace fairlead
