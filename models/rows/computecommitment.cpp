#include "models/rows/computecommitment.h"

#include "models/fields/describe.h"

namespace fairlead {

TableInfo ComputeCommitment::describe()
{
    return describeTable<ComputeCommitment>(
        {.key = "compute_commitment",
         .group = TableGroup::Market,
         .singular = QT_TRANSLATE_NOOP("ComputeCommitment", "Compute commitment"),
         .plural = QT_TRANSLATE_NOOP("ComputeCommitment", "Compute commitments"),
         .meaning = QT_TRANSLATE_NOOP(
             "ComputeCommitment",
             "The terms of a promised compute spend between two parties of the market.")},
        "ComputeCommitment",
        {
            field<&ComputeCommitment::component>(
                "component", QT_TRANSLATE_NOOP("ComputeCommitment", "Component"),
                QT_TRANSLATE_NOOP("ComputeCommitment", "Component whose tranches hold the amount"),
                {.required = true, .isPart = true}),
            field<&ComputeCommitment::payer>(
                "payer", QT_TRANSLATE_NOOP("ComputeCommitment", "Buys"),
                QT_TRANSLATE_NOOP("ComputeCommitment", "Who owes the spend"), {.required = true}),
            field<&ComputeCommitment::supplier>(
                "supplier", QT_TRANSLATE_NOOP("ComputeCommitment", "Supplies"),
                QT_TRANSLATE_NOOP("ComputeCommitment", "Who is owed the spend"),
                {.required = true}),
            field<&ComputeCommitment::startsOn>(
                "starts_on", QT_TRANSLATE_NOOP("ComputeCommitment", "Starts"),
                QT_TRANSLATE_NOOP("ComputeCommitment", "First day of the term")),
            field<&ComputeCommitment::termMonths>(
                "term_months", QT_TRANSLATE_NOOP("ComputeCommitment", "Term"),
                QT_TRANSLATE_NOOP("ComputeCommitment", "Length; null when not published"),
                {.unit = QT_TRANSLATE_NOOP("ComputeCommitment", "months"), .minimum = 0}),
            field<&ComputeCommitment::minimumPerYear>(
                "minimum_per_year", QT_TRANSLATE_NOOP("ComputeCommitment", "Minimum a year"),
                QT_TRANSLATE_NOOP("ComputeCommitment", "Yearly floor inside the term")),
            field<&ComputeCommitment::takeOrPay>(
                "take_or_pay", QT_TRANSLATE_NOOP("ComputeCommitment", "Take or pay"),
                QT_TRANSLATE_NOOP("ComputeCommitment",
                                  "Whether a shortfall is payable; null when no source says")),
            field<&ComputeCommitment::terminationNoticeDays>(
                "termination_notice_days", QT_TRANSLATE_NOOP("ComputeCommitment", "Notice"),
                QT_TRANSLATE_NOOP("ComputeCommitment", "Notice after which either side may end"),
                {.unit = QT_TRANSLATE_NOOP("ComputeCommitment", "days"), .minimum = 0}),
            field<&ComputeCommitment::silicon>(
                "silicon", QT_TRANSLATE_NOOP("ComputeCommitment", "Silicon"),
                QT_TRANSLATE_NOOP("ComputeCommitment", "Accelerators it covers")),
        });
}

} // namespace fairlead
