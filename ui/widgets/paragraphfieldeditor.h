#pragma once

#include "ui/widgets/fieldeditor.h"

class QPlainTextEdit;

namespace fairlead {

/// A text of several lines; done when the focus leaves it.
class ParagraphFieldEditor : public FieldEditor
{
    Q_OBJECT

public:
    ParagraphFieldEditor(const Field &field, const Workspace &workspace, EditorPlace place,
                         QWidget *parent);

    void setValue(const Value &value) override;
    QString input() const override;

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    QPlainTextEdit *m_text;
};

} // namespace fairlead
