#include "models/values/decimal.h"

#include <QTest>

#include <limits>

using namespace fairlead;
using namespace Qt::StringLiterals;

class DecimalTest : public QObject
{
    Q_OBJECT

private slots:
    void readsPlainDecimals_data();
    void readsPlainDecimals();
    void refusesWhatIsNoPlainDecimal_data();
    void refusesWhatIsNoPlainDecimal();
    void refusesToDropADigit();
    void refusesWhatDoesNotFit();
    void writesTheShortestDecimal_data();
    void writesTheShortestDecimal();
    void returnsWhatItWrote();
};

void DecimalTest::readsPlainDecimals_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<int>("digits");
    QTest::addColumn<qint64>("scaled");

    QTest::newRow("zero") << u"0"_s << 2 << qint64(0);
    QTest::newRow("negative zero") << u"-0.00"_s << 2 << qint64(0);
    QTest::newRow("whole") << u"13000000000"_s << 2 << qint64(1300000000000);
    QTest::newRow("negative") << u"-12.50"_s << 2 << qint64(-1250);
    QTest::newRow("plus sign") << u"+12.5"_s << 2 << qint64(1250);
    QTest::newRow("leading zeros") << u"00012.5"_s << 2 << qint64(1250);
    QTest::newRow("point first") << u".5"_s << 2 << qint64(50);
    QTest::newRow("point last") << u"5."_s << 2 << qint64(500);
    QTest::newRow("idle zeros") << u"1.250000"_s << 2 << qint64(125);
    QTest::newRow("zero with many decimals") << u"0.0000000000000000000000000"_s << 2 << qint64(0);
    QTest::newRow("small exponent") << u"1.81E-8"_s << 10 << qint64(181);
    QTest::newRow("large exponent") << u"1.3e10"_s << 2 << qint64(1300000000000);
    QTest::newRow("exponent that drops zeros") << u"500E-2"_s << 0 << qint64(5);
    QTest::newRow("zero with a large exponent") << u"0E900"_s << 2 << qint64(0);
    QTest::newRow("largest") << u"9223372036854775807"_s << 0 << std::numeric_limits<qint64>::max();
    QTest::newRow("smallest") << u"-92233720368547758.08"_s << 2
                              << std::numeric_limits<qint64>::min();
}

void DecimalTest::readsPlainDecimals()
{
    QFETCH(QString, text);
    QFETCH(int, digits);
    QFETCH(qint64, scaled);

    const auto read = scaledFromDecimal(text, digits);
    QVERIFY2(read, read ? "" : qPrintable(read.error().message));
    QCOMPARE(*read, scaled);
}

void DecimalTest::refusesWhatIsNoPlainDecimal_data()
{
    QTest::addColumn<QString>("text");

    for (const QString &text :
         {u""_s,      u" "_s,     u"."_s,      u"-"_s,     u"+."_s,    u"e5"_s, u"1e"_s,  u"1e+"_s,
          u"1e1.5"_s, u"1,000"_s, u"1.2.3"_s,  u"1 000"_s, u" 1"_s,    u"1 "_s, u"--1"_s, u"0x10"_s,
          u"nan"_s,   u"inf"_s,   u"1e2000"_s, u"1e 5"_s,  u"1e\t5"_s, u"१२"_s, u"½"_s,   u"12€"_s})
        QTest::newRow(qPrintable(u"“%1”"_s.arg(text))) << text;
}

void DecimalTest::refusesWhatIsNoPlainDecimal()
{
    QFETCH(QString, text);
    const auto read = scaledFromDecimal(text, 2);
    QVERIFY(!read);
    QVERIFY(read.error().message.contains(text));
}

void DecimalTest::refusesToDropADigit()
{
    QVERIFY(!scaledFromDecimal(u"12.505", 2));
    QVERIFY(!scaledFromDecimal(u"0.5", 0));
    QVERIFY(!scaledFromDecimal(u"1E-3", 2));
    QVERIFY(!scaledFromDecimal(u"1E-900", 2));
    QVERIFY(!scaledFromDecimal(u"0.001", 2));
}

void DecimalTest::refusesWhatDoesNotFit()
{
    QVERIFY(!scaledFromDecimal(u"9223372036854775808", 0));
    QVERIFY(!scaledFromDecimal(u"-9223372036854775809", 0));
    QVERIFY(!scaledFromDecimal(u"92233720368547758.08", 2));
    QVERIFY(!scaledFromDecimal(u"1E40", 2));
    QVERIFY(!scaledFromDecimal(u"1E900", 2));
}

void DecimalTest::writesTheShortestDecimal_data()
{
    QTest::addColumn<qint64>("scaled");
    QTest::addColumn<int>("digits");
    QTest::addColumn<int>("atLeast");
    QTest::addColumn<QString>("text");

    QTest::newRow("zero") << qint64(0) << 2 << 2 << u"0.00"_s;
    QTest::newRow("no decimals") << qint64(-7) << 0 << 0 << u"-7"_s;
    QTest::newRow("below one") << qint64(5) << 2 << 2 << u"0.05"_s;
    QTest::newRow("negative below one") << qint64(-5) << 2 << 2 << u"-0.05"_s;
    QTest::newRow("idle zero cut") << qint64(1250) << 3 << 2 << u"1.25"_s;
    QTest::newRow("decimals kept") << qint64(1000) << 3 << 2 << u"1.00"_s;
    QTest::newRow("none needed") << qint64(1000) << 3 << 0 << u"1"_s;
    QTest::newRow("nano") << qint64(78000001) << 9 << 2 << u"0.078000001"_s;
    QTest::newRow("smallest") << std::numeric_limits<qint64>::min() << 2 << 2
                              << u"-92233720368547758.08"_s;
}

void DecimalTest::writesTheShortestDecimal()
{
    QFETCH(qint64, scaled);
    QFETCH(int, digits);
    QFETCH(int, atLeast);
    QTEST(decimalFromScaled(scaled, digits, atLeast), "text");
}

void DecimalTest::returnsWhatItWrote()
{
    constexpr qint64 kLargest = std::numeric_limits<qint64>::max();
    for (const int digits : {0, 2, 3, 9}) {
        for (const qint64 scaled : {qint64(0), qint64(1), qint64(-1), qint64(100), qint64(-999),
                                    kLargest, -kLargest, std::numeric_limits<qint64>::min()}) {
            const QString text = decimalFromScaled(scaled, digits, qMin(digits, 2));
            QCOMPARE(scaledFromDecimal(text, digits).value_or(42), scaled);
        }
    }
}

QTEST_APPLESS_MAIN(DecimalTest)

#include "tst_decimal.moc"
