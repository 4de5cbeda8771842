#pragma once

#include "ui/exposure/heatmappainter.h"

#include <QAbstractScrollArea>

namespace fairlead {

/// Workloads by layer, each cell with its points. Arrow keys walk it, Enter opens what stands
/// behind a cell.
class HeatMap : public QAbstractScrollArea
{
    Q_OBJECT

public:
    explicit HeatMap(QWidget *parent);

    void showRows(std::vector<HeatMapRow> rows); ///< the chosen workload stays chosen
    const std::vector<HeatMapRow> &rows() const { return m_rows; }
    int currentRow() const;                      ///< -1: none
    int currentLayer() const { return m_layer; } ///< -1: the whole row
    const Id<Workload> &chosen() const { return m_chosen; }

    void choose(int row, int layer);
    void chooseWorkload(const Id<Workload> &workload);          ///< nothing when it is not there
    QRect cellOnViewport(int row, int layer) const;             ///< layer -1: the whole row
    std::pair<int, int> cellAt(const QPoint &onViewport) const; ///< row and layer; -1: none
    QString describe(int row, int layer) const;                 ///< for who cannot see it
    QSize minimumSizeHint() const override;

signals:
    void cellChosen(const fairlead::Id<fairlead::Workload> &workload, int layer);
    void opened(); ///< Enter or a double click on what is chosen

protected:
    void paintEvent(QPaintEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    void mousePressEvent(QMouseEvent *event) override;
    void mouseDoubleClickEvent(QMouseEvent *event) override;
    void focusInEvent(QFocusEvent *event) override;
    void focusOutEvent(QFocusEvent *event) override;
    bool viewportEvent(QEvent *event) override;

private:
    HeatMapPainter painterOf() const;
    double topOf(int row) const; ///< on the viewport
    int pageRows() const;
    void updateScrollBar();
    void ensureVisible(int row);

    std::vector<HeatMapRow> m_rows;
    Id<Workload> m_chosen; ///< null: none
    int m_layer = -1;
};

} // namespace fairlead
