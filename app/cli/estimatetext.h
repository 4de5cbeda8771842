#pragma once

#include <QString>

namespace fairlead {

/// An estimate in US dollars with two digits that mean something, and no cents: "−$48,000".
QString estimateText(double usd);

} // namespace fairlead
