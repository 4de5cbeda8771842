#include "db/exchange/textsource.h"

#include <QCoreApplication>
#include <QFile>
#include <QFileInfo>

#include <zlib.h>

#include <algorithm>
#include <array>
#include <cstring>
#include <optional>

namespace fairlead {

using namespace Qt::StringLiterals;

namespace {

class Text
{
    Q_DECLARE_TR_FUNCTIONS(TextSource)
};

constexpr qsizetype kChunk = qsizetype(1) << 20;

/// Half a surrogate pair: no letter.
constexpr char16_t kNoLetter = 0xd800;

/// Windows-1252, 0x80 to 0x9f; the rest is Latin-1. Five codes mean nothing.
constexpr std::array<char16_t, 32> kWindowsLetters{
    0x20ac,    kNoLetter, 0x201a, 0x0192, 0x201e, 0x2026,    0x2020, 0x2021,
    0x02c6,    0x2030,    0x0160, 0x2039, 0x0152, kNoLetter, 0x017d, kNoLetter,
    kNoLetter, 0x2018,    0x2019, 0x201c, 0x201d, 0x2022,    0x2013, 0x2014,
    0x02dc,    0x2122,    0x0161, 0x203a, 0x0153, kNoLetter, 0x017e, 0x0178};

/// What is no letter becomes a byte that UTF-8 does not have, so that readers reject its row.
char *appendUtf8(char *to, char32_t letter)
{
    if (QChar::isSurrogate(letter)) {
        *to++ = '\xff';
    } else if (letter < 0x80) {
        *to++ = char(letter);
    } else if (letter < 0x800) {
        *to++ = char(0xc0 | (letter >> 6));
        *to++ = char(0x80 | (letter & 0x3f));
    } else if (letter < 0x10000) {
        *to++ = char(0xe0 | (letter >> 12));
        *to++ = char(0x80 | ((letter >> 6) & 0x3f));
        *to++ = char(0x80 | (letter & 0x3f));
    } else {
        *to++ = char(0xf0 | (letter >> 18));
        *to++ = char(0x80 | ((letter >> 12) & 0x3f));
        *to++ = char(0x80 | ((letter >> 6) & 0x3f));
        *to++ = char(0x80 | (letter & 0x3f));
    }
    return to;
}

/// What a file is that is not text, as a sentence with its remedy; empty for text.
QString otherKind(const QByteArray &start, const QString &name)
{
    const auto begins = [&](QByteArrayView magic) { return start.startsWith(magic); };
    if (begins("PK\x03\x04") || begins("PK\x05\x06")) {
        return Text::tr("“%1” is a workbook or another packed file, not CSV. Open it in a "
                        "spreadsheet and save the sheet as CSV.")
            .arg(name);
    }
    if (begins("\xd0\xcf\x11\xe0")) {
        return Text::tr("“%1” is an old Excel workbook, not CSV. Open it in a spreadsheet and save "
                        "the sheet as CSV.")
            .arg(name);
    }
    if (begins("PAR1")) {
        return Text::tr("“%1” is a Parquet file. Export the bill as CSV, or convert it to CSV "
                        "first.")
            .arg(name);
    }
    if (begins("%PDF"))
        return Text::tr("“%1” is a PDF file. Import the bill as CSV.").arg(name);
    if (begins("SQLite format 3"))
        return Text::tr("“%1” is a database, not a file to import.").arg(name);
    if (begins("\x28\xb5\x2f\xfd") || begins("BZh")
        || begins("\xfd"
                  "7zXZ")) {
        return Text::tr("“%1” is compressed in a way that is not read. Unpack it first; gzip is "
                        "read as it is.")
            .arg(name);
    }
    const QByteArray lower =
        start.first(std::min<qsizetype>(start.size(), 512)).toLower().trimmed();
    if (lower.startsWith("<!doctype html") || lower.startsWith("<html")
        || lower.startsWith("<table") || lower.startsWith("<head") || lower.startsWith("<meta")) {
        return Text::tr("“%1” is a web page (HTML), though its name may say CSV. Open it in a "
                        "spreadsheet and save it as CSV.")
            .arg(name);
    }
    if (lower.startsWith("<?xml"))
        return Text::tr("“%1” is an XML file, which is not read. Save it as CSV.").arg(name);
    return {};
}

/// Counts the zero bytes at even and odd places: English text in UTF-16 has one in every pair.
TextEncoding guessedEncoding(const QByteArray &start)
{
    qsizetype even = 0;
    qsizetype odd = 0;
    for (qsizetype i = 0; i + 1 < start.size(); i += 2) {
        even += start[i] == '\0' ? 1 : 0;
        odd += start[i + 1] == '\0' ? 1 : 0;
    }
    const qsizetype pairs = start.size() / 2;
    if (pairs > 2 && odd > pairs / 2 && even < pairs / 8)
        return TextEncoding::Utf16LittleEndian;
    if (pairs > 2 && even > pairs / 2 && odd < pairs / 8)
        return TextEncoding::Utf16BigEndian;
    return TextEncoding::Utf8;
}

/// Whether the bytes are UTF-8, apart from a letter that is cut off at the end.
bool isUtf8(QByteArrayView bytes)
{
    for (qsizetype kept = bytes.size(); kept >= 0 && kept > bytes.size() - 4; --kept) {
        if (bytes.first(kept).isValidUtf8())
            return true;
    }
    return bytes.isEmpty();
}

} // namespace

/// The bytes of a file, unpacked when they are gzip.
class TextSource::Bytes
{
public:
    explicit Bytes(const QString &path)
        : m_file(path)
    {
    }
    ~Bytes()
    {
        if (m_isCompressed)
            inflateEnd(&m_stream);
    }
    Q_DISABLE_COPY_MOVE(Bytes)

