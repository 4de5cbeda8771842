#pragma once

#include "models/fields/tableid.h"

#include <QWidget>

class QPushButton;
class QVBoxLayout;

namespace fairlead {

/// What to do first in a workspace without anything of ours, in order, each with the button that
/// does it.
class FirstSteps : public QWidget
{
    Q_OBJECT

public:
    explicit FirstSteps(QWidget *parent);

    void setReadOnly(const QString &reason); ///< empty: the buttons work

signals:
    void importRequested();
    void rowRequested(fairlead::TableId table); ///< a new one

private:
    QPushButton *addStep(int number, const QString &title, const QString &text,
                         const QString &action, const QString &name);

    QVBoxLayout *m_steps;
    QList<QPushButton *> m_buttons;
};

} // namespace fairlead
