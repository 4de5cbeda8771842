#include "models/parallel.h"

#include <QTest>

#include <algorithm>
#include <atomic>
#include <mutex>
#include <vector>

using namespace fairlead;

/// Work on many items at once.
class ParallelTest : public QObject
{
    Q_OBJECT

private slots:
    void everyItemIsDoneOnce_data();
    void everyItemIsDoneOnce();
    void progressEndsWithAllOfIt();
    void aStopEndsItSoon();
    void nothingIsDoneOfNothing();
};

void ParallelTest::everyItemIsDoneOnce_data()
{
    QTest::addColumn<int>("threads");
    QTest::newRow("alone") << 1;
    QTest::newRow("three") << 3;
    QTest::newRow("more than items") << 150;
}

void ParallelTest::everyItemIsDoneOnce()
{
    QFETCH(int, threads);
    std::vector<std::atomic<int>> done(100);
    forEachItem(100, {.threads = threads}, [&](int item) { ++done[size_t(item)]; });
    QVERIFY(std::ranges::all_of(done, [](const std::atomic<int> &times) { return times == 1; }));
}

void ParallelTest::progressEndsWithAllOfIt()
{
    std::mutex mutex;
    std::vector<double> shares;
    const auto tell = [&](double share) {
        const std::lock_guard lock(mutex);
        shares.push_back(share);
    };
    forEachItem(50, {.threads = 2, .progress = tell}, [](int) {});
    std::ranges::sort(shares); // threads may tell in another order
    QCOMPARE(shares.size(), size_t(50));
    QCOMPARE(shares.front(), 1.0 / 50);
    QCOMPARE(shares.back(), 1.0);
}

void ParallelTest::aStopEndsItSoon()
{
    std::stop_source stop;
    std::atomic<int> done = 0;
    forEachItem(1'000'000, {.threads = 2, .stop = stop.get_token()}, [&](int) {
        if (++done == 10)
            stop.request_stop();
    });
    QVERIFY(done >= 10 && done < 1'000'000);
}

void ParallelTest::nothingIsDoneOfNothing()
{
    bool isCalled = false;
    forEachItem(0, {.threads = 2}, [&](int) { isCalled = true; });
    QVERIFY(!isCalled);
    QVERIFY(processors() >= 1);
}

QTEST_GUILESS_MAIN(ParallelTest)
#include "tst_parallel.moc"
