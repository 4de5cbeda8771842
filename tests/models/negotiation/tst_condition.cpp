#include "models/negotiation/conditionfields.h"
#include "models/negotiation/conditiontext.h"
#include "models/negotiation/conditionwords.h"

#include <QRandomGenerator>
#include <QTest>

using namespace fairlead;
using namespace Qt::StringLiterals;

namespace {

using Operator = Condition::Operator;
constexpr int kRandomTrees = 3000;

/// Facts about two workloads and one commitment, all unknown.
Facts unknownFacts()
{
    Facts facts;
    facts.situation.resize(conditionFields(FactScope::Situation).size());
    const auto add = [&](FactScope scope, const QString &name) {
        facts.list(scope).push_back(
            {{TableId::Workload, name}, name, FactRow(conditionFields(scope).size())});
    };
    add(FactScope::Workload, u"one"_s);
    add(FactScope::Workload, u"two"_s);
    add(FactScope::Commitment, u"three"_s);
    return facts;
}

Fact &factIn(FactRow &row, FactScope scope, const QString &name)
{
    const int field = findConditionField(scope, name);
    if (field < 0)
        qFatal("no field %s", qPrintable(name));
    return row[size_t(field)];
}

Fact &situationFact(Facts &facts, const QString &name)
{
    return factIn(facts.situation, FactScope::Situation, name);
}

Condition read(const QString &text)
{
    const auto condition = conditionFromText(text);
    if (!condition)
        qFatal("%s", qPrintable(condition.error().message));
    return *condition;
}

/// Makes conditions and facts, the same ones in every run.
class Maker
{
public:
    Condition condition(int depth, FactScope scope = FactScope::Situation)
    {
        const int kind = depth == 0 ? 0 : below(5);
        if (kind == 1)
            return {.op = Operator::Not, .operands = {condition(depth - 1, scope)}};
        if (kind == 2 || kind == 3) {
            return {.op = kind == 2 ? Operator::And : Operator::Or,
                    .operands = {condition(depth - 1, scope), condition(depth - 1, scope)}};
        }
        if (kind == 4 && scope == FactScope::Situation) {
            const FactScope list = below(2) == 0 ? FactScope::Workload : FactScope::Commitment;
            return {.op = Operator::Any, .scope = list, .operands = {condition(depth - 1, list)}};
        }
        return comparison(scope);
    }

    /// One of few values, so that comparisons go both ways.
    Fact fact(const ConditionField &field)
    {
        switch (field.kind) {
        case FactKind::YesNo:
            return below(2);
        case FactKind::Number:
            return below(4);
        case FactKind::Choice:
            return below(int(field.enumeration->choices().size()));
        case FactKind::Choices:
            return below(1 << int(field.enumeration->choices().size()));
        }
        Q_UNREACHABLE();
    }

    void learnSome(Facts &facts)
    {
        learnSome(facts.situation, FactScope::Situation);
        for (const FactScope scope : {FactScope::Workload, FactScope::Commitment}) {
            for (FactEntry &entry : facts.list(scope))
                learnSome(entry.facts, scope);
        }
    }

    int below(int count) { return m_random.bounded(count); }

private:
    Condition comparison(FactScope scope)
    {
        const std::vector<ConditionField> &fields = conditionFields(scope);
        // Few fields, so that conditions ask for one more than once.
        const int at = below(qMin(6, int(fields.size())));
        const ConditionField &field = fields[size_t(at)];
        Condition condition{.scope = scope, .field = at};
        switch (field.kind) {
        case FactKind::YesNo:
            condition.op = Operator::IsTrue;
            return condition;
        case FactKind::Number:
            condition.op = Operator(int(Operator::Equal) + below(6));
            condition.value = below(4);
            return condition;
        case FactKind::Choice:
            condition.op = below(2) == 0 ? Operator::In : Operator::NotIn;
            condition.set = quint64(1 + below(7));
            return condition;
        case FactKind::Choices:
            condition.op = Operator::Has;
            condition.value = 0;
            return condition;
        }
        Q_UNREACHABLE();
    }

