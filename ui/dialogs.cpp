#include "ui/dialogs.h"

#include <QCoreApplication>
#include <QEventLoop>
#include <QFileDialog>
#include <QFutureWatcher>
#include <QInputDialog>
#include <QMessageBox>
#include <QProgressDialog>
#include <QPushButton>

namespace fairlead {

using namespace Qt::StringLiterals;

namespace {

constexpr qsizetype kShownDetails = 12;
constexpr int kPatience = 300; ///< milliseconds

bool confirm(QWidget *parent, const Question &question)
{
    QStringList shown = question.details.first(std::min(kShownDetails, question.details.size()));
    if (shown.size() < question.details.size())
        shown += u"…"_s;
    QMessageBox box(QMessageBox::Question, question.title,
                    question.text + u"\n\n"_s + shown.join(u'\n'), QMessageBox::Cancel, parent);
    box.setObjectName(u"confirmDialog"_s);
    box.setTextFormat(Qt::PlainText);
    if (question.details.size() > kShownDetails)
        box.setDetailedText(question.details.join(u'\n'));
    QPushButton *action = box.addButton(question.action, QMessageBox::AcceptRole);
    box.setDefaultButton(QMessageBox::Cancel);
    box.exec();
    return box.clickedButton() == action;
}

std::optional<QString> askText(QWidget *parent, const Question &question)
{
    bool accepted = false;
    const QString text = QInputDialog::getText(parent, question.title, question.text,
                                               QLineEdit::Normal, QString(), &accepted);
    return accepted ? std::optional(text) : std::nullopt;
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
            .openPath = openPath,
            .savePath = savePath,
            .wait = wait};
}

} // namespace fairlead
