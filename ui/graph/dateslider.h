#pragma once

#include "models/graph/dealcalendar.h"

#include <QBasicTimer>
#include <QWidget>

namespace fairlead {

/// Goes through the history of the market: deals by quarter, a handle at the day of the lens and
/// one at the day from which on changes are shown. What lies after the last reading of the market
/// is marked as not read, which is not the same as empty.
class DateSlider : public QWidget
{
    Q_OBJECT

public:
    explicit DateSlider(QWidget *parent);

    void showCalendar(const DealCalendar &calendar, const QDate &today);
    void showDates(const QDate &asOf, const std::optional<QDate> &since);
    void showUndated(int lines);    ///< drawn lines with a part of unknown beginning
    void stepQuarter(int quarters); ///< to the last day of a quarter, or to today
    void togglePlay();
    bool isPlaying() const { return m_play.isActive(); }
    QSize sizeHint() const override;
    QRectF handle() const;      ///< of the day
    QRectF sinceHandle() const; ///< of where changes begin

signals:
    void dateChosen(const QDate &date);
    void sinceChosen(const std::optional<QDate> &date); ///< null: changes are not shown
    void playChanged(bool isPlaying);

protected:
    void paintEvent(QPaintEvent *event) override;
    void mousePressEvent(QMouseEvent *event) override;
    void mouseMoveEvent(QMouseEvent *event) override;
    void mouseReleaseEvent(QMouseEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    void timerEvent(QTimerEvent *event) override;
    void hideEvent(QHideEvent *event) override;
    bool event(QEvent *event) override;

private:
    enum class Held { Nothing, AsOf, Since };

    QRectF plot() const; ///< where time runs from left to right
    double xOf(const QDate &date) const;
    QDate dateAt(double x) const;
    QDate firstDay() const;
    QDate lastDay() const;
    void choose(const QDate &date);
    void moveHeld(double x);
    void drawBars(QPainter &painter, const QRectF &area) const;
    void drawUnread(QPainter &painter, const QRectF &area) const;
    void drawHandles(QPainter &painter, const QRectF &area) const;
    void drawWords(QPainter &painter) const;

    DealCalendar m_calendar;
    QDate m_today;
    QDate m_asOf;
    std::optional<QDate> m_since;
    int m_undatedLines = 0;
    Held m_held = Held::Nothing;
    QBasicTimer m_play; ///< runs only while history is played
};

} // namespace fairlead
