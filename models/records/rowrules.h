#pragma once

#include "models/workspace.h"

namespace fairlead {

/// Something in one field that cannot be meant.
struct RowFlaw
{
    const Field *field = nullptr;
    QString message; ///< a whole sentence that starts with the field's label

    bool operator==(const RowFlaw &) const = default;
};

/// Whether a value has a form that may come in, beyond what the field itself demands: texts are
/// more than blanks, have no control characters (paragraphs may have line breaks and tabs), amounts
/// are in currencies that exist, numbers are below 1e15. Files from before are still read.
Result<void> checkForm(const Field &field, const Value &value);

/// All values of a row that may not come in: those that checkForm() refuses, those of an assumption
/// that are out of range, notice of more than ten years, terms of more than a century, and an end
/// before its start.
std::vector<RowFlaw> formFlaws(const Row &row);

/// Fails where a row would bring in a flaw that it did not have before; null: it is new.
Result<void> checkNews(const Row *before, const Row &after);

/// Values that are well-formed but contradict each other: a range that is upside down, a row that
/// is its own parent through any number of others, a party that pays on more than it receives.
std::vector<RowFlaw> senseFlaws(const Workspace &workspace, const Row &row);

/// Both kinds.
std::vector<RowFlaw> flawsOf(const Workspace &workspace, const Row &row);

} // namespace fairlead
