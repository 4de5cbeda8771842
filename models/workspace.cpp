#include "models/workspace.h"

#include "models/edit.h"
#include "models/rows/deal.h"
#include "models/rows/dealcomponent.h"
#include "models/rows/metric.h"
#include "models/rows/move.h"
#include "models/rows/offering.h"
#include "models/rows/stake.h"

#include <QCoreApplication>

namespace fairlead {

using namespace Qt::StringLiterals;

const Row *Workspace::find(const RowRef &ref) const
{
    const RowMap &table = rows(ref.table);
    const auto found = table.constFind(ref.id);
    return found == table.constEnd() ? nullptr : &*found;
}

qsizetype Workspace::rowCount() const
{
    qsizetype count = 0;
    for (const RowMap &table : m_tables)
        count += table.size();
    return count;
}

void Workspace::put(const Row &row)
{
    RowMap &table = m_tables[size_t(row.table())];
    // Files and datasets arrive in the order of their ids, where the hint spares the search.
    if (table.isEmpty() || table.lastKey() < row.id())
        table.insert(table.cend(), row.id(), row);
    else
        table.insert(row.id(), row);
}

void Workspace::remove(const RowRef &ref)
{
    m_tables[size_t(ref.table)].remove(ref.id);
}

void Workspace::apply(const Edit &edit)
{
    for (const RowChange &change : edit.changes) {
        Q_ASSERT(contains(change.ref()) == change.before.has_value());
        Q_ASSERT(!change.before || *find(change.ref()) == *change.before);
        if (change.after)
            put(*change.after);
        else
            remove(change.ref());
    }
}

namespace {

QString pairTitle(const Workspace &workspace, const RowRef &from, const RowRef &to)
{
    return rowTitle(workspace, from) + u" → "_s + rowTitle(workspace, to);
}

template<class A, class B>
QString pairTitle(const Workspace &workspace, const Id<A> &from, const Id<B> &to)
{
    return pairTitle(workspace, RowRef{tableIdOf<A>, from.text}, RowRef{tableIdOf<B>, to.text});
}

QString metricTitle(const Workspace &workspace, const Metric &metric)
{
    QString title = rowTitle(workspace, RowRef{TableId::Party, metric.party.text}) + u" · "_s
                    + labelOf(metric.kind);
    if (metric.basis && metric.basis != MetricBasis::Unstated)
        title += u" · "_s + labelOf(*metric.basis);
    return title;
}

/// The title of a row that has no name of its own: what it belongs to, or its kind.
QString indirectTitle(const Workspace &workspace, const Row &row)
{
    for (const Field &field : row.info().fields) {
        if (field.kind != FieldKind::Reference || !field.options.required)
            continue;
        const QString id = row.text(field.name());
        if (!id.isEmpty())
            return rowTitle(workspace, RowRef{*field.target, id});
    }
    return row.id();
}

} // namespace

QString rowTitle(const Workspace &workspace, const Row &row)
{
    static const QStringList kNameFields{u"name"_s, u"title"_s,     u"label"_s,
                                         u"code"_s, u"model_key"_s, u"regime"_s};
    if (row.table() == TableId::Offering)
        return pairTitle(workspace, row.as<Offering>().model, row.as<Offering>().route);
    if (row.table() == TableId::Stake)
        return pairTitle(workspace, row.as<Stake>().holder, row.as<Stake>().company);
    if (row.table() == TableId::Move)
        return pairTitle(workspace, row.as<Move>().workload, row.as<Move>().route);
    if (row.table() == TableId::Metric)
        return metricTitle(workspace, row.as<Metric>());
    if (row.table() == TableId::DealComponent) {
        const auto &component = row.as<DealComponent>();
        return rowTitle(workspace, RowRef{TableId::Deal, component.deal.text}) + u" · "_s
               + labelOf(component.kind);
    }
    for (const QString &key : kNameFields) {
        const QString text = row.text(key);
        if (!text.isEmpty())
            return text;
    }
    return indirectTitle(workspace, row);
}

QString rowTitle(const Workspace &workspace, const RowRef &ref)
{
    if (ref.id.isEmpty())
        return QCoreApplication::translate("Workspace", "–");
    const Row *row = workspace.find(ref);
    return row ? rowTitle(workspace, *row) : ref.id;
}

} // namespace fairlead
