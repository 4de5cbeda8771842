#include "models/rows/groupingrule.h"

#include "models/fields/describe.h"

namespace fairlead {

TableInfo GroupingRule::describe()
{
    return describeTable<GroupingRule>(
        {.key = "grouping_rule",
         .group = TableGroup::Basis,
         .singular = QT_TRANSLATE_NOOP("GroupingRule", "Grouping rule"),
         .plural = QT_TRANSLATE_NOOP("GroupingRule", "Grouping rules"),
         .meaning = QT_TRANSLATE_NOOP(
             "GroupingRule",
             "Which groups of a bill make up a workload; applied again to every new bill.")},
        "GroupingRule",
        {
            field<&GroupingRule::name>("name", QT_TRANSLATE_NOOP("GroupingRule", "Rule"),
                                       QT_TRANSLATE_NOOP("GroupingRule", "Name of the rule"),
                                       {.required = true}),
            field<&GroupingRule::position>(
                "position", QT_TRANSLATE_NOOP("GroupingRule", "Position"),
                QT_TRANSLATE_NOOP("GroupingRule", "Rules are tried from the lowest position on"),
                {.minimum = 0}),
            field<&GroupingRule::provider>(
                "provider", QT_TRANSLATE_NOOP("GroupingRule", "Provider"),
                QT_TRANSLATE_NOOP("GroupingRule", "Who provides the service, as the bill says")),
            field<&GroupingRule::account>(
                "account", QT_TRANSLATE_NOOP("GroupingRule", "Account"),
                QT_TRANSLATE_NOOP("GroupingRule", "Account, subscription or project")),
            field<&GroupingRule::service>(
                "service", QT_TRANSLATE_NOOP("GroupingRule", "Service"),
                QT_TRANSLATE_NOOP("GroupingRule", "Service, as the bill says")),
            field<&GroupingRule::model>(
                "model", QT_TRANSLATE_NOOP("GroupingRule", "Model"),
                QT_TRANSLATE_NOOP("GroupingRule", "AI model, as the bill names it")),
            field<&GroupingRule::tag>("tag", QT_TRANSLATE_NOOP("GroupingRule", "Tag"),
                                      QT_TRANSLATE_NOOP("GroupingRule", "A tag, as key=value")),
            field<&GroupingRule::workload>(
                "workload", QT_TRANSLATE_NOOP("GroupingRule", "Workload"),
                QT_TRANSLATE_NOOP(
                    "GroupingRule",
                    "Workload that fitting groups belong to; empty when they are none")),
        });
}

} // namespace fairlead
