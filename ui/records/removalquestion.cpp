#include "ui/records/removalquestion.h"

#include "models/edits/edits.h"
#include "models/rowtitle.h"

#include <QCoreApplication>

namespace fairlead {

using namespace Qt::StringLiterals;

namespace {

class Text
{
    Q_DECLARE_TR_FUNCTIONS(RemovalQuestion)
};

QStringList named(const Workspace &workspace, const std::vector<RowRef> &rows)
{
    QStringList lines;
    for (const RowRef &ref : rows)
        lines +=
            u"   "_s
            + Text::tr("%1: %2").arg(tableInfo(ref.table).singular(), rowTitle(workspace, ref));
    return lines;
}

} // namespace

Question removalQuestion(const Workspace &workspace, const std::vector<RowRef> &rows)
{
    const RemovalConsequences consequences = consequencesOfRemoval(workspace, rows);
    Question question{.title = Text::tr("Delete rows"),
                      .text = rows.size() == 1
                                  ? Text::tr("Delete %1 “%2”?")
                                        .arg(tableInfo(rows.front().table).singular(),
                                             rowTitle(workspace, rows.front()))
                                  : Text::tr("Delete %n row(s)?", nullptr, int(rows.size())),
                      .details = {},
                      .action = Text::tr("&Delete")};
    if (!consequences.removed.empty()) {
        question.details += Text::tr("%n row(s) belong to it and go with it:", nullptr,
                                     int(consequences.removed.size()));
        question.details += named(workspace, consequences.removed);
    }
    if (!consequences.cleared.empty()) {
        question.details += Text::tr("%n row(s) stay and lose their reference to it:", nullptr,
                                     int(consequences.cleared.size()));
        question.details += named(workspace, consequences.cleared);
    }
    if (question.details.isEmpty())
        question.details += Text::tr("Nothing else depends on it.");
    question.details += Text::tr("Undo brings everything back.");
    return question;
}

} // namespace fairlead
