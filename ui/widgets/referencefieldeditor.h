#pragma once

#include "ui/widgets/fieldeditor.h"

class QComboBox;

namespace fairlead {

/// Another record, found by typing any part of its name. Its list is read when it is first needed.
class ReferenceFieldEditor : public FieldEditor
{
    Q_OBJECT

public:
    ReferenceFieldEditor(const Field &field, const Workspace &workspace, EditorPlace place,
                         QWidget *parent);

    void setValue(const Value &value) override;
    QString input() const override;

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void fill();
    void addRecord(const QString &id, const QString &name);
    void finish();

    QComboBox *m_combo;
    bool m_isFilled = false;
};

} // namespace fairlead
