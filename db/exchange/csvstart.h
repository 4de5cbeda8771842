#pragma once

#include "db/exchange/csvreader.h"

namespace fairlead {

/// Where the table in a CSV file begins and how its cells are parted.
struct CsvStart
{
    char delimiter = ',';
    qint64 rowsBefore = 0; ///< titles and a "sep=" line above the header
    qint64 headerLine = 1;
    QStringList header;
};

/// How well a row serves as the header of what is looked for; 0 when it does not.
using HeaderScore = std::function<int(const QStringList &row)>;

/// Finds the header among the first rows, trying each usual delimiter. Without a row that scores,
/// the first one with the most cells is taken.
Result<CsvStart> findCsvStart(const QString &path, const HeaderScore &score);

/// A reader that stands on the header; its next row is the first one below.
struct CsvTable
{
    std::unique_ptr<TextSource> source;
    std::unique_ptr<CsvReader> reader;
};
Result<CsvTable> openBelowHeader(const QString &path, const CsvStart &start);

/// What the user should know about the file as text: sentences about titles, encoding, delimiter.
QStringList textNotes(const TextSource &source, const CsvStart &start);

} // namespace fairlead
