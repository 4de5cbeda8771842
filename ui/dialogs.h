#pragma once

#include <QFuture>
#include <QStringList>

#include <functional>
#include <optional>

class QWidget;

namespace fairlead {

/// A decision that only the user can take.
struct Question
{
    QString title;
    QString text;
    QStringList details; ///< what will happen, one line each
    QString action;      ///< verb on the button that goes ahead
};

/// Which file, and how the choice is called.
struct FileQuestion
{
    QString title;
    QString filter;
    QString suggestion; ///< name or folder to begin with
};

/// All that stops the user with a window of its own. Tests put their answers in its place.
struct Dialogs
{
    std::function<bool(QWidget *parent, const Question &question)> confirm;
    std::function<std::optional<QString>(QWidget *parent, const Question &question)> askText;
    std::function<QString(QWidget *parent, const FileQuestion &question)> openPath;
    std::function<QString(QWidget *parent, const FileQuestion &question)> savePath;

    /// Shows progress until the work is done; false when the user takes it back.
    std::function<bool(QWidget *parent, const QString &text, const QFuture<void> &work)> wait;
};

/// The real ones.
Dialogs windowDialogs();

} // namespace fairlead
