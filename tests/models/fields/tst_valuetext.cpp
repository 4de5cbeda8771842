#include "models/fields/inputtext.h"
#include "models/fields/valuetext.h"

#include "models/rows/vocabulary.h"
#include "tests/support/rows.h"

#include <QRandomGenerator>
#include <QTest>

#include <limits>

using namespace fairlead;
using namespace Qt::StringLiterals;

namespace {

const QLocale kEnglish(QLocale::English, QLocale::UnitedStates);
const QLocale kGerman(QLocale::German, QLocale::Germany);

QList<QLocale> manyLocales()
{
    return {QLocale::c(),
            kEnglish,
            QLocale(QLocale::English, QLocale::UnitedKingdom),
            kGerman,
            QLocale(QLocale::German, QLocale::Switzerland),
            QLocale(QLocale::French, QLocale::France),
            QLocale(QLocale::Swedish, QLocale::Sweden)};
}

/// With plain blanks where people see narrow or unbreakable ones.
QString plainBlanks(QString text)
{
    return text.replace(u'\u00a0', u' ').replace(u'\u202f', u' ');
}

Workspace market()
{
    return workspaceOf({
        rowWith(TableId::Party, "openai", {{"name", "OpenAI"}}),
        rowWith(TableId::Party, "amazon", {{"name", "Amazon"}}),
        rowWith(TableId::Party, "twin-1", {{"name", "Twin"}}),
        rowWith(TableId::Party, "twin-2", {{"name", "Twin"}}),
    });
}

/// One field of each kind, with values that are hard to keep.
QList<std::pair<const Field *, Value>> hardValues()
{
    const Field &text = fieldOf(TableId::Party, "name");
    const Field &texts = fieldOf(TableId::Party, "aliases");
    const Field &whole = fieldOf(TableId::Workload, "prompts");
    const Field &real = fieldOf(TableId::Workload, "input_tokens_m");
    const Field &share = fieldOf(TableId::Workload, "cached_share");
    const Field &flag = fieldOf(TableId::Workload, "must_stay");
    const Field &money = fieldOf(TableId::Metric, "amount");
    const Field &price = fieldOf(TableId::Offering, "input_price");
    const Field &date = fieldOf(TableId::Deal, "announced_on");
    const Field &time = fieldOf(TableId::Snapshot, "taken_at");
    const Field &choice = fieldOf(TableId::Tranche, "certainty");
    const Field &choices = fieldOf(TableId::Party, "own_silicon");
    const Field &reference = fieldOf(TableId::Deal, "payer");
    const Field &references = fieldOf(TableId::Deal, "other_parties");

    QList<std::pair<const Field *, Value>> values{
        {&text, u"Amazon.com, Inc. – “AWS”"_s},
        {&texts, QStringList({u"AWS"_s, u"Amazon.com, Inc."_s})},
        {&texts, QStringList({u"AWS"_s})},
        {&texts, QStringList({u"a; b"_s, u"C:\\"_s, u"\\;"_s, u" blank "_s, u" "_s, u"\n"_s})},
        {&flag, true},
        {&flag, false},
        {&time, QDateTime({2026, 4, 20}, {13, 5}, Qt::UTC)},
        {&choice, u"conditional"_s},
        {&choices, QStringList({u"tpu"_s, u"trainium"_s})},
        {&reference, u"openai"_s},
        {&references, QStringList({u"openai"_s, u"amazon"_s})},
    };
    for (const qint64 number : {qint64(0), qint64(999), qint64(1234567)})
        values.append({&whole, number});
    for (const double number : {0.0, 0.5, 1234.5, 1234567.25, 1e9})
        values.append({&real, number});
    for (int permille = 0; permille <= 1000; ++permille)
        values.append({&share, permille / 1000.0});
    for (const qint64 minor :
         {qint64(0), qint64(1), qint64(-1), qint64(123456789), qint64(-500), qint64(-1300000000000),
          qint64(1300000000000), qint64(123400000000), qint64(9007199254740993),
          std::numeric_limits<qint64>::max(), std::numeric_limits<qint64>::min()}) {
        for (const QStringView code : {u"USD", u"EUR", u"CHF", u"JPY", u"KWD", u"SNOW_CR1"})
            values.append({&money, Money{minor, *Currency::fromCode(code)}});
    }
    for (const qint64 nano : {qint64(0), qint64(1), qint64(78000000), qint64(15000000000),
                              std::numeric_limits<qint64>::max()})
        values.append({&price, UnitPrice{nano, Currency::usd()}});
    for (int month = 1; month <= 12; ++month) {
        values.append({&date, PartialDate(QDate(2026, month, 9))});
        values.append({&date, PartialDate::month(2026, month)});
    }
    for (int part = 1; part <= 4; ++part)
        values.append({&date, PartialDate::quarter(2026, part)});
    for (const PartialDate &each :
         {PartialDate::half(2026, 1), PartialDate::half(2026, 2), PartialDate::year(2026)})
        values.append({&date, each});
    return values;
}

} // namespace

