#pragma once

#include <QFrame>

class QLabel;

namespace fairlead {

class FieldEditor;
class Workspace;
struct ChecklistPoint;
struct Field;

/// One of the three positions on a point, with a line in its colour on top; edited in place. Shows
/// when our text is not the rule's.
class StanceBox : public QFrame
{
    Q_OBJECT

public:
    enum class Position { Ask, Fallback, RedLine };

    StanceBox(Position position, const Field &field, const Workspace &workspace, QWidget *parent);

    FieldEditor *editor() const { return m_editor; }
    void showPoint(const ChecklistPoint &point);

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    Position m_position;
    FieldEditor *m_editor;
    QLabel *m_note;
};

} // namespace fairlead
