#include "db/changesetcheck.h"

#include <sqlite3.h>

namespace fairlead {

namespace {

constexpr int kWidthOfNumber = 8;
constexpr int kLongestVarint = 5; ///< bytes; what is longer is no length of anything here
constexpr char kChangesetTable = 'T';

enum ValueType : unsigned char { Undefined, Integer, Float, Text, Blob, Null };

/// What one side of a change says of its columns.
enum class Side {
    WholeRow, ///< all of them
    Before,   ///< the key, and what is going to change
    After,    ///< what has changed; the key never does
};

/// Walks over the bytes; every step says whether they are as they have to be.
class Walk
{
public:
    Walk(const QByteArray &bytes, const TableWidths &widths)
        : m_bytes(bytes)
        , m_widths(widths)
    {
    }

    bool isAtEnd() const { return m_position == m_bytes.size(); }

    bool table()
    {
        if (!literal(kChangesetTable) || !varint(m_columns) || m_columns < 1 || !literal(1))
            return false;
        for (qint64 column = 1; column < m_columns; ++column) {
            if (!literal(0))
                return false;
        }
        const qsizetype end = m_bytes.indexOf('\0', m_position);
        if (end < 0)
            return false;
        const auto known = m_widths.find(m_bytes.sliced(m_position, end - m_position));
        m_position = end + 1;
        return known != m_widths.end() && m_columns <= known->second;
    }

    bool isAtTable() const { return m_bytes[m_position] == kChangesetTable; }

    bool change()
    {
        unsigned char operation = 0;
        unsigned char isIndirect = 0;
        if (!byte(operation) || !byte(isIndirect) || isIndirect > 1)
            return false;
        switch (operation) {
        case SQLITE_INSERT:
        case SQLITE_DELETE:
            return record(Side::WholeRow);
        case SQLITE_UPDATE:
            return record(Side::Before) && record(Side::After);
        default:
            return false;
        }
    }

private:
    bool byte(unsigned char &value)
    {
        if (isAtEnd())
            return false;
        value = static_cast<unsigned char>(m_bytes[m_position++]);
        return true;
    }

    bool literal(char expected)
    {
        unsigned char value = 0;
        return byte(value) && value == static_cast<unsigned char>(expected);
    }

    bool varint(qint64 &value)
    {
        value = 0;
        for (int i = 0; i < kLongestVarint; ++i) {
            unsigned char next = 0;
            if (!byte(next))
                return false;
            value = (value << 7) | (next & 0x7f);
            if (next < 0x80)
                return true;
        }
        return false;
    }

    bool skip(qint64 count)
    {
        if (count > m_bytes.size() - m_position)
            return false;
        m_position += qsizetype(count);
        return true;
    }

    bool record(Side side)
    {
        for (qint64 column = 0; column < m_columns; ++column) {
            unsigned char type = 0;
            if (!byte(type) || !fits(side, column, type) || !content(type))
                return false;
        }
        return true;
    }

    static bool fits(Side side, qint64 column, unsigned char type)
    {
        if (column == 0)
            return side == Side::After ? type == Undefined : type != Undefined && type != Null;
        return type != Undefined || side != Side::WholeRow;
    }

    bool content(unsigned char type)
    {
        qint64 length = 0;
        switch (type) {
        case Undefined:
        case Null:
            return true;
        case Integer:
        case Float:
            return skip(kWidthOfNumber);
        case Text:
        case Blob:
            return varint(length) && skip(length);
        default:
            return false;
        }
    }

    const QByteArray &m_bytes;
    const TableWidths &m_widths;
    qsizetype m_position = 0;
    qint64 m_columns = 0; ///< of the table that the walk is in
};

} // namespace

TableWidths tableWidths(SQLite::Database &database)
{
    SQLite::Statement query(database, "SELECT s.name, count(*) FROM sqlite_schema s,"
                                      " pragma_table_info(s.name) GROUP BY s.name");
    TableWidths widths;
    while (query.executeStep())
        widths[QByteArray(query.getColumn(0).getText())] = query.getColumn(1).getInt();
    return widths;
}

bool isWholeChangeset(const QByteArray &changeset, const TableWidths &widths)
{
    Walk walk(changeset, widths);
    while (!walk.isAtEnd()) {
        if (!walk.table())
            return false;
        do {
            if (!walk.change())
                return false;
        } while (!walk.isAtEnd() && !walk.isAtTable());
    }
    return true;
}

} // namespace fairlead
