#include "ui/details/historysection.h"

#include "models/values/datepattern.h"
#include "ui/history/changetext.h"
#include "ui/theme.h"
#include "ui/widgets/plaintext.h"

#include <QHBoxLayout>
#include <QLabel>

namespace fairlead {

using namespace Qt::StringLiterals;

namespace {

constexpr size_t kShown = 5;
constexpr int kDateWidth = 68;

} // namespace

HistorySection::HistorySection(const Context &context, QWidget *parent)
    : DetailsSection(context, tr("History"), u"historySection"_s, parent)
{
}

void HistorySection::showRow(const Row &row)
{
    clear();
    const auto history =
        context().history ? context().history(row.ref()) : Result<std::vector<HistoryEntry>>();
    if (history)
        addEntries(*history, row.ref());
    else
        addText(history.error().message, u"muted"_s);
    show();
}

void HistorySection::addEntries(const std::vector<HistoryEntry> &entries, const RowRef &row)
{
    if (entries.empty())
        addText(tr("Unchanged since it came into the workspace."), u"muted"_s);
    for (size_t at = 0; at < std::min(kShown, entries.size()); ++at)
        addEntry(entries[at], row);
    if (entries.size() > kShown)
        setNote(tr("%n change(s)", nullptr, int(entries.size())));
}

void HistorySection::addEntry(const HistoryEntry &entry, const RowRef &row)
{
    QHBoxLayout *line = addColumns();
    const QDateTime at = entry.at.toLocalTime();
    QLabel *date = addElided(
        line, QLocale().toString(at.date(), datePattern(QLocale(), u"d MMM yy"_s)), u"muted"_s, 0);
    date->setFixedWidth(kDateWidth);
    date->setToolTip(plainToolTip(
        tr("%1, by %2").arg(QLocale().toString(at, QLocale::ShortFormat), entry.author)));
    QStringList changes;
    for (const FieldChange &change : entry.changes) {
        const Field *field = tableInfo(change.row.table).field(change.field);
        if (change.row == row && field)
            changes += tr("%1: %2 → %3")
                           .arg(field->label(), changeSideText(workspace(), change, change.before),
                                changeSideText(workspace(), change, change.after));
    }
    addElided(line, changes.isEmpty() ? entry.label : changes.join(u"; "_s), {}, 1);
}

} // namespace fairlead
