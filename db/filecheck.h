#pragma once

#include "models/result.h"

namespace fairlead {

/// "FRLD": marks a SQLite file as a Fairlead workspace.
inline constexpr quint32 kApplicationId = 0x46524c44;

/// What the first hundred bytes of a workspace file say.
struct FileHeader
{
    int schemaVersion = 0;   ///< at least 1
    bool hasJournal = false; ///< a crash left a journal, which SQLite will replay
};

/// Looks at a file without SQLite and without touching it, and says in one sentence why it is no
/// workspace: missing, a folder, empty, of another kind or program, cut off, damaged.
Result<FileHeader> checkFile(const QString &path);

} // namespace fairlead
