#include "models/placement/workspaceplacement.h"

#include "models/rows/commitmenteligibility.h"
#include "models/rowtitle.h"
#include "models/switching/assumptionset.h"
#include "models/switching/commitmentledger.h"
#include "models/switching/gates.h"
#include "models/switching/parties.h"
#include "models/switching/switchingcost.h"

#include <QCoreApplication>
#include <QHash>
#include <QLocale>

#include <algorithm>
#include <cmath>
#include <functional>

namespace fairlead {

using namespace Qt::StringLiterals;

namespace {

class Text
{
    Q_DECLARE_TR_FUNCTIONS(WorkspacePlacement)
};

/// Puts an instance together, a part at a time.
class Builder
{
public:
    Builder(const SwitchingModel &model, const Workspace &workspace, const Lens &lens,
            const PlacementLimits &limits);

    Result<WorkspacePlacement> build();

private:
    void addWorkloads();
    void addPlaces();
    void addOptions();
    PlacementOption option(const Workload &workload, const Placement &to);
    bool isClosed(const Gate &gate) const;
    QString blockedBy(const MoveAssessment &move) const;
    int sharedCost(const QString &name, double usd);
    std::optional<Error> addLimits();
    void addLimit(const QString &name, PlacementLimit::Sense sense, double share,
                  const std::function<bool(const Placement &)> &counts);
    void addCommitments();
    PlacementCommitment commitment(const CommitmentEffect &effect) const;

