#include "db/exchange/csvreader.h"

#include <QCoreApplication>
#include <QtEndian>

#include <algorithm>
#include <bit>
#include <cstring>

namespace fairlead {

namespace {

constexpr qsizetype kFirstBuffer = qsizetype(1) << 20;
constexpr qsizetype kLargestRow = qsizetype(16) << 20;
constexpr qsizetype kPadding = 16; ///< zero bytes behind the content, so that words may be read

constexpr quint64 kOnes = 0x0101010101010101ULL;
constexpr quint64 kHighs = 0x8080808080808080ULL;

/// Marks the bytes of a word that are zero, reliably up to the first of them.
quint64 zeroBytes(quint64 word)
{
    return (word - kOnes) & ~word & kHighs;
}

/// Finds the end of an unquoted cell, eight bytes at a time. There is a zero byte at @p end.
char *findCellEnd(char *at, const char *end, char delimiter)
{
    const quint64 delimiters = kOnes * static_cast<unsigned char>(delimiter);
    constexpr quint64 kFeeds = kOnes * '\n';
    constexpr quint64 kReturns = kOnes * '\r';
    while (at < end) {
        const auto word = qFromLittleEndian<quint64>(at);
        const quint64 found =
            zeroBytes(word ^ delimiters) | zeroBytes(word ^ kFeeds) | zeroBytes(word ^ kReturns);
        if (found != 0) {
            at += std::countr_zero(found) / 8;
            return at;
        }
        at += 8;
    }
    return at;
}

qint64 lineBreaksIn(const char *from, const char *to)
{
    qint64 breaks = 0;
    for (const char *at = from; at < to; ++at) {
        if (*at == '\n' || (*at == '\r' && (at + 1 == to || at[1] != '\n')))
            ++breaks;
    }
    return breaks;
}

} // namespace

CsvReader::CsvReader(TextSource &source, char delimiter)
    : m_source(source)
    , m_delimiter(delimiter)
    , m_buffer(size_t(kFirstBuffer + kPadding))
{
}

tl::unexpected<Error> CsvReader::tooLarge(qint64 line) const
{
    return failure(QCoreApplication::translate(
                       "CsvReader",
                       "“%1”, line %2: this row is larger than 16 MiB, so it is no row of a "
                       "table. A quote may be open that is never closed.")
                       .arg(m_source.name(), QString::number(line)));
}

Result<bool> CsvReader::fill()
{
    const qsizetype kept = m_end - m_begin;
    std::memmove(m_buffer.data(), m_buffer.data() + m_begin, size_t(kept));
    m_begin = 0;
    m_end = kept;
    if (kept + kFirstBuffer / 2 > qsizetype(m_buffer.size()) - kPadding) {
        if (kept > kLargestRow)
            return tooLarge(m_nextLine);
        m_buffer.resize(size_t(kept * 2 + kPadding));
    }
    const auto got =
        m_source.read(m_buffer.data() + m_end, qsizetype(m_buffer.size()) - kPadding - m_end);
    if (!got)
        return tl::make_unexpected(got.error());
    m_end += *got;
    std::memset(m_buffer.data() + m_end, 0, size_t(kPadding));
    m_chunkHasNul = std::memchr(m_buffer.data(), 0, size_t(m_end)) != nullptr;
    m_isAtEnd = *got == 0;
    return !m_isAtEnd;
}

Result<CsvReader::Step> CsvReader::next()
{
    for (;;) {
        if (m_begin == m_end && m_isAtEnd)
            return Step::End;
        if (m_begin < m_end && parseRow(m_isAtEnd) == Parsed::Row) {
            if (qsizetype(m_row.size()) > kLargestRow)
                return tooLarge(m_rowLine);
            if (!m_row.empty())
                return Step::Row;
            ++m_blankRows;
            continue;
        }
        if (const auto more = fill(); !more)
            return tl::make_unexpected(more.error());
    }
}

/// Goes through a quoted cell; null when the buffer ends before it does.
char *CsvReader::parseQuoted(char *at, char *end, bool isEnd)
{
    char *const begin = ++at;
    bool hasDoubled = false;
    for (;;) {
        auto *quote = static_cast<char *>(std::memchr(at, '"', size_t(end - at)));
        if (!quote || (quote + 1 == end && !isEnd)) {
            if (!isEnd)
                return nullptr;
            m_isBroken = true; // the quote is still open when the file ends
            m_cells.push_back({begin, quint32(end - begin), hasDoubled});
            return end;
        }
        if (quote + 1 < end && quote[1] == '"') {
            hasDoubled = true;
            at = quote + 2;
            continue;
        }
        m_cells.push_back({begin, quint32(quote - begin), hasDoubled});
        at = quote + 1;
        if (at != end && *at != m_delimiter && *at != '\n' && *at != '\r') {
            m_isBroken = true;
            at = findCellEnd(at, end, m_delimiter);
            if (at >= end)
                return isEnd ? end : nullptr;
        }
        return at;
    }
}

CsvReader::Parsed CsvReader::parseRow(bool isEnd)
{
    char *const begin = m_buffer.data() + m_begin;
    char *const end = m_buffer.data() + m_end;
    m_cells.clear();
    m_isBroken = false;
    bool hasQuotes = false;
    char *at = begin;
    for (;;) {
        if (at < end && *at == '"') {
            hasQuotes = true;
            at = parseQuoted(at, end, isEnd);
            if (!at)
                return Parsed::NeedsMore;
        } else {
            char *const cell = at;
            at = std::min(findCellEnd(at, end, m_delimiter), end);
            m_cells.push_back({cell, quint32(at - cell), false});
        }
        if (at >= end) {
            if (!isEnd)
                return Parsed::NeedsMore;
            break;
        }
        if (*at != m_delimiter)
            break;
        ++at;
    }
    if (at < end && *at == '\r' && at + 1 == end && !isEnd)
        return Parsed::NeedsMore; // a line feed may follow
    m_row = std::string_view(begin, size_t(at - begin));
    m_rowLine = m_nextLine;
    m_nextLine += 1 + (hasQuotes ? lineBreaksIn(begin, at) : 0);
    if (at < end)
        at += *at == '\r' && at + 1 < end && at[1] == '\n' ? 2 : 1;
    m_begin = at - m_buffer.data();
    return Parsed::Row;
}

std::string_view CsvReader::cell(size_t index)
{
    if (index >= m_cells.size())
        return {};
    Cell &cell = m_cells[index];
    if (cell.hasDoubledQuotes) {
        char *to = cell.data;
        const char *const end = cell.data + cell.size;
        for (const char *at = cell.data; at < end; ++at) {
            *to++ = *at;
            if (*at == '"' && at + 1 < end && at[1] == '"')
                ++at;
        }
        cell.size = quint32(to - cell.data);
        cell.hasDoubledQuotes = false;
    }
    return {cell.data, cell.size};
}

QStringList CsvReader::texts()
{
    QStringList all;
    for (size_t i = 0; i < m_cells.size(); ++i) {
        const std::string_view text = cell(i);
        all += QString::fromUtf8(text.data(), qsizetype(text.size()));
    }
    return all;
}

} // namespace fairlead
