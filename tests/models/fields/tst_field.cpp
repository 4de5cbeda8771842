#include "models/row.h"

#include "tests/support/rows.h"

#include <QSet>
#include <QTest>

#include <cmath>

using namespace fairlead;
using namespace Qt::StringLiterals;

class FieldTest : public QObject
{
    Q_OBJECT

private slots:
    void describesEveryTableOnce();
    void givesEveryFieldANameAndAMeaning();
    void startsEveryRowWithValuesThatFit();
    void keepsNullApartFromZero();
    void refusesAnotherType();
    void refusesWhatIsOutOfRange();
    void refusesWhatDoesNotExist();
    void takesAnInvalidDateForNull();
    void needsRequiredValues();
    void readsWhatItWrites();
};

namespace {

/// A value that the field accepts.
Value sampleOf(const Field &field)
{
    const auto firstKey = [&] {
        return QString::fromLatin1(field.enumeration->choices().back().key);
    };
    switch (field.kind) {
    case FieldKind::Text:
    case FieldKind::Reference:
        return u"some text"_s;
    case FieldKind::TextList:
    case FieldKind::ReferenceList:
        return QStringList({u"one"_s, u"two"_s});
    case FieldKind::Integer:
        return qint64(std::isfinite(field.options.minimum) ? std::ceil(field.options.minimum) : 7);
    case FieldKind::Real:
        return std::isfinite(field.options.minimum) ? field.options.minimum : 0.25;
    case FieldKind::Boolean:
        return true;
    case FieldKind::Money:
        return Money::ofUnits(5);
    case FieldKind::UnitPrice:
        return UnitPrice{5, Currency::usd()};
    case FieldKind::Date:
        return PartialDate::quarter(2026, 3);
    case FieldKind::Timestamp:
        return QDateTime({2026, 1, 2}, {3, 4, 5, 6}, Qt::UTC);
    case FieldKind::Choice:
        return firstKey();
    case FieldKind::ChoiceList:
        return QStringList(firstKey());
    }
    Q_UNREACHABLE();
}

} // namespace

void FieldTest::describesEveryTableOnce()
{
    QCOMPARE(allTables().size(), size_t(kTableCount));
    QSet<QString> keys;
    for (const TableInfo &table : allTables()) {
        QVERIFY2(!keys.contains(table.key()), table.text.key);
        keys.insert(table.key());
        QCOMPARE(tableInfo(table.id).text.key, table.text.key);
        QCOMPARE(tableInfo(QStringView(table.key())), &tableInfo(table.id));
    }
    QVERIFY(!tableInfo(u"no such table"));
}

void FieldTest::givesEveryFieldANameAndAMeaning()
{
    for (const TableInfo &table : allTables()) {
        QSet<QString> keys{u"id"_s};
        QVERIFY(!table.singular().isEmpty() && !table.plural().isEmpty());
        for (const Field &field : table.fields) {
            QVERIFY2(!keys.contains(field.name()), field.key);
            keys.insert(field.name());
            QVERIFY2(!field.label().isEmpty() && !field.meaning().isEmpty(), field.key);
        }
    }
}

void FieldTest::startsEveryRowWithValuesThatFit()
{
    for (const TableInfo &table : allTables()) {
        const Row row(table.id, u"x"_s);
        QCOMPARE(row.id(), u"x"_s);
        for (const Field &field : table.fields) {
            const Value value = row.value(field);
            if (isNull(value))
                continue;
            QVERIFY2(field.check(value), field.key);
            QCOMPARE(field.check(value).value(), value);
        }
    }
}

void FieldTest::keepsNullApartFromZero()
{
    const Field &field = fieldOf(TableId::Workload, "prompts");
    const Row row(TableId::Workload, u"x"_s);
    QVERIFY(isNull(row.value(field)));
    const Row zero = row.with(field, qint64(0)).value();
    QCOMPARE(zero.value(field), Value(qint64(0)));
    QCOMPARE_NE(zero, row);
    QCOMPARE(zero.with(field, Value()).value(), row);
}

void FieldTest::refusesAnotherType()
{
    for (const TableInfo &table : allTables()) {
        for (const Field &field : table.fields) {
            const Value wrong = field.kind == FieldKind::Boolean ? Value(u"yes"_s) : Value(true);
            QVERIFY2(!field.check(wrong), field.key);
        }
    }
}

void FieldTest::refusesWhatIsOutOfRange()
{
    const Field &share = fieldOf(TableId::Workload, "cached_share");
    QVERIFY(share.check(0.0) && share.check(1.0) && share.check(qint64(1)));
    QVERIFY(!share.check(-0.01));
    QVERIFY(!share.check(1.01));
    QVERIFY(!share.check(std::nan("")));
    QVERIFY(!share.check(INFINITY));
    QVERIFY(!fieldOf(TableId::Workload, "prompts").check(qint64(-1)));
}

void FieldTest::refusesWhatDoesNotExist()
{
    QVERIFY(!fieldOf(TableId::Tranche, "certainty").check(u"perhaps"_s));
    QVERIFY(!fieldOf(TableId::Party, "own_silicon").check(QStringList({u"tpu"_s, u"abacus"_s})));
    QVERIFY(!fieldOf(TableId::Party, "aliases").check(QStringList({u"AWS"_s, u""_s})));
}

void FieldTest::takesAnInvalidDateForNull()
{
    const Field &announcedOn = fieldOf(TableId::Deal, "announced_on");
    QVERIFY(isNull(announcedOn.check(PartialDate()).value()));
    QVERIFY(isNull(announcedOn.check(PartialDate::month(2026, 13)).value()));
    QVERIFY(!fieldOf(TableId::Snapshot, "taken_at").check(QDateTime()));
}

void FieldTest::needsRequiredValues()
{
    for (const TableInfo &table : allTables()) {
        for (const Field &field : table.fields) {
            QCOMPARE(field.check(Value()).has_value(), !field.options.required);
            if (field.kind == FieldKind::Text)
                QCOMPARE(field.check(QString()).has_value(), !field.options.required);
        }
    }
    QCOMPARE(Row(TableId::Party, u"x"_s).firstMissing(), &fieldOf(TableId::Party, "name"));
}

void FieldTest::readsWhatItWrites()
{
    for (const TableInfo &table : allTables()) {
        Row row(table.id, u"x"_s);
        for (const Field &field : table.fields) {
            const Row changed = row.with(field, sampleOf(field)).value();
            QVERIFY2(changed.value(field) == sampleOf(field), field.key);
            row = changed;
        }
        QVERIFY(!row.firstMissing());
        const Row copy = row.copiedTo(u"y"_s);
        QCOMPARE(copy.id(), u"y"_s);
        QCOMPARE(copy.copiedTo(u"x"_s), row);
    }
}

QTEST_GUILESS_MAIN(FieldTest)

#include "tst_field.moc"
