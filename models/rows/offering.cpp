#include "models/rows/offering.h"

#include "models/fields/describe.h"

namespace fairlead {

TableInfo Offering::describe()
{
    return describeTable<Offering>(
        {.key = "offering",
         .group = TableGroup::Market,
         .singular = QT_TRANSLATE_NOOP("Offering", "Offering"),
         .plural = QT_TRANSLATE_NOOP("Offering", "Offerings"),
         .meaning = QT_TRANSLATE_NOOP("Offering", "A model on a route in a region, at a price.")},
        "Offering",
        {
            field<&Offering::model>("model", QT_TRANSLATE_NOOP("Offering", "Model"),
                                    QT_TRANSLATE_NOOP("Offering", "Model that is offered"),
                                    {.required = true}),
            field<&Offering::route>("route", QT_TRANSLATE_NOOP("Offering", "Route"),
                                    QT_TRANSLATE_NOOP("Offering", "Route on which it is offered"),
                                    {.required = true}),
            field<&Offering::region>(
                "region", QT_TRANSLATE_NOOP("Offering", "Region"),
                QT_TRANSLATE_NOOP("Offering",
                                  "Region or scope of the price, such as global, eu or us")),
            field<&Offering::stage>("stage", QT_TRANSLATE_NOOP("Offering", "Stage"),
                                    QT_TRANSLATE_NOOP("Offering", "Life of the offering")),
            field<&Offering::inputPrice>(
                "input_price", QT_TRANSLATE_NOOP("Offering", "Input"),
                QT_TRANSLATE_NOOP("Offering", "List price of input"),
                {.unit = QT_TRANSLATE_NOOP("Offering", "per million tokens"), .minimum = 0}),
            field<&Offering::cachedInputPrice>(
                "cached_input_price", QT_TRANSLATE_NOOP("Offering", "Cached input"),
                QT_TRANSLATE_NOOP("Offering",
                                  "List price of input read from the cache; null means as input"),
                {.unit = QT_TRANSLATE_NOOP("Offering", "per million tokens"), .minimum = 0}),
            field<&Offering::cacheWritePrice>(
                "cache_write_price", QT_TRANSLATE_NOOP("Offering", "Cache write"),
                QT_TRANSLATE_NOOP("Offering", "List price of input written to the cache"),
                {.unit = QT_TRANSLATE_NOOP("Offering", "per million tokens"), .minimum = 0}),
            field<&Offering::outputPrice>(
                "output_price", QT_TRANSLATE_NOOP("Offering", "Output"),
                QT_TRANSLATE_NOOP("Offering", "List price of output"),
                {.unit = QT_TRANSLATE_NOOP("Offering", "per million tokens"), .minimum = 0}),
            field<&Offering::batchDiscount>(
                "batch_discount", QT_TRANSLATE_NOOP("Offering", "Batch discount"),
                QT_TRANSLATE_NOOP("Offering", "Part taken off for batch use"),
                {.minimum = 0, .maximum = 1, .shape = TextShape::Share}),
            field<&Offering::regionalPremium>(
                "regional_premium", QT_TRANSLATE_NOOP("Offering", "Regional premium"),
                QT_TRANSLATE_NOOP("Offering", "Part added for in-region processing; 0.1 is 10 %"),
                {.minimum = 0, .shape = TextShape::Share}),
            field<&Offering::silicon>("silicon", QT_TRANSLATE_NOOP("Offering", "Silicon"),
                                      QT_TRANSLATE_NOOP("Offering", "Accelerator that serves it")),
            field<&Offering::integrationDepth>(
                "integration_depth", QT_TRANSLATE_NOOP("Offering", "Depth"),
                QT_TRANSLATE_NOOP("Offering", "How deeply it is built into the cloud")),
            field<&Offering::validFrom>("valid_from", QT_TRANSLATE_NOOP("Offering", "Valid from"),
                                        QT_TRANSLATE_NOOP("Offering", "First day of the offering")),
            field<&Offering::validTo>("valid_to", QT_TRANSLATE_NOOP("Offering", "Valid to"),
                                      QT_TRANSLATE_NOOP("Offering", "Last day of the offering")),
        });
}

} // namespace fairlead
