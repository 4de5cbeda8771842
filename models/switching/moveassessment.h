#pragma once

#include "models/rows/commitment.h"
#include "models/switching/placement.h"

#include <QDate>
#include <QStringList>

#include <array>
#include <optional>
#include <vector>

namespace fairlead {

/// The six kinds of switching cost, which add up to it (quant.md section 1, point 3).
enum class CostType { Api, Agent, Ecosystem, Silicon, Data, Commercial };
inline constexpr int kCostTypeCount = 6;

QString costTypeText(CostType type);

/// One line of a switching cost, in US dollars as an estimate. A line that comes to zero is left
/// out.
struct CostLine
{
    QString id; ///< "prompt", "egress", "onboarding" …: the driver or line of quant.md section 5
    CostType type = CostType::Api;
    double usd = 0;
    double hours = 0; ///< of labour; 0 for lines that are not labour

    bool operator==(const CostLine &) const = default;
};

/// The line of taking on a route that nobody uses yet.
inline constexpr QLatin1StringView kOnboardingLine{"onboarding"};

/// The line of what leaving takes from our commitments: shortfall and lost discount. Only exits
/// have it; of a move they stand beside its one-time cost.
inline constexpr QLatin1StringView kCommitmentLine{"commitments"};

QString costLineText(const QString &lineId); ///< what a reader calls the line

/// Iterations of a range that is shown at rest, and of one that follows a card in the hand.
inline constexpr int kFullIterations = 10'000;
inline constexpr int kLiveIterations = 1'000;

/// A range of an estimate from the Monte Carlo of quant.md section 12, in US dollars.
struct CostRange
{
    double p10 = 0;
    double p50 = 0;
    double p90 = 0;
    double mean = 0;
    double p90Low = 0; ///< 95 % interval of P90
    double p90High = 0;
    int iterations = 0;

    bool operator==(const CostRange &) const = default;
};

enum class GateKind {
    Regime,   ///< a required certification is held
    Region,   ///< a required region is offered
    Lab,      ///< the lab is permitted
    Model,    ///< the model is offered there and not retired
    Quality,  ///< a different family has been signed off
    Capacity, ///< capacity is confirmed
    Contract, ///< the contract permits it
    MustStay, ///< the workload is marked as staying
};

enum class GateOutcome {
    Blocked, ///< the move cannot be made
    Open,    ///< not known: the user has to accept it
    Passed,
};

/// One condition that is checked before any money.
struct Gate
{
    GateKind kind = GateKind::Model;
    GateOutcome outcome = GateOutcome::Passed;
    QString reason;  ///< a whole sentence
    QString subject; ///< regime, area, lab or model that it is about; may be empty

    bool operator==(const Gate &) const = default;
};

/// A gate that has not passed, in three or four words for where a sentence has no room.
QString gateBrief(const Gate &gate);

/// One contract year of a commitment of ours, or its whole term when that is settled at once, with
/// and without the moves. US dollars.
struct CommitmentYearEffect
{
    QDate startsOn;
    QDate endsOn; ///< its last day
    double floor = 0;
    double usageBefore = 0;
    double usageAfter = 0;
    double shortfallBefore = 0;
    double shortfallAfter = 0;

    bool operator==(const CommitmentYearEffect &) const = default;
};

/// What moves do to one commitment (quant.md section 7).
struct CommitmentEffect
{
    Id<Commitment> commitment;
    bool isTerm = false; ///< one sum over its one "year", settled at the end
    std::vector<CommitmentYearEffect> years;
    double stranded = 0; ///< present value of the added shortfall
    double lostTier = 0; ///< present value of the discount that is lost

    bool operator==(const CommitmentEffect &) const = default;
};

/// Who has to be left: the three exits of quant.md section 8.
enum class ExitRole { RouteOperator, HostOperator, Lab };
inline constexpr int kExitRoleCount = 3;

QString exitRoleText(ExitRole role);

/// One way out of a placement.
struct Exit
{
    ExitRole role = ExitRole::RouteOperator;
    bool captive = false;  ///< no permitted alternative: index 100
    Placement alternative; ///< of least total cost; meaningless when captive
    double cost = 0;       ///< C*, with onboarding and stranded commitment, US dollars
    double index = 0;      ///< 0 to 100
    std::array<double, kCostTypeCount> indexByType{}; ///< adds up to index; 0 when captive
    std::optional<double> premium; ///< sustained price rise at which leaving pays; null: no spend,
                                   ///< or prices protected over the whole horizon
    std::optional<double> months;  ///< of exit time; null: captive

    bool operator==(const Exit &) const = default;
};

/// How tightly a workload is tied, under its placement.
struct LockIn
{
    std::array<Exit, kExitRoleCount> exits; ///< by role
    double headline = 0;                    ///< the largest index, 0 to 100
    ExitRole headlineRole = ExitRole::RouteOperator;

    bool operator==(const LockIn &) const = default;
};

/// How long a move takes (quant.md section 5.4), in months; infinite when nobody is assigned.
struct MoveTime
{
    double labour = 0;
    double data = 0;
    double notice = 0;
    double total = 0; ///< the largest of the three

    bool operator==(const MoveTime &) const = default;
};

/// What a move costs in all when it is made later (quant.md section 7, "best date to move"), in
/// US dollars of today.
struct BestMonth
{
    /// By month of the move, from 0 to the horizon less one: one-time cost, run cost over the
    /// horizon, stranded commitment and lost discount.
    std::vector<double> values;
    int best = 0;      ///< month of the least value; the earliest of equals
    double saving = 0; ///< of that month against moving now
    QString reason;    ///< a whole sentence that names the event; empty when now is best

    bool operator==(const BestMonth &) const = default;
};

/// All that is known of one move. Amounts are estimates in US dollars.
struct MoveAssessment
{
    Id<Workload> workload;
    Placement from;
    Placement to;
    std::vector<Gate> gates;     ///< blocked first, then open, then passed
    std::vector<CostLine> lines; ///< of the one-time cost, onboarding included; without zeros
    double oneTime = 0;          ///< sum of the lines
    double hours = 0;
    MoveTime time;
    double monthlyBefore = 0;
    double monthlyAfter = 0;
    bool isBeforeKnown = true;                 ///< false: monthlyBefore is what is known of it
    bool isAfterKnown = true;                  ///< likewise
    std::vector<CommitmentEffect> commitments; ///< that the move changes
    double stranded = 0;                       ///< sum over the commitments
    double lostTier = 0;                       ///< sum over the commitments
    std::optional<int> breakEvenMonth; ///< 1 to the horizon; null: never within it, or not known
    LockIn lockInBefore;
    LockIn lockInAfter;
    QStringList missing; ///< unknown inputs by name; if there are any, amounts are lower bounds

    bool isBlocked() const; ///< a gate is
    bool isMonthlyKnown() const { return isBeforeKnown && isAfterKnown; }
    double allIn() const { return oneTime + stranded + lostTier; }

    bool operator==(const MoveAssessment &) const = default;
};

} // namespace fairlead
