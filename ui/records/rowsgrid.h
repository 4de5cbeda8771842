#pragma once

#include "models/row.h"

#include <QTableView>

class QMenu;

namespace fairlead {

struct Field;
class FrozenColumn;
class GridDelegate;
class RowsModel;
class Workspace;

/// The grid of one table, worked like a spreadsheet: Enter saves and goes down, Tab goes right,
/// Esc restores, F2 or typing edits.
class RowsGrid : public QTableView
{
    Q_OBJECT

public:
    RowsGrid(const Workspace &workspace, RowsModel &model, QWidget *parent);

    std::vector<RowRef> selectedRefs() const; ///< in the order shown
    void selectRefs(const std::vector<RowRef> &rows);
    std::vector<QStringList> selectedCells() const; ///< the block around the selected cells
    std::vector<const Field *> selectedFields(const RowRef &row) const;
    std::vector<const Field *> fieldsFrom(int column) const; ///< shown ones, left to right
    void applyWidths(); ///< kept ones, or those that fit the kinds of the columns
    void keepWidths() const;
    void scrollTo(const QModelIndex &index, ScrollHint hint = EnsureVisible) override;

signals:
    void inputRefused(const QString &sentence);
    void selectedRowsChanged();
    void filterRequested(int column); ///< from the menu of its head

protected:
    void closeEditor(QWidget *editor, QAbstractItemDelegate::EndEditHint hint) override;
    void keyPressEvent(QKeyEvent *event) override;
    void selectionChanged(const QItemSelection &selected,
                          const QItemSelection &deselected) override;
    void currentChanged(const QModelIndex &current, const QModelIndex &previous) override;
    void resizeEvent(QResizeEvent *event) override;

private:
    void showColumnMenu(const QPoint &at);
    void addColumnActions(QMenu &menu, int column);
    void fitColumn(int column);
    void showColumn(int column, bool shown);
    void stretchFirstColumn();
    void step(int rows, int columns);
    QString settingsKey() const;

    RowsModel &m_model;
    FrozenColumn *m_frozen = nullptr; ///< made last
    bool m_hasKeptWidths = false;
};

} // namespace fairlead
