#include "db/exchange/tablefile.h"

#include "db/exchange/billcells.h"
#include "models/rows/contract.h"
#include "models/values/letters.h"

#include <QCoreApplication>

#include <algorithm>

namespace fairlead {

using namespace Qt::StringLiterals;

namespace {

class Text
{
    Q_DECLARE_TR_FUNCTIONS(TableFile)
};

constexpr size_t kMostRows = 100'000;
constexpr size_t kRowsPerProgress = 1'000;

/// The day of a FOCUS time, in stored form; the text itself when it is no time, so that the field
/// refuses it by name.
QString dayOf(const QString &text)
{
    const QByteArray bytes = text.toUtf8();
    const auto time = readTime({bytes.constData(), size_t(bytes.size())}, DateOrder::MonthFirst);
    if (!time)
        return text;
    return QDate(time->year, time->month, time->day).toString(Qt::ISODate);
}

/// One row of FOCUS contract commitments by the normalised names of its columns.
class CommitmentRow
{
public:
    CommitmentRow(const QStringList &header, const QStringList &cells)
    {
        for (qsizetype column = 0; column < header.size(); ++column) {
            const QString cell = cells.value(column);
            m_cells.insert(lettersOnly(header[column]), cell == u"NULL" ? QString() : cell);
        }
    }
    QString operator[](const QString &name) const { return m_cells.value(name); }

private:
    QMap<QString, QString> m_cells;
};

} // namespace

Result<TableCells> readTableCells(const QString &path, const CsvStart &start,
                                  const ReadProgress &progress)
{
    const auto table = openBelowHeader(path, start);
    if (!table)
        return tl::make_unexpected(table.error());
    TableCells cells;
    cells.header = start.header;
    cells.notes = textNotes(*table->source, start);
    for (;;) {
        const auto step = table->reader->next();
        if (!step)
            return tl::make_unexpected(step.error());
        if (*step == CsvReader::Step::End)
            return cells;
        if (cells.rows.size() == kMostRows) {
            return failure(Text::tr("“%1” has more than %n row(s), which is no table to edit.",
                                    nullptr, int(kMostRows))
                               .arg(table->source->name()));
        }
        CsvReader &reader = *table->reader;
        if (reader.isBroken() || reader.hasNul()) {
            cells.rejected.push_back(
                {reader.line(), reader.isBroken()
                                    ? Text::tr("A quote is not closed, or text follows a closing "
                                               "quote.")
                                    : Text::tr("The row holds a NUL byte.")});
            continue;
        }
        const QStringList row = reader.texts();
        if (row.join(QString()).trimmed().isEmpty())
            continue; // the tail of a spreadsheet
        cells.rows.push_back(row);
        cells.lines.push_back(reader.line());
        if (cells.rows.size() % kRowsPerProgress == 0
            && !progress(table->source->bytesDone(), table->source->bytesTotal()))
            return tl::make_unexpected(cancelled(table->source->name()));
    }
}

bool isCommitmentHeader(const QStringList &header)
{
    return std::any_of(header.begin(), header.end(), [](const QString &column) {
        return lettersOnly(column) == u"contractcommitmentid";
    });
}

Result<TableCells> readCommitments(const QString &path, const CsvStart &start,
                                   const Workspace &workspace, const ReadProgress &progress)
{
    auto read = readTableCells(path, start, progress);
    if (!read)
        return read;
    TableCells result = std::move(*read);
    result.format = Text::tr("FOCUS 1.3 contract commitments");
    for (QStringList &row : result.rows) {
        const CommitmentRow focus(start.header, row);
        const QString cost = focus[u"contractcommitmentcost"_s];
        const QString description = focus[u"contractcommitmentdescription"_s];
        const QString id = focus[u"contractcommitmentid"_s];
        const QString contract = focus[u"contractid"_s];
        const bool isKnown = workspace.find(Contract::Id{contract}) != nullptr;
        row = QStringList{
            id,
            description.isEmpty() ? id : description,
            focus[u"contractcommitmenttype"_s],
            focus[u"contractcommitmentcategory"_s].toLower(),
            cost.isEmpty() ? QString() : cost + u' ' + focus[u"billingcurrency"_s].toUpper(),
            focus[u"contractcommitmentquantity"_s],
            focus[u"contractcommitmentunit"_s],
            dayOf(focus[u"contractcommitmentperiodstart"_s]),
            dayOf(focus[u"contractcommitmentperiodend"_s]),
            isKnown ? contract : QString(),
            isKnown || contract.isEmpty() ? QString() : Text::tr("Contract %1").arg(contract),
        };
    }
    result.header =
        QStringList{u"id"_s,         u"name"_s,     u"type"_s,          u"category"_s,
                    u"cost"_s,       u"quantity"_s, u"quantity_unit"_s, u"period_start"_s,
                    u"period_end"_s, u"contract"_s, u"notes"_s};
    return result;
}

} // namespace fairlead
