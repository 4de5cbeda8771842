#include "models/switching/board.h"

#include "models/rows/modelfamily.h"
#include "models/rows/party.h"
#include "models/rowtitle.h"
#include "models/settings.h"
#include "models/switching/planedits.h"

#include <QCoreApplication>

#include <algorithm>
#include <map>

namespace fairlead {

using namespace Qt::StringLiterals;

namespace {

class Text
{
    Q_DECLARE_TR_FUNCTIONS(Board)
};

constexpr QLatin1StringView kSplitSetting("board.split");
constexpr QLatin1StringView kGroupSetting("board.group");
constexpr QLatin1StringView kOrderSetting("board.order");
constexpr QLatin1StringView kHiddenSetting("board.hidden");
constexpr QLatin1StringView kYes("yes");
constexpr QChar kKeySeparator = u'|';

QString keyOf(const Place &place)
{
    return place.lab.isNull() ? place.route.text
                              : place.route.text + kKeySeparator + place.lab.text;
}

BoardColumn columnOf(const Workspace &workspace, const Place &place)
{
    BoardColumn column{
        .key = keyOf(place), .place = place, .title = {}, .shortTitle = {}, .cloud = {}};
    if (place.route.isNull()) {
        column.title = column.shortTitle = Text::tr("Unplaced");
        return column;
    }
    column.title = rowTitle(workspace, place.route);
    column.shortTitle = shortRouteTitle(workspace, place.route);
    if (!place.lab.isNull()) {
        column.labs += rowTitle(workspace, place.lab);
        column.title = Text::tr("%1, %2").arg(column.title, column.labs.first());
    }
    const Route *route = workspace.find(place.route);
    if (!route)
        return column;
    const Host *host = workspace.find(route->host);
    column.party = host ? host->operatedBy : route->operatedBy;
    column.cloud =
        column.party.isNull() ? (host ? host->name : QString()) : rowTitle(workspace, column.party);
    return column;
}

BoardCard cardOf(const Workspace &workspace, const SwitchingModel &model, const Workload &workload)
{
    const bool hasPlace = !workload.route.isNull();
    BoardCard card{.workload = workload.id, .name = workload.name, .owner = workload.owner};
    card.modelName = workload.model.isNull() ? QString() : rowTitle(workspace, workload.model);
    card.monthlySpend = model.monthlySpend(workload.id);
    card.isSpendKnown = model.isSpendKnown(workload.id);
    card.hasPlace = hasPlace;
    if (card.hasLockIn())
        card.lockIn = card.lockInToday = model.lockIn(workload.id).headline;
    return card;
}

bool matches(const BoardCard &card, const QString &search)
{
    return search.isEmpty() || card.name.contains(search, Qt::CaseInsensitive)
           || card.owner.contains(search, Qt::CaseInsensitive)
           || card.modelName.contains(search, Qt::CaseInsensitive);
}

/// By the user's order, then by what is spent on the route today, so that columns keep their places
/// while a plan is made; workloads without a place come last.
void sortColumns(std::vector<BoardColumn> &columns, const QStringList &order,
                 const std::map<QString, double> &spendToday)
{
    const auto spend = [&spendToday](const BoardColumn &column) {
        const auto at = spendToday.find(column.place.route.text);
        return at == spendToday.end() ? 0 : at->second;
    };
    const auto rank = [&order](const BoardColumn &column) {
        const qsizetype at = order.indexOf(column.key);
        return at < 0 ? order.size() : at;
    };
    std::ranges::sort(columns, [&](const BoardColumn &left, const BoardColumn &right) {
        if (left.isUnplaced() != right.isUnplaced())
            return right.isUnplaced();
        if (rank(left) != rank(right))
            return rank(left) < rank(right);
        return spend(left) != spend(right) ? spend(left) > spend(right) : left.key < right.key;
    });
}

} // namespace

LockInBand lockInBand(double index)
{
    if (index < 20)
        return LockInBand::Low;
    if (index < 50)
        return LockInBand::Moderate;
    return index < 80 ? LockInBand::High : LockInBand::Severe;
}

QString lockInBandText(LockInBand band)
{
    switch (band) {
    case LockInBand::Low:
        return Text::tr("low");
    case LockInBand::Moderate:
        return Text::tr("moderate");
    case LockInBand::High:
        return Text::tr("high");
    case LockInBand::Severe:
        return Text::tr("severe");
    }
    return {};
}

QString shortRouteTitle(const Workspace &workspace, const Id<Route> &id)
{
    constexpr qsizetype kShortest = 5; // "API" alone would say nothing
    const QString whole = rowTitle(workspace, id);
    const Route *route = workspace.find(id);
    const Host *host = route ? workspace.find(route->host) : nullptr;
    if (!host)
        return whole;
    for (const QString &name : {host->name, rowTitle(workspace, host->operatedBy)}) {
        const QString tail = u" on "_s + name; // as the market data names routes
        const QString rest = whole.startsWith(name + u' ') ? whole.sliced(name.size() + 1)
                             : whole.endsWith(tail)        ? whole.chopped(tail.size())
                                                           : QString();
        if (rest.size() >= kShortest && rest.front().isUpper())
            return rest;
    }
    return whole;
}

bool standsBefore(const BoardCard &left, const BoardCard &right, bool isGrouped)
{
    if (isGrouped && left.owner != right.owner)
        return left.owner.isEmpty() != right.owner.isEmpty() ? right.owner.isEmpty()
                                                             : left.owner < right.owner;
    return left.monthlySpend != right.monthlySpend ? left.monthlySpend > right.monthlySpend
                                                   : left.workload < right.workload;
}

Board boardOf(const Workspace &workspace, const SwitchingModel &model, const Id<Plan> &plan,
              const BoardOptions &options)
{
    std::map<QString, BoardColumn> columns; // by key
    for (const Place &place : options.isSplitByLab ? model.placesByLab() : model.places()) {
        if (!place.route.isNull())
            columns.emplace(keyOf(place), columnOf(workspace, place));
    }

    std::map<QString, Move> planned;
    for (const Move &move : movesOf(workspace, plan))
        planned.emplace(move.workload.text, move);
    Board board;
    std::map<QString, double> spendToday; // by route
    for (const Workload &workload : workspace.rows<Workload>()) {
        Place place = model.placeOf(workload.id);
        if (!options.isSplitByLab || place.route.isNull())
            place.lab = {};
        BoardColumn &column =
            columns.try_emplace(keyOf(place), columnOf(workspace, place)).first->second;
        BoardCard card = cardOf(workspace, model, workload);
        const auto move = planned.find(workload.id.text);
        if (move != planned.end() && placementOf(move->second) != placementOf(workload)) {
            card.isPlanned = true;
            card.homeName =
                workload.route.isNull() ? QString() : rowTitle(workspace, workload.route);
            card.hasPlace = true;
            if (card.hasLockIn())
                card.lockIn = model.assess(move->second).lockInAfter.headline;
            if (!move->second.model.isNull())
                card.modelName = rowTitle(workspace, move->second.model);
        }
        spendToday[workload.route.text] += card.monthlySpend;
        column.monthlySpend += card.monthlySpend;
        board.monthlySpend += card.monthlySpend;
        ++board.workloads;
        const ModelFamily *family = workspace.find(workload.family);
        if (family && !family->lab.isNull() && !place.route.isNull()) {
            const QString lab = rowTitle(workspace, family->lab);
            if (!column.labs.contains(lab))
                column.labs += lab;
        }
        if (matches(card, options.search))
            column.cards.push_back(std::move(card));
        else
            ++column.hiddenCards;
    }
    for (auto &[key, column] : columns) {
        column.share = board.monthlySpend > 0 ? column.monthlySpend / board.monthlySpend : 0;
        column.labs.sort();
        std::ranges::sort(column.cards, [&](const BoardCard &left, const BoardCard &right) {
            return standsBefore(left, right, options.isGroupedByOwner);
        });
        const bool isHidden = !column.isUnplaced() && options.hidden.contains(column.key);
        (isHidden ? board.hiddenColumns : board.columns).push_back(std::move(column));
    }
    sortColumns(board.columns, options.order, spendToday);
    sortColumns(board.hiddenColumns, options.order, spendToday);
    for (BoardColumn &column : board.hiddenColumns)
        column.cards.clear();
    return board;
}

namespace {

QStringList keysIn(const QString &text)
{
    return text.split(u' ', Qt::SkipEmptyParts);
}

} // namespace

BoardOptions boardOptions(const Workspace &workspace)
{
    return {.isSplitByLab = settingValue(workspace, kSplitSetting) == kYes,
            .isGroupedByOwner = settingValue(workspace, kGroupSetting) == kYes,
            .search = {},
            .order = keysIn(settingValue(workspace, kOrderSetting)),
            .hidden = keysIn(settingValue(workspace, kHiddenSetting))};
}

Edit keepBoardOptions(const Workspace &workspace, const BoardOptions &options)
{
    Edit edit{.label = Text::tr("Arrange the board"), .changes = {}};
    const auto yes = [](bool is) { return is ? QString(kYes) : QString(); };
    keepSetting(workspace, kSplitSetting, yes(options.isSplitByLab), edit);
    keepSetting(workspace, kGroupSetting, yes(options.isGroupedByOwner), edit);
    keepSetting(workspace, kOrderSetting, options.order.join(u' '), edit);
    keepSetting(workspace, kHiddenSetting, options.hidden.join(u' '), edit);
    return edit;
}

} // namespace fairlead
