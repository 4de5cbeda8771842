#include "ui/negotiation/pointeditor.h"

#include "ui/commands/editor.h"
#include "ui/negotiation/negotiationstate.h"
#include "ui/widgets/fieldeditor.h"

namespace fairlead {

namespace {

/// What a field shows: of the item, else what the rule says in its place.
Value shownValue(const ChecklistPoint &point, const Field &field)
{
    const QString key = field.name();
    if (key == u"ask")
        return point.ask();
    if (key == u"fallback")
        return point.fallback();
    if (key == u"red_line")
        return point.redLine();
    if (key == u"give")
        return point.give();
    if (key == u"owner")
        return point.owner();
    if (key == u"title")
        return point.title();
    return point.item ? Row::of(*point.item).value(field) : Value();
}

} // namespace

const Field &itemField(QStringView key)
{
    const Field *field = tableInfo(TableId::ChecklistItem).field(key);
    Q_ASSERT(field);
    return *field;
}

PointEditor::PointEditor(NegotiationState &state, QObject *parent)
    : QObject(parent)
    , m_state(state)
{
}

void PointEditor::add(FieldEditor *editor)
{
    m_editors.push_back(editor);
    connect(editor, &FieldEditor::committed, this, [this, editor] { commit(editor); });
}

void PointEditor::showPoint(const ChecklistPoint &point)
{
    const bool isOther = point.id() != m_point;
    m_point = point.id();
    const bool canEdit = !m_state.context().editor.isReadOnly();
    for (FieldEditor *editor : m_editors) {
        editor->setEnabled(canEdit);
        if (isOther || !editor->isChanged())
            editor->setValue(shownValue(point, editor->field()));
    }
}

void PointEditor::commit(FieldEditor *editor)
{
    if (m_state.setItemField(m_point, editor->field(), editor->input()))
        editor->rest();
    else if (const ChecklistPoint *point = m_state.point(m_point))
        editor->setValue(shownValue(*point, editor->field()));
}

} // namespace fairlead
