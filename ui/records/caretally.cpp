#include "ui/records/caretally.h"

#include "models/edit.h"
#include "models/liveworkspace.h"
#include "ui/lensmodel.h"

#include <QTimer>

namespace fairlead {

CareTally::CareTally(LiveWorkspace &live, LensModel &lens, QObject *parent)
    : QObject(parent)
    , m_live(live)
    , m_lens(lens)
{
    connect(&live, &LiveWorkspace::changed, this, &CareTally::takeEdit);
    connect(&live, &LiveWorkspace::wasReset, this, &CareTally::countSoon);
    connect(&lens, &LensModel::changed, this, &CareTally::countSoon);
    countSoon();
}

CareCounts CareTally::all() const
{
    CareCounts sum;
    for (const CareCounts &counts : m_counts)
        sum += counts;
    return sum;
}

void CareTally::countSoon()
{
    if (std::exchange(m_isCountDue, true))
        return;
    QTimer::singleShot(0, this, &CareTally::count);
}

void CareTally::count()
{
    m_isCountDue = false;
    for (const TableInfo &table : allTables())
        m_counts[size_t(table.id)] = careCounts(m_live.workspace(), table.id, m_lens.lens().asOf);
    emit changed();
}

void CareTally::takeEdit(const Edit &edit)
{
    if (m_isCountDue)
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
