#include "models/rows/dealcomponent.h"

#include "models/fields/describe.h"

namespace fairlead {

TableInfo DealComponent::describe()
{
    return describeTable<DealComponent>(
        {.key = "deal_component",
         .group = TableGroup::Market,
         .singular = QT_TRANSLATE_NOOP("DealComponent", "Component"),
         .plural = QT_TRANSLATE_NOOP("DealComponent", "Components"),
         .meaning = QT_TRANSLATE_NOOP(
             "DealComponent",
             "One typed part of a deal: its equity, its compute, its distribution.")},
        "DealComponent",
        {
            field<&DealComponent::deal>("deal", QT_TRANSLATE_NOOP("DealComponent", "Deal"),
                                        QT_TRANSLATE_NOOP("DealComponent", "Deal it is part of"),
                                        {.required = true, .isPart = true}),
            field<&DealComponent::kind>("kind", QT_TRANSLATE_NOOP("DealComponent", "Kind"),
                                        QT_TRANSLATE_NOOP("DealComponent", "What this part is"),
                                        {.required = true}),
            field<&DealComponent::flow>(
                "flow", QT_TRANSLATE_NOOP("DealComponent", "Moves"),
                QT_TRANSLATE_NOOP("DealComponent", "What moves from the payer to the receiver")),
            field<&DealComponent::payer>(
                "payer", QT_TRANSLATE_NOOP("DealComponent", "Pays"),
                QT_TRANSLATE_NOOP("DealComponent", "Who pays, where it differs from the deal")),
            field<&DealComponent::payee>(
                "payee", QT_TRANSLATE_NOOP("DealComponent", "Receives"),
                QT_TRANSLATE_NOOP("DealComponent", "Who receives, where it differs from the deal")),
        });
}

} // namespace fairlead
