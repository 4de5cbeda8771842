#pragma once

#include <QDate>
#include <QString>
#include <QStringList>

#include <variant>
#include <vector>

namespace fairlead {

/// A cell of a sheet: empty, a text, a number or a day. Texts stay texts, whatever they begin with.
using SheetCell = std::variant<std::monostate, QString, double, QDate>;

/// How the numbers of a column are shown; their value is never rounded.
enum class NumberShape {
    General,
    Whole,   ///< with groups of thousands
    Amount,  ///< … and two decimals
    Percent, ///< of a share: 0.25 is 25 %
};

struct SheetColumn
{
    QString title;
    QString unit; ///< stands in the head, in brackets; may be empty
    NumberShape shape = NumberShape::General;
    int width = 14;        ///< in characters; longer texts are broken into lines
    bool isSummed = false; ///< a last line adds it up, as a formula that a reader can check

    bool operator==(const SheetColumn &) const = default;
};

/// One table. Rows may be shorter than its columns.
struct Sheet
{
    QString name;
    QStringList notes; ///< lines above the heads: what it is, and as of when
    std::vector<SheetColumn> columns;
    std::vector<std::vector<SheetCell>> rows;

    bool operator==(const Sheet &) const = default;
};

/// Tables of typed cells for a spreadsheet, apart from the format of its file.
struct Workbook
{
    QString title;
    QDate day; ///< of the lens, and the day that the file gives as its own
    std::vector<Sheet> sheets;

    bool operator==(const Workbook &) const = default;
};

} // namespace fairlead
