#pragma once

#include <QHeaderView>

namespace fairlead {

/// A header of two lines: the name of the column and, muted, its unit.
class GridHeader : public QHeaderView
{
    Q_OBJECT

public:
    explicit GridHeader(QWidget *parent);

    QSize sizeHint() const override;

protected:
    void paintSection(QPainter *painter, const QRect &area, int section) const override;

private:
    void paintArrow(QPainter &painter, const QPointF &middle) const;
};

} // namespace fairlead
