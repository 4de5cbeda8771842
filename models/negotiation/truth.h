#pragma once

#include <algorithm>

namespace fairlead {

/// Three-valued logic (strong Kleene). The order is what makes "and" a minimum and "or" a maximum:
/// learning an unknown fact can turn Unknown into an answer, and never one answer into the other.
enum class Truth { False, Unknown, True };

constexpr Truth truthOf(bool value)
{
    return value ? Truth::True : Truth::False;
}

constexpr Truth operator!(Truth value)
{
    return Truth(int(Truth::True) - int(value));
}

constexpr Truth both(Truth left, Truth right)
{
    return std::min(left, right);
}

constexpr Truth either(Truth left, Truth right)
{
    return std::max(left, right);
}

} // namespace fairlead
