#include "db/filelock.h"

#include <QFile>

#include <fcntl.h>
#include <sys/file.h>
#include <sys/stat.h>
#include <unistd.h>

#include <algorithm>
#include <mutex>
#include <utility>
#include <vector>

namespace fairlead {

namespace {

using FileIdentity = std::pair<dev_t, ino_t>;

FileIdentity identityOf(const struct stat &status)
{
    return {status.st_dev, status.st_ino};
}

/// The files that this process holds. The kernel counts by process, so this must, too. Any thread
/// may open a file to read.
struct HeldFiles
{
    std::mutex mutex;
    std::vector<FileIdentity> files;
};

HeldFiles &held()
{
    static HeldFiles files;
    return files;
}

} // namespace

std::optional<FileLock> FileLock::take(const QString &path)
{
    if (isHeldHere(path))
        return {};
    const int descriptor =
        ::open(QFile::encodeName(path).constData(), O_RDONLY | O_NONBLOCK | O_CLOEXEC);
    if (descriptor < 0)
        return {};
    struct stat status;
    if (::flock(descriptor, LOCK_EX | LOCK_NB) != 0 || ::fstat(descriptor, &status) != 0) {
        ::close(descriptor);
        return {};
    }
    const std::lock_guard guard(held().mutex);
    held().files.push_back(identityOf(status));
    return FileLock(descriptor);
}

bool FileLock::isHeldHere(const QString &path)
{
    struct stat status;
    if (::stat(QFile::encodeName(path).constData(), &status) != 0)
        return false;
    const std::lock_guard guard(held().mutex);
    const auto &files = held().files;
    return std::find(files.begin(), files.end(), identityOf(status)) != files.end();
}

FileLock::~FileLock()
{
    struct stat status;
    if (m_descriptor < 0)
        return;
    if (::fstat(m_descriptor, &status) == 0) {
        const std::lock_guard guard(held().mutex);
        std::erase(held().files, identityOf(status));
    }
    ::close(m_descriptor);
}

FileLock::FileLock(FileLock &&other) noexcept
    : m_descriptor(std::exchange(other.m_descriptor, -1))
{
}

FileLock &FileLock::operator=(FileLock &&other) noexcept
{
    std::swap(m_descriptor, other.m_descriptor);
    return *this;
}

} // namespace fairlead
