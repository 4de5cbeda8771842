#include "models/rows/passon.h"

#include "models/fields/describe.h"

namespace fairlead {

TableInfo PassOn::describe()
{
    constexpr FieldOptions kShare{.minimum = 0, .maximum = 1, .shape = TextShape::Share};
    return describeTable<PassOn>(
        {.key = "pass_on",
         .group = TableGroup::Basis,
         .singular = QT_TRANSLATE_NOOP("PassOn", "Pass-on share"),
         .plural = QT_TRANSLATE_NOOP("PassOn", "Pass-on shares"),
         .meaning = QT_TRANSLATE_NOOP(
             "PassOn",
             "The share of what a party receives from us that it pays on to another party.")},
        "PassOn",
        {
            field<&PassOn::payer>("payer", QT_TRANSLATE_NOOP("PassOn", "Payer"),
                                  QT_TRANSLATE_NOOP("PassOn", "Who pays on"), {.required = true}),
            field<&PassOn::payee>("payee", QT_TRANSLATE_NOOP("PassOn", "Payee"),
                                  QT_TRANSLATE_NOOP("PassOn", "Who is paid"), {.required = true}),
            field<&PassOn::low>("low", QT_TRANSLATE_NOOP("PassOn", "Low"),
                                QT_TRANSLATE_NOOP("PassOn", "Low estimate"), kShare),
            field<&PassOn::likely>(
                "likely", QT_TRANSLATE_NOOP("PassOn", "Likely"),
                QT_TRANSLATE_NOOP("PassOn", "Most likely share; null when nobody can say"), kShare),
            field<&PassOn::high>("high", QT_TRANSLATE_NOOP("PassOn", "High"),
                                 QT_TRANSLATE_NOOP("PassOn", "High estimate"), kShare),
            field<&PassOn::grade>("grade", QT_TRANSLATE_NOOP("PassOn", "Grade"),
                                  QT_TRANSLATE_NOOP("PassOn", "How far it can be relied on"),
                                  {.required = true}),
            field<&PassOn::source>("source", QT_TRANSLATE_NOOP("PassOn", "Source"),
                                   QT_TRANSLATE_NOOP("PassOn", "Where it comes from")),
            field<&PassOn::asOf>("as_of", QT_TRANSLATE_NOOP("PassOn", "As of"),
                                 QT_TRANSLATE_NOOP("PassOn", "Date for which it holds")),
        });
}

} // namespace fairlead
