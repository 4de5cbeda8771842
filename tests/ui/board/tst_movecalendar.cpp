#include "ui/board/movecalendar.h"

#include "tests/ui/support/desk.h"
#include "ui/theme.h"

#include <QSignalSpy>
#include <QTest>

#include <algorithm>

using namespace fairlead;
using namespace Qt::StringLiterals;

/// Pushing moves along the calendar of a plan.
class TestMoveCalendar : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase() { applyTheme(Scheme::Light); }
    void init() { failOnWarnings(); }
    void keysOnAnEmptyCalendarDoNothing();
    void pushedMoveStaysChosenWhenItPassesAnother();
    void draggedBarNamesItsMonth();
    void readOnlyCalendarMovesNothing();
    void choiceGoesWithTheMove();
};

namespace {

const QDate kDecision(2026, 11, 20);
const Id<Move> kFirst{u"first"_s};
const Id<Move> kSecond{u"second"_s};

CalendarMove moveIn(const Id<Move> &id, int month)
{
    const QDate start = kDecision.addMonths(month);
    return {.move = id,
            .name = id.text,
            .start = start,
            .parallelStart = start.addDays(30),
            .cutOver = start.addDays(60),
            .month = month};
}

/// In the order that planCalendar() gives them.
PlanCalendar calendarOf(std::vector<CalendarMove> moves)
{
    std::ranges::stable_sort(moves, {}, &CalendarMove::start);
    PlanCalendar calendar{
        .decision = kDecision, .moves = std::move(moves), .dates = {}, .end = kDecision};
    for (const CalendarMove &move : calendar.moves)
        calendar.end = std::max(calendar.end, move.cutOver);
    return calendar;
}

} // namespace

void TestMoveCalendar::keysOnAnEmptyCalendarDoNothing()
{
    MoveCalendar calendar(nullptr);
    const QSignalSpy chosen(&calendar, &MoveCalendar::monthChosen);
    calendar.showCalendar(calendarOf({}), true);
    for (const Qt::Key key : {Qt::Key_Up, Qt::Key_Right, Qt::Key_Down, Qt::Key_Left})
        QTest::keyClick(&calendar, key);
    QCOMPARE(chosen.size(), 0);
}

void TestMoveCalendar::pushedMoveStaysChosenWhenItPassesAnother()
{
    MoveCalendar calendar(nullptr);
    calendar.showCalendar(calendarOf({moveIn(kFirst, 1), moveIn(kSecond, 2)}), true);
    int month = 1;
    connect(&calendar, &MoveCalendar::monthChosen, &calendar, [&](const Id<Move> &move, int to) {
        QCOMPARE(move, kFirst);
        month = to;
        calendar.showCalendar(calendarOf({moveIn(kFirst, to), moveIn(kSecond, 2)}), true);
    });
    QTest::keyClick(&calendar, Qt::Key_Down); // chooses the first
    for (int push = 0; push < 4; ++push)
        QTest::keyClick(&calendar, Qt::Key_Right);
    QCOMPARE(month, 5);
}

void TestMoveCalendar::draggedBarNamesItsMonth()
{
    MoveCalendar calendar(nullptr);
    calendar.resize(700, 160);
    calendar.showCalendar(calendarOf({moveIn(kFirst, 0), moveIn(kSecond, 3)}), true);
    QSignalSpy chosen(&calendar, &MoveCalendar::monthChosen);
    const QPoint from(300, 40);
    QTest::mousePress(&calendar, Qt::LeftButton, {}, from);
    const QPoint to = from + QPoint(130, 0);
    QMouseEvent event(QEvent::MouseMove, to, calendar.mapToGlobal(to), Qt::NoButton, Qt::LeftButton,
                      {});
    QCoreApplication::sendEvent(&calendar, &event);
    QTest::mouseRelease(&calendar, Qt::LeftButton, {}, to);
    QCOMPARE(chosen.size(), 1);
    QCOMPARE(chosen.front().at(0).value<Id<Move>>(), kFirst);
    QVERIFY(chosen.front().at(1).toInt() > 0);
}

void TestMoveCalendar::readOnlyCalendarMovesNothing()
{
    MoveCalendar calendar(nullptr);
    calendar.showCalendar(calendarOf({moveIn(kFirst, 1)}), false);
    const QSignalSpy chosen(&calendar, &MoveCalendar::monthChosen);
    QTest::keyClick(&calendar, Qt::Key_Down);
    QTest::keyClick(&calendar, Qt::Key_Right);
    QCOMPARE(chosen.size(), 0);
}

void TestMoveCalendar::choiceGoesWithTheMove()
{
    MoveCalendar calendar(nullptr);
    calendar.showCalendar(calendarOf({moveIn(kFirst, 1), moveIn(kSecond, 2)}), true);
    QTest::keyClick(&calendar, Qt::Key_Down);
    calendar.showCalendar(calendarOf({moveIn(kSecond, 2)}), true);
    QSignalSpy chosen(&calendar, &MoveCalendar::monthChosen);
    QTest::keyClick(&calendar, Qt::Key_Right);
    QCOMPARE(chosen.size(), 0); // what was chosen is gone, and nothing else was chosen for it
    QTest::keyClick(&calendar, Qt::Key_Down);
    QTest::keyClick(&calendar, Qt::Key_Right);
    QCOMPARE(chosen.front().at(0).value<Id<Move>>(), kSecond);
}

QTEST_MAIN(TestMoveCalendar)
#include "tst_movecalendar.moc"
