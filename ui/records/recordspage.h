#pragma once

#include "models/row.h"
#include "ui/context.h"

#include <QWidget>

class QAction;
class QLabel;
class QPushButton;
class QStackedWidget;

namespace fairlead {

class DealForm;
class EmptyNote;
class FilterBar;
class RecordsFooter;
class RowsGrid;
class RowsModel;
class TableChooser;

/// Every table as a grid that is sorted, filtered and edited. Its actions are the Edit menu's.
class RecordsPage : public QWidget
{
    Q_OBJECT

public:
    RecordsPage(const Context &context, QWidget *parent);

    void showTable(TableId table);
    void showRow(const RowRef &row);
    void showField(const QString &name); ///< of the row that is shown, ready to be edited
    void showRows(const std::vector<RowRef> &rows); ///< those of the first one's table
    void focusGrid();
    void startRow() { addRow(); } ///< asks for a new one of the table that is shown

signals:
    void importRequested();
    void wholeWidthWanted(bool wanted); ///< a screen that shows what the details panel shows

protected:
    void showEvent(QShowEvent *event) override;

private:
    void createActions();
    QAction *makeAction(const QString &text, const QString &icon, const QKeySequence &shortcut,
                        const QString &name, void (RecordsPage::*slot)());
    QWidget *createHead();
    QWidget *createChooser();
    void connectSignals();

    void addRow();
    void duplicateRows();
    void deleteRows();
    void editRows();
    void cutCells();
    void copyCells();
    void pasteCells();
    void clearCells();
    void find();
    void openDeal();
    void closeDeal();

    void showCounts();
    void showSelection();
    void showWhatCanBeDone(); ///< actions on or off, with the reason

    Context m_context;
    RowsModel *m_model;
    TableChooser *m_chooser;
    RowsGrid *m_grid;
    FilterBar *m_filter;
    RecordsFooter *m_footer;
    QStackedWidget *m_body;
    EmptyNote *m_empty;
    QLabel *m_title;
    QLabel *m_count;
    QPushButton *m_editButton;
    QPushButton *m_importButton;
    QStackedWidget *m_screens;      ///< the tables, or one deal
    DealForm *m_dealForm = nullptr; ///< made when it is first opened
    QAction *m_open;
    QAction *m_add;
    QAction *m_duplicate;
    QAction *m_delete;
    QAction *m_edit;
    QAction *m_cut;
    QAction *m_copy;
    QAction *m_paste;
    QAction *m_clear;
    QAction *m_find;
};

} // namespace fairlead
