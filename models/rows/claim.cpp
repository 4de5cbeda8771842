#include "models/rows/claim.h"

#include "models/fields/describe.h"

namespace fairlead {

TableInfo Claim::describe()
{
    return describeTable<Claim>(
        {.key = "claim",
         .group = TableGroup::Market,
         .singular = QT_TRANSLATE_NOOP("Claim", "Claim"),
         .plural = QT_TRANSLATE_NOOP("Claim", "Claims"),
         .meaning = QT_TRANSLATE_NOOP("Claim", "One statement of one source about one attribute. "
                                               "Claims are never overwritten; one is preferred.")},
        "Claim",
        {
            field<&Claim::subjectTable>(
                "subject_table", QT_TRANSLATE_NOOP("Claim", "About"),
                QT_TRANSLATE_NOOP("Claim", "Table of the record the claim is about"),
                {.required = true}),
            field<&Claim::subject>(
                "subject", QT_TRANSLATE_NOOP("Claim", "Record"),
                QT_TRANSLATE_NOOP("Claim", "Id of the record the claim is about"),
                {.required = true}),
            field<&Claim::attribute>(
                "attribute", QT_TRANSLATE_NOOP("Claim", "Attribute"),
                QT_TRANSLATE_NOOP(
                    "Claim", "Field of the record, or the name of a statement that is no field"),
                {.required = true}),
            field<&Claim::value>(
                "value", QT_TRANSLATE_NOOP("Claim", "Value"),
                QT_TRANSLATE_NOOP(
                    "Claim",
                    "What the source says, in the stored form of the field when it is one")),
            field<&Claim::qualifier>("qualifier", QT_TRANSLATE_NOOP("Claim", "Bound"),
                                     QT_TRANSLATE_NOOP("Claim", "Word that bounds the value")),
            field<&Claim::asOf>(
                "as_of", QT_TRANSLATE_NOOP("Claim", "As of"),
                QT_TRANSLATE_NOOP("Claim", "Date for which it holds, not the date of reading")),
            field<&Claim::asOfBasis>("as_of_basis", QT_TRANSLATE_NOOP("Claim", "Date is"),
                                     QT_TRANSLATE_NOOP("Claim", "Where the as-of date comes from")),
            field<&Claim::source>("source", QT_TRANSLATE_NOOP("Claim", "Source"),
                                  QT_TRANSLATE_NOOP("Claim", "Who says so"), {.required = true}),
            field<&Claim::locator>(
                "locator", QT_TRANSLATE_NOOP("Claim", "Place"),
                QT_TRANSLATE_NOOP("Claim", "Line, page or section in the source")),
            field<&Claim::type>(
                "type", QT_TRANSLATE_NOOP("Claim", "Type"),
                QT_TRANSLATE_NOOP("Claim", "Fact, interpretation, risk or forecast"),
                {.required = true}),
            field<&Claim::grade>("grade", QT_TRANSLATE_NOOP("Claim", "Grade"),
                                 QT_TRANSLATE_NOOP("Claim", "How far it can be relied on")),
            field<&Claim::verified>("verified", QT_TRANSLATE_NOOP("Claim", "Verified"),
                                    QT_TRANSLATE_NOOP("Claim", "The supporting text was read"),
                                    {.required = true}),
            field<&Claim::preferred>(
                "preferred", QT_TRANSLATE_NOOP("Claim", "Preferred"),
                QT_TRANSLATE_NOOP("Claim", "Chosen for display among the claims on this attribute"),
                {.required = true}),
            field<&Claim::reason>("reason", QT_TRANSLATE_NOOP("Claim", "Reason"),
                                  QT_TRANSLATE_NOOP("Claim", "Why it is preferred")),
            field<&Claim::conflicts>("conflicts", QT_TRANSLATE_NOOP("Claim", "Conflicts"),
                                     QT_TRANSLATE_NOOP("Claim", "Disagreements it takes part in")),
            field<&Claim::rawText>(
                "raw_text", QT_TRANSLATE_NOOP("Claim", "As printed"),
                QT_TRANSLATE_NOOP("Claim", "Garbled or unusual figure exactly as printed")),
        });
}

} // namespace fairlead
