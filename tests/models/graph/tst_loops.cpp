#include "models/graph/loops.h"
#include "tests/support/numbers.h"
#include "tests/support/switching/randommoves.h"

#include <QTest>

using namespace fairlead;

class LoopsTest : public QObject
{
    Q_OBJECT

private slots:
    void roundTripsOfKnownPairs();
    void flowsOneWayCloseNoLoop();
    void pairsAndCirclesClose();
    void findsTheLargestCirculation();
    void findsTheBestOfAllCirculations();
    void circulationsCloseAltogether();
    void reciprocityIsPartOfTheShare();
    void manyPartiesCloseOneCircle();
    void stoppedWorkHasNoAnswer();
};

namespace {

struct Payment
{
    size_t from;
    size_t to;
    double amount;
};

ClosedFlows closedOf(size_t size, std::initializer_list<Payment> flows)
{
    Matrix matrix(size);
    for (const Payment &flow : flows)
        matrix(flow.from, flow.to) = flow.amount;
    return *closedFlows(matrix);
}

} // namespace

void LoopsTest::roundTripsOfKnownPairs()
{
    QCOMPARE(roundTrip(33, 100)->returnableShare, 1.0);
    QVERIFY(isClose(roundTrip(33, 100)->cover, 100.0 / 33));
    QCOMPARE(roundTrip(40, 10)->returnableShare, 0.25);
    QCOMPARE(roundTrip(40, 0)->cover, 0.0);
    QVERIFY(!roundTrip(0, 10));
}

void LoopsTest::flowsOneWayCloseNoLoop()
{
    const ClosedFlows dag = closedOf(3, {{0, 1, 5}, {0, 2, 3}, {1, 2, 2}});
    QCOMPARE(dag.reciprocity, 0.0);
    QVERIFY(isClose(dag.share, 0));
    QVERIFY(!closedFlows(Matrix(3)));
    RandomMoves random(1);
    for (int i = 0; i < 500; ++i) {
        const auto size = size_t(random.wholeBetween(2, 12));
        Matrix flows(size);
        for (size_t from = 0; from < size; ++from) {
            for (size_t to = from + 1; to < size; ++to)
                flows(from, to) = random.amount();
        }
        flows(0, size - 1) += 1;
        QVERIFY(closedFlows(flows)->share < 1e-9);
    }
}

void LoopsTest::pairsAndCirclesClose()
{
    const ClosedFlows pair = closedOf(2, {{0, 1, 33}, {1, 0, 100}});
    QVERIFY(isClose(pair.reciprocity, 66.0 / 133));
    QVERIFY(isClose(pair.share, 66.0 / 133));
    const ClosedFlows circle = closedOf(3, {{0, 1, 10}, {1, 2, 8}, {2, 0, 6}});
    QCOMPARE(circle.reciprocity, 0.0);
    QVERIFY(isClose(circle.share, 0.75));
}

void LoopsTest::findsTheLargestCirculation()
{
    // Two circles share the flow from 0 to 1; the longer one is worth more than the shorter one.
    const ClosedFlows shared = closedOf(4, {{0, 1, 5}, {1, 0, 5}, {1, 2, 5}, {2, 3, 5}, {3, 0, 5}});
    QVERIFY(isClose(shared.share, 20.0 / 25));
    // The way back is wide enough for both.
    const ClosedFlows wide = closedOf(3, {{0, 1, 4}, {0, 2, 3}, {1, 2, 4}, {2, 0, 100}});
    QVERIFY(isClose(wide.share, (4 + 3 + 4 + 7) / 111.0));
}

