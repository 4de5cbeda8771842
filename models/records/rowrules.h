#pragma once

#include "models/workspace.h"

namespace fairlead {

/// Something in one field that cannot be meant.
struct RowFlaw
{
    const Field *field = nullptr;
    QString message; ///< a whole sentence that starts with the field's label
};

/// Whether a value has a form that may come in, beyond what the field itself demands: texts are
/// more than blanks, have no control characters (paragraphs may have line breaks and tabs), amounts
/// are in currencies that exist, numbers are below 1e15. Files from before are still read.
Result<void> checkForm(const Field &field, const Value &value);

/// All values of a row that checkForm() refuses, and those of an assumption that are out of range.
std::vector<RowFlaw> formFlaws(const Row &row);

/// Values that are well-formed but contradict each other: a range that is upside down, an end
/// before its start, a row that is its own parent through any number of others, a party that pays
/// on more than it receives.
std::vector<RowFlaw> senseFlaws(const Workspace &workspace, const Row &row);

/// Both kinds.
std::vector<RowFlaw> flawsOf(const Workspace &workspace, const Row &row);

} // namespace fairlead
