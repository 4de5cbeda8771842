#pragma once

#include "models/overview/overviewagenda.h"

#include <QWidget>

class QPainter;

namespace fairlead {

struct Theme;

/// The dates of the agenda as points on one line: a diamond for notice, a circle for all others, a
/// dashed box for the time to decide in. The list below says the same.
class AgendaStrip : public QWidget
{
    Q_OBJECT

public:
    explicit AgendaStrip(QWidget *parent);

    void showAgenda(const QDate &today, const std::vector<AgendaItem> &agenda);
    void choose(int item); ///< -1: none

    QSize sizeHint() const override;

signals:
    void chosen(int item);

protected:
    void paintEvent(QPaintEvent *event) override;
    void mousePressEvent(QMouseEvent *event) override;
    bool event(QEvent *event) override;

private:
    int itemAt(const QPointF &position) const; ///< -1: none

    QDate m_today;
    std::vector<AgendaItem> m_agenda;
    int m_chosen = -1;
};

/// Draws the strip; fills the area. @p chosen: -1: none.
void drawAgenda(QPainter &painter, const QRectF &area, const QDate &today,
                const std::vector<AgendaItem> &agenda, int chosen, const QFont &font,
                const Theme &theme);

} // namespace fairlead
