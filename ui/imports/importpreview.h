#pragma once

#include "ui/dialogs.h"

#include <QDialog>
#include <QFutureWatcher>
#include <QTimer>

class QLabel;
class QListWidget;
class QPushButton;
class QTableWidget;
class QTabWidget;

namespace fairlead {

class ImportAnswers;

/// Shows what a file holds and what importing it would do, and lets the user decide what the file
/// leaves open. Each answer is planned anew, beside the window; nothing changes until the import is
/// accepted.
class ImportPreview : public QDialog
{
    Q_OBJECT

public:
    explicit ImportPreview(const ImportQuestion &question, QWidget *parent = nullptr);

    const ImportReport &report() const { return m_outlook.report; } ///< of what is accepted

private:
    void createLayout();
    void connectSignals();
    void answer();
    void replan();
    void showOutlook();
    void showNotes();
    void showSums();
    void showRejected();

    ImportQuestion m_question;
    ImportOutlook m_outlook;
    QString m_problem; ///< why the last answer was not taken, a sentence; empty: it was
    QFutureWatcher<ImportOutlook> m_planning;
    QTimer m_patience;         ///< runs until a plan takes so long that the window says so
    bool m_isReading = false;  ///< the file, again; plans of the old reading say nothing
    bool m_isOutdated = false; ///< the plan that is being made does not fit the answers
    QLabel *m_heading;
    QLabel *m_verdict;
    QTableWidget *m_sums;
    QListWidget *m_notes;
    QListWidget *m_changes;
    QTableWidget *m_rejected;
    QTabWidget *m_tabs;
    ImportAnswers *m_answers;
    QPushButton *m_import;
};

} // namespace fairlead
