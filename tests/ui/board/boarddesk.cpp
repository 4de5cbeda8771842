#include "tests/ui/board/boarddesk.h"

#include "models/rows/move.h"
#include "models/switching/planedits.h"
#include "models/switching/switchingmodel.h"

#include <QMouseEvent>

#include <algorithm>

namespace fairlead {

namespace {

constexpr int kSteps = 12;

} // namespace

BoardDesk::BoardDesk()
    : page(desk.context, nullptr)
    , view(page.findChild<BoardView *>())
{
    desk.live.reset(boardWorkspace());
    page.resize(1000, 700);
    page.show();
    page.activateWindow();
    view->setFocus();
    settle();
}

void BoardDesk::settle()
{
    QCoreApplication::processEvents();
    QCoreApplication::sendPostedEvents();
}

void BoardDesk::point(QEvent::Type type, const QPointF &at, Qt::KeyboardModifiers modifiers)
{
    m_at = at;
    const bool isMove = type == QEvent::MouseMove;
    const bool isUp = type == QEvent::MouseButtonRelease;
    QMouseEvent event(type, at, view->viewport()->mapToGlobal(at),
                      isMove ? Qt::NoButton : Qt::LeftButton, isUp ? Qt::NoButton : Qt::LeftButton,
                      modifiers);
    QCoreApplication::sendEvent(view->viewport(), &event);
}

void BoardDesk::press(const QString &workload, Qt::KeyboardModifiers modifiers)
{
    point(QEvent::MouseButtonPress, middleOf(workload), modifiers);
}

void BoardDesk::moveOver(const QString &route)
{
    const QPointF from = m_at;
    const QPointF to = middleOfColumn(route);
    for (int step = 1; step <= kSteps; ++step)
        point(QEvent::MouseMove, from + (to - from) * step / kSteps);
}

void BoardDesk::release()
{
    point(QEvent::MouseButtonRelease, m_at);
    settle();
}

void BoardDesk::click(const QString &workload, Qt::KeyboardModifiers modifiers)
{
    press(workload, modifiers);
    point(QEvent::MouseButtonRelease, m_at, modifiers);
    settle();
}

void BoardDesk::drag(const QString &workload, const QString &route)
{
    press(workload);
    moveOver(route);
    release();
}

QPointF BoardDesk::middleOf(const QString &workload) const
{
    const CardIndex index = view->indexOf({workload});
    return index.isValid() ? view->cardOnViewport(index).center() : QPointF(-1, -1);
}

int BoardDesk::columnOf(const QString &route) const
{
    const auto &columns = view->board().columns;
    const auto at = std::ranges::find(
        columns, route, [](const BoardColumn &column) { return column.place.route.text; });
    return at == columns.end() ? -1 : int(at - columns.begin());
}

QPointF BoardDesk::middleOfColumn(const QString &route) const
{
    const BoardLayout &layout = view->boardLayout();
    return {layout.columnLeft(columnOf(route)) + layout.columnWidth() / 2,
            view->viewport()->height() / 2.0};
}

QString BoardDesk::routeOf(const QString &workload) const
{
    const CardIndex index = view->indexOf({workload});
    return index.isValid() ? view->board().columns[size_t(index.column)].place.route.text
                           : QStringLiteral("nowhere");
}

QStringList BoardDesk::selection() const
{
    QStringList ids;
    for (const Id<Workload> &id : view->selection())
        ids += id.text;
    ids.sort();
    return ids;
}

std::vector<Move> BoardDesk::moves() const
{
    return movesOf(desk.workspace(), desk.lens.lens().plan);
}

} // namespace fairlead
