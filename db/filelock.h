#pragma once

#include <QString>

#include <optional>

namespace fairlead {

/// Holds a workspace file for one program, as long as it lives. The lock is the kernel's: it goes
/// with a killed process and leaves no file behind. SQLite's own locks are of another kind and not
/// disturbed.
class FileLock
{
public:
    static std::optional<FileLock>
    take(const QString &path); ///< none when another program holds it
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
