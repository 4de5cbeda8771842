#include "models/rows/snapshotvalue.h"

#include "models/fields/describe.h"

namespace fairlead {

TableInfo SnapshotValue::describe()
{
    return describeTable<SnapshotValue>(
        {.key = "snapshot_value",
         .group = TableGroup::Own,
         .singular = QT_TRANSLATE_NOOP("SnapshotValue", "Snapshot value"),
         .plural = QT_TRANSLATE_NOOP("SnapshotValue", "Snapshot values"),
         .meaning = QT_TRANSLATE_NOOP("SnapshotValue", "One figure of a snapshot.")},
        "SnapshotValue",
        {
            field<&SnapshotValue::snapshot>(
                "snapshot", QT_TRANSLATE_NOOP("SnapshotValue", "Snapshot"),
                QT_TRANSLATE_NOOP("SnapshotValue", "Snapshot it belongs to"),
                {.required = true, .isPart = true}),
            field<&SnapshotValue::measure>("measure", QT_TRANSLATE_NOOP("SnapshotValue", "Measure"),
                                           QT_TRANSLATE_NOOP("SnapshotValue", "What was measured"),
                                           {.required = true}),
            field<&SnapshotValue::subject>(
                "subject", QT_TRANSLATE_NOOP("SnapshotValue", "Subject"),
                QT_TRANSLATE_NOOP("SnapshotValue",
                                  "Record it was measured for; empty means the whole")),
            field<&SnapshotValue::value>(
                "value", QT_TRANSLATE_NOOP("SnapshotValue", "Value"),
                QT_TRANSLATE_NOOP("SnapshotValue",
                                  "The figure; null when it could not be computed")),
            field<&SnapshotValue::unit>("unit", QT_TRANSLATE_NOOP("SnapshotValue", "Unit"),
                                        QT_TRANSLATE_NOOP("SnapshotValue", "Unit of the figure")),
        });
}

} // namespace fairlead
