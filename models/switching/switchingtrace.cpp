#include "models/facts/facts.h"
#include "models/rows/model.h"
#include "models/rows/source.h"
#include "models/rowtitle.h"
#include "models/switching/switchingcontent.h"

#include <QCoreApplication>
#include <QLocale>

namespace fairlead {

using namespace Qt::StringLiterals;

namespace {

class Text
{
    Q_DECLARE_TR_FUNCTIONS(SwitchingTrace)
};

QString number(double value)
{
    return QLocale().toString(value, 'g', 10);
}

QString money(double usd)
{
    return u'$' + number(usd);
}

QString factorText(Factor factor)
{
    switch (factor) {
    case Factor::Route:
        return Text::tr("Route changes");
    case Factor::Host:
        return Text::tr("Host changes");
    case Factor::Api:
        return Text::tr("Protocol changes");
    case Factor::Model:
        return Text::tr("Share of the work on prompts and tests");
    case Factor::ApiOrModel:
        return Text::tr("Share of the work on schemas");
    case Factor::Framework:
        return Text::tr("Agent framework changes");
    case Factor::Governance:
        return Text::tr("Share of the work on governance");
    case Factor::Silicon:
        return Text::tr("Silicon changes");
    case Factor::Finetune:
        return Text::tr("Share of the work on fine-tunes");
    case Factor::Embedding:
        return Text::tr("Embedding model changes");
    case Factor::Parallel:
        return Text::tr("Scale of the parallel run");
    case Factor::Reservation:
        return Text::tr("Reservation is left");
    case Factor::Contract:
        return Text::tr("Contract is left");
    case Factor::Move:
        return Text::tr("Something changes");
    }
    Q_UNREACHABLE();
}

/// The assumptions that can set a factor below one.
std::vector<Parameter> sharesBehind(Factor factor)
{
    const bool isOnModel =
        factor == Factor::Model || factor == Factor::ApiOrModel || factor == Factor::Parallel;
    std::vector<Parameter> shares;
    if (isOnModel)
        shares = {Parameter::RhoVersion, Parameter::RhoRouteModel};
    if (factor == Factor::Governance || factor == Factor::Parallel)
        shares.push_back(Parameter::RhoRouteGov);
    if (factor == Factor::Finetune)
        shares.push_back(Parameter::RhoFinetune);
    return shares;
}

/// Gathers the inputs of one trace.
class Inputs
{
public:
    Inputs(const Workspace &workspace, const AssumptionSet &assumptions, const Workload &workload)
        : m_workspace(workspace)
        , m_assumptions(assumptions)
        , m_workload(workload)
    {
    }

    void addAssumption(const QString &id)
    {
        TraceInput input{.id = id, .name = id, .value = m_assumptions.likely(id)};
        if (const Assumption *assumption = m_workspace.find(Id<Assumption>{id})) {
            input.name = assumption->name;
            input.unit = assumption->unit;
            input.low = assumption->low;
            input.high = assumption->high;
            input.source = sourceText(assumption->source, assumption->sourceNote);
            input.asOf = assumption->asOf;
            input.grade = assumption->grade;
            input.row = RowRef{TableId::Assumption, id};
            input.field = u"likely"_s;
        }
        m_inputs.push_back(input);
    }
    void addAssumption(Parameter parameter) { addAssumption(parameterId(parameter)); }

    /// A field of the workload, with the claim that it follows if there is one.
    void addField(QStringView key, std::optional<double> value)
    {
        const Field *field = tableInfo(TableId::Workload).field(key);
        TraceInput input{.id = u"workload."_s + key.toString(),
                         .name = field->label(),
                         .value = value,
                         .unit = field->unit(),
                         .source = Text::tr("Record of %1").arg(m_workload.name),
                         .asOf = m_workload.checkedOn,
                         .row = RowRef{TableId::Workload, m_workload.id.text},
                         .field = field->name()};
        for (const Claim *claim : claimsAbout(m_workspace, *input.row)) {
            if (claim->preferred && claim->attribute == key) {
                input.source = sourceText(claim->source, claim->locator);
                input.asOf = claim->asOf;
            }
        }
        m_inputs.push_back(input);
    }

