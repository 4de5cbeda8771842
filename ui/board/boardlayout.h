#pragma once

#include "models/switching/board.h"

#include <QFontMetricsF>
#include <QRectF>

namespace fairlead {

/// Where a card stands: its column, and its place in it.
struct CardIndex
{
    int column = -1;
    int card = -1;

    bool isValid() const { return card >= 0; }
    bool operator==(const CardIndex &) const = default;
};

/// Where everything on the board lies, in pixels. Heads stay at the top; cards below them scroll.
/// Knows no widget. Rectangles of heads start at y 0, those of cards below the heads, as if nothing
/// were scrolled.
class BoardLayout
{
public:
    BoardLayout() = default;
    BoardLayout(const Board &board, bool isGrouped, const QFontMetricsF &font, qreal width);

    qreal scale() const { return m_scale; } ///< 1 at the font size the board is drawn for
    qreal headHeight() const;
    qreal stripTop() const; ///< of the line that says what a move here costs
    qreal width() const;
    qreal cardsHeight(int column) const;
    qreal columnWidth() const { return m_columnWidth; }
    int columnCount() const { return int(m_columns.size()); }
    qreal columnLeft(int column) const;
    int columnAt(qreal x) const; ///< -1: between or beside columns

    qreal cardHeight(double monthlySpend) const;
    qreal dollarsPerPixel() const { return m_dollarsPerPixel; }
    QRectF cardRect(const CardIndex &index) const;
    CardIndex cardAt(const QPointF &point) const;          ///< below the heads
    const std::vector<qreal> &groupTops(int column) const; ///< of the owners' names

    /// Makes room in a column before its card number @p before; the cards from there on give way.
    void openSlot(int column, int before, qreal height);
    void closeSlot() { m_slot = {}; }
    QRectF slotRect() const; ///< empty when there is none

private:
    struct Column
    {
        std::vector<qreal> tops;
        std::vector<qreal> heights;
        std::vector<qreal> groupTops;
        qreal height = 0;
    };

    void placeCards(const BoardColumn &column, bool isGrouped);

    qreal m_scale = 1;
    qreal m_columnWidth = 0;
    qreal m_dollarsPerPixel = 1000;
    std::vector<Column> m_columns;
    CardIndex m_slot; ///< the card that the slot stands before
    qreal m_slotHeight = 0;
};

} // namespace fairlead
