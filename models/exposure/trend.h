#pragma once

#include "models/edit.h"
#include "models/fields/enumeration.h"
#include "models/lens.h"
#include "models/result.h"
#include "models/rows/snapshot.h"
#include "models/workspace.h"

#include <QDateTime>

#include <array>
#include <map>
#include <optional>
#include <utility>
#include <vector>

namespace fairlead {

struct Exposure;
struct SpendConcentrations;

// Figures of exposure over time: as they were kept in snapshots, and why they have changed.

inline constexpr QLatin1StringView kHeadlineMeasure{"lock_in"}; ///< index of a workload

/// One figure of a day.
struct ExposureFigure
{
    QString measure; ///< "lock_in", "effective_routes" …; the key under which it is kept
    QString subject; ///< id of the workload that it is about; empty: all of them
    QString unit;    ///< "points", "fraction", "count", or a currency
    std::optional<double> value; ///< null: not known
    QString currency = {};       ///< of the spend whose spread it tells; empty: it tells no spread

    bool operator==(const ExposureFigure &) const = default;
};

/// All that a snapshot keeps: index and spend of each workload, spread and gap of the largest
/// currency. By measure, then subject.
std::vector<ExposureFigure> exposureFigures(const Workspace &workspace, const Lens &lens);
std::vector<ExposureFigure> exposureFigures(const Exposure &exposure,
                                            const SpendConcentrations &spread);

QString measureText(const QString &measure); ///< what a reader calls it

/// Fails while a plan is open: a snapshot keeps no plan, and what the plan does would later pass
/// for a change.
Result<void> mayTakeSnapshot(const Lens &lens);

/// The edit that keeps figures, with the lens that they are seen through. Fails as
/// mayTakeSnapshot() does.
Result<Edit> takeSnapshot(const std::vector<ExposureFigure> &figures, const Lens &lens,
                          const QString &name, const QDateTime &at, const Id<Snapshot> &id);

std::vector<Snapshot> snapshotsByAge(const Workspace &workspace); ///< oldest first
/// Those that were seen through the same basis and scenario, and can be compared with what is now:
/// none of a later day than that of the lens, none while a plan is open. By their day, those of one
/// day by when they were taken.
std::vector<Snapshot> comparableSnapshots(const Workspace &workspace, const Lens &lens);
/// Null: not known then, or not kept.
std::optional<double> snapshotFigure(const Workspace &workspace, const Id<Snapshot> &snapshot,
                                     const QString &measure, const QString &subject);
Lens lensOf(const Snapshot &snapshot);

/// The figures of one snapshot, to be set beside those of now.
class SnapshotFigures
{
public:
    SnapshotFigures(const Workspace &workspace, const Id<Snapshot> &snapshot);

    /// Null: not known then, not kept, or told of spend in another currency.
    std::optional<double> valueOf(const ExposureFigure &now) const;

private:
    struct Kept
    {
        std::optional<double> value;
        QString unit;
    };

    std::map<std::pair<QString, QString>, Kept> m_kept; ///< by measure and subject
    QString m_currency; ///< that the spread is told of; empty: nothing tells
};

/// What may have changed between two days, in the order in which it is told apart.
enum class TrendCause {
    Workloads,   ///< workloads that came or went
    Spend,       ///< what workloads use and pay
    Moves,       ///< where workloads run
    Inventory,   ///< what else is recorded of workloads
    Contracts,   ///< contracts and commitments
    Market,      ///< facts of the market
    Assumptions, ///< assumptions and settings, rate and horizon
    Time,        ///< the day and the rest of the lens
};
inline constexpr int kTrendCauseCount = 8;

template<>
const Enumeration &enumeration<TrendCause>();

/// The change of one figure.
struct FigureChange
{
    QString measure;
    QString subject;
    QString unit;
    QString currency; ///< see ExposureFigure
    std::optional<double> before;
    std::optional<double> after;
    /// By TrendCause; adds up to after − before. Null when the figure was not known at a step.
    std::optional<std::array<double, kTrendCauseCount>> parts;

    double change() const { return after.value_or(0) - before.value_or(0); }
    bool operator==(const FigureChange &) const = default;
};

/// How figures differ from those that a snapshot kept, where nobody knows the workspace of then: no
/// change is told apart. Figures of spend in different currencies are not compared.
std::vector<FigureChange> changesSince(const Workspace &workspace, const Id<Snapshot> &snapshot,
                                       const std::vector<ExposureFigure> &now);

/// The figures that differ between a workspace as it was and as it is, each told apart by cause:
/// what is of one cause is brought up to date after the other, in the order of TrendCause. What two
/// causes do only together is counted with the later one. When the largest currency is another one,
/// the figures of the one go and those of the other come.
std::vector<FigureChange> trendBetween(const Workspace &before, const Lens &lensBefore,
                                       const Workspace &after, const Lens &lensAfter);

} // namespace fairlead
