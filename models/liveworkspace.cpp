#include "models/liveworkspace.h"

namespace fairlead {

void LiveWorkspace::apply(const Edit &edit)
{
    if (edit.isEmpty())
        return;
    m_workspace.apply(edit);
    emit changed(edit);
}

void LiveWorkspace::reset(Workspace workspace)
{
    m_workspace = std::move(workspace);
    emit wasReset();
}

} // namespace fairlead
