#pragma once

#include "models/graph/graphviews.h"
#include "models/lens.h"
#include "models/workspace.h"

namespace fairlead {

/// What the graph answers to a question: a finding, and a table whose lines are ways through it.
struct GraphAnswer
{
    struct Line
    {
        QStringList cells;             ///< one a column
        std::vector<RowRef> way;       ///< nodes, each tied to the next
        std::optional<RowRef> leadsTo; ///< record behind it
        bool isStrong = false;         ///< a total or a head
        bool isQuiet = false;          ///< a remark: the first cell alone
    };

    QString title;
    QStringList heads;
    int textColumns = 1; ///< that are aligned to the left; the rest are figures
    std::vector<Line> lines;
    QString note; ///< what has to be known beside it; may be empty

    /// Whether an edge lies on the way of a line; of any line for -1.
    bool isOnWay(const GraphEdge &edge, int line) const;
};

/// Where the money of a workload, a contract or a route ends; null: all of the organisation's.
GraphAnswer traceAnswer(const Workspace &workspace, const Lens &lens,
                        const std::optional<RowRef> &start);

/// Money that runs both ways, or round.
GraphAnswer loopsAnswer(const Workspace &workspace, const MarketGraph &graph);

/// What of ours hangs on a party or a route.
GraphAnswer dependentsAnswer(const Workspace &workspace, const Lens &lens, const RowRef &asked);

/// What is different on the day of @p after.
GraphAnswer changesAnswer(const MarketGraph &before, const MarketGraph &after, const QDate &since);

} // namespace fairlead
