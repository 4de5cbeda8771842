#include "models/placement/cheapestplan.h"
#include "tests/support/quant/functions.h"
#include "tests/support/quant/json.h"

#include <algorithm>

namespace fairlead::quant {

namespace {

std::vector<std::string> texts(Input &in, const char *key)
{
    std::vector<std::string> values;
    const Json *list = in.field(key);
    if (!list)
        return values;
    if (!list->is_array()) {
        in.fail(key, "must be an array");
        return values;
    }
    for (const Json &value : *list) {
        if (value.is_string())
            values.push_back(value.get<std::string>());
        else
            in.fail(key, "must be texts");
    }
    return values;
}

int positionIn(const std::vector<std::string> &ids, const std::string &id)
{
    return int(std::ranges::find(ids, id) - ids.begin());
}

/// Reads an instance field by field.
class InstanceReader
{
public:
    explicit InstanceReader(Input &in)
        : m_in(in)
        , m_workloads(texts(in, "workloads"))
        , m_targets(texts(in, "targets"))
    {
    }

    PlacementInstance read();

private:
    void addWorkloads();
    void addOptions();
    void addSharedCosts();
    void addLimits();
    void addCommitments();
    std::vector<double> byOption(const std::vector<double> &byTarget) const;

    Input &m_in;
    std::vector<std::string> m_workloads;
    std::vector<std::string> m_targets;
    PlacementInstance m_instance;
};

PlacementInstance InstanceReader::read()
{
    for (const std::string &target : m_targets)
        m_instance.targets.push_back(QString::fromStdString(target));
    m_instance.rate = m_in.number("rate", kNotNegative, 0.08);
    m_instance.horizon = m_in.number("horizon", kNotNegative, 36);
    addWorkloads();
    addOptions();
    addSharedCosts();
    if (!m_in.isGood())
        return {};
    addLimits();
    addCommitments();
    m_instance.budget = m_in.optionalNumber("budget", kNotNegative);
    if (m_in.has("max_moves"))
        m_instance.maxMoves = m_in.integer("max_moves", 0, 1'000'000);
    return m_instance;
}

void InstanceReader::addWorkloads()
{
    Input base = m_in.object("base");
    std::optional<Input> current;
    if (m_in.has("current"))
        current.emplace(m_in.object("current"));
    for (const std::string &id : m_workloads) {
        PlacementWorkload workload{.id = QString::fromStdString(id),
                                   .weight = base.number(id.c_str(), kNotNegative)};
        if (current && current->has(id.c_str())) {
            workload.current = positionIn(m_targets, current->text(id.c_str()));
            if (*workload.current == int(m_targets.size()))
                current->fail(id, "is no target");
        }
        m_instance.workloads.push_back(workload);
    }
}

/// An option that is not there is not allowed.
void InstanceReader::addOptions()
{
    Input options = m_in.object("options");
    for (const std::string &workload : m_workloads) {
        Input ofWorkload = options.object(workload.c_str());
        for (const std::string &target : m_targets) {
            PlacementOption option{.allowed = ofWorkload.has(target.c_str())};
            if (option.allowed) {
                Input each = ofWorkload.object(target.c_str());
                option.oneTime = each.number("C");
                option.monthly = each.number("S");
                option.allowed = !each.has("allowed") || each.flag("allowed");
            }
            m_instance.options.push_back(option);
        }
    }
}

void InstanceReader::addSharedCosts()
{
    if (!m_in.has("onboard"))
        return;
    Input onboard = m_in.object("onboard");
    for (int t = 0; t < int(m_targets.size()); ++t) {
        const std::string &target = m_targets[size_t(t)];
        if (!onboard.has(target.c_str()))
            continue;
        m_instance.sharedCosts.push_back(
            {QString::fromStdString(target), onboard.number(target.c_str(), kNotNegative)});
        const int cost = int(m_instance.sharedCosts.size()) - 1;
        for (size_t w = 0; w < m_workloads.size(); ++w)
            m_instance.options[w * m_targets.size() + size_t(t)].sharedCosts.push_back(cost);
    }
}

void InstanceReader::addLimits()
{
    if (!m_in.has("caps"))
        return;
    for (Input &cap : m_in.objects("caps")) {
        Input coefficients = cap.object("coef");
        std::vector<double> byTarget;
        for (const std::string &target : m_targets)
            byTarget.push_back(coefficients.number(target.c_str(), kNotNegative, 0));
        const QString name = QString::fromStdString(cap.text("name"));
        const double share = cap.number("max_share", kNotNegative);
        m_instance.limits.push_back(
            shareLimit(m_instance, name, byTarget, PlacementLimit::Sense::AtMost, share));
    }
}

void InstanceReader::addCommitments()
{
    if (!m_in.has("commitments"))
        return;
    for (Input &each : m_in.objects("commitments")) {
        PlacementCommitment commitment{.name = QString::fromStdString(each.text("name"))};
        std::vector<double> byTarget(m_targets.size());
        for (const std::string &target : texts(each, "targets")) {
            const int position = positionIn(m_targets, target);
            if (position < int(m_targets.size()))
                byTarget[size_t(position)] = each.number("eligible", kFraction, 1);
            else
                each.fail("targets", "must be targets");
        }
        commitment.eligible = byOption(byTarget);
        for (double floor : each.numbers("mins", kNotNegative)) {
            commitment.years.push_back(
                {.floor = floor, .due = 12 * double(commitment.years.size() + 1)});
        }
        if (each.flag("rollover"))
            commitment.rollover = Rollover::Carried;
        m_instance.commitments.push_back(commitment);
    }
}

std::vector<double> InstanceReader::byOption(const std::vector<double> &byTarget) const
{
    std::vector<double> values;
    for (size_t w = 0; w < m_workloads.size(); ++w)
        values.insert(values.end(), byTarget.begin(), byTarget.end());
    return values;
}

Json planJson(const PlacementInstance &instance, const PlacementPlan &plan)
{
    Json json = Json::object();
    for (size_t w = 0; w < plan.size(); ++w) {
        json[instance.workloads[w].id.toStdString()] =
            instance.targets[size_t(plan[w])].toStdString();
    }
    return json;
}

Json resultJson(const PlacementInstance &instance, const PlacementResult &result)
{
    Json json = {{"feasible", result.best.has_value()}};
    if (result.best) {
        json["objective"] = result.best->cost;
        json["plan"] = planJson(instance, result.best->plan);
        json["one_off"] = result.best->oneTime;
        json["feasible_plans"] = orNull(result.feasiblePlans);
        json["second_best"] = orNull(result.secondBest);
    } else {
        json["min_violation"] = result.nearest ? Json(result.nearest->violation) : Json();
        json["nearest_plan"] = result.nearest ? planJson(instance, result.nearest->plan) : Json();
    }
    return json;
}

Json placement(Input &in)
{
    const PlacementInstance instance = InstanceReader(in).read();
    if (!in.isGood())
        return {};
    const auto result = findCheapestPlan(instance, {});
    if (!result) {
        in.fail("in", result.error().message.toStdString());
        return {};
    }
    return resultJson(instance, *result);
}

Json frontier(Input &in)
{
    Input inner = in.object("instance");
    const PlacementInstance instance = InstanceReader(inner).read();
    const QString cap = QString::fromStdString(in.text("cap"));
    const std::vector<double> shares = in.numbers("shares", kNotNegative);
    if (!in.isGood())
        return {};
    const auto points = placementFrontier(instance, cap, shares, {});
    if (!points) {
        in.fail("cap", points.error().message.toStdString());
        return {};
    }
    Json costs = Json::array();
    for (const FrontierPoint &point : *points)
        costs.push_back(orNull(point.cost));
    return {{"objective", costs}};
}

Json assignment(Input &in)
{
    const auto cost = in.matrix("cost");
    const auto weight = in.matrix("weight", kNotNegative);
    const auto capacity = in.numbers("cap", kNotNegative);
    const size_t jobs = cost.empty() ? 0 : cost.front().size();
    if (weight.size() != cost.size() || (!weight.empty() && weight.front().size() != jobs))
        in.fail("weight", "must have the form of cost");
    if (capacity.size() != cost.size())
        in.fail("cap", "must be one an agent");
    if (!in.isGood())
        return {};
    PlacementSearch search;
    search.settlesTies = false; // only the sum is asked for
    const auto solve = [&](AssignmentGoal goal, double sign) -> Json {
        const auto result =
            findCheapestPlan(assignmentProblem(cost, weight, capacity, goal), search);
        if (!result)
            in.fail("in", result.error().message.toStdString());
        return result && result->best ? Json(sign * result->best->cost + 0.0) : Json();
    };
    return {{"max", solve(AssignmentGoal::Greatest, -1)}, {"min", solve(AssignmentGoal::Least, 1)}};
}

} // namespace

std::span<const Function> placementFunctions()
{
    static constexpr Function kFunctions[] = {
        {"placement", placement},
        {"placement_frontier", frontier},
        {"gap", assignment},
    };
    return kFunctions;
}

} // namespace fairlead::quant
