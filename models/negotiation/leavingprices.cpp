#include "models/negotiation/leavingprices.h"

#include "models/rowtitle.h"
#include "models/switching/dollars.h"
#include "models/switching/egress.h"
#include "models/switching/finance.h"
#include "models/switching/parties.h"
#include "models/values/months.h"

#include <QCoreApplication>
#include <QLocale>

#include <algorithm>
#include <array>
#include <map>

namespace fairlead {

using namespace Qt::StringLiterals;

namespace {

class Text
{
    Q_DECLARE_TR_FUNCTIONS(PointPrices)
};

constexpr QLatin1StringView kParallelMonths{"parallel_months"};
const QString kFeePot = u"exit_fee"_s;
const QString kRenewalPot = u"renewal"_s;

TraceInput monthsInput(const QString &id, const QString &name, double months)
{
    return {.id = id, .name = name, .value = months, .unit = Text::tr("months")};
}

TraceInput switchingMonths(double months)
{
    return monthsInput(u"switching_months"_s, Text::tr("Time of the longest move"), months);
}

/// Whether the vendor of the contract would have no part in a workload that runs there.
bool leavesVendor(const PriceBasis &basis, const Placement &placement)
{
    const Id<Party> &vendor = basis.contract().vendor;
    return std::ranges::none_of(
        std::array{ExitRole::RouteOperator, ExitRole::HostOperator, ExitRole::Lab},
        [&](ExitRole role) { return partyOf(basis.workspace, placement, role) == vendor; });
}

/// What the labour of the way out costs that is cheapest over the horizon, without haste; null: the
/// workload cannot leave.
std::optional<double> labourOfLeaving(const PriceBasis &basis, const Workload &workload)
{
    constexpr double kTwice = 2; // haste that doubles labour adds it once
    std::vector<WayAway> ways = basis.model.waysAway(workload.id, kTwice);
    std::erase_if(ways, [&](const WayAway &way) { return !leavesVendor(basis, way.to); });
    const double annuity = annuityFactor(basis.model.discountRate(), basis.horizonMonths);
    const auto least = std::ranges::min_element(
        ways, {}, [&](const WayAway &way) { return way.cost + way.monthly * annuity; });
    return least == ways.end() ? std::nullopt : std::optional(least->costInHaste - least->cost);
}

} // namespace

std::optional<PointWorth> worthOfFreeEgress(const PriceBasis &basis)
{
    PointWorth worth{.when = WorthWhen::Leaving};
    const QDate leaving = basis.situation.term && !basis.situation.term->isOver
                              ? basis.situation.term->end
                              : basis.situation.day;
    const Organisation *organisation = basis.situation.organisation;
    const bool isInEu = organisation && organisation->jurisdictions.contains(Jurisdiction::Eu);
    if (isEgressWaived({.date = leaving, .euScope = isInEu, .fullExit = true})) {
        worth.sentence = Text::tr("Nothing to pay for: from %1 on a law gives it.")
                             .arg(QLocale().toString(freeSwitchingFrom(), u"d MMM yyyy"_s));
        worth.trace.formula = priceText(0);
        return worth;
    }
    std::map<QString, double> gbByHost;
    // What is stored does not depend on whether the spend is known.
    for (const Workload *workload : workloadsUnder(basis.situation)) {
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
        const std::vector<PriceTier> tiers = basis.assumptions.egressTiers(Id<Host>{host});
        if (!hasPrice(gb, tiers)) {
            worth.missing += Text::tr("Egress price of %1")
                                 .arg(rowTitle(basis.workspace, RowRef{TableId::Host, host}));
            continue;
        }
        const double usd = egressCost(gb, tiers);
        worth.usd += usd;
        parts += Text::tr("%1 GB for %2").arg(QLocale().toString(gb, 'f', 0), priceText(usd));
        for (const QString &id : basis.assumptions.egressIds(Id<Host>{host}))
            worth.trace.inputs.push_back(basis.assumption(id));
    }
    if (gbByHost.empty())
        return {};
    worth.sentence = Text::tr("All stored data leaves once, at list price.");
    worth.trace.formula = parts.isEmpty() ? priceText(0) : parts.join(u" + "_s);
    worth.trace.result = worth.usd;
    return worth;
}

std::optional<PointWorth> worthOfFreeExit(const PriceBasis &basis)
{
    const auto fee = dollars(basis.contract().exitFee);
    if (!fee)
        return {};
    PointWorth worth{.usd = *fee, .when = WorthWhen::Leaving, .pot = kFeePot};
    worth.sentence = Text::tr("The charge for leaving before the term ends.");
    worth.trace.inputs.push_back(basis.contractField(u"exit_fee"));
    worth.trace.formula = priceText(*fee);
    worth.trace.result = *fee;
    return worth;
}

std::optional<PointWorth> worthOfParallelRun(const PriceBasis &basis)
{
    const auto parallel = basis.assumptions.likely(QString(kParallelMonths));
    if (!parallel || basis.workloads.empty())
        return {};
    PointWorth worth{.usd = *parallel * basis.spend, .when = WorthWhen::Leaving};
    worth.sentence = Text::tr("While both run, the old service costs nothing.");
    for (const Workload *workload : basis.workloads)
        worth.trace.inputs.push_back(basis.workloadSpend(*workload));
    worth.trace.inputs.push_back(basis.assumption(QString(kParallelMonths)));
    worth.trace.formula =
        Text::tr("%1 months × %2").arg(monthsNumber(*parallel), priceText(basis.spend));
    worth.trace.result = worth.usd;
    basis.addUnpriced(worth);
    return worth;
}

std::optional<PointWorth> worthOfAssistance(const PriceBasis &basis)
{
    const auto expedite = basis.assumptions.likely(QString(kExpedite));
    if (!expedite || basis.workloads.empty())
        return {};
    PointWorth worth{.when = WorthWhen::Leaving};
    double labour = 0;
    for (const Workload *workload : basis.workloads) {
        const auto own = labourOfLeaving(basis, *workload);
        if (!own)
            continue;
        labour += *own;
        worth.trace.inputs.push_back({.id = u"labour"_s,
                                      .name = workload->name,
                                      .value = *own,
                                      .unit = u"USD"_s,
                                      .asOf = workload->checkedOn,
                                      .row = RowRef{TableId::Workload, workload->id.text}});
    }
    if (worth.trace.inputs.empty())
        return {};
    worth.trace.inputs.push_back(basis.assumption(QString(kExpedite)));
    const double added = std::max(0.0, *expedite - 1);
    worth.usd = added * labour;
    worth.sentence = Text::tr("The labour of leaving costs %1; without agreed rates haste makes it "
                              "%2 times as dear.")
                         .arg(priceText(labour), QLocale().toString(*expedite, 'f', 1));
    worth.trace.formula = Text::tr("%1 × %2").arg(percentOfShare(added), priceText(labour));
    worth.trace.result = worth.usd;
    basis.addUnpriced(worth);
    return worth;
}

std::optional<PointWorth> worthOfTransition(const PriceBasis &basis, double days)
{
    const Contract &contract = basis.contract();
    const auto needed = basis.situation.dependence.switchingMonths;
    const int renewal = renewalMonthsOf(contract);
    if (!needed || !contract.transitionDays || renewal == 0 || basis.spend <= 0)
        return {};
    // What is not covered can only be bridged by a whole renewal.
    const auto unused = [&](double transitionDays) {
        const double uncovered = *needed - transitionDays / kDaysPerMonth;
        return uncovered > 0 ? std::max(0.0, renewal - uncovered) : 0.0;
    };
    const double saved = unused(double(*contract.transitionDays)) - unused(days);
    PointWorth worth{
        .usd = std::max(0.0, saved) * basis.spend, .when = WorthWhen::Leaving, .pot = kRenewalPot};
    worth.sentence = Text::tr("The move takes %1 months; without a transition as long, a renewal "
                              "of %2 months would be paid and not used up.")
                         .arg(monthsNumber(*needed), monthsNumber(renewal));
    worth.trace.inputs = {basis.contractField(u"transition_days"),
                          basis.contractField(u"renewal_term_months")};
    worth.trace.inputs.push_back(switchingMonths(*needed));
    for (const Workload *workload : basis.workloads)
        worth.trace.inputs.push_back(basis.workloadSpend(*workload));
    worth.trace.formula = Text::tr("%1 unused months × %2")
                              .arg(monthsNumber(std::max(0.0, saved)), priceText(basis.spend));
    worth.trace.result = worth.usd;
    basis.addUnpriced(worth);
    return worth;
}

namespace {

/// A renewal that nobody stopped, in months.
struct SilentRenewal
{
    double from = 0; ///< until it begins
    double length = 0;
    double used = 0; ///< of the move; the rest is of no use
};

/// What we would lose of it: nothing where we may leave, else what leaving costs or the rest.
void setCostOfRenewal(PointWorth &worth, const PriceBasis &basis, const SilentRenewal &renewal)
{
    const double used = std::min(renewal.length, renewal.used);
    const double rate = basis.model.discountRate();
    const double unused = basis.spend
                          * (annuityFactor(rate, renewal.from + renewal.length)
                             - annuityFactor(rate, renewal.from + used));
    const auto fee = dollars(basis.contract().exitFee);
    if (basis.contract().terminationForConvenience.value_or(false)) {
        worth.sentence = Text::tr("We may leave without cause, so that a renewal binds nothing.");
        worth.trace.formula = priceText(0);
    } else if (fee && *fee < unused) {
        worth.usd = *fee;
        worth.sentence =
            Text::tr("If the deadline is missed, the contract renews for %1 months; leaving early "
                     "costs the exit fee.")
                .arg(monthsNumber(renewal.length));
        worth.trace.formula = priceText(*fee);
    } else {
        worth.usd = unused;
        worth.sentence =
            Text::tr("If the deadline is missed, the contract renews for %1 months; the move takes "
                     "%2, and the rest would be paid and not used.")
                .arg(monthsNumber(renewal.length), monthsNumber(renewal.used));
        worth.trace.formula = Text::tr("%1 unused months × %2, discounted")
                                  .arg(monthsNumber(renewal.length - used), priceText(basis.spend));
    }
}

} // namespace

std::optional<PointWorth> worthOfNoRenewal(const PriceBasis &basis)
{
    const Contract &contract = basis.contract();
    const auto needed = basis.situation.dependence.switchingMonths;
    const int renewal = renewalMonthsOf(contract);
    if (!needed || renewal == 0 || basis.spend <= 0)
        return {};
    const double from = basis.protection.monthsToEnd;
    PointWorth worth{.when = WorthWhen::Leaving, .pot = kRenewalPot};
    worth.trace.inputs = {basis.contractField(u"renewal_term_months"),
                          basis.contractField(u"termination_for_convenience"),
                          basis.contractField(u"exit_fee"),
                          monthsInput(u"term_left"_s, Text::tr("Months to the renewal"), from),
                          switchingMonths(*needed)};
    for (const Workload *workload : basis.workloads)
        worth.trace.inputs.push_back(basis.workloadSpend(*workload));
    setCostOfRenewal(worth, basis, {from, double(renewal), *needed});
    worth.trace.result = worth.usd;
    basis.addUnpriced(worth);
    return worth;
}

} // namespace fairlead
