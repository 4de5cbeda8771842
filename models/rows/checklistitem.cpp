#include "models/rows/checklistitem.h"

#include "models/fields/describe.h"

namespace fairlead {

TableInfo ChecklistItem::describe()
{
    return describeTable<ChecklistItem>(
        {.key = "checklist_item",
         .group = TableGroup::Own,
         .singular = QT_TRANSLATE_NOOP("ChecklistItem", "Checklist item"),
         .plural = QT_TRANSLATE_NOOP("ChecklistItem", "Checklist items"),
         .meaning = QT_TRANSLATE_NOOP("ChecklistItem",
                                      "One point of a checklist, with our own wording and state.")},
        "ChecklistItem",
        {
            field<&ChecklistItem::checklist>(
                "checklist", QT_TRANSLATE_NOOP("ChecklistItem", "Checklist"),
                QT_TRANSLATE_NOOP("ChecklistItem", "Checklist it belongs to"),
                {.required = true, .isPart = true}),
            field<&ChecklistItem::rule>(
                "rule", QT_TRANSLATE_NOOP("ChecklistItem", "Rule"),
                QT_TRANSLATE_NOOP("ChecklistItem",
                                  "Rule that it came from; empty for an own item")),
            field<&ChecklistItem::title>(
                "title", QT_TRANSLATE_NOOP("ChecklistItem", "Item"),
                QT_TRANSLATE_NOOP("ChecklistItem",
                                  "What it is about, where it differs from the rule")),
            field<&ChecklistItem::status>("status", QT_TRANSLATE_NOOP("ChecklistItem", "Status"),
                                          QT_TRANSLATE_NOOP("ChecklistItem", "State of the talks"),
                                          {.required = true}),
            field<&ChecklistItem::mustHave>("must_have",
                                            QT_TRANSLATE_NOOP("ChecklistItem", "Must-have"),
                                            QT_TRANSLATE_NOOP("ChecklistItem", "One of the seven")),
            field<&ChecklistItem::owner>("owner", QT_TRANSLATE_NOOP("ChecklistItem", "Owner"),
                                         QT_TRANSLATE_NOOP("ChecklistItem", "Role that owns it")),
            field<&ChecklistItem::dueOn>(
                "due_on", QT_TRANSLATE_NOOP("ChecklistItem", "Due"),
                QT_TRANSLATE_NOOP("ChecklistItem", "When it must be raised")),
            field<&ChecklistItem::ask>(
                "ask", QT_TRANSLATE_NOOP("ChecklistItem", "Ask"),
                QT_TRANSLATE_NOOP("ChecklistItem", "Our opening, where it differs from the rule")),
            field<&ChecklistItem::fallback>(
                "fallback", QT_TRANSLATE_NOOP("ChecklistItem", "Fallback"),
                QT_TRANSLATE_NOOP("ChecklistItem",
                                  "What we accept, where it differs from the rule")),
            field<&ChecklistItem::redLine>(
                "red_line", QT_TRANSLATE_NOOP("ChecklistItem", "Red line"),
                QT_TRANSLATE_NOOP("ChecklistItem",
                                  "Where we leave, where it differs from the rule")),
            field<&ChecklistItem::give>("give", QT_TRANSLATE_NOOP("ChecklistItem", "Give"),
                                        QT_TRANSLATE_NOOP("ChecklistItem", "What we could give")),
            field<&ChecklistItem::value>(
                "value", QT_TRANSLATE_NOOP("ChecklistItem", "Value"),
                QT_TRANSLATE_NOOP("ChecklistItem", "What it is worth to us")),
            field<&ChecklistItem::weight>(
                "weight", QT_TRANSLATE_NOOP("ChecklistItem", "Weight"),
                QT_TRANSLATE_NOOP("ChecklistItem", "Importance, where it differs from the rule"),
                {.minimum = 0}),
            field<&ChecklistItem::reason>(
                "reason", QT_TRANSLATE_NOOP("ChecklistItem", "Reason"),
                QT_TRANSLATE_NOOP("ChecklistItem", "Why it was waived or refused")),
            field<&ChecklistItem::settledOn>(
                "settled_on", QT_TRANSLATE_NOOP("ChecklistItem", "Settled"),
                QT_TRANSLATE_NOOP("ChecklistItem", "When it was agreed, refused or waived")),
        });
}

} // namespace fairlead
