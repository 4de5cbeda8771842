#include "models/negotiation/condition.h"

namespace fairlead {

namespace {

using Operator = Condition::Operator;

Truth compare(const Condition &condition, const Fact &fact)
{
    if (!fact)
        return Truth::Unknown;
    const double value = *fact;
    switch (condition.op) {
    case Operator::IsTrue:
        return truthOf(value != 0);
    case Operator::Equal:
        return truthOf(value == condition.value);
    case Operator::NotEqual:
        return truthOf(value != condition.value);
    case Operator::Greater:
        return truthOf(value > condition.value);
    case Operator::GreaterOrEqual:
        return truthOf(value >= condition.value);
    case Operator::Less:
        return truthOf(value < condition.value);
    case Operator::LessOrEqual:
        return truthOf(value <= condition.value);
    case Operator::In:
        return truthOf(condition.set >> quint64(value) & 1);
    case Operator::NotIn:
        return truthOf(!(condition.set >> quint64(value) & 1));
    case Operator::Has:
        return truthOf(quint64(value) >> quint64(condition.value) & 1);
    default:
        Q_UNREACHABLE();
    }
}

Truth any(const Condition &condition, const Facts &facts)
{
    Truth result = Truth::False;
    for (const FactEntry &entry : facts.list(condition.scope)) {
        result = either(result, evaluate(condition.operands.front(), facts, entry.facts));
        if (result == Truth::True)
            break;
    }
    return result;
}

void collectMissing(const Condition &condition, const Facts &facts, const FactRow &row,
                    const FactEntry *entry, std::vector<MissingFact> &missing)
{
    // What already has an answer cannot change the whole any more.
    if (evaluate(condition, facts, row) != Truth::Unknown)
        return;
    if (condition.isComparison()) {
        MissingFact fact{.scope = condition.scope, .field = condition.field};
        if (entry) {
            fact.row = entry->row;
            fact.rowName = entry->name;
        }
        if (std::find(missing.begin(), missing.end(), fact) == missing.end())
            missing.push_back(fact);
        return;
    }
    if (condition.op == Operator::Any) {
        for (const FactEntry &each : facts.list(condition.scope))
            collectMissing(condition.operands.front(), facts, each.facts, &each, missing);
        return;
    }
    for (const Condition &operand : condition.operands)
        collectMissing(operand, facts, row, entry, missing);
}

} // namespace

Truth evaluate(const Condition &condition, const Facts &facts, const FactRow &row)
{
    Truth result = Truth::True;
    switch (condition.op) {
    case Operator::Always:
        return Truth::True;
    case Operator::And:
        for (const Condition &operand : condition.operands) {
            result = both(result, evaluate(operand, facts, row));
            if (result == Truth::False)
                break;
        }
        return result;
    case Operator::Or:
        result = Truth::False;
        for (const Condition &operand : condition.operands) {
            result = either(result, evaluate(operand, facts, row));
            if (result == Truth::True)
                break;
        }
        return result;
    case Operator::Not:
        return !evaluate(condition.operands.front(), facts, row);
    case Operator::Any:
        return any(condition, facts);
    default:
        return compare(condition, row[size_t(condition.field)]);
    }
}

Truth evaluate(const Condition &condition, const Facts &facts)
{
    return evaluate(condition, facts, facts.situation);
}

std::vector<MissingFact> missingFor(const Condition &condition, const Facts &facts)
{
    std::vector<MissingFact> missing;
    collectMissing(condition, facts, facts.situation, nullptr, missing);
    return missing;
}

} // namespace fairlead
