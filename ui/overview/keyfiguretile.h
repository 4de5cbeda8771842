#pragma once

#include "models/overview/overviewfigures.h"

#include <QAbstractButton>

namespace fairlead {

/// One key figure: what it is, how much, how it has changed, and what it is about. All of it is one
/// button.
class KeyFigureTile : public QAbstractButton
{
    Q_OBJECT

public:
    KeyFigureTile(KeyMeasure kind, QWidget *parent);

    void showFigure(const OverviewFigure &figure, const QString &comparedWith);
    const OverviewFigure &figure() const { return m_figure; }

    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;
    int heightForWidth(int width) const override;

protected:
    void paintEvent(QPaintEvent *event) override;
    void enterEvent(QEnterEvent *event) override;
    void leaveEvent(QEvent *event) override;

private:
    static int noteLines(int width); ///< how many there is room for
    void paintNumber(QPainter &painter, const QRect &area) const;

    OverviewFigure m_figure;
    bool m_isKnown = false; ///< a figure was shown
};

/// A line through its values, the last with a dot. Of one value: nothing.
void drawSparkline(QPainter &painter, const QRectF &area,
                   const std::vector<std::pair<QDate, double>> &series);

} // namespace fairlead
