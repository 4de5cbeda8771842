#include "models/rows/advice.h"

#include "models/fields/describe.h"

namespace fairlead {

TableInfo Advice::describe()
{
    return describeTable<Advice>(
        {.key = "advice",
         .group = TableGroup::Market,
         .singular = QT_TRANSLATE_NOOP("Advice", "Advice"),
         .plural = QT_TRANSLATE_NOOP("Advice", "Advice"),
         .meaning = QT_TRANSLATE_NOOP("Advice", "An action that sources recommend.")},
        "Advice",
        {
            field<&Advice::code>("code", QT_TRANSLATE_NOOP("Advice", "Code"),
                                 QT_TRANSLATE_NOOP("Advice", "Short name"), {.required = true}),
            field<&Advice::action>("action", QT_TRANSLATE_NOOP("Advice", "Action"),
                                   QT_TRANSLATE_NOOP("Advice", "What is recommended"),
                                   {.required = true}),
            field<&Advice::kind>("kind", QT_TRANSLATE_NOOP("Advice", "Kind"),
                                 QT_TRANSLATE_NOOP("Advice", "What kind of action it is")),
            field<&Advice::pullsAgainst>(
                "pulls_against", QT_TRANSLATE_NOOP("Advice", "Pulls against"),
                QT_TRANSLATE_NOOP("Advice", "Advice that points the other way")),
            field<&Advice::risks>("risks", QT_TRANSLATE_NOOP("Advice", "Risks"),
                                  QT_TRANSLATE_NOOP("Advice", "Risks it answers or deepens")),
            field<&Advice::sources>("sources", QT_TRANSLATE_NOOP("Advice", "Sources"),
                                    QT_TRANSLATE_NOOP("Advice", "Who recommends it")),
        });
}

} // namespace fairlead
