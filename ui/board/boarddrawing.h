#pragma once

#include "ui/board/boardpainter.h"

#include <QPainter>

class QPaintDevice;

namespace fairlead {

class BoardView;

inline constexpr qreal kBoardHeadTop = 4; ///< pixels above the heads

/// Puts the parts of a board where they lie on its viewport.
class BoardDrawing
{
public:
    BoardDrawing(const BoardView &view, QPaintDevice &device);

    void drawBoard(); ///< all but what follows the pointer
    void drawHeld();  ///< the card in the hand, and where it came from

private:
    ColumnState stateOf(int column) const;
    void drawColumn(int column);
    void drawScroll(int column, qreal top);
    void drawCards(int column, ColumnState state);
    void drawMarks();

    const BoardView &m_view;
    QPainter m_raw;
    BoardPainter m_painter;
};

} // namespace fairlead
