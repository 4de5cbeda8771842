#pragma once

#include "models/values/money.h"

#include <QDate>
#include <QString>

#include <optional>
#include <span>
#include <vector>

namespace fairlead {

/// What a negotiation is about at a time (negotiation.md section 6), in order.
enum class DecisionStage {
    FactBase,     ///< read the papers, collect use, cost and incidents
    Alternatives, ///< test them, price them, drill one export
    Plan,         ///< approvals, team, range, first packages
    Talks,        ///< law and service terms before price
    Terms,        ///< packages, price and commitment
    Close,        ///< legal close, evidence, approval
    Decide,       ///< sign, extend on current terms, or serve notice
};
inline constexpr int kDecisionStageCount = 7;

QString decisionStageLabel(DecisionStage stage);

/// A date that stands near a notice deadline: a retirement, the end of a commitment, a listing, a
/// law.
struct NearbyDate
{
    QDate day;
    QString title;

    bool operator==(const NearbyDate &) const = default;
};

/// Two such dates belong together when they are not further apart.
inline constexpr int kNearbyDays = 90;

/// When to do what before a notice deadline.
struct DecisionPlan
{
    struct Stage
    {
        DecisionStage stage = DecisionStage::FactBase;
        QDate first;
        QDate last; ///< the day before the next stage; of the last one the deadline

        bool operator==(const Stage &) const = default;
    };

    QDate deadline;  ///< last day for notice
    QDate anchor;    ///< what the work counts from: the deadline, or a nearby date before it
    int months = 12; ///< length of the whole plan: 12, for smaller contracts 9 or 6
    std::vector<Stage> stages;
    QDate talksBy;      ///< the day on which the stage Talks begins
    QDate leverageEnds; ///< fewer days are left than a full plan needs (90, 67 or 45)
    std::optional<NearbyDate> pulledBy; ///< the nearby date that the work counts from
    std::vector<NearbyDate> nearby;     ///< all within kNearbyDays before or after, by day

    QString talksReason() const;    ///< why by then, in sentences
    QString leverageReason() const; ///< …

    bool operator==(const DecisionPlan &) const = default;
};

/// The plan for a notice deadline. A contract of less than a million a year takes nine months, one
/// of less than a quarter of a million six; one of unknown value the whole year. Of nearby dates
/// before the deadline the earliest pulls all work forward.
DecisionPlan decisionPlan(QDate deadline, const std::optional<Money> &annualValue,
                          std::span<const NearbyDate> dates);

/// What is left to do once fewer days are left than a plan needs: a short extension on the current
/// terms, and the whole plan in it.
struct LateStart
{
    QDate askBy;       ///< the notice deadline that the extension has to be agreed before
    int months = 0;    ///< by which everything is extended
    DecisionPlan plan; ///< in the extension

    QString reason() const; ///< what to do first, in sentences

    bool operator==(const LateStart &) const = default;
};

/// The extension leaves six months for the plan: longer, it would be the renewal itself. Null:
/// there is time enough, or the deadline has passed.
std::optional<LateStart> lateStart(const DecisionPlan &plan, QDate today);

} // namespace fairlead
