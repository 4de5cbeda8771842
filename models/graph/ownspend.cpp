#include "models/graph/ownspend.h"

#include "models/deals/dealsums.h"
#include "models/fields/valuetext.h"
#include "models/rows/contract.h"
#include "models/rows/party.h"
#include "models/rows/route.h"
#include "models/rowtitle.h"

#include <QCoreApplication>
#include <QLocale>

namespace fairlead {

template<>
const Enumeration &enumeration<NoWay>()
{
    static const Enumeration kEnumeration(
        "NoWay", {
                     {int(NoWay::RouteLater), "route_later",
                      QT_TRANSLATE_NOOP("NoWay", "The route opened later")},
                     {int(NoWay::ContractLater), "contract_later",
                      QT_TRANSLATE_NOOP("NoWay", "Its contract began later")},
                 });
    return kEnumeration;
}

namespace {

class Text
{
    Q_DECLARE_TR_FUNCTIONS(OwnSpend)
};

bool isLater(const std::optional<PartialDate> &date, const Lens &lens)
{
    return date && date->first() > lens.asOf;
}

/// The largest amount there is stands for any that is beyond it.
std::optional<Money> yearOf(const Workload &workload)
{
    std::optional<Money> year;
    for (int month = 0; workload.monthlySpend && month < 12; ++month)
        addTo(year, *workload.monthlySpend);
    return year;
}

Id<Party> billerOf(const Workspace &workspace, const Route &route)
{
    const Id<Party> &biller = route.biller.isNull() ? route.operatedBy : route.biller;
    return workspace.find(biller) ? biller : Id<Party>();
}

/// A contract does not help where there is no route.
std::optional<UntracedWorkload> untraced(const Workspace &workspace, const Lens &lens,
                                         const Workload &workload)
{
    const Contract *contract = workspace.find(workload.contract);
    const Route *route = workspace.find(workload.route);
    if (route && isLater(route->openedOn, lens))
        return UntracedWorkload{workload.id, NoWay::RouteLater, *route->openedOn};
    if (contract && isLater(contract->startsOn, lens))
        return UntracedWorkload{workload.id, NoWay::ContractLater, *contract->startsOn};
    return {};
}

} // namespace

std::vector<OwnSpend> ownSpends(const Workspace &workspace, const Lens &lens)
{
    std::vector<OwnSpend> spends;
    for (const Workload &workload : workspace.rows<Workload>()) {
        const auto noWay = untraced(workspace, lens, workload);
        const Route *route = noWay ? nullptr : workspace.find(workload.route);
        spends.push_back({.workload = &workload,
                          .route = route ? route->id : Id<Route>(),
                          .biller = route ? billerOf(workspace, *route) : Id<Party>(),
                          .year = yearOf(workload),
                          .untraced = noWay});
    }
    return spends;
}

std::vector<UntracedWorkload> untracedOf(const std::vector<OwnSpend> &spends)
{
    std::vector<UntracedWorkload> found;
    for (const OwnSpend &spend : spends) {
        if (spend.untraced)
            found.push_back(*spend.untraced);
    }
    return found;
}

QString untracedText(const Workspace &workspace, const UntracedWorkload &untraced)
{
    const QString name = rowTitle(workspace, untraced.workload);
    const QString day = dateText(untraced.from, QLocale());
    switch (untraced.why) {
    case NoWay::RouteLater:
        return Text::tr("%1: the route opened later (%2).").arg(name, day);
    case NoWay::ContractLater:
        return Text::tr("%1: its contract began later (%2).").arg(name, day);
    }
    Q_UNREACHABLE();
}

} // namespace fairlead
