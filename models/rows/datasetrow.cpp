#include "models/rows/datasetrow.h"

#include "models/fields/describe.h"

namespace fairlead {

TableInfo DatasetRow::describe()
{
    return describeTable<DatasetRow>(
        {.key = "dataset_row",
         .group = TableGroup::Hidden,
         .singular = QT_TRANSLATE_NOOP("DatasetRow", "Dataset row"),
         .plural = QT_TRANSLATE_NOOP("DatasetRow", "Dataset rows"),
         .meaning = QT_TRANSLATE_NOOP("DatasetRow", "A row exactly as the dataset brought it, to "
                                                    "tell the user's edits from the dataset's.")},
        "DatasetRow",
        {
            field<&DatasetRow::dataset>("dataset", QT_TRANSLATE_NOOP("DatasetRow", "Dataset"),
                                        QT_TRANSLATE_NOOP("DatasetRow", "Dataset it came from"),
                                        {.required = true, .isPart = true}),
            field<&DatasetRow::rowTable>("row_table", QT_TRANSLATE_NOOP("DatasetRow", "Table"),
                                         QT_TRANSLATE_NOOP("DatasetRow", "Table of the row"),
                                         {.required = true}),
            field<&DatasetRow::rowId>("row_id", QT_TRANSLATE_NOOP("DatasetRow", "Row"),
                                      QT_TRANSLATE_NOOP("DatasetRow", "Id of the row"),
                                      {.required = true}),
            field<&DatasetRow::content>(
                "content", QT_TRANSLATE_NOOP("DatasetRow", "Content"),
                QT_TRANSLATE_NOOP("DatasetRow", "Row in the exchange format"), {.required = true}),
        });
}

} // namespace fairlead
