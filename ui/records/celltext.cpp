#include "ui/records/celltext.h"

#include "models/workspace.h"

namespace fairlead {

using namespace Qt::StringLiterals;

namespace {

QString namesText(const Workspace &workspace, const Field &field, const QStringList &entries,
                  const QLocale &locale)
{
    if (field.kind == FieldKind::TextList)
        return listText(entries);
    QStringList texts;
    for (const QString &entry : entries)
        texts += displayText(workspace, field, QStringList(entry), locale);
    return listText(texts);
}

QString quoted(const QString &cell)
{
    if (!cell.contains(u'\t') && !cell.contains(u'\n') && !cell.contains(u'"'))
        return cell;
    return u'"' + QString(cell).replace(u"\""_s, u"\"\""_s) + u'"';
}

} // namespace

QString editText(const Workspace &workspace, const Field &field, const Value &value,
                 const QLocale &locale)
{
    if (isNull(value))
        return {};
    if (const auto *list = std::get_if<QStringList>(&value))
        return namesText(workspace, field, *list, locale);
    if (const auto *text = std::get_if<QString>(&value); text && field.kind == FieldKind::Text)
        return *text;
    if (const auto *number = std::get_if<double>(&value))
        return exactNumberText(field, *number, locale);
    if (const auto *time = std::get_if<QDateTime>(&value))
        return storedText(*time);
    return displayText(workspace, field, value, locale).replace(QChar(u'\u00a0'), u' ');
}

QString spreadsheetText(const Workspace &workspace, const Field &field, const Value &value,
                        const QLocale &locale)
{
    if (const auto *money = std::get_if<Money>(&value)) {
        QLocale plain(locale);
        plain.setNumberOptions(QLocale::OmitGroupSeparator);
        const int digits = money->currency.minorDigits();
        const QString number = plain.toString(money->units(), 'f', digits);
        return money->currency == Currency::usd() ? number : number + u' ' + money->currency.code();
    }
    if (const auto *date = std::get_if<PartialDate>(&value))
        return date->toText();
    return editText(workspace, field, value, locale);
}

QString tsvFromCells(const std::vector<QStringList> &cells)
{
    QString text;
    for (const QStringList &line : cells) {
        QStringList safe;
        for (const QString &cell : line)
            safe += quoted(cell);
        text += safe.join(u'\t') + u'\n';
    }
    return text;
}

std::vector<QStringList> cellsFromTsv(const QString &text)
{
    std::vector<QStringList> cells;
    QStringList line;
    QString cell;
    bool inQuotes = false;
    bool lineBegun = false;
    for (qsizetype at = 0; at < text.size(); ++at) {
        const QChar each = text[at];
        if (inQuotes && each == u'"' && at + 1 < text.size() && text[at + 1] == u'"') {
            cell += each;
            ++at;
        } else if (each == u'"' && (inQuotes || cell.isEmpty())) {
            inQuotes = !inQuotes;
        } else if (!inQuotes && each == u'\t') {
            line += std::exchange(cell, QString());
        } else if (!inQuotes && each == u'\n') {
            line += std::exchange(cell, QString());
            cells.push_back(std::exchange(line, QStringList()));
            lineBegun = false;
            continue;
        } else if (inQuotes || each != u'\r') {
            cell += each;
        }
        lineBegun = true;
    }
    if (lineBegun) {
        line += cell;
        cells.push_back(line);
    }
    return cells;
}

} // namespace fairlead
