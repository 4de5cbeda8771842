#pragma once

#include "db/exchange/textsource.h"

#include <QStringList>

#include <memory>
#include <string_view>
#include <vector>

namespace fairlead {

/// Reads the rows of a CSV file one after the other, in memory that does not grow with the file.
/// Quotes, doubled quotes, line breaks in quotes, and every kind of line end are understood.
///
/// A reader of our own: libcsv alone takes most of the time that the import of a large bill may
/// take, since it calls back for every cell and copies it. This one leaves the cells where they
/// are.
class CsvReader
{
public:
    CsvReader(TextSource &source, char delimiter);

    enum class Step { Row, End };

    /// Goes to the next row that is not blank. Fails when the file cannot be read, or when one row
    /// is larger than any row of a bill: a quote that is never closed swallows what follows.
    Result<Step> next();

    size_t cellCount() const { return m_cells.size(); }
    std::string_view cell(size_t index);         ///< empty beyond the last; doubled quotes undone
    std::string_view rawCell(size_t index) const ///< as it stands, with doubled quotes
    {
        return index < m_cells.size() ? std::string_view(m_cells[index].data, m_cells[index].size)
                                      : std::string_view();
    }
    std::string_view rawRow() const { return m_row; } ///< without its line end
    qint64 line() const { return m_rowLine; }         ///< on which the row begins, from 1
    bool isBroken() const { return m_isBroken; } ///< a quote is not closed, or text follows one
    bool hasNul() const { return m_chunkHasNul && m_row.find('\0') != std::string_view::npos; }
    qint64 blankRows() const { return m_blankRows; }
    void setDelimiter(char delimiter) { m_delimiter = delimiter; }
    char delimiter() const { return m_delimiter; }

    QStringList texts(); ///< all cells of the row

private:
    struct Cell
    {
        char *data = nullptr;
        quint32 size = 0;
        bool hasDoubledQuotes = false;
    };

    enum class Parsed { Row, NeedsMore };
    Parsed parseRow(bool isEnd);
    char *parseQuoted(char *at, char *end, bool isEnd);
    Result<bool> fill();
    tl::unexpected<Error> tooLarge(qint64 line) const;

    TextSource &m_source;
    char m_delimiter;
    std::vector<char> m_buffer;
    qsizetype m_begin = 0; ///< of what is not parsed yet
    qsizetype m_end = 0;
    std::vector<Cell> m_cells;
    std::string_view m_row;
    qint64 m_rowLine = 0;
    qint64 m_nextLine = 1;
    qint64 m_blankRows = 0;
    bool m_isBroken = false;
    bool m_chunkHasNul = false;
    bool m_isAtEnd = false;
};

} // namespace fairlead
