#include "models/rows/scenario.h"

#include "models/fields/describe.h"

namespace fairlead {

TableInfo Scenario::describe()
{
    return describeTable<Scenario>(
        {.key = "scenario",
         .group = TableGroup::Own,
         .singular = QT_TRANSLATE_NOOP("Scenario", "Scenario"),
         .plural = QT_TRANSLATE_NOOP("Scenario", "Scenarios"),
         .meaning = QT_TRANSLATE_NOOP(
             "Scenario",
             "A set of shocks that is laid over the workspace. The base is never touched.")},
        "Scenario",
        {
            field<&Scenario::name>("name", QT_TRANSLATE_NOOP("Scenario", "Scenario"),
                                   QT_TRANSLATE_NOOP("Scenario", "Name of the scenario"),
                                   {.required = true}),
            field<&Scenario::description>("description",
                                          QT_TRANSLATE_NOOP("Scenario", "Description"),
                                          QT_TRANSLATE_NOOP("Scenario", "What it stands for")),
        });
}

} // namespace fairlead
