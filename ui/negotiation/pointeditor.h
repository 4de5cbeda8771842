#pragma once

#include <QObject>

#include <vector>

namespace fairlead {

class FieldEditor;
class NegotiationState;
struct ChecklistPoint;
struct Field;

/// Fills editors with the fields of one checklist item, whether it has a row yet or not, and turns
/// what was typed into edits. What is being typed is not overwritten by a refresh.
class PointEditor : public QObject
{
    Q_OBJECT

public:
    PointEditor(NegotiationState &state, QObject *parent);

    /// Takes care of an editor of a field of ChecklistItem.
    void add(FieldEditor *editor);
    void showPoint(const ChecklistPoint &point);

private:
    void commit(FieldEditor *editor);

    NegotiationState &m_state;
    QString m_point; ///< id of the point shown
    std::vector<FieldEditor *> m_editors;
};

/// The field of a checklist item; there has to be one.
const Field &itemField(QStringView key);

} // namespace fairlead
