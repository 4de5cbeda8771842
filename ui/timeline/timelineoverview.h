#pragma once

#include "models/timeline/timelineclusters.h"

#include <QWidget>

namespace fairlead {

/// All of the time that anything is known of, a bar for the events of each quarter, deadlines and
/// laws below, and a brush that says what of it the page shows. Dragging the brush moves it, its
/// edges zoom, a press beside it goes there, a double click shows everything.
class TimelineOverview : public QWidget
{
    Q_OBJECT

public:
    explicit TimelineOverview(QWidget *parent);

    void showTimeline(const Timeline &timeline);
    void showRange(double begin, double end); ///< times, as TimeAxis has them
    void setNamesWidth(double width);         ///< where the plot of the page begins
    QSize sizeHint() const override;
    QRectF brush() const;

signals:
    void rangeChosen(double begin, double end);
    void allRequested();

protected:
    void paintEvent(QPaintEvent *event) override;
    void mousePressEvent(QMouseEvent *event) override;
    void mouseMoveEvent(QMouseEvent *event) override;
    void mouseReleaseEvent(QMouseEvent *event) override;
    void mouseDoubleClickEvent(QMouseEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    void focusInEvent(QFocusEvent *event) override;
    void focusOutEvent(QFocusEvent *event) override;

private:
    enum class Grip { None, Left, Right, Whole };

    QRectF plot() const;
    TimeAxis axis() const;
    Grip gripAt(const QPointF &point) const;
    void choose(double begin, double end);
    void drawBars(QPainter &painter, const QRectF &area) const;
    void drawMarks(QPainter &painter, const QRectF &area) const;
    void drawYears(QPainter &painter, const QRectF &area) const;
    void drawBrush(QPainter &painter) const;

    QDate m_day;
    QDate m_first;
    QDate m_last;
    std::vector<std::pair<QDate, int>> m_quarters; ///< first day, events that begin in it
    std::vector<QDate> m_notices;
    std::vector<QDate> m_laws;
    double m_begin = 0;
    double m_end = 0;
    double m_namesWidth = 160;
    Grip m_grip = Grip::None;
    double m_gripTime = 0; ///< where the brush was taken, from its begin
};

} // namespace fairlead
