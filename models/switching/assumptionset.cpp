#include "models/switching/assumptionset.h"

#include "models/assumptions/assumptionrange.h"
#include "models/rows/host.h"

#include <limits>

namespace fairlead {

using namespace Qt::StringLiterals;

namespace {

bool isUsable(const Assumption &assumption)
{
    return assumption.likely && assumptionProblem(assumption).isEmpty();
}

Estimate estimateOf(const Assumption &assumption)
{
    Estimate estimate = Estimate::exactly(*assumption.likely);
    estimate.low = assumption.low.value_or(estimate.likely);
    estimate.high = assumption.high.value_or(estimate.likely);
    return estimate;
}

QString tierId(const QString &prefix, int tier, QLatin1StringView what)
{
    return prefix + u"tier"_s + QString::number(tier) + what;
}

} // namespace

AssumptionSet::AssumptionSet(const Workspace &workspace)
{
    for (const Assumption &assumption : workspace.rows<Assumption>()) {
        if (isUsable(assumption))
            m_likely.insert(assumption.id.text, *assumption.likely);
    }
    for (int i = 0; i < kParameterCount; ++i) {
        const QString id = parameterId(Parameter(i));
        const Assumption *assumption = workspace.find(Id<Assumption>{id});
        if (assumption && isUsable(*assumption))
            m_parameters[Parameter(i)] = estimateOf(*assumption);
        else
            m_missing += id;
    }
}

std::optional<double> AssumptionSet::likely(const QString &id) const
{
    const auto found = m_likely.constFind(id);
    return found == m_likely.cend() ? std::nullopt : std::optional(*found);
}

QString AssumptionSet::egressPrefix(const Id<Host> &host) const
{
    for (QString id = host.text; !id.isEmpty(); id.truncate(id.lastIndexOf(u'-'))) {
        const QString prefix = u"egress."_s + id + u'.';
        if (m_likely.contains(tierId(prefix, 1, "_price"_L1)))
            return prefix;
        if (!id.contains(u'-'))
            break;
    }
    return {};
}

std::vector<PriceTier> AssumptionSet::egressTiers(const Id<Host> &host) const
{
    const QString prefix = egressPrefix(host);
    std::vector<PriceTier> tiers;
    for (int i = 1; !prefix.isEmpty(); ++i) {
        const auto price = likely(tierId(prefix, i, "_price"_L1));
        if (!price)
            break;
        const auto bound = likely(tierId(prefix, i, "_to"_L1));
        tiers.push_back({bound.value_or(std::numeric_limits<double>::infinity()), *price});
    }
    return tiers;
}

QStringList AssumptionSet::egressIds(const Id<Host> &host) const
{
    const QString prefix = egressPrefix(host);
    QStringList ids;
    for (int i = 1; i <= int(egressTiers(host).size()); ++i) {
        for (const auto what : {"_to"_L1, "_price"_L1}) {
            if (const QString id = tierId(prefix, i, what); m_likely.contains(id))
                ids += id;
        }
    }
    return ids;
}

} // namespace fairlead