// With whole amounts the best circulation is of whole amounts as well, so that all can be tried.
void LoopsTest::findsTheBestOfAllCirculations()
{
    RandomMoves random(4);
    for (int i = 0; i < 200; ++i) {
        std::vector<Payment> flows;
        double total = 0;
        Matrix matrix(4);
        while (flows.size() < 8) {
            const auto from = size_t(random.wholeBetween(0, 3));
            const auto to = size_t(random.wholeBetween(0, 3));
            if (from == to || matrix(from, to) > 0)
                continue;
            matrix(from, to) = random.wholeBetween(1, 3);
            flows.push_back({from, to, matrix(from, to)});
            total += matrix(from, to);
        }
        double best = 0;
        std::vector<int> amounts(flows.size());
        for (bool isLast = false; !isLast;) {
            std::array<double, 4> balance{};
            double sum = 0;
            for (size_t flow = 0; flow < flows.size(); ++flow) {
                balance[flows[flow].from] -= amounts[flow];
                balance[flows[flow].to] += amounts[flow];
                sum += amounts[flow];
            }
            if (balance == std::array<double, 4>{})
                best = std::max(best, sum);
            size_t digit = 0;
            while (digit < amounts.size() && amounts[digit] == int(flows[digit].amount))
                amounts[digit++] = 0;
            isLast = digit == amounts.size();
            if (!isLast)
                ++amounts[digit];
        }
        QVERIFY(isClose(closedFlows(matrix)->share, best / total));
    }
}

void LoopsTest::circulationsCloseAltogether()
{
    RandomMoves random(2);
    for (int i = 0; i < 300; ++i) {
        const auto size = size_t(random.wholeBetween(2, 15));
        Matrix flows(size);
        for (int circle = 0; circle < 6; ++circle) {
            const double amount = random.between(1, 1e6);
            const auto start = size_t(random.wholeBetween(0, int(size) - 1));
            size_t at = start;
            for (int step = 0; step < 4; ++step) {
                const auto next = size_t(random.wholeBetween(0, int(size) - 1));
                flows(at, next) += amount;
                at = next;
            }
            flows(at, start) += amount;
        }
        QVERIFY(isClose(closedFlows(flows)->share, 1, 1e-9));
    }
}

void LoopsTest::reciprocityIsPartOfTheShare()
{
    RandomMoves random(3);
    for (int i = 0; i < 1000; ++i) {
        const auto size = size_t(random.wholeBetween(2, 10));
        Matrix flows(size);
        for (size_t from = 0; from < size; ++from) {
            for (size_t to = 0; to < size; ++to) {
                if (from != to && random.chance(0.5))
                    flows(from, to) = random.between(0, 100);
            }
        }
        flows(0, 1) += 1;
        const ClosedFlows found = *closedFlows(flows);
        QVERIFY(found.reciprocity >= 0);
        QVERIFY(found.reciprocity <= found.share + 1e-9);
        QVERIFY(found.share <= 1);
    }
}

// A circle of thousands, with as many ways that lead nowhere: no table of all pairs is needed.
void LoopsTest::manyPartiesCloseOneCircle()
{
    constexpr size_t kCircle = 3000;
    std::vector<PartyFlow> flows;
    for (size_t at = 0; at < kCircle; ++at) {
        flows.push_back({at, (at + 1) % kCircle, at == 7 ? 1.0 : 2.0});
        flows.push_back({at, kCircle + at, 3});
    }
    const auto closed = closedFlows(2 * kCircle, flows);
    QVERIFY(closed.has_value());
    QCOMPARE(closed->reciprocity, 0.0);
    QVERIFY(isClose(closed->share, kCircle / (5.0 * kCircle - 1)));
}

void LoopsTest::stoppedWorkHasNoAnswer()
{
    std::stop_source stop;
    const std::vector<PartyFlow> flows{{0, 1, 5}, {1, 2, 3}, {2, 0, 1}};
    QVERIFY(closedFlows(3, flows, stop.get_token()));
    stop.request_stop();
    QVERIFY(!closedFlows(3, flows, stop.get_token()));
}

QTEST_GUILESS_MAIN(LoopsTest)
#include "tst_loops.moc"