class ValueTextTest : public QObject
{
    Q_OBJECT

private slots:
    void readsWhatItStores();
    void readsWhatItDisplays_data();
    void readsWhatItDisplays();
    void readsExactNumbersBack_data();
    void readsExactNumbersBack();
    void displaysAmounts_data();
    void displaysAmounts();
    void displaysNullAsADash();
    void displaysNamesAndLabels();
    void neverShowsASmallNumberAsZero();
    void readsTypedAmounts_data();
    void readsTypedAmounts();
    void refusesUnclearAmounts_data();
    void refusesUnclearAmounts();
    void readsShares();
    void readsGroupedNumbersOnlyWhereTheLocaleGroups();
    void readsTypedDates_data();
    void readsTypedDates();
    void refusesBadDates();
    void readsYesAndNo();
    void readsChoicesByLabelOrKey();
    void givesEachChoiceOneMeaning();
    void readsNamesAndIds();
    void refusesAmbiguousNames();
    void readsListEntries();
    void takesEmptyTextForNull();
    void namesTheFieldInEveryError();
};

void ValueTextTest::readsWhatItStores()
{
    for (const auto &[field, value] : hardValues()) {
        const QString text = storedText(value);
        const auto read = valueFromStored(*field, text);
        QVERIFY2(read, read ? "" : qPrintable(read.error().message));
        QVERIFY2(*read == value, qPrintable(text));
    }
}

void ValueTextTest::readsWhatItDisplays_data()
{
    QTest::addColumn<QLocale>("locale");
    for (const QLocale &locale : manyLocales())
        QTest::newRow(qPrintable(locale.name())) << locale;
}

void ValueTextTest::readsWhatItDisplays()
{
    QFETCH(QLocale, locale);
    const Workspace workspace = market();
    for (const auto &[field, value] : hardValues()) {
        if (std::holds_alternative<QStringList>(value))
            continue; // shown with commas, which names hold as well; see readsListEntries()
        const QString text = displayText(workspace, *field, value, locale);
        for (const QString &typed : {text, plainBlanks(text)}) {
            const auto read = valueFromInput(workspace, *field, typed, locale);
            QVERIFY2(read, read ? "" : qPrintable(read.error().message));
            QVERIFY2(*read == value, qPrintable(typed + u" became "_s + storedText(*read)));
        }
    }
}

void ValueTextTest::readsExactNumbersBack_data()
{
    readsWhatItDisplays_data();
}

