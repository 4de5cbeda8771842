#include "app/shippedworkspace.h"
#include "db/exchange/exchange.h"
#include "models/edits/edits.h"
#include "models/negotiation/conditionfields.h"
#include "models/negotiation/conditiontext.h"
#include "models/negotiation/rulebook.h"
#include "models/rows/source.h"
#include "resources/resources.h"
#include "tests/support/rows.h"

#include <QTest>

using namespace fairlead;
using namespace Qt::StringLiterals;

namespace {

using Operator = Condition::Operator;

constexpr std::array kLists{FactScope::Workload, FactScope::Commitment, FactScope::Deal};

/// Facts of which nothing is known, with one entry in each of the lists in @p present (bits).
Facts unknownFacts(int present)
{
    Facts facts;
    facts.situation.resize(conditionFields(FactScope::Situation).size());
    for (const FactScope scope : kLists) {
        if (present >> (int(scope) - 1) & 1) {
            facts.list(scope).push_back(
                {{TableId::Workload, u"w"_s}, u"w"_s, FactRow(conditionFields(scope).size())});
        }
    }
    return facts;
}

/// Values that a field can be given to settle a comparison with @p value.
std::vector<double> candidates(const ConditionField &field, double value)
{
    std::vector<double> values;
    switch (field.kind) {
    case FactKind::YesNo:
        return {0, 1};
    case FactKind::Number:
        return {value, value + 1, value - 1};
    case FactKind::Choice:
        for (const Choice &choice : field.enumeration->choices())
            values.push_back(choice.value);
        return values;
    case FactKind::Choices:
        values.push_back(0);
        for (const Choice &choice : field.enumeration->choices())
            values.push_back(double(quint64(1) << quint64(choice.value)));
        return values;
    }
    Q_UNREACHABLE();
}

/// Learns what makes the condition true or false, and leaves the rest unknown.
void learn(const Condition &condition, bool wanted, Facts &facts, FactRow &row)
{
    switch (condition.op) {
    case Operator::Always:
        return;
    case Operator::Not:
        learn(condition.operands.front(), !wanted, facts, row);
        return;
    case Operator::And:
    case Operator::Or:
        for (const Condition &operand : condition.operands) {
            learn(operand, wanted, facts, row);
            if (wanted == (condition.op == Operator::Or))
                return;
        }
        return;
    case Operator::Any: {
        std::vector<FactEntry> &list = facts.list(condition.scope);
        if (!wanted) {
            list.clear();
            return;
        }
        if (list.empty())
            list = unknownFacts(7).list(condition.scope);
        learn(condition.operands.front(), true, facts, list.front().facts);
        return;
    }
    default:
        break;
    }
    Fact &fact = row[size_t(condition.field)];
    for (const double value :
         candidates(conditionField(condition.scope, condition.field), condition.value)) {
        fact = value;
        if (evaluate(condition, facts, row) == truthOf(wanted))
            return;
    }
}

Truth answerAfterLearning(const Condition &condition, bool wanted)
{
    Facts facts = unknownFacts(0);
    learn(condition, wanted, facts, facts.situation);
    return evaluate(condition, facts);
}

bool canBeUnknown(const Condition &condition)
{
    for (int present = 0; present < 8; ++present) {
        if (evaluate(condition, unknownFacts(present)) == Truth::Unknown)
            return true;
    }
    return false;
}

Workspace withRules(const QByteArray &file)
{
    const auto read = readExchange(file, u"rules.json"_s);
    if (!read)
        qFatal("%s", qPrintable(read.error().message));
    Workspace workspace;
    const ImportPlan plan = planImport(workspace, *read);
    workspace.apply(plan.edit);
    return workspace;
}

} // namespace

/// The shipped rules, and how rules are read.
class RulebookTest : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase();
    void shipsEveryRule();
    void everyRuleIsRead();
    void everyRuleCanFireNotFireAndBeUnknown_data();
    void everyRuleCanFireNotFireAndBeUnknown();
    void everyRuleIsWhole();
    void onlyLegalMinimaRestOnALaw();
    void anUnknownFieldIsAProblemOfItsRule();
    void aWinHasToFitTheContract_data();
    void aWinHasToFitTheContract();
    void rulesThatAreSwitchedOffStandApart();
    void aNewEditionKeepsWhatWeChanged();

private:
    Workspace m_workspace;
};

void RulebookTest::initTestCase()
{
    m_workspace = withRules(rulesFile().content);
}

void RulebookTest::shipsEveryRule()
{
    QCOMPARE(m_workspace.rows<Rule>().size(), qsizetype(118));
    const auto market = shippedWorkspace(StartContent::Market);
    QVERIFY(market);
    QCOMPARE(market->rows<Rule>().size(), qsizetype(118));
    QVERIFY(dataProblems(*market).empty());
}

void RulebookTest::everyRuleIsRead()
{
    const Rulebook book = readRules(m_workspace);
    for (const DataProblem &problem : book.problems)
        QFAIL(qPrintable(problem.message));
    QCOMPARE(book.rules.size(), size_t(118));
    for (const ReadRule &rule : book.rules) {
        const auto again = conditionFromText(conditionText(rule.trigger));
        QVERIFY(again);
        QCOMPARE(*again == rule.trigger, true);
    }
}

void RulebookTest::everyRuleCanFireNotFireAndBeUnknown_data()
{
    QTest::addColumn<QString>("text");
    for (const Rule &rule : m_workspace.rows<Rule>()) {
        if (rule.trigger != u"always")
            QTest::addRow("%s", qPrintable(rule.id.text)) << rule.trigger;
        if (!rule.highIf.isEmpty())
            QTest::addRow("%s high", qPrintable(rule.id.text)) << rule.highIf;
        if (!rule.mediumIf.isEmpty())
            QTest::addRow("%s medium", qPrintable(rule.id.text)) << rule.mediumIf;
    }
}

