#include "models/switching/runcosts.h"

#include "models/rows/contract.h"
#include "models/rowtitle.h"
#include "models/switching/destinations.h"
#include "models/switching/dollars.h"

#include <QCoreApplication>

namespace fairlead {

using namespace Qt::StringLiterals;

namespace {

class Text
{
    Q_DECLARE_TR_FUNCTIONS(RunCosts)
};

QString discountKey(const Id<Route> &route, const Id<ModelFamily> &family)
{
    return route.text + u'\n' + family.text;
}

bool hasNoTokens(const Workload &workload)
{
    return !workload.inputTokensM && !workload.outputTokensM;
}

RunCost statedCost(const Money &spend)
{
    const auto month = dollars(std::optional(spend));
    if (month && *month >= 0)
        return {.month = *month, .use = {}, .offering = {}, .missing = {}};
    return {.month = 0,
            .isKnown = false,
            .use = {},
            .offering = {},
            .missing = {month ? Text::tr("Monthly spend without credits")
                              : Text::tr("Rate of %1 in US dollars").arg(spend.currency.code())}};
}

} // namespace

QString workloadLabel(QStringView key)
{
    return tableInfo(TableId::Workload).field(key)->label();
}

RunCosts::RunCosts(const Workspace &workspace, const Market &market,
                   const AssumptionSet &assumptions)
    : m_workspace(workspace)
    , m_market(market)
    , m_tokenRatio(assumptions.likely(u"token_ratio"_s).value_or(1))
{
    for (const Workload &workload : workspace.rows<Workload>()) {
        if (!workload.discount || workload.route.isNull() || workload.family.isNull())
            continue;
        const QString key = discountKey(workload.route, workload.family);
        const double known = m_discounts.value(key, *workload.discount);
        m_discounts.insert(key, std::min(known, *workload.discount));
    }
}

RunCost RunCosts::today(const Workload &workload) const
{
    if (workload.monthlySpend)
        return statedCost(*workload.monthlySpend);
    const auto price =
        m_market.price(workload.route, workload.model,
                       workload.regionalPremium ? QStringList() : preferredAreas(workload));
    if (!price || hasNoTokens(workload)) {
        return {.month = dollars(workload.fixedMonthly).value_or(0),
                .isKnown = false,
                .use = {},
                .offering = {},
                .missing = {workloadLabel(u"monthly_spend")}};
    }
    return fromFormula(
        workload, *price,
        {.discount = workload.discount.value_or(0),
         .regionalPremium = workload.regionalPremium.value_or(price->regionalPremium),
         .fixedMonth = dollars(workload.fixedMonthly).value_or(0)});
}

RunCost RunCosts::at(const Workload &workload, const Placement &to, const RunCost &now) const
{
    const bool isSameOffer = to.route == workload.route && to.model == workload.model;
    if (isSameOffer)
        return {
            .month = now.month, .isKnown = now.isKnown, .use = {}, .offering = {}, .missing = {}};
    const bool keepsTerms = to.route == workload.route && to.family == workload.family
                            && workload.regionalPremium.has_value();
    const auto price =
        m_market.price(to.route, to.model, keepsTerms ? QStringList() : preferredAreas(workload));
    RunCost unknown{
        .month = now.month, .isKnown = now.isKnown, .use = {}, .offering = {}, .missing = {}};
    if (hasNoTokens(workload)) {
        unknown.missing = {workloadLabel(u"input_tokens_m"), workloadLabel(u"output_tokens_m")};
        return unknown;
    }
    if (!price) {
        unknown.missing = {
            Text::tr("Price of %1 on %2")
                .arg(rowTitle(m_workspace, to.model), rowTitle(m_workspace, to.route))};
        return unknown;
    }
    return fromFormula(
        workload, *price,
        {.discount = discountAt(workload, to),
         .regionalPremium = keepsTerms ? *workload.regionalPremium : price->regionalPremium,
         .tokenRatio = to.family == workload.family ? 1 : m_tokenRatio});
}

RunCost RunCosts::fromFormula(const Workload &workload, const ListPrice &price,
                              MonthlyUse use) const
{
    use.inputTokensM = workload.inputTokensM.value_or(0);
    use.outputTokensM = workload.outputTokensM.value_or(0);
    use.cachedShare = workload.cachedShare.value_or(0);
    use.inputPrice = price.input;
    use.cachedPrice = price.cachedInput;
    use.outputPrice = price.output;
    RunCost cost{
        .month = monthlyRunCost(use), .use = use, .offering = price.offering, .missing = {}};
    if (!workload.inputTokensM)
        cost.missing += workloadLabel(u"input_tokens_m");
    if (!workload.outputTokensM)
        cost.missing += workloadLabel(u"output_tokens_m");
    if (!workload.cachedShare)
        cost.missing += workloadLabel(u"cached_share");
    return cost;
}

double RunCosts::discountAt(const Workload &workload, const Placement &to) const
{
    const auto proved = m_discounts.constFind(discountKey(to.route, to.family));
    if (proved != m_discounts.cend())
        return *proved;
    const Contract *contract = m_workspace.find(workload.contract);
    const bool isCovered = contract && contract->routes.contains(to.route);
    return isCovered && to.family == workload.family ? workload.discount.value_or(0) : 0;
}

} // namespace fairlead
