#pragma once

#include "models/row.h"
#include "models/rows/source.h"
#include "models/rows/vocabulary.h"
#include "models/values/money.h"
#include "models/values/partialdate.h"

#include <QString>

#include <optional>
#include <vector>

namespace fairlead {

/// What an event on the timeline is.
enum class TimelineKind {
    Deal,           ///< a deal, on the day it was announced
    DealTerm,       ///< how long a promised spend or a deal runs
    Tranche,        ///< a part of a deal's money
    Capacity,       ///< power or chips that are to be there
    Listing,        ///< a state on the road to public markets
    MarketEvent,    ///< a vendor's policy, or something of the market
    Regulation,     ///< a law begins to apply
    Review,         ///< an authority's inquiry or decision
    Lifecycle,      ///< a service or model begins or ends, as announced
    Retirement,     ///< a model ends on a route
    ContractTerm,   ///< a term of an own contract, renewals included
    CommitmentYear, ///< a contract year of an own commitment, or its whole term
    CommitmentEnd,  ///< … ends, and what is missing to the floor is settled
    NoticeDeadline, ///< last day to serve notice
    TalksBy,        ///< last day to open talks
    LeverageEnds,   ///< from here on there is no time for an alternative
    DecisionWindow, ///< the last stage before it: sign, extend or serve notice
    NoticePeriod,   ///< from the day after the deadline to the end of the term
    ChecklistItem,  ///< a point of a negotiation falls due
    PlanMove,       ///< a workload moves, in the plan of the lens
};

/// How an event lies in time.
enum class TimelineShape {
    Point, ///< one date, as precise as its source; `ends` is null
    Span,  ///< from `begins` to `ends`, both days included; without `ends` it has no known end
    Step,  ///< a quantity that is there from `begins` on
    Open,  ///< no date is known: it may come at any time after `begins`
};

/// How far an event has come: what decides the look of tranches, steps, states and terms.
enum class TimelineStatus {
    Past,     ///< happened, met, reached
    Current,  ///< runs on the day of the lens
    Due,      ///< comes, for sure
    Expected, ///< comes only if something happens, or is only planned
    Missed,
    Lapsed,
};

template<>
const Enumeration &enumeration<TimelineKind>();
template<>
const Enumeration &enumeration<TimelineShape>();
template<>
const Enumeration &enumeration<TimelineStatus>();

/// An amount with its certainty. Amounts of different certainty are never added.
struct TimelineAmount
{
    Money money;
    Certainty certainty = Certainty::Unknown;
    Qualifier qualifier = Qualifier::Unstated;

    /// Paid, or owed without condition, and not a ceiling.
    bool isFirm() const;

    bool operator==(const TimelineAmount &) const = default;
};

struct TimelineCapacity
{
    std::optional<double> quantity;     ///< null: not published
    std::optional<double> quantityHigh; ///< upper end of a range
    CapacityUnit unit = CapacityUnit::Gw;
    CapacityDefinition definition = CapacityDefinition::PowerUnspecified;
    Qualifier qualifier = Qualifier::Unstated;

    bool operator==(const TimelineCapacity &) const = default;
};

/// How a commitment year is used up. Amounts are in the commitment's currency, estimates in whole
/// units; the floor is exact.
struct TimelineBurnDown
{
    Money floor;
    std::optional<double> used;          ///< up to usedOn; null: unknown
    std::optional<QDate> usedOn;         ///< not after the end of the year
    std::optional<double> forecast;      ///< use at the end of the year
    std::optional<double> shortfall;     ///< due at its end, not negative
    std::optional<double> planForecast;  ///< with the moves of the lens's plan; null: no plan
    std::optional<double> planShortfall; ///< …

    bool operator==(const TimelineBurnDown &) const = default;
};

/// One thing on the timeline.
struct TimelineEvent
{
    QString id; ///< stable and unique: "tranche:…", "notice:aws-agreement.0"
    RowRef row; ///< the record it comes from
    TimelineKind kind = TimelineKind::MarketEvent;
    TimelineShape shape = TimelineShape::Point;
    TimelineStatus status = TimelineStatus::Due;
    std::vector<int> lanes; ///< indices into Timeline::lanes, at least one, ascending

    QString title;  ///< what a label says, without date and amount
    QString reason; ///< how the date comes about or what it means, in sentences; may be empty

    PartialDate begins;              ///< always valid, as precise as its source
    std::optional<PartialDate> ends; ///< last day; never before `begins`
    bool isComputed = false;         ///< a rule gives the date, not a source
    bool isVerified = true;          ///< false: only reported, draw it hollow

    std::vector<TimelineAmount> amounts; ///< each a part by itself
    bool isCounted = true; ///< false: superseded, a total of others, not verified: in no sum
    std::optional<TimelineCapacity> capacity;
    std::optional<TimelineBurnDown> burnDown;
    std::optional<ListingState> listingState;

    bool isDeadline = false; ///< something for us to act on
    int daysLeft = 0;        ///< from the lens's day to the first day; negative: it has passed
    std::vector<Id<Source>> sources; ///< preferred first; empty: none, or an own record

    QDate first() const { return begins.first(); }                     ///< earliest day
    QDate last() const { return ends ? ends->last() : begins.last(); } ///< latest known day

    bool operator==(const TimelineEvent &) const = default;
};

} // namespace fairlead
