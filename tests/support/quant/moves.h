#pragma once

#include "models/switching/costrange.h"
#include "tests/support/quant/input.h"

namespace fairlead::quant {

/// What the functions on one move have in common.
struct MoveInput
{
    MoveInventory inventory;
    Change change;
    MoveTerms terms;
    bool isIncomplete = false; ///< an amount of the workload is null
};

MoveInput moveInput(Input &in);

/// An estimate of three fields low, likely and high in this order.
Estimate estimateOf(Input &in);

/// The parameters that "params" lists, with the ids that it uses for them, in their order.
struct ListedParameters
{
    std::vector<UncertainParameter> uncertain;
    std::vector<std::string> ids;
    ParameterValues likely; ///< shipped where none is listed
};

ListedParameters listedParameters(Input &in);

} // namespace fairlead::quant
