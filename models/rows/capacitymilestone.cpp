#include "models/rows/capacitymilestone.h"

#include "models/fields/describe.h"

namespace fairlead {

TableInfo CapacityMilestone::describe()
{
    return describeTable<CapacityMilestone>(
        {.key = "capacity_milestone",
         .group = TableGroup::Market,
         .singular = QT_TRANSLATE_NOOP("CapacityMilestone", "Capacity milestone"),
         .plural = QT_TRANSLATE_NOOP("CapacityMilestone", "Capacity"),
         .meaning = QT_TRANSLATE_NOOP("CapacityMilestone",
                                      "A quantity of power or chips, promised or delivered. Power, "
                                      "chips and speed are never converted.")},
        "CapacityMilestone",
        {
            field<&CapacityMilestone::deal>(
                "deal", QT_TRANSLATE_NOOP("CapacityMilestone", "Deal"),
                QT_TRANSLATE_NOOP("CapacityMilestone", "Deal that names it")),
            field<&CapacityMilestone::supplier>(
                "supplier", QT_TRANSLATE_NOOP("CapacityMilestone", "Supplies"),
                QT_TRANSLATE_NOOP("CapacityMilestone", "Who provides it"), {.required = true}),
            field<&CapacityMilestone::customer>(
                "customer", QT_TRANSLATE_NOOP("CapacityMilestone", "Uses"),
                QT_TRANSLATE_NOOP("CapacityMilestone", "Who may use it")),
            field<&CapacityMilestone::quantity>(
                "quantity", QT_TRANSLATE_NOOP("CapacityMilestone", "Quantity"),
                QT_TRANSLATE_NOOP("CapacityMilestone", "Amount in the unit beside it"),
                {.minimum = 0}),
            field<&CapacityMilestone::quantityHigh>(
                "quantity_high", QT_TRANSLATE_NOOP("CapacityMilestone", "Quantity, high"),
                QT_TRANSLATE_NOOP("CapacityMilestone", "Upper end of a range"), {.minimum = 0}),
            field<&CapacityMilestone::unit>(
                "unit", QT_TRANSLATE_NOOP("CapacityMilestone", "Unit"),
                QT_TRANSLATE_NOOP("CapacityMilestone", "Unit of the quantity"), {.required = true}),
            field<&CapacityMilestone::definition>(
                "definition", QT_TRANSLATE_NOOP("CapacityMilestone", "Counts"),
                QT_TRANSLATE_NOOP("CapacityMilestone", "What exactly is counted"),
                {.required = true}),
            field<&CapacityMilestone::qualifier>(
                "qualifier", QT_TRANSLATE_NOOP("CapacityMilestone", "Bound"),
                QT_TRANSLATE_NOOP("CapacityMilestone", "Word that bounds the quantity"),
                {.required = true}),
            field<&CapacityMilestone::state>(
                "state", QT_TRANSLATE_NOOP("CapacityMilestone", "State"),
                QT_TRANSLATE_NOOP("CapacityMilestone",
                                  "Planned, contracted, energised or delivered"),
                {.required = true}),
            field<&CapacityMilestone::silicon>(
                "silicon", QT_TRANSLATE_NOOP("CapacityMilestone", "Silicon"),
                QT_TRANSLATE_NOOP("CapacityMilestone", "Accelerators")),
            field<&CapacityMilestone::dueOn>(
                "due_on", QT_TRANSLATE_NOOP("CapacityMilestone", "Due"),
                QT_TRANSLATE_NOOP("CapacityMilestone", "When it is to be there")),
            field<&CapacityMilestone::verified>(
                "verified", QT_TRANSLATE_NOOP("CapacityMilestone", "Verified"),
                QT_TRANSLATE_NOOP("CapacityMilestone", "A source was read"), {.required = true}),
        });
}

} // namespace fairlead
