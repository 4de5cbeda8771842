#include "models/rows/rule.h"

#include "models/fields/describe.h"

namespace fairlead {

TableInfo Rule::describe()
{
    return describeTable<Rule>(
        {.key = "rule",
         .group = TableGroup::Basis,
         .singular = QT_TRANSLATE_NOOP("Rule", "Rule"),
         .plural = QT_TRANSLATE_NOOP("Rule", "Rules"),
         .meaning = QT_TRANSLATE_NOOP(
             "Rule", "When a point belongs on a negotiation checklist, and what to ask for.")},
        "Rule",
        {
            field<&Rule::title>("title", QT_TRANSLATE_NOOP("Rule", "Point"),
                                QT_TRANSLATE_NOOP("Rule", "What it is about"), {.required = true}),
            field<&Rule::category>("category", QT_TRANSLATE_NOOP("Rule", "Category"),
                                   QT_TRANSLATE_NOOP("Rule", "Part of the contract it belongs to"),
                                   {.required = true}),
            field<&Rule::stance>("stance", QT_TRANSLATE_NOOP("Rule", "Stance"),
                                 QT_TRANSLATE_NOOP("Rule", "How firmly we stand on it"),
                                 {.required = true}),
            field<&Rule::weight>(
                "weight", QT_TRANSLATE_NOOP("Rule", "Weight"),
                QT_TRANSLATE_NOOP("Rule", "Weight in the ranking; empty for that of the stance"),
                {.minimum = 0}),
            field<&Rule::enabled>("enabled", QT_TRANSLATE_NOOP("Rule", "In use"),
                                  QT_TRANSLATE_NOOP("Rule", "Whether checklists use it"),
                                  {.required = true}),
            field<&Rule::trigger>(
                "trigger", QT_TRANSLATE_NOOP("Rule", "Trigger"),
                QT_TRANSLATE_NOOP("Rule",
                                  "Condition under which it belongs on a checklist; empty always")),
            field<&Rule::highIf>(
                "high_if", QT_TRANSLATE_NOOP("Rule", "High if"),
                QT_TRANSLATE_NOOP("Rule",
                                  "Condition under which its priority is high; empty never")),
            field<&Rule::mediumIf>(
                "medium_if", QT_TRANSLATE_NOOP("Rule", "Medium if"),
                QT_TRANSLATE_NOOP("Rule",
                                  "Condition under which its priority is medium; empty never")),
            field<&Rule::lawAppliesIf>(
                "law_applies_if", QT_TRANSLATE_NOOP("Rule", "Law applies if"),
                QT_TRANSLATE_NOOP("Rule", "Condition under which a law gives it to us already")),
            field<&Rule::regulations>(
                "regulations", QT_TRANSLATE_NOOP("Rule", "Regulations"),
                QT_TRANSLATE_NOOP("Rule", "Laws and supervisory rules that ask for it")),
            field<&Rule::ask>("ask", QT_TRANSLATE_NOOP("Rule", "Ask"),
                              QT_TRANSLATE_NOOP("Rule", "Our opening"),
                              {.shape = TextShape::Paragraph}),
            field<&Rule::fallback>("fallback", QT_TRANSLATE_NOOP("Rule", "Fallback"),
                                   QT_TRANSLATE_NOOP("Rule", "What we accept"),
                                   {.shape = TextShape::Paragraph}),
            field<&Rule::redLine>("red_line", QT_TRANSLATE_NOOP("Rule", "Red line"),
                                  QT_TRANSLATE_NOOP("Rule", "Where we leave"),
                                  {.shape = TextShape::Paragraph}),
            field<&Rule::why>("why", QT_TRANSLATE_NOOP("Rule", "Why"),
                              QT_TRANSLATE_NOOP("Rule", "Why it matters"),
                              {.shape = TextShape::Paragraph}),
            field<&Rule::evidence>("evidence", QT_TRANSLATE_NOOP("Rule", "Evidence"),
                                   QT_TRANSLATE_NOOP("Rule", "What to have in hand")),
            field<&Rule::give>("give", QT_TRANSLATE_NOOP("Rule", "Give"),
                               QT_TRANSLATE_NOOP("Rule", "What we could give for it"),
                               {.shape = TextShape::Paragraph}),
            field<&Rule::owner>("owner", QT_TRANSLATE_NOOP("Rule", "Owner"),
                                QT_TRANSLATE_NOOP("Rule", "Role that prepares it")),
            field<&Rule::wins>(
                "wins", QT_TRANSLATE_NOOP("Rule", "Wins"),
                QT_TRANSLATE_NOOP(
                    "Rule", "Fields of the contract that it sets when agreed, as field = value")),
            field<&Rule::vendorDefault>(
                "vendor_default", QT_TRANSLATE_NOOP("Rule", "Vendor default"),
                QT_TRANSLATE_NOOP("Rule", "What vendors publish, on the day it was read"),
                {.shape = TextShape::Paragraph}),
            field<&Rule::sources>("sources", QT_TRANSLATE_NOOP("Rule", "Sources"),
                                  QT_TRANSLATE_NOOP("Rule", "Where it was read")),
        });
}

} // namespace fairlead
