#include "models/rows/price.h"

#include "models/fields/describe.h"

namespace fairlead {

TableInfo Price::describe()
{
    return describeTable<Price>(
        {.key = "price",
         .group = TableGroup::Basis,
         .singular = QT_TRANSLATE_NOOP("Price", "Price"),
         .plural = QT_TRANSLATE_NOOP("Price", "Prices"),
         .meaning = QT_TRANSLATE_NOOP("Price", "One entry of a price list.")},
        "Price",
        {
            field<&Price::snapshot>("snapshot", QT_TRANSLATE_NOOP("Price", "Price list"),
                                    QT_TRANSLATE_NOOP("Price", "List it belongs to"),
                                    {.required = true, .isPart = true}),
            field<&Price::offering>("offering", QT_TRANSLATE_NOOP("Price", "Offering"),
                                    QT_TRANSLATE_NOOP("Price", "Offering it prices, when matched")),
            field<&Price::modelKey>("model_key", QT_TRANSLATE_NOOP("Price", "Key"),
                                    QT_TRANSLATE_NOOP("Price", "Identifier in the list"),
                                    {.required = true}),
            field<&Price::platform>("platform", QT_TRANSLATE_NOOP("Price", "Platform"),
                                    QT_TRANSLATE_NOOP("Price", "Platform in the list")),
            field<&Price::inputPrice>(
                "input_price", QT_TRANSLATE_NOOP("Price", "Input"),
                QT_TRANSLATE_NOOP("Price", "Price of input"),
                {.unit = QT_TRANSLATE_NOOP("Price", "per million tokens"), .minimum = 0}),
            field<&Price::cachedInputPrice>(
                "cached_input_price", QT_TRANSLATE_NOOP("Price", "Cached input"),
                QT_TRANSLATE_NOOP("Price", "Price of input read from the cache"),
                {.unit = QT_TRANSLATE_NOOP("Price", "per million tokens"), .minimum = 0}),
            field<&Price::cacheWritePrice>(
                "cache_write_price", QT_TRANSLATE_NOOP("Price", "Cache write"),
                QT_TRANSLATE_NOOP("Price", "Price of input written to the cache"),
                {.unit = QT_TRANSLATE_NOOP("Price", "per million tokens"), .minimum = 0}),
            field<&Price::outputPrice>(
                "output_price", QT_TRANSLATE_NOOP("Price", "Output"),
                QT_TRANSLATE_NOOP("Price", "Price of output"),
                {.unit = QT_TRANSLATE_NOOP("Price", "per million tokens"), .minimum = 0}),
        });
}

} // namespace fairlead
