#include "models/negotiation/pointprices.h"

#include "models/negotiation/leavingprices.h"
#include "models/rowtitle.h"
#include "models/switching/dollars.h"
#include "models/switching/finance.h"
#include "models/switching/parties.h"
#include "models/values/months.h"

#include <QLocale>

#include <algorithm>
#include <cmath>

namespace fairlead {

using namespace Qt::StringLiterals;

namespace {

class Text
{
    Q_DECLARE_TR_FUNCTIONS(PointPrices)
};

constexpr QLatin1StringView kRetirementNotice{"scenario.model_retirement.notice"};
const QString kPricePot = u"price"_s;
const QString kShortfallPot = u"shortfall"_s;

} // namespace

PointPrices::PointPrices(const Workspace &workspace, const SwitchingModel &model,
                         const ContractSituation &situation)
    : m_basis(workspace, model, situation)
{
}

std::optional<PointWorth> PointPrices::worthOf(const ChecklistPoint &point) const
{
    if (point.item && point.item->value) {
        if (const auto stated = dollars(point.item->value)) {
            PointWorth worth{.usd = *stated, .isStated = true};
            worth.sentence = Text::tr("Typed in with the point.");
            if (const auto computed = point.rule ? worthOf({.rule = point.rule}) : std::nullopt) {
                worth.when = computed->when;
                worth.pot = computed->pot;
            }
            worth.trace = {.lineId = point.id(), .formula = priceText(*stated), .result = *stated};
            return worth;
        }
    }
    if (!point.rule)
        return {};
    std::optional<PointWorth> worth;
    const QString &id = point.rule->id.text;
    if (id == u"pc-commit-rollover" || id == u"pc-shortfall-remedy"
        || id == u"pc-commit-sizing-ramp")
        worth = shortfall();
    else if (id == u"dp-egress-waiver")
        worth = worthOfFreeEgress(m_basis);
    else if (id == u"ex-early-termination-cap" || id == u"ex-termination-convenience")
        worth = worthOfFreeExit(m_basis);
    else if (id == u"ex-concurrent-run")
        worth = worthOfParallelRun(m_basis);
    else if (id == u"ex-exit-assistance-rates")
        worth = worthOfAssistance(m_basis);
    if (!worth) {
        const auto wins = winsOf(*point.rule);
        for (size_t at = 0; wins && at < wins->size() && !worth; ++at)
            worth = worthOfWin(*point.rule, (*wins)[at]);
    }
    if (worth)
        worth->trace.lineId = point.id();
    return worth;
}

std::optional<PointWorth> PointPrices::worthOfWin(const Rule &rule, const Win &win) const
{
    const QString key = win.field->name();
    if (key == u"price_locked")
        return priceHold(rule);
    if (key == u"renewal_cap")
        return renewalCap(win.value);
    if (key == u"transition_days")
        return worthOfTransition(m_basis, numberOf(win.value));
    if (key == u"auto_renew" && win.value == Value(false))
        return worthOfNoRenewal(m_basis);
    if (key == u"model_retirement_notice_days")
        return retirementNotice(win.value);
    return {};
}

// Prices

/// Terms that outlast a listing hold prices over the whole horizon, a lock those of the term.
std::optional<PointWorth> PointPrices::priceHold(const Rule &rule) const
{
    const bool isBeyondTerm = rule.category == RuleCategory::Listing;
    const double until = isBeyondTerm ? m_basis.horizonMonths : m_basis.protection.monthsToEnd;
    const QString sentence =
        isBeyondTerm
            ? Text::tr("Prices rise by %1 once nothing holds them; held, they do not for %2 "
                       "months.")
            : Text::tr("Prices rise by %1 once nothing holds them; locked, they do not until the "
                       "term ends in %2 months.");
    return rise(m_basis.protection.priceMonths, until, 0,
                sentence.arg(u"%1"_s, monthsNumber(until)));
}

std::optional<PointWorth> PointPrices::renewalCap(const Value &cap) const
{
    const double agreed = numberOf(cap);
    const QString sentence = Text::tr("At the renewal prices rise by %1; capped, by %2.")
                                 .arg(u"%1"_s, percentOfShare(agreed));
    return rise(std::max(m_basis.protection.monthsToEnd, m_basis.protection.priceMonths),
                m_basis.horizonMonths, agreed, sentence);
}

/// What the assumed rise takes from month `from` on, less what a rise of `withPoint` takes then,
/// and less what it takes after `until`, when the point no longer holds.
std::optional<PointWorth> PointPrices::rise(double from, double until, double withPoint,
                                            const QString &sentence) const
{
    const auto assumed = m_basis.assumptions.likely(QString(kPriceRise));
    if (!assumed || m_basis.workloads.empty())
        return {};
    const double capped = m_basis.protection.riseAfter(from, *assumed);
    PointWorth worth{.pot = kPricePot, .sentence = sentence.arg(percentOfShare(capped))};
    QStringList parts;
    for (const Workload *workload : m_basis.workloads) {
        double usd = lossOfRise(*workload, capped, from)
                     - lossOfRise(*workload, std::min(withPoint, capped), from);
        if (until < m_basis.horizonMonths)
            usd -= lossOfRise(*workload, capped, until)
                   - lossOfRise(*workload, std::min(withPoint, capped), until);
        usd = std::max(0.0, usd);
        worth.usd += usd;
        worth.trace.inputs.push_back(m_basis.workloadSpend(*workload));
        if (usd > 0)
            parts += Text::tr("%1 %2").arg(workload->name, priceText(usd));
    }
    worth.trace.inputs.push_back(m_basis.assumption(QString(kPriceRise)));
    worth.trace.inputs.push_back(m_basis.contractField(u"price_locked"));
    worth.trace.inputs.push_back(m_basis.contractField(u"renewal_cap"));
    worth.trace.inputs.push_back({.id = u"protected_months"_s,
                                  .name = Text::tr("Months until prices may rise"),
                                  .value = from,
                                  .unit = Text::tr("months")});
    worth.trace.inputs.push_back({.id = u"horizon"_s,
                                  .name = Text::tr("Months the point holds"),
                                  .value = std::max(0.0, until - from),
                                  .unit = Text::tr("months")});
    worth.trace.formula = parts.isEmpty() ? priceText(0) : parts.join(u" + "_s);
    worth.trace.result = worth.usd;
    m_basis.addUnpriced(worth);
    return worth;
}

double PointPrices::lossOfRise(const Workload &workload, double rise, double from) const
{
    if (rise <= 0 || from >= m_basis.horizonMonths)
        return 0;
    const StressCase stress{.sourceMonth = m_basis.model.monthlySpend(workload.id),
                            .rises = {{wholeMonthsOfProtection(from), rise}},
                            .rate = m_basis.model.discountRate(),
                            .horizonMonths = m_basis.horizonMonths};
    const auto loss = scenarioLoss(stress, routesOf(workload, stress.rises));
    return loss ? loss->loss() : 0;
}

bool PointPrices::isVendors(const Placement &placement) const
{
    const Id<Party> &vendor = m_basis.contract().vendor;
    return partyOf(m_basis.workspace, placement, ExitRole::RouteOperator) == vendor
           || partyOf(m_basis.workspace, placement, ExitRole::Lab) == vendor;
}

const PointPrices::Ways &PointPrices::waysOf(const Workload &workload) const
{
    const auto [at, isNew] = m_ways.try_emplace(workload.id.text);
    if (!isNew)
        return at->second;
    for (const Placement &placement : m_basis.model.alternatives(workload.id)) {
        if (placement == placementOf(workload))
            continue;
        const MoveAssessment move = m_basis.model.assess(workload.id, placement);
        if (!std::isfinite(move.time.total) || !move.isMonthlyKnown())
            continue;
        const double expedite = m_basis.assumptions.likely(QString(kExpedite)).value_or(1);
        at->second.push_back({.route = {.cost = move.allIn(),
                                        .costInStress = move.allIn() * std::max(1.0, expedite),
                                        .monthly = move.monthlyAfter,
                                        .exitMonths = int(std::ceil(move.time.total))},
                              .isVendors = isVendors(placement)});
    }
    return at->second;
}

/// Where the vendor's prices rise by these steps.
std::vector<EscapeRoute> PointPrices::routesOf(const Workload &workload,
                                               const PriceSteps &rises) const
{
    std::vector<EscapeRoute> routes;
    for (const Way &way : waysOf(workload)) {
        routes.push_back(way.route);
        if (way.isVendors)
            routes.back().rises = rises;
    }
    return routes;
}

// Commitments and models

std::optional<PointWorth> PointPrices::shortfall() const
{
    PointWorth worth{.pot = kShortfallPot};
    QStringList parts;
    for (const Commitment *commitment : m_basis.situation.commitments) {
        if (commitment->contract != m_basis.contract().id || commitment->rollover.value_or(false))
            continue;
        const auto forecast = dollars(commitment->shortfallForecast);
        if (!forecast) {
            worth.missing += Text::tr("Shortfall forecast of “%1”").arg(commitment->name);
            continue;
        }
        const double wait =
            commitment->periodEnd
                ? std::max(qint64(0), m_basis.situation.day.daysTo(commitment->periodEnd->last()))
                      / kDaysPerMonth
                : 0;
        const double usd = *forecast * discountFactor(m_basis.model.discountRate(), wait);
        worth.usd += usd;
        worth.trace.inputs.push_back({.id = u"shortfall"_s,
                                      .name = commitment->name,
                                      .value = *forecast,
                                      .unit = u"USD"_s,
                                      .asOf = commitment->consumedAsOf,
                                      .row = RowRef{TableId::Commitment, commitment->id.text}});
        if (usd > 0)
            parts += Text::tr("%1 at the end in %2 months")
                         .arg(priceText(*forecast), monthsNumber(wait));
    }
    if (worth.trace.inputs.empty())
        return {};
    worth.sentence = parts.isEmpty()
                         ? Text::tr("No shortfall is forecast, so nothing is lost today.")
                         : Text::tr("What is forecast to be left of the commitment is not lost.");
    worth.trace.formula = parts.isEmpty() ? priceText(0) : parts.join(u" + "_s);
    worth.trace.result = worth.usd;
    return worth;
}

std::optional<PointWorth> PointPrices::retirementNotice(const Value &days) const
{
    const Contract &contract = m_basis.contract();
    const double now = contract.modelRetirementNoticeDays
                           ? double(*contract.modelRetirementNoticeDays) / kDaysPerMonth
                           : m_basis.assumptions.likely(QString(kRetirementNotice)).value_or(0);
    const double agreed = numberOf(days) / kDaysPerMonth;
    const auto loss = [&](const Workload &workload, double notice) -> std::optional<double> {
        const std::vector<EscapeRoute> routes = routesOf(workload, {});
        const double spend = m_basis.model.monthlySpend(workload.id);
        const auto value = dollars(workload.businessValueMonth);
        const StressCase stress{.sourceMonth = spend,
                                .notice = wholeMonthsOfProtection(notice),
                                .isSourceLost = true,
                                .businessValue =
                                    value ? std::optional(std::max(*value, spend)) : std::nullopt,
                                .rate = m_basis.model.discountRate(),
                                .horizonMonths = m_basis.horizonMonths};
        const auto found = scenarioLoss(stress, routes);
        return found ? std::optional(found->loss()) : std::nullopt;
    };
    std::map<QString, double> byModel;
    PointWorth worth{.when = WorthWhen::Withdrawal};
    for (const Workload *workload : m_basis.workloads) {
        if (workload->model.isNull())
            continue;
        const auto before = loss(*workload, now);
        const auto after = loss(*workload, agreed);
        if (before && after)
            byModel[workload->model.text] += std::max(0.0, *before - *after);
        else
            worth.missing += Text::tr("What “%1” would lose").arg(workload->name);
    }
    const auto most =
        std::ranges::max_element(byModel, {}, [](const auto &entry) { return entry.second; });
    if (most == byModel.end())
        return {};
    worth.usd = most->second;
    m_basis.addUnpriced(worth);
    const QString model = rowTitle(m_basis.workspace, RowRef{TableId::Model, most->first});
    worth.sentence = Text::tr("If %1 is withdrawn, %2 months of notice instead of %3 leave time "
                              "for an orderly move.")
                         .arg(model, monthsNumber(agreed), monthsNumber(now));
    worth.trace.inputs.push_back(m_basis.contractField(u"model_retirement_notice_days"));
    if (!contract.modelRetirementNoticeDays)
        worth.trace.inputs.push_back(m_basis.assumption(QString(kRetirementNotice)));
    worth.trace.inputs.push_back(m_basis.assumption(QString(kExpedite)));
    for (const Workload *workload : m_basis.workloads) {
        if (workload->model.text != most->first)
            continue;
        worth.trace.inputs.push_back(m_basis.workloadSpend(*workload));
        if (!workload->businessValueMonth)
            worth.missing += Text::tr("Business value of “%1”").arg(workload->name);
    }
    worth.trace.formula = Text::tr("loss with %1 months – loss with %2 months")
                              .arg(monthsNumber(now), monthsNumber(agreed));
    worth.trace.result = worth.usd;
    return worth;
}

} // namespace fairlead
