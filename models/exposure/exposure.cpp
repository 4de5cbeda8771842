#include "models/exposure/exposure.h"

#include "models/stress/scenarioloss.h"
#include "models/switching/lockin.h"
#include "models/switching/parties.h"
#include "models/values/months.h"

#include <QCoreApplication>

#include <algorithm>
#include <map>
#include <tuple>

namespace fairlead {

using namespace Qt::StringLiterals;

namespace {

class Text
{
    Q_DECLARE_TR_FUNCTIONS(Exposure)
};

constexpr double kUsualHalfLife = 12; ///< months; judgement, quant.md section 15
constexpr double kHalfYear = 6;

std::optional<FallbackReadiness> fallbackOf(const Workload &workload, const Lens &lens,
                                            double halfLife)
{
    if (workload.fallbackRoute.isNull())
        return std::nullopt;
    FallbackReadiness fallback{.route = workload.fallbackRoute,
                               .capacity = workload.fallbackCapacity,
                               .testedOn = {},
                               .readiness = 0,
                               .inSixMonths = 0,
                               .halfLife = halfLife};
    // A month or a year may mean its first day: what is not sure does not make it readier.
    if (workload.fallbackTestedOn && workload.fallbackTestedOn->first() <= lens.asOf) {
        fallback.testedOn = workload.fallbackTestedOn;
        const double age =
            double(workload.fallbackTestedOn->first().daysTo(lens.asOf)) / kDaysPerMonth;
        fallback.readiness = readiness(age, halfLife);
        fallback.inSixMonths = readiness(age + kHalfYear, halfLife);
    }
    return fallback;
}

void addCells(ExposedExit &exposed, const Leaving &leaving)
{
    for (const CostLine &line : leaving.lines) {
        ExposureCell &cell = exposed.cells[size_t(layerOf(line))];
        cell.usd += line.usd;
        cell.hours += line.hours;
        cell.drivers.push_back(line);
    }
    const double cost = leaving.total();
    for (ExposureCell &cell : exposed.cells)
        cell.points = cost > 0 ? exposed.exit.index * (cell.usd / cost) : 0;
}

/// Reckons one workload after the other.
class Reckoner
{
public:
    Reckoner(const Workspace &workspace, const SwitchingModel &model, const Lens &lens)
        : m_workspace(workspace)
        , m_model(model)
        , m_lens(lens)
        , m_assumptions(workspace)
        , m_dials(workspace, model, lens)
        , m_halfLife(m_assumptions.likely(u"readiness_half_life"_s).value_or(kUsualHalfLife))
    {
    }

    WorkloadExposure workload(const Workload &row);
    std::vector<VendorExposure> vendors(const std::vector<WorkloadExposure> &workloads) const;

private:
    ExposedExit exitOf(const Workload &row, const Exit &exit, Leaving &leaving) const;
    void measure(VendorExposure &vendor, const std::map<Id<Workload>, const Exit *> &exits) const;

