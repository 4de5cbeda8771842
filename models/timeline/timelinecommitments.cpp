#include "models/timeline/timelinebuilder.h"

#include "models/assumptions/assumptionrange.h"
#include "models/fields/valuetext.h"
#include "models/rows/commitment.h"
#include "models/rows/contract.h"
#include "models/rows/plan.h"
#include "models/rows/workload.h"
#include "models/rowtitle.h"
#include "models/switching/planedits.h"
#include "models/switching/switchingmodel.h"
#include "models/timeline/commitmentyears.h"
#include "models/timeline/contractterm.h"
#include "models/timeline/timelinetext.h"

#include <QCoreApplication>

#include <algorithm>

namespace fairlead {

using namespace Qt::StringLiterals;

namespace {

class Text
{
    Q_DECLARE_TR_FUNCTIONS(Timeline)
};

/// How the ledger sees the years of all commitments, with and without the plan of the lens.
class Forecasts
{
public:
    explicit Forecasts(const TimelineBuilder &builder);

    const CommitmentYearEffect *of(const Commitment &commitment, QDate startsOn) const;
    bool hasPlan() const { return m_hasPlan; }

private:
    std::vector<CommitmentEffect> m_effects;
    bool m_hasPlan = false;
};

Forecasts::Forecasts(const TimelineBuilder &builder)
    : m_hasPlan(builder.workspace().find(builder.lens().plan))
{
    const bool isAny = builder.workspace().rows<Commitment>().size() > 0;
    if (!isAny || !assumptionProblem(builder.workspace()).isEmpty())
        return;
    Lens base = builder.lens();
    base.plan = {};
    const std::vector<Move> moves =
        m_hasPlan ? movesOf(builder.workspace(), builder.lens().plan) : std::vector<Move>();
    m_effects = SwitchingModel(builder.workspace(), base).assess(moves).commitments;
}

const CommitmentYearEffect *Forecasts::of(const Commitment &commitment, QDate startsOn) const
{
    for (const CommitmentEffect &effect : m_effects) {
        if (effect.commitment != commitment.id)
            continue;
        const auto found =
            std::find_if(effect.years.begin(), effect.years.end(),
                         [&](const auto &year) { return year.startsOn == startsOn; });
        return found == effect.years.end() ? nullptr : &*found;
    }
    return nullptr;
}

QString reasonFor(const TimelineBurnDown &burnDown)
{
    const Currency &currency = burnDown.floor.currency;
    QStringList parts{Text::tr("Floor %1.").arg(moneyText(burnDown.floor, QLocale()))};
    if (burnDown.used && burnDown.usedOn)
        parts +=
            Text::tr("Used by %1: %2.")
                .arg(dateText(*burnDown.usedOn, QLocale()), unitsText(*burnDown.used, currency));
    if (burnDown.forecast)
        parts +=
            Text::tr("Forecast at the end: %1.").arg(estimateText(*burnDown.forecast, currency));
    if (burnDown.shortfall.value_or(0) > 0)
        parts +=
            Text::tr("Shortfall to be paid: %1.").arg(estimateText(*burnDown.shortfall, currency));
    if (burnDown.planForecast)
        parts += Text::tr("With the plan: %1.").arg(estimateText(*burnDown.planForecast, currency));
    return parts.join(u' ');
}

std::optional<TimelineBurnDown> burnDownOf(const Commitment &commitment,
                                           const CommitmentPeriod &period,
                                           const Forecasts &forecasts, QDate day)
{
    if (!period.floor)
        return std::nullopt;
    TimelineBurnDown burnDown{.floor = *period.floor};
    if (const auto use = commitmentUse(commitment, period, day)) {
        burnDown.used = use->amount;
        burnDown.usedOn = use->until;
    }
    if (const CommitmentYearEffect *year = forecasts.of(commitment, period.startsOn)) {
        burnDown.forecast = year->usageBefore;
        burnDown.shortfall = year->shortfallBefore;
        if (forecasts.hasPlan()) {
            burnDown.planForecast = year->usageAfter;
            burnDown.planShortfall = year->shortfallAfter;
        }
    }
    return burnDown;
}

int laneOf(TimelineBuilder &builder, const Commitment &commitment)
{
    if (builder.workspace().find(commitment.contract))
        return builder.contractLane(commitment.contract);
    return builder.lane({.id = u"commitment:"_s + commitment.id.text,
                         .group = LaneGroup::OwnContracts,
                         .title = commitment.name,
                         .row = RowRef{TableId::Commitment, commitment.id.text},
                         .isOurs = true});
}

/// The first day on which a commitment binds only because its contract has renewed; invalid: none.
QDate renewedFrom(const TimelineBuilder &builder, const Commitment &commitment)
{
    const Contract *contract = builder.workspace().find(commitment.contract);
    const auto term =
        contract ? termOn(builder.workspace(), *contract, builder.day()) : std::nullopt;
    return term && !term->isOver ? term->end.addDays(1) : QDate();
}

void addCommitment(TimelineBuilder &builder, const Commitment &commitment,
                   const Forecasts &forecasts)
{
    const auto periods = commitmentPeriods(builder.workspace(), commitment);
    if (periods.empty()) {
        builder.addUndated({TableId::Commitment, commitment.id.text});
        return;
    }
    const QDate day = builder.day();
    const QDate renewed = renewedFrom(builder, commitment);
    const int lane = laneOf(builder, commitment);
    for (size_t i = 0; i < periods.size(); ++i) {
        const CommitmentPeriod &period = periods[i];
        const bool needsRenewal = renewed.isValid() && period.startsOn >= renewed;
        TimelineEvent year{.id = u"commitment:%1.%2"_s.arg(commitment.id.text, QString::number(i)),
                           .row = {TableId::Commitment, commitment.id.text},
                           .kind = TimelineKind::CommitmentYear,
                           .shape = TimelineShape::Span,
                           .status = period.endsOn < day     ? TimelineStatus::Past
                                     : needsRenewal          ? TimelineStatus::Expected
                                     : period.startsOn > day ? TimelineStatus::Due
                                                             : TimelineStatus::Current,
                           .lanes = {lane},
                           .title = commitment.name,
                           .begins = period.startsOn,
                           .ends = PartialDate(period.endsOn),
                           .burnDown = burnDownOf(commitment, period, forecasts, day)};
        if (year.burnDown) {
            year.reason = reasonFor(*year.burnDown);
            year.amounts = {{*period.floor, needsRenewal ? Certainty::Conditional : Certainty::Firm,
                             Qualifier::Exact}};
        } else {
            year.reason = Text::tr("No floor is known for it.");
        }
        if (needsRenewal)
            year.reason += u' ' + Text::tr("Binds only if the contract renews.");

        TimelineEvent end = year;
        end.id = u"commitment_end:%1.%2"_s.arg(commitment.id.text, QString::number(i));
        end.kind = TimelineKind::CommitmentEnd;
        end.shape = TimelineShape::Point;
        if (end.status == TimelineStatus::Current)
            end.status = TimelineStatus::Due;
        end.begins = period.endsOn;
        end.ends = {};
        end.burnDown = {};
        end.amounts.clear(); // the bar holds them
        end.isDeadline = period.endsOn >= day && !needsRenewal;
        builder.add(std::move(year));
        builder.add(std::move(end));
    }
}

void addPlanMoves(TimelineBuilder &builder)
{
    const Plan *plan = builder.workspace().find(builder.lens().plan);
    if (!plan)
        return;
    for (const Move &move : movesOf(builder.workspace(), plan->id)) {
        const Workload *workload = builder.workspace().find(move.workload);
        if (!workload || move.month.value_or(0) > 1200)
            continue;
        const int lane = builder.workspace().find(workload->contract)
                             ? builder.contractLane(workload->contract)
                             : builder.lane({.id = u"plan:"_s + plan->id.text,
                                             .group = LaneGroup::OwnContracts,
                                             .title = plan->name,
                                             .row = RowRef{TableId::Plan, plan->id.text},
                                             .isOurs = true});
        builder.add({.id = u"move:"_s + move.id.text,
                     .row = {TableId::Move, move.id.text},
                     .kind = TimelineKind::PlanMove,
                     .status = TimelineStatus::Expected,
                     .lanes = {lane},
                     .title = rowTitle(builder.workspace(), RowRef{TableId::Move, move.id.text}),
                     .reason = Text::tr("Planned in “%1”, %n month(s) from the day.", nullptr,
                                        int(move.month.value_or(0)))
                                   .arg(plan->name),
                     .begins = builder.day().addMonths(int(move.month.value_or(0))),
                     .isComputed = true});
    }
}

} // namespace

void addCommitmentEvents(TimelineBuilder &builder)
{
    const Forecasts forecasts(builder);
    for (const Commitment &commitment : builder.workspace().rows<Commitment>())
        addCommitment(builder, commitment, forecasts);
    addPlanMoves(builder);
}

} // namespace fairlead
