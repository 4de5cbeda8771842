#include "models/stress/stresstest.h"

#include "models/stress/stressreckoner.h"
#include "models/switching/assumptionset.h"
#include "models/values/months.h"

#include <algorithm>
#include <map>
#include <mutex>

namespace fairlead {

using namespace Qt::StringLiterals;

double fallbackReadiness(const Workload &workload, const QDate &day, double halfLifeMonths)
{
    const auto &tested = workload.fallbackTestedOn;
    if (workload.fallbackRoute.isNull() || !tested || tested->first() > day)
        return 0;
    return readiness(double(tested->first().daysTo(day)) / kDaysPerMonth, halfLifeMonths);
}

double StressedWorkload::yearlyRise() const
{
    return isSourceLost ? 0 : 12 * monthly.value_or(0) * priceRise;
}

std::optional<double> StressedWorkload::monthsToAct() const
{
    if (shocks.empty() || !cheapestExit || noticeMonths >= kStressNever)
        return {};
    return noticeMonths - cheapestExit->months;
}

struct StressModel::Content
{
    Content(const Workspace &ofWorkspace, SwitchingModel ofModel, Lens ofLens)
        : workspace(ofWorkspace)
        , model(std::move(ofModel))
        , lens(std::move(ofLens))
        , assumptions(workspace)
        , expedite(std::max(1.0, assumptions.likely(u"expedite"_s).value_or(1)))
    {
    }

    const Workspace workspace;
    const SwitchingModel model;
    const Lens lens;
    const AssumptionSet assumptions;
    const double expedite;
    mutable std::mutex mutex;
    mutable std::map<Id<Workload>, std::vector<WayAway>> ways; ///< those that were asked for
};

StressModel::StressModel(const Workspace &workspace, const Lens &lens)
    : StressModel(workspace, SwitchingModel(workspace, lens), lens)
{
}

StressModel::StressModel(const Workspace &workspace, const SwitchingModel &model, const Lens &lens)
    : m_content(std::make_shared<const Content>(workspace, model, lens))
{
}

const Workspace &StressModel::workspace() const
{
    return m_content->workspace;
}

const SwitchingModel &StressModel::switching() const
{
    return m_content->model;
}

const Lens &StressModel::lens() const
{
    return m_content->lens;
}

const std::vector<WayAway> &StressModel::waysOf(const Id<Workload> &workload) const
{
    {
        const std::lock_guard lock(m_content->mutex);
        const auto known = m_content->ways.find(workload);
        if (known != m_content->ways.end())
            return known->second;
    }
    std::vector<WayAway> ways = m_content->model.waysAway(workload, m_content->expedite);
    const std::lock_guard lock(m_content->mutex);
    return m_content->ways.try_emplace(workload, std::move(ways)).first->second;
}

std::vector<Shock> StressModel::shocksOf(const Id<Scenario> &scenario) const
{
    std::vector<Shock> shocks;
    for (const Shock &shock : workspace().rows<Shock>()) {
        if (shock.scenario == scenario)
            shocks.push_back(shock);
    }
    return shocks;
}

std::vector<StressDecision> StressModel::decisions(const std::vector<Shock> &shocks,
                                                   const std::stop_token &stop) const
{
    return StressReckoner(*this, m_content->assumptions, shocks).decisions(test(shocks, stop));
}

double StressModel::expedite() const
{
    return m_content->expedite;
}

ShockEffect StressModel::effectOn(const std::vector<Shock> &shocks,
                                  const Placement &placement) const
{
    return StressReckoner(*this, m_content->assumptions, shocks).effectOn(placement);
}

StressResult StressModel::test(const std::vector<Shock> &shocks, const std::stop_token &stop) const
{
    std::vector<const Workload *> rows;
    for (const Workload &row : workspace().rows<Workload>())
        rows.push_back(&row);
    return StressReckoner(*this, m_content->assumptions, shocks).result(rows, stop);
}

StressResult StressModel::test(const std::vector<Shock> &shocks,
                               const std::vector<Id<Workload>> &workloads) const
{
    std::vector<const Workload *> rows;
    for (const Id<Workload> &id : workloads) {
        if (const Workload *row = workspace().find(id))
            rows.push_back(row);
    }
    return StressReckoner(*this, m_content->assumptions, shocks).result(rows);
}

StressResult stressTest(const Workspace &workspace, const SwitchingModel &model, const Lens &lens,
                        const Id<Scenario> &scenario)
{
    return StressModel(workspace, model, lens).test(scenario);
}

} // namespace fairlead
