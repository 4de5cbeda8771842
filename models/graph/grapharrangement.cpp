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
constexpr QLatin1StringView kLines("graph.lines");
constexpr QLatin1StringView kRollUp("graph.roll-up");
constexpr QLatin1StringView kExpanded("graph.expanded");
constexpr QLatin1StringView kBundles("graph.bundles");
constexpr QLatin1StringView kFamilyRollUp("family");
constexpr QLatin1StringView kLayerRollUp("layer");
constexpr QLatin1StringView kYes("yes");
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

std::set<RowRef> rowsFrom(const QString &text)
{
    std::set<RowRef> rows;
    for (const QJsonValue &each : QJsonDocument::fromJson(text.toUtf8()).array()) {
        if (const auto row = rowOf(each.toString()))
            rows.insert(*row);
    }
    return rows;
}

QString textOf(const std::set<RowRef> &rows)
{
    if (rows.empty())
        return {};
    QJsonArray array;
    for (const RowRef &row : rows)
        array.append(keyOf(row));
    return QString::fromUtf8(QJsonDocument(array).toJson(QJsonDocument::Compact));
}

template<class E>
QJsonArray keysOf(const std::set<E> &values)
{
    QJsonArray keys;
    for (const E value : values)
        keys.append(fairlead::keyOf(value));
    return keys;
}

template<class E>
std::set<E> valuesOf(const QJsonValue &keys)
{
    std::set<E> values;
    for (const QJsonValue &key : keys.toArray()) {
        if (const Choice *choice = enumeration<E>().find(QStringView(key.toString())))
            values.insert(E(choice->value));
    }
    return values;
}

GraphFilter linesFrom(const QString &text)
{
    const QJsonObject object = QJsonDocument::fromJson(text.toUtf8()).object();
    GraphFilter lines;
    lines.hiddenFamilies = valuesOf<EdgeFamily>(object[u"families"_s]);
    lines.hiddenStates = valuesOf<StrandState>(object[u"states"_s]);
    lines.hidesContested = object[u"contested"_s].toBool();
    lines.showsEnded = object[u"ended"_s].toBool();
    lines.showsUncounted = object[u"uncounted"_s].toBool();
    return lines;
}

QString textOf(const GraphFilter &lines)
{
    QJsonObject object;
    if (!lines.hiddenFamilies.empty())
        object[u"families"_s] = keysOf(lines.hiddenFamilies);
    if (!lines.hiddenStates.empty())
        object[u"states"_s] = keysOf(lines.hiddenStates);
    if (lines.hidesContested)
        object[u"contested"_s] = true;
    if (lines.showsEnded)
        object[u"ended"_s] = true;
    if (lines.showsUncounted)
        object[u"uncounted"_s] = true;
    return object.isEmpty()
               ? QString()
               : QString::fromUtf8(QJsonDocument(object).toJson(QJsonDocument::Compact));
}

RollUp rollUpFrom(const QString &text)
{
    if (text == kFamilyRollUp)
        return RollUp::CorporateFamily;
    return text == kLayerRollUp ? RollUp::Layer : RollUp::Nothing;
}

QString textOf(RollUp rollUp)
{
    if (rollUp == RollUp::Nothing)
        return {};
    return rollUp == RollUp::Layer ? kLayerRollUp : kFamilyRollUp;
}

} // namespace

GraphArrangement graphArrangement(const Workspace &workspace)
{
    const bool isForce = settingValue(workspace, kKind) == kForce;
    const LayoutKind kind = isForce ? LayoutKind::Force : LayoutKind::Layered;
    return {.kind = kind,
            .pins = pinsFrom(settingValue(workspace, pinsId(kind))),
            .hidden = rowsFrom(settingValue(workspace, kHidden)),
            .lines = linesFrom(settingValue(workspace, kLines)),
            .rollUp = rollUpFrom(settingValue(workspace, kRollUp)),
            .expanded = rowsFrom(settingValue(workspace, kExpanded)),
            .isBundled = settingValue(workspace, kBundles) == kYes};
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
    keepSetting(workspace, kLines, textOf(arrangement.lines), edit);
    keepSetting(workspace, kRollUp, textOf(arrangement.rollUp), edit);
    keepSetting(workspace, kExpanded, textOf(arrangement.expanded), edit);
    keepSetting(workspace, kBundles, arrangement.isBundled ? QString(kYes) : QString(), edit);
    return edit;
}

} // namespace fairlead
