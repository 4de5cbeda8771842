#include "models/switching/exittime.h"
#include "tests/support/numbers.h"

#include <QTest>

#include <limits>

using namespace fairlead;

class ExitTimeTest : public QObject
{
    Q_OBJECT

private slots:
    void isTheLongestOfWhatItTakes();
    void ofNothingIsNothing();
    void isInfiniteWithoutMeans();
};

void ExitTimeTest::isTheLongestOfWhatItTakes()
{
    ExitEffort effort{.hours = 1208.45,
                      .fte = 4,
                      .productiveHours = 120,
                      .dataGb = 4500,
                      .linkGbps = 1,
                      .linkEfficiency = 0.7,
                      .noticeMonths = 2};
    MoveTime time = exitTime(effort);
    QVERIFY(isClose(time.labour, 2.5176041666666666));
    QVERIFY(isClose(time.data, 0.019556077050943584));
    QCOMPARE(time.notice, 2.0);
    QCOMPARE(time.total, time.labour);

    effort.fte = 40;
    QCOMPARE(exitTime(effort).total, 2.0);

    effort.linkGbps = 0.001;
    time = exitTime(effort);
    QVERIFY(isClose(time.data, 19.556077050943584));
    QCOMPARE(time.total, time.data);
}

void ExitTimeTest::ofNothingIsNothing()
{
    QCOMPARE(exitTime({}), MoveTime());
}

void ExitTimeTest::isInfiniteWithoutMeans()
{
    const double infinite = std::numeric_limits<double>::infinity();
    QCOMPARE(exitTime({.hours = 1, .fte = 0, .productiveHours = 120}).total, infinite);
    QCOMPARE(exitTime({.hours = 1, .fte = 5, .productiveHours = 0}).total, infinite);
    QCOMPARE(exitTime({.dataGb = 1, .linkGbps = 0}).total, infinite);
    QCOMPARE(exitTime({.dataGb = 1, .linkGbps = 0}).labour, 0.0);
}

QTEST_GUILESS_MAIN(ExitTimeTest)
#include "tst_exittime.moc"
