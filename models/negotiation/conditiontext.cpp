#include "models/negotiation/conditiontext.h"

#include "models/negotiation/conditionfields.h"

#include <QRegularExpression>

namespace fairlead {

using namespace Qt::StringLiterals;
using Operator = Condition::Operator;

namespace {

class Text
{
    Q_DECLARE_TR_FUNCTIONS(Condition)
};

/// Deeper nesting than anyone writes; keeps a hostile text from using up the stack.
constexpr int kDeepest = 50;

constexpr std::array<std::pair<QLatin1StringView, FactScope>, 3> kLists{{
    {QLatin1StringView("any_workload"), FactScope::Workload},
    {QLatin1StringView("any_commitment"), FactScope::Commitment},
    {QLatin1StringView("any_deal"), FactScope::Deal},
}};

constexpr std::array<std::pair<QLatin1StringView, Operator>, 6> kComparisons{{
    {QLatin1StringView("="), Operator::Equal},
    {QLatin1StringView("!="), Operator::NotEqual},
    {QLatin1StringView(">"), Operator::Greater},
    {QLatin1StringView(">="), Operator::GreaterOrEqual},
    {QLatin1StringView("<"), Operator::Less},
    {QLatin1StringView("<="), Operator::LessOrEqual},
}};

template<class Table>
auto findIn(const Table &table, QStringView word)
{
    return std::find_if(table.begin(), table.end(),
                        [&](const auto &entry) { return entry.first == word; });
}

/// Recursive descent over the words of a condition.
class Parser
{
public:
    explicit Parser(const QString &text)
    {
        static const QRegularExpression kWord(u"[A-Za-z_][A-Za-z0-9_.]*|-?[0-9]+(?:\\.[0-9]+)?%?|"
                                              "[<>!]=|[=<>(),\\[\\]]|\\S"_s);
        for (auto word = kWord.globalMatch(text); word.hasNext();)
            m_words += word.next().captured();
    }

    Result<Condition> read()
    {
        if (m_words.isEmpty())
            return Condition{};
        auto condition = readOr(FactScope::Situation);
        if (condition && m_at < m_words.size())
            return failure(Text::tr("“%1” is not expected here.").arg(m_words[m_at]));
        return condition;
    }

private:
    QString peek() const { return m_at < m_words.size() ? m_words[m_at] : QString(); }

    bool take(QStringView word)
    {
        if (peek() != word)
            return false;
        ++m_at;
        return true;
    }

    Result<void> expect(const QString &word)
    {
        if (take(word))
            return {};
        return failure(peek().isEmpty()
                           ? Text::tr("“%1” is missing at the end.").arg(word)
                           : Text::tr("“%1” is expected before “%2”.").arg(word, peek()));
    }

    Result<Condition> readOr(FactScope scope)
    {
        return readChain(scope, u"or"_s, Operator::Or, &Parser::readAnd);
    }
    Result<Condition> readAnd(FactScope scope)
    {
        return readChain(scope, u"and"_s, Operator::And, &Parser::readNot);
    }

    Result<Condition> readChain(FactScope scope, const QString &word, Operator op,
                                Result<Condition> (Parser::*next)(FactScope))
    {
        auto first = (this->*next)(scope);
        if (!first || peek() != word)
            return first;
        Condition chain{.op = op, .operands = {*first}};
        while (take(word)) {
            auto operand = (this->*next)(scope);
            if (!operand)
                return operand;
            chain.operands.push_back(*operand);
        }
        return chain;
    }

    Result<Condition> readNot(FactScope scope)
    {
        if (++m_depth > kDeepest)
            return failure(Text::tr("The condition is nested too deeply."));
        const bool isNegated = take(u"not");
        auto operand = isNegated ? readNot(scope) : readOne(scope);
        --m_depth;
        if (!operand || !isNegated)
            return operand;
        return Condition{.op = Operator::Not, .operands = {*operand}};
    }

    Result<Condition> readOne(FactScope scope)
    {
        if (take(u"always"))
            return Condition{};
        if (take(u"(")) {
            auto inner = readOr(scope);
            if (!inner)
                return inner;
            return expect(u")"_s).map([&] { return *inner; });
        }
        if (const auto list = findIn(kLists, peek()); list != kLists.end()) {
            ++m_at;
            return readAny(scope, list->second);
        }
        return readComparison(scope);
    }

    Result<Condition> readAny(FactScope outer, FactScope list)
    {
        if (outer != FactScope::Situation)
            return failure(Text::tr("A list cannot be looked through inside another one."));
        if (const auto good = expect(u"("_s); !good)
            return tl::make_unexpected(good.error());
        Condition any{.op = Operator::Any, .scope = list, .operands = {Condition{}}};
        if (take(u")"))
            return any;
        auto inner = readOr(list);
        if (!inner)
            return inner;
        any.operands = {*inner};
        return expect(u")"_s).map([&] { return any; });
    }

    Result<Condition> readComparison(FactScope scope)
    {
        const QString name = peek();
        Condition condition{.scope = scope, .field = findConditionField(scope, name)};
        if (name.isEmpty())
            return failure(Text::tr("The condition breaks off."));
        if (condition.field < 0)
            return failure(Text::tr("There is no field “%1”.").arg(name));
        ++m_at;
        const ConditionField &field = conditionField(scope, condition.field);
        if (const auto comparison = findIn(kComparisons, peek());
            comparison != kComparisons.end()) {
            ++m_at;
            condition.op = comparison->second;
            return readValue(condition, field);
        }
        if (take(u"has"))
            return readHas(condition, field);
        if (take(u"in"))
            return readSet(condition, field, Operator::In);
        if (peek() == u"not" && m_at + 1 < m_words.size() && m_words[m_at + 1] == u"in") {
            m_at += 2;
            return readSet(condition, field, Operator::NotIn);
        }
        condition.op = Operator::IsTrue;
        if (field.kind != FactKind::YesNo)
            return failure(Text::tr("“%1” is not a yes-or-no question.").arg(name));
        return condition;
    }

