#include "models/exposure/captivity.h"

#include <QCoreApplication>

#include <algorithm>
#include <map>

namespace fairlead {

namespace {

class Text
{
    Q_DECLARE_TR_FUNCTIONS(Captivity)
};

QString nothingOffered(ExitRole role)
{
    switch (role) {
    case ExitRole::RouteOperator:
        return Text::tr("No route of another operator offers a comparable model.");
    case ExitRole::HostOperator:
        return Text::tr("No other host cloud offers a comparable model.");
    case ExitRole::Lab:
        return Text::tr("No other lab offers a comparable model.");
    }
    Q_UNREACHABLE();
}

} // namespace

Captivity captivityOf(const SwitchingModel &model, const Id<Workload> &workload, ExitRole role)
{
    const std::vector<BarredWay> ways = model.barredWays(workload, role);
    if (ways.empty())
        return {.gates = {}, .reason = nothingOffered(role)};
    using Key = std::pair<GateKind, QString>;
    std::map<Key, std::pair<int, Gate>> alone;
    for (const BarredWay &way : ways) {
        if (way.gates.size() != 1)
            continue;
        const Gate &gate = way.gates.front();
        auto &[count, first] = alone.try_emplace({gate.kind, gate.subject}, 0, gate).first->second;
        ++count;
    }
    Captivity captivity;
    if (alone.empty()) {
        const auto least = std::ranges::min_element(
            ways, {}, [](const BarredWay &way) { return way.gates.size(); });
        captivity.gates = least->gates;
    } else {
        std::vector<std::pair<int, Gate>> ranked;
        for (const auto &[key, held] : alone)
            ranked.push_back(held);
        std::ranges::stable_sort(ranked, std::ranges::greater(),
                                 [](const auto &held) { return held.first; });
        for (auto &[count, gate] : ranked)
            captivity.gates.push_back(std::move(gate));
    }
    captivity.reason = captivity.gates.front().reason;
    return captivity;
}

} // namespace fairlead
