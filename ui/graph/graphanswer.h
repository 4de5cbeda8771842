#pragma once

#include "models/graph/graphviews.h"
#include "models/graph/spendtrace.h"
#include "models/lens.h"
#include "models/workspace.h"
#include "ui/graph/graphselection.h"

#include <stop_token>

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
    QStringList notes; ///< what has to be known beside it, one sentence each

    /// The way of a line; of all lines for -1, or where a line has none.
    GraphWays ways(int line) const;
    int lineOf(const GraphEdge &edge) const; ///< the first whose way it is part of; -1: none
};

/// Where the money of a workload, a contract or a route ends; null: all of the organisation's. Its
/// ways are those of a traceGraph().
GraphAnswer traceAnswer(const Workspace &workspace, const SpendTrace &trace,
                        const std::optional<RowRef> &start);

/// Money that runs both ways, or round. Of no use once it is stopped.
GraphAnswer loopsAnswer(const Workspace &workspace, const MarketGraph &graph,
                        const std::stop_token &stop);

/// What of ours hangs on a party or a route.
GraphAnswer dependentsAnswer(const Workspace &workspace, const Lens &lens, const RowRef &asked);

/// What is different on the day of @p after.
GraphAnswer changesAnswer(const MarketGraph &before, const MarketGraph &after, const QDate &since);

/// What the file says now of the day of the lens, and did not say at the end of @p day.
GraphAnswer beliefAnswer(const MarketGraph &believed, const MarketGraph &today, const QDate &day,
                         const QDate &asOf);

} // namespace fairlead
