#include "models/graph/grapharrangement.h"

#include "models/settings.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

#include <cmath>

namespace fairlead {

using namespace Qt::StringLiterals;

namespace {

constexpr QLatin1StringView kKind("graph.layout");
constexpr QLatin1StringView kLayeredPins("graph.pins");
constexpr QLatin1StringView kForcePins("graph.force-pins");
constexpr QLatin1StringView kHidden("graph.hidden");
constexpr QLatin1StringView kForce("force");
constexpr double kFarthest = 1e6; // of a pin; nobody puts one farther

QLatin1StringView pinsId(LayoutKind kind)
{
    return kind == LayoutKind::Force ? kForcePins : kLayeredPins;
}

QString keyOf(const RowRef &row)
{
    return tableInfo(row.table).key() + u'/' + row.id;
}

std::optional<RowRef> rowOf(const QString &key)
{
    const qsizetype slash = key.indexOf(u'/');
    const TableInfo *table = slash > 0 ? tableInfo(QStringView(key).first(slash)) : nullptr;
    if (!table)
        return std::nullopt;
    return RowRef{table->id, key.sliced(slash + 1)};
}

GraphPins pinsFrom(const QString &text)
{
    GraphPins pins;
    const QJsonObject object = QJsonDocument::fromJson(text.toUtf8()).object();
    for (auto at = object.begin(); at != object.end(); ++at) {
        const auto row = rowOf(at.key());
        const QJsonArray place = at.value().toArray();
        const QPointF centre(place[0].toDouble(NAN), place[1].toDouble(NAN));
        if (row && std::abs(centre.x()) < kFarthest && std::abs(centre.y()) < kFarthest)
            pins.emplace(*row, centre);
    }
    return pins;
}

QString textOf(const GraphPins &pins)
{
    if (pins.empty())
        return {};
    QJsonObject object;
    for (const auto &[row, centre] : pins)
        object.insert(keyOf(row), QJsonArray{std::round(centre.x()), std::round(centre.y())});
    return QString::fromUtf8(QJsonDocument(object).toJson(QJsonDocument::Compact));
}

std::set<RowRef> hiddenFrom(const QString &text)
{
    std::set<RowRef> hidden;
    for (const QJsonValue &each : QJsonDocument::fromJson(text.toUtf8()).array()) {
        if (const auto row = rowOf(each.toString()))
            hidden.insert(*row);
    }
    return hidden;
}

QString textOf(const std::set<RowRef> &hidden)
{
    if (hidden.empty())
        return {};
    QJsonArray array;
    for (const RowRef &row : hidden)
        array.append(keyOf(row));
    return QString::fromUtf8(QJsonDocument(array).toJson(QJsonDocument::Compact));
}

} // namespace

GraphArrangement graphArrangement(const Workspace &workspace)
{
    const bool isForce = settingValue(workspace, kKind) == kForce;
    const LayoutKind kind = isForce ? LayoutKind::Force : LayoutKind::Layered;
    return {.kind = kind,
            .pins = pinsFrom(settingValue(workspace, pinsId(kind))),
            .hidden = hiddenFrom(settingValue(workspace, kHidden))};
}

Edit keepGraphArrangement(const Workspace &workspace, const GraphArrangement &arrangement,
                          const QString &label)
{
    Edit edit{.label = label, .changes = {}};
    const bool isForce = arrangement.kind == LayoutKind::Force;
    keepSetting(workspace, kKind, isForce ? QString(kForce) : QString(), edit);
    if (arrangement.kind == graphArrangement(workspace).kind)
        keepSetting(workspace, pinsId(arrangement.kind), textOf(arrangement.pins), edit);
    keepSetting(workspace, kHidden, textOf(arrangement.hidden), edit);
    return edit;
}

} // namespace fairlead
