#pragma once

#include <QKeySequence>
#include <QList>
#include <QObject>

class QAction;
class QMenu;

namespace fairlead {

class MainWindow;

/// The menu bar of a window: every action has its name, its shortcut and its place here. The page
/// that is shown brings its own actions into the Edit menu.
class WindowMenus : public QObject
{
    Q_OBJECT

public:
    explicit WindowMenus(MainWindow &window);

    QList<QAction *> actions() const; ///< those that the palette offers
    bool areDetailsWanted() const;    ///< as the View menu has it
    void showPageActions(const QList<QAction *> &actions);
    void setRecentFiles(const QStringList &paths);

private:
    void createFileMenu();
    void createEditMenu();
    void createViewMenu();
    void createHelpMenu();
    void showReadOnly();
    template<class Slot>
    QAction *add(QMenu *menu, const QString &text, const QString &icon,
                 const QKeySequence &shortcut, const QString &name, Slot slot);

    MainWindow &m_window;
    QMenu *m_file;
    QMenu *m_recent = nullptr;
    QMenu *m_edit;
    QMenu *m_view;
    QMenu *m_help;
    QAction *m_import = nullptr;
    QAction *m_details = nullptr;
    QList<QAction *> m_own;  ///< of the window, in the order of the menus
    QList<QAction *> m_page; ///< of the page, in the Edit menu
};

} // namespace fairlead
