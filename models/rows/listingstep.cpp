#include "models/rows/listingstep.h"

#include "models/fields/describe.h"

namespace fairlead {

TableInfo ListingStep::describe()
{
    return describeTable<ListingStep>(
        {.key = "listing_step",
         .group = TableGroup::Market,
         .singular = QT_TRANSLATE_NOOP("ListingStep", "Listing step"),
         .plural = QT_TRANSLATE_NOOP("ListingStep", "Listing steps"),
         .meaning = QT_TRANSLATE_NOOP("ListingStep",
                                      "One dated state of a party on the road to public markets.")},
        "ListingStep",
        {
            field<&ListingStep::party>("party", QT_TRANSLATE_NOOP("ListingStep", "Party"),
                                       QT_TRANSLATE_NOOP("ListingStep", "Whose listing it is"),
                                       {.required = true, .isPart = true}),
            field<&ListingStep::state>("state", QT_TRANSLATE_NOOP("ListingStep", "State"),
                                       QT_TRANSLATE_NOOP("ListingStep", "State that was reached"),
                                       {.required = true}),
            field<&ListingStep::occursOn>(
                "occurs_on", QT_TRANSLATE_NOOP("ListingStep", "Date"),
                QT_TRANSLATE_NOOP("ListingStep", "When the state was or will be reached")),
            field<&ListingStep::status>(
                "status", QT_TRANSLATE_NOOP("ListingStep", "Status"),
                QT_TRANSLATE_NOOP("ListingStep", "How well established it is")),
        });
}

} // namespace fairlead
