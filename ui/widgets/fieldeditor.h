#pragma once

#include "models/fields/field.h"

#include <QWidget>

namespace fairlead {

class Workspace;

/// Where an editor stands: it fills a cell of a grid, or a line of a form.
enum class EditorPlace {
    Cell,
    Form,
};

/// The control for one field, whatever its kind. Speaks in what people type: `input()` goes
/// through valueFromInput(). Belongs to its parent widget.
class FieldEditor : public QWidget
{
    Q_OBJECT

public:
    virtual void setValue(const Value &value) = 0;
    virtual QString input() const = 0;

    const Field &field() const { return m_field; }
    bool isChanged() const { return input() != m_inputAtRest; }
    void rest() { m_inputAtRest = input(); } ///< what is shown now is what the row holds
    QString problem() const; ///< why the input is no value, and what would be; empty when it is
    virtual QString suggestion() const { return {}; } ///< what was meant instead; often empty

signals:
    void committed();    ///< the user is done with a change
    void inputChanged(); ///< while it is typed

protected:
    FieldEditor(const Field &field, const Workspace &workspace, EditorPlace place, QWidget *parent);

    const Workspace &workspace() const { return m_workspace; }
    virtual QString example() const { return {}; } ///< of what may be typed; may be empty
    EditorPlace place() const { return m_place; }
    void setControl(QWidget *control); ///< the one inner control; called once

private:
    const Field &m_field;
    const Workspace &m_workspace;
    EditorPlace m_place;
    QString m_inputAtRest;
};

/// The editor that fits a field. @p workspace outlives it.
FieldEditor *makeFieldEditor(const Field &field, const Workspace &workspace, EditorPlace place,
                             QWidget *parent);

} // namespace fairlead
