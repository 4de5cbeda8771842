#include "models/rows/alternative.h"

#include "models/fields/describe.h"

namespace fairlead {

TableInfo Alternative::describe()
{
    return describeTable<Alternative>(
        {.key = "alternative",
         .group = TableGroup::Own,
         .singular = QT_TRANSLATE_NOOP("Alternative", "Own alternative"),
         .plural = QT_TRANSLATE_NOOP("Alternative", "Own alternatives"),
         .meaning = QT_TRANSLATE_NOOP(
             "Alternative", "What we could do instead of a contract, with figures of our own.")},
        "Alternative",
        {
            field<&Alternative::contract>(
                "contract", QT_TRANSLATE_NOOP("Alternative", "Contract"),
                QT_TRANSLATE_NOOP("Alternative", "Contract that it could stand in for"),
                {.required = true, .isPart = true}),
            field<&Alternative::name>(
                "name", QT_TRANSLATE_NOOP("Alternative", "Alternative"),
                QT_TRANSLATE_NOOP("Alternative", "What we would do if there is no deal"),
                {.required = true}),
            field<&Alternative::runCost>(
                "run_cost", QT_TRANSLATE_NOOP("Alternative", "Run cost"),
                QT_TRANSLATE_NOOP("Alternative", "Cost of running it at equal quality, with "
                                                 "retrieval, agents and people"),
                {.unit = QT_TRANSLATE_NOOP("Alternative", "a year")}),
            field<&Alternative::oneTimeCost>(
                "one_time_cost", QT_TRANSLATE_NOOP("Alternative", "One-time"),
                QT_TRANSLATE_NOOP("Alternative",
                                  "Cost of getting there: porting, validation, parallel run, "
                                  "export, charges and commitments that are lost")),
            field<&Alternative::riskAllowance>(
                "risk_allowance", QT_TRANSLATE_NOOP("Alternative", "Allowance"),
                QT_TRANSLATE_NOOP("Alternative", "For what may go wrong, once")),
            field<&Alternative::months>(
                "months", QT_TRANSLATE_NOOP("Alternative", "Time"),
                QT_TRANSLATE_NOOP("Alternative", "How long getting there takes"),
                {.unit = QT_TRANSLATE_NOOP("Alternative", "months"), .minimum = 0}),
            field<&Alternative::qualityDifference>(
                "quality_difference", QT_TRANSLATE_NOOP("Alternative", "Quality"),
                QT_TRANSLATE_NOOP("Alternative",
                                  "Difference on our own test set; below zero it is worse"),
                {.minimum = -1, .maximum = 1, .shape = TextShape::Share}),
            field<&Alternative::testedOn>(
                "tested_on", QT_TRANSLATE_NOOP("Alternative", "Tested"),
                QT_TRANSLATE_NOOP("Alternative", "When it was last tried")),
            field<&Alternative::improvement>(
                "improvement", QT_TRANSLATE_NOOP("Alternative", "To make it better"),
                QT_TRANSLATE_NOOP("Alternative",
                                  "What would make it a better one before the talks"),
                {.shape = TextShape::Paragraph}),
        });
}

} // namespace fairlead
