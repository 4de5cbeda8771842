#include "models/rows/tranche.h"

#include "models/fields/describe.h"

namespace fairlead {

TableInfo Tranche::describe()
{
    return describeTable<Tranche>(
        {.key = "tranche",
         .group = TableGroup::Market,
         .singular = QT_TRANSLATE_NOOP("Tranche", "Tranche"),
         .plural = QT_TRANSLATE_NOOP("Tranche", "Tranches"),
         .meaning = QT_TRANSLATE_NOOP(
             "Tranche",
             "One part of a component with its own amount, certainty, trigger and state.")},
        "Tranche",
        {
            field<&Tranche::component>("component", QT_TRANSLATE_NOOP("Tranche", "Component"),
                                       QT_TRANSLATE_NOOP("Tranche", "Component it is part of"),
                                       {.required = true, .isPart = true}),
            field<&Tranche::label>("label", QT_TRANSLATE_NOOP("Tranche", "Tranche"),
                                   QT_TRANSLATE_NOOP("Tranche", "What this part is"),
                                   {.required = true}),
            field<&Tranche::amount>(
                "amount", QT_TRANSLATE_NOOP("Tranche", "Amount"),
                QT_TRANSLATE_NOOP("Tranche", "Amount of one period; null when not published"),
                {.minimum = 0}),
            field<&Tranche::amountHigh>(
                "amount_high", QT_TRANSLATE_NOOP("Tranche", "Amount, high"),
                QT_TRANSLATE_NOOP("Tranche", "Upper end, where sources give a range"),
                {.minimum = 0}),
            field<&Tranche::qualifier>("qualifier", QT_TRANSLATE_NOOP("Tranche", "Bound"),
                                       QT_TRANSLATE_NOOP("Tranche", "Word that bounds the amount"),
                                       {.required = true}),
            field<&Tranche::period>("period", QT_TRANSLATE_NOOP("Tranche", "Falls due"),
                                    QT_TRANSLATE_NOOP("Tranche", "How often the amount falls due"),
                                    {.required = true}),
            field<&Tranche::periods>(
                "periods", QT_TRANSLATE_NOOP("Tranche", "Periods"),
                QT_TRANSLATE_NOOP("Tranche",
                                  "How many periods this tranche covers; 1 for a single payment"),
                {.unit = QT_TRANSLATE_NOOP("Tranche", "count"), .minimum = 0}),
            field<&Tranche::certainty>("certainty", QT_TRANSLATE_NOOP("Tranche", "Certainty"),
                                       QT_TRANSLATE_NOOP("Tranche", "How sure the payment is"),
                                       {.required = true}),
            field<&Tranche::consideration>(
                "consideration", QT_TRANSLATE_NOOP("Tranche", "Stands for"),
                QT_TRANSLATE_NOOP("Tranche", "What it is paid in; null when no source says")),
            field<&Tranche::triggerKind>("trigger_kind", QT_TRANSLATE_NOOP("Tranche", "Trigger"),
                                         QT_TRANSLATE_NOOP("Tranche", "What releases it")),
            field<&Tranche::triggerNote>(
                "trigger_note", QT_TRANSLATE_NOOP("Tranche", "Trigger, in words"),
                QT_TRANSLATE_NOOP("Tranche", "How the trigger is described")),
            field<&Tranche::dueOn>("due_on", QT_TRANSLATE_NOOP("Tranche", "Due"),
                                   QT_TRANSLATE_NOOP("Tranche", "When it falls due")),
            field<&Tranche::settledOn>(
                "settled_on", QT_TRANSLATE_NOOP("Tranche", "Settled"),
                QT_TRANSLATE_NOOP("Tranche", "When it was paid, met or lapsed")),
            field<&Tranche::state>("state", QT_TRANSLATE_NOOP("Tranche", "State"),
                                   QT_TRANSLATE_NOOP("Tranche", "What became of it")),
            field<&Tranche::counted>(
                "counted", QT_TRANSLATE_NOOP("Tranche", "Counted"),
                QT_TRANSLATE_NOOP("Tranche", "Part of the deal's own total; false for a part that "
                                             "another tranche already holds"),
                {.required = true}),
        });
}

} // namespace fairlead
