#include "models/values/exactdecimal.h"

#include <QTest>

#include <random>
#include <vector>

using namespace fairlead;
using namespace Qt::StringLiterals;

class ExactDecimalTest : public QObject
{
    Q_OBJECT

private slots:
    void readsWhatBillsWrite_data();
    void readsWhatBillsWrite();
    void refusesOtherTexts_data();
    void refusesOtherTexts();
    void sumsAreThoseOfASchoolbook();
    void aSumKeepsTheFinestDecimals();
    void anOverflowChangesNothing();
    void roundsHalfAwayFromZero_data();
    void roundsHalfAwayFromZero();
    void equalNumbersAreEqual();
};

namespace {

ExactDecimal number(std::string_view text)
{
    return ExactDecimal::fromText(text).value();
}

/// Addition digit by digit, as it is taught at school: what the sums are compared with.
class Schoolbook
{
public:
    static constexpr int kDecimals = 25;

    void add(bool negative, const std::string &whole, const std::string &fraction)
    {
        std::string digits = whole + fraction + std::string(kDecimals - fraction.size(), '0');
        std::vector<int> &sum = negative ? m_negative : m_positive;
        if (sum.size() < digits.size() + 1)
            sum.resize(digits.size() + 1);
        int carry = 0;
        for (size_t i = 0; i < sum.size(); ++i) {
            const int digit = i < digits.size() ? digits[digits.size() - 1 - i] - '0' : 0;
            const int total = sum[i] + digit + carry;
            sum[i] = total % 10;
            carry = total / 10;
        }
        if (carry > 0)
            sum.push_back(carry);
    }

    QString text()
    {
        std::vector<int> larger = m_positive;
        std::vector<int> smaller = m_negative;
        larger.resize(std::max(m_positive.size(), m_negative.size()));
        smaller.resize(larger.size());
        const bool isNegative = std::lexicographical_compare(larger.rbegin(), larger.rend(),
                                                             smaller.rbegin(), smaller.rend());
        if (isNegative)
            std::swap(larger, smaller);
        for (size_t i = 0, borrow = 0; i < larger.size(); ++i) {
            const int digit = larger[i] - smaller[i] - int(borrow);
            borrow = digit < 0 ? 1 : 0;
            larger[i] = digit + int(borrow) * 10;
        }
        while (larger.size() > size_t(kDecimals + 1) && larger.back() == 0)
            larger.pop_back();
        QString text;
        for (size_t i = larger.size(); i-- > 0;) {
            text += QChar(u'0' + larger[i]);
            if (i == size_t(kDecimals))
                text += u'.';
        }
        return isNegative ? u'-' + text : text;
    }

private:
    std::vector<int> m_positive = std::vector<int>(kDecimals + 1);
    std::vector<int> m_negative = std::vector<int>(kDecimals + 1);
};

} // namespace

void ExactDecimalTest::readsWhatBillsWrite_data()
{
    QTest::addColumn<QByteArray>("text");
    QTest::addColumn<QString>("shown");
    QTest::newRow("cents") << "12.50"_ba << u"12.50"_s;
    QTest::newRow("whole") << "-25"_ba << u"-25"_s;
    QTest::newRow("exponent") << "-3.3E-7"_ba << u"-0.00000033"_s;
    QTest::newRow("trailing zeros") << "2.323760000E-9"_ba << u"0.000000002323760000"_s;
    QTest::newRow("large exponent") << "1.5e+3"_ba << u"1500"_s;
    QTest::newRow("18 decimals") << "0.123456789012345678"_ba << u"0.123456789012345678"_s;
    QTest::newRow("19 digits") << "1234567890.1234567891"_ba << u"1234567890.1234567891"_s;
    QTest::newRow("no whole part") << ".5"_ba << u"0.5"_s;
    QTest::newRow("no fraction") << "5."_ba << u"5"_s;
    QTest::newRow("zero") << "0.00"_ba << u"0.00"_s;
    QTest::newRow("leading zeros") << "00012.5"_ba << u"12.5"_s;
    QTest::newRow("38 digits") << "99999999999999999999999999999999999999"_ba
                               << u"99999999999999999999999999999999999999"_s;
}

void ExactDecimalTest::readsWhatBillsWrite()
{
    QFETCH(QByteArray, text);
    QFETCH(QString, shown);
    const auto read = ExactDecimal::fromText({text.constData(), size_t(text.size())});
    QVERIFY(read);
    QCOMPARE(read->toText(), shown);
}

