#include "ui/records/cellreader.h"

#include "models/facts/facts.h"
#include "models/fields/valuetext.h"
#include "models/records/rowquality.h"
#include "models/records/rowrules.h"
#include "models/rows/claim.h"
#include "models/rows/deal.h"
#include "models/rowtitle.h"
#include "models/workspace.h"

#include <QCoreApplication>
#include <QtConcurrentMap>

namespace fairlead {

using namespace Qt::StringLiterals;

namespace {

class Text
{
    Q_DECLARE_TR_FUNCTIONS(CellReader)
};

using Kind = GridColumn::Kind;

constexpr double kBillion = 1e9;

std::optional<double> numberOf(const Value &value)
{
    if (const auto *whole = std::get_if<qint64>(&value))
        return double(*whole);
    if (const auto *real = std::get_if<double>(&value))
        return *real;
    if (const auto *flag = std::get_if<bool>(&value))
        return *flag ? 1 : 0;
    if (const auto *money = std::get_if<Money>(&value))
        return money->units();
    if (const auto *price = std::get_if<UnitPrice>(&value))
        return price->units();
    if (const auto *date = std::get_if<PartialDate>(&value))
        return double(date->first().toJulianDay());
    if (const auto *time = std::get_if<QDateTime>(&value))
        return double(time->toMSecsSinceEpoch());
    return {};
}

/// "14.3" or "0.038": three figures that matter, none of them idle.
QString billions(const Money &money, const QLocale &locale)
{
    const double number = money.units() / kBillion;
    const int decimals = number >= 1 || number == 0 ? 2 : 3;
    QString text = locale.toString(number, 'f', decimals);
    while (text.contains(locale.decimalPoint()) && text.endsWith(u'0'))
        text.chop(1);
    if (text.endsWith(locale.decimalPoint()))
        text.chop(1);
    return money.currency == Currency::usd() ? text : money.currency.symbol() + u' ' + text;
}

constexpr size_t kKeysAtOnce = 4096; ///< rows whose sort keys one thread works out in one go

/// As a dictionary has it, with numbers in names by their value. The C locale would sort by code
/// point, capitals first.
QCollator nameCollator()
{
    const QLocale locale;
    QCollator collator(locale.language() == QLocale::C ? QLocale(QLocale::English) : locale);
    collator.setCaseSensitivity(Qt::CaseInsensitive);
    collator.setNumericMode(true);
    return collator;
}

} // namespace

CellReader::CellReader(const Workspace &workspace)
    : m_workspace(workspace)
    , m_collator(nameCollator())
{
}

void CellReader::setTable(TableId table)
{
    m_table = table;
    m_columns = gridColumns(tableInfo(table));
    recount();
}

void CellReader::recount()
{
    m_contested = contestedRows(m_workspace);
    m_overviews.clear();
    if (m_table == TableId::Deal)
        m_overviews = dealOverviews(m_workspace);
}

bool CellReader::countsFrom(const RowChange &change)
{
    const TableId table = change.ref().table;
    if (table == TableId::Claim && change.before && change.after) {
        const auto &before = change.before->as<Claim>();
        const auto &after = change.after->as<Claim>();
        return before.conflicts != after.conflicts || before.subject != after.subject
               || before.subjectTable != after.subjectTable;
    }
    return table == TableId::Deal || table == TableId::DealComponent || table == TableId::Tranche
           || table == TableId::Claim;
}

int CellReader::columnOf(const QString &key) const
{
    for (size_t at = 0; at < m_columns.size(); ++at) {
        if (m_columns[at].key() == key)
            return int(at);
    }
    return -1;
}

QString CellReader::text(const Row &row, const GridColumn &column) const
{
    switch (column.kind) {
    case Kind::Field:
        return m_table == TableId::Claim
                   ? claimCell(row, *column.field)
                   : displayText(m_workspace, *column.field, row.value(*column.field), m_locale);
    case Kind::Parties:
        return partiesText(row);
    case Kind::DealKind:
        return kindText(row);
    case Kind::Headline:
    case Kind::Firm:
    case Kind::Conditional: {
        const auto money = moneyFigure(row, column);
        return money ? billions(*money, m_locale) : u"–"_s;
    }
    case Kind::Certainty:
        return certaintyText(row);
    case Kind::Complete:
        return m_locale.toString(completePercent(row));
    case Kind::Age: {
        const auto days = ageInDays(row, m_asOf);
        return days ? m_locale.toString(*days) : u"–"_s;
    }
    }
    Q_UNREACHABLE();
}

QString CellReader::hint(const Row &row, const GridColumn &column) const
{
    if (column.kind == Kind::Complete) {
        QStringList names;
        for (const Field *field : completenessOf(row).missing)
            names += field->label();
        return names.isEmpty() ? Text::tr("Every field is filled.")
                               : Text::tr("Missing: %1").arg(names.join(u", "_s));
    }
    if (column.kind == Kind::Age && !ageInDays(row, m_asOf))
        return Text::tr("Nobody has noted when the row was checked.");
    if (column.kind == Kind::Parties)
        return u"%1\n%2"_s.arg(rowTitle(m_workspace, row), partiesText(row));
    if (column.isMoneyFigure()) {
        const auto money = moneyFigure(row, column);
        if (!money)
            return Text::tr("Not known: no source gives an amount. Unknown is never zero.");
        return Text::tr("%1: %2").arg(column.meaning(), moneyText(*money, m_locale));
    }
    if (column.kind == Kind::Field) {
        for (const RowFlaw &flaw : flawsOf(m_workspace, row)) {
            if (flaw.field == column.field)
                return flaw.message;
        }
    }
    if (column.kind == Kind::Field && isNull(row.value(*column.field)))
        return Text::tr("Not known. %1.").arg(column.meaning());
    return text(row, column);
}

SortKey CellReader::sortKey(const Row &row, const GridColumn &column) const
{
    return sortKey(row, column, m_collator);
}

SortKey CellReader::sortKey(const Row &row, const GridColumn &column,
                            const QCollator &collator) const
{
    if (const auto sortNumber = number(row, column))
        return {.number = sortNumber, .text = {}};
    const bool isPlain = column.kind == Kind::Field;
    const bool isText = isPlain || column.kind == Kind::Parties || column.kind == Kind::DealKind
                        || column.kind == Kind::Certainty;
    if (!isText)
        return {};
    if (isPlain && isNull(row.value(*column.field)))
        return {};
    const QString shown = text(row, column);
    if (shown == u"–")
        return {};
    return {.number = {}, .text = collator.sortKey(shown)};
}

std::vector<SortKey> CellReader::sortKeys(const std::vector<const Row *> &rows,
                                          const GridColumn &column) const
{
    struct Part
    {
        size_t begin;
        size_t end;
    };
    QList<Part> parts;
    for (size_t at = 0; at < rows.size(); at += kKeysAtOnce)
        parts += {at, std::min(at + kKeysAtOnce, rows.size())};
    std::vector<SortKey> keys(rows.size());
    const bool repeats =
        column.field
        && (column.field->kind == FieldKind::Choice || column.field->kind == FieldKind::Reference);
    const auto fill = [&](const Part &part) {
        const QCollator collator = nameCollator(); // one is not for two threads
        QHash<QString, SortKey> known;             // of choices and references, by what is stored
        for (size_t at = part.begin; at < part.end; ++at) {
            const Row &row = *rows[at];
            if (!repeats) {
                keys[at] = sortKey(row, column, collator);
                continue;
            }
            const Value value = row.value(*column.field);
            const auto *text = std::get_if<QString>(&value);
            const QString stored = text ? *text : QString();
            auto found = known.constFind(stored);
            if (found == known.constEnd())
                found = known.insert(stored, sortKey(row, column, collator));
            keys[at] = *found;
        }
    };
    if (parts.size() == 1)
        fill(parts.front());
    else
        QtConcurrent::blockingMap(parts, fill);
    return keys;
}

std::optional<double> CellReader::number(const Row &row, const GridColumn &column) const
{
    switch (column.kind) {
    case Kind::Field:
        return numberOf(row.value(*column.field));
    case Kind::Headline:
    case Kind::Firm:
    case Kind::Conditional: {
        const auto money = moneyFigure(row, column);
        return money ? std::optional(money->units() / kBillion) : std::nullopt;
    }
    case Kind::Complete:
        return completePercent(row);
    case Kind::Age: {
        const auto days = ageInDays(row, m_asOf);
        return days ? std::optional(double(*days)) : std::nullopt;
    }
    case Kind::Parties:
    case Kind::DealKind:
    case Kind::Certainty:
        return {};
    }
    Q_UNREACHABLE();
}

std::optional<Certainty> CellReader::certaintyOf(const Row &row, const GridColumn &column) const
{
    if (column.kind == Kind::Certainty)
        return overviewOf(row).certainty;
    if (column.kind != Kind::Field || column.field->enumeration != &enumeration<Certainty>())
        return {};
    const Value value = row.value(*column.field);
    const auto *key = std::get_if<QString>(&value);
    const Choice *choice = key ? enumeration<Certainty>().find(QStringView(*key)) : nullptr;
    return choice ? std::optional(Certainty(choice->value)) : std::nullopt;
}

bool CellReader::isStale(const Row &row) const
{
    return fairlead::isStale(row, m_asOf);
}

std::optional<Money> CellReader::moneyFigure(const Row &row, const GridColumn &column) const
{
    const auto found = m_overviews.constFind(row.id());
    if (found == m_overviews.constEnd() || !found->headline)
        return {};
    switch (column.kind) {
    case Kind::Headline:
        return found->headline;
    case Kind::Firm:
        return found->firm;
    default:
        return found->conditional;
    }
}

QString CellReader::certaintyText(const Row &row) const
{
    const DealOverview overview = overviewOf(row);
    if (overview.isMixed)
        return Text::tr("mixed");
    return overview.certainty ? labelInSentence(*overview.certainty) : u"–"_s;
}

/// Claims name tables, fields and values in stored form; people read them by their names.
QString CellReader::claimCell(const Row &row, const fairlead::Field &field) const
{
    const auto &claim = row.as<Claim>();
    const QLatin1StringView key(field.key);
    const TableInfo *table = tableInfo(QStringView(claim.subjectTable));
    if (key == "subject_table"_L1 && table)
        return table->singular();
    if (key == "subject"_L1 && table)
        return rowTitle(m_workspace, RowRef{table->id, claim.subject});
    if (key == "attribute"_L1)
        return attributeLabel(claim);
    if (key == "value"_L1)
        return boundedClaimText(m_workspace, claim, QLocale());
    return displayText(m_workspace, field, row.value(field), m_locale);
}

QString CellReader::partiesText(const Row &row) const
{
    const auto &deal = row.as<Deal>();
    return rowTitle(m_workspace, deal.payer) + u" → "_s + rowTitle(m_workspace, deal.counterparty);
}

QString CellReader::kindText(const Row &row) const
{
    const DealOverview overview = overviewOf(row);
    if (overview.kinds.isEmpty())
        return u"–"_s;
    const QString first = labelInSentence(overview.kinds.front());
    return overview.kinds.size() == 1
               ? first
               : Text::tr("%1 + %2").arg(first).arg(overview.kinds.size() - 1);
}

} // namespace fairlead
