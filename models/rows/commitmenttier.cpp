#include "models/rows/commitmenttier.h"

#include "models/fields/describe.h"

namespace fairlead {

TableInfo CommitmentTier::describe()
{
    return describeTable<CommitmentTier>(
        {.key = "commitment_tier",
         .group = TableGroup::Own,
         .singular = QT_TRANSLATE_NOOP("CommitmentTier", "Discount tier"),
         .plural = QT_TRANSLATE_NOOP("CommitmentTier", "Discount tiers"),
         .meaning =
             QT_TRANSLATE_NOOP("CommitmentTier", "A discount that a level of yearly spend earns.")},
        "CommitmentTier",
        {
            field<&CommitmentTier::commitment>(
                "commitment", QT_TRANSLATE_NOOP("CommitmentTier", "Commitment"),
                QT_TRANSLATE_NOOP("CommitmentTier", "Commitment it belongs to"),
                {.required = true, .isPart = true}),
            field<&CommitmentTier::threshold>(
                "threshold", QT_TRANSLATE_NOOP("CommitmentTier", "From"),
                QT_TRANSLATE_NOOP("CommitmentTier", "Yearly spend from which it applies"),
                {.required = true}),
            field<&CommitmentTier::discount>(
                "discount", QT_TRANSLATE_NOOP("CommitmentTier", "Discount"),
                QT_TRANSLATE_NOOP("CommitmentTier", "Part taken off list prices"),
                {.required = true, .minimum = 0, .maximum = 1, .shape = TextShape::Share}),
        });
}

} // namespace fairlead