    bool open() { return m_file.open(QIODevice::ReadOnly | QIODevice::Unbuffered); }
    bool startUnpacking()
    {
        constexpr int kGzipOnly = 16;
        m_isCompressed = inflateInit2(&m_stream, kGzipOnly + MAX_WBITS) == Z_OK;
        return m_isCompressed && m_file.seek(0);
    }
    QByteArray peek(qsizetype size) { return m_file.peek(size); }
    QString problem() const { return m_file.errorString(); }
    bool isCompressed() const { return m_isCompressed; }
    qint64 done() const { return m_file.pos(); }
    qint64 total() const { return m_file.size(); }

    /// Up to @p size bytes; 0 is the end of the file.
    Result<qsizetype> read(char *into, qsizetype size)
    {
        const auto got =
            m_isCompressed ? unpack(into, size) : std::optional(qsizetype(m_file.read(into, size)));
        const QString name = QFileInfo(m_file).fileName();
        if (!got)
            return failure(Text::tr("“%1” is a damaged gzip file, or it is cut off.").arg(name));
        if (*got < 0)
            return failure(Text::tr("“%1” could not be read: %2.").arg(name, problem()));
        return *got;
    }

private:
    /// Null: packed wrongly, or cut off.
    std::optional<qsizetype> unpack(char *into, qsizetype size)
    {
        m_stream.next_out = reinterpret_cast<Bytef *>(into);
        m_stream.avail_out = uInt(size);
        while (m_stream.avail_out > 0) {
            if (m_stream.avail_in == 0) {
                m_packed = m_file.read(kChunk);
                if (m_packed.isEmpty())
                    break;
                m_stream.next_in = reinterpret_cast<Bytef *>(m_packed.data());
                m_stream.avail_in = uInt(m_packed.size());
            }
            if (m_isMemberEnd) { // files may be several packed ones behind each other
                m_isMemberEnd = false;
                if (inflateReset(&m_stream) != Z_OK)
                    return {};
            }
            const int result = inflate(&m_stream, Z_NO_FLUSH);
            if (result == Z_STREAM_END)
                m_isMemberEnd = true;
            else if (result != Z_OK)
                return {};
        }
        const qsizetype got = size - qsizetype(m_stream.avail_out);
        return got == 0 && !m_isMemberEnd ? std::nullopt : std::optional(got);
    }