    const SwitchingModel &m_model;
    const Workspace &m_workspace;
    const QDate m_today;
    const PlacementLimits &m_limits;
    const ParameterValues m_parameters;
    const Market m_market;
    const Gates m_gates;
    WorkspacePlacement m_result;
};

Builder::Builder(const SwitchingModel &model, const Workspace &workspace, const Lens &lens,
                 const PlacementLimits &limits)
    : m_model(model)
    , m_workspace(workspace)
    , m_today(lens.asOf)
    , m_limits(limits)
    , m_parameters(AssumptionSet(workspace).parameters().likely())
    , m_market(workspace, lens.asOf)
    , m_gates(workspace, m_market, lens.asOf)
{
}

Result<WorkspacePlacement> Builder::build()
{
    m_result.instance.rate = m_model.discountRate();
    m_result.instance.horizon = m_model.horizonMonths();
    addWorkloads();
    addPlaces();
    addOptions();
    if (const auto problem = addLimits())
        return tl::make_unexpected(*problem);
    addCommitments();
    return m_result;
}

void Builder::addWorkloads()
{
    for (const Workload &workload : m_workspace.rows<Workload>()) {
        if (m_model.placeOf(workload.id).route.isNull()) {
            m_result.unplaced.push_back(workload.id);
            continue;
        }
        m_result.workloads.push_back(workload.id);
        m_result.instance.workloads.push_back(
            {.id = workload.id.text, .weight = m_model.monthlySpend(workload.id)});
    }
}

/// Places that offer none of our workloads anything are no targets.
void Builder::addPlaces()
{
    for (const Place &place : m_model.placesByLab()) {
        const bool isOffered = std::any_of(
            m_result.workloads.begin(), m_result.workloads.end(), [&](const auto &workload) {
                return !place.route.isNull() && m_model.placementIn(place, workload);
            });
        if (!isOffered)
            continue;
        m_result.places.push_back(place);
        m_result.instance.targets.push_back(
            place.lab.isNull() ? place.route.text : place.route.text + u'/' + place.lab.text);
    }
}

void Builder::addOptions()
{
    for (size_t w = 0; w < m_result.workloads.size(); ++w) {
        const Workload &workload = *m_workspace.find(m_result.workloads[w]);
        const Place current = m_model.placeOf(workload.id);
        for (size_t t = 0; t < m_result.places.size(); ++t) {
            const Place &place = m_result.places[t];
            const auto to = m_model.placementIn(place, workload.id);
            m_result.placements.push_back(to);
            if (place == current) {
                m_result.instance.workloads[w].current = int(t);
                m_result.instance.options.push_back(
                    {.monthly = m_result.instance.workloads[w].weight});
            } else if (to) {
                m_result.instance.options.push_back(option(workload, *to));
            } else {
                m_result.instance.options.push_back(
                    {.allowed = false,
                     .blockedBy = Text::tr("No model that fits is offered there.")});
            }
        }
    }
}

PlacementOption Builder::option(const Workload &workload, const Placement &to)
{
    const MoveAssessment move = m_model.assess(workload.id, to);
    PlacementOption option{.oneTime = move.oneTime, .monthly = move.monthlyAfter};
    option.blockedBy = blockedBy(move);
    option.allowed = option.blockedBy.isEmpty();
    const auto onboarding =
        std::find_if(move.lines.begin(), move.lines.end(),
                     [](const CostLine &line) { return line.id == kOnboardingLine; });
    if (onboarding == move.lines.end())
        return option;
    // Onboarding is paid once a route, whatever moves there; certifications once each.
    option.oneTime -= onboarding->usd;
    const QString route = rowTitle(m_workspace, to.route);
    option.sharedCosts.push_back(
        sharedCost(Text::tr("Onboarding of %1").arg(route), onboardingCost(0, m_parameters)));
    for (const QString &regime : m_gates.missingRegimes(workload, to.route)) {
        option.sharedCosts.push_back(sharedCost(Text::tr("%1 on %2").arg(regime, route),
                                                m_parameters[Parameter::RegimeCost]));
    }
    return option;
}

/// Whether a model of another family does the work is nothing that turns up later, as missing data
/// may: it is accepted on its own.
bool Builder::isClosed(const Gate &gate) const
{
    if (gate.outcome != GateOutcome::Open)
        return gate.outcome == GateOutcome::Blocked;
    return gate.kind == GateKind::Quality ? !m_limits.acceptsOtherFamilies
                                          : !m_limits.acceptsOpenGates;
}

QString Builder::blockedBy(const MoveAssessment &move) const
{
    QStringList reasons;
    for (const Gate &gate : move.gates) {
        if (isClosed(gate))
            reasons += gate.reason;
    }
    if (m_limits.deadlineMonths && move.time.total > *m_limits.deadlineMonths) {
        reasons += std::isfinite(move.time.total)
                       ? Text::tr("The move takes %1 months, longer than the deadline allows.")
                             .arg(QLocale().toString(move.time.total, 'f', 1))
                       : Text::tr("Nobody is assigned to the move, so it meets no deadline.");
    }
    return reasons.join(u' ');
}

int Builder::sharedCost(const QString &name, double usd)
{
    auto &costs = m_result.instance.sharedCosts;
    const auto found = std::find_if(costs.begin(), costs.end(),
                                    [&](const SharedCost &cost) { return cost.name == name; });
    if (found != costs.end())
        return int(found - costs.begin());
    costs.push_back({.name = name, .usd = usd});
    return int(costs.size()) - 1;
}

std::optional<Error> Builder::addLimits()
{
    m_result.instance.budget = m_limits.budget;
    m_result.instance.maxMoves = m_limits.maxMoves;
    const auto isShare = [](double share) { return share >= 0 && share <= 1; };
    for (const ShareCap &cap : m_limits.caps) {
        if (!m_workspace.find(cap.party))
            return Error{Text::tr("There is no party “%1”.").arg(cap.party.text)};
        if (!isShare(cap.share))
            return Error{Text::tr("The share of %1 is not from 0 to 1.").arg(cap.party.text)};
        addLimit(capText(m_workspace, cap), PlacementLimit::Sense::AtMost, cap.share,
                 [&](const Placement &placement) {
                     return partyOf(m_workspace, placement, cap.role) == cap.party;
                 });
    }
    for (const FallbackShare &fallback : m_limits.fallbacks) {
        QStringList names;
        for (const Id<Route> &route : fallback.routes) {
            if (!m_workspace.find(route))
                return Error{Text::tr("There is no route “%1”.").arg(route.text)};
            names += rowTitle(m_workspace, route);
        }
        const QString name = Text::tr("Fallback: %1").arg(QLocale().createSeparatedList(names));
        if (!isShare(fallback.share))
            return Error{Text::tr("The share of “%1” is not from 0 to 1.").arg(name)};
        addLimit(
            name, PlacementLimit::Sense::AtLeast, fallback.share, [&](const Placement &placement) {
                return std::count(fallback.routes.begin(), fallback.routes.end(), placement.route)
                       > 0;
            });
    }
    return std::nullopt;
}

void Builder::addLimit(const QString &name, PlacementLimit::Sense sense, double share,
                       const std::function<bool(const Placement &)> &counts)
{
    PlacementInstance &instance = m_result.instance;
    PlacementLimit limit{.name = name, .sense = sense, .whole = totalWeight(instance)};
    limit.bound = share * limit.whole;
    for (int w = 0; w < instance.workloadCount(); ++w) {
        for (int t = 0; t < instance.targetCount(); ++t) {
            const auto &placement = m_result.placements[instance.position(w, t)];
            limit.use.push_back(
                placement && counts(*placement) ? instance.workloads[size_t(w)].weight : 0);
        }
    }
    instance.limits.push_back(limit);
}

void Builder::addCommitments()
{
    for (const CommitmentEffect &effect : m_model.assess(std::vector<Move>()).commitments)
        m_result.instance.commitments.push_back(commitment(effect));
}

/// The model says what each year comes to with everything as it is; what our workloads are not
/// part of in that goes on.
PlacementCommitment Builder::commitment(const CommitmentEffect &effect) const
{
    const PlacementInstance &instance = m_result.instance;
    const Commitment &row = *m_workspace.find(effect.commitment);
    PlacementCommitment commitment{.name = row.name};
    if (effect.isTerm)
        commitment.settlement = PlacementCommitment::Settlement::Term;
    if (row.rollover == true)
        commitment.rollover = Rollover::Carried;
    QHash<QString, double> shares;
    for (const CommitmentEligibility &eligibility : m_workspace.rows<CommitmentEligibility>()) {
        if (eligibility.commitment == row.id)
            shares.insert(eligibility.route.text, eligibility.share);
    }
    double present = 0; // US dollars a month
    for (int w = 0; w < instance.workloadCount(); ++w) {
        for (int t = 0; t < instance.targetCount(); ++t) {
            commitment.eligible.push_back(shares.value(m_result.places[size_t(t)].route.text, 0));
            if (instance.workloads[size_t(w)].current == t)
                present += commitment.eligible.back() * instance.option(w, t).monthly;
        }
    }
    for (const CommitmentYearEffect &year : effect.years) {
        const double due = std::max(0.0, calendarMonths(m_today, year.endsOn.addDays(1)));
        const double months =
            std::max(0.0, due - std::max(0.0, calendarMonths(m_today, year.startsOn)));
        commitment.years.push_back(
            {.floor = year.floor,
             .months = months,
             .otherUsage = std::max(0.0, year.usageBefore - present * months),
             .due = due});
    }
    return commitment;
}

} // namespace

Result<WorkspacePlacement> placementInstance(const SwitchingModel &model,
                                             const Workspace &workspace, const Lens &lens,
                                             const PlacementLimits &limits)
{
    return Builder(model, workspace, lens, limits).build();
}

QString placeText(const Workspace &workspace, const Place &place)
{
    const QString route = rowTitle(workspace, place.route);
    return place.lab.isNull() ? route
                              : Text::tr("%1, %2").arg(route, rowTitle(workspace, place.lab));
}

QString capText(const Workspace &workspace, const ShareCap &cap)
{
    const QString party = rowTitle(workspace, cap.party);
    switch (cap.role) {
    case ExitRole::RouteOperator:
        return Text::tr("Served by %1").arg(party);
    case ExitRole::HostOperator:
        return Text::tr("Hosted by %1").arg(party);
    case ExitRole::Lab:
        return Text::tr("Models of %1").arg(party);
    }
    return {};
}

std::vector<WorkloadMove> movesOf(const WorkspacePlacement &placement, const PlacementPlan &plan)
{
    std::vector<WorkloadMove> moves;
    for (size_t w = 0; w < plan.size(); ++w) {
        const auto &to = placement.placements[placement.instance.position(int(w), plan[w])];
        if (to && placement.instance.workloads[w].current != plan[w])
            moves.push_back({.workload = placement.workloads[w], .to = *to});
    }
    return moves;
}

} // namespace fairlead
