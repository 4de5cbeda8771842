#include "db/exchange/importfile.h"

#include "db/exchange/billreader.h"
#include "db/exchange/googlebill.h"
#include "db/exchange/pricefile.h"
#include "db/exchange/tablefile.h"

#include <QCoreApplication>
#include <QFileInfo>

#include <algorithm>

namespace fairlead {

using namespace Qt::StringLiterals;

namespace {

class Text
{
    Q_DECLARE_TR_FUNCTIONS(ImportFile)
};

constexpr qint64 kLargestJson = qint64(1) << 30;
constexpr qsizetype kLargestPriceList = qsizetype(1) << 26; ///< those of today have 2 MiB

template<class T>
Result<ReadFile> asFile(Result<T> &&result)
{
    if (!result)
        return tl::make_unexpected(result.error());
    return ReadFile(std::move(*result));
}

/// The whole file as UTF-8.
Result<QByteArray> wholeText(const QString &path, const ReadProgress &progress)
{
    const auto source = TextSource::open(path);
    if (!source)
        return tl::make_unexpected(source.error());
    constexpr qsizetype kPiece = qsizetype(1) << 20;
    QByteArray text;
    for (;;) {
        const qsizetype before = text.size();
        text.resize(before + kPiece);
        const auto got = (*source)->read(text.data() + before, kPiece);
        if (!got)
            return tl::make_unexpected(got.error());
        text.resize(before + *got);
        if (*got == 0)
            return text;
        if (text.size() > kLargestJson) {
            return failure(
                Text::tr("“%1” is larger than 1 GiB and was not read.").arg((*source)->name()));
        }
        if (!progress((*source)->bytesDone(), (*source)->bytesTotal()))
            return tl::make_unexpected(cancelled((*source)->name()));
    }
}

/// The first line that is not blank, as far as a line of JSON may go.
Result<QByteArray> firstLine(const QString &path)
{
    const auto source = TextSource::open(path);
    if (!source)
        return tl::make_unexpected(source.error());
    constexpr qsizetype kLongest = qsizetype(1) << 20;
    QByteArray start(kLongest, Qt::Uninitialized);
    const auto got = (*source)->read(start.data(), kLongest);
    if (!got)
        return tl::make_unexpected(got.error());
    start.resize(*got);
    for (const QByteArray &line : start.split('\n')) {
        if (!line.trimmed().isEmpty())
            return line.trimmed();
    }
    return QByteArray();
}

Result<ReadFile> readJson(const QString &path, const QByteArray &line,
                          const ImportQuestions &questions, const ReadProgress &progress)
{
    const QString name = QFileInfo(path).fileName();
    if (isGoogleBillLine({line.constData(), size_t(line.size())}))
        return asFile(readGoogleBill(path, questions.bill, progress));
    const auto text = wholeText(path, progress);
    if (!text)
        return tl::make_unexpected(text.error());
    // Only a file that says so is read as an exchange file; others are asked what they are first.
    if (!text->contains("\"fairlead\"")) {
        if (text->size() > kLargestPriceList) {
            return failure(Text::tr("“%1” is larger than 64 MiB, which no price list is. It was "
                                    "not read.")
                               .arg(name));
        }
        const auto json = JsonTexts::parse({text->constData(), size_t(text->size())});
        const PriceShape shape = json ? priceShape(*json) : PriceShape::None;
        if (shape != PriceShape::None)
            return asFile(readPriceList(*json, shape, name, questions.asOf));
    }
    return asFile(readExchange(*text, name));
}

/// How many columns of a header say something to us; a bill's come first.
int headerScore(const QStringList &row, const TableInfo *wanted)
{
    if (wanted) {
        const auto fields = matchedFields(*wanted, row);
        return int(fields.size()) - int(std::count(fields.begin(), fields.end(), nullptr));
    }
    if (const auto layout = billLayout(row))
        return 1000 + int(layout->used.size());
    if (isCommitmentHeader(row))
        return 1000;
    const TableInfo *table = tableForHeader(row);
    return table ? headerScore(row, table) : 0;
}

/// What people write with semicolons they mostly write with decimal commas.
QLocale localeFor(const CsvStart &start, const QLocale &locale)
{
    return start.delimiter == ';' && locale.decimalPoint() == u"." ? QLocale(QLocale::German)
                                                                   : locale;
}

Result<ReadFile> readTable(const QString &path, const CsvStart &start, const TableInfo &table,
                           const ImportQuestions &questions, const ReadProgress &progress)
{
    auto cells = readTableCells(path, start, progress);
    if (!cells)
        return tl::make_unexpected(cells.error());
    cells->format = Text::tr("CSV of %1").arg(table.plural());
    return ReadFile(ReadTable{&table, std::move(*cells), localeFor(start, questions.locale)});
}

Result<ReadFile> readCsv(const QString &path, const Workspace &workspace,
                         const ImportQuestions &questions, const ReadProgress &progress)
{
    const TableInfo *wanted = tableInfo(QStringView(questions.table));
    const auto start =
        findCsvStart(path, [&](const QStringList &row) { return headerScore(row, wanted); });
    if (!start)
        return tl::make_unexpected(start.error());
    if (wanted)
        return readTable(path, *start, *wanted, questions, progress);
    if (const auto layout = billLayout(start->header))
        return asFile(readBill(path, *start, *layout, questions.bill, progress));
    if (isCommitmentHeader(start->header)) {
        auto cells = readCommitments(path, *start, workspace, progress);
        if (!cells)
            return tl::make_unexpected(cells.error());
        return ReadFile(
            ReadTable{&tableInfo(TableId::Commitment), std::move(*cells), QLocale::c()});
    }
    if (const TableInfo *table = tableForHeader(start->header))
        return readTable(path, *start, *table, questions, progress);
    constexpr qsizetype kMostShown = 6;
    QStringList shown;
    for (const QString &name : start->header) {
        const bool isName = std::any_of(name.begin(), name.end(),
                                        [](QChar each) { return each.isLetterOrNumber(); });
        if (isName && shown.size() < kMostShown)
            shown += name.trimmed();
    }
    if (shown.isEmpty()) {
        return failure(Text::tr("“%1” has no column names, so it is neither a bill nor a table.")
                           .arg(QFileInfo(path).fileName()));
    }
    return ReadFile(UnknownTable{
        Text::tr("“%1” is neither a bill nor a table that is known; its first columns are: %2.")
            .arg(QFileInfo(path).fileName(), shown.join(u", "_s).left(200))});
}

} // namespace

Result<ReadFile> readImportFile(const QString &path, const Workspace &workspace,
                                const ImportQuestions &questions, const ReadProgress &progress)
{
    const auto line = firstLine(path);
    if (!line)
        return tl::make_unexpected(line.error());
    const bool isJson = line->startsWith('{') || line->startsWith('[');
    auto file = isJson ? readJson(path, *line, questions, progress)
                       : readCsv(path, workspace, questions, progress);
    // A stop counts as well when it comes too late for the reading to notice.
    const QFileInfo info(path);
    if (file && !progress(info.size(), info.size()))
        return tl::make_unexpected(cancelled(info.fileName()));
    return file;
}

ImportReport planImport(const Workspace &workspace, const ReadFile &file,
                        const BillChoices &choices)
{
    if (const auto *bill = std::get_if<Bill>(&file))
        return planBill(workspace, *bill, choices);
    if (const auto *list = std::get_if<PriceList>(&file))
        return planPrices(workspace, *list, {choices.now.date(), choices.acceptsRejected});
    if (const auto *table = std::get_if<ReadTable>(&file)) {
        return planTable(workspace, *table->table, table->cells, table->locale, choices.newId,
                         choices.acceptsRejected);
    }
    ImportReport report;
    if (const auto *unknown = std::get_if<UnknownTable>(&file)) {
        report.kind = ImportKind::Table;
        report.format = Text::tr("CSV of an unknown table");
        report.open.insert(OpenPoint::Table);
        report.plan.rejected += unknown->problem;
        return report;
    }
    const auto &exchange = std::get<ExchangeFile>(file);
    report.format = exchange.kind == ExchangeKind::Dataset ? Text::tr("Market dataset of Fairlead")
                                                           : Text::tr("Workspace of Fairlead");
    report.rows = qint64(exchange.rows.size());
    report.plan = planImport(workspace, exchange);
    return report;
}

} // namespace fairlead
