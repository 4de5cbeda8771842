#pragma once

#include "models/workspace.h"

namespace fairlead {

/// What people call a row, whole enough to be understood alone: its name or title, what it belongs
/// to, or what it connects. Without characters that would turn the direction of the text around it.
QString rowTitle(const Workspace &workspace, const Row &row);

/// The same by reference: "–" for none, the id itself when the row is not there.
QString rowTitle(const Workspace &workspace, const RowRef &ref);

template<class T>
QString rowTitle(const Workspace &workspace, const Id<T> &id)
{
    return rowTitle(workspace, RowRef{tableIdOf<T>, id.text});
}

} // namespace fairlead
