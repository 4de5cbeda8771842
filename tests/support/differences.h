#pragma once

#include "models/workspace.h"

namespace fairlead {

/// The first row that two workspaces do not agree on, for the message of a test; empty when they
/// are equal.
QByteArray firstDifference(const Workspace &left, const Workspace &right);

} // namespace fairlead
