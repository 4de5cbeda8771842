#include "ui/briefing/zipfile.h"

#include <QtEndian>

#include <array>

namespace fairlead {

namespace {

constexpr quint16 kVersion = 20;      // of the format: folders and packing
constexpr quint16 kFirstDay = 0x0021; // 1 January 1980, before which there is none
constexpr quint16 kPacked = 8;

/// The checksum of the format (ISO 3309), a byte at a time.
quint32 checksum(const QByteArray &bytes)
{
    static const std::array<quint32, 256> kTable = [] {
        std::array<quint32, 256> table{};
        for (quint32 at = 0; at < table.size(); ++at) {
            table[at] = at;
            for (int bit = 0; bit < 8; ++bit)
                table[at] = (table[at] >> 1) ^ (table[at] & 1 ? 0xEDB88320U : 0U);
        }
        return table;
    }();
    quint32 sum = ~0U;
    for (const char byte : bytes)
        sum = (sum >> 8) ^ kTable[(sum ^ quint8(byte)) & 0xFF];
    return ~sum;
}

template<class T>
void put(QByteArray &bytes, T value)
{
    const T little = qToLittleEndian(value);
    bytes.append(reinterpret_cast<const char *>(&little), sizeof(T));
}

/// Qt's packed bytes have a length and a zlib head in front, and its checksum at the end.
QByteArray deflated(const QByteArray &content)
{
    constexpr qsizetype kHead = 4 + 2;
    constexpr qsizetype kTail = 4;
    return qCompress(content, 9).sliced(kHead).chopped(kTail);
}

/// What the record before a member and that in the directory share.
void putFacts(QByteArray &bytes, const ZipMember &member, qsizetype stored)
{
    put<quint16>(bytes, kVersion);
    put<quint16>(bytes, 0); // no flags
    put<quint16>(bytes, member.isPacked ? kPacked : 0);
    put<quint16>(bytes, 0); // midnight
    put<quint16>(bytes, kFirstDay);
    put<quint32>(bytes, checksum(member.content));
    put<quint32>(bytes, quint32(stored));
    put<quint32>(bytes, quint32(member.content.size()));
    put<quint16>(bytes, quint16(member.name.size()));
    put<quint16>(bytes, 0); // nothing extra
}

} // namespace

QByteArray zipFile(const std::vector<ZipMember> &members)
{
    QByteArray bytes;
    QByteArray directory;
    for (const ZipMember &member : members) {
        const QByteArray stored = member.isPacked ? deflated(member.content) : member.content;
        const auto place = quint32(bytes.size());
        bytes += "PK\x03\x04";
        putFacts(bytes, member, stored.size());
        bytes += member.name + stored;
        directory += "PK\x01\x02";
        put<quint16>(directory, kVersion);
        putFacts(directory, member, stored.size());
        directory += QByteArray(10, '\0'); // no comment, one disk, no attributes
        put<quint32>(directory, place);
        directory += member.name;
    }
    const auto start = quint32(bytes.size());
    bytes += directory + "PK\x05\x06";
    put<quint32>(bytes, 0); // one disk
    put<quint16>(bytes, quint16(members.size()));
    put<quint16>(bytes, quint16(members.size()));
    put<quint32>(bytes, quint32(directory.size()));
    put<quint32>(bytes, start);
    put<quint16>(bytes, 0); // no comment
    return bytes;
}

} // namespace fairlead
