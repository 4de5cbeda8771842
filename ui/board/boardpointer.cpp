#include "ui/board/boardpointer.h"

#include "ui/board/boardview.h"

#include <QApplication>
#include <QMouseEvent>

namespace fairlead {

namespace {

constexpr qreal kEdge = 28;
constexpr int kEdgeStep = 14;
constexpr int kEdgeInterval = 16; ///< milliseconds

} // namespace

BoardPointer::BoardPointer(BoardView &view)
    : m_view(view)
{
}

bool BoardPointer::handle(QEvent &event)
{
    const auto mouse = [&event]() -> const QMouseEvent & {
        return static_cast<QMouseEvent &>(event);
    };
    switch (event.type()) {
    case QEvent::MouseButtonPress:
        if (mouse().button() != Qt::LeftButton)
            return false;
        press(mouse());
        return true;
    case QEvent::MouseMove:
        move(mouse());
        return true;
    case QEvent::MouseButtonRelease:
        if (mouse().button() != Qt::LeftButton)
            return false;
        release(mouse());
        return true;
    case QEvent::MouseButtonDblClick: {
        const CardIndex card = m_view.cardUnder(mouse().position());
        if (mouse().button() == Qt::LeftButton && card.isValid())
            emit m_view.openRequested(m_view.cardAt(card).workload);
        return true;
    }
    default:
        return false;
    }
}

void BoardPointer::forget()
{
    m_edgeTimer.stop();
    if (m_gesture == Gesture::Band)
        m_view.showBand({});
    if (m_gesture == Gesture::Column)
        m_view.showColumnMark(-1);
    m_gesture = Gesture::None;
}

void BoardPointer::press(const QMouseEvent &event)
{
    m_from = m_last = event.position();
    m_groundFrom = m_view.toCards(m_from);
    m_modifiers = event.modifiers();
    m_card = m_view.cardUnder(m_from);
    m_column = m_view.columnUnder(m_from);
    if (m_card.isValid()) {
        m_gesture = Gesture::PressedCard;
        // At once, so that what is pressed looks pressed; a selection of several waits for the
        // release, because it may be about to be dragged.
        const bool isPlain = !(m_modifiers & (Qt::ControlModifier | Qt::ShiftModifier));
        if (isPlain && !m_view.isSelected(m_view.cardAt(m_card).workload))
            m_view.selectOnly(m_card);
    } else {
        m_gesture =
            m_view.isHead(m_from) && m_column >= 0 ? Gesture::PressedHead : Gesture::PressedGround;
    }
}

void BoardPointer::move(const QMouseEvent &event)
{
    if (m_gesture == Gesture::None || !event.buttons().testFlag(Qt::LeftButton))
        return;
    m_last = event.position();
    const bool isPressedOnly = m_gesture == Gesture::PressedCard
                               || m_gesture == Gesture::PressedGround
                               || m_gesture == Gesture::PressedHead;
    if (isPressedOnly) {
        if ((m_last - m_from).manhattanLength() < QApplication::startDragDistance())
            return;
        begin();
    }
    follow(m_last);
    if (edgePull(m_last).isNull())
        m_edgeTimer.stop();
    else if (!m_edgeTimer.isActive())
        m_edgeTimer.start(kEdgeInterval, this);
}

void BoardPointer::begin()
{
    if (m_gesture == Gesture::PressedCard) {
        const Id<Workload> id = m_view.cardAt(m_card).workload;
        if (!m_view.isSelected(id))
            m_view.selectOnly(m_card);
        m_gesture = Gesture::Cards;
        m_view.pickUp(m_view.selection(), m_card);
    } else {
        m_gesture = m_gesture == Gesture::PressedHead ? Gesture::Column : Gesture::Band;
    }
}

void BoardPointer::follow(const QPointF &point)
{
    switch (m_gesture) {
    case Gesture::Cards:
        m_view.holdAt(point, m_groundFrom - m_view.boardLayout().cardRect(m_card).topLeft());
        break;
    case Gesture::Band:
        selectBand(point);
        break;
    case Gesture::Column:
        m_view.showColumnMark(columnBefore(point));
        break;
    default:
        break;
    }
}

void BoardPointer::release(const QMouseEvent &event)
{
    const Gesture gesture = m_gesture;
    const int before = columnBefore(event.position());
    forget();
    switch (gesture) {
    case Gesture::PressedCard:
        if (m_modifiers.testFlag(Qt::ControlModifier))
            m_view.toggle(m_card);
        else if (m_modifiers.testFlag(Qt::ShiftModifier))
            m_view.selectTo(m_card);
        else
            m_view.selectOnly(m_card);
        break;
    case Gesture::PressedGround:
        m_view.selectOnly({});
        break;
    case Gesture::Cards:
        m_view.drop();
        break;
    case Gesture::Column:
        if (before != m_column && before != m_column + 1)
            emit m_view.columnMoved(m_column, before);
        break;
    default:
        break;
    }
}

void BoardPointer::selectBand(const QPointF &point)
{
    // Columns are scrolled by different amounts: only across is there one ground for all.
    const qreal left = m_from.x() + m_groundFrom.x() - m_view.toCards(m_from).x();
    const QRectF band = QRectF({left, m_from.y()}, point).normalized();
    m_view.showBand(band);
    BoardView::Workloads selection;
    const Board &board = m_view.board();
    for (size_t column = 0; column < board.columns.size(); ++column) {
        for (size_t card = 0; card < board.columns[column].cards.size(); ++card) {
            const CardIndex index{int(column), int(card)};
            if (m_view.cardOnViewport(index).intersects(band))
                selection.push_back(m_view.cardAt(index).workload);
        }
    }
    const Id<Workload> current = selection.empty() ? Id<Workload>() : selection.front();
    m_view.select(selection, current);
}

int BoardPointer::columnBefore(const QPointF &point) const
{
    const BoardLayout &layout = m_view.boardLayout();
    const qreal x = m_view.toCards(point).x();
    int before = 0;
    while (before < layout.columnCount()
           && layout.columnLeft(before) + layout.columnWidth() / 2 < x)
        ++before;
    return before;
}

QPoint BoardPointer::edgePull(const QPointF &point) const
{
    const QRectF area = m_view.viewport()->rect();
    const auto pull = [](qreal at, qreal low, qreal high) {
        return at < low + kEdge ? -kEdgeStep : at > high - kEdge ? kEdgeStep : 0;
    };
    const int down = m_gesture != Gesture::Cards ? 0 : pull(point.y(), area.top(), area.bottom());
    return {pull(point.x(), area.left(), area.right()), down};
}

void BoardPointer::timerEvent(QTimerEvent *event)
{
    if (event->timerId() != m_edgeTimer.timerId())
        return;
    const QPoint pull = edgePull(m_last);
    m_view.scrollSideways(pull.x());
    if (const int column = m_view.columnUnder(m_last); column >= 0)
        m_view.scrollColumn(column, pull.y());
    follow(m_last);
}

} // namespace fairlead
