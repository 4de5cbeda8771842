#pragma once

#include "models/history/filehistory.h"
#include "ui/context.h"

#include <QWidget>

class QLabel;
class QLineEdit;
class QSortFilterProxyModel;
class QStackedWidget;
class QTableView;

namespace fairlead {

class ChangesModel;
class EmptyNote;
class HistoryModel;

/// The history of the whole file: who did what and when, and what each entry changed. Read when the
/// page is shown, and again when something was saved meanwhile.
class HistoryPage : public QWidget
{
    Q_OBJECT

public:
    HistoryPage(const Context &context, FileHistoryReader reader, QWidget *parent);

    void refresh(); ///< after a save; waits until the page is shown

protected:
    void showEvent(QShowEvent *event) override;

private:
    QWidget *createHead();
    QWidget *createTables();
    void connectSignals();
    void read();
    void showCount();
    void showChanges();
    void openRecord(const QModelIndex &index);

    Context m_context;
    FileHistoryReader m_reader;
    HistoryModel *m_entries;
    QSortFilterProxyModel *m_found;
    ChangesModel *m_changes;
    QLineEdit *m_filter;
    QLabel *m_count;
    QLabel *m_chosen;
    QTableView *m_entryTable;
    QTableView *m_changeTable;
    EmptyNote *m_empty;
    QStackedWidget *m_body;
    QString m_problem; ///< why the history cannot be read; empty when it can
    bool m_isStale = true;
};

} // namespace fairlead