    void learnSome(FactRow &row, FactScope scope)
    {
        for (size_t at = 0; at < row.size(); ++at) {
            if (!row[at] && below(2) == 0)
                row[at] = fact(conditionFields(scope)[at]);
        }
    }

    QRandomGenerator m_random{20261120};
};

} // namespace

class ConditionTest : public QObject
{
    Q_OBJECT

private slots:
    void theLawsOfThreeValuedLogicHold();
    void negationTurnsOrIntoAnd();
    void learningNeverTurnsAnAnswer();
    void onlyMissingFactsMatter();
    void missingFactsAreUnknownOnes();
    void anyOverAnEmptyListIsFalse();
    void textAndTreeAreTheSame();
    void readsOperators_data();
    void readsOperators();
    void refusesWhatItCannotRead_data();
    void refusesWhatItCannotRead();
    void refusesHostileDepth();
    void namesTheValuesThatDecided();
    void namesTheEntriesThatDecided();
    void everyFieldHasALabelAndAPlaceToEnterIt();
};

void ConditionTest::theLawsOfThreeValuedLogicHold()
{
    const std::vector<Truth> all{Truth::False, Truth::Unknown, Truth::True};
    for (const Truth a : all) {
        QCOMPARE(!!a, a);
        QCOMPARE(both(a, Truth::True), a);
        QCOMPARE(either(a, Truth::False), a);
        QCOMPARE(both(a, Truth::False), Truth::False);
        QCOMPARE(either(a, Truth::True), Truth::True);
        for (const Truth b : all) {
            QCOMPARE(both(a, b), both(b, a));
            QCOMPARE(either(a, b), either(b, a));
            QCOMPARE(!both(a, b), either(!a, !b));
            QCOMPARE(either(a, both(a, b)), a);
            for (const Truth c : all)
                QCOMPARE(both(a, either(b, c)), either(both(a, b), both(a, c)));
        }
    }
    QCOMPARE(either(Truth::Unknown, !Truth::Unknown), Truth::Unknown);
}

void ConditionTest::negationTurnsOrIntoAnd()
{
    Maker maker;
    for (int i = 0; i < kRandomTrees; ++i) {
        const Condition left = maker.condition(3);
        const Condition right = maker.condition(3);
        Facts facts = unknownFacts();
        maker.learnSome(facts);
        const auto negated = [](const Condition &condition) {
            return Condition{.op = Operator::Not, .operands = {condition}};
        };
        const Condition either{.op = Operator::Or, .operands = {left, right}};
        const Condition both{.op = Operator::And, .operands = {negated(left), negated(right)}};
        QCOMPARE(evaluate(negated(either), facts), evaluate(both, facts));
    }
}

void ConditionTest::learningNeverTurnsAnAnswer()
{
    Maker maker;
    int answered = 0;
    int learned = 0;
    for (int i = 0; i < kRandomTrees; ++i) {
        const Condition condition = maker.condition(4);
        Facts facts = unknownFacts();
        Truth before = evaluate(condition, facts);
        for (int step = 0; step < 4; ++step) {
            maker.learnSome(facts);
            const Truth after = evaluate(condition, facts);
            if (before != Truth::Unknown) {
                QCOMPARE(after, before);
                ++answered;
            } else if (after != Truth::Unknown) {
                ++learned;
            }
            before = after;
        }
    }
    QVERIFY(answered > kRandomTrees / 2);
    QVERIFY(learned > kRandomTrees / 2);
}

