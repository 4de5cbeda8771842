#include "ui/dialogs.h"

#include "ui/confirmdialog.h"
#include "ui/imports/importpreview.h"

#include <QCoreApplication>
#include <QEventLoop>
#include <QFileDialog>
#include <QFutureWatcher>
#include <QInputDialog>
#include <QProgressDialog>

namespace fairlead {

using namespace Qt::StringLiterals;

namespace {

constexpr int kPatience = 300; ///< milliseconds

bool confirm(QWidget *parent, const Question &question)
{
    ConfirmDialog dialog(question, parent);
    return dialog.exec() == QDialog::Accepted;
}

std::optional<QString> askText(QWidget *parent, const Question &question)
{
    bool accepted = false;
    const QString text = QInputDialog::getText(parent, question.title, question.text,
                                               QLineEdit::Normal, QString(), &accepted);
    return accepted ? std::optional(text) : std::nullopt;
}

std::optional<qsizetype> choose(QWidget *parent, const Question &question,
                                const QStringList &choices)
{
    bool accepted = false;
    const QString chosen =
        QInputDialog::getItem(parent, question.title, question.text, choices, 0, false, &accepted);
    return accepted ? std::optional(choices.indexOf(chosen)) : std::nullopt;
}

QString openPath(QWidget *parent, const FileQuestion &question)
{
    return QFileDialog::getOpenFileName(parent, question.title, question.suggestion,
                                        question.filter);
}

QString savePath(QWidget *parent, const FileQuestion &question)
{
    return QFileDialog::getSaveFileName(parent, question.title, question.suggestion,
                                        question.filter);
}

std::optional<ImportReport> previewImport(QWidget *parent, const ImportQuestion &question)
{
    ImportPreview preview(question, parent);
    return preview.exec() == QDialog::Accepted ? std::optional(preview.report()) : std::nullopt;
}

/// The window of progress comes up only when the work takes longer than people wait gladly.
bool wait(QWidget *parent, const QString &text, const QFuture<void> &work)
{
    QProgressDialog progress(text, QCoreApplication::translate("Dialogs", "Cancel"), 0, 0, parent);
    progress.setObjectName(u"progressDialog"_s);
    progress.setWindowModality(Qt::WindowModal);
    progress.setMinimumDuration(kPatience);
    QEventLoop loop;
    QFutureWatcher<void> watcher;
    QObject::connect(&watcher, &QFutureWatcher<void>::finished, &loop, &QEventLoop::quit);
    QObject::connect(&progress, &QProgressDialog::canceled, &loop, &QEventLoop::quit);
    watcher.setFuture(work);
    loop.exec();
    return !progress.wasCanceled();
}

} // namespace

Dialogs windowDialogs()
{
    return {.confirm = confirm,
            .askText = askText,
            .choose = choose,
            .openPath = openPath,
            .savePath = savePath,
            .previewImport = previewImport,
            .wait = wait};
}

} // namespace fairlead
