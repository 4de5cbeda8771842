#include "models/graph/dealcalendar.h"
#include "models/graph/grapharrangement.h"
#include "tests/support/rows.h"

#include <QTest>

using namespace fairlead;
using namespace Qt::StringLiterals;

/// What the user did to the picture, and the time line below it.
class TestGraphArrangement : public QObject
{
    Q_OBJECT

private slots:
    void nothingIsStoredForTheUsualPicture();
    void pinsAndHiddenNodesComeBack();
    void filtersAndRollUpsComeBack();
    void eachLayoutHasPinsOfItsOwn();
    void whatCannotBeReadIsLeftOut();
    void anArrangementThatIsKeptTwiceIsNoEdit();
    void dealsAreCountedByQuarter();
    void theReadingOfTheMarketIsKnown();
};

namespace {

const RowRef kAmazon{TableId::Party, u"amazon"_s};
const RowRef kOdd{TableId::Workload, u"a / \"b\" c"_s};

} // namespace

void TestGraphArrangement::nothingIsStoredForTheUsualPicture()
{
    QVERIFY(keepGraphArrangement({}, {}, u"x"_s).isEmpty());
    QVERIFY(graphArrangement({}) == GraphArrangement());
}

void TestGraphArrangement::pinsAndHiddenNodesComeBack()
{
    const GraphArrangement wanted{.pins = {{kAmazon, {12, -40}}, {kOdd, {1, 2}}},
                                  .hidden = {kOdd, kAmazon}};
    Workspace workspace;
    workspace.apply(keepGraphArrangement(workspace, wanted, u"Move"_s));
    QVERIFY(graphArrangement(workspace) == wanted);
    workspace.apply(keepGraphArrangement(workspace, {}, u"Back"_s));
    QCOMPARE(workspace.rows(TableId::Setting).size(), 0);
}

void TestGraphArrangement::filtersAndRollUpsComeBack()
{
    const GraphArrangement wanted{
        .lines = {.hiddenFamilies = {EdgeFamily::Equity, EdgeFamily::OwnSpend},
                  .hiddenStates = {StrandState::Announced},
                  .hidesContested = true,
                  .showsEnded = true},
        .rollUp = RollUp::Layer,
        .expanded = {layerNode(GraphLayer::Lab, TableId::Party), kAmazon},
        .isBundled = true};
    Workspace workspace;
    workspace.apply(keepGraphArrangement(workspace, wanted, u"Arrange"_s));
    QVERIFY(graphArrangement(workspace) == wanted);
    workspace.apply(keepGraphArrangement(workspace, {}, u"Back"_s));
    QCOMPARE(workspace.rows(TableId::Setting).size(), 0);
}

void TestGraphArrangement::eachLayoutHasPinsOfItsOwn()
{
    Workspace workspace;
    workspace.apply(keepGraphArrangement(workspace, {.pins = {{kAmazon, {5, 6}}}}, u"Move"_s));
    GraphArrangement force = graphArrangement(workspace);
    force.kind = LayoutKind::Force;
    workspace.apply(keepGraphArrangement(workspace, force, u"Force"_s));
    QVERIFY(graphArrangement(workspace).pins.empty());
    GraphArrangement layered = graphArrangement(workspace);
    layered.kind = LayoutKind::Layered;
    workspace.apply(keepGraphArrangement(workspace, layered, u"Role"_s));
    QCOMPARE(graphArrangement(workspace).pins.at(kAmazon), QPointF(5, 6));
}

void TestGraphArrangement::whatCannotBeReadIsLeftOut()
{
    for (const char *bad : {"", "x", "[1]", "{\"party/a\":1}", "{\"party/a\":[1]}",
                            "{\"nothing/a\":[1,2]}", "{\"party/a\":[1e300,0]}", "{\"/\":[1,2]}"}) {
        const Workspace workspace =
            workspaceOf({rowWith(TableId::Setting, "graph.pins", {{"value", bad}}),
                         rowWith(TableId::Setting, "graph.hidden", {{"value", bad}})});
        QVERIFY2(graphArrangement(workspace) == GraphArrangement(), bad);
    }
}

void TestGraphArrangement::anArrangementThatIsKeptTwiceIsNoEdit()
{
    const GraphArrangement wanted{.pins = {{kAmazon, {5, 6}}}, .hidden = {kOdd}};
    Workspace workspace;
    workspace.apply(keepGraphArrangement(workspace, wanted, u"Move"_s));
    QVERIFY(keepGraphArrangement(workspace, wanted, u"Move"_s).isEmpty());
}

void TestGraphArrangement::dealsAreCountedByQuarter()
{
    const Workspace workspace =
        workspaceOf({rowWith(TableId::Deal, "a", {{"title", "A"}, {"announced_on", "2019-05-01"}}),
                     rowWith(TableId::Deal, "b", {{"title", "B"}, {"announced_on", "2026-04-20"}}),
                     rowWith(TableId::Deal, "c", {{"title", "C"}, {"announced_on", "2026-Q2"}}),
                     rowWith(TableId::Deal, "d", {{"title", "D"}, {"announced_on", "2025"}}),
                     rowWith(TableId::Deal, "e", {{"title", "E"}})});
    const DealCalendar calendar = dealCalendar(workspace, QDate(2026, 11, 20));
    QCOMPARE(calendar.quarters.front().first, QDate(2023, 1, 1));
    QCOMPARE(calendar.quarters.back().last(), QDate(2026, 12, 31));
    QCOMPARE(calendar.quarters.size(), size_t(16));
    QCOMPARE(calendar.before, 1);
    QCOMPARE(calendar.undated, 1);
    QCOMPARE(calendar.shown(), 3);
    QCOMPARE(calendar.quarters[13].deals, 2); // April to June 2026
    QCOMPARE(calendar.quarters[8].deals, 1);
    QVERIFY(dealCalendar({}, QDate(2026, 11, 20)).quarters.empty());
}

void TestGraphArrangement::theReadingOfTheMarketIsKnown()
{
    const Workspace workspace =
        workspaceOf({rowWith(TableId::Dataset, "old", {{"name", "Old"}, {"as_of", "2026-01-31"}}),
                     rowWith(TableId::Dataset, "new", {{"name", "New"}, {"as_of", "2026-07"}}),
                     rowWith(TableId::Dataset, "rules", {{"name", "Rules"}, {"as_of", "2026-11"}}),
                     rowWith(TableId::DatasetRow, "a",
                             {{"dataset", "old"}, {"row_table", "deal"}, {"row_id", "d"}}),
                     rowWith(TableId::DatasetRow, "b",
                             {{"dataset", "new"}, {"row_table", "deal"}, {"row_id", "d"}}),
                     rowWith(TableId::DatasetRow, "c",
                             {{"dataset", "rules"}, {"row_table", "rule"}, {"row_id", "r"}})});
    QCOMPARE(dealCalendar(workspace, QDate(2026, 11, 20)).readUntil,
             std::optional(QDate(2026, 7, 31)));
}

QTEST_GUILESS_MAIN(TestGraphArrangement)
#include "tst_grapharrangement.moc"
