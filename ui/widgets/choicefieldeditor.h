#pragma once

#include "ui/widgets/fieldeditor.h"

class QComboBox;

namespace fairlead {

/// One of the fixed answers to a field; "–" where the answer may be unknown.
class ChoiceFieldEditor : public FieldEditor
{
    Q_OBJECT

public:
    ChoiceFieldEditor(const Field &field, const Workspace &workspace, EditorPlace place,
                      QWidget *parent);

    void setValue(const Value &value) override;
    QString input() const override;

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void fill();

    QComboBox *m_combo;
};

} // namespace fairlead