void ValueTextTest::readsExactNumbersBack()
{
    QFETCH(QLocale, locale);
    const Field &real = fieldOf(TableId::Workload, "input_tokens_m");
    const Field &share = fieldOf(TableId::Workload, "cached_share");
    QList<double> numbers{0.57, 1.0 / 3, 0.1 + 0.2, 1e-12, 0.999999999999, 0.0, 1.0, 0.005};
    QRandomGenerator random(42);
    for (int i = 0; i < 1000; ++i)
        numbers += random.generateDouble();
    for (const double number : std::as_const(numbers)) {
        for (const Field *field : {&real, &share}) {
            const QString text = exactNumberText(*field, number, locale);
            const auto read = valueFromInput({}, *field, text, locale);
            QVERIFY2(read, read ? "" : qPrintable(read.error().message));
            QVERIFY2(*read == Value(number), qPrintable(text));
        }
    }
    QCOMPARE(exactNumberText(share, 0.57, kEnglish), u"57 %"_s);
    QCOMPARE(exactNumberText(share, 0.005, kEnglish), u"0.5 %"_s);
    QCOMPARE(exactNumberText(share, 1, kEnglish), u"100 %"_s);
    QCOMPARE(exactNumberText(real, 1234.5, kGerman), u"1234,5"_s);
}

void ValueTextTest::displaysAmounts_data()
{
    QTest::addColumn<QString>("stored");
    QTest::addColumn<QString>("english");
    QTest::addColumn<QString>("german");

    QTest::newRow("billions") << u"13000000000.00 USD"_s << u"$13 B"_s << u"$13 B"_s;
    QTest::newRow("three decimals") << u"1234000000.00 USD"_s << u"$1.234 B"_s << u"$1,234 B"_s;
    QTest::newRow("four decimals") << u"1234500000.00 USD"_s << u"$1,234.5 M"_s << u"$1.234,5 M"_s;
    QTest::newRow("trillion") << u"1000000000000.00 USD"_s << u"$1 T"_s << u"$1 T"_s;
    QTest::newRow("every digit") << u"1234567.89 USD"_s << u"$1,234,567.89"_s << u"$1.234.567,89"_s;
    QTest::newRow("below a million") << u"999999.00 USD"_s << u"$999,999"_s << u"$999.999"_s;
    QTest::newRow("negative") << u"-2500000.00 EUR"_s << u"-€2.5 M"_s << u"-€2,5 M"_s;
    QTest::newRow("negative cents") << u"-0.05 USD"_s << u"-$0.05"_s << u"-$0,05"_s;
    QTest::newRow("code") << u"-7.00 CHF"_s << u"CHF -7"_s << u"CHF -7"_s;
    QTest::newRow("beyond doubles")
        << u"90071992547409.93 USD"_s << u"$90,071,992,547,409.93"_s << u"$90.071.992.547.409,93"_s;
    QTest::newRow("smallest") << u"-92233720368547758.08 USD"_s << u"-$92,233,720,368,547,758.08"_s
                              << u"-$92.233.720.368.547.758,08"_s;
}

void ValueTextTest::displaysAmounts()
{
    QFETCH(QString, stored);
    const Money money = Money::fromText(stored).value();
    QTEST(plainBlanks(moneyText(money, kEnglish)), "english");
    QTEST(plainBlanks(moneyText(money, kGerman)), "german");
}

void ValueTextTest::displaysNullAsADash()
{
    const Workspace workspace;
    for (const TableInfo &table : allTables()) {
        for (const Field &field : table.fields)
            QCOMPARE(displayText(workspace, field, Value(), kEnglish), u"–"_s);
    }
}

