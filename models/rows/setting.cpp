#include "models/rows/setting.h"

#include "models/fields/describe.h"

namespace fairlead {

TableInfo Setting::describe()
{
    return describeTable<Setting>(
        {.key = "setting",
         .group = TableGroup::Basis,
         .singular = QT_TRANSLATE_NOOP("Setting", "Setting"),
         .plural = QT_TRANSLATE_NOOP("Setting", "Settings"),
         .meaning = QT_TRANSLATE_NOOP("Setting", "A choice that belongs to the workspace.")},
        "Setting",
        {
            field<&Setting::value>("value", QT_TRANSLATE_NOOP("Setting", "Value"),
                                   QT_TRANSLATE_NOOP("Setting", "What was chosen")),
        });
}

} // namespace fairlead
