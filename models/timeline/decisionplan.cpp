#include "models/timeline/decisionplan.h"

#include "models/fields/valuetext.h"

#include <QCoreApplication>

#include <algorithm>
#include <array>
#include <cstdlib>

namespace fairlead {

namespace {

class Text
{
    Q_DECLARE_TR_FUNCTIONS(DecisionPlan)
};

constexpr int kFullLeadDays = 90; // below it only a short extension on current terms is left
constexpr int kLargeValue = 1'000'000;
constexpr int kMiddleValue = 250'000;

/// Where the stages begin, in half months before the anchor.
struct Shape
{
    int months;
    std::array<int, kDecisionStageCount> halfMonths;
};
constexpr Shape kFull{12, {24, 20, 16, 12, 8, 4, 2}};
constexpr Shape kMiddle{9, {18, 15, 12, 9, 6, 3, 2}};
constexpr Shape kSmall{6, {12, 10, 8, 6, 4, 2, 1}};

const Shape &shapeFor(const std::optional<Money> &annualValue)
{
    if (!annualValue || annualValue->units() >= kLargeValue)
        return kFull;
    return annualValue->units() >= kMiddleValue ? kMiddle : kSmall;
}

constexpr int kLateMonths = kSmall.months;

QDate before(QDate day, int halfMonths)
{
    return day.addMonths(-(halfMonths / 2)).addDays(-15 * (halfMonths % 2));
}

/// Counted back from the anchor.
void setStages(DecisionPlan &plan, const Shape &shape)
{
    for (int i = 0; i < kDecisionStageCount; ++i)
        plan.stages.push_back({.stage = DecisionStage(i),
                               .first = before(plan.anchor, shape.halfMonths[size_t(i)]),
                               .last = plan.deadline});
    for (size_t i = 0; i + 1 < plan.stages.size(); ++i)
        plan.stages[i].last = plan.stages[i + 1].first.addDays(-1);
    plan.talksBy = plan.stages[size_t(DecisionStage::Talks)].first;
    plan.leverageEnds = plan.anchor.addDays(-kFullLeadDays * shape.months / kFull.months);
}

QString dayText(QDate day)
{
    return dateText(day, QLocale());
}

} // namespace

QString decisionStageLabel(DecisionStage stage)
{
    switch (stage) {
    case DecisionStage::FactBase:
        return Text::tr("Collect the facts");
    case DecisionStage::Alternatives:
        return Text::tr("Test alternatives");
    case DecisionStage::Plan:
        return Text::tr("Plan and approvals");
    case DecisionStage::Talks:
        return Text::tr("Open talks");
    case DecisionStage::Terms:
        return Text::tr("Packages and price");
    case DecisionStage::Close:
        return Text::tr("Legal close");
    case DecisionStage::Decide:
        return Text::tr("Decide");
    }
    Q_UNREACHABLE();
}

DecisionPlan decisionPlan(QDate deadline, const std::optional<Money> &annualValue,
                          std::span<const NearbyDate> dates)
{
    const Shape &shape = shapeFor(annualValue);
    DecisionPlan plan{.deadline = deadline, .anchor = deadline, .months = shape.months};
    for (const NearbyDate &date : dates) {
        if (std::abs(date.day.daysTo(deadline)) <= kNearbyDays)
            plan.nearby.push_back(date);
    }
    std::stable_sort(plan.nearby.begin(), plan.nearby.end(),
                     [](const auto &left, const auto &right) { return left.day < right.day; });
    if (!plan.nearby.empty() && plan.nearby.front().day < deadline) {
        plan.pulledBy = plan.nearby.front();
        plan.anchor = plan.pulledBy->day;
    }

    setStages(plan, shape);
    return plan;
}

QString DecisionPlan::talksReason() const
{
    const QString length = Text::tr("%n month(s)", nullptr, months);
    if (pulledBy) {
        return Text::tr("Half of a plan of %1 before %2 (%3), which falls within %n day(s) before "
                        "the notice deadline of %4: terms and price take the other half.",
                        nullptr, kNearbyDays)
            .arg(length, dayText(anchor), pulledBy->title, dayText(deadline));
    }
    return Text::tr("Half of a plan of %1 before the notice deadline of %2: terms and price take "
                    "the other half.")
        .arg(length, dayText(deadline));
}

QString DecisionPlan::leverageReason() const
{
    return Text::tr("From here on fewer than %n day(s) are left: no time to test an alternative "
                    "and agree on terms, only for a short extension on the current ones.",
                    nullptr, int(leverageEnds.daysTo(anchor)));
}

std::optional<LateStart> lateStart(const DecisionPlan &plan, QDate today)
{
    if (today <= plan.leverageEnds || today > plan.deadline)
        return {};
    LateStart late{.askBy = plan.deadline};
    while (plan.deadline.addMonths(late.months) < today.addMonths(kLateMonths))
        ++late.months;
    const QDate deadline = plan.deadline.addMonths(late.months);
    late.plan = {.deadline = deadline, .anchor = deadline, .months = kLateMonths};
    setStages(late.plan, kSmall);
    return late;
}

QString LateStart::reason() const
{
    return Text::tr("Ask now for %n more month(s) on the current terms. If they are not agreed by "
                    "%1, serve notice that day, or the contract goes on as it is; with them the "
                    "next notice deadline is %2.",
                    nullptr, months)
        .arg(dayText(askBy), dayText(plan.deadline));
}

} // namespace fairlead
