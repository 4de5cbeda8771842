#pragma once

#include "models/edit.h"
#include "models/switching/switchingmodel.h"

#include <QStringList>

#include <vector>

namespace fairlead {

/// How tightly something is tied, for colour only (quant.md section 8).
enum class LockInBand {
    Low,      ///< below 20: leaving costs under a quarter of a year's spend
    Moderate, ///< below 50: under one year's spend
    High,     ///< below 80: under four years' spend
    Severe,
};
inline constexpr int kLockInBandCount = 4;

LockInBand lockInBand(double index); ///< @p index 0 to 100
QString lockInBandText(LockInBand band);

/// One workload on the board.
struct BoardCard
{
    Id<Workload> workload;
    QString name;
    QString owner;           ///< empty: unknown
    QString modelName;       ///< empty: unknown
    double monthlySpend = 0; ///< US dollars
    bool isSpendKnown = true;
    double lockIn =
        0; ///< 0 to 100, where the card stands: after its move if it is planned; see hasLockIn()
    double lockInToday = 0; ///< 0 to 100, where it runs today
    bool hasPlace = false;  ///< it runs somewhere; without a place nothing is known of lock-in
    bool isPlanned = false; ///< stands where the plan takes it
    QString homeName;       ///< the route that it leaves; empty unless it is planned

    /// The index measures against the spend: where that is not known, there is none.
    bool hasLockIn() const { return hasPlace && isSpendKnown; }

    bool operator==(const BoardCard &) const = default;
};

/// One place of the board and the workloads in it, by spend.
struct BoardColumn
{
    QString key; ///< names the column in settings; empty: workloads without a place
    Place place;
    QString title;           ///< the route, with the lab when columns are split
    QString shortTitle;      ///< the route without the name of whoever stands above it as the cloud
    QString cloud;           ///< who hosts it; empty: unknown
    Id<Party> party;         ///< whose colour it takes; null: none
    QStringList labs;        ///< of the models that are used here, and of a split column
    double monthlySpend = 0; ///< US dollars, of all workloads in it, shown or not
    double share = 0;        ///< of all spend, 0 to 1
    std::vector<BoardCard> cards;
    qsizetype hiddenCards = 0; ///< that the search leaves out

    bool isUnplaced() const { return key.isEmpty(); }
    bool operator==(const BoardColumn &) const = default;
};

struct BoardOptions
{
    bool isSplitByLab = false;
    bool isGroupedByOwner = false; ///< cards by owner first, then by spend
    QString search;                ///< any part of name, owner or model; empty: all
    QStringList order;             ///< keys; columns that are not named follow by present spend
    QStringList hidden;            ///< keys

    bool operator==(const BoardOptions &) const = default;
};

/// The Workloads page under one lens.
struct Board
{
    std::vector<BoardColumn> columns;       ///< shown ones
    std::vector<BoardColumn> hiddenColumns; ///< without cards
    double monthlySpend = 0;                ///< US dollars
    qsizetype workloads = 0;

    bool operator==(const Board &) const = default;
};

/// Workloads without a place stand in a column of their own, which is there only while it is
/// needed. @p plan is the one that @p model was made with; null: none.
Board boardOf(const Workspace &workspace, const SwitchingModel &model, const Id<Plan> &plan,
              const BoardOptions &options);

/// A route's name without that of its host or of the host's operator before or behind it, where
/// what is left still says which it is: "Vertex AI" of "Google Cloud Vertex AI".
QString shortRouteTitle(const Workspace &workspace, const Id<Route> &route);

/// The order of cards in a column: by owner if they are grouped, then by spend, largest first.
bool standsBefore(const BoardCard &left, const BoardCard &right, bool isGrouped);

/// The options as they are kept in the workspace, and the edit that keeps others. The search is of
/// the moment and not kept.
BoardOptions boardOptions(const Workspace &workspace);
Edit keepBoardOptions(const Workspace &workspace, const BoardOptions &options);

} // namespace fairlead
