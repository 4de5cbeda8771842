#pragma once

#include "app/importjob.h"
#include "app/shippedworkspace.h"
#include "db/autosave.h"
#include "models/liveworkspace.h"
#include "ui/lensmodel.h"
#include "ui/mainwindow.h"

#include <QUndoStack>

#include <memory>

namespace fairlead {

/// One window on one file: creates the parts, connects them, and answers what the window asks of
/// files.
class Application : public QObject
{
    Q_OBJECT

public:
    explicit Application(const Dialogs &dialogs = windowDialogs());
    ~Application() override;

    /// Opens the window on @p path; without one, on the last file, or on the sample workspace. What
    /// cannot be opened is said in the window.
    void start(const QString &path);
    MainWindow &window() { return m_window; }

private:
    void connectWindow();
    void open(const QString &path);
    bool savePending(); ///< false when something could not be saved; the window says so
    void show(std::unique_ptr<Database> database, Workspace workspace);
    void create(StartContent content, const QString &path);
    void importFile(const QString &path);
    void previewImport();
    Result<ImportReading> readAgain(const QString &path, const ImportQuestions &questions,
                                    QWidget *window);
    void exportFile(const QString &path);
    void keepFile(const QString &path, const QByteArray &content);
    void exportBriefing(const QString &path);
    void rememberFile(const QString &path);
    Result<std::vector<HistoryEntry>> historyOf(const RowRef &row) const;
    Result<std::vector<HistoryEntry>> fileHistory() const;
    BelievedReading believedOn(const QDate &day);

    Dialogs m_dialogs;
    LiveWorkspace m_live;
    QUndoStack m_undoStack;
    LensModel m_lens;
    std::unique_ptr<Database> m_database;
    std::unique_ptr<Autosave> m_autosave;
    MainWindow m_window;
    std::unique_ptr<ImportJob> m_import; ///< while a file is read
};

/// Where the sample workspace of this user lives; made on the first start.
QString sampleWorkspacePath();

} // namespace fairlead
