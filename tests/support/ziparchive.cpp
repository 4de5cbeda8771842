#include "tests/support/ziparchive.h"

#include <QtEndian>

#include <zlib.h>

namespace {

constexpr qsizetype kEndSize = 22; // of the record that ends an archive
constexpr qsizetype kEntrySize = 46;
constexpr qsizetype kLocalSize = 30;

quint32 word(const QByteArray &bytes, qsizetype at)
{
    return qFromLittleEndian<quint32>(bytes.constData() + at);
}

quint16 half(const QByteArray &bytes, qsizetype at)
{
    return qFromLittleEndian<quint16>(bytes.constData() + at);
}

QByteArray inflated(const QByteArray &packed, qsizetype size)
{
    QByteArray plain(size, Qt::Uninitialized);
    z_stream stream{};
    QByteArray input = packed;
    stream.next_in = reinterpret_cast<Bytef *>(input.data());
    stream.avail_in = uInt(input.size());
    stream.next_out = reinterpret_cast<Bytef *>(plain.data());
    stream.avail_out = uInt(plain.size());
    if (inflateInit2(&stream, -MAX_WBITS) != Z_OK)
        return {};
    const int result = inflate(&stream, Z_FINISH);
    inflateEnd(&stream);
    return result == Z_STREAM_END && stream.avail_out == 0 ? plain : QByteArray();
}

} // namespace

QMap<QString, QByteArray> unzipped(const QByteArray &archive)
{
    const qsizetype end = archive.lastIndexOf("PK\x05\x06");
    if (end < 0 || end + kEndSize > archive.size())
        return {};
    QMap<QString, QByteArray> members;
    qsizetype at = word(archive, end + 16);
    for (int count = half(archive, end + 10); count > 0; --count) {
        if (at + kEntrySize > archive.size() || archive.mid(at, 4) != "PK\x01\x02")
            return {};
        const qsizetype nameSize = half(archive, at + 28);
        const qsizetype local = word(archive, at + 42);
        const qsizetype start =
            local + kLocalSize + half(archive, local + 26) + half(archive, local + 28);
        const QByteArray packed = archive.mid(start, word(archive, at + 20));
        const bool isStored = half(archive, at + 10) == 0;
        const QByteArray plain = isStored ? packed : inflated(packed, word(archive, at + 24));
        const auto sum =
            crc32(0, reinterpret_cast<const Bytef *>(plain.constData()), uInt(plain.size()));
        if (plain.size() != qsizetype(word(archive, at + 24)) || sum != word(archive, at + 16))
            return {};
        members.insert(QString::fromUtf8(archive.mid(at + kEntrySize, nameSize)), plain);
        at += kEntrySize + nameSize + half(archive, at + 30) + half(archive, at + 32);
    }
    return members;
}
