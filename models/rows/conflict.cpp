#include "models/rows/conflict.h"

#include "models/fields/describe.h"

namespace fairlead {

TableInfo Conflict::describe()
{
    return describeTable<Conflict>(
        {.key = "conflict",
         .group = TableGroup::Market,
         .singular = QT_TRANSLATE_NOOP("Conflict", "Conflict"),
         .plural = QT_TRANSLATE_NOOP("Conflict", "Conflicts"),
         .meaning = QT_TRANSLATE_NOOP(
             "Conflict", "A disagreement between sources, and how it is represented.")},
        "Conflict",
        {
            field<&Conflict::code>("code", QT_TRANSLATE_NOOP("Conflict", "Code"),
                                   QT_TRANSLATE_NOOP("Conflict", "Short name"), {.required = true}),
            field<&Conflict::title>(
                "title", QT_TRANSLATE_NOOP("Conflict", "Conflict"),
                QT_TRANSLATE_NOOP("Conflict", "What the sources disagree about"),
                {.required = true}),
            field<&Conflict::kind>("kind", QT_TRANSLATE_NOOP("Conflict", "About"),
                                   QT_TRANSLATE_NOOP("Conflict", "What kind of disagreement it is"),
                                   {.required = true}),
            field<&Conflict::question>("question", QT_TRANSLATE_NOOP("Conflict", "Disagreement"),
                                       QT_TRANSLATE_NOOP("Conflict", "What the sources say"),
                                       {.shape = TextShape::Paragraph}),
            field<&Conflict::resolution>(
                "resolution", QT_TRANSLATE_NOOP("Conflict", "Represented as"),
                QT_TRANSLATE_NOOP("Conflict", "How the workspace holds it, and why"),
                {.shape = TextShape::Paragraph}),
        });
}

} // namespace fairlead
