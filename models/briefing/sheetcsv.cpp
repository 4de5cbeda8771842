#include "models/briefing/sheetcsv.h"

#include "models/fields/csvtext.h"

#include <cmath>

namespace fairlead {

using namespace Qt::StringLiterals;

namespace {

constexpr int kDigits = 15; // that a double keeps

QString cellText(const SheetCell &cell)
{
    if (const auto *text = std::get_if<QString>(&cell))
        return csvCell(*text);
    if (const auto *number = std::get_if<double>(&cell))
        return std::isfinite(*number) ? QString::number(*number, 'g', kDigits) : QString();
    if (const auto *day = std::get_if<QDate>(&cell))
        return day->toString(Qt::ISODate);
    return {};
}

} // namespace

QByteArray sheetCsv(const Sheet &sheet)
{
    QStringList heads;
    for (const SheetColumn &column : sheet.columns) {
        heads += csvCell(column.unit.isEmpty() ? column.title
                                               : u"%1, %2"_s.arg(column.title, column.unit));
    }
    QString text = heads.join(u',') + u"\r\n"_s;
    for (const std::vector<SheetCell> &row : sheet.rows) {
        QStringList cells;
        for (size_t at = 0; at < sheet.columns.size(); ++at)
            cells += at < row.size() ? cellText(row[at]) : QString();
        text += cells.join(u',') + u"\r\n"_s;
    }
    return text.toUtf8();
}

} // namespace fairlead
