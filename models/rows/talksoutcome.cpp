#include "models/rows/talksoutcome.h"

#include "models/fields/describe.h"

namespace fairlead {

TableInfo TalksOutcome::describe()
{
    return describeTable<TalksOutcome>(
        {.key = "talks_outcome",
         .group = TableGroup::Own,
         .singular = QT_TRANSLATE_NOOP("TalksOutcome", "Outcome of talks"),
         .plural = QT_TRANSLATE_NOOP("TalksOutcome", "Outcomes of talks"),
         .meaning = QT_TRANSLATE_NOOP("TalksOutcome",
                                      "How the talks that a checklist prepared ended, and what the "
                                      "next ones can learn from them.")},
        "TalksOutcome",
        {
            field<&TalksOutcome::checklist>(
                "checklist", QT_TRANSLATE_NOOP("TalksOutcome", "Checklist"),
                QT_TRANSLATE_NOOP("TalksOutcome", "Checklist that prepared the talks"),
                {.required = true, .isPart = true}),
            field<&TalksOutcome::decision>(
                "decision", QT_TRANSLATE_NOOP("TalksOutcome", "Decision"),
                QT_TRANSLATE_NOOP("TalksOutcome", "What was decided about the contract")),
            field<&TalksOutcome::decidedOn>("decided_on",
                                            QT_TRANSLATE_NOOP("TalksOutcome", "Decided on"),
                                            QT_TRANSLATE_NOOP("TalksOutcome", "When")),
            field<&TalksOutcome::decidedBy>(
                "decided_by", QT_TRANSLATE_NOOP("TalksOutcome", "Decided by"),
                QT_TRANSLATE_NOOP("TalksOutcome", "Role or body that decided")),
            field<&TalksOutcome::reasons>(
                "reasons", QT_TRANSLATE_NOOP("TalksOutcome", "Reasons"),
                QT_TRANSLATE_NOOP("TalksOutcome", "Why it was decided so, as it is minuted"),
                {.shape = TextShape::Paragraph}),
            field<&TalksOutcome::lessons>(
                "lessons", QT_TRANSLATE_NOOP("TalksOutcome", "Lessons"),
                QT_TRANSLATE_NOOP("TalksOutcome", "What the next talks should do differently"),
                {.shape = TextShape::Paragraph}),
        });
}

} // namespace fairlead
