#pragma once

#include "tests/support/quant/input.h"

#include <optional>

namespace fairlead::quant {

template<class T>
Json orNull(const std::optional<T> &value)
{
    return value ? Json(*value) : Json();
}

} // namespace fairlead::quant
