#include "ui/history/changetext.h"

#include "models/fields/valuetext.h"
#include "models/rowtitle.h"

#include <QCoreApplication>

namespace fairlead {

using namespace Qt::StringLiterals;

QString changeSideText(const Workspace &workspace, const FieldChange &change, const QString &stored)
{
    const Field *field = tableInfo(change.row.table).field(change.field);
    if (!field)
        return stored.isEmpty() ? u"–"_s : stored;
    const auto value = valueFromStored(*field, stored);
    return value ? displayText(workspace, *field, *value, QLocale()) : stored;
}

QString changedRowTitle(const Workspace &workspace, const FieldChange &change)
{
    if (const Row *row = workspace.find(change.row))
        return rowTitle(workspace, *row);
    const QString then = change.before.isEmpty() ? change.after : change.before;
    return change.field.isEmpty() && !then.isEmpty()
               ? then
               : QCoreApplication::translate("HistoryPage", "a row that is gone");
}

} // namespace fairlead
