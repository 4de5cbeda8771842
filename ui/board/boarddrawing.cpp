#include "ui/board/boarddrawing.h"

#include "ui/board/boardview.h"
#include "ui/theme.h"

#include <algorithm>

namespace fairlead {

namespace {

constexpr qreal kBlockedOpacity = 0.55;
constexpr qreal kMarkOffset = 6;
constexpr qreal kGroupHeight = 18;
constexpr qreal kLeastHandle = 28; ///< of what says how far a column is scrolled

} // namespace

BoardDrawing::BoardDrawing(const BoardView &view, QPaintDevice &device)
    : m_view(view)
    , m_raw(&device)
    , m_painter(m_raw, theme(), view.font(), view.boardLayout().scale())
{
}

void BoardDrawing::drawBoard()
{
    m_raw.fillRect(m_view.viewport()->rect(), theme().window);
    for (int column = 0; column < m_view.boardLayout().columnCount(); ++column) {
        if (m_view.columnOnViewport(column).intersects(m_view.viewport()->rect()))
            drawColumn(column);
    }
    drawMarks();
}

void BoardDrawing::drawMarks()
{
    if (m_view.columnMark() >= 0) {
        const qreal x = m_view.columnOnViewport(m_view.columnMark()).left();
        m_raw.fillRect(QRectF(x - kMarkOffset, 0, 3, m_view.viewport()->height()), theme().accent);
    }
    if (!m_view.band().isEmpty()) {
        QColor fill = theme().accent;
        fill.setAlphaF(0.12F);
        m_raw.setPen(theme().accent);
        m_raw.setBrush(fill);
        m_raw.drawRect(m_view.band());
    }
}

ColumnState BoardDrawing::stateOf(int column) const
{
    const HeldCards *held = m_view.held();
    if (!held)
        return ColumnState::Rest;
    if (held->preview(column).isBlocked())
        return column == m_view.targetColumn() ? ColumnState::Refused : ColumnState::Blocked;
    if (column == m_view.targetColumn())
        return ColumnState::Target;
    return column == m_view.heldFrom().column ? ColumnState::Origin : ColumnState::Open;
}

void BoardDrawing::drawColumn(int column)
{
    const ColumnState state = stateOf(column);
    const BoardColumn &content = m_view.board().columns[size_t(column)];
    const BoardLayout &layout = m_view.boardLayout();
    const QRectF area = m_view.columnOnViewport(column);
    const QRectF head(area.left(), kBoardHeadTop, area.width(), layout.stripTop());
    const QRectF strip(area.left(), head.bottom(), area.width(),
                       layout.headHeight() - layout.stripTop());
    const bool isShut = state == ColumnState::Blocked || state == ColumnState::Refused;
    const qreal opacity = isShut ? kBlockedOpacity : 1;
    m_painter.drawColumn(area, state);
    m_raw.save();
    m_raw.setClipRect(
        QRectF(area.left(), strip.bottom(), area.width(), area.height() - strip.bottom() - 2));
    m_raw.setOpacity(opacity);
    drawCards(column, state);
    m_raw.restore();
    drawScroll(column, strip.bottom());
    m_raw.setOpacity(opacity);
    m_painter.drawHead(head, content, state);
    m_raw.setOpacity(1);
    m_painter.drawStrip(strip, content, state,
                        m_view.held() ? &m_view.held()->preview(column) : nullptr);
}

/// How far down a column is that has more cards than room.
void BoardDrawing::drawScroll(int column, qreal top)
{
    const int range = m_view.scrollRange(column);
    if (range == 0)
        return;
    constexpr qreal kWidth = 4;
    const QRectF area = m_view.columnOnViewport(column);
    const qreal room = area.height() - top - kWidth;
    const qreal length = std::max(kLeastHandle, room * room / (room + range));
    const qreal at = top + (room - length) * m_view.scrolledBy(column) / range;
    m_raw.setOpacity(1);
    m_raw.setPen(Qt::NoPen);
    m_raw.setBrush(theme().strong);
    m_raw.drawRoundedRect(QRectF(area.right() - kWidth - 2, at, kWidth, length), kWidth / 2,
                          kWidth / 2);
}

void BoardDrawing::drawCards(int column, ColumnState state)
{
    const BoardLayout &layout = m_view.boardLayout();
    const std::vector<BoardCard> &cards = m_view.board().columns[size_t(column)].cards;
    const QPointF origin = m_view.cardsOrigin(column);
    const CardIndex current = m_view.hasFocus() ? m_view.current() : CardIndex();
    size_t group = 0;
    for (size_t at = 0; at < cards.size(); ++at) {
        const CardIndex index{column, int(at)};
        const QRectF area = m_view.cardOnViewport(index);
        if (m_view.isGrouped() && (at == 0 || cards[at - 1].owner != cards[at].owner)) {
            const qreal top = layout.groupTops(column)[group++] + origin.y();
            m_painter.drawGroup({area.left(), top, area.width(), kGroupHeight * layout.scale()},
                                cards[at].owner);
        }
        if (area.top() > m_view.viewport()->height())
            break;
        if (area.bottom() < layout.headHeight())
            continue;
        const bool isSelected = m_view.isSelected(cards[at].workload);
        if (m_view.held() && m_view.held()->holds(cards[at].workload))
            m_painter.drawOrigin(area, cards[at]);
        else
            m_painter.drawCard(area, cards[at], isSelected ? CardState::Selected : CardState::Rest,
                               index == current);
    }
    const QRectF slot = layout.slotRect();
    if (state == ColumnState::Target && !slot.isEmpty())
        m_painter.drawSlot(slot.translated(origin));
}

void BoardDrawing::drawHeld()
{
    const QRectF card = m_view.heldRect();
    const QRectF from = m_view.cardOnViewport(m_view.heldFrom());
    const bool isRight = card.center().x() > from.center().x();
    if (!card.intersects(from))
        m_painter.drawWay({isRight ? from.right() : from.left(), from.center().y()},
                          {isRight ? card.left() - 3 : card.right() + 3, card.center().y()});
    const auto count = qsizetype(m_view.held()->workloads().size());
    BoardCard shown = m_view.heldCard();
    if (count == 1 && m_view.targetColumn() >= 0) {
        const MovePreview &preview = m_view.held()->preview(m_view.targetColumn());
        const bool changes = preview.hasMoves() && !preview.isBlocked();
        shown.lockIn = changes ? preview.lockInAfter : shown.lockIn;
        shown.lockInToday = changes ? preview.lockInBefore : shown.lockIn;
    }
    m_painter.drawCard(card, shown, CardState::Held, false);
    if (count > 1)
        m_painter.drawCount(card, count);
}

} // namespace fairlead
