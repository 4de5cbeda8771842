#pragma once

#include <QString>

namespace fairlead {

struct ChecklistPoint;

/// What a reader sees of a point, the same in the list and beside it.

QString categoryText(const ChecklistPoint &point);   ///< "Pricing", or that it is our own
QString reasonSentence(const ChecklistPoint &point); ///< why it is in its block
QString scoreText(const ChecklistPoint &point);      ///< "24.0 = weight 5 × high 3 × …"

} // namespace fairlead
