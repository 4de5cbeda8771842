#include "models/rows/commitmentyear.h"

#include "models/fields/describe.h"

namespace fairlead {

TableInfo CommitmentYear::describe()
{
    return describeTable<CommitmentYear>(
        {.key = "commitment_year",
         .group = TableGroup::Own,
         .singular = QT_TRANSLATE_NOOP("CommitmentYear", "Commitment year"),
         .plural = QT_TRANSLATE_NOOP("CommitmentYear", "Commitment years"),
         .meaning =
             QT_TRANSLATE_NOOP("CommitmentYear", "The floor of one year inside a commitment.")},
        "CommitmentYear",
        {
            field<&CommitmentYear::commitment>(
                "commitment", QT_TRANSLATE_NOOP("CommitmentYear", "Commitment"),
                QT_TRANSLATE_NOOP("CommitmentYear", "Commitment it belongs to"),
                {.required = true, .isPart = true}),
            field<&CommitmentYear::startsOn>(
                "starts_on", QT_TRANSLATE_NOOP("CommitmentYear", "Year starts"),
                QT_TRANSLATE_NOOP("CommitmentYear", "First day of the year"), {.required = true}),
            field<&CommitmentYear::minimum>(
                "minimum", QT_TRANSLATE_NOOP("CommitmentYear", "Minimum"),
                QT_TRANSLATE_NOOP("CommitmentYear", "Floor of the year"), {.required = true}),
        });
}

} // namespace fairlead
