#include "models/rows/snapshot.h"

#include "models/fields/describe.h"

namespace fairlead {

TableInfo Snapshot::describe()
{
    return describeTable<Snapshot>(
        {.key = "snapshot",
         .group = TableGroup::Own,
         .singular = QT_TRANSLATE_NOOP("Snapshot", "Snapshot"),
         .plural = QT_TRANSLATE_NOOP("Snapshot", "Snapshots"),
         .meaning =
             QT_TRANSLATE_NOOP("Snapshot", "Figures of a day, kept to show what has changed.")},
        "Snapshot",
        {
            field<&Snapshot::name>("name", QT_TRANSLATE_NOOP("Snapshot", "Snapshot"),
                                   QT_TRANSLATE_NOOP("Snapshot", "Name of the snapshot"),
                                   {.required = true}),
            field<&Snapshot::takenAt>("taken_at", QT_TRANSLATE_NOOP("Snapshot", "Taken"),
                                      QT_TRANSLATE_NOOP("Snapshot", "When it was taken"),
                                      {.required = true}),
            field<&Snapshot::asOf>("as_of", QT_TRANSLATE_NOOP("Snapshot", "As of"),
                                   QT_TRANSLATE_NOOP("Snapshot", "As-of date of the lens"),
                                   {.required = true}),
            field<&Snapshot::basis>("basis", QT_TRANSLATE_NOOP("Snapshot", "Basis"),
                                    QT_TRANSLATE_NOOP("Snapshot", "Money basis of the lens"),
                                    {.required = true}),
            field<&Snapshot::scenario>("scenario", QT_TRANSLATE_NOOP("Snapshot", "Scenario"),
                                       QT_TRANSLATE_NOOP("Snapshot", "Scenario of the lens")),
        });
}

} // namespace fairlead
