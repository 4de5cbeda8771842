#include "models/rows/distribution.h"

#include "models/fields/describe.h"

namespace fairlead {

TableInfo Distribution::describe()
{
    return describeTable<Distribution>(
        {.key = "distribution",
         .group = TableGroup::Market,
         .singular = QT_TRANSLATE_NOOP("Distribution", "Distribution"),
         .plural = QT_TRANSLATE_NOOP("Distribution", "Distributions"),
         .meaning = QT_TRANSLATE_NOOP(
             "Distribution", "Which lab's models are sold on which route, and with what right.")},
        "Distribution",
        {
            field<&Distribution::lab>("lab", QT_TRANSLATE_NOOP("Distribution", "Lab"),
                                      QT_TRANSLATE_NOOP("Distribution", "Whose models"),
                                      {.required = true}),
            field<&Distribution::family>(
                "family", QT_TRANSLATE_NOOP("Distribution", "Family"),
                QT_TRANSLATE_NOOP("Distribution", "Which models; null means all")),
            field<&Distribution::route>("route", QT_TRANSLATE_NOOP("Distribution", "Route"),
                                        QT_TRANSLATE_NOOP("Distribution", "Where they are sold"),
                                        {.required = true}),
            field<&Distribution::depth>(
                "depth", QT_TRANSLATE_NOOP("Distribution", "Depth"),
                QT_TRANSLATE_NOOP("Distribution", "How deeply they are built in")),
            field<&Distribution::exclusivity>(
                "exclusivity", QT_TRANSLATE_NOOP("Distribution", "Right"),
                QT_TRANSLATE_NOOP("Distribution", "Whether the route is preferred or exclusive")),
            field<&Distribution::status>(
                "status", QT_TRANSLATE_NOOP("Distribution", "Status"),
                QT_TRANSLATE_NOOP("Distribution", "How well established it is")),
            field<&Distribution::validFrom>("valid_from",
                                            QT_TRANSLATE_NOOP("Distribution", "Valid from"),
                                            QT_TRANSLATE_NOOP("Distribution", "First day")),
            field<&Distribution::validTo>("valid_to", QT_TRANSLATE_NOOP("Distribution", "Valid to"),
                                          QT_TRANSLATE_NOOP("Distribution", "Last day")),
        });
}

} // namespace fairlead