    void addFactor(Factor factor, double value, const ParameterValues &likely)
    {
        m_inputs.push_back({.id = u"factor."_s + QString(factorId(factor)),
                            .name = factorText(factor),
                            .value = value,
                            .source = Text::tr("From what the move changes")});
        for (const Parameter share : sharesBehind(factor)) {
            if (value == likely[share] && value != 1)
                addAssumption(share);
        }
    }

    void addOffering(const Id<Offering> &offering, const QString &id, const QString &name,
                     std::optional<double> value)
    {
        TraceInput input{
            .id = id, .name = name, .value = value, .unit = Text::tr("USD per million tokens")};
        if (const Offering *row = m_workspace.find(offering)) {
            input.source = rowTitle(m_workspace, offering);
            input.asOf = row->checkedOn;
            input.row = RowRef{TableId::Offering, offering.text};
        }
        m_inputs.push_back(input);
    }

    void add(TraceInput input) { m_inputs.push_back(std::move(input)); }
    std::vector<TraceInput> take() { return std::move(m_inputs); }

private:
    QString sourceText(const Id<Source> &id, const QString &place) const
    {
        const Source *source = m_workspace.find(id);
        if (!source)
            return place;
        return place.isEmpty() ? source->title : source->title + u", "_s + place;
    }

