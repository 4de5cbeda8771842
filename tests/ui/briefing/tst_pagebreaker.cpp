#include "ui/briefing/pagebreaker.h"

#include <QTest>

using namespace fairlead;

class TestPageBreaker : public QObject
{
    Q_OBJECT

private slots:
    void fillsPagesFromTheTop();
    void dropsTheGapAtTheTopOfAPage();
    void keepsAHeadingWithWhatFollows();
    void repeatsTheHeadOfATable();
    void breaksWhatIsLongerThanAPage();
    void startsAPageWhenAsked();
    void nothingGivesNoPage();
};

void TestPageBreaker::fillsPagesFromTheTop()
{
    const auto placed = placeStrips({{40}, {40}, {40}}, 100);
    QCOMPARE(placed, (std::vector<PlacedStrip>{{0, 0, 0}, {1, 0, 40}, {2, 1, 0}}));
}

void TestPageBreaker::dropsTheGapAtTheTopOfAPage()
{
    const auto placed = placeStrips({{60, 10}, {30, 10}, {30, 10}}, 100);
    QCOMPARE(placed, (std::vector<PlacedStrip>{{0, 0, 0}, {1, 0, 70}, {2, 1, 0}}));
}

void TestPageBreaker::keepsAHeadingWithWhatFollows()
{
    const auto placed = placeStrips({{70}, {20, 0, true}, {40}}, 100);
    QCOMPARE(placed, (std::vector<PlacedStrip>{{0, 0, 0}, {1, 1, 0}, {2, 1, 20}}));
}

void TestPageBreaker::repeatsTheHeadOfATable()
{
    const StripSize head{20, 0, true};
    const StripSize row{50, 0, false, false, 0};
    const auto placed = placeStrips({head, row, row, row}, 100);
    QCOMPARE(placed, (std::vector<PlacedStrip>{
                         {0, 0, 0}, {1, 0, 20}, {0, 1, 0}, {2, 1, 20}, {0, 2, 0}, {3, 2, 20}}));
}

void TestPageBreaker::breaksWhatIsLongerThanAPage()
{
    const StripSize line{30, 0, true};
    const auto placed = placeStrips({line, line, line, line, line}, 100);
    QCOMPARE(placed.size(), size_t(5));
    QCOMPARE(placed.back().page, 1);
    for (const PlacedStrip &strip : placed)
        QVERIFY(strip.top + 30 <= 100);
}

void TestPageBreaker::startsAPageWhenAsked()
{
    const auto placed = placeStrips({{10}, {10, 0, false, true}, {10}}, 100);
    QCOMPARE(placed, (std::vector<PlacedStrip>{{0, 0, 0}, {1, 1, 0}, {2, 1, 10}}));
}

void TestPageBreaker::nothingGivesNoPage()
{
    QVERIFY(placeStrips({}, 100).empty());
}

QTEST_GUILESS_MAIN(TestPageBreaker)
#include "tst_pagebreaker.moc"
