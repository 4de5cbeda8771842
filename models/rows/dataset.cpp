#include "models/rows/dataset.h"

#include "models/fields/describe.h"

namespace fairlead {

TableInfo Dataset::describe()
{
    return describeTable<Dataset>(
        {.key = "dataset",
         .group = TableGroup::Basis,
         .singular = QT_TRANSLATE_NOOP("Dataset", "Dataset"),
         .plural = QT_TRANSLATE_NOOP("Dataset", "Datasets"),
         .meaning = QT_TRANSLATE_NOOP("Dataset", "A market dataset that was imported.")},
        "Dataset",
        {
            field<&Dataset::name>("name", QT_TRANSLATE_NOOP("Dataset", "Dataset"),
                                  QT_TRANSLATE_NOOP("Dataset", "Name of the dataset"),
                                  {.required = true}),
            field<&Dataset::edition>("edition", QT_TRANSLATE_NOOP("Dataset", "Edition"),
                                     QT_TRANSLATE_NOOP("Dataset", "Edition of the dataset"),
                                     {.required = true}),
            field<&Dataset::asOf>("as_of", QT_TRANSLATE_NOOP("Dataset", "As of"),
                                  QT_TRANSLATE_NOOP("Dataset", "Market state it describes"),
                                  {.required = true}),
        });
}

} // namespace fairlead