void ValueTextTest::displaysNamesAndLabels()
{
    const Workspace workspace = market();
    const auto shown = [&](TableId table, const char *key, const Value &value) {
        return plainBlanks(displayText(workspace, fieldOf(table, key), value, kEnglish));
    };
    QCOMPARE(shown(TableId::Deal, "payer", u"openai"_s), u"OpenAI"_s);
    QCOMPARE(shown(TableId::Deal, "payer", u"nobody"_s), u"nobody"_s);
    QCOMPARE(shown(TableId::Deal, "other_parties", QStringList({u"openai"_s, u"amazon"_s})),
             u"OpenAI, Amazon"_s);
    QCOMPARE(shown(TableId::Tranche, "certainty", u"firm"_s), labelOf(Certainty::Firm));
    QCOMPARE(shown(TableId::Workload, "cached_share", 0.425), u"42.5 %"_s);
    QCOMPARE(shown(TableId::Offering, "input_price", *UnitPrice::fromText(u"0.078 USD")),
             u"$0.078"_s);
    QCOMPARE(shown(TableId::Workload, "must_stay", true), u"yes"_s);
    QCOMPARE(shown(TableId::Deal, "announced_on", PartialDate::quarter(2026, 2)), u"Q2 2026"_s);
}

void ValueTextTest::neverShowsASmallNumberAsZero()
{
    const Field &field = fieldOf(TableId::Workload, "input_tokens_m");
    QCOMPARE_NE(displayText({}, field, 1e-9, kEnglish), u"0"_s);
}

void ValueTextTest::readsTypedAmounts_data()
{
    QTest::addColumn<QString>("typed");
    QTest::addColumn<QLocale>("locale");
    QTest::addColumn<QString>("stored");

    const auto add = [](const QString &typed, const QLocale &locale, const QString &stored) {
        QTest::newRow(qPrintable(typed + u", "_s + locale.name())) << typed << locale << stored;
    };
    for (const QString &typed :
         {u"13 B"_s, u"13B"_s, u"$13 B"_s, u"$ 13 B"_s, u"13 bn"_s, u"13 B USD"_s, u"13 BUSD"_s,
          u"USD 13 B"_s, u"usd13 B"_s, u"13 B $"_s, u"13,000 M"_s, u"13000000000"_s, u"1.3e10"_s,
          u"13 000 000 000"_s, u"13'000'000'000 USD"_s, u"13000000000.00 USD"_s})
        add(typed, kEnglish, u"13000000000.00 USD"_s);
    add(u"1,5 M €"_s, kGerman, u"1500000.00 EUR"_s);
    add(u"1.500 €"_s, kGerman, u"1500.00 EUR"_s);
    add(u"1.5 €"_s, kGerman, u"1.50 EUR"_s);
    add(u"0.078 EUR"_s, kGerman, QString()); // finer than a cent, and never 78 euros
    add(u"-$5"_s, kEnglish, u"-5.00 USD"_s);
    add(u"$-5"_s, kEnglish, u"-5.00 USD"_s);
    add(u"−5"_s, kEnglish, u"-5.00 USD"_s);
    add(u"CHF -5 k"_s, kEnglish, u"-5000.00 CHF"_s);
    add(u"5 K"_s, kEnglish, u"5000.00 USD"_s);
    add(u"5 mn"_s, kEnglish, u"5000000.00 USD"_s);
    add(u"5 THB"_s, kEnglish, u"5.00 THB"_s);
    add(u"5 BTC"_s, kEnglish, u"5.00 BTC"_s);
    add(u"5 CREDITS"_s, kEnglish, u"5.00 CREDITS"_s);
    add(u"SNOW_CR1 5"_s, kEnglish, u"5.00 SNOW_CR1"_s);
    add(u"5 SNOW_CR1"_s, kEnglish, u"5.00 SNOW_CR1"_s);
    add(u"1e3 JPY"_s, kEnglish, u"1000 JPY"_s);
    add(u"1’234.50 CHF"_s, QLocale(QLocale::German, QLocale::Switzerland), u"1234.50 CHF"_s);
    add(u"1\u202f234,50 €"_s, QLocale(QLocale::French, QLocale::France), u"1234.50 EUR"_s);
}

