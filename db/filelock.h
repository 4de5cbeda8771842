#pragma once

#include <QString>

#include <optional>

namespace fairlead {

/// Holds a workspace file for one window, as long as it lives. The lock is the kernel's: it goes
/// with a killed process and leaves no file behind. SQLite's own locks are of another kind, but go
/// when this process closes any descriptor of the file: while the lock is held here, nobody here
/// may open the file other than through SQLite.
class FileLock
{
public:
    /// None when another window, of this program or another, holds the file.
    static std::optional<FileLock> take(const QString &path);

    /// Whether a lock of this process holds the file, found out without opening it.
    static bool isHeldHere(const QString &path);

    ~FileLock();

    FileLock(FileLock &&other) noexcept;
    FileLock &operator=(FileLock &&other) noexcept;

private:
    explicit FileLock(int descriptor)
        : m_descriptor(descriptor)
    {
    }

    int m_descriptor;
};

} // namespace fairlead
