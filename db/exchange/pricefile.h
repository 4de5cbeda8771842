#pragma once

#include "db/exchange/jsontexts.h"
#include "models/prices/pricelist.h"

namespace fairlead {

/// The shapes of price and usage files in JSON that are known.
enum class PriceShape {
    None,
    LiteLlm,    ///< an object of models
    OpenRouter, ///< "data": a list of models with "pricing"
    Langfuse,   ///< a list with "matchPattern"; not read
    UsageReport ///< usage or cost of a lab's organisation; not read
};
PriceShape priceShape(const JsonTexts &json);

/// Reads a price list; the day is @p asOf, else the one in the file, else the one in its name.
/// Fails when the file is of a shape that is not read, or when no day is known.
Result<PriceList> readPriceList(const JsonTexts &json, PriceShape shape, const QString &fileName,
                                std::optional<QDate> asOf);

} // namespace fairlead
