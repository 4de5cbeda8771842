#include "models/values/money.h"

#include <QTest>

#include <limits>

using namespace fairlead;
using namespace Qt::StringLiterals;

class MoneyTest : public QObject
{
    Q_OBJECT

private slots:
    void readsAnAmountWithItsCurrency();
    void usesTheMinorUnitOfTheCurrency_data();
    void usesTheMinorUnitOfTheCurrency();
    void refusesBadText_data();
    void refusesBadText();
    void staysExactFarBeyondDoubles();
    void readsPricesFinerThanACent();
    void knowsVirtualCurrencies();
    void refusesBadCurrencyCodes_data();
    void refusesBadCurrencyCodes();
    void tellsCurrenciesApart();
};

void MoneyTest::readsAnAmountWithItsCurrency()
{
    const auto money = Money::fromText(u"13000000000.00 USD");
    QVERIFY(money);
    QCOMPARE(money->minor, qint64(1300000000000));
    QCOMPARE(money->currency, Currency::usd());
    QCOMPARE(*money, Money::ofUnits(13000000000));
    QCOMPARE(money->units(), 13e9);
    QCOMPARE(Money::fromText(u"-0.05 EUR")->toText(), u"-0.05 EUR"_s);
    QVERIFY(!Money::fromText(u"-0.05 eur"));
}

void MoneyTest::usesTheMinorUnitOfTheCurrency_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<qint64>("minor");

    QTest::newRow("dollar") << u"1.00 USD"_s << qint64(100);
    QTest::newRow("yen") << u"1 JPY"_s << qint64(1);
    QTest::newRow("won") << u"5000000000000 KRW"_s << qint64(5000000000000);
    QTest::newRow("dinar") << u"1.000 KWD"_s << qint64(1000);
    QTest::newRow("virtual") << u"1.00 CREDITS"_s << qint64(100);
}

void MoneyTest::usesTheMinorUnitOfTheCurrency()
{
    QFETCH(QString, text);
    QFETCH(qint64, minor);

    const auto money = Money::fromText(text);
    QVERIFY(money);
    QCOMPARE(money->minor, minor);
    QCOMPARE(money->toText(), text);
    QCOMPARE(Money::ofUnits(qint64(money->units()), money->currency), *money);
}

void MoneyTest::refusesBadText_data()
{
    QTest::addColumn<QString>("text");

    for (const QString &text :
         {u""_s, u"12"_s, u"USD"_s, u" USD"_s, u"12 "_s, u"12USD"_s, u"12.345 USD"_s, u"0.5 JPY"_s,
          u"12 U"_s, u"twelve USD"_s, u"12 13 USD"_s, u"92233720368547758.08 USD"_s})
        QTest::newRow(qPrintable(u"“%1”"_s.arg(text))) << text;
}

void MoneyTest::refusesBadText()
{
    QFETCH(QString, text);
    const auto money = Money::fromText(text);
    QVERIFY(!money);
    QVERIFY(!money.error().message.isEmpty());
}

void MoneyTest::staysExactFarBeyondDoubles()
{
    for (const qint64 minor : {std::numeric_limits<qint64>::max(),
                               std::numeric_limits<qint64>::min(), qint64(9007199254740993)}) {
        const Money money{minor, Currency::usd()};
        QCOMPARE(Money::fromText(money.toText()).value_or(Money{}), money);
    }
}

void MoneyTest::readsPricesFinerThanACent()
{
    const auto price = UnitPrice::fromText(u"0.078 USD");
    QVERIFY(price);
    QCOMPARE(price->nano, qint64(78000000));
    QCOMPARE(price->toText(), u"0.078 USD"_s);
    QCOMPARE(UnitPrice::fromText(u"15 USD")->toText(), u"15.00 USD"_s);
    QCOMPARE(UnitPrice::fromText(u"1.81E-8 USD").has_value(), false);
    QCOMPARE(UnitPrice::fromText(u"0.000000001 JPY")->toText(), u"0.000000001 JPY"_s);
    QVERIFY(!UnitPrice::fromText(u"9223372037 USD"));
    QVERIFY(!UnitPrice::fromText(u"0.5"));
}

void MoneyTest::knowsVirtualCurrencies()
{
    const auto credits = Currency::fromCode(u" snow_cr1 ");
    QVERIFY(credits);
    QCOMPARE(credits->code(), u"SNOW_CR1"_s);
    QCOMPARE(credits->symbol(), u"SNOW_CR1"_s);
    QCOMPARE(credits->minorDigits(), 2);
}

void MoneyTest::refusesBadCurrencyCodes_data()
{
    QTest::addColumn<QString>("code");

    for (const QString &code : {u""_s, u"U"_s, u"ABCDEFGHI"_s, u"US D"_s, u"1USD"_s, u"_US"_s,
                                u"ÜSD"_s, u"US-D"_s, u"$"_s})
        QTest::newRow(qPrintable(u"“%1”"_s.arg(code))) << code;
}

void MoneyTest::refusesBadCurrencyCodes()
{
    QFETCH(QString, code);
    QVERIFY(!Currency::fromCode(code));
}

void MoneyTest::tellsCurrenciesApart()
{
    QCOMPARE_NE(*Money::fromText(u"1.00 USD"), *Money::fromText(u"1.00 EUR"));
    QCOMPARE(Currency(), Currency::usd());
    QCOMPARE(Currency::usd(), *Currency::fromCode(u"usd"));
    QCOMPARE(Currency::fromCode(u"EUR")->symbol(), u"€"_s);
    QCOMPARE(Currency::fromCode(u"CHF")->symbol(), u"CHF"_s);
}

QTEST_APPLESS_MAIN(MoneyTest)

#include "tst_money.moc"