void ExactDecimalTest::refusesOtherTexts_data()
{
    QTest::addColumn<QByteArray>("text");
    for (const char *text : {"",
                             "-",
                             ".",
                             "abc",
                             "1,5",
                             "1.2.3",
                             "$5",
                             "5 USD",
                             "1e",
                             "1e+",
                             "e5",
                             "0x10",
                             "NaN",
                             "inf",
                             " 1",
                             "1 ",
                             "--1",
                             "1e99",
                             "100000000000000000000000000000000000000000",
                             "1e50"})
        QTest::newRow(text) << QByteArray(text);
}

void ExactDecimalTest::refusesOtherTexts()
{
    QFETCH(QByteArray, text);
    QVERIFY(!ExactDecimal::fromText({text.constData(), size_t(text.size())}));
}

void ExactDecimalTest::sumsAreThoseOfASchoolbook()
{
    std::mt19937_64 engine(7); // any seed will do; a fixed one makes a failure repeatable
    for (int round = 0; round < 200; ++round) {
        ExactDecimal sum;
        Schoolbook expected;
        for (int i = 0; i < 300; ++i) {
            const bool negative = engine() % 3 == 0;
            const std::string whole = std::to_string(engine() % 10'000'000'000ULL);
            std::string fraction;
            for (size_t digits = engine() % 19; digits > 0; --digits)
                fraction += char('0' + engine() % 10);
            std::string text = (negative ? "-" : "") + whole;
            if (!fraction.empty())
                text += '.' + fraction;
            QVERIFY(sum.add(number(text)));
            expected.add(negative, whole, fraction);
        }
        const QString exact = expected.text();
        const QString padded = sum.decimals() == 0 ? sum.toText() + u'.' : sum.toText();
        QCOMPARE(padded.leftJustified(exact.size(), u'0'), exact);
    }
}

void ExactDecimalTest::aSumKeepsTheFinestDecimals()
{
    ExactDecimal sum = number("1.50");
    QVERIFY(sum.add(number("0.1234")));
    QVERIFY(sum.add(number("-0.0234")));
    QCOMPARE(sum.toText(), u"1.6000"_s);
}

void ExactDecimalTest::anOverflowChangesNothing()
{
    const ExactDecimal large = number("99999999999999999999999999999999999999");
    ExactDecimal sum = large;
    QVERIFY(sum.add(number("1")));
    sum = large;
    QVERIFY(!sum.add(number("0.1")));
    QCOMPARE(sum, large);
    QVERIFY(!sum.add(large));
    QCOMPARE(sum, large);
    QVERIFY(!number("-0.00000000000000000001").isZero());
}

void ExactDecimalTest::roundsHalfAwayFromZero_data()
{
    QTest::addColumn<QByteArray>("text");
    QTest::addColumn<int>("digits");
    QTest::addColumn<qint64>("rounded");
    QTest::newRow("down") << "1.2349"_ba << 2 << qint64(123);
    QTest::newRow("half") << "1.235"_ba << 2 << qint64(124);
    QTest::newRow("just below half") << "1.23499999"_ba << 2 << qint64(123);
    QTest::newRow("negative half") << "-1.235"_ba << 2 << qint64(-124);
    QTest::newRow("scaled up") << "5e-06"_ba << 15 << qint64(5'000'000'000);
    QTest::newRow("no decimals") << "2.5"_ba << 0 << qint64(3);
}

void ExactDecimalTest::roundsHalfAwayFromZero()
{
    QFETCH(QByteArray, text);
    QFETCH(int, digits);
    QFETCH(qint64, rounded);
    QCOMPARE(number({text.constData(), size_t(text.size())}).rounded(digits).value(), rounded);
}

void ExactDecimalTest::equalNumbersAreEqual()
{
    QCOMPARE(number("1.50"), number("1.5"));
    QCOMPARE(number("0"), number("0.000"));
    QVERIFY(!(number("1.5") == number("-1.5")));
    QVERIFY(!(number("1.5") == number("1.51")));
    QVERIFY(!number("99999999999999999999999999").rounded(0));
}

QTEST_GUILESS_MAIN(ExactDecimalTest)
#include "tst_exactdecimal.moc"
