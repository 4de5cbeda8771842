#include "models/rows/modelfamily.h"

#include "models/fields/describe.h"

namespace fairlead {

TableInfo ModelFamily::describe()
{
    return describeTable<ModelFamily>(
        {.key = "model_family",
         .group = TableGroup::Market,
         .singular = QT_TRANSLATE_NOOP("ModelFamily", "Model family"),
         .plural = QT_TRANSLATE_NOOP("ModelFamily", "Model families"),
         .meaning = QT_TRANSLATE_NOOP("ModelFamily",
                                      "Models of one lab that share prompts and behaviour.")},
        "ModelFamily",
        {
            field<&ModelFamily::name>("name", QT_TRANSLATE_NOOP("ModelFamily", "Name"),
                                      QT_TRANSLATE_NOOP("ModelFamily", "Name of the family"),
                                      {.required = true}),
            field<&ModelFamily::aliases>(
                "aliases", QT_TRANSLATE_NOOP("ModelFamily", "Also called"),
                QT_TRANSLATE_NOOP("ModelFamily", "Other names that sources use")),
            field<&ModelFamily::lab>("lab", QT_TRANSLATE_NOOP("ModelFamily", "Lab"),
                                     QT_TRANSLATE_NOOP("ModelFamily", "Who trains the family"),
                                     {.required = true}),
            field<&ModelFamily::weights>(
                "weights", QT_TRANSLATE_NOOP("ModelFamily", "Weights"),
                QT_TRANSLATE_NOOP("ModelFamily", "Whether the weights are public")),
        });
}

} // namespace fairlead
