#pragma once

#include "models/deals/dealsums.h"

#include <nlohmann/json.hpp>

namespace fairlead {

// Values as reports print them in JSON: null is unknown.

nlohmann::ordered_json textOrNull(const QString &text);
nlohmann::ordered_json dateOrNull(const std::optional<PartialDate> &date);
nlohmann::ordered_json numberOrNull(const std::optional<double> &number);

/// In units of the currency: whole where they are whole, so that billions stay readable.
nlohmann::ordered_json amountOrNull(const std::optional<Money> &money);
nlohmann::ordered_json sumsJson(const MoneySums &sums);

} // namespace fairlead
