#pragma once

#include <QTableView>

namespace fairlead {

/// The first column of a grid, kept in sight over its left edge while the rest is scrolled
/// sideways. Shows the same rows and the same selection; owned by the grid.
class FrozenColumn : public QTableView
{
    Q_OBJECT

public:
    explicit FrozenColumn(QTableView &grid);

    void follow(); ///< place, width, row height and which column, as the grid has them now

protected:
    void mouseDoubleClickEvent(QMouseEvent *event) override;
    void wheelEvent(QWheelEvent *event) override;

private:
    QTableView &m_grid;
};

} // namespace fairlead
