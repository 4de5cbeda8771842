#pragma once

#include "ui/records/rowfilter.h"

#include <QFrame>

class QComboBox;
class QLineEdit;
class QPushButton;

namespace fairlead {

/// Asks for one condition: column, test, value. Deletes itself when it closes.
class ConditionPopup : public QFrame
{
    Q_OBJECT

public:
    ConditionPopup(const CellReader &reader, int column, QWidget *parent);

    void openBelow(QWidget *anchor);

signals:
    void accepted(const fairlead::FilterCondition &condition);

private:
    void showTests();
    void showOperand();
    void accept();

    const CellReader &m_reader;
    QComboBox *m_column;
    QComboBox *m_test;
    QLineEdit *m_operand;
    QPushButton *m_apply;
};

} // namespace fairlead
