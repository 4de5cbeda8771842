#pragma once

#include "models/workspace.h"

namespace fairlead {

/// The rows that a field of a row refers to; empty when the field is no reference.
std::vector<RowRef> referencesIn(const Row &row, const Field &field);

/// The first reference of @p row that leads to no row of @p workspace, as a sentence; ok otherwise.
Result<void> checkReferences(const Workspace &workspace, const Row &row);

/// The rows that a row refers to in any field; of a claim, also the one it is about.
std::vector<RowRef> referencesOf(const Row &row);

/// The rows that @p row cannot stand without: those it refers to by a required field, and the one
/// that a claim is about.
std::vector<RowRef> ownersOf(const Row &row);

/// Whether @p row is a part of @p owner, as a tranche is of a deal's component.
bool isPartOf(const Row &row, const RowRef &owner);

/// All rows that refer to one of @p targets, or are claims about one of them.
std::vector<RowRef> referrersOf(const Workspace &workspace, const std::vector<RowRef> &targets);

} // namespace fairlead
