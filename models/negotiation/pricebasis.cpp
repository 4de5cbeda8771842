#include "models/negotiation/pricebasis.h"

#include "models/organisation.h"
#include "models/rows/assumption.h"
#include "models/rows/source.h"

#include <QCoreApplication>
#include <QLocale>

#include <cmath>

namespace fairlead {

using namespace Qt::StringLiterals;

namespace {

class Text
{
    Q_DECLARE_TR_FUNCTIONS(PointPrices)
};

} // namespace

QString priceText(double usd)
{
    return QLocale().toCurrencyString(usd, u"$"_s, 0);
}

QString percentOfShare(double share)
{
    const double hundredths = share * 100;
    const int decimals = std::abs(hundredths - std::round(hundredths)) < 0.05 ? 0 : 1;
    return Text::tr("%1 %").arg(QLocale().toString(hundredths, 'f', decimals));
}

QString monthsNumber(double count)
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

PriceBasis::PriceBasis(const Workspace &of, const SwitchingModel &reckoned,
                       const ContractSituation &about)
    : workspace(of)
    , model(reckoned)
    , situation(about)
    , assumptions(of)
    , protection(protectionOf(*about.contract, about.term, about.day))
    , horizonMonths(fairlead::horizonMonths(of))
{
    for (const Workload *workload : workloadsUnder(about)) {
        if (!model.isSpendKnown(workload->id)) {
            unpriced.push_back(workload);
            continue;
        }
        workloads.push_back(workload);
        spend += model.monthlySpend(workload->id);
    }
}

void PriceBasis::addUnpriced(PointWorth &worth) const
{
    for (const Workload *workload : unpriced)
        worth.missing += Text::tr("Monthly spend of “%1”").arg(workload->name);
}

TraceInput PriceBasis::assumption(const QString &id) const
{
    TraceInput input{.id = id, .name = id, .value = assumptions.likely(id)};
    if (const Assumption *found = workspace.find(Id<Assumption>{id})) {
        input.name = found->name;
        input.unit = found->unit;
        input.low = found->low;
        input.high = found->high;
        const Source *source = workspace.find(found->source);
        input.source = source ? source->title : found->sourceNote;
        input.asOf = found->asOf;
        input.grade = found->grade;
        input.row = RowRef{TableId::Assumption, id};
    }
    return input;
}

TraceInput PriceBasis::contractField(QStringView key) const
{
    const Contract &contract = *situation.contract;
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

TraceInput PriceBasis::workloadSpend(const Workload &workload) const
{
    return {.id = u"spend"_s,
            .name = workload.name,
            .value = model.monthlySpend(workload.id),
            .unit = Text::tr("USD a month"),
            .asOf = workload.checkedOn,
            .row = RowRef{TableId::Workload, workload.id.text}};
}

} // namespace fairlead
