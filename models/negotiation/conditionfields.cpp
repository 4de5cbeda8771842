#include "models/negotiation/conditionfields.h"

#include "models/negotiation/conditionfieldtables.h"
#include "models/switching/dollars.h"

#include <QLocale>

namespace fairlead {

using namespace Qt::StringLiterals;

namespace {

class Text
{
    Q_DECLARE_TR_FUNCTIONS(ConditionField)
};

Fact choiceValue(const Enumeration &enumeration, const QString &key)
{
    const Choice *found = enumeration.find(QStringView(key));
    return found ? Fact(found->value) : std::nullopt;
}

Fact storedFact(const Field &field, const void *row)
{
    const Value value = field.read(row);
    if (const auto *flag = std::get_if<bool>(&value))
        return *flag ? 1 : 0;
    if (const auto *integer = std::get_if<qint64>(&value))
        return double(*integer);
    if (const auto *real = std::get_if<double>(&value))
        return *real;
    if (const auto *money = std::get_if<Money>(&value))
        return dollars(std::optional(*money));
    if (const auto *key = std::get_if<QString>(&value))
        return choiceValue(*field.enumeration, *key);
    if (const auto *keys = std::get_if<QStringList>(&value)) {
        quint64 bits = 0;
        for (const QString &key : *keys)
            bits |= quint64(1) << quint64(choiceValue(*field.enumeration, key).value_or(0));
        return double(bits);
    }
    return std::nullopt;
}

const void *rowOf(const FactSource &source, FactScope scope, TableId table)
{
    switch (scope) {
    case FactScope::Workload:
        return source.workload;
    case FactScope::Commitment:
        return source.commitment;
    case FactScope::Deal:
        return nullptr;
    case FactScope::Situation:
        break;
    }
    if (table == TableId::Contract)
        return source.situation.contract;
    if (table == TableId::Party)
        return source.situation.vendor;
    return source.situation.organisation;
}

FactRow readAll(FactScope scope, const FactSource &source)
{
    FactRow row;
    const std::vector<ConditionField> &fields = conditionFields(scope);
    row.reserve(fields.size());
    for (const ConditionField &field : fields)
        row.push_back(field.read(source));
    return row;
}

} // namespace

QString ConditionField::label() const
{
    return stored ? stored->label() : Text::tr(labelText);
}

QString ConditionField::unit() const
{
    if (stored)
        return stored->unit();
    return *unitText ? Text::tr(unitText) : QString();
}

Fact ConditionField::read(const FactSource &source) const
{
    if (compute)
        return compute(source);
    const void *row = rowOf(source, scope, table);
    return row ? storedFact(*stored, row) : std::nullopt;
}

const std::vector<ConditionField> &conditionFields(FactScope scope)
{
    static const std::vector<ConditionField> kSituation = situationFields();
    static const std::vector<ConditionField> kWorkload = workloadFields();
    static const std::vector<ConditionField> kCommitment = commitmentFields();
    static const std::vector<ConditionField> kDeal = dealFields();
    switch (scope) {
    case FactScope::Situation:
        return kSituation;
    case FactScope::Workload:
        return kWorkload;
    case FactScope::Commitment:
        return kCommitment;
    case FactScope::Deal:
        return kDeal;
    }
    Q_UNREACHABLE();
}

const ConditionField &conditionField(FactScope scope, int field)
{
    return conditionFields(scope)[size_t(field)];
}

int findConditionField(FactScope scope, QStringView name)
{
    const std::vector<ConditionField> &fields = conditionFields(scope);
    const auto found = std::find_if(fields.begin(), fields.end(), [&](const ConditionField &field) {
        return field.name == name;
    });
    return found == fields.end() ? -1 : int(found - fields.begin());
}

std::vector<const Choice *> choicesIn(const ConditionField &field, quint64 set)
{
    std::vector<const Choice *> choices;
    for (const Choice &choice : field.enumeration->choices()) {
        if (set >> quint64(choice.value) & 1)
            choices.push_back(&choice);
    }
    return choices;
}

QString factText(const ConditionField &field, const Fact &fact)
{
    if (!fact)
        return Text::tr("unknown");
    const QLocale locale;
    switch (field.kind) {
    case FactKind::YesNo:
        return *fact != 0 ? Text::tr("yes") : Text::tr("no");
    case FactKind::Choice: {
        const Choice *choice = field.enumeration->find(int(*fact));
        return choice ? field.enumeration->label(*choice) : QString();
    }
    case FactKind::Choices: {
        QStringList labels;
        for (const Choice *choice : choicesIn(field, quint64(*fact)))
            labels += field.enumeration->label(*choice);
        return labels.join(u", "_s);
    }
    case FactKind::Number:
        break;
    }
    if (field.isShare)
        return Text::tr("%1 %").arg(locale.toString(*fact * 100, 'f', *fact < 0.1 ? 1 : 0));
    if (field.isMoney)
        return locale.toCurrencyString(*fact, u"$"_s, 0);
    const int decimals = *fact == double(qint64(*fact)) ? 0 : 1;
    const QString number = locale.toString(*fact, 'f', decimals);
    const QString unit = field.unit();
    return unit.isEmpty() ? number : number + u' ' + unit;
}

Facts factsOf(const ContractSituation &situation, const Workspace &workspace)
{
    Facts facts;
    FactSource source{.situation = situation, .workspace = workspace};
    facts.situation = readAll(FactScope::Situation, source);
    for (const Workload *workload : situation.workloads) {
        source.workload = workload;
        facts.list(FactScope::Workload)
            .push_back({{TableId::Workload, workload->id.text},
                        workload->name,
                        readAll(FactScope::Workload, source)});
    }
    for (const Commitment *commitment : situation.commitments) {
        source.commitment = commitment;
        facts.list(FactScope::Commitment)
            .push_back({{TableId::Commitment, commitment->id.text},
                        commitment->name,
                        readAll(FactScope::Commitment, source)});
    }
    for (const DealPart &part : situation.deals) {
        source.deal = &part;
        facts.list(FactScope::Deal)
            .push_back({{TableId::Deal, part.deal->id.text},
                        part.deal->title,
                        readAll(FactScope::Deal, source)});
    }
    return facts;
}

} // namespace fairlead
