#include "app/importsummary.h"

#include "models/rowtitle.h"

#include <QCoreApplication>

namespace fairlead {

using namespace Qt::StringLiterals;

namespace {

class Text
{
    Q_DECLARE_TR_FUNCTIONS(ImportSummary)
};

constexpr size_t kMostListed = 200;
constexpr qsizetype kMostReasons = 20;

/// The title of a row that may exist only after the import.
QString titleAfter(const ImportPlan &plan, const Workspace &workspace, const RowRef &ref)
{
    for (const RowChange &change : plan.edit.changes) {
        if (change.after && change.ref() == ref)
            return rowTitle(workspace, *change.after);
    }
    return rowTitle(workspace, ref);
}

void list(QStringList &lines, const QString &word, const std::vector<RowRef> &rows,
          const ImportPlan &plan, const Workspace &workspace)
{
    for (size_t i = 0; i < rows.size() && i < kMostListed; ++i) {
        lines += u"%1: %2 “%3”"_s.arg(word, tableInfo(rows[i].table).singular(),
                                      titleAfter(plan, workspace, rows[i]));
    }
    if (rows.size() > kMostListed)
        lines += Text::tr("%1: and %n more", nullptr, int(rows.size() - kMostListed)).arg(word);
}

} // namespace

QString importCounts(const ImportPlan &plan)
{
    return Text::tr("new %1, changed %2, removed %3, conflicting %4, unchanged %5")
        .arg(plan.added.size())
        .arg(plan.changed.size())
        .arg(plan.removed.size())
        .arg(plan.conflicts.size())
        .arg(plan.unchanged);
}

QStringList importDetails(const ImportPlan &plan, const Workspace &workspace)
{
    QStringList lines;
    for (const ImportPlan::Conflict &conflict : plan.conflicts) {
        lines +=
            Text::tr("conflict: %1 “%2”, %3: yours is “%4”, the dataset says “%5”; yours stays")
                .arg(tableInfo(conflict.row.table).singular(), rowTitle(workspace, conflict.row),
                     conflict.field, conflict.kept, conflict.offered);
    }
    list(lines, Text::tr("new"), plan.added, plan, workspace);
    list(lines, Text::tr("changed"), plan.changed, plan, workspace);
    list(lines, Text::tr("removed"), plan.removed, plan, workspace);
    return lines;
}

QString importVerdict(const ImportPlan &plan, const QString &fileName)
{
    if (plan.isAcceptable())
        return Text::tr("“%1” holds nothing new.").arg(fileName);
    QStringList sentences = plan.rejected.first(qMin(plan.rejected.size(), kMostReasons));
    if (sentences.size() < plan.rejected.size())
        sentences +=
            Text::tr("And %n more.", nullptr, int(plan.rejected.size() - sentences.size()));
    return Text::tr("Nothing was imported from “%1”. %2").arg(fileName, sentences.join(u' '));
}

} // namespace fairlead
