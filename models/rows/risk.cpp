#include "models/rows/risk.h"

#include "models/fields/describe.h"

namespace fairlead {

TableInfo Risk::describe()
{
    return describeTable<Risk>(
        {.key = "risk",
         .group = TableGroup::Market,
         .singular = QT_TRANSLATE_NOOP("Risk", "Risk"),
         .plural = QT_TRANSLATE_NOOP("Risk", "Risks"),
         .meaning = QT_TRANSLATE_NOOP("Risk", "A risk that sources name.")},
        "Risk",
        {
            field<&Risk::code>("code", QT_TRANSLATE_NOOP("Risk", "Code"),
                               QT_TRANSLATE_NOOP("Risk", "Short name"), {.required = true}),
            field<&Risk::title>("title", QT_TRANSLATE_NOOP("Risk", "Risk"),
                                QT_TRANSLATE_NOOP("Risk", "What could happen"), {.required = true}),
            field<&Risk::bearer>("bearer", QT_TRANSLATE_NOOP("Risk", "Bearer"),
                                 QT_TRANSLATE_NOOP("Risk", "Whom it hits")),
            field<&Risk::tracking>("tracking", QT_TRANSLATE_NOOP("Risk", "Watch"),
                                   QT_TRANSLATE_NOOP("Risk", "How to follow it")),
            field<&Risk::sources>("sources", QT_TRANSLATE_NOOP("Risk", "Sources"),
                                  QT_TRANSLATE_NOOP("Risk", "Who names it")),
        });
}

} // namespace fairlead
