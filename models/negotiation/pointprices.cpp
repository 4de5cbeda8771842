#include "models/negotiation/pointprices.h"

#include "models/organisation.h"
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
constexpr QLatin1StringView kParallelMonths{"parallel_months"};
constexpr QLatin1StringView kExpedite{"expedite"};
const QString kPricePot = u"price"_s;
const QString kShortfallPot = u"shortfall"_s;
const QString kFeePot = u"exit_fee"_s;

QString money(double usd)
{
    return QLocale().toCurrencyString(usd, u"$"_s, 0);
}

QString percent(double share)
{
    const double hundredths = share * 100;
    const int decimals = std::abs(hundredths - std::round(hundredths)) < 0.05 ? 0 : 1;
    return Text::tr("%1 %").arg(QLocale().toString(hundredths, 'f', decimals));
}

QString months(double count)
{
    return QLocale().toString(count, 'f', std::abs(count - std::round(count)) < 0.05 ? 0 : 1);
}

double numberOf(const Value &value)
{
    if (const auto *integer = std::get_if<qint64>(&value))
        return double(*integer);
    const auto *real = std::get_if<double>(&value);
    return real ? *real : 0;
}

} // namespace

PointPrices::PointPrices(const Workspace &workspace, const SwitchingModel &model,
                         const ContractSituation &situation)
    : m_workspace(workspace)
    , m_model(model)
    , m_situation(situation)
    , m_assumptions(workspace)
    , m_protection(protectionOf(*situation.contract, situation.term, situation.day))
    , m_horizon(fairlead::horizonMonths(workspace))
{
    for (const Workload *workload : workloadsUnder(situation)) {
        if (!model.isSpendKnown(workload->id)) {
            m_unpriced.push_back(workload);
            continue;
        }
        m_workloads.push_back(workload);
        m_spend += model.monthlySpend(workload->id);
    }
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
            worth.trace = {.lineId = point.id(), .formula = money(*stated), .result = *stated};
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
        worth = egress();
    else if (id == u"ex-early-termination-cap" || id == u"ex-termination-convenience")
        worth = exitFee();
    else if (id == u"ex-concurrent-run")
        worth = parallelRun();
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
        return transition(win.value);
    if (key == u"model_retirement_notice_days")
        return retirementNotice(win.value);
    return {};
}

// Prices

/// Terms that outlast a listing hold prices over the whole horizon, a lock those of the term.
std::optional<PointWorth> PointPrices::priceHold(const Rule &rule) const
{
    const bool isBeyondTerm = rule.category == RuleCategory::Listing;
    const double until = isBeyondTerm ? m_horizon : m_protection.monthsToEnd;
    const QString sentence =
        isBeyondTerm
            ? Text::tr("Prices rise by %1 once nothing holds them; held, they do not for %2 "
                       "months.")
            : Text::tr("Prices rise by %1 once nothing holds them; locked, they do not until the "
                       "term ends in %2 months.");
    return rise(m_protection.priceMonths, until, 0, sentence.arg(u"%1"_s, months(until)));
}

std::optional<PointWorth> PointPrices::renewalCap(const Value &cap) const
{
    const double agreed = numberOf(cap);
    const QString sentence =
        Text::tr("At the renewal prices rise by %1; capped, by %2.").arg(u"%1"_s, percent(agreed));
    return rise(std::max(m_protection.monthsToEnd, m_protection.priceMonths), m_horizon, agreed,
                sentence);
}

/// What the assumed rise takes from month `from` on, less what a rise of `withPoint` takes then,
/// and less what it takes after `until`, when the point no longer holds.
std::optional<PointWorth> PointPrices::rise(double from, double until, double withPoint,
                                            const QString &sentence) const
{
    const auto assumed = m_assumptions.likely(QString(kPriceRise));
    if (!assumed || m_workloads.empty())
        return {};
    const double capped = m_protection.riseAfter(from, *assumed);
    PointWorth worth{.pot = kPricePot, .sentence = sentence.arg(percent(capped))};
    QStringList parts;
    for (const Workload *workload : m_workloads) {
        double usd = lossOfRise(*workload, capped, from)
                     - lossOfRise(*workload, std::min(withPoint, capped), from);
        if (until < m_horizon)
            usd -= lossOfRise(*workload, capped, until)
                   - lossOfRise(*workload, std::min(withPoint, capped), until);
        usd = std::max(0.0, usd);
        worth.usd += usd;
        worth.trace.inputs.push_back(workloadSpend(*workload));
        if (usd > 0)
            parts += Text::tr("%1 %2").arg(workload->name, money(usd));
    }
    worth.trace.inputs.push_back(assumption(QString(kPriceRise)));
    worth.trace.inputs.push_back(contractField(u"price_locked"));
    worth.trace.inputs.push_back(contractField(u"renewal_cap"));
    worth.trace.inputs.push_back({.id = u"protected_months"_s,
                                  .name = Text::tr("Months until prices may rise"),
                                  .value = from,
                                  .unit = Text::tr("months")});
    worth.trace.inputs.push_back({.id = u"horizon"_s,
                                  .name = Text::tr("Months the point holds"),
                                  .value = std::max(0.0, until - from),
                                  .unit = Text::tr("months")});
    worth.trace.formula = parts.isEmpty() ? money(0) : parts.join(u" + "_s);
    worth.trace.result = worth.usd;
    addUnpriced(worth);
    return worth;
}

