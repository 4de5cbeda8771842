#include "ui/briefing/workbookfile.h"

#include <xlsxwriter.h>

#include <QCoreApplication>
#include <QFile>
#include <QSet>
#include <QTemporaryDir>

#include <algorithm>

namespace fairlead {

using namespace Qt::StringLiterals;

namespace {

class Text
{
    Q_DECLARE_TR_FUNCTIONS(WorkbookFile)
};

constexpr qsizetype kLongestText = 32'767; // of a cell, in UTF-16; the format allows no more
constexpr qsizetype kLongestName = 31;     // of a sheet

const char *numberFormat(NumberShape shape)
{
    switch (shape) {
    case NumberShape::General:
        return "General";
    case NumberShape::Whole:
        return "#,##0";
    case NumberShape::Amount:
        return "#,##0.00";
    case NumberShape::Percent:
        return "0%";
    }
    Q_UNREACHABLE();
}

QByteArray cellText(const QString &text)
{
    return (text.size() > kLongestText ? text.first(kLongestText - 1) + u'…' : text).toUtf8();
}

QString headText(const SheetColumn &column)
{
    return column.unit.isEmpty() ? column.title : u"%1 (%2)"_s.arg(column.title, column.unit);
}

/// Spreadsheets compare the names of sheets without case.
QString sheetName(const QString &wanted, QSet<QString> &taken)
{
    QString name;
    for (const QChar c : wanted) {
        const bool isRefused = c.category() == QChar::Other_Control || u"[]:*?/\\'"_s.contains(c);
        name += isRefused ? u' ' : c;
    }
    name = name.simplified();
    if (name.isEmpty())
        name = Text::tr("Sheet");
    QString unique = name.left(kLongestName).trimmed();
    for (int number = 2; taken.contains(unique.toCaseFolded()); ++number) {
        const QString suffix = u" %1"_s.arg(number);
        unique = name.left(kLongestName - suffix.size()).trimmed() + suffix;
    }
    taken.insert(unique.toCaseFolded());
    return unique;
}

/// The formats of a file, made once each.
struct Formats
{
    explicit Formats(lxw_workbook *book)
        : head(workbook_add_format(book))
        , note(workbook_add_format(book))
        , text(workbook_add_format(book))
        , day(workbook_add_format(book))
    {
        format_set_bold(head);
        format_set_bottom(head, LXW_BORDER_THIN);
        for (lxw_format *wrapped : {head, text})
            format_set_text_wrap(wrapped);
        for (lxw_format *top : {text, day})
            format_set_align(top, LXW_ALIGN_VERTICAL_TOP);
        format_set_italic(note);
        format_set_num_format(day, "yyyy-mm-dd");
        for (lxw_format *&number : numbers) {
            number = workbook_add_format(book);
            format_set_align(number, LXW_ALIGN_VERTICAL_TOP);
            format_set_num_format(number, numberFormat(NumberShape(&number - numbers)));
        }
    }

    lxw_format *of(NumberShape shape) const { return numbers[size_t(shape)]; }

