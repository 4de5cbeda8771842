#include "models/rows/pricesnapshot.h"

#include "models/fields/describe.h"

namespace fairlead {

TableInfo PriceSnapshot::describe()
{
    return describeTable<PriceSnapshot>(
        {.key = "price_snapshot",
         .group = TableGroup::Basis,
         .singular = QT_TRANSLATE_NOOP("PriceSnapshot", "Price snapshot"),
         .plural = QT_TRANSLATE_NOOP("PriceSnapshot", "Price snapshots"),
         .meaning = QT_TRANSLATE_NOOP("PriceSnapshot", "A price list as it stood on a day.")},
        "PriceSnapshot",
        {
            field<&PriceSnapshot::name>("name", QT_TRANSLATE_NOOP("PriceSnapshot", "Price list"),
                                        QT_TRANSLATE_NOOP("PriceSnapshot", "Name of the list"),
                                        {.required = true}),
            field<&PriceSnapshot::takenOn>("taken_on", QT_TRANSLATE_NOOP("PriceSnapshot", "Taken"),
                                           QT_TRANSLATE_NOOP("PriceSnapshot", "Day of the list"),
                                           {.required = true}),
            field<&PriceSnapshot::source>(
                "source", QT_TRANSLATE_NOOP("PriceSnapshot", "Source"),
                QT_TRANSLATE_NOOP("PriceSnapshot", "Where it comes from")),
        });
}

} // namespace fairlead
