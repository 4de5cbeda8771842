#pragma once

#include "models/edit.h"

#include <QCoreApplication>
#include <QUndoCommand>

namespace fairlead {

class LiveWorkspace;

/// One edit on the undo stack, whatever it changes. Pushed by Editor only.
class EditCommand : public QUndoCommand
{
    Q_DECLARE_TR_FUNCTIONS(EditCommand)

public:
    EditCommand(LiveWorkspace &live, Edit edit);

    const Edit &edit() const { return m_edit; }
    void undo() override;
    void redo() override;

private:
    LiveWorkspace &m_live;
    Edit m_edit;
};

} // namespace fairlead
