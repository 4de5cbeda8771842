#include "models/switching/costform.h"

#include <algorithm>

namespace fairlead {

CostForm::Level CostForm::modelLevel(const Change &change)
{
    if (change.family)
        return All;
    if (change.model)
        return change.route ? VersionOrRouteModel : Version;
    return change.route ? RouteModel : None;
}

CostForm::Level CostForm::levelOf(Factor factor, const Change &change, bool weightsExportable)
{
    const auto allIf = [](bool changed) { return changed ? All : None; };
    switch (factor) {
    case Factor::Route:
        return allIf(change.route);
    case Factor::Host:
        return allIf(change.host);
    case Factor::Api:
        return allIf(change.apiProtocol);
    case Factor::Model:
        return modelLevel(change);
    case Factor::ApiOrModel:
        return change.apiProtocol ? All : modelLevel(change);
    case Factor::Framework:
        return allIf(change.agentFramework);
    case Factor::Governance:
        return change.host ? All : change.route ? RouteGov : None;
    case Factor::Silicon:
        return allIf(change.silicon);
    case Factor::Finetune:
        if (!change.route && !change.model)
            return None;
        return weightsExportable && !change.family ? Finetune : All;
    case Factor::Embedding:
        return allIf(change.embeddingModel);
    case Factor::Parallel:
        if (change.host || !change.route)
            return change.host ? All : modelLevel(change);
        return change.family ? All : change.model ? RouteGovOrVersionOrModel : RouteGovOrModel;
    case Factor::Reservation:
        return allIf(change.route || change.model);
    case Factor::Contract:
        return allIf(change.route || change.host);
    case Factor::Move:
        return allIf(!change.isNone());
    }
    return None;
}

std::array<double, CostForm::LevelCount> CostForm::levelValues(const ParameterValues &parameters)
{
    const double version = parameters[Parameter::RhoVersion];
    const double model = parameters[Parameter::RhoRouteModel];
    const double governance = parameters[Parameter::RhoRouteGov];
    const double versionOrModel = std::max(version, model);
    return {1,
            version,
            model,
            versionOrModel,
            governance,
            std::max(governance, model),
            std::max(governance, versionOrModel),
            parameters[Parameter::RhoFinetune]};
}

void CostForm::addLabour(Driver driver, Level level, double units, double covered)
{
    const auto same = std::ranges::find_if(m_labour, [&](const Labour &labour) {
        return labour.driver == driver && labour.level == level;
    });
    if (same == m_labour.end()) {
        m_labour.push_back({driver, level, units, covered});
    } else {
        same->units += units;
        same->covered += covered;
    }
}

void CostForm::add(const MoveInventory &inventory, const Change &change, const MoveTerms &terms)
{
    const auto level = [&](Factor factor) {
        return levelOf(factor, change, inventory.weightsExportable);
    };
    for (int i = 0; i < kDriverCount; ++i) {
        const DriverInfo &driver = driverInfo(Driver(i));
        const double units = inventory.counts[size_t(i)] * terms.expedite;
        const Level work = level(driver.factor);
        if (units == 0 || work == None)
            continue;
        addLabour(Driver(i), work, units,
                  driver.mitigation ? units * inventory.covered(*driver.mitigation) : 0);
    }
    const auto addScaled = [&](Factor factor, double usd) {
        if (level(factor) != None)
            m_scaled[level(factor)] += usd;
    };
    addScaled(Factor::Host, terms.egress);
    addScaled(Factor::Embedding, inventory.embedTokensM * terms.embedPrice);
    addScaled(Factor::Finetune, inventory.trainTokensM * inventory.trainEpochs * terms.trainPrice);
    addScaled(Factor::Contract, inventory.exitFee);
    addScaled(Factor::Reservation, inventory.reservationMonth * inventory.reservationMonthsLeft);
    addScaled(Factor::Move, inventory.cutoverHours * inventory.businessValueHour);
    if (const Level parallel = level(Factor::Parallel); parallel != None)
        m_parallel[parallel] += terms.sourceMonth;
}

void CostForm::addOnboarding(int newRegimes, double expedite)
{
    m_onboardings += expedite;
    m_regimes += newRegimes;
}

void CostForm::addFixed(double usd)
{
    m_scaled[All] += usd;
}

std::vector<CostForm::Term> CostForm::labourTerms() const
{
    std::vector<Term> terms;
    for (const Labour &labour : m_labour) {
        const int feature = 2 * (int(labour.driver) * LevelCount + labour.level);
        terms.push_back({feature, labour.units});
        if (labour.covered != 0 && driverInfo(labour.driver).mitigation)
            terms.push_back({feature + 1, labour.covered});
    }
    if (m_onboardings != 0)
        terms.push_back({kOnboardingFeature, m_onboardings});
    std::ranges::sort(terms, {}, &Term::feature);
    return terms;
}

std::vector<CostForm::Term> CostForm::terms() const
{
    std::vector<Term> terms = labourTerms();
    const auto add = [&](int feature, double coefficient) {
        if (coefficient != 0)
            terms.push_back({feature, coefficient});
    };
    add(kRegimeFeature, m_regimes);
    for (int level = 0; level < LevelCount; ++level)
        add(kScaledFeature + level, m_scaled[size_t(level)]);
    for (int level = 0; level < LevelCount; ++level)
        add(kParallelFeature + level, m_parallel[size_t(level)]);
    return terms;
}

std::vector<double> CostForm::features(const ParameterValues &parameters)
{
    std::vector<double> features(kFeatureCount);
    const auto levels = levelValues(parameters);
    const double hour = parameters.hourCost();
    for (int driver = 0; driver < kDriverCount; ++driver) {
        const auto mitigation = driverInfo(Driver(driver)).mitigation;
        const double saved = mitigation ? parameters.effectiveness(*mitigation) : 0;
        for (int level = 0; level < LevelCount; ++level) {
            const double usd = parameters.hours(Driver(driver)) * levels[size_t(level)] * hour;
            const auto at = size_t(2 * (driver * LevelCount + level));
            features[at] = usd;
            features[at + 1] = -usd * saved;
        }
    }
    features[kOnboardingFeature] = parameters[Parameter::OnboardHours] * hour;
    features[kRegimeFeature] = parameters[Parameter::RegimeCost];
    for (int level = 0; level < LevelCount; ++level) {
        const double share = levels[size_t(level)];
        features[size_t(kScaledFeature + level)] = share;
        features[size_t(kParallelFeature + level)] = share * parameters[Parameter::ParallelMonths];
    }
    return features;
}

double CostForm::evaluate(const ParameterValues &parameters) const
{
    const auto levels = levelValues(parameters);
    double hours = m_onboardings * parameters[Parameter::OnboardHours];
    for (const Labour &labour : m_labour) {
        const auto mitigation = driverInfo(labour.driver).mitigation;
        const double saved =
            mitigation ? labour.covered * parameters.effectiveness(*mitigation) : 0;
        hours += parameters.hours(labour.driver) * levels[labour.level] * (labour.units - saved);
    }
    double other = m_regimes * parameters[Parameter::RegimeCost];
    for (int level = 0; level < LevelCount; ++level) {
        other += levels[size_t(level)]
                 * (m_scaled[size_t(level)]
                    + m_parallel[size_t(level)] * parameters[Parameter::ParallelMonths]);
    }
    return hours * parameters.hourCost() + other;
}

} // namespace fairlead
