#include "models/rows/organisation.h"

#include "models/fields/describe.h"

namespace fairlead {

TableInfo Organisation::describe()
{
    return describeTable<Organisation>(
        {.key = "organisation",
         .group = TableGroup::Own,
         .singular = QT_TRANSLATE_NOOP("Organisation", "Organisation"),
         .plural = QT_TRANSLATE_NOOP("Organisation", "Organisation"),
         .meaning = QT_TRANSLATE_NOOP("Organisation", "The buyer: who we are and how we count.")},
        "Organisation",
        {
            field<&Organisation::name>(
                "name", QT_TRANSLATE_NOOP("Organisation", "Name"),
                QT_TRANSLATE_NOOP("Organisation", "Name of the organisation"), {.required = true}),
            field<&Organisation::jurisdictions>(
                "jurisdictions", QT_TRANSLATE_NOOP("Organisation", "Jurisdictions"),
                QT_TRANSLATE_NOOP("Organisation", "Where it is established or serves")),
            field<&Organisation::sector>("sector", QT_TRANSLATE_NOOP("Organisation", "Sector"),
                                         QT_TRANSLATE_NOOP("Organisation", "Line of business")),
            field<&Organisation::doraEntity>(
                "dora_entity", QT_TRANSLATE_NOOP("Organisation", "DORA entity"),
                QT_TRANSLATE_NOOP("Organisation", "EU financial entity under DORA")),
            field<&Organisation::ukPrudential>(
                "uk_prudential", QT_TRANSLATE_NOOP("Organisation", "PRA-regulated"),
                QT_TRANSLATE_NOOP("Organisation", "Firm regulated by the PRA")),
            field<&Organisation::usBank>(
                "us_bank", QT_TRANSLATE_NOOP("Organisation", "US bank"),
                QT_TRANSLATE_NOOP("Organisation", "US banking organisation")),
            field<&Organisation::hipaa>(
                "hipaa", QT_TRANSLATE_NOOP("Organisation", "HIPAA"),
                QT_TRANSLATE_NOOP("Organisation", "Covered entity or business associate")),
            field<&Organisation::usFederal>(
                "us_federal", QT_TRANSLATE_NOOP("Organisation", "US federal"),
                QT_TRANSLATE_NOOP("Organisation", "Federal agency or contractor")),
            field<&Organisation::restructuringExpected>(
                "restructuring_expected", QT_TRANSLATE_NOOP("Organisation", "Restructuring"),
                QT_TRANSLATE_NOOP("Organisation",
                                  "Merger, divestiture or carve-out planned inside the term")),
            field<&Organisation::horizonMonths>(
                "horizon_months", QT_TRANSLATE_NOOP("Organisation", "Horizon"),
                QT_TRANSLATE_NOOP("Organisation", "How far ahead costs are compared"),
                {.unit = QT_TRANSLATE_NOOP("Organisation", "months"),
                 .minimum = 12,
                 .maximum = 84}),
            field<&Organisation::discountRate>(
                "discount_rate", QT_TRANSLATE_NOOP("Organisation", "Discount rate"),
                QT_TRANSLATE_NOOP("Organisation", "Effective yearly rate"),
                {.unit = QT_TRANSLATE_NOOP("Organisation", "a year"),
                 .minimum = 0,
                 .maximum = 1,
                 .shape = TextShape::Share}),
            field<&Organisation::directThreshold>(
                "direct_threshold", QT_TRANSLATE_NOOP("Organisation", "Direct threshold"),
                QT_TRANSLATE_NOOP("Organisation",
                                  "Concentration that calls for a decision, direct"),
                {.minimum = 0, .maximum = 1, .shape = TextShape::Share}),
            field<&Organisation::indirectThreshold>(
                "indirect_threshold", QT_TRANSLATE_NOOP("Organisation", "Indirect threshold"),
                QT_TRANSLATE_NOOP("Organisation",
                                  "Concentration that calls for a decision, indirect"),
                {.minimum = 0, .maximum = 1, .shape = TextShape::Share}),
        });
}

} // namespace fairlead
