#pragma once

#include "models/edit.h"
#include "models/workspace.h"

#include <QObject>

namespace fairlead {

/// The workspace that a window shows: the only one that changes while it is watched. Whoever shows
/// or stores rows listens here and keeps ids only. Owned by the application.
class LiveWorkspace : public QObject
{
    Q_OBJECT

public:
    const Workspace &workspace() const { return m_workspace; }

    void apply(const Edit &edit); ///< cannot fail; checks belong before it
    void reset(Workspace workspace);

signals:
    void changed(const fairlead::Edit &edit); ///< after all rows of the edit are in place
    void wasReset();

private:
    Workspace m_workspace;
};

} // namespace fairlead
