#pragma once

#include "models/graph/spendtrace.h"
#include "ui/graph/graphpanel.h"

namespace fairlead {

/// One path of a trace, opened up beside the graph: its steps with the money at each, and what the
/// spend depends on without paying it, which is never added.
class TracePanel : public GraphPanel
{
    Q_OBJECT

public:
    TracePanel(const GraphState &state, QWidget *parent);

    /// @p path: its number in the trace, which must have it.
    void showPath(const SpendTrace &trace, size_t path);

private:
    void addSteps(const SpendPath &path);
    void addDependences(const SpendTrace &trace);
    void addWarning(const SpendTrace &trace);
};

} // namespace fairlead
