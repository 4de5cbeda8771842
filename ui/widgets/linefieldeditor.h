#pragma once

#include "ui/widgets/fieldeditor.h"

class QLineEdit;

namespace fairlead {

/// Texts, numbers, money and dates as one typed line, with a hint what may be typed.
class LineFieldEditor : public FieldEditor
{
    Q_OBJECT

public:
    LineFieldEditor(const Field &field, const Workspace &workspace, EditorPlace place,
                    QWidget *parent);

    void setValue(const Value &value) override;
    QString input() const override;
    QString suggestion() const override; ///< the number with the separators of the locale

protected:
    QString example() const override;

private:
    void finish();
    void showProblem();
    void offer(const QString &text); ///< below the line, to be taken with Enter

    QLineEdit *m_line;
};

} // namespace fairlead