void ValueTextTest::readsTypedAmounts()
{
    QFETCH(QString, typed);
    QFETCH(QLocale, locale);
    QFETCH(QString, stored);
    const auto read =
        valueFromInput({}, fieldOf(TableId::Metric, "amount"), typed, locale).map(storedText);
    if (stored.isEmpty())
        QVERIFY2(!read, qPrintable(read.value_or(QString())));
    else
        QCOMPARE(read ? *read : read.error().message, stored);
}

void ValueTextTest::refusesUnclearAmounts_data()
{
    QTest::addColumn<QString>("typed");
    for (const QString &typed : {u"abc"_s,           u"$"_s,     u"USD"_s,
                                 u"USD 5 EUR"_s,     u"$5 €"_s,  u"$-$5"_s,
                                 u"-$-5"_s,          u"5 5"_s,   u"1 00"_s,
                                 u"5 zillion USD"_s, u"5 M M"_s, u"1,23,4"_s,
                                 u"1.2.3"_s,         u"0,078"_s, u"5 %"_s,
                                 u"12.345"_s,        u"1e400"_s, u"92233720368547758.08"_s,
                                 u"inf"_s,           u"nan"_s,   u"5 U"_s})
        QTest::newRow(qPrintable(typed)) << typed;
}

void ValueTextTest::refusesUnclearAmounts()
{
    QFETCH(QString, typed);
    const auto read = valueFromInput({}, fieldOf(TableId::Metric, "amount"), typed, kEnglish);
    QVERIFY2(!read, read ? qPrintable(storedText(*read)) : "");
}

void ValueTextTest::readsShares()
{
    const Field &share = fieldOf(TableId::Workload, "cached_share");
    QCOMPARE(valueFromInput({}, share, u"25 %"_s, kEnglish).value(), Value(0.25));
    QCOMPARE(valueFromInput({}, share, u"25%"_s, kEnglish).value(), Value(0.25));
    QCOMPARE(valueFromInput({}, share, u"12,3 %"_s, kGerman).value(), Value(0.123));
    QCOMPARE(valueFromInput({}, share, u"0.25"_s, kEnglish).value(), Value(0.25));
    QVERIFY(!valueFromInput({}, share, u"25"_s, kEnglish));
    QVERIFY(!valueFromInput({}, share, u"125 %"_s, kEnglish));
    QVERIFY(!valueFromInput({}, share, u"%"_s, kEnglish));
    QVERIFY(!valueFromInput({}, fieldOf(TableId::Workload, "staff"), u"25 %"_s, kEnglish));
}

void ValueTextTest::readsGroupedNumbersOnlyWhereTheLocaleGroups()
{
    const Field &whole = fieldOf(TableId::Workload, "prompts");
    const Field &real = fieldOf(TableId::Workload, "input_tokens_m");
    QCOMPARE(valueFromInput({}, whole, u"1,234"_s, kEnglish).value(), Value(qint64(1234)));
    QCOMPARE(valueFromInput({}, whole, u"1.234"_s, kGerman).value(), Value(qint64(1234)));
    QCOMPARE(valueFromInput({}, whole, u"1 234"_s, kGerman).value(), Value(qint64(1234)));
    QVERIFY(!valueFromInput({}, whole, u"1.234"_s, kEnglish));
    QVERIFY(!valueFromInput({}, whole, u"1,5"_s, kGerman));
    QVERIFY(!valueFromInput({}, whole, u"12 34"_s, kEnglish));
    QVERIFY(!valueFromInput({}, whole, u"many"_s, kEnglish));
    QCOMPARE(valueFromInput({}, real, u"1.234,5"_s, kGerman).value(), Value(1234.5));
    QCOMPARE(valueFromInput({}, real, u"0.078"_s, kGerman).value(), Value(0.078));
    QVERIFY(!valueFromInput({}, real, u"0,078"_s, kEnglish));
    QVERIFY(!valueFromInput({}, real, u"1,2345"_s, kEnglish));
    QVERIFY(!valueFromInput({}, real, u"-1"_s, kEnglish));
}