    const Workspace &m_workspace;
    const AssumptionSet &m_assumptions;
    const Workload &m_workload;
    std::vector<TraceInput> m_inputs;
};

/// " × 0.35", nothing for a whole.
QString times(double factor)
{
    return u" × "_s + number(factor);
}

struct LineContext
{
    const WorkloadState &state;
    const SwitchingModel::Content &content;
    const ReckonedMove &move;
    SwitchingCost cost;
    MoveTerms terms;
    MoveInventory inventory;
};

QString labourTrace(const LineContext &line, Driver driver, Inputs &inputs)
{
    const DriverInfo &info = driverInfo(driver);
    const ParameterValues &likely = line.content.likely;
    const double factor = line.cost.factors[info.factor];
    const Workload &row = line.state.row;
    const auto count = countOf(row, driver);
    inputs.addField(QString(fieldOf(driver)), count ? std::optional(double(*count)) : std::nullopt);
    inputs.addAssumption(parameterOf(driver));
    inputs.addFactor(info.factor, factor, likely);
    QString formula =
        Text::tr("%1 × %2 h").arg(number(double(count.value_or(0))), number(likely.hours(driver)))
        + times(factor);
    if (info.mitigation) {
        const auto coverage = coverageOf(row, *info.mitigation);
        inputs.addField(QString(fieldOf(*info.mitigation)), coverage);
        inputs.addAssumption(parameterOf(*info.mitigation));
        formula += u" × (1 − %1 × %2)"_s.arg(number(coverage.value_or(0)),
                                             number(likely.effectiveness(*info.mitigation)));
    }
    inputs.addAssumption(Parameter::Rate);
    inputs.addAssumption(Parameter::Overhead);
    return formula + u" × "_s + money(likely[Parameter::Rate])
           + times(1 + likely[Parameter::Overhead]);
}

QString egressTrace(const LineContext &line, Inputs &inputs)
{
    const double gb = line.state.row.egressGb.value_or(0);
    inputs.addFactor(Factor::Host, line.cost.factors[Factor::Host], line.content.likely);
    inputs.addField(u"egress_gb", line.state.row.egressGb);
    for (const QString &id : line.content.assumptions.egressIds(line.state.row.host))
        inputs.addAssumption(id);
    if (line.content.isEgressWaived(line.move.month))
        return Text::tr("%1 GB, free of charge under the EU Data Act").arg(number(gb));
    QStringList parts;
    double below = 0;
    for (const PriceTier &tier : line.content.assumptions.egressTiers(line.state.row.host)) {
        const double inside = std::min(gb, tier.boundGb) - below;
        if (inside <= 0)
            break;
        parts += Text::tr("%1 GB × %2").arg(number(inside), money(tier.price));
        below = tier.boundGb;
    }
    return parts.isEmpty() ? Text::tr("%1 GB, price unknown").arg(number(gb))
                           : parts.join(u" + "_s);
}

QString reembedTrace(const LineContext &line, Inputs &inputs)
{
    const Placement &to = line.move.to;
    inputs.addField(u"embed_tokens_m", line.state.row.embedTokensM);
    inputs.addOffering(
        line.content.market.embeddingOffering(to.route, to.embeddingModel), u"price.embedding"_s,
        Text::tr("Price of %1").arg(rowTitle(line.content.workspace, to.embeddingModel)),
        line.terms.embedPrice);
    return Text::tr("%1 M tokens × %2")
        .arg(number(line.inventory.embedTokensM), money(line.terms.embedPrice));
}

QString retrainTrace(const LineContext &line, Inputs &inputs)
{
    const double factor = line.cost.factors[Factor::Finetune];
    const QString own = u"train_price."_s + line.move.to.route.text;
    inputs.addFactor(Factor::Finetune, factor, line.content.likely);
    inputs.addField(u"train_tokens_m", line.state.row.trainTokensM);
    inputs.addField(u"train_epochs", line.state.row.trainEpochs);
    inputs.addAssumption(line.content.assumptions.likely(own) ? own : u"train_price"_s);
    return Text::tr("%1 × %2 M tokens × %3 epochs × %4")
        .arg(number(factor), number(line.inventory.trainTokensM),
             number(line.inventory.trainEpochs), money(line.terms.trainPrice));
}

QString parallelTrace(const LineContext &line, Inputs &inputs)
{
    const double factor = line.cost.factors[Factor::Parallel];
    inputs.addAssumption(Parameter::ParallelMonths);
    inputs.addField(u"monthly_spend", line.state.now.month);
    inputs.addFactor(Factor::Parallel, factor, line.content.likely);
    return Text::tr("%1 months × %2")
               .arg(number(line.content.likely[Parameter::ParallelMonths]),
                    money(line.terms.sourceMonth))
           + times(factor);
}

QString otherTrace(const LineContext &line, OtherLine other, Inputs &inputs)
{
    const MoveInventory &inventory = line.inventory;
    const Workload &row = line.state.row;
    switch (other) {
    case OtherLine::Egress:
        return egressTrace(line, inputs);
    case OtherLine::Reembed:
        return reembedTrace(line, inputs);
    case OtherLine::Retrain:
        return retrainTrace(line, inputs);
    case OtherLine::ParallelRun:
        return parallelTrace(line, inputs);
    case OtherLine::ExitFee:
        inputs.addFactor(Factor::Contract, line.cost.factors[Factor::Contract],
                         line.content.likely);
        inputs.addField(u"exit_fee",
                        line.state.hasExitFee ? std::optional(inventory.exitFee) : std::nullopt);
        return money(inventory.exitFee);
    case OtherLine::StrandedReservation:
        inputs.addField(u"reservation_month", inventory.reservationMonth);
        inputs.addField(u"reservation_months_left", row.reservationMonthsLeft);
        return Text::tr("%1 × %2 months")
            .arg(money(inventory.reservationMonth), number(inventory.reservationMonthsLeft));
    case OtherLine::CutoverDowntime:
        inputs.addField(u"cutover_hours", row.cutoverHours);
        inputs.addField(u"business_value_hour", inventory.businessValueHour);
        return Text::tr("%1 h × %2")
            .arg(number(inventory.cutoverHours), money(inventory.businessValueHour));
    }
    Q_UNREACHABLE();
}

QString onboardingTrace(const SwitchingModel::Content &content, const Onboarding &onboarding,
                        Inputs &inputs)
{
    const QStringList &regimes = onboarding.regimes;
    for (const Parameter parameter :
         {Parameter::OnboardHours, Parameter::Rate, Parameter::Overhead, Parameter::RegimeCost})
        inputs.addAssumption(parameter);
    inputs.add({.id = u"new_regimes"_s,
                .name = Text::tr("Regimes that the route has to gain"),
                .value = double(regimes.size()),
                .source = regimes.join(u", "_s)});
    const ParameterValues &likely = content.likely;
    const QString whole =
        Text::tr("%1 h × %2 × %3 + %4 × %5")
            .arg(number(likely[Parameter::OnboardHours]), money(likely[Parameter::Rate]),
                 number(1 + likely[Parameter::Overhead]), number(double(regimes.size())),
                 money(likely[Parameter::RegimeCost]));
    if (onboarding.share == 1)
        return whole;
    inputs.add({.id = u"onboarding_share"_s,
                .name = Text::tr("Share of this move in taking on the route"),
                .value = onboarding.share,
                .source = Text::tr("From what the moves there cost otherwise")});
    return u'(' + whole + u')' + times(onboarding.share);
}

QString runCostTrace(const RunCost &cost, const Workload &row, Inputs &inputs)
{
    if (!cost.use) {
        inputs.addField(u"monthly_spend", cost.month);
        return money(cost.month);
    }
    const MonthlyUse &use = *cost.use;
    inputs.addField(u"input_tokens_m", row.inputTokensM);
    inputs.addField(u"output_tokens_m", row.outputTokensM);
    inputs.addField(u"cached_share", row.cachedShare);
    inputs.addOffering(cost.offering, u"price.input"_s, Text::tr("Price of input"), use.inputPrice);
    inputs.addOffering(cost.offering, u"price.cached_input"_s, Text::tr("Price of cached input"),
                       use.cachedPrice);
    inputs.addOffering(cost.offering, u"price.output"_s, Text::tr("Price of output"),
                       use.outputPrice);
    inputs.addAssumption(u"token_ratio"_s);
    return Text::tr("(%1 M × (%2 × %3 + %4 × %5) + %6 M × %7) × %8 × (1 + %9)")
               .arg(number(use.inputTokensM), number(1 - use.cachedShare), money(use.inputPrice),
                    number(use.cachedShare), money(use.cachedPrice.value_or(use.inputPrice)),
                    number(use.outputTokensM), money(use.outputPrice), number(use.tokenRatio),
                    number(use.regionalPremium))
           + u" × (1 − %1) + %2"_s.arg(number(use.discount), money(use.fixedMonth));
}

} // namespace

Trace SwitchingModel::Content::trace(const ReckonedMove &move,
                                     const std::optional<Onboarding> &onboarding,
                                     const QString &lineId) const
{
    const WorkloadState &state = *move.state;
    const LineContext line{.state = state,
                           .content = *this,
                           .move = move,
                           .cost = cost(move),
                           .terms = termsOf(state, move.to, move.month),
                           .inventory = inventoryAt(state, move.month)};
    Inputs inputs(workspace, assumptions, state.row);
    Trace trace{.lineId = lineId, .formula = {}, .inputs = {}};
    if (const auto driver = driverOfId(lineId)) {
        trace.formula = labourTrace(line, *driver, inputs);
        trace.result = line.cost.labour[size_t(*driver)];
    }
    for (int i = 0; i < kOtherLineCount; ++i) {
        if (otherLineInfo(OtherLine(i)).id == lineId) {
            trace.formula = otherTrace(line, OtherLine(i), inputs);
            trace.result = line.cost.other[size_t(i)];
        }
    }
    if (lineId == kOnboardingLine && onboarding) {
        trace.formula = onboardingTrace(*this, *onboarding, inputs);
        trace.result = onboarding->line.usd;
    }
    if (lineId == kMonthlyBeforeLine) {
        const RunCost today = runCosts.today(state.row);
        trace.formula = runCostTrace(today, state.row, inputs);
        trace.result = today.month;
    }
    if (lineId == kMonthlyAfterLine) {
        const RunCost there = runCosts.at(state.row, move.to, state.now);
        trace.formula = runCostTrace(there, state.row, inputs);
        trace.result = there.month;
    }
    trace.inputs = inputs.take();
    return trace;
}

} // namespace fairlead
