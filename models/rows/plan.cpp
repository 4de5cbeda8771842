#include "models/rows/plan.h"

#include "models/fields/describe.h"

namespace fairlead {

TableInfo Plan::describe()
{
    return describeTable<Plan>(
        {.key = "plan",
         .group = TableGroup::Own,
         .singular = QT_TRANSLATE_NOOP("Plan", "Plan"),
         .plural = QT_TRANSLATE_NOOP("Plan", "Plans"),
         .meaning =
             QT_TRANSLATE_NOOP("Plan", "A set of moves that is weighed, adopted or thrown away.")},
        "Plan",
        {
            field<&Plan::name>("name", QT_TRANSLATE_NOOP("Plan", "Plan"),
                               QT_TRANSLATE_NOOP("Plan", "Name of the plan"), {.required = true}),
            field<&Plan::status>("status", QT_TRANSLATE_NOOP("Plan", "Status"),
                                 QT_TRANSLATE_NOOP("Plan", "State of the plan"),
                                 {.required = true}),
            field<&Plan::decidedOn>("decided_on", QT_TRANSLATE_NOOP("Plan", "Decided"),
                                    QT_TRANSLATE_NOOP("Plan", "When it was adopted or discarded")),
            field<&Plan::decision>("decision", QT_TRANSLATE_NOOP("Plan", "Decision"),
                                   QT_TRANSLATE_NOOP("Plan", "What was decided, and why")),
        });
}

} // namespace fairlead
