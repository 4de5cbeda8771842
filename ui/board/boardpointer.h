#pragma once

#include "ui/board/boardlayout.h"

#include <QBasicTimer>
#include <QObject>
#include <QPointF>

class QMouseEvent;

namespace fairlead {

class BoardView;

/// What the mouse does on the board: click selects, drag moves cards, a drag over empty ground
/// selects with a band, a drag of a head moves its column. Pressing and letting go without moving
/// never changes anything but the selection.
class BoardPointer : public QObject
{
    Q_OBJECT

public:
    explicit BoardPointer(BoardView &view);

    bool handle(QEvent &event);
    void forget(); ///< ends whatever is under way

protected:
    void timerEvent(QTimerEvent *event) override;

private:
    enum class Gesture { None, PressedCard, PressedGround, PressedHead, Cards, Band, Column };

    void press(const QMouseEvent &event);
    void move(const QMouseEvent &event);
    void release(const QMouseEvent &event);
    void begin();
    void follow(const QPointF &point);
    void selectBand(const QPointF &point);
    int columnBefore(const QPointF &point) const; ///< where a dragged column would go
    QPoint edgePull(const QPointF &point) const;  ///< pixels to scroll in one step

    BoardView &m_view;
    Gesture m_gesture = Gesture::None;
    QPointF m_from; ///< on the viewport
    QPointF m_last;
    QPointF m_groundFrom; ///< on the board, so that scrolling keeps a band in place
    CardIndex m_card;
    int m_column = -1;
    Qt::KeyboardModifiers m_modifiers;
    QBasicTimer m_edgeTimer; ///< runs only while the pointer is held at an edge
};

} // namespace fairlead
