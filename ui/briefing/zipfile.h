#pragma once

#include <QByteArray>

#include <vector>

namespace fairlead {

/// A member of an archive.
struct ZipMember
{
    QByteArray name; ///< ASCII, with slashes
    QByteArray content;
    bool isPacked = true; ///< what a program reads before it unpacks anything is not
};

/// The members as a ZIP archive, in their order. Without a time of day: the same members give the
/// same bytes. Each is smaller than 4 GiB, as are all of them.
QByteArray zipFile(const std::vector<ZipMember> &members);

} // namespace fairlead
