#pragma once

#include "ui/dialogs.h"

#include <QDialog>

class QCheckBox;
class QComboBox;
class QLabel;
class QListWidget;
class QPushButton;
class QTableWidget;
class QTabWidget;

namespace fairlead {

/// Shows what a file holds and what importing it would do, and lets the user decide what the file
/// leaves open. Each choice is planned anew; nothing changes until the import is accepted.
class ImportPreview : public QDialog
{
    Q_OBJECT

public:
    explicit ImportPreview(const ImportQuestion &question, QWidget *parent = nullptr);

    const ImportReport &report() const { return m_report; } ///< by the choices as they stand

private:
    void createChoices();
    void createLayout();
    void connectSignals();
    void replan();
    void showReport();
    void showSums();
    void showRejected();
    BillChoices choices() const;

    ImportQuestion m_question;
    ImportReport m_report;
    QLabel *m_heading;
    QLabel *m_verdict;
    QTableWidget *m_sums;
    QListWidget *m_notes;
    QListWidget *m_changes;
    QTableWidget *m_rejected;
    QTabWidget *m_tabs;
    QComboBox *m_spend;
    QComboBox *m_groupBy;
    QCheckBox *m_isFurtherPart;
    QCheckBox *m_acceptsRejected;
    QPushButton *m_import;
};

} // namespace fairlead
