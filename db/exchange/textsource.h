#pragma once

#include "models/result.h"

#include <QString>

#include <functional>
#include <memory>

namespace fairlead {

/// Told how far a file has been read, in bytes of the file; answers whether to go on.
using ReadProgress = std::function<bool(qint64 done, qint64 total)>;

/// What reading ends with when it was not to go on.
Error cancelled(const QString &fileName);

/// How the letters of a text file are stored.
enum class TextEncoding { Utf8, Utf8WithMark, Utf16LittleEndian, Utf16BigEndian, Windows1252 };

/// A text file of any size as a stream of UTF-8, whatever encoding it is stored in, unpacked when
/// it is gzip. What is not text – a workbook, a Parquet file, a web page, an empty file – is
/// refused with a sentence that says what to do instead.
class TextSource
{
public:
    static Result<std::unique_ptr<TextSource>> open(const QString &path);
    ~TextSource();

    /// Writes up to @p size bytes; 0 is the end of the file. @p size is at least 16.
    Result<qsizetype> read(char *into, qsizetype size);

    const QString &name() const { return m_name; } ///< of the file, without its folder
    TextEncoding encoding() const { return m_encoding; }
    bool isCompressed() const;
    qint64 bytesDone() const; ///< of the file as it is stored
    qint64 bytesTotal() const;

private:
    class Bytes;
    TextSource(QString name, std::unique_ptr<Bytes> bytes);
    Result<void> recognise();
    Result<bool> refill(); ///< false at the end
    qsizetype decodeUtf16(char *into, qsizetype size);
    qsizetype decodeWindows1252(char *into, qsizetype size);

    QString m_name;
    std::unique_ptr<Bytes> m_bytes;
    TextEncoding m_encoding = TextEncoding::Utf8;
    QByteArray m_raw; ///< read from the file and not handed out yet
    qsizetype m_at = 0;
};

} // namespace fairlead