void ValueTextTest::readsTypedDates_data()
{
    QTest::addColumn<QString>("typed");
    QTest::addColumn<QLocale>("locale");
    QTest::addColumn<QString>("stored");

    const auto add = [](const QString &typed, const QLocale &locale, const QString &stored) {
        QTest::newRow(qPrintable(typed + u", "_s + locale.name())) << typed << locale << stored;
    };
    for (const QString &stored :
         {u"2026-04-20"_s, u"2026-04"_s, u"2026-Q2"_s, u"2026-H1"_s, u"2026"_s})
        add(stored, kGerman, stored);
    add(u"20 Apr 2026"_s, kEnglish, u"2026-04-20"_s);
    add(u"20 April 2026"_s, kEnglish, u"2026-04-20"_s);
    add(u"April 2026"_s, kEnglish, u"2026-04"_s);
    add(u"q2 2026"_s, kEnglish, u"2026-Q2"_s);
    add(u"H2 2026"_s, kEnglish, u"2026-H2"_s);
    add(u"4/20/2026"_s, kEnglish, u"2026-04-20"_s);
    add(u"20/04/2026"_s, QLocale(QLocale::English, QLocale::UnitedKingdom), u"2026-04-20"_s);
    add(u"20.04.2026"_s, kGerman, u"2026-04-20"_s);
    add(u"9.4.2026"_s, kGerman, u"2026-04-09"_s);
    add(u"20 März 2026"_s, kGerman, u"2026-03-20"_s);
    add(u"20. März 2026"_s, kGerman, u"2026-03-20"_s);
    add(dateText(PartialDate(QDate(2026, 11, 5)), kGerman), kGerman, u"2026-11-05"_s);
    add(u"Dezember 2026"_s, kGerman, u"2026-12"_s);
}

void ValueTextTest::readsTypedDates()
{
    QFETCH(QString, typed);
    QFETCH(QLocale, locale);
    QFETCH(QString, stored);
    const auto read = valueFromInput({}, fieldOf(TableId::Deal, "announced_on"), typed, locale);
    QCOMPARE(read ? storedText(*read) : read.error().message, stored);
}

void ValueTextTest::refusesBadDates()
{
    const Field &field = fieldOf(TableId::Deal, "announced_on");
    for (const QString &typed : {u"soon"_s, u"Q5 2026"_s, u"H3 2026"_s, u"20.04.26"_s,
                                 u"31 Feb 2026"_s, u"20/04/2026"_s, u"2026-02-30"_s, u"20.04"_s}) {
        const auto read = valueFromInput({}, field, typed, kEnglish);
        QVERIFY2(!read, qPrintable(typed));
    }
    QVERIFY(!valueFromInput({}, field, u"20.04.26"_s, kGerman));
}

void ValueTextTest::readsYesAndNo()
{
    const Field &field = fieldOf(TableId::Workload, "must_stay");
    for (const QString &typed : {u"yes"_s, u"Yes"_s, u"true"_s, u"1"_s})
        QCOMPARE(valueFromInput({}, field, typed, kEnglish).value(), Value(true));
    for (const QString &typed : {u"no"_s, u"FALSE"_s, u"0"_s})
        QCOMPARE(valueFromInput({}, field, typed, kEnglish).value(), Value(false));
    QVERIFY(!valueFromInput({}, field, u"perhaps"_s, kEnglish));
}

void ValueTextTest::readsChoicesByLabelOrKey()
{
    const Field &field = fieldOf(TableId::Tranche, "certainty");
    for (const Choice &choice : field.enumeration->choices()) {
        const QString key = QString::fromLatin1(choice.key);
        const QString label = field.enumeration->label(choice);
        for (const QString &typed : {key, key.toUpper(), label, label.toUpper()})
            QCOMPARE(valueFromInput({}, field, typed, kEnglish).value(), Value(key));
    }
    QVERIFY(!valueFromInput({}, field, u"perhaps"_s, kEnglish));
}

