#pragma once

namespace fairlead {

/// What a new workspace starts with.
enum class StartContent {
    Empty,
    Market, ///< the shipped market dataset, no organisation
    Sample, ///< the market dataset and an invented organisation
};

} // namespace fairlead
