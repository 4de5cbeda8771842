#include "models/rows/checklist.h"

#include "models/fields/describe.h"

namespace fairlead {

TableInfo Checklist::describe()
{
    return describeTable<Checklist>(
        {.key = "checklist",
         .group = TableGroup::Own,
         .singular = QT_TRANSLATE_NOOP("Checklist", "Checklist"),
         .plural = QT_TRANSLATE_NOOP("Checklist", "Checklists"),
         .meaning = QT_TRANSLATE_NOOP("Checklist", "The negotiation checklist of one contract.")},
        "Checklist",
        {
            field<&Checklist::contract>("contract", QT_TRANSLATE_NOOP("Checklist", "Contract"),
                                        QT_TRANSLATE_NOOP("Checklist", "Contract it prepares"),
                                        {.required = true, .isPart = true}),
            field<&Checklist::generatedOn>(
                "generated_on", QT_TRANSLATE_NOOP("Checklist", "Generated"),
                QT_TRANSLATE_NOOP("Checklist", "When the rules were applied")),
            field<&Checklist::mandate>(
                "mandate", QT_TRANSLATE_NOOP("Checklist", "Mandate"),
                QT_TRANSLATE_NOOP("Checklist", "What the team may agree without asking")),
        });
}

} // namespace fairlead