    const Workspace &m_workspace;
    const SwitchingModel &m_model;
    const Lens &m_lens;
    const AssumptionSet m_assumptions;
    DialReckoner m_dials;
    const double m_halfLife;
};

ExposedExit Reckoner::exitOf(const Workload &row, const Exit &exit, Leaving &leaving) const
{
    ExposedExit exposed{
        .exit = exit, .cells = {}, .missing = {}, .captivity = {}, .spendMonths = {}};
    if (exit.captive) {
        exposed.captivity = captivityOf(m_model, row.id, exit.role);
        return exposed;
    }
    leaving = m_model.leaving(row.id, exit.alternative);
    exposed.missing = leaving.missing;
    addCells(exposed, leaving);
    const double spend = m_model.monthlySpend(row.id);
    if (spend > 0)
        exposed.spendMonths = exit.cost / spend;
    return exposed;
}

WorkloadExposure Reckoner::workload(const Workload &row)
{
    WorkloadExposure exposure{.workload = row.id,
                              .monthlySpend = m_model.monthlySpend(row.id),
                              .isSpendKnown = m_model.isSpendKnown(row.id),
                              .hasPlace = !row.route.isNull()};
    exposure.fallback = fallbackOf(row, m_lens, m_halfLife);
    const LockIn lockIn = exposure.hasPlace ? m_model.lockIn(row.id) : LockIn();
    exposure.headlineRole = lockIn.headlineRole;
    exposure.dials = m_dials.dials(row, lockIn);
    if (!exposure.hasPlace)
        exposure.unknownBecause = Text::tr("It is not known where the workload runs.");
    else if (!exposure.isSpendKnown)
        exposure.unknownBecause =
            Text::tr("What the workload costs is not known, and the index measures against it.");
    if (!exposure.hasPlace)
        return exposure;
    std::array<Leaving, kExitRoleCount> leavings;
    for (size_t role = 0; role < exposure.exits.size(); ++role)
        exposure.exits[role] = exitOf(row, lockIn.exits[role], leavings[role]);
    if (!exposure.isKnown())
        return exposure;
    exposure.headline = lockIn.headline;
    exposure.levers =
        exposureLevers(m_model, m_assumptions, row, lockIn, leavings[size_t(lockIn.headlineRole)]);
    std::ranges::sort(exposure.levers, ranksBefore);
    return exposure;
}

std::vector<VendorExposure> Reckoner::vendors(const std::vector<WorkloadExposure> &workloads) const
{
    std::vector<VendorExposure> vendors;
    for (int role = 0; role < kExitRoleCount; ++role) {
        std::map<Id<Party>, VendorExposure> byParty;
        std::map<Id<Workload>, const Exit *> exits;
        for (const WorkloadExposure &each : workloads) {
            const Workload &row = *m_workspace.find(each.workload);
            const Id<Party> party = partyOf(m_workspace, placementOf(row), ExitRole(role));
            if (party.isNull() || !each.hasPlace)
                continue;
            VendorExposure &vendor = byParty[party];
            vendor.role = ExitRole(role);
            vendor.party = party;
            vendor.monthlySpend += each.monthlySpend;
            const Exit &exit = each.exits[size_t(role)].exit;
            exits[each.workload] = &exit;
            (!each.isSpendKnown ? vendor.unknown
             : exit.captive     ? vendor.captives
                                : vendor.workloads)
                .push_back(each.workload);
        }
        std::vector<VendorExposure> found;
        for (auto &[party, vendor] : byParty) {
            measure(vendor, exits);
            found.push_back(std::move(vendor));
        }
        std::ranges::stable_sort(found, std::ranges::greater(), &VendorExposure::monthlySpend);
        vendors.insert(vendors.end(), found.begin(), found.end());
    }
    return vendors;
}

void Reckoner::measure(VendorExposure &vendor,
                       const std::map<Id<Workload>, const Exit *> &exits) const
{
    if (vendor.workloads.empty())
        return;
    std::vector<Departure> departures;
    double alone = 0;
    for (const Id<Workload> &id : vendor.workloads) {
        departures.emplace_back(id, exits.at(id)->alternative);
        alone += exits.at(id)->cost;
    }
    vendor.cost = m_model.leavingTogether(departures);
    // The measures are of sums, so that it does not matter whose part of the joint cost is whose.
    const double part = alone > 0 ? vendor.cost / alone : 0;
    std::vector<LockInItem> items;
    for (const Id<Workload> &id : vendor.workloads) {
        const Exit &exit = *exits.at(id);
        items.push_back({.cost = exit.cost * part,
                         .sourceMonth = m_model.monthlySpend(id),
                         .targetMonth = m_model.monthlySpendAt(id, exit.alternative),
                         .protectedMonths = m_workspace.find(id)->protectedMonths.value_or(0)});
    }
    const LockInAggregate aggregate =
        lockInAggregate(items, m_model.discountRate(), m_model.horizonMonths());
    vendor.index = aggregate.index;
    vendor.premium = aggregate.premium;
}

} // namespace

const WorkloadExposure *Exposure::find(const Id<Workload> &workload) const
{
    const auto found = std::ranges::find(workloads, workload, &WorkloadExposure::workload);
    return found == workloads.end() ? nullptr : &*found;
}

Exposure exposureOf(const Workspace &workspace, const SwitchingModel &model, const Lens &lens,
                    const std::stop_token &stop)
{
    Reckoner reckoner(workspace, model, lens);
    Exposure exposure;
    for (const Workload &row : workspace.rows<Workload>()) {
        if (stop.stop_requested())
            return exposure;
        exposure.workloads.push_back(reckoner.workload(row));
    }
    exposure.vendors = reckoner.vendors(exposure.workloads);
    const auto rank = [](const WorkloadExposure &each) {
        return std::tuple(!each.isKnown(), -each.headline, each.workload.text);
    };
    std::ranges::sort(exposure.workloads, {}, rank);
    for (const WorkloadExposure &each : exposure.workloads)
        exposure.levers.insert(exposure.levers.end(), each.levers.begin(), each.levers.end());
    std::ranges::sort(exposure.levers, ranksBefore);
    return exposure;
}

} // namespace fairlead
