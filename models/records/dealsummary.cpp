#include "models/records/dealsummary.h"

#include "models/rows/dealcomponent.h"

#include <algorithm>

namespace fairlead {

namespace {

void takeSums(DealSummary &figures, const std::vector<MoneySums> &all)
{
    const auto ceilingOf = [](const MoneySums &sums) {
        return sums.ceiling ? sums.ceiling->units() : -1;
    };
    const auto largest =
        std::max_element(all.begin(), all.end(), [&](const MoneySums &left, const auto &right) {
            return ceilingOf(left) < ceilingOf(right);
        });
    if (largest == all.end())
        return;
    figures.sums = *largest;
    figures.hasMoreCurrencies = all.size() > 1;
}

} // namespace

QHash<QString, DealSummary> dealSummaries(const Workspace &workspace)
{
    QHash<QString, DealSummary> all;
    for (const DealComponent &component : workspace.rows<DealComponent>()) {
        DealSummary &figures = all[component.deal.text];
        if (!figures.kinds.contains(component.kind))
            figures.kinds += component.kind;
    }
    for (const auto &[deal, figures] : allDealFigures(workspace)) {
        DealSummary &summary = all[deal.text];
        summary.headline = figures.headline;
        takeSums(summary, figures.sums);
        summary.isMixed = figures.certainties.size() > 1;
        if (figures.certainties.size() == 1)
            summary.certainty = figures.certainties.front();
    }
    return all;
}

ShownSums shownSums(const Workspace &workspace, const QHash<QString, DealSummary> &figures,
                    const std::vector<QString> &deals, const Lens &lens)
{
    ShownSums shown;
    for (const QString &id : deals) {
        const Deal *deal = workspace.find(Id<Deal>{id});
        const auto found = figures.constFind(id);
        if (!deal || found == figures.constEnd() || !found->sums
            || found->sums->currency != Currency::usd())
            continue;
        if (reasonLeftOut(workspace, *deal, lens)) {
            ++shown.leftOut;
            continue;
        }
        shown.headline.minor += found->sums->ceiling.value_or(Money()).minor;
        shown.firm.minor += found->sums->firm.value_or(Money()).minor;
        shown.paid.minor += found->sums->paid.value_or(Money()).minor;
    }
    return shown;
}

} // namespace fairlead
