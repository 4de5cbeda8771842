#pragma once

#include "db/exchange/billlayout.h"
#include "models/bills/billrow.h"

#include <string_view>

namespace fairlead {

/// What a cell says of the kind of a charge.
struct ChargeReading
{
    ChargeKind kind = ChargeKind::Unknown;
    bool isVariant = false; ///< not spelled as FOCUS does
};

/// Reads the kind of a charge as a format of bills names it; formats that do not tell have usage
/// only.
ChargeReading chargeOf(BillFormat format, std::string_view text);

/// Whether a cell is one of the values of FOCUS that are not needed, but for its capitals.
bool isSpelledInItsOwnWay(std::string_view cell);

} // namespace fairlead
