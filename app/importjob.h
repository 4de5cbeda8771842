#pragma once

#include "db/exchange/importfile.h"
#include "ui/dialogs.h"

#include <QFutureWatcher>
#include <QProgressDialog>
#include <QTimer>

#include <atomic>
#include <memory>

namespace fairlead {

/// Reads a file beside the window, on a copy of the workspace, and shows how far it is; the user
/// may stop it. Owned by Application; one at a time.
class ImportJob : public QObject
{
    Q_OBJECT

public:
    ImportJob(QString path, Workspace workspace, ImportQuestions questions, QWidget *window);
    ~ImportJob() override; ///< stops the reading and waits for its end

    const QString &path() const { return m_path; }
    Result<ImportReading> reading() const; ///< once finished

signals:
    void finished();

private:
    void read();
    void showProgress();

    QString m_path;
    Workspace m_workspace;
    ImportQuestions m_questions;
    std::atomic<bool> m_isStopped = false;
    std::atomic<int> m_permille = 0;
    QProgressDialog m_progress;
    QTimer m_tick; ///< runs only while the file is read
    /// Written by the reading thread, until it has finished.
    Result<std::shared_ptr<const ReadFile>> m_file;
    QFutureWatcher<void> m_watcher;
};

} // namespace fairlead
