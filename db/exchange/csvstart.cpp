#include "db/exchange/csvstart.h"

#include <QCoreApplication>

#include <algorithm>
#include <optional>

namespace fairlead {

using namespace Qt::StringLiterals;

namespace {

class Text
{
    Q_DECLARE_TR_FUNCTIONS(CsvStart)
};

constexpr char kDelimiters[] = {',', ';', '\t', '|'};
constexpr int kMostTitleRows = 20;
constexpr qsizetype kLongestName = 500; ///< of a column; longer cells are data

/// The delimiter that a spreadsheet's first line "sep=;" names.
std::optional<char> namedDelimiter(std::string_view row)
{
    if (row.size() == 5 && row.starts_with("sep="))
        return row[4];
    return {};
}

qsizetype cellsInUse(const QStringList &row)
{
    return std::count_if(row.begin(), row.end(),
                         [](const QString &cell) { return !cell.trimmed().isEmpty(); });
}

bool mayBeHeader(const QStringList &row)
{
    return std::all_of(row.begin(), row.end(),
                       [](const QString &cell) { return cell.size() <= kLongestName; });
}

struct Candidate
{
    CsvStart start;
    int score = 0;
    qsizetype cells = 0;

    bool isBetterThan(const Candidate &other) const
    {
        return score != other.score ? score > other.score : cells > other.cells;
    }
};

Result<Candidate> bestWith(const QString &path, char delimiter, const HeaderScore &score)
{
    const auto source = TextSource::open(path);
    if (!source)
        return tl::make_unexpected(source.error());
    CsvReader reader(**source, delimiter);
    Candidate best;
    best.cells = -1;
    for (qint64 row = 0; row < kMostTitleRows; ++row) {
        const auto step = reader.next();
        if (!step)
            return tl::make_unexpected(step.error());
        if (*step == CsvReader::Step::End)
            break;
        if (const auto named = namedDelimiter(reader.rawRow()); named && row == 0) {
            reader.setDelimiter(*named);
            continue;
        }
        Candidate candidate;
        candidate.start.delimiter = reader.delimiter();
        candidate.start.rowsBefore = row;
        candidate.start.headerLine = reader.line();
        candidate.start.header = reader.texts();
        if (!mayBeHeader(candidate.start.header))
            continue;
        candidate.score = score(candidate.start.header);
        candidate.cells = cellsInUse(candidate.start.header);
        if (candidate.isBetterThan(best))
            best = std::move(candidate);
    }
    return best;
}

} // namespace

Result<CsvStart> findCsvStart(const QString &path, const HeaderScore &score)
{
    Candidate best;
    best.cells = -1;
    for (const char delimiter : kDelimiters) {
        auto candidate = bestWith(path, delimiter, score);
        if (!candidate)
            return tl::make_unexpected(candidate.error());
        if (candidate->isBetterThan(best))
            best = std::move(*candidate);
    }
    return best.start;
}

Result<CsvTable> openBelowHeader(const QString &path, const CsvStart &start)
{
    auto source = TextSource::open(path);
    if (!source)
        return tl::make_unexpected(source.error());
    CsvTable table;
    table.source = std::move(*source);
    table.reader = std::make_unique<CsvReader>(*table.source, start.delimiter);
    for (qint64 row = 0; row <= start.rowsBefore; ++row) {
        if (const auto step = table.reader->next(); !step)
            return tl::make_unexpected(step.error());
    }
    return table;
}

QStringList textNotes(const TextSource &source, const CsvStart &start)
{
    QStringList notes;
    if (source.isCompressed())
        notes += Text::tr("The file is packed with gzip; it was unpacked while it was read.");
    if (source.encoding() == TextEncoding::Windows1252)
        notes += Text::tr("The file is not UTF-8; it was read as Windows-1252.");
    if (source.encoding() == TextEncoding::Utf16LittleEndian
        || source.encoding() == TextEncoding::Utf16BigEndian)
        notes += Text::tr("The file is stored as UTF-16.");
    if (start.delimiter == ';')
        notes += Text::tr("The cells are parted by semicolons.");
    if (start.delimiter == '\t')
        notes += Text::tr("The cells are parted by tabs.");
    if (start.delimiter == '|')
        notes += Text::tr("The cells are parted by vertical bars.");
    if (start.rowsBefore > 0)
        notes += Text::tr("%n row(s) stand above the header; they were skipped.", nullptr,
                          int(start.rowsBefore));
    return notes;
}

} // namespace fairlead
