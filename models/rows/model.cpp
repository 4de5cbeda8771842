#include "models/rows/model.h"

#include "models/fields/describe.h"

namespace fairlead {

TableInfo Model::describe()
{
    return describeTable<Model>(
        {.key = "model",
         .group = TableGroup::Market,
         .singular = QT_TRANSLATE_NOOP("Model", "Model"),
         .plural = QT_TRANSLATE_NOOP("Model", "Models"),
         .meaning = QT_TRANSLATE_NOOP("Model", "One version of a model.")},
        "Model",
        {
            field<&Model::name>("name", QT_TRANSLATE_NOOP("Model", "Name"),
                                QT_TRANSLATE_NOOP("Model", "Name of the version"),
                                {.required = true}),
            field<&Model::aliases>(
                "aliases", QT_TRANSLATE_NOOP("Model", "Also called"),
                QT_TRANSLATE_NOOP("Model", "Identifiers under which it is called")),
            field<&Model::family>("family", QT_TRANSLATE_NOOP("Model", "Family"),
                                  QT_TRANSLATE_NOOP("Model", "Family it belongs to"),
                                  {.required = true}),
            field<&Model::stage>("stage", QT_TRANSLATE_NOOP("Model", "Stage"),
                                 QT_TRANSLATE_NOOP("Model", "Life of the version")),
            field<&Model::releasedOn>("released_on", QT_TRANSLATE_NOOP("Model", "Released"),
                                      QT_TRANSLATE_NOOP("Model", "Release of the version")),
            field<&Model::retiresOn>("retires_on", QT_TRANSLATE_NOOP("Model", "Retires"),
                                     QT_TRANSLATE_NOOP("Model", "Published shutdown date")),
            field<&Model::successor>("successor", QT_TRANSLATE_NOOP("Model", "Successor"),
                                     QT_TRANSLATE_NOOP("Model", "Version that replaces it")),
        });
}

} // namespace fairlead
