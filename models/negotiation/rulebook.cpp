#include "models/negotiation/rulebook.h"

#include "models/fields/valuetext.h"
#include "models/negotiation/conditiontext.h"
#include "models/rows/contract.h"

namespace fairlead {

using namespace Qt::StringLiterals;

namespace {

class Text
{
    Q_DECLARE_TR_FUNCTIONS(Rulebook)
};

/// Adds a problem, and returns null, when the text is no condition.
std::optional<Condition> readCondition(const Rule &rule, const char *key, const QString &text,
                                       std::vector<DataProblem> &problems)
{
    if (text.trimmed().isEmpty())
        return std::nullopt;
    const auto condition = conditionFromText(text);
    if (condition)
        return *condition;
    const QString label = tableInfo(TableId::Rule).field(QString::fromLatin1(key))->label();
    problems.push_back(
        {{TableId::Rule, rule.id.text},
         Text::tr("Rule “%1”, %2: %3").arg(rule.title, label, condition.error().message)});
    return std::nullopt;
}

} // namespace

Rulebook readRules(const Workspace &workspace)
{
    Rulebook book;
    for (const Rule &rule : workspace.rows<Rule>()) {
        const size_t problems = book.problems.size();
        ReadRule read{.rule = &rule};
        read.trigger =
            readCondition(rule, "trigger", rule.trigger, book.problems).value_or(Condition{});
        read.high = readCondition(rule, "high_if", rule.highIf, book.problems);
        read.medium = readCondition(rule, "medium_if", rule.mediumIf, book.problems);
        read.lawApplies = readCondition(rule, "law_applies_if", rule.lawAppliesIf, book.problems);
        if (const auto wins = winsOf(rule); !wins)
            book.problems.push_back({{TableId::Rule, rule.id.text}, wins.error().message});
        if (book.problems.size() > problems)
            continue;
        if (rule.enabled)
            book.rules.push_back(std::move(read));
        else
            book.unused.push_back(&rule);
    }
    return book;
}

Result<std::vector<Win>> winsOf(const Rule &rule)
{
    std::vector<Win> wins;
    for (const QString &text : rule.wins) {
        const QString key = text.section(u'=', 0, 0).trimmed();
        const QString value = text.section(u'=', 1).trimmed();
        const Field *field = tableInfo(TableId::Contract).field(key);
        if (!field) {
            return failure(
                Text::tr("Rule “%1”: a contract has no field “%2”.").arg(rule.title, key));
        }
        const auto read = valueFromStored(*field, value).and_then([&](const Value &stored) {
            return field->check(stored);
        });
        if (!read || isNull(*read)) {
            return failure(Text::tr("Rule “%1”: “%2” is no value for %3.")
                               .arg(rule.title, value, field->label()));
        }
        wins.push_back({field, *read});
    }
    return wins;
}

double weightOf(Stance stance)
{
    switch (stance) {
    case Stance::LegalMinimum:
        return 5;
    case Stance::Core:
        return 4;
    case Stance::Standard:
        return 3;
    case Stance::Trade:
        return 2;
    }
    Q_UNREACHABLE();
}

} // namespace fairlead
