#pragma once

#include "models/edit.h"
#include "models/graph/graphfilter.h"
#include "models/graph/graphlayout.h"
#include "models/graph/graphviews.h"
#include "models/workspace.h"

#include <map>
#include <set>

namespace fairlead {

using GraphPins = std::map<RowRef, QPointF>; ///< centres, in the unit of the layout

/// What the user did to the picture of the graph. It belongs to the workspace.
struct GraphArrangement
{
    LayoutKind kind = LayoutKind::Layered;
    GraphPins pins;          ///< by hand, of the kind above; the other kind has its own
    std::set<RowRef> hidden; ///< nodes
    GraphFilter lines;       ///< which kinds of lines; it holds no nodes and no focus
    RollUp rollUp = RollUp::Nothing;
    std::set<RowRef> expanded; ///< of what is rolled up: nodes that are not put together
    bool isBundled = false;    ///< all that runs between two nodes in one direction is one line

    bool operator==(const GraphArrangement &) const = default;
};

/// As it is stored; what cannot be read is left out. Rows that are gone stay until the next change.
GraphArrangement graphArrangement(const Workspace &workspace);

/// Empty when nothing differs. @p label is the verb of the undo step.
Edit keepGraphArrangement(const Workspace &workspace, const GraphArrangement &arrangement,
                          const QString &label);

} // namespace fairlead
