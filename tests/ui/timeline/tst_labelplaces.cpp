#include "ui/timeline/labelplaces.h"

#include <QTest>

#include <algorithm>
#include <random>

using namespace fairlead;
using namespace Qt::StringLiterals;

namespace {

double lengthOf(const QString &text)
{
    return double(text.size());
}

} // namespace

/// Where labels find room.
class TestLabelPlaces : public QObject
{
    Q_OBJECT

private slots:
    void freePlacesAreThoseOfEachRange();
    void theRightSideComesFirst();
    void theLeftSideIsNext();
    void shorterTextsTakeLessRoom();
    void withoutRoomThereIsNoLabel();
    void aBarIsNamedWhereItIsInSight();
    void aCoveredBarIsNamedBesideTheCover();
};

void TestLabelPlaces::freePlacesAreThoseOfEachRange()
{
    std::mt19937 random(3);
    std::uniform_real_distribution<double> place(0, 1000);
    std::uniform_real_distribution<double> length(0.5, 40);
    for (int run = 0; run < 200; ++run) {
        LabelPlaces places(4);
        std::vector<LabelPlaces::Range> ranges;
        for (int count = int(random() % 20); count >= 0; --count) {
            const double left = place(random);
            ranges.push_back({left, left + length(random)});
            places.take(ranges.back().left, ranges.back().right);
        }
        const double left = place(random);
        const double right = left + length(random);
        double from = kEverywhere.right;
        double before = kEverywhere.left;
        bool isFree = true;
        for (const LabelPlaces::Range &range : ranges) {
            isFree = isFree && (range.left >= right + 4 || range.right + 4 <= left);
            if (range.right > right)
                from = std::min(from, std::max(range.left, right));
            if (range.left < left)
                before = std::max(before, std::min(range.right, left));
        }
        QCOMPARE(places.isFree(left, right), isFree);
        QCOMPARE(places.freeFrom(right), from);
        QCOMPARE(places.freeBefore(left), before);
        for (size_t at = 1; at < places.taken().size(); ++at)
            QVERIFY(places.taken()[at - 1].right < places.taken()[at].left);
    }
}

void TestLabelPlaces::theRightSideComesFirst()
{
    LabelPlaces row(1);
    row.take(10, 20);
    TimelineMark mark{.area = {10, 0, 10, 5}};
    placeBeside(mark, {u"12345"_s}, row, lengthOf);
    QCOMPARE(mark.labelArea, QRectF(21, 0, 5, 5));
    QVERIFY(!row.isFree(22, 23));
}

void TestLabelPlaces::theLeftSideIsNext()
{
    LabelPlaces row(1);
    row.take(10, 20);
    row.take(24, 30);
    TimelineMark mark{.area = {10, 0, 10, 5}};
    placeBeside(mark, {u"12345"_s}, row, lengthOf);
    QCOMPARE(mark.labelArea, QRectF(4, 0, 5, 5));
}

void TestLabelPlaces::shorterTextsTakeLessRoom()
{
    LabelPlaces row(1);
    row.take(0, 8);
    row.take(10, 20);
    row.take(24, 30);
    TimelineMark mark{.area = {10, 0, 10, 5}};
    placeBeside(mark, {u"12345"_s, u"12"_s}, row, lengthOf);
    QCOMPARE(mark.label, u"12"_s);
    QCOMPARE(mark.labelArea.left(), 21.0);
}

void TestLabelPlaces::withoutRoomThereIsNoLabel()
{
    LabelPlaces row(1);
    row.take(0, 30);
    TimelineMark mark{.area = {10, 0, 10, 5}};
    placeBeside(mark, {u"12345"_s, u"1"_s}, row, lengthOf);
    QVERIFY(mark.label.isEmpty() && mark.labelArea.isNull());
    LabelPlaces empty(1);
    placeBeside(mark, {u"12345"_s}, empty, lengthOf, {8, 22});
    QVERIFY(mark.label.isEmpty());
}

void TestLabelPlaces::aBarIsNamedWhereItIsInSight()
{
    TimelineMark mark{.area = {-100, 0, 300, 5}};
    QVERIFY(placeInside(mark, {u"12345"_s}, LabelPlaces(1), {0, 50}, lengthOf));
    QCOMPARE(mark.labelArea.left(), 1.0);
    mark = {.area = {45, 0, 300, 5}};
    QVERIFY(!placeInside(mark, {u"12345"_s}, LabelPlaces(1), {0, 50}, lengthOf));
    QVERIFY(mark.label.isEmpty());
}

void TestLabelPlaces::aCoveredBarIsNamedBesideTheCover()
{
    LabelPlaces covered(1);
    covered.take(0, 20);
    TimelineMark mark{.area = {0, 0, 40, 5}};
    QVERIFY(placeInside(mark, {u"12345"_s}, covered, {0, 100}, lengthOf));
    QCOMPARE(mark.labelArea.left(), 21.0);
    covered.take(22, 40);
    QVERIFY(!placeInside(mark, {u"12345"_s}, covered, {0, 100}, lengthOf));
}

QTEST_GUILESS_MAIN(TestLabelPlaces)
#include "tst_labelplaces.moc"
