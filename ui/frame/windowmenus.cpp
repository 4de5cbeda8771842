#include "ui/frame/windowmenus.h"

#include "ui/commands/editor.h"
#include "ui/details/detailspanel.h"
#include "ui/frame/commandpalette.h"
#include "ui/frame/lensbar.h"
#include "ui/frame/windowpages.h"
#include "ui/lensmodel.h"
#include "ui/mainwindow.h"
#include "ui/theme.h"
#include "ui/themeicon.h"
#include "ui/widgets/plaintext.h"

#include <QActionGroup>
#include <QFileInfo>
#include <QMenuBar>
#include <QSettings>
#include <QUndoStack>

namespace fairlead {

using namespace Qt::StringLiterals;

namespace {

/// Ctrl+1 to Ctrl+9, then Ctrl+0; what comes after the tenth page has none.
QKeySequence pageShortcut(int number)
{
    constexpr int kDigits = 10;
    if (number >= kDigits)
        return {};
    return Qt::CTRL | Qt::Key(Qt::Key_0 + (number + 1) % kDigits);
}

} // namespace

WindowMenus::WindowMenus(MainWindow &window)
    : QObject(&window)
    , m_window(window)
    , m_file(window.menuBar()->addMenu(tr("&File")))
    , m_edit(window.menuBar()->addMenu(tr("&Edit")))
    , m_view(window.menuBar()->addMenu(tr("&View")))
    , m_help(window.menuBar()->addMenu(tr("&Help")))
{
    createFileMenu();
    createEditMenu();
    createViewMenu();
    createHelpMenu();
    window.m_lensBar->workspaceMenu()->addActions(m_file->actions());
    connect(window.m_editor, &Editor::readOnlyChanged, this, &WindowMenus::showReadOnly);
}

QList<QAction *> WindowMenus::actions() const
{
    return m_own + m_page;
}

template<class Slot>
QAction *WindowMenus::add(QMenu *menu, const QString &text, const QString &icon,
                          const QKeySequence &shortcut, const QString &name, Slot slot)
{
    QAction *action = menu->addAction(icon.isEmpty() ? QIcon() : themeIcon(icon), text);
    action->setObjectName(name);
    action->setShortcut(shortcut);
    connect(action, &QAction::triggered, &m_window, slot);
    m_own += action;
    return action;
}

void WindowMenus::createFileMenu()
{
    MainWindow *window = &m_window;
    add(m_file, tr("&New workspace with the market …"), u"document-new"_s, QKeySequence::New,
        u"newMarket"_s, [window] { window->askNew(StartContent::Market); });
    add(m_file, tr("New &sample workspace …"), {}, Qt::CTRL | Qt::SHIFT | Qt::Key_N, u"newSample"_s,
        [window] { window->askNew(StartContent::Sample); });
    add(m_file, tr("New &empty workspace …"), {}, {}, u"newEmpty"_s,
        [window] { window->askNew(StartContent::Empty); });
    m_file->addSeparator();
    add(m_file, tr("&Open …"), u"document-open"_s, QKeySequence::Open, u"open"_s,
        [window] { window->askOpen(); });
    m_recent = m_file->addMenu(tr("Open &recent"));
    m_recent->setObjectName(u"recentMenu"_s);
    m_recent->setEnabled(false);
    m_file->addSeparator();
    m_import = add(m_file, tr("&Import …"), u"document-import"_s, Qt::CTRL | Qt::Key_I, u"import"_s,
                   [window] { window->askImport(); });
    add(m_file, tr("E&xport …"), u"document-export"_s, Qt::CTRL | Qt::SHIFT | Qt::Key_E,
        u"export"_s, [window] { window->askExport(); });
    add(m_file, tr("&Briefing as PDF …"), u"document-print"_s, QKeySequence::Print, u"briefing"_s,
        [window] { window->askBriefing(); });
    m_file->addSeparator();
    add(m_file, tr("&Quit"), u"application-exit"_s, QKeySequence::Quit, u"quit"_s,
        [window] { window->close(); });
}

void WindowMenus::createEditMenu()
{
    QUndoStack *stack = &m_window.m_stack;
    QAction *undo = add(m_edit, tr("&Undo"), u"edit-undo"_s, QKeySequence::Undo, u"undo"_s,
                        [this] { m_window.m_editor->undo(); });
    QAction *redo = add(m_edit, tr("&Redo"), u"edit-redo"_s, QKeySequence::Redo, u"redo"_s,
                        [this] { m_window.m_editor->redo(); });
    m_edit->addSeparator();
    const auto refresh = [stack, undo, redo] {
        undo->setEnabled(stack->canUndo());
        redo->setEnabled(stack->canRedo());
        undo->setText(stack->canUndo() ? tr("&Undo: %1").arg(withoutMnemonic(stack->undoText()))
                                       : tr("&Undo"));
        redo->setText(stack->canRedo() ? tr("&Redo: %1").arg(withoutMnemonic(stack->redoText()))
                                       : tr("&Redo"));
    };
    connect(stack, &QUndoStack::indexChanged, this, refresh);
    refresh();
}

void WindowMenus::createViewMenu()
{
    MainWindow *window = &m_window;
    for (size_t at = 0; at < window->m_pages->all().size(); ++at) {
        const Page &page = window->m_pages->all()[at];
        const QKeySequence shortcut = pageShortcut(int(at));
        const QString title = withoutMnemonic(page.title);
        add(m_view, shortcut.isEmpty() ? u'&' + title : title, page.icon, shortcut,
            u"page%1"_s.arg(at), [window, at] { window->m_pages->show(int(at)); });
    }
    m_view->addSeparator();
    add(m_view, tr("&Find anything"), u"edit-find"_s, Qt::CTRL | Qt::Key_K, u"openPalette"_s,
        [window] { window->m_palette->open(); });
    add(m_view, tr("&Reset the lens"), u"edit-reset"_s, Qt::CTRL | Qt::SHIFT | Qt::Key_R,
        u"resetLens"_s, [window] { window->m_lens.reset(); });
    m_view->addSeparator();
    m_details = add(m_view, tr("&Details panel"), {}, Qt::Key_F9, u"toggleDetails"_s,
                    [window] { window->showDetails(); });
    m_details->setCheckable(true);
    m_details->setChecked(true);
    add(m_view, tr("&Go to the details"), u"go-next"_s, Qt::Key_F6, u"focusDetails"_s, [window] {
        window->m_details->show();
        window->m_details->takeFocus();
    });
    m_view->addSeparator();
    QMenu *theme = m_view->addMenu(tr("&Theme"));
    theme->setObjectName(u"themeMenu"_s);
    auto *group = new QActionGroup(this);
    const Scheme chosen = savedScheme();
    for (const auto &[text, scheme] :
         {std::pair(tr("As the &system"), Scheme::System), std::pair(tr("&Light"), Scheme::Light),
          std::pair(tr("&Dark"), Scheme::Dark)}) {
        QAction *action = theme->addAction(text);
        action->setObjectName(u"scheme%1"_s.arg(int(scheme)));
        action->setCheckable(true);
        action->setChecked(scheme == chosen);
        group->addAction(action);
        connect(action, &QAction::triggered, this, [scheme = scheme] {
            saveScheme(scheme);
            applyTheme(scheme);
        });
    }
}

void WindowMenus::createHelpMenu()
{
    add(m_help, tr("&About Fairlead"), u"help-about"_s, {}, u"about"_s,
        [window = &m_window] { window->showAbout(); });
}

/// Actions that edit say in their tooltips why they are off.
void WindowMenus::showReadOnly()
{
    const QString reason = m_window.m_editor->readOnlyReason();
    m_import->setEnabled(reason.isEmpty());
    m_import->setToolTip(plainToolTip(reason));
    for (QMenu *menu : {m_file, m_edit, m_window.m_lensBar->workspaceMenu()})
        menu->setToolTipsVisible(!reason.isEmpty());
}

bool WindowMenus::areDetailsWanted() const
{
    return m_details->isChecked();
}

void WindowMenus::showPageActions(const QList<QAction *> &actions)
{
    for (QAction *action : m_page)
        m_edit->removeAction(action);
    m_page = actions;
    m_edit->addActions(actions);
}

void WindowMenus::setRecentFiles(const QStringList &paths)
{
    m_recent->clear();
    m_recent->setEnabled(!paths.isEmpty());
    for (const QString &path : paths) {
        QAction *action = m_recent->addAction(withoutMnemonic(QFileInfo(path).fileName()));
        action->setToolTip(plainToolTip(path));
        connect(action, &QAction::triggered, &m_window,
                [this, path] { emit m_window.openRequested(path); });
    }
}

} // namespace fairlead