    QFile m_file;
    bool m_isCompressed = false;
    bool m_isMemberEnd = false;
    z_stream m_stream{};
    QByteArray m_packed;
};

TextSource::TextSource(QString name, std::unique_ptr<Bytes> bytes)
    : m_name(std::move(name))
    , m_bytes(std::move(bytes))
{
}

TextSource::~TextSource() = default;

Result<std::unique_ptr<TextSource>> TextSource::open(const QString &path)
{
    const QFileInfo info(path);
    if (info.isDir())
        return failure(Text::tr("“%1” is a folder, not a file.").arg(info.fileName()));
    auto bytes = std::make_unique<Bytes>(path);
    if (!bytes->open())
        return failure(
            Text::tr("“%1” could not be read: %2.").arg(info.fileName(), bytes->problem()));
    std::unique_ptr<TextSource> source(new TextSource(info.fileName(), std::move(bytes)));
    if (const auto good = source->recognise(); !good)
        return tl::make_unexpected(good.error());
    return source;
}

bool TextSource::isCompressed() const
{
    return m_bytes->isCompressed();
}

qint64 TextSource::bytesDone() const
{
    return m_bytes->done();
}

qint64 TextSource::bytesTotal() const
{
    return m_bytes->total();
}

Result<bool> TextSource::refill()
{
    m_raw.remove(0, m_at);
    m_at = 0;
    const qsizetype kept = m_raw.size();
    m_raw.resize(kept + kChunk);
    const auto got = m_bytes->read(m_raw.data() + kept, kChunk);
    m_raw.resize(kept + got.value_or(0));
    return got.map([](qsizetype size) { return size > 0; });
}

Result<void> TextSource::recognise()
{
    if (m_bytes->peek(3) == QByteArrayView("\x1f\x8b\x08") && !m_bytes->startUnpacking())
        return failure(Text::tr("“%1” could not be unpacked.").arg(m_name));
    const auto filled = refill();
    if (!filled)
        return tl::make_unexpected(filled.error());
    if (!*filled)
        return failure(Text::tr("“%1” is empty.").arg(m_name));
    if (const QString other = otherKind(m_raw, m_name); !other.isEmpty())
        return failure(other);

    if (m_raw.startsWith("\xef\xbb\xbf")) {
        m_encoding = TextEncoding::Utf8WithMark;
        m_at = 3;
    } else if (m_raw.startsWith("\xff\xfe")) {
        m_encoding = TextEncoding::Utf16LittleEndian;
        m_at = 2;
    } else if (m_raw.startsWith("\xfe\xff")) {
        m_encoding = TextEncoding::Utf16BigEndian;
        m_at = 2;
    } else {
        m_encoding = guessedEncoding(m_raw.first(std::min<qsizetype>(m_raw.size(), 4096)));
        if (m_encoding == TextEncoding::Utf8 && !isUtf8(m_raw))
            m_encoding = TextEncoding::Windows1252;
    }
    return {};
}

Result<qsizetype> TextSource::read(char *into, qsizetype size)
{
    const bool isPlain =
        m_encoding == TextEncoding::Utf8 || m_encoding == TextEncoding::Utf8WithMark;
    if (isPlain && m_at == m_raw.size())
        return m_bytes->read(into, size); // straight into the reader's buffer
    if (m_raw.size() - m_at < 4) {
        if (const auto filled = refill(); !filled)
            return tl::make_unexpected(filled.error());
    }
    if (isPlain) {
        const qsizetype given = std::min(size, m_raw.size() - m_at);
        std::memcpy(into, m_raw.constData() + m_at, size_t(given));
        m_at += given;
        return given;
    }
    return m_encoding == TextEncoding::Windows1252 ? decodeWindows1252(into, size)
                                                   : decodeUtf16(into, size);
}

qsizetype TextSource::decodeWindows1252(char *into, qsizetype size)
{
    char *to = into;
    for (; m_at < m_raw.size() && to + 4 <= into + size; ++m_at) {
        const auto byte = static_cast<unsigned char>(m_raw[m_at]);
        to = appendUtf8(to, byte >= 0x80 && byte < 0xa0 ? kWindowsLetters[byte - 0x80] : byte);
    }
    return to - into;
}

qsizetype TextSource::decodeUtf16(char *into, qsizetype size)
{
    const bool isLittle = m_encoding == TextEncoding::Utf16LittleEndian;
    const auto unitAt = [&](qsizetype at) -> char32_t {
        const auto low = static_cast<unsigned char>(m_raw[at + (isLittle ? 0 : 1)]);
        const auto high = static_cast<unsigned char>(m_raw[at + (isLittle ? 1 : 0)]);
        return char32_t(high << 8 | low);
    };
    char *to = into;
    while (to + 4 <= into + size && m_raw.size() - m_at >= 2) {
        char32_t letter = unitAt(m_at);
        qsizetype used = 2;
        if (QChar::isHighSurrogate(letter) && m_raw.size() - m_at >= 4
            && QChar::isLowSurrogate(unitAt(m_at + 2))) {
            letter = QChar::surrogateToUcs4(char16_t(letter), char16_t(unitAt(m_at + 2)));
            used = 4;
        } else if (QChar::isHighSurrogate(letter) && m_raw.size() - m_at < 4 && to != into) {
            break; // its other half comes with the next piece
        }
        to = appendUtf8(to, letter);
        m_at += used;
    }
    if (to == into && m_raw.size() - m_at == 1) { // half a letter at the end of the file
        to = appendUtf8(to, kNoLetter);
        ++m_at;
    }
    return to - into;
}

Error cancelled(const QString &fileName)
{
    return {Text::tr("The import of “%1” was stopped; nothing was imported.").arg(fileName)};
}

} // namespace fairlead
