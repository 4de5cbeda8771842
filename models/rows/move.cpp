#include "models/rows/move.h"

#include "models/fields/describe.h"

namespace fairlead {

TableInfo Move::describe()
{
    return describeTable<Move>(
        {.key = "move",
         .group = TableGroup::Own,
         .singular = QT_TRANSLATE_NOOP("Move", "Move"),
         .plural = QT_TRANSLATE_NOOP("Move", "Moves"),
         .meaning =
             QT_TRANSLATE_NOOP("Move", "One workload in a plan, and the placement it moves to.")},
        "Move",
        {
            field<&Move::plan>("plan", QT_TRANSLATE_NOOP("Move", "Plan"),
                               QT_TRANSLATE_NOOP("Move", "Plan it belongs to"),
                               {.required = true, .isPart = true}),
            field<&Move::workload>("workload", QT_TRANSLATE_NOOP("Move", "Workload"),
                                   QT_TRANSLATE_NOOP("Move", "What moves"), {.required = true}),
            field<&Move::route>("route", QT_TRANSLATE_NOOP("Move", "Route"),
                                QT_TRANSLATE_NOOP("Move", "New route")),
            field<&Move::host>("host", QT_TRANSLATE_NOOP("Move", "Host"),
                               QT_TRANSLATE_NOOP("Move", "New host")),
            field<&Move::apiProtocol>("api_protocol", QT_TRANSLATE_NOOP("Move", "Protocol"),
                                      QT_TRANSLATE_NOOP("Move", "New protocol")),
            field<&Move::family>("family", QT_TRANSLATE_NOOP("Move", "Model family"),
                                 QT_TRANSLATE_NOOP("Move", "New family")),
            field<&Move::model>("model", QT_TRANSLATE_NOOP("Move", "Model"),
                                QT_TRANSLATE_NOOP("Move", "New version")),
            field<&Move::agentFramework>("agent_framework",
                                         QT_TRANSLATE_NOOP("Move", "Agent framework"),
                                         QT_TRANSLATE_NOOP("Move", "New orchestration layer")),
            field<&Move::silicon>("silicon", QT_TRANSLATE_NOOP("Move", "Silicon"),
                                  QT_TRANSLATE_NOOP("Move", "New accelerator")),
            field<&Move::embeddingModel>("embedding_model",
                                         QT_TRANSLATE_NOOP("Move", "Embedding model"),
                                         QT_TRANSLATE_NOOP("Move", "New embedding model")),
            field<&Move::month>(
                "month", QT_TRANSLATE_NOOP("Move", "Month"),
                QT_TRANSLATE_NOOP("Move", "When it cuts over"),
                {.unit = QT_TRANSLATE_NOOP("Move", "months from the decision"), .minimum = 0}),
            field<&Move::staff>("staff", QT_TRANSLATE_NOOP("Move", "Staff"),
                                QT_TRANSLATE_NOOP("Move", "People who move it"),
                                {.unit = QT_TRANSLATE_NOOP("Move", "FTE"), .minimum = 0}),
        });
}

} // namespace fairlead