    Result<double> readChoice(const ConditionField &field)
    {
        const Choice *choice = field.enumeration->find(QStringView(peek()));
        if (!choice)
            return failure(Text::tr("“%1” cannot be “%2”.").arg(field.name, peek()));
        ++m_at;
        return choice->value;
    }

    Result<double> readNumber(const ConditionField &field)
    {
        QString word = peek();
        const bool isPercent = word.endsWith(u'%');
        if (isPercent)
            word.chop(1);
        bool isNumber = false;
        const double number = word.toDouble(&isNumber);
        if (!isNumber)
            return failure(Text::tr("“%1” needs a number, not “%2”.").arg(field.name, peek()));
        ++m_at;
        return isPercent ? number / 100 : number;
    }

    Result<Condition> readValue(Condition condition, const ConditionField &field)
    {
        const bool isOrder = condition.op != Operator::Equal && condition.op != Operator::NotEqual;
        const bool fits =
            field.kind == FactKind::Number || (field.kind == FactKind::Choice && !isOrder);
        if (!fits)
            return failure(Text::tr("“%1” cannot be compared like this.").arg(field.name));
        const auto value = field.kind == FactKind::Choice ? readChoice(field) : readNumber(field);
        return value.map([&](double number) {
            condition.value = number;
            return condition;
        });
    }

    Result<Condition> readHas(Condition condition, const ConditionField &field)
    {
        if (field.kind != FactKind::Choices)
            return failure(Text::tr("“%1” does not hold several choices.").arg(field.name));
        condition.op = Operator::Has;
        return readChoice(field).map([&](double value) {
            condition.value = value;
            return condition;
        });
    }

    Result<Condition> readSet(Condition condition, const ConditionField &field, Operator op)
    {
        if (field.kind != FactKind::Choice)
            return failure(Text::tr("“%1” is not a choice.").arg(field.name));
        condition.op = op;
        if (const auto good = expect(u"["_s); !good)
            return tl::make_unexpected(good.error());
        do {
            const auto value = readChoice(field);
            if (!value)
                return tl::make_unexpected(value.error());
            condition.set |= quint64(1) << quint64(*value);
        } while (take(u","));
        return expect(u"]"_s).map([&] { return condition; });
    }

    QStringList m_words;
    qsizetype m_at = 0;
    int m_depth = 0;
};

QString numberText(double value, const ConditionField &field)
{
    if (field.isShare)
        return QString::number(value * 100, 'g', 12) + u'%';
    return QString::number(value, 'g', 12);
}

QString valueText(const Condition &condition, const ConditionField &field)
{
    if (field.enumeration)
        return QString::fromLatin1(field.enumeration->find(int(condition.value))->key);
    return numberText(condition.value, field);
}

QString setText(const Condition &condition, const ConditionField &field)
{
    QStringList keys;
    for (const Choice *choice : choicesIn(field, condition.set))
        keys += QString::fromLatin1(choice->key);
    return u'[' + keys.join(u", "_s) + u']';
}

QString comparisonText(const Condition &condition)
{
    const ConditionField &field = conditionField(condition.scope, condition.field);
    switch (condition.op) {
    case Operator::IsTrue:
        return field.name;
    case Operator::In:
        return field.name + u" in "_s + setText(condition, field);
    case Operator::NotIn:
        return field.name + u" not in "_s + setText(condition, field);
    case Operator::Has:
        return field.name + u" has "_s + valueText(condition, field);
    default:
        break;
    }
    const auto comparison = std::find_if(kComparisons.begin(), kComparisons.end(),
                                         [&](auto &each) { return each.second == condition.op; });
    return field.name + u' ' + comparison->first + u' ' + valueText(condition, field);
}

QString listWord(FactScope scope)
{
    return kLists[size_t(scope) - 1].first;
}

/// Operands in brackets where they would be read differently without.
QStringList operandTexts(const Condition &condition)
{
    QStringList texts;
    for (const Condition &operand : condition.operands) {
        const bool isLooser = operand.op == Operator::Or
                              || (operand.op == Operator::And && condition.op != Operator::Or)
                              || operand.op == condition.op;
        texts += isLooser ? u'(' + conditionText(operand) + u')' : conditionText(operand);
    }
    return texts;
}

} // namespace

Result<Condition> conditionFromText(const QString &text)
{
    return Parser(text).read();
}

QString conditionText(const Condition &condition)
{
    switch (condition.op) {
    case Operator::Always:
        return u"always"_s;
    case Operator::And:
        return operandTexts(condition).join(u" and "_s);
    case Operator::Or:
        return operandTexts(condition).join(u" or "_s);
    case Operator::Not:
        return u"not "_s + operandTexts(condition).front();
    case Operator::Any: {
        const Condition &inner = condition.operands.front();
        const QString text = inner.op == Operator::Always ? QString() : conditionText(inner);
        return listWord(condition.scope) + u'(' + text + u')';
    }
    default:
        return comparisonText(condition);
    }
}

} // namespace fairlead
