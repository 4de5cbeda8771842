#include "ui/overview/keepsnapshot.h"

#include "models/exposure/trend.h"
#include "models/liveworkspace.h"
#include "ui/commands/editor.h"
#include "ui/context.h"
#include "ui/lensmodel.h"
#include "ui/measures.h"

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

void keep(const Context &context, const Measured &measured)
{
    std::vector<ExposureFigure> figures =
        exposureFigures(measured.exposure(), measured.concentrations());
    for (ExposureFigure &figure : keptFigures(measured.overview()->figures))
        figures.push_back(std::move(figure));
    const QString name = snapshotName(context.live.workspace(), measured.lens().asOf);
    const auto edit =
        takeSnapshot(figures, measured.lens(), name, QDateTime::currentDateTimeUtc(), {newRowId()});
    if (!edit)
        context.editor.refuse(edit.error().message);
    else if (context.editor.apply(*edit))
        context.editor.note(QCoreApplication::translate(
                                "Snapshots", "The figures of %1 are kept; the Overview and the tab "
                                             "Trend of Exposure compare them.")
                                .arg(name));
}

} // namespace

void keepSnapshot(const Context &context)
{
    if (context.editor.isReadOnly())
        return context.editor.refuse(context.editor.readOnlyReason());
    if (const auto allowed = mayTakeSnapshot(context.lens.lens()); !allowed)
        return context.editor.refuse(allowed.error().message);
    context.measures.askForOverview(
        [context](const Measured &measured) { keep(context, measured); });
}

} // namespace fairlead
