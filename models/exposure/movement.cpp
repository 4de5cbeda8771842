#include "models/exposure/movement.h"

#include "models/rowtitle.h"

#include <QCoreApplication>
#include <QLocale>

#include <algorithm>
#include <cmath>
#include <map>

namespace fairlead {

using namespace Qt::StringLiterals;

namespace {

class Text
{
    Q_DECLARE_TR_FUNCTIONS(ExposureMovement)
};

constexpr double kVisible = 0.05; ///< points: what one decimal shows

std::optional<double> indexOf(const WorkloadExposure *exposure)
{
    return exposure && exposure->isKnown() ? std::optional(exposure->headline) : std::nullopt;
}

/// The layer of the tightest exit that moved most.
void findLayer(const WorkloadExposure &before, const WorkloadExposure &after,
               IndexMovement &movement)
{
    if (before.isCaptive() || after.isCaptive())
        return;
    for (int layer = 0; layer < kExposureLayerCount; ++layer) {
        const double change = after.tightest().cell(ExposureLayer(layer)).points
                              - before.tightest().cell(ExposureLayer(layer)).points;
        if (movement.layer && std::abs(change) <= std::abs(movement.layerPoints))
            continue;
        movement.layer = ExposureLayer(layer);
        movement.layerPoints = change;
    }
}

QString pointsText(const std::optional<double> &points)
{
    return points ? QLocale().toString(*points, 'f', 1) : u"–"_s;
}

QString signedText(double points)
{
    const QString size = QLocale().toString(std::abs(points), 'f', 1);
    return (points < 0 ? u"– "_s : u"+ "_s) + size;
}

} // namespace

std::vector<IndexMovement> indexMovements(const Exposure &before, const Exposure &after)
{
    std::map<Id<Workload>, std::pair<const WorkloadExposure *, const WorkloadExposure *>> both;
    for (const WorkloadExposure &each : before.workloads)
        both[each.workload].first = &each;
    for (const WorkloadExposure &each : after.workloads)
        both[each.workload].second = &each;
    std::vector<IndexMovement> movements;
    for (const auto &[workload, pair] : both) {
        IndexMovement movement{.workload = workload,
                               .before = indexOf(pair.first),
                               .after = indexOf(pair.second),
                               .layer = {}};
        const bool isSame = movement.before.has_value() == movement.after.has_value();
        const double change = movement.after.value_or(0) - movement.before.value_or(0);
        if (isSame && std::abs(change) < kVisible)
            continue;
        if (movement.before && movement.after)
            findLayer(*pair.first, *pair.second, movement);
        movements.push_back(std::move(movement));
    }
    std::ranges::stable_sort(movements, std::ranges::greater(), [](const IndexMovement &each) {
        return std::abs(each.after.value_or(0) - each.before.value_or(0));
    });
    return movements;
}

QString movementText(const Workspace &workspace, const std::vector<IndexMovement> &movements)
{
    if (movements.empty())
        return {};
    const IndexMovement &first = movements.front();
    QString text = Text::tr("%1: index %2 → %3")
                       .arg(rowTitle(workspace, first.workload), pointsText(first.before),
                            pointsText(first.after));
    if (first.layer)
        text = Text::tr("%1, most by “%2” (%3)")
                   .arg(text, labelOf(*first.layer), signedText(first.layerPoints));
    const int others = int(movements.size()) - 1;
    return others > 0
               ? Text::tr("%1; %n other workload(s) moved as well", nullptr, others).arg(text)
               : text;
}

} // namespace fairlead