    lxw_format *head;
    lxw_format *note;
    lxw_format *text;
    lxw_format *day;
    lxw_format *numbers[4];
};

void writeCell(lxw_worksheet *sheet, lxw_row_t row, lxw_col_t column, const SheetCell &cell,
               NumberShape shape, const Formats &formats)
{
    if (const auto *text = std::get_if<QString>(&cell)) {
        worksheet_write_string(sheet, row, column, cellText(*text).constData(), formats.text);
    } else if (const auto *number = std::get_if<double>(&cell)) {
        if (qIsFinite(*number)) // the format has no others
            worksheet_write_number(sheet, row, column, *number, formats.of(shape));
    } else if (const auto *day = std::get_if<QDate>(&cell)) {
        lxw_datetime date{.year = day->year(), .month = day->month(), .day = day->day()};
        if (day->isValid())
            worksheet_write_datetime(sheet, row, column, &date, formats.day);
    }
}

/// Sums as formulas over their columns, with their values for who does not calculate.
void writeTotals(lxw_worksheet *target, const Sheet &sheet, lxw_row_t first, lxw_row_t row,
                 const Formats &formats)
{
    for (size_t at = 0; at < sheet.columns.size(); ++at) {
        if (!sheet.columns[at].isSummed)
            continue;
        double sum = 0;
        for (const std::vector<SheetCell> &cells : sheet.rows) {
            const auto *number = at < cells.size() ? std::get_if<double>(&cells[at]) : nullptr;
            sum += number && qIsFinite(*number) ? *number : 0;
        }
        char range[LXW_MAX_CELL_RANGE_LENGTH];
        lxw_rowcol_to_range(range, first, lxw_col_t(at), row - 1, lxw_col_t(at));
        const QByteArray formula = "=SUM(" + QByteArray(range) + ')';
        worksheet_write_formula_num(target, row, lxw_col_t(at), formula.constData(),
                                    formats.of(sheet.columns[at].shape), sum);
    }
}

void writeSheet(lxw_worksheet *target, const Sheet &sheet, const Formats &formats)
{
    lxw_row_t row = 0;
    for (const QString &note : sheet.notes)
        worksheet_write_string(target, row++, 0, cellText(note).constData(), formats.note);
    for (size_t at = 0; at < sheet.columns.size(); ++at) {
        const SheetColumn &column = sheet.columns[at];
        const auto place = lxw_col_t(at);
        worksheet_set_column(target, place, place, std::clamp(column.width, 1, 255), nullptr);
        worksheet_write_string(target, row, place, cellText(headText(column)).constData(),
                               formats.head);
    }
    worksheet_freeze_panes(target, ++row, 0);
    worksheet_repeat_rows(target, row - 1, row - 1);
    worksheet_set_landscape(target);
    worksheet_fit_to_pages(target, 1, 0);
    const lxw_row_t first = row;
    for (const std::vector<SheetCell> &cells : sheet.rows) {
        const size_t count = std::min(cells.size(), sheet.columns.size());
        for (size_t at = 0; at < count; ++at)
            writeCell(target, row, lxw_col_t(at), cells[at], sheet.columns[at].shape, formats);
        ++row;
    }
    if (row > first)
        writeTotals(target, sheet, first, row, formats);
}

tl::unexpected<Error> notWritten(const QString &reason)
{
    return failure(Text::tr("The workbook could not be written: %1.").arg(reason));
}

} // namespace

Result<QByteArray> workbookFile(const Workbook &workbook)
{
    if (workbook.sheets.empty())
        return notWritten(Text::tr("it has no sheet"));
    const QTemporaryDir place;
    if (!place.isValid())
        return notWritten(place.errorString());
    const QString path = place.filePath(u"workbook.xlsx"_s);
    QByteArray temporary = QFile::encodeName(place.path());
    lxw_workbook_options options{};
    options.tmpdir = temporary.data();
    lxw_workbook *book = workbook_new_opt(QFile::encodeName(path).constData(), &options);
    if (!book)
        return notWritten(Text::tr("there is no memory left"));

    QByteArray title = workbook.title.toUtf8();
    lxw_doc_properties properties{};
    properties.title = title.data();
    // The day instead of the clock: the same content gives the same file.
    properties.created = time_t(workbook.day.startOfDay(Qt::UTC).toSecsSinceEpoch());
    workbook_set_properties(book, &properties);

    const Formats formats(book);
    QSet<QString> names;
    for (const Sheet &sheet : workbook.sheets) {
        const QByteArray name = sheetName(sheet.name, names).toUtf8();
        writeSheet(workbook_add_worksheet(book, name.constData()), sheet, formats);
    }
    if (const lxw_error error = workbook_close(book); error != LXW_NO_ERROR)
        return notWritten(QString::fromUtf8(lxw_strerror(error)));
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        return notWritten(file.errorString());
    return file.readAll();
}

} // namespace fairlead
