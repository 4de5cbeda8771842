#pragma once

#include "models/switching/plansummary.h"

#include <QWidget>

namespace fairlead {

/// When each move of a plan is prepared, runs in parallel and cuts over, beside the dates that
/// bind. A bar is dragged, or pushed by the arrow keys, to another month.
class MoveCalendar : public QWidget
{
    Q_OBJECT

public:
    explicit MoveCalendar(QWidget *parent);

    void showCalendar(const PlanCalendar &calendar, bool canEdit);
    QString finding() const;
    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;

signals:
    void monthChosen(const fairlead::Id<fairlead::Move> &move, int month);

protected:
    void paintEvent(QPaintEvent *event) override;
    void mousePressEvent(QMouseEvent *event) override;
    void mouseMoveEvent(QMouseEvent *event) override;
    void mouseReleaseEvent(QMouseEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    void focusInEvent(QFocusEvent *event) override;
    void focusOutEvent(QFocusEvent *event) override;

private:
    qreal x(const QDate &day) const;
    qreal pixelsAMonth() const;
    QRectF rowArea(size_t row) const;
    QDate lastDay() const;
    int shiftOf(size_t row) const; ///< months that the drag has moved it by
    void drawAxis(QPainter &painter);
    void drawMove(QPainter &painter, size_t row);
    void drawDates(QPainter &painter);
    void shift(const CalendarMove &move, int months);
    int chosenRow() const; ///< -1: none
    void choose(int row);  ///< the nearest there is; nothing where no move is planned

    PlanCalendar m_calendar;
    bool m_canEdit = false;
    Id<Move> m_chosen; ///< null: none; rows change places when a move is shifted
    int m_dragged = -1;
    qreal m_pressedAt = 0;
    int m_draggedBy = 0; ///< months
};

} // namespace fairlead
