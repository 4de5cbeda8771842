#include "models/negotiation/conditiontext.h"

#include "models/negotiation/conditionfields.h"

#include <QLocale>
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
constexpr int kMostNamed = 3;

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

std::vector<const Choice *> choicesOf(const Condition &condition, const ConditionField &field)
{
    std::vector<const Choice *> choices;
    for (const Choice &choice : field.enumeration->choices()) {
        if (condition.set >> quint64(choice.value) & 1)
            choices.push_back(&choice);
    }
    return choices;
}

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
    for (const Choice *choice : choicesOf(condition, field))
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

QString shownValue(const Condition &condition, const ConditionField &field)
{
    if (!field.enumeration)
        return factText(field, condition.value);
    return field.enumeration->label(*field.enumeration->find(int(condition.value)));
}

QString shownSet(const Condition &condition, const ConditionField &field)
{
    QStringList labels;
    for (const Choice *choice : choicesOf(condition, field))
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
