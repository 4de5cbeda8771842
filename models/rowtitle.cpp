#include "models/rowtitle.h"

#include "models/facts/facts.h"
#include "models/fields/showntext.h"
#include "models/rows/billgroup.h"
#include "models/rows/capacitymilestone.h"
#include "models/rows/claim.h"
#include "models/rows/dealcomponent.h"
#include "models/rows/distribution.h"
#include "models/rows/metric.h"
#include "models/rows/move.h"
#include "models/rows/offering.h"
#include "models/rows/passon.h"
#include "models/rows/stake.h"
#include "models/rows/supersession.h"
#include "models/rows/tranche.h"

namespace fairlead {

using namespace Qt::StringLiterals;

namespace {

template<class A, class B>
QString pairTitle(const Workspace &workspace, const Id<A> &from, const Id<B> &to)
{
    return rowTitle(workspace, from) + u" → "_s + rowTitle(workspace, to);
}

template<class Owner>
QString ownedTitle(const Workspace &workspace, const Id<Owner> &owner, const QString &own)
{
    return rowTitle(workspace, owner) + u" · "_s + own;
}

QString trancheTitle(const Workspace &workspace, const Tranche &tranche)
{
    const DealComponent *component = workspace.find(tranche.component);
    return component ? ownedTitle(workspace, component->deal, tranche.label) : tranche.label;
}

QString metricTitle(const Workspace &workspace, const Metric &metric)
{
    QString title = labelOf(metric.kind);
    if (!metric.party.isNull())
        title = ownedTitle(workspace, metric.party, title);
    if (metric.asOf)
        title += u" · "_s + metric.asOf->toText();
    return title;
}

QString claimTitle(const Workspace &workspace, const Claim &claim)
{
    const TableInfo *table = tableInfo(QStringView(claim.subjectTable));
    const QString subject =
        table ? rowTitle(workspace, RowRef{table->id, claim.subject}) : claim.subject;
    return subject + u" · "_s + attributeLabel(claim);
}

QString billGroupTitle(const BillGroup &group)
{
    QStringList parts{group.month.toText(), group.model.isEmpty() ? group.service : group.model};
    parts += group.tags.isEmpty() ? group.account : group.tags.join(u", "_s);
    parts.removeAll(QString());
    return parts.join(u" · "_s);
}

/// The title of a row that has no name of its own: that of what it belongs to.
QString ownerTitle(const Workspace &workspace, const Row &row)
{
    for (const Field &field : row.info().fields) {
        if (field.kind == FieldKind::Reference && field.options.required
            && !row.text(field.name()).isEmpty())
            return rowTitle(workspace, RowRef{*field.target, row.text(field.name())});
    }
    return row.id();
}

QString plainTitle(const Workspace &workspace, const Row &row)
{
    static const QStringList kNameFields{u"name"_s,      u"title"_s,  u"label"_s,
                                         u"model_key"_s, u"regime"_s, u"action"_s};
    for (const QString &key : kNameFields) {
        const QString text = row.text(key);
        if (!text.isEmpty())
            return text;
    }
    return ownerTitle(workspace, row);
}

QString titleOf(const Workspace &workspace, const Row &row)
{
    switch (row.table()) {
    case TableId::Offering:
        return pairTitle(workspace, row.as<Offering>().model, row.as<Offering>().route);
    case TableId::Distribution:
        return pairTitle(workspace, row.as<Distribution>().lab, row.as<Distribution>().route);
    case TableId::Stake:
        return pairTitle(workspace, row.as<Stake>().holder, row.as<Stake>().company);
    case TableId::PassOn:
        return pairTitle(workspace, row.as<PassOn>().payer, row.as<PassOn>().payee);
    case TableId::Supersession:
        return pairTitle(workspace, row.as<Supersession>().earlier, row.as<Supersession>().later);
    case TableId::Move:
        return pairTitle(workspace, row.as<Move>().workload, row.as<Move>().route);
    case TableId::CapacityMilestone:
        return pairTitle(workspace, row.as<CapacityMilestone>().supplier,
                         row.as<CapacityMilestone>().customer);
    case TableId::DealComponent:
        return ownedTitle(workspace, row.as<DealComponent>().deal,
                          labelOf(row.as<DealComponent>().kind));
    case TableId::Tranche:
        return trancheTitle(workspace, row.as<Tranche>());
    case TableId::Metric:
        return metricTitle(workspace, row.as<Metric>());
    case TableId::Claim:
        return claimTitle(workspace, row.as<Claim>());
    case TableId::BillGroup:
        return billGroupTitle(row.as<BillGroup>());
    default:
        return plainTitle(workspace, row);
    }
}

} // namespace

QString rowTitle(const Workspace &workspace, const Row &row)
{
    return withoutDirections(titleOf(workspace, row));
}

QString rowTitle(const Workspace &workspace, const RowRef &ref)
{
    if (ref.id.isEmpty())
        return u"–"_s;
    const Row *row = workspace.find(ref);
    return row ? rowTitle(workspace, *row) : ref.id;
}

} // namespace fairlead
