#pragma once

#include "ui/board/boardlayout.h"

class QKeyEvent;

namespace fairlead {

class BoardView;

/// What the keys do on the board: arrows walk the cards, Ctrl with left or right picks up what is
/// selected and carries it over the columns, Enter drops, Escape puts it back.
class BoardKeys
{
public:
    explicit BoardKeys(BoardView &view);

    bool handle(const QKeyEvent &event); ///< false: the key means nothing here

private:
    bool handleHeld(const QKeyEvent &event);
    bool walk(const QKeyEvent &event);
    void carry(int step);
    CardIndex neighbour(const CardIndex &from, int key) const;

    BoardView &m_view;
};

} // namespace fairlead
