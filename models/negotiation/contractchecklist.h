#pragma once

#include "models/negotiation/contractsituation.h"
#include "models/negotiation/rulebook.h"
#include "models/rows/checklist.h"
#include "models/rows/checklistitem.h"
#include "models/rows/itemprogress.h"
#include "models/rows/talksoutcome.h"
#include "models/rows/talksrange.h"

namespace fairlead {

/// Where a point stands on the checklist, in the order in which people read it.
enum class ChecklistBlock {
    Rights,    ///< a law gives it to us already
    MustHaves, ///< at most kMostMustHaves
    Negotiate,
    Trade,         ///< to be given up for something better
    NeedsData,     ///< not known whether it belongs here
    NotApplicable, ///< it does not, or the rule is switched off
};

enum class PointLevel { High, Medium, Low };

template<>
const Enumeration &enumeration<ChecklistBlock>();
template<>
const Enumeration &enumeration<PointLevel>();

inline constexpr int kMostMustHaves = 7;
inline constexpr int kLawFactDays = 365; ///< a rule is doubted after so many days without a review

/// How a point is ranked: the product of its parts.
struct PointScore
{
    double weight = 0;   ///< of the stance, the rule or the item, whoever says it last
    double level = 1;    ///< high 3, medium 2, low 1
    double urgency = 1;  ///< 1.5 with a notice deadline within 180 days, 1.25 within 365, else 1
    double exposure = 1; ///< 1 plus half the share of the vendor

    double total() const { return weight * level * urgency * exposure; }
    bool operator==(const PointScore &) const = default;
};

/// What comes first of points with the same score and date: the larger money at stake.
struct PointStake
{
    double worth = 0;       ///< what winning it is worth, US dollars; see settleTies()
    double spend = 0;       ///< then what the workloads cost that it is about, US dollars a month
    bool isNothing = false; ///< it is known that winning saves nothing

    bool operator==(const PointStake &) const = default;
};

/// One point of the checklist of a contract.
struct ChecklistPoint
{
    const Rule *rule = nullptr;             ///< null: a point of our own
    const ChecklistItem *item = nullptr;    ///< what we decided about it; null: nothing yet
    const ItemProgress *progress = nullptr; ///< how far it is; null: nothing yet
    ChecklistBlock block = ChecklistBlock::NotApplicable;
    Stance stance = Stance::Standard; ///< a legal minimum only where its law applies to us
    PointLevel level = PointLevel::Low;
    PointScore score;
    PointStake stake;
    QStringList reasons;                   ///< why it is in its block, with our own values
    std::vector<MissingFact> missing;      ///< what keeps it in NeedsData
    std::vector<MissingFact> levelMissing; ///< what could raise its level
    std::vector<MissingFact> lawMissing;   ///< what could make it a right
    bool isStale = false; ///< the rule's review, or the vendor's listing state it rests on, is old

    QString id() const; ///< of the rule, else of the item
    QString title() const;
    QString ask() const; ///< of the item where it differs from the rule; so are the others
    QString fallback() const;
    QString redLine() const;
    QString give() const;
    QString owner() const;
    QStringList evidence() const; ///< to be collected, in the rule's order
    bool isHeld(const QString &evidence) const;
    ItemStatus status() const { return item ? item->status : ItemStatus::NotRaised; }
};

/// What to ask for before the next signature of one contract.
struct ContractChecklist
{
    ContractSituation situation;
    const Checklist *checklist = nullptr;  ///< the newest of the contract; null: none yet
    const TalksOutcome *outcome = nullptr; ///< how its talks ended; null: not yet
    const TalksRange *range = nullptr;     ///< where they may end on price; null: not entered
    /// By block; inside it what we ranked ourselves, then by score, then what is due first, then
    /// what has more at stake, then by id.
    std::vector<ChecklistPoint> points;
    QStringList findings; ///< what is wrong with our own decisions, one sentence each

    const ChecklistPoint *find(const QString &pointId) const; ///< null: there is none
    std::vector<const ChecklistPoint *> in(ChecklistBlock block) const;
};

/// Applies the rules to a contract, and lays our own decisions over them. The worth of points is
/// what was typed in: settleTies() puts in what is worked out.
ContractChecklist checklistOf(const Contract &contract, const Situations &situations,
                              const Rulebook &rules);

/// Chooses the must-haves and puts all points into their order, by what they hold. What is known to
/// save nothing is a must-have only if we say so.
void rankPoints(ContractChecklist &checklist);

} // namespace fairlead
