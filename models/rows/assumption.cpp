#include "models/rows/assumption.h"

#include "models/fields/describe.h"

namespace fairlead {

TableInfo Assumption::describe()
{
    return describeTable<Assumption>(
        {.key = "assumption",
         .group = TableGroup::Basis,
         .singular = QT_TRANSLATE_NOOP("Assumption", "Assumption"),
         .plural = QT_TRANSLATE_NOOP("Assumption", "Assumptions"),
         .meaning = QT_TRANSLATE_NOOP("Assumption", "An editable estimate: low, likely, high.")},
        "Assumption",
        {
            field<&Assumption::name>("name", QT_TRANSLATE_NOOP("Assumption", "Assumption"),
                                     QT_TRANSLATE_NOOP("Assumption", "What is assumed"),
                                     {.required = true}),
            field<&Assumption::topic>("topic", QT_TRANSLATE_NOOP("Assumption", "Topic"),
                                      QT_TRANSLATE_NOOP("Assumption", "Which calculation uses it")),
            field<&Assumption::low>("low", QT_TRANSLATE_NOOP("Assumption", "Low"),
                                    QT_TRANSLATE_NOOP("Assumption", "Low estimate")),
            field<&Assumption::likely>("likely", QT_TRANSLATE_NOOP("Assumption", "Likely"),
                                       QT_TRANSLATE_NOOP("Assumption", "Most likely value")),
            field<&Assumption::high>("high", QT_TRANSLATE_NOOP("Assumption", "High"),
                                     QT_TRANSLATE_NOOP("Assumption", "High estimate")),
            field<&Assumption::unit>("unit", QT_TRANSLATE_NOOP("Assumption", "Unit"),
                                     QT_TRANSLATE_NOOP("Assumption", "Unit of the three values")),
            field<&Assumption::grade>(
                "grade", QT_TRANSLATE_NOOP("Assumption", "Grade"),
                QT_TRANSLATE_NOOP("Assumption", "How far it can be relied on"), {.required = true}),
            field<&Assumption::source>("source", QT_TRANSLATE_NOOP("Assumption", "Source"),
                                       QT_TRANSLATE_NOOP("Assumption", "Where it comes from")),
            field<&Assumption::sourceNote>(
                "source_note", QT_TRANSLATE_NOOP("Assumption", "Source, in words"),
                QT_TRANSLATE_NOOP("Assumption", "Short name of the source")),
            field<&Assumption::asOf>("as_of", QT_TRANSLATE_NOOP("Assumption", "As of"),
                                     QT_TRANSLATE_NOOP("Assumption", "Date for which it holds")),
        });
}

} // namespace fairlead
