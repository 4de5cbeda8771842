#pragma once

#include <QString>

namespace fairlead {

struct ChecklistPoint;
struct WorthSum;

/// What a reader sees of a point, the same in the list and beside it.

QString categoryText(const ChecklistPoint &point);   ///< "Pricing", or that it is our own
QString reasonSentence(const ChecklistPoint &point); ///< why it is in its block
QString scoreText(const ChecklistPoint &point);      ///< "24.0 = weight 5 × high 3 × …"

/// An estimate in US dollars; "≥ 338k" where inputs are missing.
QString boundText(double usd, bool isBound);
QString sumText(const WorthSum &sum); ///< the same; "–" when nothing could be priced

} // namespace fairlead
