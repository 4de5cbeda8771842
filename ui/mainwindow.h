#pragma once

#include "models/history/believedworkspace.h"
#include "models/history/filehistory.h"
#include "models/startcontent.h"
#include "ui/context.h"
#include "ui/dialogs.h"

#include <QMainWindow>
#include <QTime>

class QSplitter;
class QStackedWidget;
class QUndoStack;

namespace fairlead {

class CareTally;
class CommandPalette;
class DetailsPanel;
class Editor;
class LensBar;
class LensModel;
class LiveWorkspace;
class Measures;
class MessageBar;
class Rail;
class StatusLine;
class WindowMenus;
class WindowPages;
struct Edit;

/// The frame around the pages. Reads no file and writes none: it asks the application by signal
/// and is told by slot what came of it.
class MainWindow : public QMainWindow
{
    Q_OBJECT

public:
    MainWindow(LiveWorkspace &live, QUndoStack &stack, LensModel &lens, HistoryReader history,
               Dialogs dialogs = windowDialogs(), FileHistoryReader fileHistory = {},
               BelievedPreparer believed = {});
    ~MainWindow() override;

    void setRecentFiles(const QStringList &paths);
    bool applyEdit(const Edit &edit); ///< of an import, checked already; one step of undo

public slots:
    void setFile(const QString &path);
    void showSaved(const QTime &at);
    void showSaveProblem(const QString &sentence); ///< until the next showSaved()
    void setReadOnly(const QString &reason);       ///< empty: edits are taken again
    void showMessage(const QString &sentence);

signals:
    void newRequested(fairlead::StartContent kind, const QString &path);
    void openRequested(const QString &path);
    void importRequested(const QString &path);
    void exportRequested(const QString &path);
    void briefingRequested(const QString &path);
    void fileMade(const QString &path, const QByteArray &content); ///< to be written
    void saveRequested(); ///< before the window closes: what is not on the disk yet

protected:
    void showEvent(QShowEvent *event) override;
    void closeEvent(QCloseEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;
    bool focusNextPrevChild(bool next) override;

private:
    friend class WindowMenus;

    void createFrame();
    void connectSignals();
    Context context() const;
    void showAbout();
    void restoreView();
    void fitScreen();
    void showTitle();
    void showPageActions();
    void showDetails(); ///< where they are wanted and there is room beside the page
    bool mayClose();    ///< nothing would be lost, or the user agrees
    QStringList untakenInputs() const;

    void askNew(StartContent kind);
    void askOpen();
    void askImport();
    void askExport();
    void askBriefing();

    LiveWorkspace &m_live;
    QUndoStack &m_stack;
    LensModel &m_lens;
    Dialogs m_dialogs;
    HistoryReader m_history;
    Editor *m_editor;
    CareTally *m_care;
    Measures *m_measures;
    Rail *m_rail;
    LensBar *m_lensBar;
    MessageBar *m_messages;
    QStackedWidget *m_stackedPages;
    QSplitter *m_splitter;
    DetailsPanel *m_details;
    StatusLine *m_status;
    CommandPalette *m_palette;
    WindowPages *m_pages;
    WindowMenus *m_menus = nullptr;
    QString m_file;
    QString m_saveProblem; ///< a sentence; empty when everything is on the disk
};

} // namespace fairlead
