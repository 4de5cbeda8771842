#include "models/rows/commitmenteligibility.h"

#include "models/fields/describe.h"

namespace fairlead {

TableInfo CommitmentEligibility::describe()
{
    return describeTable<CommitmentEligibility>(
        {.key = "commitment_eligibility",
         .group = TableGroup::Own,
         .singular = QT_TRANSLATE_NOOP("CommitmentEligibility", "Eligible route"),
         .plural = QT_TRANSLATE_NOOP("CommitmentEligibility", "Eligible routes"),
         .meaning = QT_TRANSLATE_NOOP("CommitmentEligibility",
                                      "How far spend on a route burns a commitment down.")},
        "CommitmentEligibility",
        {
            field<&CommitmentEligibility::commitment>(
                "commitment", QT_TRANSLATE_NOOP("CommitmentEligibility", "Commitment"),
                QT_TRANSLATE_NOOP("CommitmentEligibility", "Commitment it belongs to"),
                {.required = true, .isPart = true}),
            field<&CommitmentEligibility::route>(
                "route", QT_TRANSLATE_NOOP("CommitmentEligibility", "Route"),
                QT_TRANSLATE_NOOP("CommitmentEligibility", "Route whose spend counts"),
                {.required = true}),
            field<&CommitmentEligibility::share>(
                "share", QT_TRANSLATE_NOOP("CommitmentEligibility", "Counts"),
                QT_TRANSLATE_NOOP("CommitmentEligibility", "Part of the spend that counts"),
                {.required = true, .minimum = 0, .maximum = 1, .shape = TextShape::Share}),
        });
}

} // namespace fairlead
