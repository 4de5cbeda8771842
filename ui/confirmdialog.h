#pragma once

#include "ui/dialogs.h"

#include <QDialog>

class QVBoxLayout;

namespace fairlead {

/// Asks before something is done: the question, its figures, and what would happen, one part after
/// the other. What cannot be undone has Cancel as its default.
class ConfirmDialog : public QDialog
{
    Q_OBJECT

public:
    explicit ConfirmDialog(const Question &question, QWidget *parent = nullptr);

private:
    QWidget *createFigures(const Question &question);
    QWidget *createParts(const Question &question);
    void addNote(QVBoxLayout &lines, const QString &note);
    QWidget *createButtons(const Question &question);
};

} // namespace fairlead
