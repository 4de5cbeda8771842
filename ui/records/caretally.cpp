#include "ui/records/caretally.h"

#include "models/edit.h"
#include "models/liveworkspace.h"
#include "ui/lensmodel.h"

namespace fairlead {

CareTally::CareTally(LiveWorkspace &live, LensModel &lens, QObject *parent)
    : QObject(parent)
    , m_live(live)
    , m_lens(lens)
    , m_count(this, [this] { count(); })
{
    connect(&live, &LiveWorkspace::changed, this, &CareTally::takeEdit);
    connect(&live, &LiveWorkspace::wasReset, this, [this] { m_count.ask(); });
    connect(&lens, &LensModel::changed, this, [this] { m_count.ask(); });
    m_count.ask();
}

CareCounts CareTally::all() const
{
    CareCounts sum;
    for (const CareCounts &counts : m_counts)
        sum += counts;
    return sum;
}

void CareTally::count()
{
    for (const TableInfo &table : allTables())
        m_counts[size_t(table.id)] = careCounts(m_live.workspace(), table.id, m_lens.lens().asOf);
    emit changed();
}

void CareTally::takeEdit(const Edit &edit)
{
    if (m_count.isDue())
        return; // all is counted anew anyway
    const QDate asOf = m_lens.lens().asOf;
    for (const RowChange &change : edit.changes) {
        CareCounts &counts = m_counts[size_t(change.ref().table)];
        if (change.before)
            counts -= careOf(*change.before, asOf);
        if (change.after)
            counts += careOf(*change.after, asOf);
    }
    emit changed();
}

} // namespace fairlead
