#include "ui/board/boardkeys.h"

#include "ui/board/boardview.h"

#include <QKeyEvent>

#include <algorithm>
#include <cmath>

namespace fairlead {

BoardKeys::BoardKeys(BoardView &view)
    : m_view(view)
{
}

bool BoardKeys::handle(const QKeyEvent &event)
{
    if (m_view.held())
        return handleHeld(event);
    const bool isCtrl = event.modifiers().testFlag(Qt::ControlModifier);
    const CardIndex current = m_view.current();
    switch (event.key()) {
    case Qt::Key_Left:
    case Qt::Key_Right:
        if (isCtrl) {
            carry(event.key() == Qt::Key_Right ? 1 : -1);
            return true;
        }
        return walk(event);
    case Qt::Key_Up:
    case Qt::Key_Down:
    case Qt::Key_Home:
    case Qt::Key_End:
        return walk(event);
    case Qt::Key_Space:
        if (current.isValid())
            m_view.toggle(current);
        return true;
    case Qt::Key_A: {
        if (!isCtrl)
            return false;
        BoardView::Workloads all;
        for (const BoardColumn &column : m_view.board().columns) {
            for (const BoardCard &card : column.cards)
                all.push_back(card.workload);
        }
        m_view.select(all, current.isValid() ? m_view.cardAt(current).workload : Id<Workload>());
        return true;
    }
    case Qt::Key_Escape:
        if (m_view.selection().empty())
            return false;
        m_view.selectOnly({});
        return true;
    case Qt::Key_Return:
    case Qt::Key_Enter:
        if (current.isValid())
            emit m_view.openRequested(m_view.cardAt(current).workload);
        return current.isValid();
    default:
        return false;
    }
}

bool BoardKeys::handleHeld(const QKeyEvent &event)
{
    switch (event.key()) {
    case Qt::Key_Left:
    case Qt::Key_Right:
        carry(event.key() == Qt::Key_Right ? 1 : -1);
        return true;
    case Qt::Key_Return:
    case Qt::Key_Enter:
        m_view.drop();
        return true;
    case Qt::Key_Escape:
        m_view.cancel();
        return true;
    default:
        return false;
    }
}

void BoardKeys::carry(int step)
{
    if (!m_view.held()) {
        const CardIndex current = m_view.current();
        if (!current.isValid())
            return;
        if (!m_view.isSelected(m_view.cardAt(current).workload))
            m_view.selectOnly(current);
        m_view.pickUp(m_view.selection(), current);
    }
    const int last = m_view.boardLayout().columnCount() - 1;
    m_view.holdOver(std::clamp(m_view.targetColumn() + step, 0, last));
}

bool BoardKeys::walk(const QKeyEvent &event)
{
    const CardIndex current = m_view.current();
    if (!current.isValid())
        return false;
    const CardIndex next = neighbour(current, event.key());
    if (event.modifiers().testFlag(Qt::ShiftModifier))
        m_view.selectTo(next);
    else
        m_view.selectOnly(next);
    m_view.ensureVisible(next);
    return true;
}

CardIndex BoardKeys::neighbour(const CardIndex &from, int key) const
{
    const std::vector<BoardColumn> &columns = m_view.board().columns;
    const auto last = int(columns[size_t(from.column)].cards.size()) - 1;
    switch (key) {
    case Qt::Key_Up:
        return {from.column, std::max(0, from.card - 1)};
    case Qt::Key_Down:
        return {from.column, std::min(last, from.card + 1)};
    case Qt::Key_Home:
        return {from.column, 0};
    case Qt::Key_End:
        return {from.column, last};
    default:
        break;
    }
    // Sideways to the card at the same height, over columns without cards.
    const int step = key == Qt::Key_Right ? 1 : -1;
    const BoardLayout &layout = m_view.boardLayout();
    const qreal y = layout.cardRect(from).center().y();
    for (int column = from.column + step; column >= 0 && column < int(columns.size());
         column += step) {
        const auto count = int(columns[size_t(column)].cards.size());
        CardIndex nearest;
        qreal distance = 0;
        for (int card = 0; card < count; ++card) {
            const qreal away = std::abs(layout.cardRect({column, card}).center().y() - y);
            if (!nearest.isValid() || away < distance) {
                nearest = {column, card};
                distance = away;
            }
        }
        if (nearest.isValid())
            return nearest;
    }
    return from;
}

} // namespace fairlead
