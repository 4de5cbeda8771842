#pragma once

#include "models/deals/dealsums.h"
#include "models/fields/enumeration.h"

#include <nlohmann/json.hpp>

#include <cmath>

namespace fairlead {

// Values as reports print them in JSON: null is unknown or empty.

nlohmann::ordered_json textOrNull(const QString &text);
nlohmann::ordered_json textsJson(const QStringList &texts); ///< a list, empty or not
nlohmann::ordered_json dateOrNull(const std::optional<PartialDate> &date);
nlohmann::ordered_json dateOrNull(const std::optional<QDate> &day);

/// In units of the currency: whole where they are whole, so that billions stay readable.
nlohmann::ordered_json amountOrNull(const std::optional<Money> &money);
nlohmann::ordered_json sumsJson(const MoneySums &sums);

template<class T>
nlohmann::ordered_json idOrNull(const Id<T> &id)
{
    return textOrNull(id.text);
}

/// A number, whole or not, or a flag; null as well when it is not finite.
template<class T>
nlohmann::ordered_json numberOrNull(const std::optional<T> &number)
{
    return number && std::isfinite(double(*number)) ? nlohmann::ordered_json(*number)
                                                    : nlohmann::ordered_json();
}

/// The key of a choice.
template<class E>
nlohmann::ordered_json keyOrNull(const std::optional<E> &choice)
{
    return choice ? textOrNull(keyOf(*choice)) : nlohmann::ordered_json();
}

} // namespace fairlead
