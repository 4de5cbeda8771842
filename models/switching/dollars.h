#pragma once

#include "models/values/money.h"

#include <optional>

namespace fairlead {

/// An amount or a price in US dollars; null when it is unknown or in another currency: without a
/// dated rate, currencies are not mixed.
template<class T>
std::optional<double> dollars(const std::optional<T> &amount)
{
    if (!amount || amount->currency != Currency::usd())
        return std::nullopt;
    return amount->units();
}

} // namespace fairlead
