#include "models/rows/itemprogress.h"

#include "models/fields/describe.h"

namespace fairlead {

TableInfo ItemProgress::describe()
{
    return describeTable<ItemProgress>(
        {.key = "item_progress",
         .group = TableGroup::Own,
         .singular = QT_TRANSLATE_NOOP("ItemProgress", "Progress of an item"),
         .plural = QT_TRANSLATE_NOOP("ItemProgress", "Progress of items"),
         .meaning = QT_TRANSLATE_NOOP("ItemProgress",
                                      "How far one point of a checklist is: its place in our own "
                                      "order, the proof at hand, and who moved it last.")},
        "ItemProgress",
        {
            field<&ItemProgress::item>(
                "item", QT_TRANSLATE_NOOP("ItemProgress", "Checklist item"),
                QT_TRANSLATE_NOOP("ItemProgress", "Checklist item it belongs to"),
                {.required = true, .isPart = true}),
            field<&ItemProgress::rank>(
                "rank", QT_TRANSLATE_NOOP("ItemProgress", "Rank"),
                QT_TRANSLATE_NOOP("ItemProgress", "Place that we gave it in its block, from 1; "
                                                  "empty where the score ranks it"),
                {.minimum = 1}),
            field<&ItemProgress::evidenceHeld>(
                "evidence_held", QT_TRANSLATE_NOOP("ItemProgress", "Evidence held"),
                QT_TRANSLATE_NOOP("ItemProgress", "Proof of the rule's list that is at hand")),
            field<&ItemProgress::packages>(
                "packages", QT_TRANSLATE_NOOP("ItemProgress", "Packages"),
                QT_TRANSLATE_NOOP("ItemProgress", "Names of the offers that ask for it")),
            field<&ItemProgress::raisedOn>(
                "raised_on", QT_TRANSLATE_NOOP("ItemProgress", "Raised"),
                QT_TRANSLATE_NOOP("ItemProgress", "When it was first on the table")),
            field<&ItemProgress::changedBy>(
                "changed_by", QT_TRANSLATE_NOOP("ItemProgress", "Changed by"),
                QT_TRANSLATE_NOOP("ItemProgress", "Who set the status last")),
        });
}

} // namespace fairlead
