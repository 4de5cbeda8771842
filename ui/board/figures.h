#pragma once

#include "models/fields/percenttext.h"

#include <QStringList>

#include <optional>

namespace fairlead {

/// Estimates in US dollars as people read them: "950", "33.4k", "239k", "1.24 M". Never cents. What
/// belongs together never parts at the end of a line, in any of these.
QString shortMoney(double usd);
QString boundMoney(double usd, const QStringList &missing); ///< "≥ 338k" while inputs are missing
QString signedMoney(double usd);                            ///< "+ 0.6k", "– 1.8k", "± 0"
QString thousandsText(double usd, int digits); ///< of charts in thousand USD: "– 1,077.9"
QString hoursText(double hours);               ///< "1,208 h"
QString monthsText(double months);             ///< "4.2 months"; says so when it is infinite
QString rangeText(double low, double high);    ///< "208k – 380k"

} // namespace fairlead
