#include "db/filecheck.h"

#include <QCoreApplication>
#include <QFile>
#include <QFileInfo>
#include <QtEndian>

namespace fairlead {

using namespace Qt::StringLiterals;

namespace {

class Text
{
    Q_DECLARE_TR_FUNCTIONS(FileCheck)
};

constexpr qsizetype kHeaderSize = 100;
constexpr char kMagic[16] = {'S', 'Q', 'L', 'i', 't', 'e', ' ', 'f',
                             'o', 'r', 'm', 'a', 't', ' ', '3', '\0'};
constexpr qint64 kSmallestPage = 512;
constexpr qint64 kLargestPage = 65536;

/// Reads the fields of SQLite's header, all big-endian; see "Database File Format" of SQLite.
class Header
{
public:
    explicit Header(QByteArray bytes)
        : m_bytes(std::move(bytes))
    {
    }

    bool isComplete() const { return m_bytes.size() == kHeaderSize; }
    bool isSqlite() const { return m_bytes.startsWith(QByteArrayView(kMagic)); }
    qint64 pageSize() const
    {
        const auto size = qFromBigEndian<quint16>(m_bytes.constData() + 16);
        return size == 1 ? kLargestPage : size;
    }
    quint32 changeCounter() const { return word(24); }
    qint64 pageCount() const { return word(28); }
    quint32 textEncoding() const { return word(56); }
    qint32 userVersion() const { return qint32(word(60)); }
    quint32 applicationId() const { return word(68); }
    quint32 versionValidFor() const { return word(92); }

private:
    quint32 word(int offset) const { return qFromBigEndian<quint32>(m_bytes.constData() + offset); }

    QByteArray m_bytes;
};

QString applicationName(quint32 id)
{
    const quint32 bigEndian = qToBigEndian(id);
    const QByteArray letters(reinterpret_cast<const char *>(&bigEndian), sizeof bigEndian);
    for (const char letter : letters) {
        if (letter < 0x20 || letter > 0x7e)
            return QString::number(id);
    }
    return QString::fromLatin1(letters);
}

bool journalExists(const QString &path)
{
    return QFileInfo(path + u"-wal"_s).size() > 0 || QFileInfo(path + u"-journal"_s).size() > 0;
}

Result<void> checkPlace(const QFileInfo &file)
{
    const QString name = file.fileName();
    if (!file.exists())
        return failure(Text::tr("“%1” does not exist.").arg(name));
    if (file.isDir())
        return failure(Text::tr("“%1” is a folder, not a workspace file.").arg(name));
    if (!file.isFile())
        return failure(Text::tr("“%1” is not an ordinary file.").arg(name));
    if (!file.isReadable())
        return failure(Text::tr("“%1” may not be read: you lack the permission.").arg(name));
    if (file.size() == 0)
        return failure(Text::tr("“%1” is empty; it is not a workspace.").arg(name));
    return {};
}

Result<void> checkKind(const QString &name, const Header &header)
{
    if (!header.isSqlite()) {
        return failure(Text::tr("“%1” is not a Fairlead workspace; to read data from it, import it "
                                "into one.")
                           .arg(name));
    }
    if (!header.isComplete())
        return failure(Text::tr("“%1” is too short to be a Fairlead workspace.").arg(name));
    if (header.applicationId() == 0)
        return failure(
            Text::tr("“%1” is a SQLite database, but not a Fairlead workspace.").arg(name));
    if (header.applicationId() != kApplicationId) {
        return failure(Text::tr("“%1” belongs to another program (application id %2).")
                           .arg(name, applicationName(header.applicationId())));
    }
    return {};
}

Result<void> checkSize(const QFileInfo &file, const Header &header)
{
    const qint64 expected = header.pageSize() * header.pageCount();
    if (file.size() < expected) {
        return failure(
            Text::tr("“%1” is cut off: %2 of its %3 bytes are there. Use a copy that is whole.")
                .arg(file.fileName(), QString::number(file.size()), QString::number(expected)));
    }
    if (file.size() > expected) {
        return failure(
            Text::tr("“%1” is damaged: it has %2 bytes where its header says %3.")
                .arg(file.fileName(), QString::number(file.size()), QString::number(expected)));
    }
    return {};
}

Result<void> checkHeader(const QFileInfo &file, const Header &header, bool hasJournal)
{
    const QString name = file.fileName();
    const qint64 page = header.pageSize();
    if (page < kSmallestPage || page > kLargestPage || (page & (page - 1)) != 0)
        return failure(Text::tr("“%1” is damaged: its page size makes no sense.").arg(name));
    if (header.textEncoding() < 1 || header.textEncoding() > 3)
        return failure(Text::tr("“%1” is damaged: its text encoding makes no sense.").arg(name));
    if (header.userVersion() <= 0)
        return failure(Text::tr("“%1” does not say which version of Fairlead wrote it.").arg(name));
    const bool countIsValid = header.changeCounter() == header.versionValidFor();
    if (!hasJournal && countIsValid)
        return checkSize(file, header);
    return {};
}

} // namespace

Result<FileHeader> checkFile(const QString &path)
{
    const QFileInfo file(path);
    if (const auto place = checkPlace(file); !place)
        return tl::make_unexpected(place.error());

    QFile device(path);
    if (!device.open(QIODevice::ReadOnly)) {
        return failure(
            Text::tr("“%1” could not be read: %2.").arg(file.fileName(), device.errorString()));
    }
    const Header header(device.read(kHeaderSize));
    const bool hasJournal = journalExists(path);
    return checkKind(file.fileName(), header)
        .and_then([&] { return checkHeader(file, header, hasJournal); })
        .map([&] {
            return FileHeader{header.userVersion(), hasJournal};
        });
}

} // namespace fairlead
