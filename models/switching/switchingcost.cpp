#include "models/switching/switchingcost.h"

#include <algorithm>
#include <cmath>
#include <limits>
#include <numeric>

namespace fairlead {

double SwitchingCost::totalHours() const
{
    return std::accumulate(hours.begin(), hours.end(), 0.0);
}

double SwitchingCost::total() const
{
    const double ofLabour = std::accumulate(labour.begin(), labour.end(), 0.0);
    return std::accumulate(other.begin(), other.end(), ofLabour);
}

std::array<double, kCostTypeCount> SwitchingCost::byType() const
{
    std::array<double, kCostTypeCount> sums{};
    for (int i = 0; i < kDriverCount; ++i)
        sums[size_t(driverInfo(Driver(i)).type)] += labour[size_t(i)];
    for (int i = 0; i < kOtherLineCount; ++i)
        sums[size_t(otherLineInfo(OtherLine(i)).type)] += other[size_t(i)];
    return sums;
}

std::vector<CostLine> SwitchingCost::lines() const
{
    std::vector<CostLine> lines;
    for (int i = 0; i < kDriverCount; ++i) {
        const DriverInfo &driver = driverInfo(Driver(i));
        if (labour[size_t(i)] != 0 || hours[size_t(i)] != 0)
            lines.push_back({driver.id, driver.type, labour[size_t(i)], hours[size_t(i)]});
    }
    for (int i = 0; i < kOtherLineCount; ++i) {
        const OtherLineInfo &line = otherLineInfo(OtherLine(i));
        if (other[size_t(i)] != 0)
            lines.push_back({line.id, line.type, other[size_t(i)]});
    }
    return lines;
}

SwitchingCost switchingCost(const MoveInventory &inventory, const Change &change,
                            const MoveTerms &terms, const ParameterValues &parameters)
{
    SwitchingCost cost;
    cost.factors = changeFactors(change, inventory.weightsExportable, parameters);
    const double hourCost = parameters.hourCost() * terms.expedite;
    for (int i = 0; i < kDriverCount; ++i) {
        const DriverInfo &driver = driverInfo(Driver(i));
        double part = cost.factors[driver.factor];
        if (driver.mitigation) {
            part *= 1
                    - inventory.covered(*driver.mitigation)
                          * parameters.effectiveness(*driver.mitigation);
        }
        cost.hours[size_t(i)] = inventory.counts[size_t(i)] * parameters.hours(Driver(i)) * part;
        cost.labour[size_t(i)] = cost.hours[size_t(i)] * hourCost;
    }

    const auto factor = [&cost](Factor which) { return cost.factors[which]; };
    cost.other = {
        factor(Factor::Host) * terms.egress,
        factor(Factor::Embedding) * inventory.embedTokensM * terms.embedPrice,
        factor(Factor::Finetune) * inventory.trainTokensM * inventory.trainEpochs
            * terms.trainPrice,
        parameters[Parameter::ParallelMonths] * terms.sourceMonth * factor(Factor::Parallel),
        factor(Factor::Contract) * inventory.exitFee,
        factor(Factor::Reservation) * inventory.reservationMonth * inventory.reservationMonthsLeft,
        factor(Factor::Move) * inventory.cutoverHours * inventory.businessValueHour,
    };
    return cost;
}

std::array<Lever, kMitigationCount> levers(std::span<const LeveredMove> moves,
                                           const ParameterValues &parameters)
{
    std::array<Lever, kMitigationCount> levers;
    for (int i = 0; i < kMitigationCount; ++i)
        levers[size_t(i)].mitigation = Mitigation(i);
    for (const auto &[inventory, change, terms] : moves) {
        const double now = switchingCost(inventory, change, terms, parameters).total();
        MoveInventory covered = inventory;
        for (Lever &lever : levers) {
            const double before = std::exchange(covered.covered(lever.mitigation), 1);
            lever.saving += now - switchingCost(covered, change, terms, parameters).total();
            covered.covered(lever.mitigation) = before;
        }
    }
    std::ranges::sort(levers, [](const Lever &one, const Lever &two) {
        if (one.saving != two.saving)
            return one.saving > two.saving;
        return mitigationId(one.mitigation) < mitigationId(two.mitigation);
    });
    return levers;
}

double onboardingCost(int newRegimes, const ParameterValues &parameters, double expedite)
{
    return parameters[Parameter::OnboardHours] * parameters.hourCost() * expedite
           + newRegimes * parameters[Parameter::RegimeCost];
}

std::vector<double> splitInProportion(double amount, std::span<const double> weights)
{
    if (weights.empty())
        return {};
    const double sum = std::accumulate(weights.begin(), weights.end(), 0.0);
    // Whole multiples of the amount's last binary digit add up without rounding, in any order.
    const double unit = std::nextafter(amount, std::numeric_limits<double>::infinity()) - amount;
    std::vector<double> parts;
    parts.reserve(weights.size());
    double rest = amount;
    for (const double weight : weights) {
        const double share = sum > 0 ? weight / sum : 1.0 / double(weights.size());
        parts.push_back(std::min(rest, std::floor(amount * share / unit) * unit));
        rest -= parts.back();
    }
    const auto largest = std::max_element(weights.begin(), weights.end()) - weights.begin();
    parts[size_t(largest)] += rest;
    return parts;
}

} // namespace fairlead
