#include "models/rows/party.h"

#include "models/fields/describe.h"

namespace fairlead {

TableInfo Party::describe()
{
    return describeTable<Party>(
        {.key = "party",
         .group = TableGroup::Market,
         .singular = QT_TRANSLATE_NOOP("Party", "Party"),
         .plural = QT_TRANSLATE_NOOP("Party", "Parties"),
         .meaning =
             QT_TRANSLATE_NOOP("Party", "A company, authority or public body of the market.")},
        "Party",
        {
            field<&Party::name>("name", QT_TRANSLATE_NOOP("Party", "Name"),
                                QT_TRANSLATE_NOOP("Party", "Name in common use"),
                                {.required = true}),
            field<&Party::aliases>("aliases", QT_TRANSLATE_NOOP("Party", "Also called"),
                                   QT_TRANSLATE_NOOP("Party", "Other names that sources use")),
            field<&Party::kind>("kind", QT_TRANSLATE_NOOP("Party", "Kind"),
                                QT_TRANSLATE_NOOP("Party", "What the party does in the market"),
                                {.required = true}),
            field<&Party::parent>(
                "parent", QT_TRANSLATE_NOOP("Party", "Parent"),
                QT_TRANSLATE_NOOP("Party", "Corporate parent that controls the party")),
            field<&Party::country>("country", QT_TRANSLATE_NOOP("Party", "Country"),
                                   QT_TRANSLATE_NOOP("Party", "Country of the head office"),
                                   {.unit = QT_TRANSLATE_NOOP("Party", "ISO 3166")}),
            field<&Party::listingState>(
                "listing_state", QT_TRANSLATE_NOOP("Party", "Listing"),
                QT_TRANSLATE_NOOP("Party", "Where the party stands on the road to public markets")),
            field<&Party::listingExpected>(
                "listing_expected", QT_TRANSLATE_NOOP("Party", "Listing expected"),
                QT_TRANSLATE_NOOP("Party",
                                  "When a listing is expected, by the source of the claim")),
            field<&Party::creditOutlook>(
                "credit_outlook", QT_TRANSLATE_NOOP("Party", "Outlook"),
                QT_TRANSLATE_NOOP("Party", "Own or agency view of the finances")),
            field<&Party::designations>(
                "designations", QT_TRANSLATE_NOOP("Party", "Designations"),
                QT_TRANSLATE_NOOP("Party", "Regulatory labels that change leverage")),
            field<&Party::ownSilicon>("own_silicon", QT_TRANSLATE_NOOP("Party", "Own silicon"),
                                      QT_TRANSLATE_NOOP("Party", "Accelerators the party designs")),
            field<&Party::upstreamComputeSuppliers>(
                "upstream_compute_suppliers", QT_TRANSLATE_NOOP("Party", "Compute suppliers"),
                QT_TRANSLATE_NOOP("Party", "Independent suppliers that run the party's compute"),
                {.unit = QT_TRANSLATE_NOOP("Party", "count"), .minimum = 0}),
        });
}

} // namespace fairlead
