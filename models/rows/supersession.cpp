#include "models/rows/supersession.h"

#include "models/fields/describe.h"

namespace fairlead {

TableInfo Supersession::describe()
{
    return describeTable<Supersession>(
        {.key = "supersession",
         .group = TableGroup::Market,
         .singular = QT_TRANSLATE_NOOP("Supersession", "Supersession"),
         .plural = QT_TRANSLATE_NOOP("Supersession", "Supersessions"),
         .meaning =
             QT_TRANSLATE_NOOP("Supersession", "How a later deal changes an earlier one. A "
                                               "replaced deal stays in history and out of sums.")},
        "Supersession",
        {
            field<&Supersession::earlier>(
                "earlier", QT_TRANSLATE_NOOP("Supersession", "Earlier deal"),
                QT_TRANSLATE_NOOP("Supersession", "Deal that is changed"), {.required = true}),
            field<&Supersession::later>("later", QT_TRANSLATE_NOOP("Supersession", "Later deal"),
                                        QT_TRANSLATE_NOOP("Supersession", "Deal that changes it"),
                                        {.required = true}),
            field<&Supersession::kind>(
                "kind", QT_TRANSLATE_NOOP("Supersession", "Does"),
                QT_TRANSLATE_NOOP("Supersession", "What the later deal does to the earlier"),
                {.required = true}),
            field<&Supersession::happenedOn>(
                "happened_on", QT_TRANSLATE_NOOP("Supersession", "Date"),
                QT_TRANSLATE_NOOP("Supersession", "When it took effect")),
            field<&Supersession::reason>("reason", QT_TRANSLATE_NOOP("Supersession", "Reason"),
                                         QT_TRANSLATE_NOOP("Supersession", "Why it is read so")),
        });
}

} // namespace fairlead
