#pragma once

#include "models/edit.h"
#include "models/workspace.h"

#include <QStringList>

namespace fairlead {

struct Dataset;

/// What an import would do, before anything is done: an edit, and what people need to know of it.
struct ImportPlan
{
    /// The user and the dataset both changed a field; the user's value stays.
    struct Conflict
    {
        RowRef row;
        QString field;
        QString kept;    ///< the user's value, in stored form
        QString offered; ///< the dataset's value, in stored form
    };

    Edit edit;
    std::vector<RowRef> added;
    std::vector<RowRef> changed;
    std::vector<RowRef> removed; ///< no longer in the dataset, and untouched by the user
    std::vector<Conflict> conflicts;
    qsizetype unchanged = 0;
    QStringList rejected; ///< one sentence each; anything here means that nothing may be imported

    bool isAcceptable() const { return rejected.isEmpty(); }
};

/// Adds a row to a plan by what it does to the workspace: it is new, changes one, or changes
/// nothing.
void planRow(ImportPlan &plan, const Workspace &workspace, const Row &after);

/// Imports the rows of a workspace file: rows with a known id are replaced, others are added.
ImportPlan planWorkspaceImport(const Workspace &workspace, const std::vector<Row> &incoming);

/// Imports a market dataset over what is there. Field by field, what the user changed since the
/// last edition stays; what the user entered or deleted is never touched.
ImportPlan planDatasetImport(const Workspace &workspace, const std::vector<Row> &incoming);

} // namespace fairlead