void ValueTextTest::givesEachChoiceOneMeaning()
{
    for (const TableInfo &table : allTables()) {
        for (const Field &field : table.fields) {
            if (!field.enumeration)
                continue;
            for (const Choice &choice : field.enumeration->choices()) {
                const QString key = QString::fromLatin1(choice.key);
                const auto read =
                    valueFromInput({}, field, field.enumeration->label(choice), kEnglish);
                QVERIFY2(read, choice.label);
                const bool isList = field.kind == FieldKind::ChoiceList;
                QVERIFY2(*read == (isList ? Value(QStringList(key)) : Value(key)), choice.label);
            }
        }
    }
}

void ValueTextTest::readsNamesAndIds()
{
    const Workspace workspace = market();
    const Field &field = fieldOf(TableId::Deal, "payer");
    for (const QString &typed : {u"OpenAI"_s, u"openai"_s, u" OPENAI "_s})
        QCOMPARE(valueFromInput(workspace, field, typed, kEnglish).value(), Value(u"openai"_s));
    const auto unknown = valueFromInput(workspace, field, u"Acme"_s, kEnglish);
    QVERIFY(!unknown);
    QVERIFY(unknown.error().message.contains(u"Acme"));
}

void ValueTextTest::refusesAmbiguousNames()
{
    const Workspace workspace = market();
    const Field &field = fieldOf(TableId::Deal, "payer");
    QVERIFY(!valueFromInput(workspace, field, u"Twin"_s, kEnglish));
    QCOMPARE(valueFromInput(workspace, field, u"twin-2"_s, kEnglish).value(), Value(u"twin-2"_s));
}

void ValueTextTest::readsListEntries()
{
    const Workspace workspace = market();
    QCOMPARE(valueFromInput(workspace, fieldOf(TableId::Deal, "other_parties"),
                            u"Amazon;openai ; "_s, kEnglish)
                 .value(),
             Value(QStringList({u"amazon"_s, u"openai"_s})));
    QCOMPARE(valueFromInput(workspace, fieldOf(TableId::Party, "own_silicon"), u"TPU; trainium"_s,
                            kEnglish)
                 .value(),
             Value(QStringList({u"tpu"_s, u"trainium"_s})));
    QCOMPARE(valueFromInput(workspace, fieldOf(TableId::Party, "aliases"), u"AWS; Amazon, Inc."_s,
                            kEnglish)
                 .value(),
             Value(QStringList({u"AWS"_s, u"Amazon, Inc."_s})));
    QVERIFY(isNull(
        valueFromInput(workspace, fieldOf(TableId::Party, "aliases"), u" ; "_s, kEnglish).value()));
    QVERIFY(!valueFromInput(workspace, fieldOf(TableId::Deal, "other_parties"), u"Amazon; Acme"_s,
                            kEnglish));
}

void ValueTextTest::takesEmptyTextForNull()
{
    for (const QString &typed : {u""_s, u"  "_s, u"–"_s}) {
        const auto read = valueFromInput({}, fieldOf(TableId::Metric, "amount"), typed, kEnglish);
        QVERIFY(read && isNull(*read));
        QVERIFY(!valueFromInput({}, fieldOf(TableId::Tranche, "label"), typed, kEnglish));
    }
}

void ValueTextTest::namesTheFieldInEveryError()
{
    for (const TableInfo &table : allTables()) {
        for (const Field &field : table.fields) {
            if (field.kind == FieldKind::Text || field.kind == FieldKind::TextList)
                continue;
            const auto read = valueFromInput({}, field, u"§?"_s, kEnglish);
            QVERIFY(!read);
            QVERIFY2(read.error().message.startsWith(field.label() + u": "_s),
                     qPrintable(read.error().message));
        }
    }
}

QTEST_GUILESS_MAIN(ValueTextTest)

#include "tst_valuetext.moc"
