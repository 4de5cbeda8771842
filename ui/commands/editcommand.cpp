#include "ui/commands/editcommand.h"

#include "models/liveworkspace.h"

namespace fairlead {

EditCommand::EditCommand(LiveWorkspace &live, Edit edit)
    : QUndoCommand(edit.label)
    , m_live(live)
    , m_edit(std::move(edit))
{
}

void EditCommand::undo()
{
    Edit back = m_edit.inverted();
    back.label = tr("Undo: %1").arg(m_edit.label);
    m_live.apply(back);
}

void EditCommand::redo()
{
    m_live.apply(m_edit);
}

} // namespace fairlead
