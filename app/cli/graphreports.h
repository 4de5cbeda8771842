#pragma once

#include "models/lens.h"
#include "models/workspace.h"

#include <nlohmann/json.hpp>

#include <QTextStream>

namespace fairlead {

/// The sections `graph`, `trace`, `loops` and `dependents` of `fairlead report`, as JSON. The keys
/// are documented in docs/graph.md; null is unknown, never zero.
nlohmann::ordered_json graphReport(const Workspace &workspace, const Lens &lens);
/// Without a start: all of the organisation's spend.
nlohmann::ordered_json traceReport(const Workspace &workspace, const Lens &lens,
                                   const std::optional<RowRef> &start);
nlohmann::ordered_json loopsReport(const Workspace &workspace, const Lens &lens);
nlohmann::ordered_json dependentsReport(const Workspace &workspace, const Lens &lens,
                                        const RowRef &asked);

/// The same for people.
void printGraph(const Workspace &workspace, const Lens &lens, QTextStream &out);
void printTrace(const Workspace &workspace, const Lens &lens, const std::optional<RowRef> &start,
                QTextStream &out);
void printLoops(const Workspace &workspace, const Lens &lens, QTextStream &out);
void printDependents(const Workspace &workspace, const Lens &lens, const RowRef &asked,
                     QTextStream &out);

} // namespace fairlead
