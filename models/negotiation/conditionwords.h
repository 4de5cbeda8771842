#pragma once

#include "models/negotiation/condition.h"

#include <QStringList>

namespace fairlead {

/// The condition for people: "Share of the vendor above 40 %".
QString conditionInWords(const Condition &condition);

/// Why the condition has its answer, in words with the values that decided: one text a reason,
/// none for an unknown answer.
QStringList reasonsFor(const Condition &condition, const Facts &facts);

/// The missing fact for people: "Personal data of “Claims assistant”".
QString missingText(const MissingFact &missing);

} // namespace fairlead
