#include "ui/board/boardview.h"

#include "ui/board/boarddrawing.h"
#include "ui/board/boardkeys.h"
#include "ui/board/boardpainter.h"
#include "ui/board/boardpointer.h"
#include "ui/board/figures.h"
#include "ui/theme.h"
#include "ui/widgets/plaintext.h"

#include <QAccessible>
#include <QContextMenuEvent>
#include <QHelpEvent>
#include <QPainter>
#include <QScrollBar>
#include <QToolTip>

#include <algorithm>
#include <cmath>

namespace fairlead {

using namespace Qt::StringLiterals;

namespace {

constexpr int kStep = 24;
const QPointF kLifted(-10, 6); ///< of a card that the keys hold, off its slot

} // namespace

BoardView::BoardView(Holder holder, QWidget *parent)
    : QAbstractScrollArea(parent)
    , m_holder(std::move(holder))
    , m_pointerTool(std::make_unique<BoardPointer>(*this))
    , m_keys(std::make_unique<BoardKeys>(*this))
{
    setObjectName(u"boardView"_s);
    setAccessibleName(tr("Board of workloads"));
    setFrameShape(QFrame::NoFrame);
    setFocusPolicy(Qt::StrongFocus);
    viewport()->setMouseTracking(false);
    viewport()->setAttribute(Qt::WA_OpaquePaintEvent);
    horizontalScrollBar()->setSingleStep(kStep);
    setVerticalScrollBarPolicy(Qt::ScrollBarAlwaysOff); // columns scroll, each on its own
    connect(&m_preparing, &QTimer::timeout, this, &BoardView::prepareHeld);
}

BoardView::~BoardView() = default;

void BoardView::setBoard(Board board, bool isGrouped)
{
    letGo();
    m_board = std::move(board);
    m_isGrouped = isGrouped;
    layOut();
    const auto isGone = [this](const Id<Workload> &id) { return !indexOf(id).isValid(); };
    if (std::erase_if(m_selection, isGone) > 0)
        emit selectionChanged();
    if (isGone(m_current))
        m_current = {};
    refresh();
}

const BoardCard &BoardView::cardAt(const CardIndex &index) const
{
    return m_board.columns[size_t(index.column)].cards[size_t(index.card)];
}

CardIndex BoardView::indexOf(const Id<Workload> &workload) const
{
    if (workload.isNull())
        return {};
    for (size_t column = 0; column < m_board.columns.size(); ++column) {
        const std::vector<BoardCard> &cards = m_board.columns[column].cards;
        const auto at = std::ranges::find(cards, workload, &BoardCard::workload);
        if (at != cards.end())
            return {int(column), int(at - cards.begin())};
    }
    return {};
}

bool BoardView::isSelected(const Id<Workload> &workload) const
{
    return std::ranges::find(m_selection, workload) != m_selection.end();
}

void BoardView::select(const Workloads &workloads, const Id<Workload> &current)
{
    const bool isSame = m_selection == workloads;
    m_selection = workloads;
    m_current = current;
    refresh();
    const CardIndex index = indexOf(current);
    if (index.isValid() && QAccessible::isActive()) {
        int child = index.card;
        for (int column = 0; column < index.column; ++column)
            child += int(m_board.columns[size_t(column)].cards.size());
        QAccessibleEvent event(this, QAccessible::Focus);
        event.setChild(child);
        QAccessible::updateAccessibility(&event);
    }
    if (!isSame)
        emit selectionChanged();
}

void BoardView::selectOnly(const CardIndex &index)
{
    if (!index.isValid()) {
        select({}, m_current);
        return;
    }
    const Id<Workload> &id = cardAt(index).workload;
    select({id}, id);
}

void BoardView::toggle(const CardIndex &index)
{
    const Id<Workload> id = cardAt(index).workload;
    Workloads selection = m_selection;
    if (std::erase(selection, id) == 0)
        selection.push_back(id);
    select(selection, id);
}

void BoardView::selectTo(const CardIndex &index)
{
    const CardIndex from = current().isValid() ? current() : index;
    Workloads selection = m_selection;
    const auto isBetween = [&](const CardIndex &at) {
        const auto order = [](const CardIndex &card) { return std::pair(card.column, card.card); };
        return order(at) >= std::min(order(from), order(index))
               && order(at) <= std::max(order(from), order(index));
    };
    for (int column = 0; column < m_layout.columnCount(); ++column) {
        const auto count = int(m_board.columns[size_t(column)].cards.size());
        for (int card = 0; card < count; ++card) {
            const Id<Workload> &id = cardAt({column, card}).workload;
            if (isBetween({column, card}) && !isSelected(id))
                selection.push_back(id);
        }
    }
    select(selection, cardAt(index).workload);
}

// What is held

void BoardView::pickUp(const Workloads &workloads, const CardIndex &grip)
{
    m_heldCard = cardAt(grip);
    m_heldFrom = grip;
    m_held = m_holder(workloads);
    m_target = -1;
    m_hasPointer = false;
    moveTarget(grip.column);
    m_preparing.start();
}

void BoardView::prepareHeld()
{
    if (!m_held || !m_held->prepareNext(m_target < 0 ? m_heldFrom.column : m_target))
        m_preparing.stop();
}

void BoardView::holdAt(const QPointF &pointer, const QPointF &grip)
{
    const QRectF before = heldRect();
    const bool hadPointer = std::exchange(m_hasPointer, true);
    m_pointer = pointer;
    m_grip = grip;
    moveTarget(viewport()->rect().contains(pointer.toPoint()) ? columnUnder(pointer) : -1);
    if (!hadPointer)
        viewport()->update();
    // The way reaches from the origin to the card: what it swept over is drawn again.
    const QRectF from = cardOnViewport(m_heldFrom);
    constexpr int kShadow = 16;
    viewport()->update((before | heldRect() | from)
                           .adjusted(-kShadow, -kShadow, kShadow, kShadow)
                           .toAlignedRect());
}

void BoardView::holdOver(int column)
{
    m_hasPointer = false;
    moveTarget(column);
    const QRectF area = columnOnViewport(column);
    if (area.left() < 0)
        horizontalScrollBar()->setValue(horizontalScrollBar()->value() + int(area.left()));
    else if (area.right() > viewport()->width())
        horizontalScrollBar()->setValue(horizontalScrollBar()->value() + int(area.right())
                                        - viewport()->width());
}

void BoardView::moveTarget(int column)
{
    if (column == m_target && !m_backdrop.isNull())
        return;
    m_target = column;
    refreshSlot();
    refresh();
    emit targetChanged();
    sayWhatIsHeld();
}

void BoardView::refreshSlot()
{
    m_layout.closeSlot();
    for (int column = 0; column < m_layout.columnCount(); ++column)
        scrollColumn(column, 0);
    if (!m_held || m_target < 0)
        return;
    const MovePreview &preview = m_held->preview(m_target);
    if (preview.isBlocked() || preview.isThere)
        return;
    const std::vector<BoardCard> &cards = m_board.columns[size_t(m_target)].cards;
    BoardCard held = m_heldCard;
    held.monthlySpend = m_held->monthlySpend();
    const auto before = std::ranges::find_if(
        cards, [&](const BoardCard &card) { return standsBefore(held, card, m_isGrouped); });
    m_layout.openSlot(m_target, int(before - cards.begin()),
                      m_layout.cardHeight(m_held->monthlySpend()));
}

void BoardView::drop()
{
    if (!m_held)
        return;
    std::vector<WorkloadMove> moves;
    if (m_target >= 0 && !m_held->preview(m_target).isBlocked())
        moves = workloadMoves(m_held->preview(m_target).moves);
    letGo();
    if (!moves.empty())
        emit dropped(moves);
}

void BoardView::cancel()
{
    letGo();
}

void BoardView::letGo()
{
    m_pointerTool->forget();
    if (!m_held)
        return;
    m_held.reset();
    m_target = -1;
    m_hasPointer = false;
    m_layout.closeSlot();
    setAccessibleDescription({});
    refresh();
    emit released();
}

void BoardView::sayWhatIsHeld()
{
    if (!m_held || m_target < 0)
        return;
    const BoardColumn &column = m_board.columns[size_t(m_target)];
    const MovePreview &preview = m_held->preview(m_target);
    const QString what = m_held->workloads().size() == 1
                             ? m_heldCard.name
                             : tr("%n workloads", nullptr, int(m_held->workloads().size()));
    if (preview.isBlocked())
        setAccessibleDescription(
            tr("%1 cannot go to %2: %3").arg(what, column.title, preview.blockedBy));
    else if (!preview.hasMoves())
        setAccessibleDescription(tr("%1 over %2, where it stands").arg(what, column.title));
    else
        setAccessibleDescription(tr("%1 over %2: one-time %3, all in %4, %5")
                                     .arg(what, column.title, shortMoney(preview.oneTime),
                                          shortMoney(preview.allIn()), hoursText(preview.hours)));
    QAccessibleEvent event(this, QAccessible::DescriptionChanged);
    QAccessible::updateAccessibility(&event);
}

// Geometry

void BoardView::layOut()
{
    m_layout = BoardLayout(m_board, m_isGrouped, QFontMetricsF(font()), viewport()->width());
    refreshSlot();
    horizontalScrollBar()->setPageStep(viewport()->width());
    horizontalScrollBar()->setRange(0, std::max(0, int(m_layout.width()) - viewport()->width()));
}

int BoardView::scrollRange(int column) const
{
    const int room = viewport()->height() - int(m_layout.headHeight() + kBoardHeadTop);
    return std::max(0, int(std::ceil(m_layout.cardsHeight(column))) - room);
}

int BoardView::scrolledBy(int column) const
{
    return m_scrolled.value(m_board.columns[size_t(column)].key);
}

/// Stays inside the column's range, which may have become smaller.
void BoardView::scrollColumn(int column, int pixels)
{
    const int before = scrolledBy(column);
    const int after = std::clamp(before + pixels, 0, scrollRange(column));
    if (after == before)
        return;
    m_scrolled[m_board.columns[size_t(column)].key] = after;
    refresh();
}

QRectF BoardView::columnOnViewport(int column) const
{
    return {m_layout.columnLeft(column) - horizontalScrollBar()->value(), 0, m_layout.columnWidth(),
            qreal(viewport()->height())};
}

QPointF BoardView::toCards(const QPointF &point) const
{
    const qreal x = point.x() + horizontalScrollBar()->value();
    const int column = m_layout.columnAt(x);
    const qreal scrolled = column < 0 ? 0 : scrolledBy(column);
    return {x, point.y() + scrolled - m_layout.headHeight() - kBoardHeadTop};
}

QPointF BoardView::cardsOrigin(int column) const
{
    return {-qreal(horizontalScrollBar()->value()),
            m_layout.headHeight() + kBoardHeadTop - scrolledBy(column)};
}

QRectF BoardView::cardOnViewport(const CardIndex &index) const
{
    return m_layout.cardRect(index).translated(cardsOrigin(index.column));
}

bool BoardView::isHead(const QPointF &point) const
{
    return point.y() < m_layout.headHeight() + kBoardHeadTop;
}

CardIndex BoardView::cardUnder(const QPointF &point) const
{
    return isHead(point) ? CardIndex{} : m_layout.cardAt(toCards(point));
}

int BoardView::columnUnder(const QPointF &point) const
{
    return m_layout.columnAt(toCards(point).x());
}

QRectF BoardView::heldRect() const
{
    const QSizeF size(m_layout.columnWidth() - 2 * metrics::kSmall,
                      m_layout.cardHeight(m_heldCard.monthlySpend));
    if (m_hasPointer)
        return {m_pointer - m_grip, size};
    const QRectF slot = m_layout.slotRect();
    if (!slot.isEmpty())
        return {slot.topLeft() + cardsOrigin(m_target) + kLifted, size};
    if (m_target < 0 || m_target == m_heldFrom.column)
        return {cardOnViewport(m_heldFrom).topLeft() + kLifted, size};
    // Over a place that does not take it, a card stays in sight at the top.
    const QPointF top(columnOnViewport(m_target).left() + metrics::kSmall,
                      m_layout.headHeight() + kBoardHeadTop + metrics::kSmall);
    return {top + kLifted, size};
}

void BoardView::ensureVisible(const CardIndex &index)
{
    const QRectF card = cardOnViewport(index);
    const qreal top = m_layout.headHeight() + kBoardHeadTop + metrics::kTiny;
    if (card.top() < top)
        scrollColumn(index.column, int(card.top() - top));
    else if (card.bottom() > viewport()->height())
        scrollColumn(index.column, int(card.bottom()) - viewport()->height() + metrics::kSmall);
    if (card.left() < 0)
        scrollSideways(int(card.left()) - metrics::kSmall);
    else if (card.right() > viewport()->width())
        scrollSideways(int(card.right()) - viewport()->width() + metrics::kSmall);
}

void BoardView::scrollSideways(int pixels)
{
    horizontalScrollBar()->setValue(horizontalScrollBar()->value() + pixels);
}

void BoardView::showBand(const QRectF &band)
{
    m_band = band;
    refresh();
}

void BoardView::showColumnMark(int beforeColumn)
{
    m_columnMark = beforeColumn;
    refresh();
}

// Drawing

void BoardView::refresh()
{
    m_backdrop = {};
    viewport()->update();
}

void BoardView::paintEvent(QPaintEvent *)
{
    const qreal ratio = devicePixelRatioF();
    if (m_backdrop.isNull()) {
        m_backdrop = QPixmap(viewport()->size() * ratio);
        m_backdrop.setDevicePixelRatio(ratio);
        BoardDrawing(*this, m_backdrop).drawBoard();
    }
    QPainter(viewport()).drawPixmap(0, 0, m_backdrop);
    if (m_held)
        BoardDrawing(*this, *viewport()).drawHeld();
}

// Events

bool BoardView::viewportEvent(QEvent *event)
{
    if (event->type() == QEvent::ToolTip) {
        showToolTip(static_cast<QHelpEvent &>(*event));
        return true;
    }
    return m_pointerTool->handle(*event) || QAbstractScrollArea::viewportEvent(event);
}

void BoardView::showToolTip(const QHelpEvent &event)
{
    const CardIndex index = cardUnder(event.pos());
    const int column = columnUnder(event.pos());
    if (index.isValid()) {
        const BoardCard &card = cardAt(index);
        QStringList lines{card.name, spendText(card.monthlySpend, card.isSpendKnown)};
        if (!card.modelName.isEmpty())
            lines += card.modelName;
        if (!card.owner.isEmpty())
            lines += card.owner;
        if (card.hasLockIn()) {
            const QString band = lockInBandText(lockInBand(card.lockIn));
            lines += card.isPlanned && !card.homeName.isEmpty()
                         ? tr("Lock-in %1 of 100, %2, was %3 on %4")
                               .arg(QString::number(qRound(card.lockIn)), band,
                                    QString::number(qRound(card.lockInToday)), card.homeName)
                         : tr("Lock-in %1 of 100, %2").arg(qRound(card.lockIn)).arg(band);
        }
        QToolTip::showText(event.globalPos(), plainToolTip(lines.join(u" · "_s)), viewport());
    } else if (isHead(event.pos()) && column >= 0) {
        const BoardColumn &head = m_board.columns[size_t(column)];
        QStringList lines{head.title};
        if (!head.labs.isEmpty())
            lines += tr("Models of %1").arg(head.labs.join(u", "_s));
        if (m_held && m_held->preview(column).isBlocked())
            lines += m_held->preview(column).blockedBy;
        else if (!head.isUnplaced())
            lines += tr("Drag the head to put the column elsewhere");
        QToolTip::showText(event.globalPos(), plainToolTip(lines.join(u" · "_s)), viewport());
    } else {
        QToolTip::hideText();
    }
}

void BoardView::keyPressEvent(QKeyEvent *event)
{
    if (!m_keys->handle(*event))
        QAbstractScrollArea::keyPressEvent(event);
}

void BoardView::contextMenuEvent(QContextMenuEvent *event)
{
    if (event->reason() == QContextMenuEvent::Mouse) {
        const CardIndex index = cardUnder(event->pos());
        if (!index.isValid())
            return;
        if (!isSelected(cardAt(index).workload))
            selectOnly(index);
        emit menuRequested(event->globalPos());
    } else if (current().isValid()) {
        const QRectF card = cardOnViewport(current());
        emit menuRequested(viewport()->mapToGlobal(card.center().toPoint()));
    }
}

void BoardView::wheelEvent(QWheelEvent *event)
{
    // Over a column with nothing to scroll down to, the wheel goes sideways.
    const QPoint angle = event->angleDelta();
    const int column = columnUnder(event->position());
    const bool goesSideways =
        event->modifiers().testFlag(Qt::ShiftModifier) || column < 0 || scrollRange(column) == 0;
    const auto pixels = [](int turned) {
        return -turned * 3 * kStep / QWheelEvent::DefaultDeltasPerStep;
    };
    scrollSideways(pixels(angle.x()));
    if (goesSideways)
        scrollSideways(pixels(angle.y()));
    else
        scrollColumn(column, pixels(angle.y()));
    event->accept();
}

void BoardView::resizeEvent(QResizeEvent *)
{
    layOut();
    refresh();
}

void BoardView::changeEvent(QEvent *event)
{
    QAbstractScrollArea::changeEvent(event);
    if (event->type() == QEvent::PaletteChange || event->type() == QEvent::FontChange
        || event->type() == QEvent::StyleChange) {
        layOut();
        refresh();
    }
}

void BoardView::scrollContentsBy(int, int)
{
    refresh();
}

void BoardView::focusInEvent(QFocusEvent *event)
{
    QAbstractScrollArea::focusInEvent(event);
    if (!current().isValid() && m_layout.columnCount() > 0) {
        for (const BoardColumn &column : m_board.columns) {
            if (!column.cards.empty()) {
                m_current = column.cards.front().workload;
                break;
            }
        }
    }
    refresh();
}

void BoardView::focusOutEvent(QFocusEvent *event)
{
    QAbstractScrollArea::focusOutEvent(event);
    refresh();
}

} // namespace fairlead
