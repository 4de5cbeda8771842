#include "models/rows/talksrange.h"

#include "models/fields/describe.h"

namespace fairlead {

TableInfo TalksRange::describe()
{
    return describeTable<TalksRange>(
        {.key = "talks_range",
         .group = TableGroup::Own,
         .singular = QT_TRANSLATE_NOOP("TalksRange", "Price range of talks"),
         .plural = QT_TRANSLATE_NOOP("TalksRange", "Price ranges of talks"),
         .meaning = QT_TRANSLATE_NOOP("TalksRange",
                                      "Where the talks that a checklist prepares may end on price: "
                                      "what we ask for, and what we believe of the vendor.")},
        "TalksRange",
        {
            field<&TalksRange::checklist>(
                "checklist", QT_TRANSLATE_NOOP("TalksRange", "Checklist"),
                QT_TRANSLATE_NOOP("TalksRange", "Checklist that prepares the talks"),
                {.required = true, .isPart = true}),
            field<&TalksRange::opening>("opening", QT_TRANSLATE_NOOP("TalksRange", "Our opening"),
                                        QT_TRANSLATE_NOOP("TalksRange", "What we begin with"),
                                        {.unit = QT_TRANSLATE_NOOP("TalksRange", "a year")}),
            field<&TalksRange::target>(
                "target", QT_TRANSLATE_NOOP("TalksRange", "Our target"),
                QT_TRANSLATE_NOOP("TalksRange", "What we want to end with; no walk-away"),
                {.unit = QT_TRANSLATE_NOOP("TalksRange", "a year")}),
            field<&TalksRange::vendorLow>(
                "vendor_low", QT_TRANSLATE_NOOP("TalksRange", "Vendor accepts from"),
                QT_TRANSLATE_NOOP("TalksRange",
                                  "The least that the vendor would take, by our estimate"),
                {.unit = QT_TRANSLATE_NOOP("TalksRange", "a year")}),
            field<&TalksRange::vendorHigh>(
                "vendor_high", QT_TRANSLATE_NOOP("TalksRange", "Vendor asks for"),
                QT_TRANSLATE_NOOP("TalksRange", "What the vendor will begin with, by our estimate"),
                {.unit = QT_TRANSLATE_NOOP("TalksRange", "a year")}),
            field<&TalksRange::vendorGrounds>(
                "vendor_grounds", QT_TRANSLATE_NOOP("TalksRange", "Grounds of the estimate"),
                QT_TRANSLATE_NOOP("TalksRange",
                                  "Why the vendor would: fill of its capacity, listing, end of its "
                                  "quarter, our name as a reference, what losing us costs it"),
                {.shape = TextShape::Paragraph}),
        });
}

} // namespace fairlead
