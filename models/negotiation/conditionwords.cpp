#include "models/negotiation/conditionwords.h"

#include "models/negotiation/conditionfields.h"

namespace fairlead {

using namespace Qt::StringLiterals;
using Operator = Condition::Operator;

namespace {

class Text
{
    Q_DECLARE_TR_FUNCTIONS(Condition)
};

constexpr int kMostNamed = 3;

QString shownValue(const Condition &condition, const ConditionField &field)
{
    if (!field.enumeration)
        return factText(field, condition.value);
    return field.enumeration->label(*field.enumeration->find(int(condition.value)));
}

QString shownSet(const Condition &condition, const ConditionField &field)
{
    QStringList labels;
    for (const Choice *choice : choicesIn(field, condition.set))
        labels += field.enumeration->label(*choice);
    return labels.join(Text::tr(" or ", "between choices"));
}

QString comparisonInWords(const Condition &condition)
{
    const ConditionField &field = conditionField(condition.scope, condition.field);
    const QString label = field.label();
    switch (condition.op) {
    case Operator::IsTrue:
        return Text::tr("%1: yes").arg(label);
    case Operator::Equal:
        return Text::tr("%1: %2").arg(label, shownValue(condition, field));
    case Operator::NotEqual:
        return Text::tr("%1 other than %2").arg(label, shownValue(condition, field));
    case Operator::Greater:
        return Text::tr("%1 above %2").arg(label, shownValue(condition, field));
    case Operator::GreaterOrEqual:
        return Text::tr("%1 at least %2").arg(label, shownValue(condition, field));
    case Operator::Less:
        return Text::tr("%1 below %2").arg(label, shownValue(condition, field));
    case Operator::LessOrEqual:
        return Text::tr("%1 at most %2").arg(label, shownValue(condition, field));
    case Operator::In:
        return Text::tr("%1: %2").arg(label, shownSet(condition, field));
    case Operator::NotIn:
        return Text::tr("%1 other than %2").arg(label, shownSet(condition, field));
    case Operator::Has:
        return Text::tr("%1 with %2").arg(label, shownValue(condition, field));
    default:
        Q_UNREACHABLE();
    }
}

QString anyInWords(const Condition &condition)
{
    const Condition &inner = condition.operands.front();
    const bool isPlain = inner.op == Operator::Always;
    switch (condition.scope) {
    case FactScope::Workload:
        return isPlain ? Text::tr("a workload")
                       : Text::tr("a workload with (%1)").arg(conditionInWords(inner));
    case FactScope::Commitment:
        return isPlain ? Text::tr("a commitment")
                       : Text::tr("a commitment with (%1)").arg(conditionInWords(inner));
    default:
        return isPlain ? Text::tr("a deal between vendors")
                       : Text::tr("a deal between vendors with (%1)").arg(conditionInWords(inner));
    }
}

/// The value that decided a comparison, and what it was held against where that is a number.
QString comparisonReason(const Condition &condition, const FactRow &row)
{
    const ConditionField &field = conditionField(condition.scope, condition.field);
    const Fact &fact = row[size_t(condition.field)];
    const QString value = Text::tr("%1: %2").arg(field.label(), factText(field, fact));
    const QString bound = factText(field, condition.value);
    if (field.kind != FactKind::Number || *fact == condition.value)
        return value;
    return *fact > condition.value ? Text::tr("%1 (above %2)").arg(value, bound)
                                   : Text::tr("%1 (below %2)").arg(value, bound);
}

void collectReasons(const Condition &condition, const Facts &facts, const FactRow &row,
                    QStringList &reasons);

void collectAnyReasons(const Condition &condition, const Facts &facts, Truth answer,
                       QStringList &reasons)
{
    const Condition &inner = condition.operands.front();
    if (answer == Truth::False) {
        reasons += Text::tr("none: %1").arg(conditionInWords(condition));
        return;
    }
    QStringList names;
    QStringList details;
    for (const FactEntry &entry : facts.list(condition.scope)) {
        if (evaluate(inner, facts, entry.facts) != Truth::True || names.contains(entry.name))
            continue;
        if (names.isEmpty())
            collectReasons(inner, facts, entry.facts, details);
        names += entry.name;
    }
    const qsizetype more = names.size() - kMostNamed;
    QString who = names.first(qMin(names.size(), qsizetype(kMostNamed))).join(u", "_s);
    if (more > 0)
        who = Text::tr("%1 and %n more", nullptr, int(more)).arg(who);
    reasons += details.isEmpty() ? who : Text::tr("%1 – %2").arg(who, details.join(u"; "_s));
}

void collectReasons(const Condition &condition, const Facts &facts, const FactRow &row,
                    QStringList &reasons)
{
    const Truth answer = evaluate(condition, facts, row);
    if (answer == Truth::Unknown || condition.op == Operator::Always)
        return;
    if (condition.isComparison()) {
        const QString reason = comparisonReason(condition, row);
        if (!reasons.contains(reason))
            reasons += reason;
        return;
    }
    if (condition.op == Operator::Any) {
        collectAnyReasons(condition, facts, answer, reasons);
        return;
    }
    // Only operands with the deciding answer are reasons; under "not" that is the opposite one.
    const Truth deciding = condition.op == Operator::Not ? !answer : answer;
    for (const Condition &operand : condition.operands) {
        if (evaluate(operand, facts, row) == deciding)
            collectReasons(operand, facts, row, reasons);
    }
}

} // namespace

QString conditionInWords(const Condition &condition)
{
    QStringList parts;
    for (const Condition &operand : condition.operands) {
        const bool isMixed = condition.op == Operator::And && operand.op == Operator::Or;
        parts += isMixed ? u'(' + conditionInWords(operand) + u')' : conditionInWords(operand);
    }
    switch (condition.op) {
    case Operator::Always:
        return Text::tr("always");
    case Operator::And:
        return parts.join(Text::tr(" and ", "between conditions"));
    case Operator::Or:
        return parts.join(Text::tr(" or ", "between conditions"));
    case Operator::Not:
        return Text::tr("not (%1)").arg(parts.front());
    case Operator::Any:
        return anyInWords(condition);
    default:
        return comparisonInWords(condition);
    }
}

QString missingText(const MissingFact &missing)
{
    const QString label = conditionField(missing.scope, missing.field).label();
    if (missing.rowName.isEmpty())
        return label;
    return Text::tr("%1 of “%2”").arg(label, missing.rowName);
}

QStringList reasonsFor(const Condition &condition, const Facts &facts)
{
    QStringList reasons;
    collectReasons(condition, facts, facts.situation, reasons);
    return reasons;
}

} // namespace fairlead
