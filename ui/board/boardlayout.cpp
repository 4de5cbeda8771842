#include "ui/board/boardlayout.h"

#include <algorithm>
#include <cmath>

namespace fairlead {

namespace {

// At a font of 17 pixels' height; see scale().
constexpr qreal kFontHeight = 17;
constexpr qreal kColumnWidth = 160; ///< at least
constexpr qreal kWidestColumn = 232;
constexpr qreal kColumnGap = 10;
constexpr qreal kCardInset = 8;
constexpr qreal kCardGap = 9;
constexpr qreal kCardBase = 36;
constexpr qreal kLeastCard = 43;
constexpr qreal kTallestCard = 200;
constexpr qreal kHead = 66;
constexpr qreal kStrip = 22;
constexpr qreal kGroup = 20;
constexpr qreal kDollarsPerPixel = 1000;

} // namespace

BoardLayout::BoardLayout(const Board &board, bool isGrouped, const QFontMetricsF &font, qreal width)
    : m_scale(std::max<qreal>(0.8, font.height() / kFontHeight))
{
    // As many whole columns as fit share the width; what is left begins behind the edge.
    const auto count = qreal(std::max<size_t>(1, board.columns.size()));
    const qreal least = kColumnWidth * m_scale;
    const qreal fitting = std::floor((width + kColumnGap) / (least + kColumnGap));
    const qreal shown = std::clamp<qreal>(fitting, 1, count);
    m_columnWidth = std::clamp((width + kColumnGap) / shown - kColumnGap, least,
                               std::max(least, kWidestColumn * m_scale));
    double largest = 0;
    for (const BoardColumn &column : board.columns) {
        for (const BoardCard &card : column.cards)
            largest = std::max(largest, card.monthlySpend);
    }
    m_dollarsPerPixel = std::max(kDollarsPerPixel, largest / (kTallestCard - kCardBase));
    for (const BoardColumn &column : board.columns)
        placeCards(column, isGrouped);
}

void BoardLayout::placeCards(const BoardColumn &column, bool isGrouped)
{
    Column placed;
    qreal y = kCardGap;
    const BoardCard *before = nullptr;
    for (const BoardCard &card : column.cards) {
        if (isGrouped && (!before || before->owner != card.owner)) {
            placed.groupTops.push_back(y);
            y += kGroup * m_scale;
        }
        before = &card;
        const qreal height = cardHeight(card.monthlySpend);
        placed.tops.push_back(y);
        placed.heights.push_back(height);
        y += height + kCardGap;
    }
    placed.height = y;
    m_columns.push_back(std::move(placed));
}

qreal BoardLayout::headHeight() const
{
    return (kHead + kStrip) * m_scale;
}

qreal BoardLayout::stripTop() const
{
    return kHead * m_scale;
}

qreal BoardLayout::width() const
{
    const auto count = qreal(m_columns.size());
    return count * m_columnWidth + (count - 1) * kColumnGap;
}

qreal BoardLayout::cardsHeight(int column) const
{
    const qreal slot = m_slot.column == column ? m_slotHeight + kCardGap : 0;
    return m_columns[size_t(column)].height + slot;
}

qreal BoardLayout::columnLeft(int column) const
{
    return column * (m_columnWidth + kColumnGap);
}

int BoardLayout::columnAt(qreal x) const
{
    const int column = int(std::floor(x / (m_columnWidth + kColumnGap)));
    const bool isInside =
        column >= 0 && column < columnCount() && x - columnLeft(column) < m_columnWidth;
    return isInside ? column : -1;
}

qreal BoardLayout::cardHeight(double monthlySpend) const
{
    return std::round(
        std::max(kLeastCard, kCardBase + std::max(0.0, monthlySpend) / m_dollarsPerPixel)
        * m_scale);
}

QRectF BoardLayout::cardRect(const CardIndex &index) const
{
    const Column &column = m_columns[size_t(index.column)];
    const bool givesWay = m_slot.column == index.column && index.card >= m_slot.card;
    const qreal top = column.tops[size_t(index.card)] + (givesWay ? m_slotHeight + kCardGap : 0);
    return {columnLeft(index.column) + kCardInset, top, m_columnWidth - 2 * kCardInset,
            column.heights[size_t(index.card)]};
}

CardIndex BoardLayout::cardAt(const QPointF &point) const
{
    const int column = columnAt(point.x());
    if (column < 0)
        return {};
    const std::vector<qreal> &tops = m_columns[size_t(column)].tops;
    const bool isOpen = m_slot.column == column;
    // Cards after the slot give way, which keeps their order.
    const auto at = std::partition_point(tops.begin(), tops.end(), [&](const qreal &top) {
        const int card = int(&top - tops.data());
        return top + (isOpen && card >= m_slot.card ? m_slotHeight + kCardGap : 0) <= point.y();
    });
    if (at == tops.begin())
        return {};
    const CardIndex index{column, int(at - tops.begin()) - 1};
    return cardRect(index).contains(point) ? index : CardIndex{};
}

const std::vector<qreal> &BoardLayout::groupTops(int column) const
{
    return m_columns[size_t(column)].groupTops;
}

void BoardLayout::openSlot(int column, int before, qreal height)
{
    m_slot = {column, before};
    m_slotHeight = height;
}

QRectF BoardLayout::slotRect() const
{
    if (m_slot.column < 0)
        return {};
    const Column &column = m_columns[size_t(m_slot.column)];
    const bool isLast = size_t(m_slot.card) >= column.tops.size();
    const qreal top = isLast ? column.height : column.tops[size_t(m_slot.card)];
    return {columnLeft(m_slot.column) + kCardInset, top, m_columnWidth - 2 * kCardInset,
            m_slotHeight};
}

} // namespace fairlead
