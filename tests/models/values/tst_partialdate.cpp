#include "models/values/partialdate.h"

#include <QTest>

using namespace fairlead;
using namespace Qt::StringLiterals;

Q_DECLARE_METATYPE(fairlead::PartialDate::Precision)

class PartialDateTest : public QObject
{
    Q_OBJECT

private slots:
    void spansWhatItCanMean_data();
    void spansWhatItCanMean();
    void refusesBadText_data();
    void refusesBadText();
    void refusesPartsThatDoNotExist();
    void keepsItsPrecision();
    void takesADayAsItIs();
};

void PartialDateTest::spansWhatItCanMean_data()
{
    using Precision = PartialDate::Precision;
    QTest::addColumn<QString>("text");
    QTest::addColumn<PartialDate::Precision>("precision");
    QTest::addColumn<QDate>("first");
    QTest::addColumn<QDate>("last");

    QTest::newRow("day") << u"2026-04-20"_s << Precision::Day << QDate(2026, 4, 20)
                         << QDate(2026, 4, 20);
    QTest::newRow("leap day") << u"2028-02-29"_s << Precision::Day << QDate(2028, 2, 29)
                              << QDate(2028, 2, 29);
    QTest::newRow("month") << u"2026-04"_s << Precision::Month << QDate(2026, 4, 1)
                           << QDate(2026, 4, 30);
    QTest::newRow("leap month") << u"2028-02"_s << Precision::Month << QDate(2028, 2, 1)
                                << QDate(2028, 2, 29);
    QTest::newRow("december") << u"2026-12"_s << Precision::Month << QDate(2026, 12, 1)
                              << QDate(2026, 12, 31);
    for (int quarter = 1; quarter <= 4; ++quarter) {
        const QDate first(2026, quarter * 3 - 2, 1);
        QTest::addRow("quarter %d", quarter) << u"2026-Q%1"_s.arg(quarter) << Precision::Quarter
                                             << first << first.addMonths(3).addDays(-1);
    }
    QTest::newRow("first half") << u"2026-H1"_s << Precision::Half << QDate(2026, 1, 1)
                                << QDate(2026, 6, 30);
    QTest::newRow("second half") << u"2026-H2"_s << Precision::Half << QDate(2026, 7, 1)
                                 << QDate(2026, 12, 31);
    QTest::newRow("year") << u"2026"_s << Precision::Year << QDate(2026, 1, 1)
                          << QDate(2026, 12, 31);
    QTest::newRow("early year") << u"0099"_s << Precision::Year << QDate(99, 1, 1)
                                << QDate(99, 12, 31);
    QTest::newRow("last year") << u"9999"_s << Precision::Year << QDate(9999, 1, 1)
                               << QDate(9999, 12, 31);
}

void PartialDateTest::spansWhatItCanMean()
{
    QFETCH(QString, text);

    const auto date = PartialDate::fromText(text);
    QVERIFY(date);
    QTEST(date->precision(), "precision");
    QTEST(date->first(), "first");
    QTEST(date->last(), "last");
    QCOMPARE(date->toText(), text);
}

void PartialDateTest::refusesBadText_data()
{
    QTest::addColumn<QString>("text");

    for (const QString &text : {u""_s,
                                u"26"_s,
                                u"202"_s,
                                u"20260"_s,
                                u"0000"_s,
                                u"-001"_s,
                                u"+026"_s,
                                u" 026"_s,
                                u"2026-0"_s,
                                u"2026-00"_s,
                                u"2026-13"_s,
                                u"2026-4"_s,
                                u"2026- 4"_s,
                                u"2026-+4"_s,
                                u"2026/04"_s,
                                u"2026-Q0"_s,
                                u"2026-Q5"_s,
                                u"2026-Qx"_s,
                                u"2026-q2"_s,
                                u"2026-H0"_s,
                                u"2026-H3"_s,
                                u"2026-Q٢"_s,
                                u"2026Q2"_s,
                                u"2026-02-30"_s,
                                u"2027-02-29"_s,
                                u"2026-04-31"_s,
                                u"20-04-2026"_s,
                                u"2026-4-20x"_s,
                                u"2026/04/20"_s,
                                u"2026-04-20 "_s,
                                u"2026-04-20T00:00"_s,
                                u"yesterday"_s})
        QTest::newRow(qPrintable(u"“%1”"_s.arg(text))) << text;
}

void PartialDateTest::refusesBadText()
{
    QFETCH(QString, text);
    const auto date = PartialDate::fromText(text);
    QVERIFY2(!date, date ? qPrintable(date->toText()) : "");
    QVERIFY(date.error().message.contains(text));
}

void PartialDateTest::refusesPartsThatDoNotExist()
{
    QVERIFY(!PartialDate::month(2026, 13).first().isValid());
    QVERIFY(!PartialDate::month(2026, 0).first().isValid());
    QVERIFY(!PartialDate::quarter(2026, 5).first().isValid());
    QVERIFY(!PartialDate::quarter(2026, 0).first().isValid());
    QVERIFY(!PartialDate::half(2026, 3).first().isValid());
}

void PartialDateTest::keepsItsPrecision()
{
    const QDate first(2026, 1, 1);
    QCOMPARE_NE(PartialDate(first), PartialDate::month(2026, 1));
    QCOMPARE_NE(PartialDate::month(2026, 1), PartialDate::quarter(2026, 1));
    QCOMPARE_NE(PartialDate::quarter(2026, 1), PartialDate::half(2026, 1));
    QCOMPARE_NE(PartialDate::half(2026, 1), PartialDate::year(2026));
    QCOMPARE(PartialDate::year(2026), *PartialDate::fromText(u"2026"));
}

void PartialDateTest::takesADayAsItIs()
{
    const PartialDate day = QDate(2026, 7, 28);
    QCOMPARE(day.precision(), PartialDate::Precision::Day);
    QCOMPARE(day.toText(), u"2026-07-28"_s);
    QVERIFY(!PartialDate().first().isValid());
}

QTEST_APPLESS_MAIN(PartialDateTest)

#include "tst_partialdate.moc"
