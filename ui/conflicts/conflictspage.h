#pragma once

#include "ui/context.h"

#include <QWidget>

class QLabel;
class QLineEdit;
class QScrollArea;
class QSortFilterProxyModel;
class QStackedWidget;
class QTableView;
class QVBoxLayout;

namespace fairlead {

class ConflictsModel;
class EmptyNote;

/// Where sources disagree: the list of conflicts and, of the chosen one, what each source says,
/// with a way to prefer one claim and say why.
class ConflictsPage : public QWidget
{
    Q_OBJECT

public:
    ConflictsPage(const Context &context, QWidget *parent);

    void showConflict(const QString &id);
    void showFirstOpen(); ///< keeps what is chosen when nothing is open

protected:
    void showEvent(QShowEvent *event) override;

private:
    QWidget *createHead();
    QWidget *createChosen();
    void connectSignals();
    void filter();
    void showCount();
    void showChosen();
    QString chosen() const; ///< id; empty when there is none
    void addText(const QString &text, const QString &role);

    Context m_context;
    ConflictsModel *m_conflicts;
    QSortFilterProxyModel *m_found;
    QLineEdit *m_filter;
    QLabel *m_count;
    QTableView *m_table;
    QLabel *m_title;
    QScrollArea *m_scroll;
    QVBoxLayout *m_lines = nullptr; ///< of the chosen conflict
    EmptyNote *m_empty;
    QStackedWidget *m_body;
};

} // namespace fairlead