void ConditionTest::onlyMissingFactsMatter()
{
    Maker maker;
    for (int i = 0; i < kRandomTrees; ++i) {
        const Condition condition = maker.condition(4);
        Facts facts = unknownFacts();
        maker.learnSome(facts);
        const std::vector<MissingFact> missing = missingFor(condition, facts);
        QCOMPARE(missing.empty(), evaluate(condition, facts) != Truth::Unknown);
        for (size_t at = 0; at < facts.situation.size(); ++at) {
            const MissingFact fact{.field = int(at)};
            const bool isMissing = std::find(missing.begin(), missing.end(), fact) != missing.end();
            if (facts.situation[at] || isMissing)
                continue;
            Facts learned = facts;
            learned.situation[at] = maker.fact(conditionFields(FactScope::Situation)[at]);
            QCOMPARE(evaluate(condition, learned), evaluate(condition, facts));
        }
    }
}

void ConditionTest::missingFactsAreUnknownOnes()
{
    Facts facts = unknownFacts();
    const Condition condition =
        read(u"contract.price_locked and any_workload(regulated or phi) and contract.auto_renew"_s);
    QCOMPARE(missingFor(condition, facts).size(), size_t(6));

    situationFact(facts, u"contract.price_locked"_s) = 1;
    FactEntry &first = facts.list(FactScope::Workload).front();
    factIn(first.facts, FactScope::Workload, u"regulated"_s) = 0;
    const std::vector<MissingFact> missing = missingFor(condition, facts);
    QCOMPARE(missing.size(), size_t(4));
    QCOMPARE(missingText(missing.front()), u"Health data of “one”"_s);

    situationFact(facts, u"contract.auto_renew"_s) = 0;
    QVERIFY(missingFor(condition, facts).empty());
}

void ConditionTest::anyOverAnEmptyListIsFalse()
{
    const Facts facts = unknownFacts();
    QCOMPARE(evaluate(read(u"any_deal()"_s), facts), Truth::False);
    QCOMPARE(evaluate(read(u"any_deal(type = equity)"_s), facts), Truth::False);
    QCOMPARE(evaluate(read(u"any_workload()"_s), facts), Truth::True);
    QCOMPARE(evaluate(read(u"any_workload(phi)"_s), facts), Truth::Unknown);
}

void ConditionTest::textAndTreeAreTheSame()
{
    Maker maker;
    for (int i = 0; i < kRandomTrees; ++i) {
        const Condition condition = maker.condition(4);
        const QString text = conditionText(condition);
        const auto again = conditionFromText(text);
        QVERIFY2(again, qPrintable(text));
        QVERIFY2(*again == condition, qPrintable(text));
    }
}

void ConditionTest::readsOperators_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<double>("fact");
    QTest::addColumn<bool>("holds");
    const auto row = [](const char *text, double fact, bool holds) {
        QTest::addRow("%s of %g", text, fact) << QString::fromLatin1(text) << fact << holds;
    };
    row("contract.term_months = 12", 12, true);
    row("contract.term_months != 12", 12, false);
    row("contract.term_months > 12", 12, false);
    row("contract.term_months >= 12", 12, true);
    row("contract.term_months < 12", 11, true);
    row("contract.term_months <= 12", 13, false);
    row("exposure.vendor_share > 40%", 0.41, true);
    row("exposure.vendor_share > 0.4", 0.39, false);
    row("contract.paper = vendor", int(Paper::Vendor), true);
    row("contract.paper in [own, negotiated]", int(Paper::Vendor), false);
    row("contract.paper not in [own, negotiated]", int(Paper::Vendor), true);
    row("org.jurisdictions has uk", (1 << int(Jurisdiction::Eu)) | (1 << int(Jurisdiction::Uk)),
        true);
    row("org.jurisdictions has us", 1 << int(Jurisdiction::Eu), false);
    row("not contract.auto_renew", 0, true);
}

void ConditionTest::readsOperators()
{
    QFETCH(QString, text);
    QFETCH(double, fact);
    const Condition condition = read(text);
    const Condition &asked = condition.op == Operator::Not ? condition.operands.front() : condition;
    Facts facts = unknownFacts();
    QCOMPARE(evaluate(condition, facts), Truth::Unknown);
    facts.situation[size_t(asked.field)] = fact;
    QTEST(evaluate(condition, facts) == Truth::True, "holds");
}

