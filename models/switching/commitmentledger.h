#pragma once

#include "models/rows/route.h"
#include "models/switching/commitments.h"
#include "models/switching/moveassessment.h"
#include "models/workspace.h"

#include <QHash>
#include <QStringList>

#include <span>
#include <vector>

namespace fairlead {

/// Monthly spend that leaves one route for another, from a month on.
struct SpendMove
{
    Id<Route> from;
    double before = 0; ///< US dollars a month
    Id<Route> to;
    double after = 0; ///< US dollars a month
    double month = 0; ///< from today
};

/// Months from one day to another; by the calendar, so that every contract year has twelve.
double calendarMonths(QDate from, QDate to);

/// Our spend commitments and how much of them our workloads use up (quant.md section 7):
/// - the past is a fact: `consumed` spread evenly from the start of the period to its own date;
/// - from then on every workload uses its spend times the eligible share of its route;
/// - what was consumed beyond the workloads' present pace is not AI, and goes on as before.
/// Commitments on use (provisioned throughput, GPU reservations) are left out: what leaving them
/// costs is the reservation of their workload. Floors count to the end of the commitment, those
/// after a renewal as well. Shortfall and lost discount fall due when the contract year ends, and
/// are discounted from there.
class CommitmentLedger
{
public:
    /// A workload's route and its spend a month in US dollars.
    using Spend = std::pair<Id<Route>, double>;

    CommitmentLedger(const Workspace &workspace, QDate today, double rate,
                     std::span<const Spend> spends);

    /// What moves do, on top of others that count as made. Only commitments they change, or all.
    enum class Which { Changed, All };
    std::vector<CommitmentEffect> effects(std::span<const SpendMove> made,
                                          std::span<const SpendMove> moves, Which which) const;

    /// The present value of what the moves strand and of the discount they lose; the same as in
    /// effects(), and faster.
    double cost(std::span<const SpendMove> made, std::span<const SpendMove> moves) const;

    const QStringList &missing() const { return m_missing; } ///< unknown terms, by name

    /// The contract years that the moves strand something of: when they end, in months from today,
    /// in order.
    std::vector<double> strandedEnds(std::span<const SpendMove> made,
                                     std::span<const SpendMove> moves) const;

private:
    struct Year
    {
        QDate startsOn;
        QDate endsOn; ///< its last day
        double floor = 0;
        double begin = 0; ///< months from today
        double end = 0;   ///< months from today
        double usage = 0; ///< with all workloads where they run today
    };
    struct Entry
    {
        Id<Commitment> commitment;
        bool isTerm = false; ///< one sum, settled at the end
        Rollover rollover = Rollover::Lost;
        std::vector<Year> years;
        std::vector<DiscountTier> tiers;
        QHash<QString, double> shares; ///< eligible part, by route
    };

    void add(const Workspace &workspace, const Commitment &commitment, QDate today,
             std::span<const Spend> spends);
    std::vector<Year> yearsOf(const Workspace &workspace, const Commitment &commitment,
                              QDate today) const;
    static void addMove(const Entry &entry, const SpendMove &move, std::vector<double> &usage);
    static std::vector<double> shortfall(const Entry &entry, std::span<const double> usage);
    static bool isTouched(const Entry &entry, std::span<const SpendMove> moves);
    CommitmentEffect effect(const Entry &entry, std::span<const SpendMove> made,
                            std::span<const SpendMove> moves) const;

    double m_rate;
    std::vector<Entry> m_entries;
    QStringList m_missing;
};

} // namespace fairlead
