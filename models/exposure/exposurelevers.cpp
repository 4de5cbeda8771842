#include "models/exposure/exposurelevers.h"

#include "models/switching/lockin.h"
#include "models/switching/planedits.h"
#include "models/switching/planlevers.h"
#include "models/switching/workloadstate.h"

#include <QCoreApplication>

#include <cmath>
#include <tuple>

namespace fairlead {

using namespace Qt::StringLiterals;

namespace {

class Text
{
    Q_DECLARE_TR_FUNCTIONS(ExposureLevers)
};

constexpr double kLeastSaving = 1; ///< US dollars

QString effortId(Mitigation mitigation)
{
    return u"lever_effort."_s + QString(mitigationId(mitigation));
}

std::optional<Mitigation> mitigationOfField(QStringView field)
{
    for (int i = 0; i < kMitigationCount; ++i) {
        if (fieldOf(Mitigation(i)) == field)
            return Mitigation(i);
    }
    return {};
}

/// What covering the units costs that are not covered yet; null without the assumption.
std::optional<double> coverageCost(const AssumptionSet &assumptions, const Workload &workload,
                                   Mitigation mitigation)
{
    const auto effort = assumptions.likely(effortId(mitigation));
    if (!effort)
        return std::nullopt;
    const ParameterValues values = assumptions.parameters().likely();
    double hours = 0;
    for (int i = 0; i < kDriverCount; ++i) {
        const Driver driver = Driver(i);
        if (driverInfo(driver).mitigation == mitigation)
            hours += double(countOf(workload, driver).value_or(0)) * values.hours(driver);
    }
    const double open = 1 - coverageOf(workload, mitigation).value_or(0);
    return hours * open * *effort * values.hourCost();
}

/// What taking the weights along would save of an exit within the model family.
double savingOfExportableWeights(const AssumptionSet &assumptions, const Workload &workload,
                                 const Exit &exit, const Leaving &leaving)
{
    if (workload.weightsExportable.value_or(false) || exit.alternative.family != workload.family)
        return 0;
    double tuned = 0;
    for (const CostLine &line : leaving.lines) {
        if (line.id == driverInfo(Driver::FinetuneJob).id
            || line.id == otherLineInfo(OtherLine::Retrain).id)
            tuned += line.usd;
    }
    return tuned * (1 - assumptions.parameters().likely()[Parameter::RhoFinetune]);
}

} // namespace

std::optional<double> ExposureLever::ratio() const
{
    return cost && *cost > 0 ? std::optional(saving / *cost) : std::nullopt;
}

bool ranksBefore(const ExposureLever &left, const ExposureLever &right)
{
    // Estimates have two digits at the best: what differs by less ranks by the money.
    const auto rank = [](const ExposureLever &lever) {
        return std::tuple(-std::round(lever.ratio().value_or(-1) * 10), -lever.saving,
                          lever.workload.text, lever.field);
    };
    return rank(left) < rank(right);
}

std::vector<ExposureLever> exposureLevers(const SwitchingModel &model,
                                          const AssumptionSet &assumptions,
                                          const Workload &workload, const LockIn &lockIn,
                                          const Leaving &leaving)
{
    const Exit &exit = lockIn.exits[size_t(lockIn.headlineRole)];
    std::vector<ExposureLever> levers;
    if (exit.captive || workload.route.isNull() || !model.isSpendKnown(workload.id))
        return levers;
    const double year = 12 * model.monthlySpend(workload.id);
    const auto add = [&](const QString &field, const QString &name, double saving) {
        levers.push_back({.workload = workload.id,
                          .field = field,
                          .name = name,
                          .role = exit.role,
                          .saving = saving,
                          .points = exit.index - lockInIndex(exit.cost - saving, year),
                          .cost = {},
                          .costReason = {}});
    };
    for (const PlanLever &lever : planLevers(model, asMoves({{workload.id, exit.alternative}}))) {
        add(lever.field, lever.name, lever.saving);
        ExposureLever &added = levers.back();
        const Mitigation mitigation = *mitigationOfField(lever.field);
        added.cost = coverageCost(assumptions, workload, mitigation);
        if (!added.cost)
            added.costReason =
                Text::tr("The assumption “%1” has no likely value.").arg(effortId(mitigation));
    }
    const double weights = savingOfExportableWeights(assumptions, workload, exit, leaving);
    if (weights >= kLeastSaving) {
        add(u"weights_exportable"_s, Text::tr("Exportable weights"), weights);
        levers.back().costReason =
            Text::tr("A term to ask for in the contract; nobody has said what it is worth.");
    }
    return levers;
}

} // namespace fairlead