void ConditionTest::refusesWhatItCannotRead_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("named");
    const auto row = [](const char *text, const char *named) {
        QTest::newRow(text) << QString::fromUtf8(text) << QString::fromUtf8(named);
    };
    row("contract.colour", "contract.colour");
    row("criticality = critical", "criticality");
    row("any_workload(contract.auto_renew)", "contract.auto_renew");
    row("any_workload(any_deal())", "inside another");
    row("contract.paper = paper", "paper");
    row("contract.paper > vendor", "contract.paper");
    row("contract.paper", "contract.paper");
    row("contract.term_months", "contract.term_months");
    row("contract.term_months > many", "many");
    row("contract.auto_renew = 1", "contract.auto_renew");
    row("contract.auto_renew and", "breaks off");
    row("(contract.auto_renew", ")");
    row("contract.auto_renew)", ")");
    row("contract.paper in [vendor", "]");
    row("contract.paper in []", "]");
    row("contract.paper has vendor", "contract.paper");
    row("not", "breaks off");
    row("; drop table rule", ";");
}

void ConditionTest::refusesWhatItCannotRead()
{
    QFETCH(QString, text);
    QFETCH(QString, named);
    const auto condition = conditionFromText(text);
    QVERIFY(!condition);
    QVERIFY2(condition.error().message.contains(named), qPrintable(condition.error().message));
}

void ConditionTest::refusesHostileDepth()
{
    QVERIFY(!conditionFromText(u"("_s.repeated(100000) + u"always"_s));
    QVERIFY(!conditionFromText(u"not "_s.repeated(100000) + u"always"_s));
}

void ConditionTest::namesTheValuesThatDecided()
{
    Facts facts = unknownFacts();
    situationFact(facts, u"exposure.vendor_share"_s) = 0.62;
    situationFact(facts, u"contract.paper"_s) = int(Paper::Vendor);
    const Condition condition = read(u"exposure.vendor_share > 40% or contract.paper = own"_s);
    QCOMPARE(reasonsFor(condition, facts),
             QStringList{u"Share of the vendor: 62 % (above 40 %)"_s});
    QVERIFY(reasonsFor(read(u"contract.price_locked"_s), facts).isEmpty());

    situationFact(facts, u"exposure.vendor_share"_s) = 0.1;
    QCOMPARE(reasonsFor(condition, facts),
             (QStringList{u"Share of the vendor: 10 % (below 40 %)"_s, u"Paper: Vendor's"_s}));
}

void ConditionTest::namesTheEntriesThatDecided()
{
    Facts facts = unknownFacts();
    for (FactEntry &entry : facts.list(FactScope::Workload))
        factIn(entry.facts, FactScope::Workload, u"phi"_s) = 1;
    QCOMPARE(reasonsFor(read(u"any_workload(phi)"_s), facts),
             QStringList{u"one, two – Health data: yes"_s});
    QCOMPARE(reasonsFor(read(u"any_deal(type = equity)"_s), facts),
             QStringList{u"none: a deal between vendors with (Kind of deal: Equity)"_s});
}

void ConditionTest::everyFieldHasALabelAndAPlaceToEnterIt()
{
    for (const FactScope scope :
         {FactScope::Situation, FactScope::Workload, FactScope::Commitment, FactScope::Deal}) {
        QSet<QString> names;
        for (const ConditionField &field : conditionFields(scope)) {
            QVERIFY2(!field.label().isEmpty(), qPrintable(field.name));
            QVERIFY2(tableInfo(field.table).field(field.column), qPrintable(field.name));
            QVERIFY2(field.stored || field.compute, qPrintable(field.name));
            QVERIFY2(!names.contains(field.name), qPrintable(field.name));
            QCOMPARE(bool(field.enumeration),
                     field.kind == FactKind::Choice || field.kind == FactKind::Choices);
            names.insert(field.name);
        }
    }
}

QTEST_GUILESS_MAIN(ConditionTest)
#include "tst_condition.moc"
