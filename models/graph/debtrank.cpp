#include "models/graph/debtrank.h"

#include <algorithm>
#include <numeric>

namespace fairlead {

namespace {

constexpr double kSettled = 1e-13;
constexpr int kMostSteps = 100'000;

double impact(const Exposures &exposures, size_t holder, size_t debtor)
{
    return exposures.claims(holder, debtor) / exposures.equity[holder];
}

Distress distressOf(const Exposures &exposures, std::span<const double> shock,
                    std::vector<double> levels)
{
    const auto &weights = exposures.weights;
    const double total = std::accumulate(weights.begin(), weights.end(), 0.0);
    Distress distress{.levels = std::move(levels)};
    for (size_t party = 0; party < weights.size(); ++party)
        distress.debtRank += weights[party] / total * (distress.levels[party] - shock[party]);
    return distress;
}

} // namespace

Distress singlePassDistress(const Exposures &exposures, std::span<const double> shock)
{
    const size_t size = exposures.claims.size();
    std::vector<double> levels(shock.begin(), shock.end());
    std::vector<bool> hasPassedOn(size);
    while (true) {
        std::vector<size_t> passing;
        for (size_t party = 0; party < size; ++party) {
            if (levels[party] > 0 && !hasPassedOn[party])
                passing.push_back(party);
        }
        if (passing.empty())
            return distressOf(exposures, shock, std::move(levels));
        const std::vector<double> before = levels;
        for (const size_t debtor : passing) {
            hasPassedOn[debtor] = true;
            for (size_t holder = 0; holder < size; ++holder) {
                const double added =
                    std::min(1.0, impact(exposures, holder, debtor)) * before[debtor];
                levels[holder] = std::min(1.0, levels[holder] + added);
            }
        }
    }
}

Distress linearDistress(const Exposures &exposures, std::span<const double> shock)
{
    const size_t size = exposures.claims.size();
    std::vector<double> levels(shock.begin(), shock.end());
    std::vector<double> added = levels;
    for (int step = 0;
         step < kMostSteps
         && std::ranges::any_of(added, [](double change) { return change >= kSettled; });
         ++step) {
        std::vector<double> next(size);
        for (size_t holder = 0; holder < size; ++holder) {
            double received = 0;
            for (size_t debtor = 0; debtor < size; ++debtor)
                received += impact(exposures, holder, debtor) * added[debtor];
            next[holder] = std::min(1.0, levels[holder] + received);
        }
        for (size_t party = 0; party < size; ++party)
            added[party] = next[party] - levels[party];
        levels = std::move(next);
    }
    return distressOf(exposures, shock, std::move(levels));
}

} // namespace fairlead