void PointPrices::addUnpriced(PointWorth &worth) const
{
    for (const Workload *workload : m_unpriced)
        worth.missing += Text::tr("Monthly spend of “%1”").arg(workload->name);
}

double PointPrices::lossOfRise(const Workload &workload, double rise, double from) const
{
    if (rise <= 0 || from >= m_horizon)
        return 0;
    const StressCase stress{.sourceMonth = m_model.monthlySpend(workload.id),
                            .rises = {{wholeMonthsOfProtection(from), rise}},
                            .rate = m_model.discountRate(),
                            .horizonMonths = m_horizon};
    const auto loss = scenarioLoss(stress, routesOf(workload, stress.rises));
    return loss ? loss->loss() : 0;
}

bool PointPrices::isVendors(const Placement &placement) const
{
    const Id<Party> &vendor = m_situation.contract->vendor;
    return partyOf(m_workspace, placement, ExitRole::RouteOperator) == vendor
           || partyOf(m_workspace, placement, ExitRole::Lab) == vendor;
}

const PointPrices::Ways &PointPrices::waysOf(const Workload &workload) const
{
    const auto [at, isNew] = m_ways.try_emplace(workload.id.text);
    if (!isNew)
        return at->second;
    for (const Placement &placement : m_model.alternatives(workload.id)) {
        if (placement == placementOf(workload))
            continue;
        const MoveAssessment move = m_model.assess(workload.id, placement);
        if (!std::isfinite(move.time.total) || !move.isMonthlyKnown())
            continue;
        const double expedite = m_assumptions.likely(QString(kExpedite)).value_or(1);
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

// Commitments and leaving

std::optional<PointWorth> PointPrices::shortfall() const
{
    PointWorth worth{.pot = kShortfallPot};
    QStringList parts;
    for (const Commitment *commitment : m_situation.commitments) {
        if (commitment->contract != m_situation.contract->id
            || commitment->rollover.value_or(false))
            continue;
        const auto forecast = dollars(commitment->shortfallForecast);
        if (!forecast) {
            worth.missing += Text::tr("Shortfall forecast of “%1”").arg(commitment->name);
            continue;
        }
        const double wait =
            commitment->periodEnd
                ? std::max(qint64(0), m_situation.day.daysTo(commitment->periodEnd->last()))
                      / kDaysPerMonth
                : 0;
        const double usd = *forecast * discountFactor(m_model.discountRate(), wait);
        worth.usd += usd;
        worth.trace.inputs.push_back({.id = u"shortfall"_s,
                                      .name = commitment->name,
                                      .value = *forecast,
                                      .unit = u"USD"_s,
                                      .asOf = commitment->consumedAsOf,
                                      .row = RowRef{TableId::Commitment, commitment->id.text}});
        if (usd > 0)
            parts += Text::tr("%1 at the end in %2 months").arg(money(*forecast), months(wait));
    }
    if (worth.trace.inputs.empty())
        return {};
    worth.sentence = parts.isEmpty()
                         ? Text::tr("No shortfall is forecast, so nothing is lost today.")
                         : Text::tr("What is forecast to be left of the commitment is not lost.");
    worth.trace.formula = parts.isEmpty() ? money(0) : parts.join(u" + "_s);
    worth.trace.result = worth.usd;
    return worth;
}

std::optional<PointWorth> PointPrices::egress() const
{
    PointWorth worth{.when = WorthWhen::Leaving};
    const QDate leaving =
        m_situation.term && !m_situation.term->isOver ? m_situation.term->end : m_situation.day;
    const Organisation *organisation = m_situation.organisation;
    const bool isInEu = organisation && organisation->jurisdictions.contains(Jurisdiction::Eu);
    if (isEgressWaived({.date = leaving, .euScope = isInEu, .fullExit = true})) {
        worth.sentence = Text::tr("Nothing to pay for: from %1 on a law gives it.")
                             .arg(QLocale().toString(freeSwitchingFrom(), u"d MMM yyyy"_s));
        worth.trace.formula = money(0);
        return worth;
    }
    std::map<QString, double> gbByHost;
    // What is stored does not depend on whether the spend is known.
    for (const Workload *workload : workloadsUnder(m_situation)) {
        const double gb = workload->storedDataGb.value_or(0) + workload->trainingDataGb.value_or(0);
        if (!workload->storedDataGb)
            worth.missing += Text::tr("Stored data of “%1”").arg(workload->name);
        if (gb <= 0)
            continue;
        gbByHost[workload->host.text] += gb;
        worth.trace.inputs.push_back({.id = u"stored"_s,
                                      .name = workload->name,
                                      .value = gb,
                                      .unit = u"GB"_s,
                                      .asOf = workload->checkedOn,
                                      .row = RowRef{TableId::Workload, workload->id.text}});
    }
    QStringList parts;
    for (const auto &[host, gb] : gbByHost) {
        const std::vector<PriceTier> tiers = m_assumptions.egressTiers(Id<Host>{host});
        if (!hasPrice(gb, tiers)) {
            worth.missing += Text::tr("Egress price of %1")
                                 .arg(rowTitle(m_workspace, RowRef{TableId::Host, host}));
            continue;
        }
        const double usd = egressCost(gb, tiers);
        worth.usd += usd;
        parts += Text::tr("%1 GB for %2").arg(QLocale().toString(gb, 'f', 0), money(usd));
        for (const QString &id : m_assumptions.egressIds(Id<Host>{host}))
            worth.trace.inputs.push_back(assumption(id));
    }
    if (gbByHost.empty())
        return {};
    worth.sentence = Text::tr("All stored data leaves once, at list price.");
    worth.trace.formula = parts.isEmpty() ? money(0) : parts.join(u" + "_s);
    worth.trace.result = worth.usd;
    return worth;
}

std::optional<PointWorth> PointPrices::exitFee() const
{
    const auto fee = dollars(m_situation.contract->exitFee);
    if (!fee)
        return {};
    PointWorth worth{.usd = *fee, .when = WorthWhen::Leaving, .pot = kFeePot};
    worth.sentence = Text::tr("The charge for leaving before the term ends.");
    worth.trace.inputs.push_back(contractField(u"exit_fee"));
    worth.trace.formula = money(*fee);
    worth.trace.result = *fee;
    return worth;
}

std::optional<PointWorth> PointPrices::parallelRun() const
{
    const auto parallel = m_assumptions.likely(QString(kParallelMonths));
    if (!parallel || m_workloads.empty())
        return {};
    PointWorth worth{.usd = *parallel * m_spend, .when = WorthWhen::Leaving};
    worth.sentence = Text::tr("While both run, the old service costs nothing.");
    for (const Workload *workload : m_workloads)
        worth.trace.inputs.push_back(workloadSpend(*workload));
    worth.trace.inputs.push_back(assumption(QString(kParallelMonths)));
    worth.trace.formula = Text::tr("%1 months × %2").arg(months(*parallel), money(m_spend));
    worth.trace.result = worth.usd;
    addUnpriced(worth);
    return worth;
}

std::optional<PointWorth> PointPrices::transition(const Value &days) const
{
    const Contract &contract = *m_situation.contract;
    const auto needed = m_situation.dependence.switchingMonths;
    const int renewal = renewalMonthsOf(contract);
    if (!needed || !contract.transitionDays || renewal == 0 || m_spend <= 0)
        return {};
    // What is not covered can only be bridged by a whole renewal.
    const auto unused = [&](double transitionDays) {
        const double uncovered = *needed - transitionDays / kDaysPerMonth;
        return uncovered > 0 ? std::max(0.0, renewal - uncovered) : 0.0;
    };
    const double saved = unused(double(*contract.transitionDays)) - unused(numberOf(days));
    PointWorth worth{.usd = std::max(0.0, saved) * m_spend, .when = WorthWhen::Leaving};
    worth.sentence = Text::tr("The move takes %1 months; without a transition as long, a renewal "
                              "of %2 months would be paid and not used up.")
                         .arg(months(*needed), months(renewal));
    worth.trace.inputs = {contractField(u"transition_days"), contractField(u"renewal_term_months")};
    worth.trace.inputs.push_back({.id = u"switching_months"_s,
                                  .name = Text::tr("Time of the longest move"),
                                  .value = *needed,
                                  .unit = Text::tr("months")});
    for (const Workload *workload : m_workloads)
        worth.trace.inputs.push_back(workloadSpend(*workload));
    worth.trace.formula =
        Text::tr("%1 unused months × %2").arg(months(std::max(0.0, saved)), money(m_spend));
    worth.trace.result = worth.usd;
    addUnpriced(worth);
    return worth;
}

std::optional<PointWorth> PointPrices::retirementNotice(const Value &days) const
{
    const Contract &contract = *m_situation.contract;
    const double now = contract.modelRetirementNoticeDays
                           ? double(*contract.modelRetirementNoticeDays) / kDaysPerMonth
                           : m_assumptions.likely(QString(kRetirementNotice)).value_or(0);
    const double agreed = numberOf(days) / kDaysPerMonth;
    const auto loss = [&](const Workload &workload, double notice) -> std::optional<double> {
        const std::vector<EscapeRoute> routes = routesOf(workload, {});
        const double spend = m_model.monthlySpend(workload.id);
        const auto value = dollars(workload.businessValueMonth);
        const StressCase stress{.sourceMonth = spend,
                                .notice = wholeMonthsOfProtection(notice),
                                .isSourceLost = true,
                                .businessValue =
                                    value ? std::optional(std::max(*value, spend)) : std::nullopt,
                                .rate = m_model.discountRate(),
                                .horizonMonths = m_horizon};
        const auto found = scenarioLoss(stress, routes);
        return found ? std::optional(found->loss()) : std::nullopt;
    };
    std::map<QString, double> byModel;
    PointWorth worth{.when = WorthWhen::Withdrawal};
    for (const Workload *workload : m_workloads) {
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
    addUnpriced(worth);
    const QString model = rowTitle(m_workspace, RowRef{TableId::Model, most->first});
    worth.sentence = Text::tr("If %1 is withdrawn, %2 months of notice instead of %3 leave time "
                              "for an orderly move.")
                         .arg(model, months(agreed), months(now));
    worth.trace.inputs.push_back(contractField(u"model_retirement_notice_days"));
    if (!contract.modelRetirementNoticeDays)
        worth.trace.inputs.push_back(assumption(QString(kRetirementNotice)));
    worth.trace.inputs.push_back(assumption(QString(kExpedite)));
    for (const Workload *workload : m_workloads) {
        if (workload->model.text != most->first)
            continue;
        worth.trace.inputs.push_back(workloadSpend(*workload));
        if (!workload->businessValueMonth)
            worth.missing += Text::tr("Business value of “%1”").arg(workload->name);
    }
    worth.trace.formula =
        Text::tr("loss with %1 months – loss with %2 months").arg(months(now), months(agreed));
    worth.trace.result = worth.usd;
    return worth;
}

// Where numbers come from

TraceInput PointPrices::assumption(const QString &id) const
{
    TraceInput input{.id = id, .name = id, .value = m_assumptions.likely(id)};
    if (const Assumption *found = m_workspace.find(Id<Assumption>{id})) {
        input.name = found->name;
        input.unit = found->unit;
        input.low = found->low;
        input.high = found->high;
        const Source *source = m_workspace.find(found->source);
        input.source = source ? source->title : found->sourceNote;
        input.asOf = found->asOf;
        input.grade = found->grade;
        input.row = RowRef{TableId::Assumption, id};
    }
    return input;
}

TraceInput PointPrices::contractField(QStringView key) const
{
    const Contract &contract = *m_situation.contract;
    const Field &field = *tableInfo(TableId::Contract).field(key);
    TraceInput input{.id = u"contract."_s + key.toString(),
                     .name = field.label(),
                     .unit = field.unit(),
                     .source = contract.name,
                     .asOf = contract.checkedOn,
                     .row = RowRef{TableId::Contract, contract.id.text}};
    const Value value = Row::of(contract).value(field);
    if (const auto *flag = std::get_if<bool>(&value))
        input.value = *flag ? 1 : 0;
    else if (const auto *amount = std::get_if<Money>(&value))
        input.value = amount->units();
    else if (!isNull(value))
        input.value = numberOf(value);
    return input;
}

TraceInput PointPrices::workloadSpend(const Workload &workload) const
{
    return {.id = u"spend"_s,
            .name = workload.name,
            .value = m_model.monthlySpend(workload.id),
            .unit = Text::tr("USD a month"),
            .asOf = workload.checkedOn,
            .row = RowRef{TableId::Workload, workload.id.text}};
}

} // namespace fairlead
