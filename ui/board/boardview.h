#pragma once

#include "ui/board/boardlayout.h"
#include "ui/board/heldcards.h"

#include <QAbstractScrollArea>
#include <QHash>
#include <QPixmap>
#include <QTimer>

#include <functional>
#include <memory>

class QHelpEvent;

namespace fairlead {

class BoardKeys;
class BoardPointer;

/// The board itself: columns of cards that are selected, picked up, held over another column and
/// dropped there. What the pointer and the keys do to it is in BoardPointer and BoardKeys. Changes
/// no data: it says what was dropped. Each column scrolls on its own.
class BoardView : public QAbstractScrollArea
{
    Q_OBJECT

public:
    using Workloads = std::vector<Id<Workload>>;
    using Holder = std::function<std::unique_ptr<HeldCards>(const Workloads &)>;

    BoardView(Holder holder, QWidget *parent);
    ~BoardView() override;

    void setBoard(Board board, bool isGrouped); ///< keeps the selection as far as it is there
    const Board &board() const { return m_board; }
    const BoardLayout &boardLayout() const { return m_layout; }
    const BoardCard &cardAt(const CardIndex &index) const;
    CardIndex indexOf(const Id<Workload> &workload) const;

    const Workloads &selection() const { return m_selection; }
    CardIndex current() const { return indexOf(m_current); } ///< where the keys are
    bool isSelected(const Id<Workload> &workload) const;
    void select(const Workloads &workloads, const Id<Workload> &current);
    void selectOnly(const CardIndex &index);
    void toggle(const CardIndex &index);
    void selectTo(const CardIndex &index); ///< from the current one, in the order of the board
    void ensureVisible(const CardIndex &index);

    const HeldCards *held() const { return m_held.get(); }
    int targetColumn() const { return m_target; }            ///< -1: over none
    const BoardCard &heldCard() const { return m_heldCard; } ///< the one that was gripped
    CardIndex heldFrom() const { return m_heldFrom; }
    QRectF heldRect() const; ///< on the viewport
    void pickUp(const Workloads &workloads, const CardIndex &grip);
    void holdAt(const QPointF &pointer, const QPointF &grip); ///< on the viewport
    void holdOver(int column);                                ///< without a pointer
    void drop(); ///< changes nothing unless the target takes what is held
    void cancel();

    // Between the viewport and the board.
    QPointF toCards(const QPointF &viewportPoint) const; ///< as its column is scrolled
    QPointF cardsOrigin(int column) const; ///< where a column's cards begin, on the viewport
    int scrollRange(int column) const;     ///< pixels that its cards can be scrolled by
    int scrolledBy(int column) const;
    QRectF cardOnViewport(const CardIndex &index) const;
    QRectF columnOnViewport(int column) const; ///< from top to bottom
    CardIndex cardUnder(const QPointF &viewportPoint) const;
    int columnUnder(const QPointF &viewportPoint) const;
    bool isHead(const QPointF &viewportPoint) const;
    void showBand(const QRectF &band);     ///< of a selection; empty: none
    void showColumnMark(int beforeColumn); ///< where a dragged column would go; -1: none
    void scrollSideways(int pixels);
    void scrollColumn(int column, int pixels);
    const QRectF &band() const { return m_band; }
    int columnMark() const { return m_columnMark; }
    bool isGrouped() const { return m_isGrouped; }

signals:
    void selectionChanged();
    void targetChanged(); ///< cards are held, and over which column has changed
    void released();      ///< nothing is held any more
    void dropped(const std::vector<fairlead::WorkloadMove> &moves);
    void menuRequested(const QPoint &globalPosition);
    void openRequested(const fairlead::Id<fairlead::Workload> &workload);
    void columnMoved(int from, int before);

protected:
    bool viewportEvent(QEvent *event) override;
    void paintEvent(QPaintEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;
    void changeEvent(QEvent *event) override;
    void scrollContentsBy(int dx, int dy) override;
    void keyPressEvent(QKeyEvent *event) override;
    void focusInEvent(QFocusEvent *event) override;
    void focusOutEvent(QFocusEvent *event) override;
    void contextMenuEvent(QContextMenuEvent *event) override;
    void wheelEvent(QWheelEvent *event) override;

private:
    void layOut();
    void refreshSlot();
    void moveTarget(int column);
    void letGo();
    void refresh(); ///< draws everything anew
    void showToolTip(const QHelpEvent &event);
    void prepareHeld(); ///< one part; called while nothing else is to be done
    void sayWhatIsHeld();

    Holder m_holder;
    Board m_board;
    bool m_isGrouped = false;
    BoardLayout m_layout;
    Workloads m_selection;
    Id<Workload> m_current;
    std::unique_ptr<HeldCards> m_held;
    QTimer m_preparing; ///< runs while columns are worked out that the hand may come to
    BoardCard m_heldCard;
    CardIndex m_heldFrom;
    int m_target = -1;
    bool m_hasPointer = false; ///< held by the pointer, else by the keys
    QPointF m_pointer;
    QPointF m_grip; ///< of the pointer inside the card
    QRectF m_band;
    int m_columnMark = -1;
    QHash<QString, int> m_scrolled; ///< pixels, by the column's key
    QPixmap m_backdrop;             ///< all but what follows the pointer; null: to be drawn
    std::unique_ptr<BoardPointer> m_pointerTool;
    std::unique_ptr<BoardKeys> m_keys;
};

} // namespace fairlead
