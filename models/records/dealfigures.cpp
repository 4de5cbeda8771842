#include "models/records/dealfigures.h"

#include "models/rows/dealcomponent.h"

#include <algorithm>

namespace fairlead {

namespace {

void takeSums(DealFigures &figures, const std::vector<MoneySums> &all)
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

void takeCertainty(DealFigures &figures, Certainty certainty)
{
    if (figures.certainty && *figures.certainty != certainty)
        figures.isMixed = true;
    figures.certainty = certainty;
}

} // namespace

QHash<QString, DealFigures> dealFigures(const Workspace &workspace)
{
    QHash<QString, DealFigures> all;
    for (const DealComponent &component : workspace.rows<DealComponent>()) {
        DealFigures &figures = all[component.deal.text];
        if (!figures.kinds.contains(component.kind))
            figures.kinds += component.kind;
    }
    for (const Tranche &tranche : workspace.rows<Tranche>()) {
        const DealComponent *component = workspace.find(tranche.component);
        if (component && tranche.certainty != Certainty::Lapsed)
            takeCertainty(all[component->deal.text], tranche.certainty);
    }
    for (DealFigures &figures : all) {
        if (figures.isMixed)
            figures.certainty.reset();
    }
    for (const auto &[deal, sums] : allDealSums(workspace))
        takeSums(all[deal.text], sums);
    return all;
}

ShownSums shownSums(const Workspace &workspace, const QHash<QString, DealFigures> &figures,
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