void RulebookTest::everyRuleCanFireNotFireAndBeUnknown()
{
    QFETCH(QString, text);
    const auto condition = conditionFromText(text);
    QVERIFY(condition);
    QCOMPARE(answerAfterLearning(*condition, true), Truth::True);
    QCOMPARE(answerAfterLearning(*condition, false), Truth::False);
    const bool onlyCounts = text == u"any_commitment()"; // whether there is one is always known
    QCOMPARE(canBeUnknown(*condition), !onlyCounts);
}

void RulebookTest::everyRuleIsWhole()
{
    for (const Rule &rule : m_workspace.rows<Rule>()) {
        const bool isWhole = !rule.ask.isEmpty() && !rule.fallback.isEmpty()
                             && !rule.redLine.isEmpty() && !rule.why.isEmpty()
                             && !rule.evidence.isEmpty() && !rule.give.isEmpty()
                             && !rule.owner.isEmpty() && !rule.sources.isEmpty() && rule.checkedOn;
        QVERIFY2(isWhole, qPrintable(rule.id.text));
        for (const Id<Source> &source : rule.sources)
            QVERIFY2(m_workspace.find(source), qPrintable(source.text));
    }
}

void RulebookTest::onlyLegalMinimaRestOnALaw()
{
    for (const Rule &rule : m_workspace.rows<Rule>()) {
        const bool isLaw = rule.stance == Stance::LegalMinimum;
        QVERIFY2(isLaw != rule.lawAppliesIf.isEmpty(), qPrintable(rule.id.text));
        QVERIFY2(!isLaw || !rule.regulations.isEmpty(), qPrintable(rule.id.text));
    }
}

void RulebookTest::anUnknownFieldIsAProblemOfItsRule()
{
    const Row rule =
        rowWith(TableId::Rule, "mine", {{"title", "Mine"}, {"trigger", "contract.colour = green"}});
    const Rulebook book = readRules(workspaceOf({rule}));
    QVERIFY(book.rules.empty());
    QCOMPARE(book.problems.size(), size_t(1));
    QCOMPARE(book.problems.front().row, rule.ref());
    QVERIFY(book.problems.front().message.contains(u"Mine"));
    QVERIFY(book.problems.front().message.contains(u"contract.colour"));
}

void RulebookTest::aWinHasToFitTheContract_data()
{
    QTest::addColumn<QString>("win");
    QTest::addColumn<bool>("fits");
    QTest::newRow("yes") << u"price_locked = true"_s << true;
    QTest::newRow("number") << u"liability_cap_months = 24"_s << true;
    QTest::newRow("choice") << u"audit_rights = full"_s << true;
    QTest::newRow("no such field") << u"colour = green"_s << false;
    QTest::newRow("no such choice") << u"audit_rights = some"_s << false;
    QTest::newRow("out of range") << u"sla_uptime_pct = 120"_s << false;
    QTest::newRow("no value") << u"price_locked"_s << false;
}

void RulebookTest::aWinHasToFitTheContract()
{
    QFETCH(QString, win);
    Rule rule{.id = {u"mine"_s}, .title = u"Mine"_s};
    rule.wins = {win};
    QTEST(winsOf(rule).has_value(), "fits");
    QCOMPARE(readRules(workspaceOf({Row::of(rule)})).problems.empty(), winsOf(rule).has_value());
}

void RulebookTest::rulesThatAreSwitchedOffStandApart()
{
    Rule rule{.id = {u"mine"_s}, .title = u"Mine"_s};
    rule.enabled = false;
    const Workspace workspace = workspaceOf({Row::of(rule)});
    const Rulebook book = readRules(workspace);
    QVERIFY(book.rules.empty());
    QCOMPARE(book.unused.size(), size_t(1));
}

void RulebookTest::aNewEditionKeepsWhatWeChanged()
{
    const Id<Rule> changedByUs{u"pc-unit-price-lock"_s};
    const Id<Rule> changedByThem{u"pc-renewal-cap"_s};
    Workspace workspace = m_workspace;
    const Field &ask = *tableInfo(TableId::Rule).field(u"ask");
    const auto edit = setField(workspace, {{TableId::Rule, changedByUs.text}}, ask, u"Ours."_s);
    QVERIFY(edit);
    workspace.apply(*edit);

    QByteArray edition = rulesFile().content;
    edition.replace("\"edition\": \"2026.11\"", "\"edition\": \"2027.05\"");
    for (const Id<Rule> &id : {changedByUs, changedByThem}) {
        const QByteArray text = m_workspace.find(id)->ask.toUtf8();
        QVERIFY(edition.contains(text));
        edition.replace(text, "Theirs.");
    }
    const auto file = readExchange(edition, u"rules.json"_s);
    QVERIFY(file);
    const ImportPlan plan = planImport(workspace, *file);
    QVERIFY(plan.isAcceptable());
    QCOMPARE(plan.conflicts.size(), size_t(1));
    QCOMPARE(plan.conflicts.front().row.id, changedByUs.text);
    QCOMPARE(plan.conflicts.front().field, u"ask"_s);
    QCOMPARE(plan.conflicts.front().kept, u"Ours."_s);
    QCOMPARE(plan.conflicts.front().offered, u"Theirs."_s);
    workspace.apply(plan.edit);
    QCOMPARE(workspace.find(changedByUs)->ask, u"Ours."_s);
    QCOMPARE(workspace.find(changedByThem)->ask, u"Theirs."_s);
}

QTEST_GUILESS_MAIN(RulebookTest)
#include "tst_rulebook.moc"
