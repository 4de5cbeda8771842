#include "models/graph/grapharrangement.h"

#include "models/rows/setting.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

#include <cmath>

namespace fairlead {

using namespace Qt::StringLiterals;

namespace {

constexpr auto kKind = "graph.layout";
constexpr auto kLayeredPins = "graph.pins";
constexpr auto kForcePins = "graph.force-pins";
constexpr auto kHidden = "graph.hidden";
constexpr auto kLines = "graph.lines";
constexpr auto kRollUp = "graph.roll-up";
constexpr auto kExpanded = "graph.expanded";
constexpr auto kBundles = "graph.bundles";
constexpr auto kFamilyRollUp = "family";
constexpr auto kLayerRollUp = "layer";
constexpr auto kYes = "yes";
constexpr auto kForce = "force";
constexpr double kFarthest = 1e6; // of a pin; nobody puts one farther

QString pinsId(LayoutKind kind)
{
    return QString::fromLatin1(kind == LayoutKind::Force ? kForcePins : kLayeredPins);
}

QString setting(const Workspace &workspace, const QString &id)
{
    const Setting *row = workspace.find(Id<Setting>{id});
    return row ? row->value : QString();
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
    return object.isEmpty()
               ? QString()
               : QString::fromUtf8(QJsonDocument(object).toJson(QJsonDocument::Compact));
}

RollUp rollUpFrom(const QString &text)
{
    if (text == QLatin1StringView(kFamilyRollUp))
        return RollUp::CorporateFamily;
    return text == QLatin1StringView(kLayerRollUp) ? RollUp::Layer : RollUp::Nothing;
}

QString textOf(RollUp rollUp)
{
    if (rollUp == RollUp::Nothing)
        return {};
    return QString::fromLatin1(rollUp == RollUp::Layer ? kLayerRollUp : kFamilyRollUp);
}

void keep(const Workspace &workspace, const QString &id, const QString &value, Edit &edit)
{
    const Row after = Row::of(Setting{.id = {id}, .value = value});
    const Row *before = workspace.find(after.ref());
    if (before ? *before == after : value.isEmpty())
        return;
    edit.changes.push_back({.before = before ? std::optional(*before) : std::nullopt,
                            .after = value.isEmpty() ? std::nullopt : std::optional(after)});
}

} // namespace

GraphArrangement graphArrangement(const Workspace &workspace)
{
    const bool isForce =
        setting(workspace, QString::fromLatin1(kKind)) == QLatin1StringView(kForce);
    const LayoutKind kind = isForce ? LayoutKind::Force : LayoutKind::Layered;
    return {.kind = kind,
            .pins = pinsFrom(setting(workspace, pinsId(kind))),
            .hidden = rowsFrom(setting(workspace, QString::fromLatin1(kHidden))),
            .lines = linesFrom(setting(workspace, QString::fromLatin1(kLines))),
            .rollUp = rollUpFrom(setting(workspace, QString::fromLatin1(kRollUp))),
            .expanded = rowsFrom(setting(workspace, QString::fromLatin1(kExpanded))),
            .isBundled =
                setting(workspace, QString::fromLatin1(kBundles)) == QLatin1StringView(kYes)};
}

Edit keepGraphArrangement(const Workspace &workspace, const GraphArrangement &arrangement,
                          const QString &label)
{
    Edit edit{.label = label, .changes = {}};
    const bool isForce = arrangement.kind == LayoutKind::Force;
    keep(workspace, QString::fromLatin1(kKind), isForce ? QString::fromLatin1(kForce) : QString(),
         edit);
    if (arrangement.kind == graphArrangement(workspace).kind)
        keep(workspace, pinsId(arrangement.kind), textOf(arrangement.pins), edit);
    keep(workspace, QString::fromLatin1(kHidden), textOf(arrangement.hidden), edit);
    keep(workspace, QString::fromLatin1(kLines), textOf(arrangement.lines), edit);
    keep(workspace, QString::fromLatin1(kRollUp), textOf(arrangement.rollUp), edit);
    keep(workspace, QString::fromLatin1(kExpanded), textOf(arrangement.expanded), edit);
    keep(workspace, QString::fromLatin1(kBundles),
         arrangement.isBundled ? QString::fromLatin1(kYes) : QString(), edit);
    return edit;
}

} // namespace fairlead
