#include "ui/overview/keepsnapshot.h"

#include "models/exposure/trend.h"
#include "ui/commands/editor.h"
#include "ui/lensmodel.h"
#include "ui/overview/overviewstate.h"

#include <QCoreApplication>
#include <QDateTime>
#include <QSet>

namespace fairlead {

using namespace Qt::StringLiterals;

namespace {

/// That of the lens; numbered when there are several of a day.
QString snapshotName(const Workspace &workspace, const QDate &asOf)
{
    const QString day = asOf.toString(Qt::ISODate);
    QSet<QString> taken;
    for (const Snapshot &snapshot : workspace.rows<Snapshot>())
        taken += snapshot.name;
    QString name = day;
    for (int number = 2; taken.contains(name); ++number)
        name = u"%1 (%2)"_s.arg(day).arg(number);
    return name;
}

} // namespace

void keepSnapshot(const Context &context)
{
    if (context.editor.isReadOnly())
        return context.editor.refuse(context.editor.readOnlyReason());
    if (const auto allowed = mayTakeSnapshot(context.lens.lens()); !allowed)
        return context.editor.refuse(allowed.error().message);
    const auto measured = context.measures.now();
    const Timeline timeline = timelineEvents(measured->under(), measured->lens());
    std::vector<ExposureFigure> figures =
        exposureFigures(measured->exposure(), measured->concentrations());
    for (ExposureFigure &figure : keptFigures(overviewOf(*measured, timeline).figures))
        figures.push_back(std::move(figure));
    const QString name = snapshotName(measured->workspace(), measured->lens().asOf);
    const auto edit = takeSnapshot(figures, measured->lens(), name, QDateTime::currentDateTimeUtc(),
                                   {newRowId()});
    if (!edit)
        context.editor.refuse(edit.error().message);
    else if (context.editor.apply(*edit))
        context.editor.note(QCoreApplication::translate(
                                "Snapshots", "The figures of %1 are kept; the Overview and the tab "
                                             "Trend of Exposure compare them.")
                                .arg(name));
}

} // namespace fairlead
