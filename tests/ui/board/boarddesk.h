#pragma once

#include "tests/support/boardworkspace.h"
#include "tests/ui/support/desk.h"
#include "ui/board/boardpage.h"
#include "ui/board/boardview.h"

namespace fairlead {

/// The Workloads page on a desk with boardWorkspace(), and a hand to work it with.
struct BoardDesk
{
    BoardDesk();

    void point(QEvent::Type type, const QPointF &at, Qt::KeyboardModifiers modifiers = {});
    void press(const QString &workload, Qt::KeyboardModifiers modifiers = {});
    void moveOver(const QString &route); ///< in some steps, as a hand would
    void release();
    void click(const QString &workload, Qt::KeyboardModifiers modifiers = {});
    void drag(const QString &workload, const QString &route);
    void settle(); ///< until what was changed is shown

    QPointF middleOf(const QString &workload) const;
    QPointF middleOfColumn(const QString &route) const;
    int columnOf(const QString &route) const;
    QString routeOf(const QString &workload) const; ///< of the column in which its card stands
    QStringList selection() const;
    std::vector<Move> moves() const; ///< of the open plan

    Desk desk;
    BoardPage page;
    BoardView *view;

private:
    QPointF m_at;
};

} // namespace fairlead
