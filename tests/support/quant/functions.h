#pragma once

#include "tests/support/quant/input.h"

#include <span>
#include <string_view>

namespace fairlead::quant {

/// One function that worked numbers are given for, from its JSON input to its JSON output. When the
/// input is no longer good, the output counts for nothing.
struct Function
{
    std::string_view name;
    Json (*run)(Input &in);
};

std::span<const Function> switchingFunctions();
std::span<const Function> moneyFunctions();
std::span<const Function> lockInFunctions();
std::span<const Function> uncertaintyFunctions();
std::span<const Function> placementFunctions();
std::span<const Function> graphFunctions();
std::span<const Function> stressFunctions();

} // namespace fairlead::quant
