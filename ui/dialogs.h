#pragma once

#include "models/bills/billplan.h"
#include "models/imports/importquestions.h"

#include <QFuture>
#include <QStringList>

#include <functional>
#include <optional>
#include <vector>

class QWidget;

namespace fairlead {

/// An amount that a decision is about.
struct QuestionFigure
{
    QString name;
    QString value;
};

/// One thing that would happen, and what is not settled about it.
struct QuestionPart
{
    QString title;
    QStringList notes;
};

/// A decision that only the user can take.
struct Question
{
    QString title;
    QString text;
    QStringList details; ///< what will happen, one line each
    QString action;      ///< verb on the button that goes ahead
    std::vector<QuestionFigure> figures = {};
    std::vector<QuestionPart> parts = {};
    bool canUndo = false; ///< going ahead is then the default
};

/// Which file, and how the choice is called.
struct FileQuestion
{
    QString title;
    QString filter;
    QString suggestion; ///< name or folder to begin with
};

/// What importing a file would do.
struct ImportOutlook
{
    ImportReport report;
    QStringList changes; ///< one line each
};

/// A file as it was read.
struct ImportReading
{
    ImportQuestions questions; ///< as they were answered
    /// Slow for large bills; may be called from any thread, also when the reading is gone.
    std::function<ImportOutlook(const BillChoices &choices)> plan;
};

/// A file that was read and may be imported.
struct ImportQuestion
{
    QString fileName;
    ImportReading reading;
    /// Reads the file with other answers, with progress over the window when it takes long.
    std::function<Result<ImportReading>(QWidget *window, const ImportQuestions &questions)>
        readAgain;
};

/// All that stops the user with a window of its own. Tests put their answers in its place.
struct Dialogs
{
    std::function<bool(QWidget *parent, const Question &question)> confirm;
    std::function<std::optional<QString>(QWidget *parent, const Question &question)> askText;
    /// The place of the chosen one; empty when none is.
    std::function<std::optional<qsizetype>(QWidget *parent, const Question &question,
                                           const QStringList &choices)>
        choose;
    std::function<QString(QWidget *parent, const FileQuestion &question)> openPath;
    std::function<QString(QWidget *parent, const FileQuestion &question)> savePath;
    std::function<std::optional<ImportReport>(QWidget *parent, const ImportQuestion &question)>
        previewImport; ///< what is to be imported; empty when nothing is

    /// Shows progress until the work is done; false when the user takes it back.
    std::function<bool(QWidget *parent, const QString &text, const QFuture<void> &work)> wait;
};

/// The real ones.
Dialogs windowDialogs();

} // namespace fairlead
