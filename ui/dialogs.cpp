#include "ui/dialogs.h"

#include "ui/imports/importpreview.h"

#include <QFileDialog>
#include <QInputDialog>
#include <QMessageBox>
#include <QPushButton>

namespace fairlead {

using namespace Qt::StringLiterals;

namespace {

constexpr qsizetype kShownDetails = 12;

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

std::optional<ImportReport> previewImport(QWidget *parent, const ImportQuestion &question)
{
    ImportPreview preview(question, parent);
    return preview.exec() == QDialog::Accepted ? std::optional(preview.report()) : std::nullopt;
}

} // namespace

Dialogs windowDialogs()
{
    return {.confirm = confirm,
            .askText = askText,
            .openPath = openPath,
            .savePath = savePath,
            .previewImport = previewImport};
}

} // namespace fairlead
