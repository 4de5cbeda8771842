#include "models/records/dealoverview.h"

#include "models/rows/dealcomponent.h"

#include <algorithm>

namespace fairlead {

namespace {

void takeFigures(DealOverview &overview, const DealFigures &figures)
{
    overview.headline = figures.headline;
    overview.isMixed = figures.certainties.size() > 1;
    if (figures.certainties.size() == 1)
        overview.certainty = figures.certainties.front();
    for (const MoneySums &sums : figures.sums) {
        if (figures.headline && sums.currency != figures.headline->currency)
            continue;
        overview.firm = sums.firm;
        overview.conditional = sums.conditional;
        overview.paid = sums.paid;
    }
}

void add(Money &sum, const std::optional<Money> &amount)
{
    sum.minor += amount ? amount->minor : 0;
}

} // namespace

QHash<QString, DealOverview> dealOverviews(const Workspace &workspace)
{
    QHash<QString, DealOverview> all;
    for (const DealComponent &component : workspace.rows<DealComponent>()) {
        DealOverview &overview = all[component.deal.text];
        if (!overview.kinds.contains(component.kind))
            overview.kinds += component.kind;
    }
    for (const auto &[deal, figures] : allDealFigures(workspace))
        takeFigures(all[deal.text], figures);
    return all;
}

ShownSums shownSums(const Workspace &workspace, const QHash<QString, DealOverview> &overviews,
                    const std::vector<QString> &deals, const Lens &lens)
{
    ShownSums shown;
    for (const QString &id : deals) {
        const Deal *deal = workspace.find(Id<Deal>{id});
        const auto found = overviews.constFind(id);
        if (!deal || found == overviews.constEnd() || !found->headline
            || found->headline->currency != Currency::usd())
            continue;
        if (reasonLeftOut(workspace, *deal, lens)) {
            ++shown.leftOut;
            continue;
        }
        add(shown.headline, found->headline);
        add(shown.firm, found->firm);
        add(shown.paid, found->paid);
    }
    return shown;
}

} // namespace fairlead
